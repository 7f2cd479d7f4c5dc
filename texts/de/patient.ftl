# What the agent says about: patient

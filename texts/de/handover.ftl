# What the agent says about: handover

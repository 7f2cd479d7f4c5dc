# What the agent says about: draft

# What the agent says about: handout

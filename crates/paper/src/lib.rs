//! What is printed: the handout of a plan, laid out by typst as a library.

//! The program of the clerk: one task in, one report out.

fn main() {}

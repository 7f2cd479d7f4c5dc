//! The records of a home: what goes in comes out, what is acknowledged stays, what is wrong is said in a sentence.

mod broken;
mod crash;
mod records;
mod rules;
mod support;

//! What goes out on paper: the handout of a plan as an accessible PDF, laid out by typst as a library, and the calendar of
//! its sessions.
//!
//! Nothing is read from the machine: fonts are built in, the network is not known, and there is no clock, so the same plan
//! always makes the same pages. Every word that comes from a person goes into the layout as data (`/sheet.json`), never as
//! markup. It is the only crate that knows typst and icalendar.
//!
//! A handout takes about half a second and some 50 MiB at its peak; that is why it is made in the clerk, whose process ends
//! with it, and never in the resident one.
//!
//! The fonts are Source Sans 3 of Adobe, cut down to the scripts that the window has as well and named "Nape Sans", as its
//! licence (`fonts/OFL.txt`) asks for changed copies.

pub mod calendar;
mod desk;
mod handout;
mod line;
mod picture;
mod sheet;
mod week;
mod words;
mod world;

pub use handout::{Handout, Paper, PaperError};

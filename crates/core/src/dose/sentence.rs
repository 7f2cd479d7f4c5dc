//! The dose in words, generated from its fields.

use super::{Band, Dose, Rep, Sides};
use std::fmt::Write as _;

impl Dose {
    /// One sentence that says the whole dose, such as
    /// `2 sets of 10 on each side: hold 10 s, relax 10 s. Rest 60 s between sets.`
    pub fn sentence(&self) -> String {
        let mut out = String::new();
        let times = match (self.sets(), self.reps()) {
            (1, 1) => "Once".to_owned(),
            (1, reps) => format!("{reps} times"),
            (sets, 1) => format!("{sets} sets of 1"),
            (sets, reps) => format!("{sets} sets of {reps}"),
        };
        out.push_str(&times);
        out.push_str(match self.sides() {
            Sides::None => "",
            Sides::Left => " on the left",
            Sides::Right => " on the right",
            Sides::Each => " on each side",
            Sides::Alternate => " on each side in turn",
        });
        // Writing to a String cannot fail.
        let _ = match self.rep() {
            Rep::Move(tempo) => write!(out, ": {tempo} each"),
            Rep::SelfPaced(_) => write!(out, ": at your own pace"),
            Rep::Hold(hold) => write!(out, ": hold {hold}"),
            Rep::MoveThenHold(tempo, hold) => write!(out, ": move for {tempo}, hold {hold}"),
        };
        if self.relaxes() {
            let _ = write!(out, ", relax {}", self.relax());
        }
        out.push('.');
        if self.sets() > 1 && self.rest().0 > 0 {
            let _ = write!(out, " Rest {} between sets.", self.rest());
        }
        let mut with: Vec<String> = Vec::new();
        with.extend(self.cuff_mmhg().map(|mmhg| format!("cuff at {mmhg} mmHg")));
        with.extend(self.band().map(|band| format!("{} band", band_word(band))));
        with.extend(self.load().filter(|load| !load.trim().is_empty()).map(str::to_owned));
        with.extend(self.effort().map(|effort| format!("effort {effort} of 10")));
        if !with.is_empty() {
            let _ = write!(out, " With {}.", with.join(", "));
        }
        out
    }
}

fn band_word(band: Band) -> &'static str {
    match band {
        Band::Tan => "tan",
        Band::Yellow => "yellow",
        Band::Red => "red",
        Band::Green => "green",
        Band::Blue => "blue",
        Band::Black => "black",
        Band::Silver => "silver",
        Band::Gold => "gold",
    }
}

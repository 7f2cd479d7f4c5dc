//! The dose in words, generated from its fields.

use super::{Band, Dose, Rep, Sides};
use crate::language::Language;
use crate::message::Message;

impl Dose {
    /// One or a few sentences that say the whole dose, such as
    /// `2 sets of 10 on each side: hold 10 s, relax 10 s. Rest 60 s between sets.`
    pub fn sentence(&self, language: Language) -> String {
        self.in_words().said(language)
    }

    /// The same, not in any language yet.
    pub fn in_words(&self) -> Message {
        let dose = Message::new("dose").with("amount", self.amount()).with("rep", self.one_rep());
        let rest = (self.sets() > 1 && self.rest().0 > 0)
            .then(|| Message::new("dose-rest").with("rest", self.rest().to_string()));
        let all = [Some(dose.clone()), rest, self.with()].into_iter().flatten();
        Message::joined("words-after", all).unwrap_or(dose)
    }

    /// The band and what the therapist says of the load, if anything.
    pub fn load_in_words(&self, language: Language) -> Option<String> {
        let load = self.load().filter(|load| !load.trim().is_empty());
        let parts: Vec<String> =
            [self.band().map(band), load.map(Message::from)].iter().flatten().map(|part| part.said(language)).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// How often, and on which side.
    fn amount(&self) -> Message {
        let amount = Message::new("dose-amount").with("sets", self.sets()).with("reps", self.reps());
        let side = match self.sides() {
            Sides::None => return amount,
            Sides::Left => "dose-left",
            Sides::Right => "dose-right",
            Sides::Each => "dose-each",
            Sides::Alternate => "dose-alternate",
        };
        Message::new(side).with("amount", amount)
    }

    /// What one rep is.
    fn one_rep(&self) -> Message {
        let rep = match self.rep() {
            Rep::Move(tempo) => Message::new("dose-move").with("tempo", tempo.to_string()),
            Rep::SelfPaced(_) => Message::new("dose-self-paced"),
            Rep::Hold(hold) => Message::new("dose-hold").with("hold", hold.to_string()),
            Rep::MoveThenHold(tempo, hold) => {
                Message::new("dose-move-then-hold").with("tempo", tempo.to_string()).with("hold", hold.to_string())
            }
        };
        if self.relaxes() {
            Message::new("dose-relax").with("rep", rep).with("relax", self.relax().to_string())
        } else {
            rep
        }
    }

    /// What it is done with, and how hard.
    fn with(&self) -> Option<Message> {
        let load = self.load().filter(|load| !load.trim().is_empty());
        let with = [
            self.cuff_mmhg().map(|mmhg| Message::new("dose-cuff").with("mmhg", mmhg)),
            self.band().map(band),
            load.map(Message::from),
            self.effort().map(|effort| Message::new("dose-effort").with("effort", effort)),
        ];
        let with = Message::joined("words-listed", with.into_iter().flatten())?;
        Some(Message::new("dose-with").with("what", with))
    }
}

fn band(band: Band) -> Message {
    Message::new(match band {
        Band::Tan => "dose-band-tan",
        Band::Yellow => "dose-band-yellow",
        Band::Red => "dose-band-red",
        Band::Green => "dose-band-green",
        Band::Blue => "dose-band-blue",
        Band::Black => "dose-band-black",
        Band::Silver => "dose-band-silver",
        Band::Gold => "dose-band-gold",
    })
}

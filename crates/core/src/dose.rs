//! The dose of an exercise: sets of reps, each a hold or a movement, with relaxation between reps and rest between sets.
//!
//! Durations are computed from the fields and the sentence is generated from them, never the other way round.
//!
//! Three readings of the design that matter: the repetitions of one side are followed by the switch step, which takes the
//! place of the relaxation; a hold with an explicit `tempo_s` is preceded by that much movement into it (a neck rotation
//! with a pause of one second would otherwise have to be rushed); reps are counted per side.

pub mod sentence;
mod write;

use crate::document::{Fields, Node, Problems};
use crate::message::Message;
use crate::seconds::Seconds;
use serde::{Deserialize, Serialize};

/// Seconds that a moving rep takes when the dose does not say.
pub const DEFAULT_TEMPO: Seconds = Seconds(4);
/// Rest between sets when the dose does not say.
pub const DEFAULT_REST: Seconds = Seconds(60);
/// The step between the two sides.
pub const SWITCH: Seconds = Seconds(5);

/// Which side works, and in which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sides {
    /// Both at once, or the middle.
    None,
    /// Only the left.
    Left,
    /// Only the right.
    Right,
    /// Every set: all reps left, a switch, all reps right.
    Each,
    /// Left and right in turn, rep by rep.
    Alternate,
}

/// The words of [`Sides`] in files.
pub const SIDES: &[(&str, Sides)] = &[
    ("none", Sides::None),
    ("left", Sides::Left),
    ("right", Sides::Right),
    ("each", Sides::Each),
    ("alternate", Sides::Alternate),
];

/// The colour of an elastic band, lightest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// Lightest.
    Tan,
    /// Very light.
    Yellow,
    /// Light.
    Red,
    /// Medium.
    Green,
    /// Firm.
    Blue,
    /// Very firm.
    Black,
    /// Strong.
    Silver,
    /// Strongest.
    Gold,
}

/// The words of [`Band`] in files.
pub const BANDS: &[(&str, Band)] = &[
    ("tan", Band::Tan),
    ("yellow", Band::Yellow),
    ("red", Band::Red),
    ("green", Band::Green),
    ("blue", Band::Blue),
    ("black", Band::Black),
    ("silver", Band::Silver),
    ("gold", Band::Gold),
];

/// What one rep consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rep {
    /// A movement at a tempo.
    Move(Seconds),
    /// A movement that ends when the patient says so; the seconds are an estimate.
    SelfPaced(Seconds),
    /// A hold.
    Hold(Seconds),
    /// A movement into a hold.
    MoveThenHold(Seconds, Seconds),
}

impl Rep {
    /// Seconds of prescribed work in one rep.
    pub fn work(self) -> Seconds {
        match self {
            Self::Move(s) | Self::SelfPaced(s) | Self::Hold(s) => s,
            Self::MoveThenHold(moving, hold) => moving + hold,
        }
    }
}

/// A valid dose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dose {
    sets: u32,
    reps: u32,
    rep: Rep,
    relax: Seconds,
    rest: Seconds,
    sides: Sides,
    load: Option<String>,
    cuff_mmhg: Option<u32>,
    band: Option<Band>,
    effort: Option<u32>,
}

const FIELDS: &[&str] = &[
    "sets",
    "reps",
    "hold_s",
    "relax_s",
    "rest_s",
    "side",
    "tempo_s",
    "self_paced",
    "load",
    "cuff_mmhg",
    "band",
    "effort",
];

impl Dose {
    /// Reads a dose from a document, naming every wrong field by its path.
    pub(crate) fn read(node: &Node<'_>, problems: &mut Problems) -> Option<Self> {
        let fields = node.fields(problems, FIELDS)?;
        let sets = fields.required(problems, "sets").and_then(|n| n.whole(problems, 1..=20));
        let reps = fields.required(problems, "reps").and_then(|n| n.whole(problems, 1..=200));
        let hold = seconds(&fields, problems, "hold_s", 0..=600, Seconds::ZERO);
        let relax = seconds(&fields, problems, "relax_s", 0..=600, Seconds::ZERO);
        let rest = seconds(&fields, problems, "rest_s", 0..=900, DEFAULT_REST);
        let sides = fields.optional("side").map_or(Some(Sides::None), |n| n.one_of(problems, SIDES));
        let tempo = fields.optional("tempo_s").map(|n| n.whole(problems, 1..=60).map(Seconds));
        let self_paced = fields.optional("self_paced").map_or(Some(false), |n| n.flag(problems));
        let load = fields.optional("load").map(|n| n.text(problems, 200));
        let cuff_mmhg = fields.optional("cuff_mmhg").map(|n| n.whole(problems, 20..=40));
        let band = fields.optional("band").map(|n| n.one_of(problems, BANDS));
        let effort = fields.optional("effort").map(|n| n.whole(problems, 0..=10));

        let (hold, tempo, self_paced) = (hold?, flatten(tempo)?, self_paced?);
        if self_paced && hold > Seconds::ZERO {
            problems.add(&format!("{}.self_paced", node.path), Message::new("plan-hold-timed"));
        }
        let rep = match (hold, self_paced) {
            (Seconds::ZERO, true) => Rep::SelfPaced(tempo.unwrap_or(DEFAULT_TEMPO)),
            (Seconds::ZERO, false) => Rep::Move(tempo.unwrap_or(DEFAULT_TEMPO)),
            (hold, _) => tempo.map_or(Rep::Hold(hold), |tempo| Rep::MoveThenHold(tempo, hold)),
        };
        Some(Self {
            sets: sets?,
            reps: reps?,
            rep,
            relax: relax?,
            rest: rest?,
            sides: sides?,
            load: flatten(load)?,
            cuff_mmhg: flatten(cuff_mmhg)?,
            band: flatten(band)?,
            effort: flatten(effort)?,
        })
    }

    /// Number of sets.
    pub fn sets(&self) -> u32 {
        self.sets
    }

    /// Reps in a set, per side.
    pub fn reps(&self) -> u32 {
        self.reps
    }

    /// What one rep is.
    pub fn rep(&self) -> Rep {
        self.rep
    }

    /// Relaxation between two reps.
    pub fn relax(&self) -> Seconds {
        self.relax
    }

    /// Rest between two sets.
    pub fn rest(&self) -> Seconds {
        self.rest
    }

    /// Which side works.
    pub fn sides(&self) -> Sides {
        self.sides
    }

    /// The load in the therapist's words.
    pub fn load(&self) -> Option<&str> {
        self.load.as_deref()
    }

    /// Target of the pressure cuff behind the neck, in mmHg.
    pub fn cuff_mmhg(&self) -> Option<u32> {
        self.cuff_mmhg
    }

    /// Colour of the elastic band.
    pub fn band(&self) -> Option<Band> {
        self.band
    }

    /// Intended effort, 0 to 10.
    pub fn effort(&self) -> Option<u32> {
        self.effort
    }

    /// Reps of one set over both sides.
    pub fn reps_of_set(&self) -> u32 {
        match self.sides {
            Sides::None | Sides::Left | Sides::Right => self.reps,
            Sides::Each | Sides::Alternate => self.reps * 2,
        }
    }

    /// Relaxations in one set: between its reps, but not where the switch takes their place.
    fn relaxations(&self) -> u32 {
        match self.sides {
            Sides::None | Sides::Left | Sides::Right => self.reps - 1,
            Sides::Each => 2 * (self.reps - 1),
            Sides::Alternate => 2 * self.reps - 1,
        }
    }

    /// Whether there is any relaxation between reps.
    pub(crate) fn relaxes(&self) -> bool {
        self.relax > Seconds::ZERO && self.relaxations() > 0
    }

    /// Seconds of prescribed work: what a session is measured against.
    pub fn work(&self) -> Seconds {
        self.rep.work() * self.reps_of_set() * self.sets
    }

    /// The whole duration, with relaxation, switches and rests but without getting ready.
    pub fn duration(&self) -> Seconds {
        let switch = match self.sides {
            Sides::Each => SWITCH,
            Sides::None | Sides::Left | Sides::Right | Sides::Alternate => Seconds::ZERO,
        };
        self.work() + (self.relax * self.relaxations() + switch) * self.sets + self.rest * (self.sets - 1)
    }
}

fn seconds(
    fields: &Fields<'_>,
    problems: &mut Problems,
    key: &str,
    range: std::ops::RangeInclusive<u32>,
    otherwise: Seconds,
) -> Option<Seconds> {
    fields.optional(key).map_or(Some(otherwise), |n| n.whole(problems, range).map(Seconds))
}

/// Turns "absent, wrong, or there" into "wrong" (`None`) or "absent or there".
#[expect(clippy::option_option, reason = "an optional field has three states while it is read")]
fn flatten<T>(field: Option<Option<T>>) -> Option<Option<T>> {
    match field {
        None => Some(None),
        Some(None) => None,
        Some(Some(value)) => Some(Some(value)),
    }
}

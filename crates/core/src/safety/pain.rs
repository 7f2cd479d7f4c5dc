//! The pain rule (clinical.md 4.3): what a rating means before, during and a day after an exercise.
//!
//! The table of 4.3 leaves some points open. They are read so:
//! - "+2" stands under green ("≤2 above start") and under amber ("+2 that settles in the session"). Within the ceiling a
//!   rise of 2 in the neck is green, as 3.1 lets an exercise progress with it; in the head any rise is amber at least,
//!   because a headache rising through the set is red. That one is not told by two ratings: it is a stop sign, and red.
//! - The ceiling of 2 ("P4 ceiling 2, others 3 (amber to 5)") has no amber by level: above it is red at once.
//! - A patient who begins above the amber zone and stays there or gets better is amber, not red: the exercise raised
//!   nothing. Any rise from there is red. A start that is not known counts as one below, so that level alone decides.
//! - A session that was green but has not settled on the next day is amber: 3.1 repeats the level after one such day.

use crate::listed::listed;
use crate::rating::{Light, Rating, Site};
use serde::{Deserialize, Serialize};

/// Up to here pain may be amber where the ceiling is not a strict one (clinical.md 4.3).
const AMBER_TO: u32 = 5;
/// A ceiling below this is a strict one, without amber by level (P4, clinical.md 3.5).
const STRICT_BELOW: u32 = 3;
/// A rise of this much is red wherever it ends (clinical.md 4.3).
const RED_RISE: u32 = 3;

listed! {
    /// How a session may begin, by the pain before it.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    Beginning is a "beginning" {
        /// As the plan says.
        AsPlanned = "as-planned",
        /// In the gentle form.
        Lighter = "lighter",
        /// Not today: rest, at most the gentle form, or ask the therapist.
        NotToday = "not-today",
    }
}

listed! {
    /// What a patient says a day after a session.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    NextDay is a "next-day" {
        /// Pain is back to where it was before the session.
        Settled = "settled",
        /// It is not.
        NotSettled = "not-settled",
    }
}

/// The light of an exercise, by the plan's ceiling, the pain before it and the pain in it.
pub fn light(ceiling: Rating, site: Site, start: Option<Rating>, now: Rating) -> Light {
    let rise = start.map_or(0, |start| now.above(start));
    let worse = start.is_none_or(|start| now > start);
    if rise >= RED_RISE || (worse && now.get() > top(ceiling)) {
        Light::Red
    } else if now > ceiling || rise > free_rise(site) {
        Light::Amber
    } else {
        Light::Green
    }
}

/// How a session may begin with this pain.
pub fn beginning(ceiling: Rating, start: Rating) -> Beginning {
    if start <= ceiling {
        Beginning::AsPlanned
    } else if start.get() <= ceiling.get().max(AMBER_TO) {
        Beginning::Lighter
    } else {
        Beginning::NotToday
    }
}

/// The light of a session once its next day is known: what has not settled after 24 hours counts one worse.
pub fn after_next_day(light: Light, next_day: NextDay) -> Light {
    match (next_day, light) {
        (NextDay::Settled, light) => light,
        (NextDay::NotSettled, Light::Green) => Light::Amber,
        (NextDay::NotSettled, Light::Amber | Light::Red) => Light::Red,
    }
}

/// Above this, pain that rose is red.
fn top(ceiling: Rating) -> u32 {
    if ceiling.get() < STRICT_BELOW { ceiling.get() } else { ceiling.get().max(AMBER_TO) }
}

/// How far pain may rise within the ceiling and stay green.
fn free_rise(site: Site) -> u32 {
    match site {
        // Short of red; `pain_rise_max` of clinical.md 3.1.
        Site::Neck => 2,
        Site::Head => 0,
    }
}

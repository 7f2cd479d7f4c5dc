//! The history of one patient: two slots a day, sessions with pain and exercises, flags now and then.

use super::Numbers;
use nape_core::day::LocalDay;
use nape_core::letter::{DayTold, ExerciseTold, FlagTold, SessionTold, SlotTold};
use nape_store::Told;
use serde_json::Value;
use uuid::Uuid;

/// Days that one letter tells.
const DAYS_A_LETTER: i64 = 30;
const EXERCISES: &[&str] = &["Chin tuck, sitting", "Shoulder blade setting", "Turning the head"];
const FLAGS: &[&str] = &["red-twice", "amber-thrice", "next-day-not-settled", "flare-begun", "low-adherence"];

/// One patient's past.
pub(super) struct Past<'a> {
    id: &'a str,
    numbers: Numbers,
    /// Of a hundred slots so many are done.
    diligence: u64,
    until: LocalDay,
}

impl<'a> Past<'a> {
    pub(super) fn of(number: usize, id: &'a str, today: LocalDay) -> Self {
        let mut numbers = Numbers::from(1_000_003 + number as u64);
        let diligence = 30 + numbers.below(68);
        // The last news is of yesterday, or some weeks old.
        let silence = if numbers.below(5) == 0 { 10 + numbers.below(60) } else { 1 + numbers.below(9) };
        Self { id, numbers, diligence, until: today.plus(-silence.cast_signed()) }
    }

    /// What its letters told.
    pub(super) fn told(mut self, days: i64) -> Vec<Told> {
        let from = self.until.plus(1 - days);
        let letters = (days + DAYS_A_LETTER - 1) / DAYS_A_LETTER;
        let letter = |past: &mut Self, letter: i64| {
            let first = letter * DAYS_A_LETTER;
            let told = (first..days.min(first + DAYS_A_LETTER)).map(|day| past.day(from.plus(day))).collect();
            Told {
                patient: past.id.to_owned(),
                number: u32::try_from(letter + 2).unwrap_or(u32::MAX),
                days: told,
                flags: past.flag(letter, from.plus(first)).into_iter().collect(),
            }
        };
        (0..letters).map(|number| letter(&mut self, number)).collect()
    }

    fn flag(&mut self, letter: i64, day: LocalDay) -> Option<FlagTold> {
        let kind = self.numbers.of(FLAGS);
        (self.numbers.below(12) == 0).then(|| FlagTold { id: format!("{letter}"), day, flag: Value::from(kind) })
    }

    fn day(&mut self, day: LocalDay) -> DayTold {
        let mut slots = Vec::with_capacity(2);
        let mut sessions = Vec::new();
        for number in 1..=2 {
            let (slot, session) = self.slot(day, number);
            slots.push(slot);
            sessions.extend(session);
        }
        DayTold { day, slots, sessions }
    }

    fn slot(&mut self, day: LocalDay, number: u8) -> (SlotTold, Option<SessionTold>) {
        let slot = SlotTold {
            number,
            version: 3,
            state: "missed".into(),
            share: None,
            by_hand: false,
            reason: None,
            excused: self.numbers.below(50) == 0,
        };
        if self.numbers.below(100) >= self.diligence {
            return match self.numbers.below(3) {
                0 => (SlotTold { state: "skipped".into(), reason: Some("no-time".into()), ..slot }, None),
                1 => (SlotTold { state: "not-asked".into(), reason: Some("away".into()), ..slot }, None),
                _ => (slot, None),
            };
        }
        if self.numbers.below(12) == 0 {
            return (SlotTold { state: "done".into(), by_hand: true, ..slot }, None);
        }
        let whole = self.numbers.below(9) > 0;
        let (state, share) = if whole { ("done", 1.0) } else { ("partial", 0.5) };
        (SlotTold { state: state.into(), share: Some(share), ..slot }, Some(self.session(day, number, share)))
    }

    fn session(&mut self, day: LocalDay, slot: u8, share: f64) -> SessionTold {
        let before = u8::try_from(self.numbers.below(5)).unwrap_or(0);
        let after = before.saturating_add(u8::try_from(self.numbers.below(3)).unwrap_or(0)).saturating_sub(1);
        let exercise = |name: &&str| ExerciseTold {
            name: (*name).to_owned(),
            reps: 10,
            done: if share < 1.0 { 5 } else { 10 },
            effort: Some(4),
            stopped: false,
            skipped: None,
        };
        let id = u128::from(self.numbers.below(u64::MAX)) << 64 | u128::from(self.numbers.below(u64::MAX));
        SessionTold {
            id: Uuid::from_u128(id),
            began: format!("{day}T{}:31:07+01:00", if slot == 1 { "08" } else { "17" }),
            slot: Some(slot),
            version: 3,
            share,
            neck: (Some(before), Some(after)),
            head: (None, None),
            light: Some(if after > before { "amber" } else { "green" }.into()),
            exercises: EXERCISES.iter().map(exercise).collect(),
        }
    }
}

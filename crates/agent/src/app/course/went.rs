//! How a session went, in the words of the rules: each exercise as it was performed, and the colour of the whole.

use crate::app::guided::{Guided, site};
use crate::app::targets::{Target, Targets};
use nape_core::day::LocalDay;
use nape_core::progression::{Extent, Halt, Performed, Settled};
use nape_core::rating::{Light, Rating, Site};
use nape_core::reminder::SkipReason;
use nape_core::safety::pain::{NextDay, after_next_day, light};
use nape_core::session::{Answers, Pain, Tally};
use nape_store::{StoredHurt, StoredSession};
use std::collections::BTreeMap;

/// Pain around a session, judged by the rule.
#[derive(Debug, Clone, Copy)]
pub(in crate::app) struct Judged {
    pub(in crate::app) before: Pain,
    pub(in crate::app) after: Pain,
    pub(in crate::app) ceiling: Option<Rating>,
}

impl Judged {
    /// The worse colour of neck and head; nothing if nothing was told.
    pub(in crate::app) fn light(self) -> Option<Light> {
        let ceiling = self.ceiling?;
        let of = |site| self.after.at(site).map(|now| light(ceiling, site, self.before.at(site), now));
        [Site::Neck, Site::Head].into_iter().filter_map(of).max()
    }

    /// The colour of what hurt; what was told of neither neck nor head, or not in numbers, counts as red.
    pub(in crate::app) fn light_of(self, hurt: &StoredHurt) -> Light {
        match (self.ceiling, site(hurt.place), hurt.pain) {
            (Some(ceiling), Some(site), Some(pain)) => light(ceiling, site, self.before.at(site), pain),
            (Some(_) | None, _, _) => Light::Red,
        }
    }

    /// The colour of a session by the pain told after it and by what hurt in it; nothing if none was told.
    pub(in crate::app) fn light_with(self, hurts: &[StoredHurt]) -> Option<Light> {
        hurts.iter().map(|hurt| self.light_of(hurt)).chain(self.light()).max()
    }
}

/// What one session knows about each of its exercises, besides its targets.
pub(in crate::app) struct Went<'a> {
    pub(in crate::app) day: LocalDay,
    pub(in crate::app) targets: &'a Targets,
    pub(in crate::app) tally: Tally,
    pub(in crate::app) judged: Judged,
    pub(in crate::app) answers: &'a BTreeMap<usize, Answers>,
    pub(in crate::app) hurts: &'a [StoredHurt],
    pub(in crate::app) skipped: &'a BTreeMap<usize, SkipReason>,
    pub(in crate::app) settled: Option<bool>,
}

impl Went<'_> {
    /// What the next day said; pain that was back where it began by the end of the session has settled without being asked.
    fn settled(&self) -> Option<Settled> {
        match (self.settled, self.judged.before.worst(), self.judged.after.worst()) {
            (Some(false), ..) => Some(Settled::Late),
            (Some(true), ..) => Some(Settled::InTime),
            (None, Some(before), Some(after)) => (after <= before).then_some(Settled::InTime),
            (None, _, _) => None,
        }
    }

    pub(in crate::app) fn performed(&self) -> Vec<Performed> {
        let told = self.judged.light();
        let one = |(part, target): (usize, &Target)| {
            let hurt = self.hurts.iter().find(|hurt| hurt.exercise == part);
            let answers = self.answers.get(&part);
            // Pain told after a session in which something hurt is that thing's.
            let concerned = hurt.is_some() || self.hurts.is_empty();
            let after = self.judged.after.worst().filter(|_| concerned);
            Performed {
                day: self.day,
                exercise: target.id.clone(),
                line: target.line().clone(),
                extent: if self.tally.is_whole(part) { Extent::Whole } else { Extent::Part },
                quality: answers.and_then(|answers| answers.quality),
                slips_ticked: answers.map_or(0, |answers| u32::try_from(answers.slips.len()).unwrap_or(u32::MAX)),
                effort: answers.and_then(|answers| answers.effort),
                start: self.judged.before.worst(),
                worst: hurt.and_then(|hurt| hurt.pain).max(after),
                light: if hurt.is_some() { Some(Light::Red) } else { told.filter(|_| concerned) },
                settled: self.settled(),
                halt: match (hurt, self.skipped.get(&part)) {
                    (Some(_), _) | (None, Some(SkipReason::Pain)) => Halt::Pain,
                    (None, Some(_)) => Halt::Other,
                    (None, None) => Halt::None,
                },
            }
        };
        let reached = |(part, _): &(usize, &Target)| !self.tally.is_unreached(*part);
        self.targets.exercises.iter().enumerate().filter(reached).map(one).collect()
    }
}

impl Guided {
    pub(super) fn performed(&self, day: LocalDay) -> Vec<Performed> {
        self.went(day).performed()
    }
}

pub(super) fn performed(stored: &StoredSession) -> Vec<Performed> {
    let Ok(targets) = serde_json::from_str::<Targets>(&stored.targets) else { return Vec::new() };
    // The gentle form says nothing about the plan's own lines.
    if targets.is_gentle() { Vec::new() } else { went(stored, &targets).performed() }
}

pub(in crate::app) fn went<'a>(stored: &'a StoredSession, targets: &'a Targets) -> Went<'a> {
    let past: Vec<_> = stored.steps.iter().map(|step| step.past).collect();
    Went {
        day: stored.began.day,
        targets,
        tally: Tally::of(&targets.parts(), &past),
        judged: judged(stored, targets),
        answers: &stored.answers,
        hurts: &stored.hurts,
        skipped: &stored.skipped,
        settled: stored.settled,
    }
}

/// The colour of a stored session, with what the next day said; nothing if nothing was told.
pub(in crate::app) fn light_of(stored: &StoredSession) -> Option<Light> {
    let targets: Targets = serde_json::from_str(&stored.targets).ok()?;
    let light = judged(stored, &targets).light_with(&stored.hurts);
    match (light, stored.settled) {
        (Some(light), Some(true)) => Some(after_next_day(light, NextDay::Settled)),
        (Some(light), Some(false)) => Some(after_next_day(light, NextDay::NotSettled)),
        (light, _) => light,
    }
}

fn judged(stored: &StoredSession, targets: &Targets) -> Judged {
    Judged { before: stored.before, after: stored.after, ceiling: targets.pain_ceiling }
}

/// Whoever begins a later session with no more pain than an earlier one has got over that.
pub(super) fn settle_by_what_followed(history: &mut [Performed]) {
    let starts: Vec<_> = history.iter().map(|done| (done.day, done.start)).collect();
    for (place, done) in history.iter_mut().enumerate().filter(|(_, done)| done.settled.is_none()) {
        let later = starts.iter().skip(place + 1).find(|(day, start)| *day > done.day && start.is_some());
        let over = later.is_some_and(|(day, start)| day.days_since(done.day) == 1 && *start <= done.start);
        done.settled = over.then_some(Settled::InTime);
    }
}

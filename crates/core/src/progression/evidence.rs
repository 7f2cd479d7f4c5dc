//! The sessions of a line at its present level, weighed against the rules.

use super::words::{self, Good};
use super::{Against, Extent, Halt, Performed, Settled};
use crate::adaptation::DueLine;
use crate::day::LocalDay;
use crate::exercise::Group;
use crate::message::Message;
use crate::programme::Rules;
use crate::rating::{Light, Quality, Rating};
use std::collections::BTreeSet;

/// The numbers that a step on is measured against: the rules', and the exercise's own where it has them.
struct Limits {
    /// Sessions that have to be clean.
    clean: usize,
    pain: u32,
    rise: u32,
    effort: u32,
    /// Sessions at this level.
    sessions: usize,
}

pub(super) struct Evidence<'a> {
    due: &'a DueLine<'a>,
    rules: &'a Rules,
    today: LocalDay,
    limits: Limits,
    /// All sessions at this level.
    level: Vec<&'a Performed>,
}

impl Limits {
    /// Pain and clean sessions by whatever is stricter. Effort by the exercise's own number where it has one: work with a
    /// band is meant to be harder than a nod.
    fn of(due: &DueLine<'_>, against: &Against<'_>) -> Self {
        let rule = against.rules.progress_exercise.numbers;
        let own = due.exercise.progression.when;
        let effort = match due.exercise.group {
            Group::DeepNeckFlexors => rule.perceived_effort_max_deep_neck_flexors,
            Group::NeckExtensors
            | Group::Isometric
            | Group::ScapularPostural
            | Group::Mobility
            | Group::Stretch
            | Group::DeskMicroBreak => rule.perceived_effort_max,
        };
        let pain = rule.pain_during_max.min(against.plan.pain_ceiling);
        Self {
            clean: rule.clean_sessions_running.max(own.map_or(0, |own| own.clean_sessions)) as usize,
            pain: own.map_or(pain, |own| pain.min(own.pain_at_most)),
            rise: rule.pain_rise_max,
            effort: own.map_or(effort, |own| own.effort_at_most),
            sessions: rule.min_sessions_at_level as usize,
        }
    }
}

impl<'a> Evidence<'a> {
    pub(super) fn of(due: &'a DueLine<'a>, history: &'a [Performed], against: &Against<'a>) -> Self {
        let of_line = history.iter().filter(|session| session.line == *due.of);
        let mut level: Vec<_> = of_line.rev().take_while(|session| session.exercise == due.exercise.id).collect();
        level.reverse();
        Self { due, rules: against.rules, today: against.today, limits: Limits::of(due, against), level }
    }

    /// The last sessions, as many as have to be clean, or fewer if there are no more.
    fn last(&self) -> &[&'a Performed] {
        self.level.get(self.level.len().saturating_sub(self.limits.clean)..).unwrap_or_default()
    }

    fn pain(&self) -> Option<Rating> {
        self.last().iter().filter_map(|session| session.worst).max()
    }

    /// What leads a step back; one reason is enough.
    pub(super) fn too_much(&self) -> Vec<Message> {
        let rule = self.rules.regress.numbers;
        let worst = self.level.iter().filter_map(|session| session.worst).max();
        let over = worst.filter(|worst| worst.get() > rule.pain_during_over);
        let red = self.level.iter().any(|session| session.light == Some(Light::Red));
        let halted = self.level.iter().any(|session| session.halt == Halt::Pain);
        let late = self.late_days(rule.next_day_worse_within_days);
        let running = rule.substitution_sessions_running as usize;
        let last = self.level.len().checked_sub(running).and_then(|from| self.level.get(from..)).unwrap_or_default();
        let slipped = !last.is_empty() && last.iter().all(|session| is_substituted(session));
        [
            over.map(words::pain_over),
            // Pain above the limit is red as well; it is said once.
            (red && over.is_none()).then(words::red),
            halted.then(words::stopped),
            (late >= rule.next_day_worse_times && late > 0)
                .then(|| words::worse(late, rule.next_day_worse_within_days)),
            slipped.then(|| words::slipped(rule.substitution_sessions_running)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Days whose sessions were told to be worse next day, as told within the last days. It is told a day later.
    fn late_days(&self, within: u32) -> u32 {
        let late = self.level.iter().filter(|session| session.settled == Some(Settled::Late));
        let recent: BTreeSet<_> = late
            .map(|session| session.day)
            .filter(|day| (0..=i64::from(within)).contains(&self.today.days_since(*day)))
            .collect();
        u32::try_from(recent.len()).unwrap_or(u32::MAX)
    }

    /// Whether the last sessions say how clean they were and how hard.
    pub(super) fn is_told(&self) -> bool {
        let last = self.last();
        !last.is_empty() && last.iter().all(|session| session.quality.is_some() && session.effort.is_some())
    }

    /// What keeps the level as it is, of that which is known.
    pub(super) fn not_yet(&self) -> Vec<Message> {
        let last = self.last();
        let pain = self.pain().filter(|pain| pain.get() > self.limits.pain);
        let amber = last.iter().any(|session| matches!(session.light, Some(Light::Amber | Light::Red)));
        let rose = last.iter().any(|session| rise(session).is_some_and(|rise| rise > self.limits.rise));
        let late = last.iter().any(|session| session.settled == Some(Settled::Late));
        let late = late || self.late_days(self.rules.regress.numbers.next_day_worse_within_days) > 0;
        [pain.map(words::pain_high), (pain.is_none() && (amber || rose)).then(words::pain_rose), late.then(words::late)]
            .into_iter()
            .flatten()
            .collect()
    }

    /// The last sessions, if there are enough and all that has to be true of them is known to be so.
    pub(super) fn good(&self) -> Option<Good> {
        let last = self.last();
        let all = last.len() >= self.limits.clean && last.iter().all(|session| self.is_good(session));
        all.then(|| self.pain()).flatten().map(|pain| Good {
            amount: words::amount(&self.due.dose),
            clean: count(last.len()),
            sessions: count(self.level.len()),
            pain,
        })
    }

    fn is_good(&self, session: &Performed) -> bool {
        let clean = session.extent == Extent::Whole
            && session.quality == Some(Quality::Clean)
            && session.slips_ticked == 0
            && session.halt == Halt::None;
        clean
            && session.effort.is_some_and(|effort| effort.get() <= self.limits.effort)
            && session.worst.is_some_and(|worst| worst.get() <= self.limits.pain)
            && rise(session).is_some_and(|rise| rise <= self.limits.rise)
            && session.settled == Some(Settled::InTime)
    }

    /// Fewer sessions at this level than it takes, however good they were.
    pub(super) fn too_few(&self) -> Option<Message> {
        let most = self.limits.sessions.max(self.rules.hold.numbers.sessions_at_level_under as usize);
        (self.level.len() < most).then(|| words::few(count(self.level.len()), count(most)))
    }

    /// What speaks for a step on, once all of it is true.
    pub(super) fn reasons(&self) -> Vec<Message> {
        let effort = self.last().iter().filter_map(|session| session.effort).max();
        let clean = words::clean(count(self.last().len()));
        let pain = self.pain().map(words::pain_low);
        let effort = effort.map(words::effort);
        let settled = words::settled(self.rules.progress_exercise.numbers.settled_within_h);
        [Some(clean), pain, effort, Some(settled), Some(words::enough(count(self.level.len())))]
            .into_iter()
            .flatten()
            .collect()
    }
}

/// How far pain rose above where the session began.
fn rise(session: &Performed) -> Option<u32> {
    Some(session.worst?.above(session.start?))
}

/// Whether other muscles took over, by the patient's word or by what was ticked.
fn is_substituted(session: &Performed) -> bool {
    session.slips_ticked > 0
        || match session.quality {
            Some(Quality::FewSlips | Quality::Lost) => true,
            Some(Quality::Clean) | None => false,
        }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

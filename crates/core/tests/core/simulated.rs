//! Random weeks through the simulation, checked from outside: only the trace, the clock and what was told are looked at.

use crate::support::{BERLIN, at, plan};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use nape_core::hours::Hours;
use nape_core::id::SlotId;
use nape_core::reminder::Kind;
use nape_core::settings::Settings;
use nape_core::simulation::trace::{Answer, Event, Finish, Happening, Presence, Typing};
use nape_core::simulation::{Answers, Scenario, Summary, Told, What, accepted, run};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Zones that a laptop is carried to.
const ZONES: [&str; 4] = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"];

fn presence() -> impl Strategy<Value = Event> {
    prop_oneof![
        5 => Just(Presence::Active),
        2 => Just(Presence::Away),
        1 => Just(Presence::Locked),
        1 => Just(Presence::Asleep),
        1 => Just(Presence::Unknown),
    ]
    .prop_map(Event::Presence)
}

/// What happens while the wall clock and the zone stay as they are.
fn at_one_place() -> impl Strategy<Value = Event> {
    prop_oneof![
        8 => presence(),
        2 => prop_oneof![Just(Typing::Pause), Just(Typing::Busy)].prop_map(Event::Input),
        2 => any::<bool>().prop_map(Event::Quiet),
        2 => any::<bool>().prop_map(Event::Meeting),
        1 => any::<bool>().prop_map(Event::Paused),
        4 => prop_oneof![Just(Answer::Start), Just(Answer::Later), Just(Answer::Skip), Just(Answer::Dismiss)]
            .prop_map(Event::Answer),
        3 => prop_oneof![Just(Finish::Done), Just(Finish::Partial), Just(Finish::Stopped)].prop_map(Event::Finished),
    ]
}

fn anything() -> impl Strategy<Value = Event> {
    prop_oneof![
        12 => at_one_place(),
        1 => (-200i64..200).prop_map(|minutes| Event::ClockSet(TimeDelta::minutes(minutes))),
        1 => (0..ZONES.len()).prop_map(|zone| Event::Zone(ZONES[zone].into())),
        1 => Just(Event::Restart),
    ]
}

/// Some weeks, with minutes to half a day between what happens.
fn weeks(event: impl Strategy<Value = Event>) -> impl Strategy<Value = Vec<Happening>> {
    let gap = prop_oneof![4 => 1i64..900, 4 => 900i64..7_200, 1 => 7_200i64..45_000];
    prop::collection::vec((gap, event), 1..220).prop_map(|events| {
        let mut time = at("2026-03-23 06:00");
        events
            .into_iter()
            .map(|(seconds, event)| {
                time += TimeDelta::seconds(seconds);
                Happening { at: time, event }
            })
            .collect()
    })
}

fn scenario(trace: Vec<Happening>, input_visible: bool) -> Scenario<Tz> {
    let from = at("2026-03-23 06:00");
    let to = trace.last().map_or(from, |last| last.at) + TimeDelta::days(1);
    let long = plan(|p| p["phases"][0]["weeks"] = 26.into());
    Scenario {
        prescriptions: accepted(long, from, &BERLIN),
        settings: Settings::default(),
        trace,
        from,
        to,
        zone: BERLIN,
        answers: Answers::OfTheTrace,
        input_visible,
    }
}

fn told(scenario: Scenario<Tz>) -> (Vec<Told>, Summary) {
    let mut all = Vec::new();
    let summary = run(scenario, |name| name.parse().ok(), |told| all.push(told)).unwrap();
    (all, summary)
}

fn instant(text: &str) -> DateTime<Utc> {
    text.parse::<DateTime<chrono::FixedOffset>>().unwrap().with_timezone(&Utc)
}

/// What a reader of the trace knows of a moment.
#[derive(Debug, Clone)]
struct Known {
    presence: Presence,
    quiet: bool,
    meeting: bool,
    paused: bool,
    zone: Tz,
}

impl Known {
    fn at_first() -> Self {
        Self { presence: Presence::Asleep, quiet: false, meeting: false, paused: false, zone: BERLIN }
    }

    fn allows(&self) -> bool {
        let there = matches!(self.presence, Presence::Active | Presence::Unknown);
        there && !self.quiet && !self.meeting && !self.paused
    }

    fn learn(&mut self, event: &Event) {
        match event {
            Event::Presence(presence) => self.presence = *presence,
            Event::Quiet(quiet) => self.quiet = *quiet,
            Event::Meeting(meeting) => self.meeting = *meeting,
            Event::Paused(paused) => self.paused = *paused,
            Event::Zone(zone) => self.zone = zone.parse().unwrap(),
            Event::Input(_) | Event::Answer(_) | Event::Finished(_) | Event::ClockSet(_) | Event::Restart => {}
        }
    }
}

/// Every rule that can be told from outside.
fn check(trace: &[Happening], told: &[Told]) {
    let settings = Settings::default();
    let waking = Hours::daily(settings.waking_hours);
    let mut known = Known::at_first();
    let mut ahead = trace.iter().peekable();
    let mut visible: Option<u64> = None;
    let mut shown: BTreeMap<SlotId, u32> = BTreeMap::new();
    let mut last_true = None;
    for line in told {
        let wall = instant(&line.at);
        let truly = line.true_at.as_deref().map_or(wall, instant);
        assert!(last_true.is_none_or(|last| last <= truly), "lines in the order of time: {line:?}");
        last_true = Some(truly);
        while let Some(happening) = ahead.next_if(|happening| happening.at < truly) {
            known.learn(&happening.event);
        }
        // What happens in the same instant may come before or after.
        let mut allowed = known.allows();
        let mut zones = vec![known.zone];
        for happening in ahead.clone().take_while(|happening| happening.at == truly) {
            known.learn(&happening.event);
            allowed |= known.allows();
            zones.push(known.zone);
        }
        match line.event {
            What::Show => {
                assert!(visible.is_none(), "one prompt at a time: {line:?}");
                visible = line.id;
                assert!(allowed, "shown while held: {line:?}, {known:?}");
                let hours = match line.kind {
                    Some(Kind::Walk | Kind::Posture) => &settings.working_hours,
                    Some(Kind::Session | Kind::Diary) | None => &waking,
                };
                assert!(zones.iter().any(|zone| hours.contain(wall, zone)), "outside hours: {line:?}");
                if let Some(slot) = line.slot {
                    let times = shown.entry(slot).or_default();
                    *times += 1;
                    assert!(*times <= 4, "{slot} was shown {times} times");
                }
            }
            What::Withdraw => assert_eq!(visible.take(), line.id, "only what is visible is withdrawn"),
            What::Held => assert!(line.reason.is_some(), "{line:?}"),
            What::Slot => match line.outcome {
                Some("missed") => assert!(line.slot.is_some_and(|slot| shown.contains_key(&slot)), "{line:?}"),
                Some("not-asked") => {
                    assert!(line.slot.is_some_and(|slot| !shown.contains_key(&slot)), "{line:?}");
                    assert!(line.reason.is_some(), "what was due and not shown has a reason: {line:?}");
                }
                _ => {}
            },
            What::Folded | What::Relief => {}
        }
    }
}

/// Between two prompts of which the second was not asked for with `later` lie ten minutes, two if a session follows a break.
fn check_gaps(told: &[Told], moved: bool) {
    let mut last: Option<(DateTime<Utc>, Option<Kind>)> = None;
    for line in told.iter().filter(|line| line.event == What::Show) {
        let time = instant(line.true_at.as_deref().unwrap_or(&line.at));
        if let Some((before, kind)) = last {
            let after_break = kind.and_then(Kind::of_break).is_some() && line.kind == Some(Kind::Session);
            let gap = TimeDelta::minutes(if after_break { 2 } else { 10 });
            assert!(moved || time - before >= gap, "{line:?} {} after the last", time - before);
        }
        last = Some((time, line.kind));
    }
    // An hour at the desk is an hour at least, and has two breaks at the most.
    let is_break = |line: &&Told| line.event == What::Show && line.kind.and_then(Kind::of_break).is_some();
    let breaks: Vec<DateTime<Utc>> =
        told.iter().filter(is_break).map(|line| instant(line.true_at.as_deref().unwrap_or(&line.at))).collect();
    for three in breaks.windows(3) {
        assert!(moved || three[2] - three[0] >= TimeDelta::hours(1), "three breaks within {}", three[2] - three[0]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_rule_is_broken_whatever_happens(trace in weeks(anything()), seen in any::<bool>()) {
        let (all, _) = told(scenario(trace.clone(), seen));
        check(&trace, &all);
        check_gaps(&all, trace.iter().any(|happening| happening.event == Event::Answer(Answer::Later)));
    }

    #[test]
    fn every_slot_of_every_day_has_one_outcome(trace in weeks(at_one_place())) {
        let last = trace.last().map_or(at("2026-03-23 06:00"), |last| last.at);
        let (all, summary) = told(scenario(trace, false));
        let slots: BTreeSet<SlotId> = all.iter().filter(|line| line.event == What::Slot).filter_map(|line| line.slot).collect();
        let mut day = nape_core::day::LocalDay::of(at("2026-03-23 06:00"), &BERLIN);
        let over = nape_core::day::LocalDay::of(last, &BERLIN);
        let mut expected = 0;
        while day < over {
            for number in [1u8, 2] {
                let id: SlotId = format!("{day}#{number}").parse().unwrap();
                prop_assert!(slots.contains(&id), "{} has no outcome", id);
                expected += 1;
            }
            day = day.plus(1);
        }
        prop_assert!(summary.slots.values().sum::<u32>() >= expected);
    }

    #[test]
    fn a_process_that_dies_and_comes_back_shows_the_same(trace in weeks(at_one_place()), places in prop::collection::vec((0usize..220, 0i64..3_000), 1..6)) {
        let (whole, _) = told(scenario(trace.clone(), true));
        let mut broken = trace.clone();
        for (place, later) in places {
            let place = place % (broken.len() + 1);
            let before = if place == 0 { at("2026-03-23 06:00") } else { broken[place - 1].at };
            let next = broken.get(place).map_or(before + TimeDelta::hours(1), |next| next.at);
            let time = (before + TimeDelta::seconds(later)).min(next);
            broken.insert(place, Happening { at: time, event: Event::Restart });
        }
        let mut same_end = scenario(broken, true);
        same_end.to = scenario(trace, true).to;
        let (revived, _) = told(same_end);
        let prompts = |all: &[Told]| -> Vec<Told> { all.iter().filter(|line| line.event == What::Show).cloned().collect() };
        prop_assert_eq!(prompts(&whole), prompts(&revived));
    }

    #[test]
    fn whoever_stands_up_at_every_prompt_is_never_silenced(rests in prop::collection::vec(180i64..900, 20..60)) {
        // Leaves within the time of the prompt and clicks nothing; the rest of the day passes at the desk.
        let mut trace = vec![Happening { at: at("2026-03-23 09:00"), event: Event::Presence(Presence::Active) }];
        let end = at("2026-03-23 17:00");
        for rest in rests {
            let so_far = told(Scenario { to: end, ..scenario(trace.clone(), false) }).0;
            let first = so_far.iter().find(|line| {
                line.event == What::Show && line.kind.and_then(Kind::of_break).is_some()
                    && instant(&line.at) > trace.last().unwrap().at
            });
            let Some(shown) = first else { break };
            let left = instant(&shown.at) + TimeDelta::seconds(15);
            trace.push(Happening { at: left, event: Event::Presence(Presence::Away) });
            trace.push(Happening { at: left + TimeDelta::seconds(rest), event: Event::Presence(Presence::Active) });
        }
        let (all, _) = told(Scenario { to: trace.last().unwrap().at, ..scenario(trace.clone(), false) });
        prop_assert!(all.iter().all(|line| line.reason.as_deref() != Some("silent-today")));
        let breaks = all.iter().filter(|line| line.event == What::Show && line.kind.and_then(Kind::of_break).is_some()).count();
        let taken = all.iter().filter(|line| line.event == What::Relief && line.reason.as_deref() == Some("taken")).count();
        prop_assert_eq!(breaks, taken);
    }

    #[test]
    fn an_hour_at_the_desk_has_two_breaks_at_the_most(answers in prop::collection::vec((30i64..1500, 0usize..5), 5..40)) {
        let (mut time, mut trace) = (at("2026-03-23 09:00"), Vec::new());
        trace.push(Happening { at: time, event: Event::Presence(Presence::Active) });
        for (seconds, answer) in answers {
            time += TimeDelta::seconds(seconds);
            let event = match answer {
                0 => Event::Answer(Answer::Skip),
                1 => Event::Answer(Answer::Dismiss),
                2 => Event::Finished(Finish::Stopped),
                _ => Event::Answer(Answer::Start),
            };
            trace.push(Happening { at: time, event });
        }
        let (all, _) = told(Scenario { to: time, ..scenario(trace, false) });
        check_gaps(&all, false);
    }

    #[test]
    fn a_lock_of_seconds_resets_nothing(locks in prop::collection::vec((20i64..400, 1i64..100), 1..60)) {
        let (mut time, mut trace) = (at("2026-03-23 12:00"), Vec::new());
        trace.push(Happening { at: time, event: Event::Presence(Presence::Active) });
        for (work, lock) in locks {
            time += TimeDelta::seconds(work);
            trace.push(Happening { at: time, event: Event::Presence(Presence::Locked) });
            time += TimeDelta::seconds(lock);
            trace.push(Happening { at: time, event: Event::Presence(Presence::Active) });
        }
        let (all, _) = told(Scenario { to: time, ..scenario(trace, false) });
        // The relief of the night before is no business of the locks.
        let reliefs = all.iter().filter(|line| line.event == What::Relief && instant(&line.at) > at("2026-03-23 12:00"));
        prop_assert_eq!(reliefs.count(), 0);
    }
}

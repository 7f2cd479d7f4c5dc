//! What holds for every history: random days of random inputs.

use crate::desk::{VirtualDesk, slot};
use crate::support::{BERLIN, at};
use chrono::TimeDelta;
use nape_core::day::LocalDay;
use nape_core::hours::Hours;
use nape_core::presence::Presence;
use nape_core::reminder::{Break, Elapsed, Input, Kind, Outcome, Output, SkipReason, Stillness};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Something that happens at a desk; numbers choose among what is possible then.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Event {
    Wait(u32),
    Active,
    Away(u32),
    Locked,
    Unknown,
    Sleep(u32),
    Pause(u32),
    Resume,
    Dismiss,
    Later(u32),
    Skip(u8),
    SkipBreak,
    BreaksOff,
    Take,
    Walk,
    BreakDone,
    BreakLeft,
    Begin(u8),
    Leave(u8),
    End(u8),
    Tick(u8),
    Untick(u8),
    Quiet(bool),
    FullScreen(bool),
    InMeeting(bool),
    Meeting(u32),
    Typing(Stillness),
    Diary(bool),
}

pub(crate) fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        6 => (1u32..4000).prop_map(Event::Wait),
        2 => (4000u32..40_000).prop_map(Event::Wait),
        6 => Just(Event::Active),
        2 => (0u32..300).prop_map(Event::Away),
        2 => Just(Event::Locked),
        1 => Just(Event::Unknown),
        1 => (1u32..60_000).prop_map(Event::Sleep),
        1 => (1u32..20_000).prop_map(Event::Pause),
        1 => Just(Event::Resume),
        2 => Just(Event::Dismiss),
        2 => (60u32..1500).prop_map(Event::Later),
        1 => any::<u8>().prop_map(Event::Skip),
        1 => Just(Event::SkipBreak),
        1 => Just(Event::BreaksOff),
        2 => Just(Event::Take),
        1 => Just(Event::BreakDone),
        1 => any::<u8>().prop_map(Event::Begin),
        1 => any::<u8>().prop_map(Event::Leave),
        2 => any::<u8>().prop_map(Event::End),
        1 => any::<u8>().prop_map(Event::Tick),
        1 => any::<u8>().prop_map(Event::Untick),
        1 => Just(Event::Walk),
        1 => Just(Event::BreakLeft),
        2 => any::<bool>().prop_map(Event::Quiet),
        1 => any::<bool>().prop_map(Event::FullScreen),
        1 => any::<bool>().prop_map(Event::InMeeting),
        1 => (0u32..8_000).prop_map(Event::Meeting),
        4 => prop_oneof![Just(Stillness::Unseen), Just(Stillness::Busy), Just(Stillness::Pausing)].prop_map(Event::Typing),
        1 => any::<bool>().prop_map(Event::Diary),
    ]
}

fn chosen(desk: &VirtualDesk, choice: u8) -> nape_core::id::SlotId {
    let today = desk.engine.day(desk.now);
    let mut known = desk.engine.slots(desk.now, today.plus(-1));
    known.extend(desk.engine.slots(desk.now, today));
    known.get(usize::from(choice) % known.len().max(1)).map_or(slot("2026-03-23#1"), |view| view.id)
}

/// Does it, and says which session is under way then.
pub(crate) fn happen(desk: &mut VirtualDesk, event: Event, session: &mut Option<nape_core::id::SlotId>) {
    let share = |part: u8| f64::from(part) / 255.0;
    let input = match event {
        Event::Wait(s) => return desk.run(TimeDelta::seconds(i64::from(s))),
        Event::Sleep(s) => {
            desk.tell(Input::Presence(Presence::Asleep { since: desk.now.elapsed }));
            desk.skip_over(TimeDelta::seconds(i64::from(s)));
            Input::Presence(Presence::Active)
        }
        Event::Active => Input::Presence(Presence::Active),
        Event::Away(s) => Input::Presence(Presence::Away { since: Elapsed(desk.now.elapsed.0 - u64::from(s) * 1000) }),
        Event::Locked => Input::Presence(Presence::Locked { since: desk.now.elapsed }),
        Event::Unknown => Input::Presence(Presence::Unknown),
        Event::Pause(s) => Input::Pause { until: desk.now.wall + TimeDelta::seconds(i64::from(s)) },
        Event::Resume => Input::Resume,
        Event::Dismiss => match desk.visible() {
            Some(prompt) => Input::Dismissed(prompt.id),
            None => Input::Look,
        },
        Event::Later(s) => {
            Input::Later { slot: desk.visible().and_then(|prompt| prompt.slot), by: TimeDelta::seconds(i64::from(s)) }
        }
        Event::Skip(choice) => Input::Skip { slot: chosen(desk, choice), reason: SkipReason::NoTime },
        Event::SkipBreak => Input::SkipVisible,
        Event::BreaksOff => Input::BreaksOff,
        Event::Take => Input::TakeBreak(Break::Posture),
        Event::Walk => Input::TakeBreak(Break::Walk),
        Event::BreakDone => Input::BreakDone,
        Event::BreakLeft => Input::BreakLeft,
        Event::Begin(_) if desk.engine.state().in_session => Input::Look,
        Event::Begin(choice) => {
            *session = Some(chosen(desk, choice));
            Input::SessionBegan { slot: *session }
        }
        Event::Leave(_) | Event::End(_) if !desk.engine.state().in_session => Input::Look,
        Event::Leave(part) => Input::SessionLeft { slot: session.take(), share: share(part) },
        Event::End(part) => Input::SessionEnded { slot: session.take(), share: share(part) },
        Event::Tick(choice) => Input::Ticked(chosen(desk, choice)),
        Event::Untick(choice) => Input::Unticked(chosen(desk, choice)),
        Event::Quiet(on) => Input::Quiet(on),
        Event::FullScreen(on) => Input::FullScreen(on),
        Event::InMeeting(on) => Input::InMeeting(on),
        Event::Meeting(0) => Input::Meeting { until: None },
        Event::Meeting(s) => Input::Meeting { until: Some(desk.now.wall + TimeDelta::seconds(i64::from(s))) },
        Event::Typing(stillness) => Input::Stillness(stillness),
        Event::Diary(today) => Input::DiaryKept(desk.engine.day(desk.now).plus(if today { 0 } else { -1 })),
    };
    desk.tell(input);
}

/// The same on a grid of five seconds, and without long waits, which take long to look through.
fn in_fives(event: Event) -> Event {
    let five = |s: u32| (s % 7_000).div_ceil(5) * 5;
    match event {
        Event::Wait(s) => Event::Wait(five(s)),
        Event::Away(s) => Event::Away(five(s)),
        Event::Sleep(s) => Event::Sleep(five(s)),
        Event::Pause(s) => Event::Pause(five(s)),
        Event::Later(s) => Event::Later(five(s)),
        Event::Meeting(s) => Event::Meeting(five(s)),
        Event::Active
        | Event::Locked
        | Event::Unknown
        | Event::Resume
        | Event::Dismiss
        | Event::Skip(_)
        | Event::SkipBreak
        | Event::BreaksOff
        | Event::Take
        | Event::Walk
        | Event::BreakDone
        | Event::BreakLeft
        | Event::Begin(_)
        | Event::Leave(_)
        | Event::End(_)
        | Event::Tick(_)
        | Event::Untick(_)
        | Event::Quiet(_)
        | Event::FullScreen(_)
        | Event::InMeeting(_)
        | Event::Typing(_)
        | Event::Diary(_) => event,
    }
}

/// Every show at a moment at which it may be; `before` is the desk as it was a moment earlier.
fn check_shows(desk: &VirtualDesk, from: usize) {
    let state = desk.engine.state();
    let shows = desk.all[from..].iter().filter(|(_, output)| matches!(output, Output::Show(_))).count();
    if shows == 0 {
        return;
    }
    assert!(shows == 1, "two prompts in one instant");
    assert!(state.presence.gone_since().is_none(), "shown while {:?}", state.presence);
    assert!(state.pause.is_none() && !state.in_session && state.running_break.is_none());
    let kind = desk.visible().expect("what is shown is visible").kind;
    let hours: Hours = match kind {
        Kind::Session | Kind::Diary => Hours::daily("07:00-21:30".parse().unwrap()),
        Kind::Walk | Kind::Posture => desk.engine.settings().working_hours.clone(),
    };
    assert!(hours.contain(desk.now.wall, &BERLIN), "{kind:?} shown at {}", desk.now.wall);
}

struct Told {
    shows: BTreeMap<nape_core::id::SlotId, u32>,
    last: BTreeMap<nape_core::id::SlotId, Option<Outcome>>,
}

fn check_history(desk: &VirtualDesk) -> Told {
    let mut told = Told { shows: BTreeMap::new(), last: BTreeMap::new() };
    let mut visible = None;
    let mut last: Option<(Elapsed, Kind)> = None;
    for (now, output) in &desk.all {
        match output {
            Output::Show(prompt) => {
                assert_eq!(visible, None, "one prompt at a time");
                visible = Some(prompt.id);
                let laters = match prompt.kind {
                    Kind::Session => 2,
                    Kind::Walk | Kind::Posture | Kind::Diary => 1,
                };
                // What the patient asked for with `later` need not keep the gap.
                if let Some((shown, kind)) = last.filter(|_| prompt.laters_left == laters) {
                    let after_break = kind.of_break().is_some() && prompt.kind == Kind::Session;
                    let gap = if after_break { 120_000 } else { 600_000 };
                    assert!(
                        now.elapsed.since(shown) >= gap,
                        "{prompt:?} {} ms after the last",
                        now.elapsed.since(shown)
                    );
                }
                last = Some((now.elapsed, prompt.kind));
                if let Some(slot) = prompt.slot {
                    *told.shows.entry(slot).or_default() += 1;
                }
            }
            Output::Withdraw { prompt, .. } => {
                assert_eq!(visible.take(), Some(*prompt), "only what is visible is withdrawn");
            }
            Output::Slot { slot, outcome } => {
                let before = told.last.insert(*slot, *outcome);
                assert_ne!(before, Some(*outcome), "{slot} was told twice");
                if let Some(Some(Outcome::Done { .. })) = before {
                    assert!(matches!(outcome, Some(Outcome::Done { .. })), "done stays done: {slot} {outcome:?}");
                }
            }
            Output::Held { .. } | Output::Folded { .. } | Output::Relief(_) | Output::BreakTaken(_) => {}
        }
    }
    told
}

fn check_outcomes(desk: &VirtualDesk, from: LocalDay, told: &Told, session: Option<nape_core::id::SlotId>) {
    assert!(told.shows.values().all(|shows| *shows <= 4), "{:?}", told.shows);
    let mut over = from;
    while over < desk.engine.day(desk.now) {
        for number in [1, 2] {
            let id = slot(&format!("{over}#{number}"));
            let outcome = told.last.get(&id).copied().flatten();
            assert!(outcome.is_some() || session == Some(id), "{id} has no outcome");
            if matches!(outcome, Some(Outcome::Missed)) {
                assert!(told.shows.contains_key(&id), "{id} is missed and was never asked for");
            }
            if matches!(outcome, Some(Outcome::NotAsked { .. })) {
                assert!(!told.shows.contains_key(&id), "{id} was asked for");
            }
        }
        over = over.plus(1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_history_keeps_the_rules(events in prop::collection::vec(event(), 1..160)) {
        let mut desk = VirtualDesk::whole("2026-03-23 06:30", &[]);
        let mut session = None;
        for event in events {
            let before = (desk.engine.state().desk_time_ms(), desk.all.len());
            let later = matches!(event, Event::Later(_));
            let gone = matches!(event, Event::Away(_) | Event::Locked | Event::Sleep(_));
            if let Event::Wait(s) = event {
                // Deadline by deadline, so that every show is seen in the moment it happens.
                let end = desk.now.elapsed.plus(TimeDelta::seconds(i64::from(s)));
                while let Some(next) = desk.engine.deadline(desk.now).filter(|next| *next <= end) {
                    let from = desk.all.len();
                    desk.run(TimeDelta::milliseconds(i64::try_from(next.0 - desk.now.elapsed.0).unwrap()));
                    check_shows(&desk, from);
                }
                desk.run(TimeDelta::milliseconds(i64::try_from(end.0 - desk.now.elapsed.0).unwrap()));
            } else {
                happen(&mut desk, event, &mut session);
                check_shows(&desk, before.1);
            }
            let reset = desk.all[before.1..].iter().any(|(_, o)| matches!(o, Output::Relief(_) | Output::BreakTaken(_)));
            prop_assert!(later || gone || reset || desk.engine.state().desk_time_ms() >= before.0, "desk time fell at {event:?}");
        }
        let told = check_history(&desk);
        check_outcomes(&desk, LocalDay::of(at("2026-03-23 06:30"), &BERLIN), &told, session);
    }

    #[test]
    fn looking_at_the_deadlines_is_as_good_as_looking_every_five_seconds(events in prop::collection::vec(event(), 1..30)) {
        let mut lazy = VirtualDesk::whole("2026-03-23 06:30", &[]);
        let mut busy = lazy.clone();
        busy.every_ms = Some(5_000);
        let (mut one, mut other) = (None, None);
        for event in events {
            let event = in_fives(event);
            happen(&mut lazy, event, &mut one);
            happen(&mut busy, event, &mut other);
            prop_assert_eq!(lazy.log(), busy.log());
        }
    }

    #[test]
    fn a_saved_memory_goes_on_as_if_nothing_had_happened(events in prop::collection::vec((event(), any::<bool>()), 1..120)) {
        let mut whole = VirtualDesk::whole("2026-03-23 06:30", &[]);
        let mut saved = whole.clone();
        let (mut one, mut other) = (None, None);
        for (event, save) in events {
            happen(&mut whole, event, &mut one);
            happen(&mut saved, event, &mut other);
            if save {
                let json = serde_json::to_string(saved.engine.state()).unwrap();
                let (prescriptions, settings) = (saved.engine.prescriptions().clone(), saved.engine.settings().clone());
                saved.engine = nape_core::reminder::Engine::new(BERLIN, prescriptions, settings, serde_json::from_str(&json).unwrap());
            }
            prop_assert_eq!(whole.log(), saved.log());
            prop_assert_eq!(whole.engine.state(), saved.engine.state());
        }
    }

    #[test]
    fn dying_at_any_moment_shows_nothing_twice(events in prop::collection::vec((event(), 0u8..8), 1..120)) {
        let mut desk = VirtualDesk::whole("2026-03-23 06:30", &[]);
        let mut session = None;
        for (event, die) in events {
            happen(&mut desk, event, &mut session);
            if die == 0 {
                let visible = desk.visible().map(|prompt| prompt.id);
                let from = desk.all.len();
                desk.restart(TimeDelta::seconds(3));
                session = None;
                let again = desk.all[from..].iter().any(|(_, output)| matches!(output, Output::Show(_)));
                prop_assert!(!again, "a return is left alone for a minute");
                prop_assert!(desk.visible().is_none() || desk.visible().map(|prompt| prompt.id) == visible);
            }
        }
        // A session that is still under way has no outcome yet, and is not what this is about.
        if session.is_some() {
            desk.tell(Input::SessionLeft { slot: session, share: 0.0 });
        }
        let told = check_history(&desk);
        check_outcomes(&desk, LocalDay::of(at("2026-03-23 06:30"), &BERLIN), &told, None);
    }
}

//! What the engine says will come, against what then comes.

use crate::desk::{VirtualDesk, minutes};
use crate::support::at;
use nape_core::reminder::{Break, Forecast, Input, Kind, Output};
use proptest::prelude::*;

/// Somebody who takes up every prompt at once and sees it through.
fn ideal(desk: &mut VirtualDesk, count: usize) -> Vec<Forecast> {
    let mut shown = Vec::new();
    while shown.len() < count {
        let end = desk.now.elapsed.plus(minutes(60 * 24 * 9));
        while desk.visible().is_none() {
            let Some(next) = desk.engine.deadline(desk.now).filter(|next| *next < end) else { return shown };
            desk.now = nape_core::reminder::Now { wall: desk.now.wall_at(next), elapsed: next };
            desk.tell(Input::Look);
        }
        let prompt = desk.visible().unwrap().clone();
        shown.push(Forecast { at: desk.now.wall, kind: prompt.kind, slot: prompt.slot, minutes: prompt.minutes });
        match prompt.kind {
            Kind::Walk => desk.tell(Input::TakeBreak(Break::Walk)),
            Kind::Posture => desk.tell(Input::TakeBreak(Break::Posture)),
            Kind::Diary => desk.tell(Input::SkipVisible),
            Kind::Session => {
                desk.tell(Input::SessionBegan { slot: prompt.slot });
                desk.run(minutes(i64::from(prompt.minutes.max(1))));
                desk.tell(Input::SessionEnded { slot: prompt.slot, share: 1.0 });
            }
        }
    }
    shown
}

#[test]
fn it_agrees_with_what_an_ideal_patient_then_sees() {
    for start in ["2026-03-23 07:00", "2026-03-23 12:10", "2026-03-27 16:55", "2026-03-28 21:45"] {
        let mut desk = VirtualDesk::whole(start, &[]);
        let said = desk.engine.forecast(desk.now, 25);
        assert_eq!(said.len(), 25);
        assert_eq!(ideal(&mut desk, 25), said, "from {start}");
    }
}

#[test]
fn it_changes_nothing_and_looks_past_a_pause() {
    let mut desk = VirtualDesk::new("2026-03-23 08:00");
    desk.tell(Input::Pause { until: at("2026-03-24 08:00") });
    let before = desk.engine.state().clone();
    let said = desk.engine.forecast(desk.now, 1);
    assert_eq!((said[0].at, said[0].kind), (at("2026-03-24 08:30"), Kind::Session));
    assert_eq!(desk.engine.state(), &before);
    assert!(desk.engine.poll().is_none());
}

#[test]
fn it_ends_where_nothing_will_ever_come() {
    let mut desk = VirtualDesk::with_settings("2026-03-23 08:00", &[("working-hours", "never")]);
    desk.tell(Input::Prescriptions(nape_core::reminder::Prescriptions::default()));
    assert!(desk.engine.forecast(desk.now, 5).is_empty());
}

#[test]
fn intervals_of_nothing_do_not_hang_it() {
    let zero: Vec<(&str, &str)> =
        ["posture-every", "posture-relief", "gap", "gap-after-break", "fold", "after-hold", "later"]
            .map(|key| (key, "0s"))
            .into();
    let desk = VirtualDesk::with_settings("2026-03-23 12:00", &zero);
    assert_eq!(desk.engine.forecast(desk.now, 50).len(), 50);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn it_agrees_from_anywhere(start in 0u32..60 * 24 * 7, every in 1u32..90, gap in 0u32..30, fold in 0u32..20) {
        let (every, gap, fold) = (format!("{every}m"), format!("{gap}m"), format!("{fold}m"));
        let mut desk = VirtualDesk::whole("2026-03-23 00:30",
            &[("posture-every", &every), ("gap", &gap), ("fold", &fold), ("ignored-breaks", "0")]);
        desk.run(minutes(i64::from(start)));
        // Without a gap the next kind may follow at once.
        while let Some(prompt) = desk.visible().cloned() {
            desk.tell(Input::Dismissed(prompt.id));
        }
        let said = desk.engine.forecast(desk.now, 12);
        prop_assert_eq!(ideal(&mut desk, said.len()), said);
        let folded = desk.all.iter().any(|(_, output)| matches!(output, Output::Folded { .. }));
        prop_assert!(!folded || fold != "0m");
    }
}

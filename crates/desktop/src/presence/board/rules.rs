//! How the sources of one sensor become one answer. Pure: what is known goes in, what is to be said comes out, or
//! nothing while an answer that is still awaited could change it.

use super::{IdleState, LockState, PauseState, Seen};

/// Active wins: every source here sees all input, so one that saw some is right (an X server inside a Wayland session
/// sees only part, and says unknown for that reason). Idle needs every source that knows, and lasts as long as the
/// least stillness among them; a figure grows old while others are awaited, so that the stillness may be understated,
/// never overstated. Unknown only if no source knows; then all reasons are given.
pub(super) fn idle(sources: &[Option<IdleState>]) -> Option<IdleState> {
    if sources.iter().flatten().any(|state| *state == IdleState::Active) {
        return Some(IdleState::Active);
    }
    if sources.iter().any(Option::is_none) {
        return None;
    }
    let mut least = None;
    let mut reasons = Vec::new();
    for state in sources.iter().flatten() {
        match state {
            IdleState::Active => {}
            IdleState::Idle { since_ms_ago } => {
                least = Some(least.map_or(*since_ms_ago, |least: u64| least.min(*since_ms_ago)));
            }
            IdleState::Unknown { why } => reasons.push(why.as_str()),
        }
    }
    Some(match least {
        Some(since_ms_ago) => IdleState::Idle { since_ms_ago },
        None => IdleState::Unknown { why: once_each(reasons) },
    })
}

/// Several sources may be blind for the same reason.
fn once_each(mut reasons: Vec<&str>) -> String {
    reasons.dedup();
    reasons.join(" ")
}

/// The same for pauses: input at any source is busy, a pause needs every source that sees.
pub(super) fn pause(idles: &[Option<IdleState>], pausing: &[Option<bool>]) -> Option<PauseState> {
    if pausing.contains(&Some(false)) {
        return Some(PauseState::Busy);
    }
    let mut together = PauseState::Unseen;
    for (idle, pausing) in idles.iter().zip(pausing) {
        match (idle, pausing) {
            (Some(IdleState::Unknown { .. }), _) => {}
            (Some(IdleState::Active | IdleState::Idle { .. }), Some(_)) => together = PauseState::Pausing,
            (None, _) | (Some(IdleState::Active | IdleState::Idle { .. }), None) => return None,
        }
    }
    Some(together)
}

/// Any lock counts; else any source that sees no lock; else nobody knows.
pub(super) fn lock(locks: &[Option<LockState>]) -> Option<LockState> {
    if locks.iter().flatten().any(|state| *state == LockState::Locked) {
        return Some(LockState::Locked);
    }
    if locks.iter().any(Option::is_none) {
        return None;
    }
    if locks.iter().flatten().any(|state| *state == LockState::Unlocked) {
        return Some(LockState::Unlocked);
    }
    locks.iter().flatten().next().cloned()
}

/// Any yes counts; else any no; else nobody knows, and all reasons are given.
pub(super) fn seen<'a>(sources: impl Iterator<Item = Option<&'a Seen>>) -> Option<Seen> {
    let (mut awaited, mut no, mut reasons) = (false, false, Vec::new());
    for source in sources {
        match source {
            Some(Seen::Yes) => return Some(Seen::Yes),
            Some(Seen::No) => no = true,
            Some(Seen::Unknown { why }) => reasons.push(why.as_str()),
            None => awaited = true,
        }
    }
    match (awaited, no) {
        (true, _) => None,
        (false, true) => Some(Seen::No),
        (false, false) => Some(Seen::Unknown { why: once_each(reasons) }),
    }
}

/// A camera in use is a meeting; beyond that the microphone decides, since many meetings have no picture.
pub(super) fn meeting(microphone: Option<&Seen>, camera: Option<&Seen>) -> Option<Seen> {
    if camera == Some(&Seen::Yes) { Some(Seen::Yes) } else { microphone.cloned() }
}

#[cfg(test)]
mod tests {
    use super::{IdleState, LockState, PauseState, Seen, idle, lock, meeting, pause, seen};

    fn blind() -> IdleState {
        IdleState::Unknown { why: "It is blind.".to_owned() }
    }

    fn still(since_ms_ago: u64) -> IdleState {
        IdleState::Idle { since_ms_ago }
    }

    #[test]
    fn input_at_one_source_is_enough_even_while_others_are_awaited() {
        assert_eq!(idle(&[Some(still(5)), Some(IdleState::Active), None]), Some(IdleState::Active));
    }

    #[test]
    fn stillness_needs_every_source_that_knows_and_lasts_as_long_as_the_least() {
        assert_eq!(idle(&[Some(still(900)), Some(blind()), Some(still(300))]), Some(still(300)));
        assert_eq!(idle(&[Some(still(900)), Some(blind()), None]), None);
    }

    #[test]
    fn unknown_only_if_no_source_knows_and_with_every_reason_once() {
        let absent = IdleState::Unknown { why: "It is absent.".to_owned() };
        let why = "It is blind. It is absent.".to_owned();
        assert_eq!(idle(&[Some(blind()), Some(blind()), Some(absent)]), Some(IdleState::Unknown { why }));
    }

    #[test]
    fn a_pause_needs_every_source_that_sees() {
        let idles = [Some(IdleState::Active), Some(blind()), Some(IdleState::Active)];
        assert_eq!(pause(&idles, &[Some(true), None, None]), None);
        assert_eq!(pause(&idles, &[Some(true), None, Some(false)]), Some(PauseState::Busy));
        assert_eq!(pause(&idles, &[Some(true), None, Some(true)]), Some(PauseState::Pausing));
    }

    #[test]
    fn no_pause_is_seen_where_no_source_sees_input() {
        assert_eq!(pause(&[Some(blind()), Some(blind())], &[None, None]), Some(PauseState::Unseen));
        assert_eq!(pause(&[Some(blind()), None], &[None, None]), None);
    }

    fn unlocatable() -> LockState {
        LockState::Unknown { why: "no bus".to_owned() }
    }

    #[test]
    fn any_lock_wins_even_over_sources_that_have_not_answered() {
        assert_eq!(lock(&[Some(LockState::Unlocked), Some(LockState::Locked), None]), Some(LockState::Locked));
    }

    #[test]
    fn one_source_that_sees_no_lock_is_enough() {
        let locks = [Some(unlocatable()), Some(LockState::Unlocked), Some(unlocatable())];
        assert_eq!(lock(&locks), Some(LockState::Unlocked));
    }

    #[test]
    fn nothing_is_said_about_the_lock_before_all_have_answered() {
        assert_eq!(lock(&[Some(LockState::Unlocked), None, Some(unlocatable())]), None);
    }

    #[test]
    fn the_first_reason_is_given_when_nobody_knows_the_lock() {
        assert_eq!(lock(&[Some(unlocatable()), Some(unlocatable()), Some(unlocatable())]), Some(unlocatable()));
    }

    #[test]
    fn a_camera_makes_a_meeting_and_its_absence_makes_none() {
        let unknown = Seen::Unknown { why: "pactl is missing.".to_owned() };
        assert_eq!(meeting(None, Some(&Seen::Yes)), Some(Seen::Yes));
        assert_eq!(meeting(Some(&Seen::No), Some(&Seen::Yes)), Some(Seen::Yes));
        assert_eq!(meeting(Some(&Seen::Yes), Some(&Seen::No)), Some(Seen::Yes));
        assert_eq!(meeting(Some(&Seen::No), Some(&unknown)), Some(Seen::No));
        assert_eq!(meeting(Some(&unknown), Some(&Seen::No)), Some(unknown));
        assert_eq!(meeting(None, Some(&Seen::No)), None);
    }

    #[test]
    fn yes_wins_then_no_then_not_knowing() {
        let unknown = Seen::Unknown { why: "Nobody tells.".to_owned() };
        assert_eq!(seen([None, Some(&Seen::No), Some(&Seen::Yes)].into_iter()), Some(Seen::Yes));
        assert_eq!(seen([Some(&unknown), Some(&Seen::No)].into_iter()), Some(Seen::No));
        assert_eq!(seen([Some(&unknown), None].into_iter()), None);
        assert_eq!(seen([Some(&unknown)].into_iter()), Some(unknown));
    }
}

//! The pain rule: a table written by hand, and what holds for all of the numbers there are.

use crate::safety::all;
use nape_core::rating::Light::{self, Amber, Green, Red};
use nape_core::rating::Rating;
use nape_core::rating::Site::{self, Head, Neck};
use nape_core::safety::pain::{Beginning, NextDay, after_next_day, beginning, light};
use std::cmp::Reverse;

fn rating(number: u32) -> Rating {
    Rating::try_from(number).unwrap()
}

/// Ceiling, site, start, now, and the light by clinical.md 4.3, 3.1 and 3.5.
const PATHS: &[(u32, Site, Option<u32>, u32, Light)] = &[
    // The usual ceiling of 3, the neck, from nothing.
    (3, Neck, Some(0), 0, Green),
    (3, Neck, Some(0), 1, Green),
    (3, Neck, Some(0), 2, Green),
    (3, Neck, Some(0), 3, Red),
    (3, Neck, Some(0), 4, Red),
    (3, Neck, Some(0), 10, Red),
    // From within the ceiling.
    (3, Neck, Some(1), 3, Green),
    (3, Neck, Some(1), 4, Red),
    (3, Neck, Some(2), 3, Green),
    (3, Neck, Some(2), 4, Amber),
    (3, Neck, Some(2), 5, Red),
    (3, Neck, Some(3), 3, Green),
    (3, Neck, Some(3), 1, Green),
    (3, Neck, Some(3), 4, Amber),
    (3, Neck, Some(3), 5, Amber),
    (3, Neck, Some(3), 6, Red),
    // From the amber zone.
    (3, Neck, Some(4), 4, Amber),
    (3, Neck, Some(4), 5, Amber),
    (3, Neck, Some(4), 6, Red),
    (3, Neck, Some(4), 3, Green),
    (3, Neck, Some(5), 5, Amber),
    (3, Neck, Some(5), 6, Red),
    // From above it: what the exercise did not raise is not red.
    (3, Neck, Some(6), 6, Amber),
    (3, Neck, Some(6), 7, Red),
    (3, Neck, Some(8), 7, Amber),
    (3, Neck, Some(8), 3, Green),
    (3, Neck, Some(10), 10, Amber),
    // Start unknown: level alone decides.
    (3, Neck, None, 0, Green),
    (3, Neck, None, 3, Green),
    (3, Neck, None, 4, Amber),
    (3, Neck, None, 5, Amber),
    (3, Neck, None, 6, Red),
    (3, Head, None, 3, Green),
    (3, Head, None, 5, Amber),
    (3, Head, None, 6, Red),
    // The head: any rise is amber at least.
    (3, Head, Some(0), 0, Green),
    (3, Head, Some(0), 1, Amber),
    (3, Head, Some(0), 2, Amber),
    (3, Head, Some(0), 3, Red),
    (3, Head, Some(2), 2, Green),
    (3, Head, Some(2), 3, Amber),
    (3, Head, Some(3), 2, Green),
    (3, Head, Some(5), 6, Red),
    (3, Head, Some(6), 6, Amber),
    // The strict ceiling of 2: above it is red at once.
    (2, Neck, Some(0), 2, Green),
    (2, Neck, Some(1), 3, Red),
    (2, Neck, Some(2), 2, Green),
    (2, Neck, Some(2), 3, Red),
    (2, Neck, Some(3), 3, Amber),
    (2, Neck, Some(4), 3, Amber),
    (2, Neck, Some(3), 4, Red),
    (2, Neck, None, 2, Green),
    (2, Neck, None, 3, Red),
    (2, Head, Some(1), 2, Amber),
    (2, Head, Some(2), 3, Red),
    (2, Head, Some(5), 5, Amber),
    // A ceiling of nothing.
    (0, Neck, Some(0), 0, Green),
    (0, Neck, Some(0), 1, Red),
    (0, Neck, Some(1), 1, Amber),
    // Ceilings above the usual one.
    (4, Neck, Some(2), 4, Green),
    (4, Neck, Some(3), 5, Amber),
    (5, Neck, Some(3), 5, Green),
    (5, Neck, Some(4), 6, Red),
    (7, Neck, Some(5), 7, Green),
    (7, Neck, Some(6), 8, Red),
    (7, Neck, Some(4), 7, Red),
    (7, Head, Some(6), 7, Amber),
    (10, Neck, Some(8), 10, Green),
];

#[test]
fn every_written_path_has_its_light() {
    for (ceiling, site, start, now, expected) in PATHS {
        let found = light(rating(*ceiling), *site, start.map(rating), rating(*now));
        assert_eq!(found, *expected, "ceiling {ceiling}, {site:?}, from {start:?} to {now}");
    }
}

/// All ceilings, starts (known or not) and ratings.
fn everything() -> impl Iterator<Item = (Rating, Option<Rating>, Rating)> {
    let starts = || std::iter::once(None).chain(Rating::all().map(Some));
    Rating::all()
        .flat_map(move |ceiling| starts().flat_map(move |start| Rating::all().map(move |now| (ceiling, start, now))))
}

#[test]
fn everything_is_everything() {
    assert_eq!(everything().count(), 11 * 12 * 11);
}

#[test]
fn more_pain_is_never_greener() {
    for (ceiling, start, _) in everything() {
        for site in all::<Site>() {
            let lights = Rating::all().map(|now| light(ceiling, site, start, now));
            assert!(lights.is_sorted(), "ceiling {ceiling}, {site:?}, from {start:?}");
        }
    }
}

#[test]
fn a_higher_start_or_a_higher_ceiling_is_never_redder() {
    for (one, _, now) in everything() {
        for site in all::<Site>() {
            let by_start = Rating::all().map(|start| Reverse(light(one, site, Some(start), now)));
            assert!(by_start.is_sorted(), "ceiling {one}, {site:?}, to {now}");
        }
    }
    for (_, start, now) in everything() {
        for site in all::<Site>() {
            let by_ceiling = Rating::all().map(|ceiling| Reverse(light(ceiling, site, start, now)));
            assert!(by_ceiling.is_sorted(), "{site:?}, from {start:?} to {now}");
        }
    }
}

#[test]
fn the_head_is_never_greener_than_the_neck_and_differs_only_where_pain_rose_a_little() {
    for (ceiling, start, now) in everything() {
        let (neck, head) = (light(ceiling, Neck, start, now), light(ceiling, Head, start, now));
        let rise = start.map_or(0, |start| now.above(start));
        assert!(head >= neck, "ceiling {ceiling}, from {start:?} to {now}");
        let differs = neck == Green && rise > 0;
        assert_eq!(head, if differs { Amber } else { neck }, "ceiling {ceiling}, from {start:?} to {now}");
    }
}

#[test]
fn pain_that_did_not_rise_is_never_red_and_a_rise_of_three_always_is() {
    for (ceiling, start, now) in everything() {
        let Some(start) = start else { continue };
        for site in all::<Site>() {
            let found = light(ceiling, site, Some(start), now);
            if now <= start {
                assert_eq!(found, if now > ceiling { Amber } else { Green }, "{ceiling}, {start} to {now}");
            }
            if now.above(start) >= 3 {
                assert_eq!(found, Red, "{ceiling}, {start} to {now}");
            }
        }
    }
}

#[test]
fn green_is_within_the_ceiling_and_no_more_than_two_above_the_start() {
    for (ceiling, start, now) in everything() {
        let within = now <= ceiling && start.is_none_or(|start| now.above(start) <= 2);
        assert_eq!(light(ceiling, Neck, start, now) == Green, within, "ceiling {ceiling}, from {start:?} to {now}");
    }
}

#[test]
fn an_unknown_start_is_judged_by_level_alone() {
    for (ceiling, _, now) in everything() {
        let top = if ceiling.get() < 3 { ceiling.get() } else { ceiling.get().max(5) };
        let level = match now.get() {
            now if now > top => Red,
            now if now > ceiling.get() => Amber,
            _ => Green,
        };
        assert_eq!(light(ceiling, Neck, None, now), level, "ceiling {ceiling}, {now}");
        assert_eq!(light(ceiling, Head, None, now), level, "ceiling {ceiling}, {now}");
    }
}

#[test]
fn the_pain_before_a_session_says_how_to_begin() {
    use Beginning::{AsPlanned, Lighter, NotToday};
    let by_start = |ceiling| Rating::all().map(move |start| beginning(rating(ceiling), start));
    let expected = |planned: usize, lighter: usize| {
        let rest = 11 - planned - lighter;
        [vec![AsPlanned; planned], vec![Lighter; lighter], vec![NotToday; rest]].concat()
    };
    for (ceiling, planned, lighter) in
        [(0, 1, 5), (1, 2, 4), (2, 3, 3), (3, 4, 2), (4, 5, 1), (5, 6, 0), (6, 7, 0), (7, 8, 0), (10, 11, 0)]
    {
        assert!(by_start(ceiling).eq(expected(planned, lighter)), "ceiling {ceiling}");
    }
}

#[test]
fn what_has_not_settled_by_the_next_day_counts_one_worse() {
    for light in [Green, Amber, Red] {
        assert_eq!(after_next_day(light, NextDay::Settled), light);
    }
    let unsettled = [Green, Amber, Red].map(|light| after_next_day(light, NextDay::NotSettled));
    assert_eq!(unsettled, [Amber, Red, Red]);
}

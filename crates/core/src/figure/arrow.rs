//! Arrows for movements the eye could miss: the way of a point from the start pose to another, followed along the same
//! interpolation as the moving drawing, and made long enough to be seen. Where nothing moves, [`press`] shows the pressure.

mod press;

use super::geometry::{Bounds, Point, at, num};
use super::joint::Joint;
use super::skin::sight::GAZE;
use super::stance::Stance;
use super::{Landmark, View};
use std::fmt::Write as _;

/// Where a point is looked for: the joint it moves with and its place there, a little off the skin.
fn place(landmark: Landmark, view: View) -> (Joint, Point) {
    match (landmark, view) {
        (Landmark::Nose, View::Front | View::Back) => (Joint::Nose, at(0.0, 0.0)),
        (Landmark::Chin, View::Front | View::Back) => (Joint::Jaw, at(0.0, 62.0)),
        (Landmark::Crown, View::Front | View::Back) => (Joint::Head, at(0.0, -118.0)),
        (Landmark::Crown, _) => (Joint::Head, at(-4.0, -106.0)),
        (Landmark::Brow, _) => (Joint::Head, at(74.0, -44.0)),
        (Landmark::Nose, View::Crown) => (Joint::Head, at(0.0, 88.0)),
        (Landmark::Nose, View::Side) => (Joint::Head, at(86.0, 0.0)),
        (Landmark::Chin, _) => (Joint::Head, at(76.0, 40.0)),
        (Landmark::Occiput, _) => (Joint::Head, at(-86.0, -34.0)),
        (Landmark::Breastbone, _) => (Joint::Chest, at(92.0, -80.0)),
        (Landmark::Waist, _) => (Joint::Spine, at(-84.0, -30.0)),
        (Landmark::Shoulder, _) => (Joint::ShoulderR, at(0.0, -58.0)),
        (Landmark::BladeL, _) => (Joint::BladeL, at(0.0, 80.0)),
        (
            Landmark::Look
            | Landmark::Face
            | Landmark::Nod
            | Landmark::PressBrow
            | Landmark::PressOcciput
            | Landmark::PressSide
            | Landmark::PressTurn
            | Landmark::Strap,
            _,
        ) => (Joint::Head, at(0.0, 0.0)),
        (Landmark::Ear, _) => (Joint::Head, at(-78.0, -34.0)),
        (Landmark::Belly, _) => (Joint::Belly, at(119.0, -56.0)),
        (Landmark::Roll, _) => (Joint::Chest, at(-4.0, -128.0)),
        (Landmark::Gaze, _) => (Joint::Gaze, at(0.0, GAZE)),
        (Landmark::JawTip, _) => (Joint::Jaw, at(62.0, 40.0)),
        (Landmark::FingersR, _) => (Joint::WristR, at(24.0, 96.0)),
        (Landmark::Palm, _) => (Joint::WristR, at(0.0, 52.0)),
        (Landmark::Tongue, _) => (Joint::Tongue, at(-2.0, -24.0)),
        (Landmark::BladeR, View::Front | View::Back | View::Crown) => (Joint::BladeR, at(0.0, 80.0)),
        (Landmark::Sight, _) => (Joint::Head, at(97.0, -24.0)),
        // Over the back of the hand.
        (Landmark::HandR, View::Crown) => (Joint::WristR, at(-165.0, -70.0)),
        (Landmark::HandL, View::Crown) => (Joint::WristL, at(165.0, -70.0)),
        (Landmark::BladeR, View::Side) => (Joint::BladeR, at(-84.0, -70.0)),
        (Landmark::HandR, View::Side) => (Joint::WristR, at(0.0, 150.0)),
        (Landmark::HandL, View::Side) => (Joint::WristL, at(0.0, 150.0)),
        (Landmark::HandR, View::Front | View::Back) => (Joint::WristR, at(0.0, 122.0)),
        (Landmark::HandL, View::Front | View::Back) => (Joint::WristL, at(0.0, 122.0)),
        (Landmark::ElbowR, _) => (Joint::ElbowR, at(0.0, 44.0)),
        (Landmark::ElbowL, _) => (Joint::ElbowL, at(0.0, 44.0)),
        (Landmark::ShoulderL, _) => (Joint::ShoulderL, at(0.0, -58.0)),
        (Landmark::UpperBack, _) => (Joint::Chest, at(-96.0, -110.0)),
        (Landmark::Onward, _) => (Joint::Chest, at(150.0, -190.0)),
        (Landmark::Turn, _) => (Joint::NeckUpper, at(0.0, -108.0)),
    }
}

/// An arrow in the space of the drawing.
pub(super) struct Arrow {
    line: Vec<Point>,
    thick: f64,
}

/// Length below which an arrow is lengthened both ways, in units of what the viewer sees.
const SHORTEST: f64 = 84.0;
const STEPS: u32 = 16;
/// Radius of the arrow round a shoulder.
const ROLL: f64 = 66.0;

/// The way of a hand that swings toward the viewer and over to the other side: bent aside, so that the arm does not hide
/// it, as one draws the turning of a page.
fn over(from: Point, to: Point) -> Vec<Point> {
    let way = to - from;
    let aside = at(-way.y, way.x) * -0.2;
    let steps = STEPS * 4;
    let share = |i: u32| 0.06 + 0.88 * f64::from(i) / f64::from(steps);
    (0..=steps).map(|i| from + way * share(i) + aside * (share(i) * std::f64::consts::PI).sin()).collect()
}

/// The stance at a share of the way through several, beyond the last as the last two go on.
fn passing(way: &[Stance], share: f64) -> Stance {
    let mut left = share * f64::from(u32::try_from(way.len().saturating_sub(1)).unwrap_or(1));
    let mut from = 0;
    while left > 1.0 && from + 2 < way.len() {
        (left, from) = (left - 1.0, from + 1);
    }
    way[from].toward(&way[(from + 1).min(way.len() - 1)], left)
}

/// Takes the corners out of a line that passes through several poses; its ends stay.
fn smooth(line: &mut [Point]) {
    for _ in 0..STEPS * 2 {
        let before = line.to_vec();
        for (point, around) in line.iter_mut().skip(1).zip(before.windows(3)) {
            *point = (around[0] + around[1] * 2.0 + around[2]) * 0.25;
        }
    }
}

impl Arrow {
    /// The way of a landmark from the first of some stances to the last; none where it does not move. `scale` is how much larger than
    /// life the surroundings are shown.
    pub(super) fn of(landmark: Landmark, view: View, way: &[Stance], scale: f64) -> Option<Self> {
        let (from, to) = (way.first()?, way.last()?);
        let between = way.len().saturating_sub(2);
        let thick = 8.0 / scale;
        let (joint, point) = place(landmark, view);
        if landmark == Landmark::Turn {
            let way = to.local(Joint::Nose).origin.x - from.local(Joint::Nose).origin.x;
            let place = to.world(joint);
            let line = (0..=STEPS).map(|i| {
                let angle = (160.0 - 140.0 * f64::from(i) / f64::from(STEPS)).to_radians();
                place.of(at(point.x + way.signum() * 62.0 * angle.cos(), point.y + 16.0 * angle.sin()))
            });
            return (way.abs() > 1.0).then(|| Self { line: line.collect(), thick });
        }
        if landmark == Landmark::Palm {
            let (seen, place) = (|stance: &Stance| stance.local(Joint::ThumbR).stretch, to.world(joint));
            let line = (0..=STEPS).map(|i| {
                let (sin, cos) = (-115.0 + 230.0 * f64::from(i) / f64::from(STEPS)).to_radians().sin_cos();
                place.of(point + at(44.0 * sin, 20.0 * cos))
            });
            return ((seen(to) - seen(from)).abs() > 0.1).then(|| Self { line: line.collect(), thick });
        }
        if landmark == Landmark::Roll {
            let middle = from.world(joint).of(point);
            let moved = (to.world(Joint::ShoulderR).origin - from.world(Joint::ShoulderR).origin).length();
            let line = (0..=2 * STEPS).map(|i| {
                let angle = (40.0 - 265.0 * f64::from(i) / f64::from(2 * STEPS)).to_radians();
                middle + at(ROLL * angle.cos(), ROLL * angle.sin())
            });
            return (moved > 1.0).then(|| Self { line: line.collect(), thick });
        }
        if landmark == Landmark::HandR && from.local(joint).stretch * to.local(joint).stretch < 0.0 {
            return Some(Self { line: over(from.world(joint).of(point), to.world(joint).of(point)), thick });
        }
        if landmark == Landmark::Onward {
            let start = to.world(joint).of(point);
            let line = (0..=STEPS).map(|i| start + at(150.0 * f64::from(i) / f64::from(STEPS), 0.0));
            return Some(Self { line: line.collect(), thick });
        }
        let way = |share: f64| passing(way, share).world(joint).of(point);
        let length = (way(1.0) - way(0.0)).length();
        if length < 0.5 {
            return None;
        }
        let shortest = if landmark == Landmark::Sight { 34.0 } else { SHORTEST };
        let half = (shortest / scale / length / 2.0).max(0.5);
        let share = |i: u32| 0.5 - half + 2.0 * half * f64::from(i) / f64::from(STEPS);
        let mut line: Vec<Point> = (0..=STEPS).map(|i| way(share(i))).collect();
        if between > 0 {
            smooth(&mut line);
        }
        Some(Self { line, thick })
    }

    pub(super) fn extend(&self, bounds: &mut Bounds) {
        for point in &self.line {
            bounds.hold(*point, self.thick * 2.0);
        }
    }

    /// Shaft and head as path data: the shaft is stroked, the head filled.
    pub(super) fn paths(&self) -> (String, String) {
        let mut shaft = String::new();
        let size = self.thick * 3.1;
        let (Some(tip), Some(start)) = (self.line.last(), self.line.first()) else { return (shaft, String::new()) };
        // The shaft ends inside the head, which points along its last stretch.
        let kept: Vec<&Point> = self.line.iter().filter(|p| (**p - *tip).length() > size * 0.75).collect();
        let neck = kept.last().map_or(*start, |p| **p);
        for (i, point) in kept.iter().enumerate() {
            // Writing to a String cannot fail.
            let _ = write!(shaft, "{}{} {}", if i == 0 { "M" } else { "L" }, num(point.x), num(point.y));
        }
        let along = *tip - neck;
        let unit = along * (1.0 / along.length().max(1e-9));
        let across = at(-unit.y, unit.x) * (size * 0.62);
        let base = *tip - unit * size;
        let corner = |p: Point| format!("{} {}", num(p.x), num(p.y));
        let head = format!("M{}L{}L{}Z", corner(*tip), corner(base + across), corner(base - across));
        (shaft, head)
    }

    pub(super) fn tip(&self) -> Option<Point> {
        self.line.last().copied()
    }

    pub(super) fn thickness(&self) -> f64 {
        self.thick
    }
}

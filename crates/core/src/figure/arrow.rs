//! Arrows for movements the eye could miss: the way of a point from the start pose to another, followed along the same
//! interpolation as the moving drawing, and made long enough to be seen.

use super::geometry::{Bounds, Point, at, num};
use super::joint::Joint;
use super::stance::Stance;
use super::{Landmark, View};
use std::fmt::Write as _;

/// Where a point is looked for: the joint it moves with and its place there, a little off the skin.
fn place(landmark: Landmark, view: View) -> (Joint, Point) {
    match (landmark, view) {
        (Landmark::Crown, _) => (Joint::Head, at(-4.0, -106.0)),
        (Landmark::Brow, _) => (Joint::Head, at(74.0, -44.0)),
        (Landmark::Nose, _) => (Joint::Head, at(86.0, 0.0)),
        (Landmark::Chin, _) => (Joint::Head, at(76.0, 40.0)),
        (Landmark::Occiput, _) => (Joint::Head, at(-86.0, -34.0)),
        (Landmark::Breastbone, _) => (Joint::Chest, at(92.0, -80.0)),
        (Landmark::Waist, _) => (Joint::Spine, at(-84.0, -30.0)),
        (Landmark::Shoulder, _) => (Joint::ShoulderR, at(0.0, -58.0)),
        (Landmark::BladeL, _) => (Joint::BladeL, at(0.0, 80.0)),
        (Landmark::BladeR, _) => (Joint::BladeR, at(0.0, 80.0)),
        (Landmark::HandR, _) => (Joint::WristR, at(0.0, 122.0)),
        (Landmark::HandL, _) => (Joint::WristL, at(0.0, 122.0)),
        (Landmark::ElbowR, _) => (Joint::ElbowR, at(0.0, 44.0)),
        (Landmark::ElbowL, _) => (Joint::ElbowL, at(0.0, 44.0)),
        (Landmark::ShoulderL, _) => (Joint::ShoulderL, at(0.0, -58.0)),
        (Landmark::Belly, _) => (Joint::Spine, at(96.0, -30.0)),
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
            let middle = from.world(joint).of(point);
            let line = (0..=STEPS).map(|i| {
                let angle = (160.0 - 140.0 * f64::from(i) / f64::from(STEPS)).to_radians();
                at(middle.x + way.signum() * 62.0 * angle.cos(), middle.y + 16.0 * angle.sin())
            });
            return (way.abs() > 1.0).then(|| Self { line: line.collect(), thick });
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
        let half = (SHORTEST / scale / length / 2.0).max(0.5);
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

    pub(super) fn thickness(&self) -> f64 {
        self.thick
    }
}

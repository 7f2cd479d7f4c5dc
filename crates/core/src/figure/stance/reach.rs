//! Leading a limb to a point: two segments are turned so that the third joint comes there.

use super::Stance;
use crate::figure::geometry::{Place, Point, at};
use crate::figure::hand::{Elbow, Touch};
use crate::figure::joint::Joint;

/// Where along the hand the middle of the palm is.
pub(in crate::figure) const PALM: f64 = 46.0;

/// Turns the first two joints of a limb so that the third comes to a point; a point out of reach is pointed at. The
/// lengths are those that are seen.
pub(super) fn reach(
    stance: &mut Stance,
    [root, middle, end]: [Joint; 3],
    target: Point,
    [upper, lower]: [f64; 2],
    bend: Elbow,
) {
    let Some(parent) = root.parent() else { return };
    let parent = stance.world(parent);
    let from = stance.world(root).origin;
    let way = target - from;
    let far = way.length().clamp((upper - lower).abs() + 1.0, upper + lower - 1.0);
    let opening =
        ((upper * upper + far * far - lower * lower) / (2.0 * upper * far)).clamp(-1.0, 1.0).acos().to_degrees();
    let first = way.hanging_angle()
        + match bend {
            Elbow::Counter => -opening,
            Elbow::Clockwise => opening,
        };
    let joint = from + at(0.0, upper).turned(first);
    let second = (target - joint).hanging_angle();
    let local = stance.local(root);
    stance.0[root as usize] = Place { angle: near_zero(first - parent.angle), ..local };
    stance.0[middle as usize].angle = near_zero(second - first);
    stance.0[end as usize].angle = 0.0;
}

/// Turns a joint so that it has an angle in the drawing.
pub(super) fn level(stance: &mut Stance, joint: Joint, angle: f64) {
    let turned = stance.world(joint).angle - stance.local(joint).angle;
    stance.0[joint as usize].angle = near_zero(angle - turned);
}

/// How much of its length is seen of what points so many degrees out of the picture.
pub(super) fn seen(away: f64) -> f64 {
    away.to_radians().cos()
}

/// Shortens an arm and lays its joints at the ends of what is seen; `bones` are the true lengths.
pub(super) fn shorten(stance: &mut Stance, [root, middle, end]: [Joint; 3], [upper, lower]: [f64; 2], away: [f64; 3]) {
    let [a, b, c] = away.map(seen);
    stance.0[root as usize].stretch = a;
    stance.0[middle as usize].stretch = b;
    stance.0[end as usize].stretch = c;
    stance.0[middle as usize].origin = at(0.0, upper * a);
    stance.0[end as usize].origin = at(0.0, lower * b);
}

/// Brings the palm of an arm to where it touches.
pub(super) fn touch(stance: &mut Stance, arm: [Joint; 3], bones: [f64; 2], touch: Touch) {
    shorten(stance, arm, bones, touch.away);
    let on = stance.space_of(touch);
    let [upper, lower, hand] = touch.away.map(seen);
    let angle = on.angle + touch.hand;
    let wrist = on.of(touch.at) - at(0.0, PALM * hand).turned(angle);
    reach(stance, arm, wrist, [bones[0] * upper.abs(), bones[1] * lower.abs()], touch.elbow);
    // An upper arm that points back is seen from its other end: it is turned less, and passes end on without a spin.
    if upper < 0.0 {
        for joint in [arm[0], arm[1]] {
            let turned = stance.local(joint).angle + 180.0;
            stance.0[joint as usize].angle = near_zero(turned);
        }
    }
    level(stance, arm[2], angle);
}

/// The same direction within half a turn of zero, so that two poses never differ by a full turn.
fn near_zero(angle: f64) -> f64 {
    (angle + 180.0).rem_euclid(360.0) - 180.0
}

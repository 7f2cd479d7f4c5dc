//! Arms of one who lies on the front, in space: the same arm is seen from above, from the side and from the crown of the
//! head, and rests on the ground in all of them.

use super::Stance;
use super::reach::level;
use crate::figure::Pose;
use crate::figure::geometry::{Point, at};
use crate::figure::joint::Joint;
use crate::figure::skin::front::{FOREARM, UPPER_ARM};

/// A direction in the space of the body, of length 1: away from the middle, toward the head, toward the back.
#[derive(Debug, Clone, Copy)]
pub(super) struct Direction {
    pub(super) out: f64,
    pub(super) up: f64,
    pub(super) back: f64,
}

/// Height of a shoulder that lies on the front over a wrist that lies on the ground.
const HEIGHT: f64 = 49.0;

/// Upper arm, forearm and hand. `tilt` leads them away from the trunk within the plane of the back, from the feet (0)
/// past the side (90) to the head (180); negative `flex` lifts them off the ground.
pub(super) fn arm_on_front(pose: &Pose, joints: [Joint; 3]) -> [Direction; 3] {
    // The hand stays on the ground when the shoulder rises from it or sinks to it.
    let height = HEIGHT - pose.bend(joints[0]).forward;
    let (mut around, mut lift) = (4.0, -(height / (UPPER_ARM + FOREARM)).asin().to_degrees());
    joints.map(|joint| {
        around += pose.bend(joint).tilt;
        lift -= pose.bend(joint).flex;
        let ((sin, cos), (back, flat)) = (f64::to_radians(around).sin_cos(), f64::to_radians(lift).sin_cos());
        Direction { out: sin * flat, up: -cos * flat, back }
    })
}

/// Sets the joints of an arm from the directions of its parts; `seen` looks at them, the body upright, and `root` is how
/// far the body is turned in the picture.
pub(super) fn on_front(
    stance: &mut Stance,
    joints: [Joint; 3],
    arm: &[Direction; 3],
    root: f64,
    seen: impl Fn(Direction) -> Point,
) {
    let mut end = None;
    for ((joint, direction), length) in joints.into_iter().zip(arm).zip([UPPER_ARM, FOREARM, 0.0]) {
        let way = seen(*direction);
        let stretch = way.length();
        if let Some(origin) = end {
            stance.0[joint as usize].origin = origin;
        }
        level(stance, joint, root + way.hanging_angle());
        stance.0[joint as usize].stretch = stretch;
        end = Some(at(0.0, length * stretch));
    }
}

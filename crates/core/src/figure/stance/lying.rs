//! Lying on the front and on the side, seen from the side of the body.

use super::Stance;
use super::front::{Facing, face};
use super::reach::level;
use super::space;
use crate::figure::Pose;
use crate::figure::geometry::at;
use crate::figure::joint::Joint;
use crate::figure::prop::SPOT;
use crate::figure::skin::side as body;

const LEGS: [[Joint; 3]; 2] = [[Joint::HipR, Joint::KneeR, Joint::AnkleR], [Joint::HipL, Joint::KneeL, Joint::AnkleL]];
const ARMS: [[Joint; 3]; 2] =
    [[Joint::ShoulderR, Joint::ElbowR, Joint::WristR], [Joint::ShoulderL, Joint::ElbowL, Joint::WristL]];

/// Legs stretched out on the ground, the feet on their backs; the arms beside the body unless led elsewhere.
pub(super) fn on_front(stance: &mut Stance, pose: &Pose) {
    let ground = body::lowest_of_trunk(stance);
    for (joints, foot) in LEGS.into_iter().zip([0.0, 6.0]) {
        let hip = stance.world(joints[0]).origin;
        let drop = ground - body::KNEE - hip.y;
        let along = (body::THIGH * body::THIGH - drop * drop).max(0.0).sqrt();
        level(stance, joints[0], at(-along, drop).hanging_angle());
        level(stance, joints[1], 90.0 + foot);
        let ankle = stance.world(joints[2]).origin;
        // The toes lie on the ground wherever the ankle is.
        level(stance, joints[2], 180.0 - body::toes_down(ground - ankle.y));
    }
    for joints in ARMS {
        let arm = space::arm_on_front(pose, joints);
        space::on_front(stance, joints, &arm, 90.0, |d| at(-d.back, -d.up));
    }
}

/// Where the elbows are under the shoulders, from the hip.
const ELBOW_AHEAD: f64 = 250.0;

/// Leads a forearm flat to the ground. The elbow stays where it is, whatever the chest above it does; where the shoulder
/// comes nearer, the upper arm leans out of the picture.
pub(super) fn lean_on(stance: &mut Stance, arm: [Joint; 3], near: bool) {
    let ground = body::lowest_of_trunk(stance);
    let elbow = at(if near { ELBOW_AHEAD } else { ELBOW_AHEAD + 22.0 }, ground - body::ELBOW);
    let shoulder = stance.world(arm[0]).origin;
    let way = elbow - shoulder;
    let seen = (way.length() / body::UPPER_ARM).min(1.0);
    level(stance, arm[0], way.hanging_angle());
    stance.0[arm[0] as usize].stretch = seen;
    stance.0[arm[1] as usize].origin = at(0.0, body::UPPER_ARM * seen);
    level(stance, arm[1], -88.5);
    level(stance, arm[2], -90.0);
    if near {
        // The eyes rest on a spot between the hands.
        let spot = at(stance.world(arm[2]).origin.x + SPOT, ground);
        stance.set(Joint::Sight, body::attach(Joint::Sight), 0.0);
        let way = spot - stance.world(Joint::Sight).origin;
        level(stance, Joint::Sight, way.hanging_angle());
        stance.0[Joint::Sight as usize].stretch = way.length() / body::LOOK;
    }
}

/// The trunk is seen from its right side, as it is from above. As the chest opens, the lower shoulder stays on the ground,
/// the upper one goes over to the other side of it, and the ribs between them come into view.
pub(super) fn on_side(stance: &mut Stance, pose: &Pose) {
    let open = pose.bend(Joint::Chest).turn.to_radians().sin();
    for (shoulder, way) in
        [(Joint::ShoulderR, -body::HALF_SHOULDERS * 0.9), (Joint::ShoulderL, body::HALF_SHOULDERS * 0.25)]
    {
        let local = stance.local(shoulder).origin;
        stance.0[shoulder as usize].origin = local + at(way * open, 0.0);
    }
    stance.set(Joint::Ribs, at(-4.0, 0.0), 90.0);
    stance.0[Joint::Ribs as usize].stretch = open;
    // The face is seen half from the side until the head turns toward the viewer.
    face(stance, Facing { turn: 68.0 - pose.bend(Joint::Head).turn, ..Facing::default() }, 1.0);
}

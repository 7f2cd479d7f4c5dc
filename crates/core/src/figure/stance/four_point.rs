//! On hands and knees, seen from the side.

use super::Stance;
use super::reach::{level, reach};
use crate::figure::geometry::{Point, at};
use crate::figure::hand::Elbow;
use crate::figure::joint::Joint;
use crate::figure::skin::side as body;

/// Height of the ground under the hip: thigh upright, knee on the ground.
pub(in crate::figure) const GROUND: f64 = body::THIGH + body::KNEE;
/// How far an arm reaches whose elbow is not locked.
const ARM: f64 = (body::UPPER_ARM + body::FOREARM) * 0.992;

fn hand(near: bool) -> Point {
    at(if near { 284.0 } else { 310.0 }, GROUND - body::HAND)
}

/// Knees under the hips and hands under the shoulders stay where they are, whatever the back does: the trunk, round or
/// hollow, is turned about the hips until the arms hold it.
pub(super) fn kneel(stance: &mut Stance) {
    let hip = stance.world(Joint::Pelvis).origin;
    let shoulder = stance.world(Joint::ShoulderR).origin - hip;
    let hand = hand(true) - hip;
    let (near, far) = (shoulder.length(), hand.length());
    let opening = ((near * near + far * far - ARM * ARM) / (2.0 * near * far)).clamp(-1.0, 1.0).acos().to_degrees();
    let direction = |p: Point| p.y.atan2(p.x).to_degrees();
    stance.0[Joint::Pelvis as usize].angle += direction(hand) - opening - direction(shoulder);
    for (joints, ahead) in
        [([Joint::HipR, Joint::KneeR, Joint::AnkleR], 0.0), ([Joint::HipL, Joint::KneeL, Joint::AnkleL], -6.0)]
    {
        level(stance, joints[0], ahead);
        level(stance, joints[1], 90.0);
        let ankle = stance.world(joints[2]).origin;
        level(stance, joints[2], 180.0 - body::toes_down(GROUND - ankle.y));
    }
}

/// Leads a hand flat to the ground under the shoulder.
pub(super) fn lean_on(stance: &mut Stance, arm: [Joint; 3], near: bool) {
    reach(stance, arm, hand(near), [body::UPPER_ARM, body::FOREARM], Elbow::Clockwise);
    level(stance, arm[2], -90.0);
}

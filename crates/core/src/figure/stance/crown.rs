//! Stances seen along the body from beyond the crown of the head: what turns about the long axis turns in the picture.

use super::Stance;
use super::four_point::GROUND;
use super::space;
use crate::exercise::Position;
use crate::figure::Pose;
use crate::figure::geometry::at;
use crate::figure::joint::Joint;
use crate::figure::skin::crown::right;
use crate::figure::skin::side as body;

/// Height of the hip over the ground on hands and knees, less that of the shoulders.
const HIPS_LOWER: f64 = 66.0;

pub(super) fn stance(position: Position, pose: &Pose) -> Stance {
    let mut stance = Stance::blank();
    let bend = |joint| pose.bend(joint);
    // Which way the front of the body faces in the picture, and where its right is.
    let front = if position == Position::Supine { -1.0 } else { 1.0 };
    let right = right(position);
    for joint in [Joint::Pelvis, Joint::Spine, Joint::Chest] {
        stance.set(joint, at(0.0, 0.0), 0.0);
    }
    let lean = |joint: Joint, length: f64| {
        at(right * length * bend(joint).tilt.to_radians().sin(), front * length * bend(joint).flex.to_radians().sin())
    };
    let ahead = |joint| at(0.0, front * (body::attach(joint).x + bend(joint).forward));
    stance.set(Joint::NeckLower, ahead(Joint::NeckLower), 0.0);
    stance.set(Joint::NeckUpper, ahead(Joint::NeckUpper) + lean(Joint::NeckLower, 66.0), 0.0);
    let facing = if position == Position::Supine { 180.0 } else { 0.0 };
    stance.set(Joint::Head, at(0.0, 0.0), facing + bend(Joint::Head).turn);
    for (joints, side) in [
        ([Joint::ShoulderR, Joint::ElbowR, Joint::WristR], right),
        ([Joint::ShoulderL, Joint::ElbowL, Joint::WristL], -right),
    ] {
        let slide = bend(joints[0]);
        stance.set(joints[0], at(side * (body::HALF_SHOULDERS + slide.out), front * (slide.forward - 4.0)), 0.0);
        let arm = space::arm_on_front(pose, joints);
        match position {
            Position::FourPoint => space::on_front(&mut stance, joints, &arm, 0.0, |d| at(0.0, d.up.abs())),
            Position::Supine | Position::Prone | Position::SideLying | Position::Sitting | Position::Standing => {
                space::on_front(&mut stance, joints, &arm, 0.0, |d| at(side * d.out, -front * d.back));
            }
        }
        if position == Position::FourPoint {
            // The hand points at the viewer.
            stance.0[joints[2] as usize].stretch = 0.2;
        }
    }
    for (joint, side) in [(Joint::HipR, right), (Joint::HipL, -right)] {
        let hip = if position == Position::FourPoint { GROUND - body::THIGH - body::KNEE + HIPS_LOWER } else { 0.0 };
        stance.set(joint, at(side * 56.0, hip), 0.0);
    }
    stance
}

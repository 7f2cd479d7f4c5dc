//! Stances seen from the side, facing right.

use super::reach::{level, reach, seen, shorten, touch};
use super::{Stance, four_point, lying};
use crate::exercise::Position;
use crate::figure::Pose;
use crate::figure::geometry::{Point, at};
use crate::figure::hand::{Elbow, Hand, Touch};
use crate::figure::joint::Joint;
use crate::figure::skin::side as body;

/// Angles of a base position, in the direction of flexion.
struct Base {
    root: f64,
    /// Hip, knee, ankle of the near and of the far leg.
    near_leg: [f64; 3],
    far_leg: [f64; 3],
    /// Shoulder, elbow, wrist, where the hands are not led elsewhere.
    near_arm: [f64; 3],
    far_arm: [f64; 3],
}

fn base(position: Position) -> Base {
    let standing = Base {
        root: 0.0,
        near_leg: [0.0, 0.0, 0.0],
        far_leg: [6.0, 6.0, 0.0],
        near_arm: [2.0, 8.0, 0.0],
        far_arm: [10.0, 12.0, 0.0],
    };
    match position {
        Position::Standing => standing,
        // Seen from above: knees drawn up, arms stretched forward, palms together.
        Position::SideLying => Base {
            root: 90.0,
            near_leg: [66.0, 84.0, 0.0],
            far_leg: [58.0, 80.0, 0.0],
            near_arm: [90.0, 0.0, 0.0],
            far_arm: [91.0, 0.0, 0.0],
        },
        Position::Sitting => {
            Base { near_leg: [90.0, 90.0, 0.0], far_leg: [91.0, 79.0, -12.0], far_arm: [12.0, 20.0, 0.0], ..standing }
        }
        Position::Supine => Base {
            root: -90.0,
            near_leg: [57.0, 112.0, -35.0],
            far_leg: [62.0, 108.0, -44.0],
            near_arm: [0.0, 0.0, 0.0],
            far_arm: [0.0, 0.0, 0.0],
        },
        Position::Prone => Base {
            root: 90.0,
            near_leg: [-3.0, 4.0, -58.0],
            far_leg: [0.0, 4.0, -58.0],
            near_arm: [-4.0, 8.0, 0.0],
            far_arm: [4.0, 4.0, 0.0],
        },
        Position::FourPoint => Base {
            root: 77.0,
            near_leg: [77.0, 87.0, -74.0],
            far_leg: [84.0, 94.0, -74.0],
            near_arm: [77.0, 0.0, 84.0],
            far_arm: [84.0, 0.0, 77.0],
        },
    }
}

pub(super) fn stance(position: Position, pose: &Pose) -> Stance {
    let base = base(position);
    let mut stance = Stance::blank();
    let bend = |joint| pose.bend(joint);
    let slide = |joint| at(bend(joint).forward, -bend(joint).up);
    stance.set(Joint::Pelvis, slide(Joint::Pelvis).turned(base.root), base.root + bend(Joint::Pelvis).flex);
    for joint in [Joint::Spine, Joint::Chest, Joint::NeckLower, Joint::NeckUpper, Joint::Head] {
        stance.set(joint, body::attach(joint) + slide(joint), bend(joint).flex);
    }
    let limbs = [
        ([Joint::HipR, Joint::KneeR, Joint::AnkleR], base.near_leg, [-1.0, 1.0, -1.0]),
        ([Joint::HipL, Joint::KneeL, Joint::AnkleL], base.far_leg, [-1.0, 1.0, -1.0]),
        ([Joint::ShoulderR, Joint::ElbowR, Joint::WristR], base.near_arm, [-1.0, -1.0, -1.0]),
        ([Joint::ShoulderL, Joint::ElbowL, Joint::WristL], base.far_arm, [-1.0, -1.0, -1.0]),
    ];
    for (joints, angles, signs) in limbs {
        let mut above = 1.0;
        for ((joint, angle), sign) in joints.into_iter().zip(angles).zip(signs) {
            let from = body::attach(joint);
            stance.set(joint, at(from.x, from.y * above) + slide(joint), sign * (angle + bend(joint).flex));
            above = seen(bend(joint).away);
            stance.0[joint as usize].stretch = above;
        }
    }
    // The pelvis rolls between the thighs: the legs stay where they are.
    for hip in [Joint::HipR, Joint::HipL] {
        stance.0[hip as usize].angle -= bend(Joint::Pelvis).flex;
    }
    for joint in [Joint::Jaw, Joint::Belly, Joint::Tongue] {
        stance.set(joint, body::attach(joint) + slide(joint), bend(joint).flex);
    }
    stance.0[Joint::Tongue as usize].stretch = seen(bend(Joint::Tongue).away);
    // The line of sight starts level and is as long as it is drawn only where it goes far.
    stance.set(Joint::Gaze, body::attach(Joint::Gaze), bend(Joint::Gaze).flex - 90.0);
    stance.0[Joint::Gaze as usize].stretch = seen(bend(Joint::Gaze).away);
    for (wrist, thumb) in [(Joint::WristR, Joint::ThumbR), (Joint::WristL, Joint::ThumbL)] {
        // Seen where it points at the viewer, hidden behind the hand where it points away.
        stance.0[thumb as usize].stretch = bend(wrist).turn.to_radians().sin().max(0.0);
    }
    for (blade, shoulder) in [(Joint::BladeR, Joint::ShoulderR), (Joint::BladeL, Joint::ShoulderL)] {
        stance.set(blade, body::attach(blade) + slide(shoulder), 0.0);
    }
    match position {
        Position::Supine => lie(&mut stance, pose),
        Position::Standing => stand(&mut stance),
        Position::Prone => lying::on_front(&mut stance, pose),
        Position::SideLying => lying::on_side(&mut stance, pose),
        Position::FourPoint => four_point::kneel(&mut stance),
        Position::Sitting => {}
    }
    lead_hands(&mut stance, position, pose);
    stance.set(Joint::Needle, body::attach(Joint::Needle), bend(Joint::Needle).flex);
    stance
}

/// Feet flat on the ground, knees bent, and the head on what it lay on before it moved.
fn lie(stance: &mut Stance, pose: &Pose) {
    let ground = body::lowest_of_trunk(stance);
    for shoulder in [Joint::ShoulderR, Joint::ShoulderL] {
        // Beside the body the hand lies on the ground; what the pose says is added.
        let drop = ground - body::RESTING_HAND - stance.world(Joint::Chest).of(body::attach(shoulder)).y;
        let rest = -90.0 + (drop / (body::UPPER_ARM + body::FOREARM)).clamp(-1.0, 1.0).asin().to_degrees();
        level(stance, shoulder, rest - pose.bend(shoulder).flex);
    }
    for (joints, away) in
        [([Joint::HipR, Joint::KneeR, Joint::AnkleR], 205.0), ([Joint::HipL, Joint::KneeL, Joint::AnkleL], 240.0)]
    {
        let hip = stance.world(joints[0]).origin;
        let ankle = at(hip.x + away, ground - body::ANKLE);
        reach(stance, joints, ankle, [body::THIGH, body::SHANK], Elbow::Counter);
        level(stance, joints[2], 0.0);
    }
    let moved = body::lowest_of_head(stance);
    let neck = stance.0[Joint::NeckUpper as usize];
    stance.0[Joint::NeckUpper as usize].angle = 0.0;
    let resting = body::lowest_of_head(stance);
    stance.0[Joint::NeckUpper as usize] = neck;
    let parent = stance.world(Joint::NeckLower).angle;
    let down = at(0.0, resting - moved).turned(-parent);
    stance.0[Joint::NeckUpper as usize].origin = neck.origin + down;
}

/// Whatever the knees do, the lower foot stays on the ground of the upright stance.
fn stand(stance: &mut Stance) {
    let sole = body::HIP - body::lowest_of_feet(stance);
    stance.0[Joint::Pelvis as usize].origin.y += sole;
}

fn lead_hands(stance: &mut Stance, position: Position, pose: &Pose) {
    let near = [Joint::ShoulderR, Joint::ElbowR, Joint::WristR];
    let far = [Joint::ShoulderL, Joint::ElbowL, Joint::WristL];
    let bones = [body::UPPER_ARM, body::FOREARM];
    for (arm, hand, is_near) in [(near, pose.hands.right, true), (far, pose.hands.left, false)] {
        match hand {
            Hand::Side | Hand::Fist | Hand::Open if position == Position::FourPoint => {
                four_point::lean_on(stance, arm, is_near);
            }
            Hand::Side | Hand::Fist | Hand::Open => {}
            Hand::Forearms => lying::lean_on(stance, arm, is_near),
            Hand::Thighs => {
                let thigh = stance.world(Joint::HipR);
                reach(stance, arm, thigh.of(at(54.0, 128.0)), bones, Elbow::Clockwise);
                level(stance, arm[2], thigh.angle + 3.0);
            }
            Hand::Neck if is_near => {
                let neck = stance.world(Joint::NeckLower);
                let (wrist, tip) = (neck.of(at(103.0, 77.0)), neck.of(at(40.0, 10.0)));
                shorten(stance, arm, bones, ELBOW_OUT);
                reach(stance, arm, wrist, [bones[0] * seen(ELBOW_OUT[0]), bones[1]], Elbow::Clockwise);
                level(stance, arm[2], (tip - wrist).hanging_angle());
            }
            // The far arm lies beside the body, which hides it.
            Hand::Neck => on_belly(stance, arm, bones, at(34.0, 50.0), -40.0),
            Hand::Belly if position == Position::Sitting => touch(stance, arm, bones, ROUND_BELLY),
            Hand::Chest => touch(stance, arm, bones, ROUND_CHEST),
            Hand::Belly => on_belly(stance, arm, bones, at(74.0, 4.0), -4.0),
            Hand::Keyboard => {
                let ahead = if is_near { 226.0 } else { 232.0 };
                let wrist = at(ahead, body::desk_top(position) - body::WRIST_ABOVE_DESK);
                reach(stance, arm, wrist, bones, Elbow::Clockwise);
                level(stance, arm[2], -86.0);
            }
            Hand::At(place) => touch(stance, arm, bones, place),
        }
    }
}

/// Hands that come from the side and lie round the front of the trunk, fingers away from the viewer.
const ROUND_BELLY: Touch = Touch {
    on: Some(Joint::Belly),
    at: at(58.0, -34.0),
    hand: -84.0,
    elbow: Elbow::Clockwise,
    away: [28.0, 24.0, 68.0],
    behind: false,
    fingers: false,
};
const ROUND_CHEST: Touch = Touch {
    on: Some(Joint::Chest),
    at: at(58.0, -88.0),
    hand: -110.0,
    elbow: Elbow::Clockwise,
    away: [50.0, 45.0, 68.0],
    behind: false,
    fingers: false,
};

/// An elbow that points sideways out of the picture.
const ELBOW_OUT: [f64; 3] = [41.2, 0.0, 0.0];

/// Leads a wrist to a place on the trunk, the hand at an angle to it.
fn on_belly(stance: &mut Stance, arm: [Joint; 3], bones: [f64; 2], wrist: Point, hand: f64) {
    let belly = stance.world(Joint::Spine);
    shorten(stance, arm, bones, ELBOW_OUT);
    reach(stance, arm, belly.of(wrist), [bones[0] * seen(ELBOW_OUT[0]), bones[1]], Elbow::Clockwise);
    level(stance, arm[2], belly.angle + hand);
}

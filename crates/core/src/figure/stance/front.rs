//! Stances seen from the front and from behind.

use super::Stance;
use super::reach::{shorten, touch};
use crate::exercise::Position;
use crate::figure::geometry::{Point, at};
use crate::figure::hand::Hand;
use crate::figure::joint::Joint;
use crate::figure::skin::front::{FOREARM, UPPER_ARM, attach, right};
use crate::figure::{Pose, View};

pub(super) fn stance(position: Position, view: View, pose: &Pose) -> Stance {
    let (r, l) = (right(view), -right(view));
    let mut stance = Stance::blank();
    let root = match position {
        Position::SideLying => 90.0,
        Position::Supine | Position::Prone | Position::FourPoint | Position::Sitting | Position::Standing => 0.0,
    };
    let bend = |joint| pose.bend(joint);
    let place = |joint| attach(joint, position, view);
    // Bending to the right moves the crown to where the right is.
    for joint in [Joint::Pelvis, Joint::Spine, Joint::Chest, Joint::NeckLower, Joint::NeckUpper, Joint::Head] {
        let base = if joint == Joint::Pelvis { root } else { 0.0 };
        stance.set(joint, place(joint) + at(0.0, -bend(joint).up), base + r * bend(joint).tilt);
    }
    let arms =
        [(Joint::ShoulderR, Joint::ElbowR, Joint::WristR, r), (Joint::ShoulderL, Joint::ElbowL, Joint::WristL, l)];
    for (upper, middle, end, side) in arms {
        let hand = if upper == Joint::ShoulderR { pose.hands.right } else { pose.hands.left };
        let (angles, base_away) = arm(position, hand);
        // A limb that swings away from the body on the left of the picture turns clockwise.
        stance.set(upper, place(upper) + slide(pose, upper, side), -side * (angles[0] + bend(upper).tilt));
        stance.set(middle, place(middle), -side * (angles[1] + bend(middle).tilt));
        stance.set(end, place(end), -side * (angles[2] + bend(end).tilt));
        let joints = [upper, middle, end];
        let bones = [UPPER_ARM, FOREARM];
        let away = [0, 1, 2].map(|i| base_away[i] + bend(joints[i]).away);
        shorten(&mut stance, joints, bones, away);
        if let Hand::At(place) = hand {
            touch(&mut stance, joints, bones, place);
        }
    }
    for (hip, knee, ankle, side) in
        [(Joint::HipR, Joint::KneeR, Joint::AnkleR, r), (Joint::HipL, Joint::KneeL, Joint::AnkleL, l)]
    {
        let spread = match position {
            Position::Sitting => 30.0,
            Position::Supine | Position::Prone | Position::FourPoint | Position::Standing => 2.0,
            Position::SideLying => 0.0,
        };
        stance.set(hip, place(hip), -side * (spread + bend(hip).tilt));
        stance.set(knee, place(knee), side * (spread + bend(hip).tilt));
        stance.set(ankle, place(ankle), 0.0);
    }
    for (blade, shoulder, side) in [(Joint::BladeR, Joint::ShoulderR, r), (Joint::BladeL, Joint::ShoulderL, l)] {
        let bend = bend(shoulder);
        // A shoulder that comes forward takes its blade away from the spine and tips it; an arm that is lifted beyond what
        // the shoulder joint does by itself turns it upward, its tip to the side.
        let lifted = (-side * stance.local(shoulder).angle).rem_euclid(360.0);
        let upward = if lifted < 200.0 { ((lifted - 40.0) * 0.36).max(0.0) } else { 0.0 };
        stance.set(
            blade,
            place(blade) + at(side * (bend.out + bend.forward + upward * 0.5), -bend.up),
            -side * (bend.forward * 0.6 + upward),
        );
    }
    for (yoke, shoulder, side) in [(Joint::YokeR, Joint::ShoulderR, r), (Joint::YokeL, Joint::ShoulderL, l)] {
        stance.set(yoke, place(yoke) + slide(pose, shoulder, side), 0.0);
    }
    face(&mut stance, bend(Joint::Head).turn, r);
    stance
}

/// Angles of an arm whose hand is not led, and how far its parts point at the viewer.
fn arm(position: Position, hand: Hand) -> ([f64; 3], [f64; 3]) {
    match (position, hand) {
        (_, Hand::Side | Hand::At(_)) => match position {
            Position::SideLying => ([3.0, 0.0, 0.0], [0.0; 3]),
            Position::Sitting | Position::Supine | Position::Prone | Position::FourPoint | Position::Standing => {
                ([7.0, -3.0, 0.0], [0.0; 3])
            }
        },
        // On the thighs, which point at the viewer.
        (_, Hand::Thighs | Hand::Neck | Hand::Belly | Hand::Keyboard) => ([9.0, -30.0, 16.0], [12.0, 40.0, 50.0]),
    }
}

fn slide(pose: &Pose, joint: Joint, side: f64) -> Point {
    let bend = pose.bend(joint);
    at(side * (bend.out + bend.forward * 0.25), -bend.up)
}

/// Slides the features over the skull. Each lies at a distance from the long axis and at an angle from the middle; what
/// is seen of it from the front is the sine.
fn face(stance: &mut Stance, turn: f64, right: f64) {
    let seen = |distance: f64, from_middle: f64| at(right * distance * (turn + from_middle).to_radians().sin(), 0.0);
    stance.set(Joint::Skull, seen(-17.0, 0.0), 0.0);
    stance.set(Joint::Face, seen(10.0, 0.0), 0.0);
    stance.set(Joint::Jaw, seen(24.0, 0.0), 0.0);
    stance.set(Joint::Nose, seen(60.0, 0.0), 0.0);
    stance.set(Joint::EyeR, seen(48.0, 23.0), 0.0);
    stance.set(Joint::EyeL, seen(48.0, -23.0), 0.0);
    stance.set(Joint::EarR, seen(46.0, 90.0), 0.0);
    stance.set(Joint::EarL, seen(46.0, -90.0), 0.0);
}

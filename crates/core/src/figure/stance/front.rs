//! Stances seen from the front and from behind.

use super::Stance;
use super::reach::{level, seen, shorten, touch};
use super::space;
use crate::exercise::Position;
use crate::figure::geometry::{Point, at};
use crate::figure::hand::{Elbow, Hand, Touch};
use crate::figure::joint::Joint;
use crate::figure::skin::front::{FOREARM, GRIP, STRAP, UPPER_ARM, attach, right};
use crate::figure::skin::head::EYE;
use crate::figure::{Eyes, Pose, View};

pub(super) fn stance(position: Position, view: View, pose: &Pose) -> Stance {
    let (r, l) = (right(view), -right(view));
    let mut stance = Stance::blank();
    let root = match position {
        // Lying, it is seen from above, the head where it is from the side.
        Position::SideLying | Position::Prone => 90.0,
        Position::Supine | Position::FourPoint | Position::Sitting | Position::Standing => 0.0,
    };
    let bend = |joint| pose.bend(joint);
    let place = |joint| attach(joint, position, view);
    // Bending to the right moves the crown to where the right is.
    // What leans forward is seen shorter: a slumped person is smaller.
    let mut lean = 0.0;
    let mut shoulders = 1.0;
    for joint in [Joint::Pelvis, Joint::Spine, Joint::Chest, Joint::NeckLower, Joint::NeckUpper, Joint::Head] {
        let base = if joint == Joint::Pelvis { root } else { 0.0 };
        let from = place(joint);
        stance.set(joint, at(from.x, from.y * seen(lean) - bend(joint).up), base + r * bend(joint).tilt);
        lean += bend(joint).flex;
        if joint == Joint::Chest {
            shoulders = seen(lean);
        }
    }
    // A neck that bows or bends back is seen shortened.
    stance.0[Joint::NeckUpper as usize].origin.y *= bend(Joint::NeckLower).flex.to_radians().cos();
    face(&mut stance, Facing::of(pose), r);
    eyes(&mut stance, pose, r);
    let arms =
        [(Joint::ShoulderR, Joint::ElbowR, Joint::WristR, r), (Joint::ShoulderL, Joint::ElbowL, Joint::WristL, l)];
    for (upper, middle, end, side) in arms {
        let hand = if upper == Joint::ShoulderR { pose.hands.right } else { pose.hands.left };
        let (angles, base_away) = arm(position, hand);
        // A limb that swings away from the body on the left of the picture turns clockwise.
        let from = at(place(upper).x, place(upper).y * shoulders);
        stance.set(upper, from + slide(pose, upper, side), -side * (angles[0] + bend(upper).tilt));
        stance.set(middle, place(middle), -side * (angles[1] + bend(middle).tilt));
        stance.set(end, place(end), -side * (angles[2] + bend(end).tilt));
        let joints = [upper, middle, end];
        let bones = [UPPER_ARM, FOREARM];
        let away = [0, 1, 2].map(|i| base_away[i] + bend(joints[i]).away);
        shorten(&mut stance, joints, bones, away);
        if position == Position::Prone && matches!(hand, Hand::Side | Hand::Fist) {
            space::on_front(&mut stance, joints, &space::arm_on_front(pose, joints), root, |d| at(side * d.out, -d.up));
        }
        if let Hand::At(place) = hand {
            touch(&mut stance, joints, bones, place);
        } else if let Some(place) = on_trunk(hand, side) {
            touch(&mut stance, joints, bones, place);
        }
        // A palm that is turned to the front brings the thumb from the inner to the outer side.
        let thumb = if upper == Joint::ShoulderR { Joint::ThumbR } else { Joint::ThumbL };
        let length = stance.local(end).stretch;
        let turned = bend(end).turn + if hand == Hand::Open { 180.0 } else { 0.0 };
        stance.set(thumb, at(0.0, -22.0 * (1.0 - length)), side * 90.0);
        stance.0[thumb as usize].stretch = turned.to_radians().cos();
        let palm = if upper == Joint::ShoulderR { Joint::PalmR } else { Joint::PalmL };
        stance.0[palm as usize].stretch = (-turned.to_radians().cos()).max(0.0);
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
    strap(&mut stance, position, view);
    stance
}

/// Angles of an arm whose hand is not led, and how far its parts point at the viewer.
fn arm(position: Position, hand: Hand) -> ([f64; 3], [f64; 3]) {
    match (position, hand) {
        (_, Hand::Side | Hand::Fist | Hand::At(_)) => match position {
            Position::SideLying => ([3.0, 0.0, 0.0], [0.0; 3]),
            Position::Sitting | Position::Supine | Position::Prone | Position::FourPoint | Position::Standing => {
                ([7.0, -3.0, 0.0], [0.0; 3])
            }
        },
        (_, Hand::Open) => ([21.0, 5.0, 4.0], [0.0; 3]),
        // On the thighs, which point at the viewer.
        (_, Hand::Thighs | Hand::Neck | Hand::Belly | Hand::Chest | Hand::Keyboard | Hand::Forearms) => {
            ([9.0, -30.0, 16.0], [12.0, 40.0, 50.0])
        }
    }
}

/// A hand that rests on the front of the trunk, on the side of the picture where its arm is.
fn on_trunk(hand: Hand, side: f64) -> Option<Touch> {
    let elbow = if side < 0.0 { Elbow::Clockwise } else { Elbow::Counter };
    let (on, at, hand, away) = match hand {
        Hand::Belly => (Joint::Spine, at(side * 4.0, -22.0), side * 82.0, [0.0, 16.0, 20.0]),
        Hand::Chest => (Joint::Chest, at(side * 6.0, -76.0), side * 108.0, [38.0, 25.0, 20.0]),
        Hand::Side
        | Hand::Fist
        | Hand::Thighs
        | Hand::Neck
        | Hand::Open
        | Hand::Keyboard
        | Hand::Forearms
        | Hand::At(_) => return None,
    };
    Some(Touch { on: Some(on), at, hand, elbow, away, behind: false, fingers: false })
}

fn slide(pose: &Pose, joint: Joint, side: f64) -> Point {
    let bend = pose.bend(joint);
    at(side * (bend.out + bend.forward * 0.25), -bend.up)
}

/// A feature of the head: how far from the long axis, at what angle from the middle, how high, and how far forward where
/// it nods. Skull and jaw are larger than a point; their two depths differ so that their outlines slide as those do.
struct Feature(Joint, f64, f64, f64, f64);

const FEATURES: [Feature; 8] = [
    Feature(Joint::Skull, -6.0, 0.0, -38.0, -5.0),
    Feature(Joint::Face, 15.0, 0.0, -20.0, 6.0),
    Feature(Joint::Jaw, 30.0, 0.0, 22.0, 36.0),
    Feature(Joint::Nose, 60.0, 0.0, 0.0, 62.0),
    Feature(Joint::EyeR, 46.0, 23.0, EYE, 50.0),
    Feature(Joint::EyeL, 46.0, -23.0, EYE, 50.0),
    Feature(Joint::EarR, 46.0, 90.0, -14.0, 0.0),
    Feature(Joint::EarL, 46.0, -90.0, -14.0, 0.0),
];

/// Where a face points, in degrees.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Facing {
    pub(super) nod: f64,
    pub(super) turn: f64,
    pub(super) bow: f64,
}

impl Facing {
    fn of(pose: &Pose) -> Self {
        Self {
            nod: pose.bend(Joint::NeckUpper).flex,
            turn: pose.bend(Joint::Head).turn,
            bow: pose.bend(Joint::NeckLower).flex,
        }
    }
}

/// Slides the features over the skull: first the head nods, then it turns, then the neck below bows. What is seen is the
/// place of each across and up; how far it comes forward is not.
pub(super) fn face(stance: &mut Stance, facing: Facing, right: f64) {
    let angle = |degrees: f64| degrees.to_radians().sin_cos();
    let (nod_sin, nod_cos) = angle(facing.nod);
    let (bow_sin, bow_cos) = angle(facing.bow);
    let (turn_sin, turn_cos) = angle(facing.turn);
    for Feature(joint, distance, from_middle, height, depth) in FEATURES {
        let (sin, cos) = angle(from_middle);
        let (x, z) = (distance * sin, distance * cos * nod_cos - height * nod_sin);
        let (y, deep) = (height * nod_cos + depth * cos * nod_sin, depth * cos * nod_cos - height * nod_sin);
        let across = x * turn_cos + z * turn_sin;
        let up = y * bow_cos + (deep * turn_cos - x * turn_sin) * bow_sin;
        stance.set(joint, at(right * across, up - height), 0.0);
    }
    // The skull is longer than wide: its skin lies across, so that it grows sideways.
    stance.0[Joint::Skull as usize].angle = 90.0;
    stance.0[Joint::Skull as usize].stretch = (turn_cos * turn_cos + 1.5 * turn_sin * turn_sin).sqrt();
}

/// Opens or closes the eyes and lets them look where they should.
fn eyes(stance: &mut Stance, pose: &Pose, right: f64) {
    let (open, way) = match pose.eyes {
        Eyes::Ahead => (1.0, 0.0),
        Eyes::Closed => (0.0, 0.0),
        Eyes::Right => (1.0, right),
        Eyes::Left => (1.0, -right),
    };
    for joint in [Joint::BallR, Joint::BallL] {
        stance.set(joint, at(0.0, EYE), 0.0);
        stance.0[joint as usize].stretch = open;
    }
    for joint in [Joint::PupilR, Joint::PupilL] {
        stance.set(joint, at(way * 7.5, EYE), 0.0);
        stance.0[joint as usize].stretch = open;
    }
}

/// Leads the ends of a strap from the sides of the neck to the opposite hands.
fn strap(stance: &mut Stance, position: Position, view: View) {
    for (joint, hand) in [(Joint::StrapL, Joint::WristR), (Joint::StrapR, Joint::WristL)] {
        stance.set(joint, attach(joint, position, view), 0.0);
        let way = stance.world(hand).of(at(0.0, GRIP)) - stance.world(joint).origin;
        level(stance, joint, way.hanging_angle());
        stance.0[joint as usize].stretch = way.length() / STRAP;
    }
}

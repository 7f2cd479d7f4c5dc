//! The body from the side.

use super::tint_side::{tint_arm, tint_over};
use super::{Limb, head, hull, layer, path, tint_neck, tint_upper};
use crate::exercise::Position;
use crate::figure::gear;
use crate::figure::geometry::{Point, Round, at, round};
use crate::figure::hand::Hand;
use crate::figure::joint::Joint;
use crate::figure::shape::{Paint, Piece};
use crate::figure::stance::Stance;
use crate::figure::{Figure, Prop, Region, View};

/// Hip height.
pub(in crate::figure) const HIP: f64 = 530.0;
/// Thigh length.
pub(in crate::figure) const THIGH: f64 = 245.0;
/// Shank length.
pub(in crate::figure) const SHANK: f64 = 246.0;
/// Ankle height.
pub(in crate::figure) const ANKLE: f64 = 39.0;
/// Height of a knee over the ground it kneels or lies on.
pub(in crate::figure) const KNEE: f64 = 33.0;
/// Height of an elbow over the ground it lies on.
pub(in crate::figure) const ELBOW: f64 = 24.0;
/// Height of the wrist over the ground that the palm lies on.
pub(in crate::figure) const HAND: f64 = 19.0;
/// The same, where the arm lies beside the body.
pub(in crate::figure) const RESTING_HAND: f64 = 23.0;
/// Half the breadth of the shoulders, from joint to joint.
pub(in crate::figure) const HALF_SHOULDERS: f64 = 104.0;
/// Forearm length.
pub(in crate::figure) const FOREARM: f64 = 146.0;
/// The wrist over the desk, the palm resting.
pub(in crate::figure) const WRIST_ABOVE_DESK: f64 = 22.0;

/// Upper arm length.
pub(in crate::figure) const UPPER_ARM: f64 = 186.0;

/// Height of a desk top from the hip: a little under the elbow.
pub(in crate::figure) fn desk_top(position: Position) -> f64 {
    match position {
        Position::Standing => -60.0,
        Position::Sitting | Position::Supine | Position::Prone | Position::SideLying | Position::FourPoint => -88.0,
    }
}

/// Where a joint sits on the one before it. Pelvis to neck add up to the heights of the tables: shoulder 818, seventh
/// cervical vertebra 853, upper neck joint 919.
pub(in crate::figure) fn attach(joint: Joint) -> Point {
    match joint {
        Joint::Spine => at(-8.0, -80.0),
        Joint::Chest => at(0.0, -80.0),
        Joint::NeckLower => at(-12.0, -163.0),
        Joint::NeckUpper => at(20.0, -66.0),
        Joint::ShoulderL | Joint::ShoulderR => at(-4.0, -128.0),
        Joint::ElbowL | Joint::ElbowR => at(0.0, UPPER_ARM),
        Joint::WristL | Joint::WristR => at(0.0, FOREARM),
        Joint::KneeL | Joint::KneeR => at(0.0, THIGH),
        Joint::AnkleL | Joint::AnkleR => at(0.0, SHANK),
        Joint::Pelvis
        | Joint::Head
        | Joint::HipL
        | Joint::HipR
        | Joint::Skull
        | Joint::Face
        | Joint::Jaw
        | Joint::Nose
        | Joint::EyeL
        | Joint::EyeR
        | Joint::EarL
        | Joint::EarR
        | Joint::BladeL
        | Joint::BladeR
        | Joint::BallL
        | Joint::BallR
        | Joint::PupilL
        | Joint::PupilR
        | Joint::StrapL
        | Joint::StrapR
        | Joint::YokeL
        | Joint::YokeR
        | Joint::BandL
        | Joint::BandR
        | Joint::ThumbL
        | Joint::ThumbR
        | Joint::Belly
        | Joint::PalmL
        | Joint::PalmR
        | Joint::Ribs => at(0.0, 0.0),
        Joint::Tongue => at(24.0, 34.0),
        Joint::Gaze => at(40.0, -25.0),
        Joint::Needle => DIAL,
        Joint::Sight => at(40.0, -24.0),
    }
}

/// Length of the line of sight, before it is stretched to what is looked at.
pub(in crate::figure) const LOOK: f64 = 240.0;
/// Where the dial of the cuff is in the hand that holds it.
const DIAL: Point = at(0.0, 92.0);

pub(super) const PELVIS: [Round; 3] = [round(-8.0, -80.0, 58.0), round(14.0, -14.0, 52.0), round(-12.0, -3.0, 60.0)];
pub(super) const SPINE: [Round; 3] = [round(-2.0, -80.0, 62.0), round(8.0, -20.0, 54.0), round(0.0, 0.0, 58.0)];
pub(super) const CHEST: [Round; 5] = [
    round(-26.0, -118.0, 40.0),
    round(-8.0, -146.0, 22.0),
    round(18.0, -108.0, 40.0),
    round(12.0, -40.0, 58.0),
    round(-2.0, 0.0, 62.0),
];
/// What a breath fills below the ribs.
const BELLY: [Round; 3] = [round(4.0, -66.0, 52.0), round(14.0, -36.0, 48.0), round(14.0, 2.0, 46.0)];
/// A thumb that lies on the side of the hand.
const THUMB: &str = "M-1 10C-1 3 11 3 11 10L13 48C13 57 3 57 3 48Z";
pub(super) const SCRUFF: [Round; 3] =
    [round(-27.0, -112.0, 39.0), round(-15.0, -168.0, 25.0), round(6.0, -120.0, 34.0)];
pub(super) const NECK: [Round; 2] = [round(19.0, -64.0, 31.0), round(4.0, 6.0, 35.0)];

pub(super) fn leg(joints: [Joint; 3], slim: f64) -> Limb {
    let [hip, knee, ankle] = joints;
    vec![
        (hip, vec![round(0.0, 0.0, 52.0 * slim), round(-8.0, 140.0, 40.0 * slim), round(0.0, THIGH, 33.0 * slim)]),
        (knee, vec![round(0.0, 0.0, 33.0 * slim), round(0.0, SHANK, 19.0 * slim), round(-6.0, 75.0, 33.0 * slim)]),
        (ankle, vec![round(0.0, 0.0, 19.0 * slim), round(94.0, 25.0, 14.0), round(-22.0, 17.0, 22.0)]),
    ]
}

pub(super) fn arm(joints: [Joint; 3], hand: Hand, near: bool, fingers: bool) -> Limb {
    let [shoulder, elbow, wrist] = joints;
    let folded = match hand {
        // Only index and middle finger are stretched out.
        Hand::Neck => near,
        Hand::Side
        | Hand::Fist
        | Hand::Thighs
        | Hand::Belly
        | Hand::Chest
        | Hand::Open
        | Hand::Keyboard
        | Hand::Forearms
        | Hand::At(_) => fingers,
    };
    let hand = if hand == Hand::Fist {
        vec![round(0.0, 0.0, 14.5), round(-6.0, 30.0, 17.0), round(8.0, 30.0, 17.0), round(2.0, 48.0, 17.0)]
    } else if folded {
        vec![round(0.0, 2.0, 14.5), round(5.0, 40.0, 14.0), round(-5.0, 40.0, 14.0)]
    } else {
        vec![round(0.0, 0.0, 14.5), round(4.0, 46.0, 14.0), round(2.0, 90.0, 8.0), round(-4.0, 46.0, 15.0)]
    };
    let mut limb = vec![
        (shoulder, vec![round(0.0, 0.0, 31.0), round(0.0, UPPER_ARM, 22.0)]),
        (elbow, vec![round(0.0, 0.0, 22.0), round(0.0, FOREARM, 14.5), round(-2.0, 40.0, 22.0)]),
        (wrist, hand),
    ];
    if fingers {
        limb.push((wrist, vec![round(-8.0, 44.0, 7.5), round(-9.0, 95.0, 6.0)]));
        limb.push((wrist, vec![round(9.0, 42.0, 7.5), round(8.0, 91.0, 6.0)]));
    }
    limb
}

pub(super) fn pieces(figure: &Figure) -> Vec<Piece> {
    let near_leg = leg([Joint::HipR, Joint::KneeR, Joint::AnkleR], 1.0);
    let far_leg = leg([Joint::HipL, Joint::KneeL, Joint::AnkleL], 0.97);
    let mut far_arm =
        arm([Joint::ShoulderL, Joint::ElbowL, Joint::WristL], figure.hands.left, false, figure.points_left());
    if gear::held(&figure.props) {
        far_arm[2].1 = gear::FIST_SIDE.to_vec();
    }

    let mut pieces: Vec<Piece> = Vec::new();
    pieces.extend(layer(&far_leg, Paint::Far));
    pieces.extend(layer(&far_arm, Paint::Far));
    pieces.extend(gear::far(figure, View::Side));
    // The gap of the near leg lies under the trunk: thigh and pelvis are one body, the far leg is not.
    pieces.extend(layer(&near_leg, Paint::Outline));
    pieces.push(hull(Joint::Pelvis, Paint::Body, &PELVIS));
    pieces.push(hull(Joint::Spine, Paint::Body, &SPINE));
    if figure.moves(Joint::Belly) {
        pieces.push(hull(Joint::Belly, Paint::Body, &BELLY));
    }
    pieces.push(hull(Joint::Chest, Paint::Body, &CHEST));
    pieces.push(hull(Joint::Chest, Paint::Body, &SCRUFF));
    pieces.push(hull(Joint::NeckLower, Paint::Body, &NECK));
    // The jaw hides where the muscles reach the skull.
    pieces.extend(figure.tint.iter().flat_map(|region| tint(*region)));
    pieces.extend(if super::mouth::is_shown(figure) { super::mouth::head() } else { head::side() });
    pieces.extend(layer(&near_leg, Paint::Body));
    pieces.extend(near_arm(figure));
    if figure.props.contains(&Prop::Spot) {
        pieces.push(hull(Joint::Sight, Paint::Tint, &[round(0.0, 22.0, 2.5), round(0.0, LOOK - 4.0, 2.5)]));
    }
    if figure.props.contains(&Prop::Cuff) {
        pieces.extend(dial());
    }
    pieces.extend(gear::near(figure, View::Side));
    pieces.extend(figure.tint.iter().flat_map(|region| tint_over(*region)));
    pieces
}

/// The arm on the viewer's side, with its thumb where the hand is turned.
pub(super) fn near_arm(figure: &Figure) -> Vec<Piece> {
    let mut near_arm =
        arm([Joint::ShoulderR, Joint::ElbowR, Joint::WristR], figure.hands.right, true, figure.points_right());
    if gear::held(&figure.props) {
        near_arm[2].1 = gear::FIST_SIDE.to_vec();
    }
    if figure.hands.right == Hand::Neck {
        near_arm.push((Joint::WristR, vec![round(-8.0, 44.0, 7.5), round(-9.0, 95.0, 6.0)]));
        near_arm.push((Joint::WristR, vec![round(9.0, 42.0, 7.5), round(8.0, 91.0, 6.0)]));
    }
    let mut pieces: Vec<Piece> = layer(&near_arm, Paint::Outline).chain(layer(&near_arm, Paint::Body)).collect();
    if figure.poses.iter().any(|pose| pose.bend(Joint::WristR).turn.abs() > 0.0) {
        pieces.push(path(Joint::ThumbR, Paint::Outline, THUMB, &[]));
        pieces.push(path(Joint::ThumbR, Paint::Body, THUMB, &[]));
        // It grows out of the wrist: no gap at its root.
        pieces.push(hull(Joint::WristR, Paint::Body, &[round(0.0, -6.0, 14.5), round(1.0, 12.0, 12.5)]));
    }
    pieces.extend(
        figure.tint.iter().flat_map(|region| tint_arm(*region).into_iter().chain(tint_upper::over_arm_side(*region))),
    );
    pieces
}

/// The dial of the cuff, held so that its face is seen, and its needle.
fn dial() -> Vec<Piece> {
    let face = |radius| [Round { centre: DIAL, radius }];
    let mark = |angle: f64| {
        let way = |far: f64| DIAL + at(0.0, -far).turned(angle);
        [Round { centre: way(42.0), radius: 2.5 }, Round { centre: way(35.0), radius: 2.5 }]
    };
    let mut pieces = vec![
        hull(Joint::WristR, Paint::Outline, &face(58.0)),
        hull(Joint::WristR, Paint::Far, &face(58.0)),
        hull(Joint::WristR, Paint::Paper, &face(49.0)),
    ];
    // The hand points up: so does the middle of the scale.
    pieces.extend([100.0, 140.0, 180.0, 220.0, 260.0].map(|angle| hull(Joint::WristR, Paint::Far, &mark(angle))));
    pieces.push(hull(Joint::Needle, Paint::Tint, &[round(0.0, -6.0, 5.0), round(0.0, 34.0, 2.5)]));
    pieces.push(hull(Joint::Needle, Paint::Body, &[round(0.0, 0.0, 6.0)]));
    pieces
}

pub(super) fn tint(region: Region) -> Vec<Piece> {
    match region {
        Region::UpperTrapeziusR
        | Region::LevatorR
        | Region::ScalenesR
        | Region::ScmR
        | Region::Suboccipitals
        | Region::Sternocleidomastoid => tint_neck::side(region),
        Region::DeepNeckFlexors => vec![hull(
            Joint::NeckLower,
            Paint::Tint,
            &[round(31.0, -70.0, 8.0), round(22.0, 4.0, 9.0), round(20.0, -30.0, 11.0)],
        )],
        Region::NeckExtensors => {
            vec![hull(Joint::NeckLower, Paint::Tint, &[round(0.0, -64.0, 8.0), round(-13.0, 4.0, 10.0)])]
        }
        Region::Rotators => {
            vec![hull(Joint::NeckLower, Paint::Tint, &[round(2.0, -62.0, 8.0), round(30.0, 8.0, 7.0)])]
        }
        Region::LowerTrapezius => {
            vec![hull(
                Joint::Chest,
                Paint::Tint,
                &[round(-44.0, -104.0, 10.0), round(-34.0, -100.0, 8.0), round(-46.0, 10.0, 5.0)],
            )]
        }
        Region::Rhomboids
        | Region::UpperTrapezius
        | Region::LateralFlexors
        | Region::ThoracicExtensors
        | Region::Forearm
        | Region::Diaphragm
        | Region::Eyes => super::tint_side::tint(region),
        Region::MiddleTrapezius
        | Region::Serratus
        | Region::Deltoid
        | Region::RearDeltoid
        | Region::RotatorCuff
        | Region::Pectorals => tint_upper::trunk_side(region),
    }
}

fn lowest(stance: &Stance, joint: Joint, rounds: &[Round]) -> f64 {
    let place = stance.world(joint);
    rounds.iter().map(|r| place.of(r.centre).y + r.radius).fold(f64::NEG_INFINITY, f64::max)
}

/// The lowest point of the trunk.
pub(in crate::figure) fn lowest_of_trunk(stance: &Stance) -> f64 {
    [(Joint::Pelvis, &PELVIS[..]), (Joint::Spine, &SPINE), (Joint::Chest, &CHEST)]
        .into_iter()
        .map(|(joint, rounds)| lowest(stance, joint, rounds))
        .fold(f64::NEG_INFINITY, f64::max)
}

/// The lowest point of the head.
pub(in crate::figure) fn lowest_of_head(stance: &Stance) -> f64 {
    lowest(stance, Joint::Head, &[head::BACK])
}

/// How far a foot that lies on its back is lifted at the heel, in degrees, when its ankle is so high over the ground: at
/// 0 the sole faces straight up.
pub(in crate::figure) fn toes_down(ankle: f64) -> f64 {
    let (toe, tip) = (at(94.0, 25.0), 14.0);
    let far = toe.length();
    ((ankle - tip) / far).clamp(-1.0, 1.0).asin().to_degrees() + toe.y.atan2(toe.x).to_degrees()
}

/// The lowest point of both feet.
pub(in crate::figure) fn lowest_of_feet(stance: &Stance) -> f64 {
    [[Joint::HipR, Joint::KneeR, Joint::AnkleR], [Joint::HipL, Joint::KneeL, Joint::AnkleL]]
        .into_iter()
        .map(|joints| {
            let leg = leg(joints, 1.0);
            lowest(stance, leg[2].0, &leg[2].1)
        })
        .fold(f64::NEG_INFINITY, f64::max)
}

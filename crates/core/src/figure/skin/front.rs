//! The body from the front and from behind.

use super::{Limb, head, hull, layer, tint_upper};
use crate::exercise::Position;
use crate::figure::gear;
use crate::figure::geometry::{Point, Round, at, round};
use crate::figure::hand::Hand;
use crate::figure::joint::Joint;
use crate::figure::shape::{Paint, Piece};
use crate::figure::{Figure, Region, View};

/// Upper arm length.
pub(in crate::figure) const UPPER_ARM: f64 = 186.0;
/// Forearm length.
pub(in crate::figure) const FOREARM: f64 = 146.0;
const HAND: f64 = 90.0;

/// Lengths of the legs as drawn: in sitting the thigh points at the viewer, the shank leans.
struct Lengths {
    thigh: f64,
    shank: f64,
}

fn lengths(position: Position) -> Lengths {
    match position {
        Position::Sitting => Lengths { thigh: 72.0, shank: 184.0 },
        Position::Supine | Position::Prone | Position::SideLying | Position::FourPoint | Position::Standing => {
            Lengths { thigh: 245.0, shank: 246.0 }
        }
    }
}

/// -1 where the person's right is on the left of the picture, as it is from the front.
pub(in crate::figure) fn right(view: View) -> f64 {
    match view {
        View::Front | View::Side => -1.0,
        View::Back => 1.0,
    }
}

/// Where a joint sits on the one before it.
pub(in crate::figure) fn attach(joint: Joint, position: Position, view: View) -> Point {
    let (r, l) = (right(view), -right(view));
    let long = lengths(position);
    match joint {
        Joint::Spine | Joint::Chest => at(0.0, -80.0),
        Joint::NeckLower => at(0.0, -163.0),
        Joint::NeckUpper => at(0.0, -66.0),
        Joint::ShoulderL => at(l * 104.0, -126.0),
        Joint::ShoulderR => at(r * 104.0, -126.0),
        Joint::HipL => at(l * 52.0, 0.0),
        Joint::HipR => at(r * 52.0, 0.0),
        Joint::ElbowL | Joint::ElbowR => at(0.0, UPPER_ARM),
        Joint::WristL | Joint::WristR => at(0.0, FOREARM),
        Joint::KneeL | Joint::KneeR => at(0.0, long.thigh),
        Joint::AnkleL | Joint::AnkleR => at(0.0, long.shank),
        Joint::YokeL | Joint::BladeL => at(l * 50.0, -82.0),
        Joint::YokeR | Joint::BladeR => at(r * 50.0, -82.0),
        Joint::Pelvis
        | Joint::Head
        | Joint::Skull
        | Joint::Face
        | Joint::Jaw
        | Joint::Nose
        | Joint::EyeL
        | Joint::EyeR
        | Joint::EarL
        | Joint::EarR
        | Joint::BandL
        | Joint::BandR => at(0.0, 0.0),
    }
}

const PELVIS: [Round; 4] =
    [round(-40.0, -80.0, 36.0), round(40.0, -80.0, 36.0), round(48.0, -6.0, 46.0), round(-48.0, -6.0, 46.0)];
const SPINE: [Round; 4] =
    [round(-42.0, -80.0, 40.0), round(42.0, -80.0, 40.0), round(40.0, 0.0, 36.0), round(-40.0, 0.0, 36.0)];
const CHEST: [Round; 4] =
    [round(-74.0, -112.0, 30.0), round(74.0, -112.0, 30.0), round(42.0, 0.0, 40.0), round(-42.0, 0.0, 40.0)];
const SCRUFF: [Round; 3] = [round(-84.0, -126.0, 22.0), round(0.0, -170.0, 26.0), round(84.0, -126.0, 22.0)];
const NECK: [Round; 2] = [round(0.0, -70.0, 33.0), round(0.0, 6.0, 37.0)];

/// The slope of one side in the space of its own joint: in the base position it is the one of the scruff.
fn yoke(side: f64) -> [Round; 3] {
    [round(side * 34.0, -44.0, 22.0), round(side * -44.0, -82.0, 26.0), round(side * -20.0, -34.0, 22.0)]
}

fn limb_arm(joints: [Joint; 3]) -> Limb {
    let [shoulder, elbow, wrist] = joints;
    vec![
        (shoulder, vec![round(0.0, 0.0, 27.0), round(0.0, UPPER_ARM, 22.0)]),
        (elbow, vec![round(0.0, 0.0, 22.0), round(0.0, FOREARM, 16.0)]),
        (wrist, vec![round(0.0, 0.0, 16.0), round(0.0, HAND * 0.5, 19.0), round(0.0, HAND, 11.0)]),
    ]
}

fn limb_leg(joints: [Joint; 3], position: Position, out: f64) -> Limb {
    let long = lengths(position);
    let [hip, knee, ankle] = joints;
    vec![
        (hip, vec![round(-16.0, 2.0, 32.0), round(16.0, 2.0, 32.0), round(0.0, long.thigh, 40.0)]),
        (knee, vec![round(0.0, 0.0, 39.0), round(0.0, 70.0, 33.0), round(0.0, long.shank, 20.0)]),
        (ankle, foot(position, out)),
    ]
}

/// A foot that points at the viewer, toes a little outward.
fn foot(position: Position, out: f64) -> Vec<Round> {
    match position {
        Position::Standing => vec![round(0.0, 0.0, 19.0), round(out * 20.0, 21.0, 18.0), round(-out * 8.0, 20.0, 19.0)],
        Position::Sitting | Position::Supine | Position::Prone | Position::SideLying | Position::FourPoint => {
            vec![round(0.0, 0.0, 19.0), round(out * 10.0, 21.0, 18.0), round(-out * 6.0, 21.0, 18.0)]
        }
    }
}

pub(super) fn pieces(figure: &Figure, position: Position, view: View) -> Vec<Piece> {
    let (r, l) = (right(view), -right(view));
    let left_leg = limb_leg([Joint::HipL, Joint::KneeL, Joint::AnkleL], position, l);
    let right_leg = limb_leg([Joint::HipR, Joint::KneeR, Joint::AnkleR], position, r);
    let mut left_arm = limb_arm([Joint::ShoulderL, Joint::ElbowL, Joint::WristL]);
    let mut right_arm = limb_arm([Joint::ShoulderR, Joint::ElbowR, Joint::WristR]);
    if gear::held(&figure.props) {
        for arm in [&mut left_arm, &mut right_arm] {
            arm[2].1 = gear::FIST_FRONT.to_vec();
        }
    }
    let trunk = [
        hull(Joint::Pelvis, Paint::Body, &PELVIS),
        hull(Joint::Spine, Paint::Body, &SPINE),
        hull(Joint::Chest, Paint::Body, &CHEST),
    ];
    let mut pieces: Vec<Piece> = Vec::new();
    match view {
        View::Front | View::Side => {
            for leg in [&left_leg, &right_leg] {
                pieces.extend(layer(leg, Paint::Outline));
            }
            pieces.extend(trunk);
            for leg in [&left_leg, &right_leg] {
                pieces.extend(layer(leg, Paint::Body));
            }
            if position == Position::Sitting {
                // The knees come forward: a gap above them, none between thigh and trunk.
                for leg in [&left_leg, &right_leg] {
                    let below = leg[1..].to_vec();
                    pieces.extend(layer(&below, Paint::Outline));
                    pieces.extend(layer(&below, Paint::Body));
                }
            }
        }
        View::Back => {
            for leg in [&left_leg, &right_leg] {
                // Sitting, they are on the far side of the trunk.
                pieces.extend(layer(leg, if position == Position::Sitting { Paint::Far } else { Paint::Body }));
            }
            pieces.extend(trunk);
        }
    }
    let raised =
        |left: bool| figure.poses.iter().any(|pose| over_head(if left { pose.hands.left } else { pose.hands.right }));
    for (arm, _) in [(&left_arm, raised(true)), (&right_arm, raised(false))].iter().filter(|(_, raised)| !raised) {
        pieces.extend(layer(arm, Paint::Outline));
    }
    // The shoulders grow out of the trunk: no gap on their tops.
    pieces.push(hull(Joint::Chest, Paint::Body, &SCRUFF));
    pieces.push(hull(Joint::YokeR, Paint::Body, &yoke(r)));
    pieces.push(hull(Joint::YokeL, Paint::Body, &yoke(l)));
    for (arm, _) in [(&left_arm, raised(true)), (&right_arm, raised(false))].iter().filter(|(_, raised)| !raised) {
        pieces.extend(layer(arm, Paint::Body));
    }
    pieces.push(hull(Joint::NeckLower, Paint::Body, &NECK));
    pieces.extend(figure.tint.iter().flat_map(|region| tint(*region, view)));
    pieces.extend(match view {
        View::Front | View::Side => head::front(),
        View::Back => head::back(),
    });
    for (arm, _) in [(&left_arm, raised(true)), (&right_arm, raised(false))].iter().filter(|(_, raised)| *raised) {
        pieces.extend(layer(arm, Paint::Outline));
        pieces.extend(layer(arm, Paint::Body));
    }
    pieces.extend(gear::near(figure, view));
    pieces
}

/// Whether a hand is before the head or the neck, and its arm therefore painted over them.
fn over_head(hand: Hand) -> bool {
    match hand {
        Hand::At(touch) => !touch.behind && touch.on.is_some_and(|on| on.chain().contains(&Joint::NeckLower)),
        Hand::Side | Hand::Thighs | Hand::Neck | Hand::Belly | Hand::Keyboard => false,
    }
}

fn tint(region: Region, view: View) -> Vec<Piece> {
    let both = |joint, make: fn(f64) -> Vec<Round>| {
        vec![hull(joint, Paint::Tint, &make(1.0)), hull(joint, Paint::Tint, &make(-1.0))]
    };
    match (region, view) {
        (Region::DeepNeckFlexors, _) => {
            both(Joint::NeckLower, |s| vec![round(s * 8.0, -60.0, 5.0), round(s * 8.0, 6.0, 6.0)])
        }
        (Region::NeckExtensors, _) => {
            both(Joint::NeckLower, |s| vec![round(s * 12.0, -60.0, 7.0), round(s * 14.0, 10.0, 8.0)])
        }
        (Region::Rotators, View::Front | View::Side) => {
            both(Joint::NeckLower, |s| vec![round(s * 27.0, -44.0, 6.0), round(s * 9.0, 22.0, 5.0)])
        }
        (Region::Rotators, View::Back) => {
            both(Joint::NeckLower, |s| vec![round(s * 6.0, -40.0, 5.0), round(s * 24.0, -44.0, 6.0)])
        }
        (Region::LowerTrapezius, View::Front | View::Side) => Vec::new(),
        (Region::LowerTrapezius, View::Back) => {
            let blade =
                |s: f64| [round(s * -18.0, -34.0, 7.0), round(s * 26.0, -34.0, 8.0), round(s * -6.0, 44.0, 6.0)];
            let muscle = |s: f64| [round(s * 5.0, -60.0, 4.0), round(s * 36.0, -98.0, 6.0), round(s * 5.0, 30.0, 4.0)];
            vec![
                hull(Joint::Chest, Paint::Tint, &muscle(1.0)),
                hull(Joint::Chest, Paint::Tint, &muscle(-1.0)),
                hull(Joint::BladeR, Paint::Outline, &blade(1.0)),
                hull(Joint::BladeR, Paint::Far, &blade(1.0)),
                hull(Joint::BladeL, Paint::Outline, &blade(-1.0)),
                hull(Joint::BladeL, Paint::Far, &blade(-1.0)),
            ]
        }
        (
            Region::MiddleTrapezius
            | Region::UpperTrapezius
            | Region::Serratus
            | Region::Deltoid
            | Region::RearDeltoid
            | Region::RotatorCuff
            | Region::Pectorals,
            _,
        ) => tint_upper::front(region, view),
    }
}

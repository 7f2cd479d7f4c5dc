//! The body from the front and from behind.

use super::{Limb, head, hull, layer, path, tint_neck, tint_upper};
use crate::exercise::Position;
use crate::figure::gear;
use crate::figure::geometry::{Point, Round, at, round};
use crate::figure::hand::Hand;
use crate::figure::joint::Joint;
use crate::figure::shape::{Paint, Piece};
use crate::figure::{Eyes, Figure, Prop, Region, View};

/// Upper arm length.
pub(in crate::figure) const UPPER_ARM: f64 = 186.0;
/// Forearm length.
pub(in crate::figure) const FOREARM: f64 = 146.0;
/// Where along the hand the end of a strap is held.
pub(in crate::figure) const GRIP: f64 = 46.0;
/// Length of a strap's end as it is drawn, before it is stretched to where it is held.
pub(in crate::figure) const STRAP: f64 = 100.0;

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
        View::Front | View::Side | View::Crown => -1.0,
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
        Joint::ThumbL
        | Joint::ThumbR
        | Joint::Belly
        | Joint::Gaze
        | Joint::Tongue
        | Joint::PalmL
        | Joint::PalmR
        | Joint::Pelvis
        | Joint::Head
        | Joint::Skull
        | Joint::Face
        | Joint::Jaw
        | Joint::Nose
        | Joint::EyeL
        | Joint::EyeR
        | Joint::EarL
        | Joint::EarR
        | Joint::BallL
        | Joint::BallR
        | Joint::PupilL
        | Joint::PupilR
        | Joint::Ribs
        | Joint::Needle
        | Joint::Sight
        | Joint::BandL
        | Joint::BandR => at(0.0, 0.0),
        Joint::StrapL => at(l * 36.0, 28.0),
        Joint::StrapR => at(r * 38.0, 28.0),
    }
}

const PELVIS: [Round; 4] =
    [round(-40.0, -80.0, 36.0), round(40.0, -80.0, 36.0), round(48.0, -6.0, 46.0), round(-48.0, -6.0, 46.0)];
const SPINE: [Round; 4] =
    [round(-42.0, -80.0, 40.0), round(42.0, -80.0, 40.0), round(40.0, 0.0, 36.0), round(-40.0, 0.0, 36.0)];
const CHEST: [Round; 4] =
    [round(-74.0, -112.0, 30.0), round(74.0, -112.0, 30.0), round(42.0, 0.0, 40.0), round(-42.0, 0.0, 40.0)];
/// The outline of the trunk in three parts that run into one another, the waist drawn in; the circles above stand for
/// how far they reach.
const PELVIS_LINE: &str = "M-69-106C-70-70-94-50-94-6C-94 22-74 40-48 40L48 40C74 40 94 22 94-6C94-50 70-70 69-106Z";
const SPINE_LINE: &str = "M-84-104C-78-80-71-50-70-26C-70-10-72 0-74 10C-70 30-60 36-50 36L50 36C60 36 70 30 74 10\
C72 0 70-10 70-26C71-50 78-80 84-104Z";
const CHEST_LINE: &str = "M-74-142L74-142C92-142 104-130 104-112C104-80 92-40 80 0C77 10 74 20 66 28L-66 28\
C-74 20-77 10-80 0C-92-40-104-80-104-112C-104-130-92-142-74-142Z";
const SCRUFF: [Round; 3] = [round(-84.0, -126.0, 22.0), round(0.0, -170.0, 26.0), round(84.0, -126.0, 22.0)];
const NECK: [Round; 2] = [round(0.0, -70.0, 33.0), round(0.0, 6.0, 37.0)];

/// The slope of one side in the space of its own joint: in the base position it is the one of the scruff.
fn yoke(side: f64) -> [Round; 3] {
    [round(side * 34.0, -44.0, 22.0), round(side * -44.0, -82.0, 26.0), round(side * -20.0, -34.0, 22.0)]
}

pub(super) fn limb_arm(joints: [Joint; 3], out: f64, open: bool, fingers: bool) -> Limb {
    let [shoulder, elbow, wrist] = joints;
    let mut limb = vec![
        (shoulder, vec![round(0.0, 0.0, 27.0), round(0.0, UPPER_ARM, 22.0)]),
        (elbow, vec![round(0.0, 0.0, 22.0), round(0.0, FOREARM, 16.0)]),
    ];
    limb.extend(if fingers { super::hands::pointing(wrist) } else { super::hands::front(wrist, out, open) });
    limb
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
        // The feet are stretched out and their soles are seen.
        Position::Prone => vec![round(0.0, 0.0, 19.0), round(out * 4.0, 78.0, 17.0), round(-out * 6.0, 70.0, 15.0)],
        Position::Standing => vec![round(0.0, 0.0, 19.0), round(out * 20.0, 21.0, 18.0), round(-out * 8.0, 20.0, 19.0)],
        Position::Sitting | Position::Supine | Position::SideLying | Position::FourPoint => {
            vec![round(0.0, 0.0, 19.0), round(out * 10.0, 21.0, 18.0), round(-out * 6.0, 21.0, 18.0)]
        }
    }
}

pub(super) fn pieces(figure: &Figure, position: Position, view: View) -> Vec<Piece> {
    let (r, l) = (right(view), -right(view));
    let open = figure.poses.iter().any(|pose| pose.hands.right == Hand::Open || pose.hands.left == Hand::Open);
    let left_leg = limb_leg([Joint::HipL, Joint::KneeL, Joint::AnkleL], position, l);
    let right_leg = limb_leg([Joint::HipR, Joint::KneeR, Joint::AnkleR], position, r);
    let mut left_arm = limb_arm([Joint::ShoulderL, Joint::ElbowL, Joint::WristL], l, open, figure.points_left());
    let mut right_arm = limb_arm([Joint::ShoulderR, Joint::ElbowR, Joint::WristR], r, open, figure.points_right());
    if gear::held(&figure.props) {
        for arm in [&mut left_arm, &mut right_arm] {
            let wrist = arm[2].0;
            arm.truncate(2);
            arm.push((wrist, gear::FIST_FRONT.to_vec()));
        }
    }
    let trunk = [
        path(Joint::Pelvis, Paint::Body, PELVIS_LINE, &PELVIS),
        path(Joint::Spine, Paint::Body, SPINE_LINE, &SPINE),
        path(Joint::Chest, Paint::Body, CHEST_LINE, &CHEST),
    ];
    let mut pieces: Vec<Piece> = Vec::new();
    match view {
        View::Front | View::Side | View::Crown => {
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
    let strapped = figure.props.contains(&Prop::Strap);
    if strapped {
        pieces.push(hull(Joint::NeckUpper, Paint::Prop, &[round(r * 38.0, 26.0, 8.0), round(l * 38.0, 26.0, 8.0)]));
    }
    let raised = |left: bool| {
        strapped || figure.poses.iter().any(|pose| over_head(if left { pose.hands.left } else { pose.hands.right }))
    };
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
    if open {
        pieces.extend(super::hands::palms());
    }
    pieces.push(hull(Joint::NeckLower, Paint::Body, &NECK));
    pieces.extend(figure.tint.iter().flat_map(|region| tint(*region, view)));
    if strapped {
        // The end that stays low comes from behind the jaw.
        pieces.extend(strap(Joint::StrapR));
    }
    pieces.extend(match view {
        View::Front | View::Side | View::Crown => {
            head::front(figure.poses.iter().any(|pose| pose.eyes != Eyes::Ahead), turns_left(figure))
        }
        View::Back => head::back(),
    });
    for (arm, _) in [(&left_arm, raised(true)), (&right_arm, raised(false))].iter().filter(|(_, raised)| *raised) {
        if strapped && arm[0].0 == Joint::ShoulderR {
            pieces.extend(strap(Joint::StrapL));
        }
        pieces.extend(layer(arm, Paint::Outline));
        pieces.extend(layer(arm, Paint::Body));
    }
    pieces.extend(gear::near(figure, view));
    pieces
}

/// One end of a strap, stretched to the hand that holds it.
fn strap(end: Joint) -> [Piece; 2] {
    [Paint::Outline, Paint::Prop].map(|paint| hull(end, paint, &[round(0.0, 0.0, 8.0), round(0.0, STRAP, 8.0)]))
}

/// Whether the head turns further to the left than to the right: the ear on that side then goes behind the skull.
fn turns_left(figure: &Figure) -> bool {
    let turns = || figure.poses.iter().map(|pose| pose.bend(Joint::Head).turn);
    turns().fold(0.0, f64::max) < -turns().fold(0.0, f64::min)
}

/// Whether a hand is before head, neck or chest, and its arm therefore painted over them.
fn over_head(hand: Hand) -> bool {
    match hand {
        Hand::At(touch) => !touch.behind && touch.on.is_some_and(|on| on.chain().contains(&Joint::Chest)),
        Hand::Side
        | Hand::Fist
        | Hand::Thighs
        | Hand::Neck
        | Hand::Belly
        | Hand::Chest
        | Hand::Open
        | Hand::Keyboard
        | Hand::Forearms => false,
    }
}

fn tint(region: Region, view: View) -> Vec<Piece> {
    let both = |joint, make: fn(f64) -> Vec<Round>| {
        vec![hull(joint, Paint::Tint, &make(1.0)), hull(joint, Paint::Tint, &make(-1.0))]
    };
    match (region, view) {
        (
            Region::UpperTrapeziusR
            | Region::LevatorR
            | Region::ScalenesR
            | Region::ScmR
            | Region::Suboccipitals
            | Region::Sternocleidomastoid,
            _,
        ) => tint_neck::front(region, view),
        (
            Region::Rhomboids
            | Region::LateralFlexors
            | Region::ThoracicExtensors
            | Region::Forearm
            | Region::Diaphragm
            | Region::Eyes,
            _,
        ) => super::tint_front::tint(region, view),
        (Region::DeepNeckFlexors, _) => {
            both(Joint::NeckLower, |s| vec![round(s * 8.0, -60.0, 5.0), round(s * 8.0, 6.0, 6.0)])
        }
        (Region::NeckExtensors, _) => {
            both(Joint::NeckLower, |s| vec![round(s * 12.0, -60.0, 7.0), round(s * 14.0, 10.0, 8.0)])
        }
        (Region::Rotators, View::Front | View::Side | View::Crown) => {
            both(Joint::NeckLower, |s| vec![round(s * 27.0, -44.0, 6.0), round(s * 9.0, 22.0, 5.0)])
        }
        (Region::Rotators, View::Back) => {
            both(Joint::NeckLower, |s| vec![round(s * 6.0, -40.0, 5.0), round(s * 24.0, -44.0, 6.0)])
        }
        (Region::LowerTrapezius, View::Front | View::Side | View::Crown) => Vec::new(),
        (Region::LowerTrapezius, View::Back) => {
            let mut pieces = both(Joint::Chest, |s| {
                vec![round(s * 5.0, -60.0, 4.0), round(s * 36.0, -98.0, 6.0), round(s * 5.0, 30.0, 4.0)]
            });
            pieces.extend(tint_upper::blades());
            pieces
        }
        (
            Region::UpperTrapezius
            | Region::MiddleTrapezius
            | Region::Serratus
            | Region::Deltoid
            | Region::RearDeltoid
            | Region::RotatorCuff
            | Region::Pectorals,
            _,
        ) => tint_upper::front(region, view),
    }
}

//! The body on its side, seen from above: in profile, with a head that can turn toward the viewer and a chest that opens.

use super::side::{CHEST, NECK, PELVIS, SCRUFF, SPINE, arm, leg, tint};
use super::{head, hull, layer};
use crate::figure::Figure;
use crate::figure::geometry::{Round, round};
use crate::figure::joint::Joint;
use crate::figure::shape::{Paint, Piece};

/// The half of the chest that comes into view, from the breastbone; its length is what is seen of its breadth.
const RIBS: [Round; 5] = [
    round(-128.0, 0.0, 30.0),
    round(-126.0, 82.0, 30.0),
    round(-40.0, 44.0, 40.0),
    round(0.0, 20.0, 40.0),
    round(10.0, 0.0, 50.0),
];

pub(super) fn pieces(figure: &Figure) -> Vec<Piece> {
    let near_leg = leg([Joint::HipR, Joint::KneeR, Joint::AnkleR], 1.0);
    let far_leg = leg([Joint::HipL, Joint::KneeL, Joint::AnkleL], 0.97);
    let near_arm =
        arm([Joint::ShoulderR, Joint::ElbowR, Joint::WristR], figure.hands.right, true, figure.points_right());
    let far_arm = arm([Joint::ShoulderL, Joint::ElbowL, Joint::WristL], figure.hands.left, false, figure.points_left());
    let mut pieces: Vec<Piece> = Vec::new();
    pieces.extend(layer(&far_leg, Paint::Far));
    pieces.extend(layer(&far_arm, Paint::Far));
    pieces.extend(layer(&near_leg, Paint::Outline));
    pieces.extend([
        hull(Joint::Pelvis, Paint::Body, &PELVIS),
        hull(Joint::Spine, Paint::Body, &SPINE),
        hull(Joint::Chest, Paint::Body, &CHEST),
        hull(Joint::Chest, Paint::Body, &SCRUFF),
        hull(Joint::Ribs, Paint::Body, &RIBS),
        hull(Joint::NeckLower, Paint::Body, &NECK),
    ]);
    pieces.extend(figure.tint.iter().flat_map(|region| tint(*region)));
    pieces.extend(head::front(false, false));
    pieces.extend(layer(&near_leg, Paint::Body));
    pieces.extend(layer(&near_arm, Paint::Outline));
    pieces.extend(layer(&near_arm, Paint::Body));
    pieces
}

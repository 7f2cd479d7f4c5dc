//! The body seen along its long axis from beyond the crown of the head.

use super::front::limb_arm;
use super::{Limb, hull, layer, path};
use crate::exercise::Position;
use crate::figure::Figure;
use crate::figure::geometry::{Round, round};
use crate::figure::joint::Joint;
use crate::figure::shape::{Paint, Piece};

/// -1 where the person's right is on the left of the picture; only on the back it is on the right.
pub(in crate::figure) fn right(position: Position) -> f64 {
    match position {
        Position::Supine => 1.0,
        Position::Prone | Position::SideLying | Position::FourPoint | Position::Sitting | Position::Standing => -1.0,
    }
}

const CHEST: [Round; 4] =
    [round(-96.0, 0.0, 38.0), round(-50.0, 2.0, 62.0), round(50.0, 2.0, 62.0), round(96.0, 0.0, 38.0)];
/// The head, its nose downwards: back of the head, temples, forehead.
const HEAD: [Round; 3] = [round(0.0, -12.0, 50.0), round(0.0, 4.0, 46.0), round(0.0, 16.0, 36.0)];
const NOSE: [Round; 2] = [round(0.0, 42.0, 15.0), round(0.0, 67.0, 8.0)];
/// Where the hair is parted: it shows which way the head is turned.
const PARTING: &str = "M0-34Q3-6 0 22";

pub(super) fn pieces(figure: &Figure, position: Position) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for joint in [Joint::HipL, Joint::HipR] {
        pieces.extend(leg(position).map(|rounds| hull(joint, Paint::Far, &rounds)));
    }
    let arms: [Limb; 2] = [
        plain_arm([Joint::ShoulderL, Joint::ElbowL, Joint::WristL]),
        plain_arm([Joint::ShoulderR, Joint::ElbowR, Joint::WristR]),
    ];
    let chest = hull(Joint::Chest, Paint::Body, &CHEST);
    pieces.push(Piece { paint: Paint::Outline, ..chest.clone() });
    pieces.push(chest);
    for (arm, side) in arms.iter().zip([1.0, -1.0]) {
        pieces.extend(layer(arm, Paint::Body));
        if position == Position::Prone {
            // Thumbs up.
            let wrist = if side > 0.0 { Joint::WristL } else { Joint::WristR };
            pieces.push(hull(wrist, Paint::Body, &[round(side * 6.0, 30.0, 10.0), round(side * 40.0, 40.0, 8.0)]));
        }
    }
    pieces.extend(figure.tint.iter().flat_map(|region| super::tint_crown::tint(*region)));
    let head = hull(Joint::Head, Paint::Body, &HEAD);
    let nose = hull(Joint::Head, Paint::Body, &NOSE);
    let ear =
        |side: f64| hull(Joint::Head, Paint::Body, &[round(side * 50.0, -4.0, 9.0), round(side * 49.0, 8.0, 9.0)]);
    let parts = [head, nose, ear(1.0), ear(-1.0)];
    pieces.extend(parts.iter().map(|part| Piece { paint: Paint::Outline, ..part.clone() }));
    pieces.extend(parts);
    pieces.push(path(Joint::Head, Paint::PaperLine, PARTING, &[]));
    pieces
}

/// An arm whose thumb is not seen from here, or elsewhere than it is from the front.
fn plain_arm(joints: [Joint; 3]) -> Limb {
    let mut arm = limb_arm(joints, 1.0, false, false);
    arm.retain(|(joint, _)| joints.contains(joint));
    arm
}

/// A leg as far as it is seen behind the trunk.
fn leg(position: Position) -> Option<Vec<Round>> {
    match position {
        // The knees stand up behind the trunk.
        Position::Supine => Some(vec![round(0.0, 0.0, 50.0), round(0.0, -230.0, 36.0)]),
        Position::FourPoint => Some(vec![round(0.0, 0.0, 50.0), round(0.0, 245.0, 33.0)]),
        Position::Sitting => Some(vec![round(0.0, 0.0, 50.0), round(0.0, 240.0, 34.0)]),
        Position::Prone | Position::SideLying | Position::Standing => None,
    }
}

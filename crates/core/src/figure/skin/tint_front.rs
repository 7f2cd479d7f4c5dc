//! Working muscles from the front and from behind.

use super::hull;
use crate::figure::geometry::{Round, round};
use crate::figure::joint::Joint;
use crate::figure::shape::{Paint, Piece};
use crate::figure::{Region, View};

fn both(joint: Joint, make: impl Fn(f64) -> Vec<Round>) -> Vec<Piece> {
    vec![hull(joint, Paint::Tint, &make(1.0)), hull(joint, Paint::Tint, &make(-1.0))]
}

pub(super) fn tint(region: Region, view: View) -> Vec<Piece> {
    match (region, view) {
        (Region::Rhomboids, View::Back) => {
            let mut pieces = both(Joint::Chest, |s| {
                vec![
                    round(s * 5.0, -128.0, 4.0),
                    round(s * 46.0, -104.0, 6.0),
                    round(s * 46.0, -60.0, 6.0),
                    round(s * 5.0, -84.0, 4.0),
                ]
            });
            pieces.extend(blades());
            pieces
        }
        (Region::UpperTrapezius, _) => {
            let mut pieces = both(Joint::NeckLower, |s| vec![round(s * 26.0, -40.0, 5.0), round(s * 26.0, 4.0, 8.0)]);
            pieces.extend(both(Joint::Chest, |s| vec![round(s * 28.0, -158.0, 8.0), round(s * 86.0, -132.0, 8.0)]));
            pieces
        }
        (Region::LateralFlexors, _) => both(Joint::NeckLower, |s| {
            vec![round(s * 20.0, -46.0, 5.0), round(s * 20.0, -20.0, 6.0), round(s * 30.0, 14.0, 6.0)]
        }),
        (Region::ThoracicExtensors, View::Back) => {
            both(Joint::Chest, |s| vec![round(s * 14.0, -120.0, 8.0), round(s * 14.0, 0.0, 9.0)])
        }
        (Region::Diaphragm, View::Front) => both(Joint::Chest, |s| {
            vec![round(s * 4.0, -26.0, 6.0), round(s * 30.0, -24.0, 6.0), round(s * 58.0, 6.0, 6.0)]
        }),
        (
            Region::DeepNeckFlexors
            | Region::NeckExtensors
            | Region::Rotators
            | Region::LowerTrapezius
            | Region::UpperTrapeziusR
            | Region::LevatorR
            | Region::ScalenesR
            | Region::ScmR
            | Region::Suboccipitals
            | Region::Rhomboids
            | Region::ThoracicExtensors
            | Region::Forearm
            | Region::Diaphragm
            | Region::Eyes
            | Region::MiddleTrapezius
            | Region::Serratus
            | Region::RotatorCuff
            | Region::Deltoid
            | Region::Pectorals
            | Region::Sternocleidomastoid,
            _,
        ) => Vec::new(),
    }
}

/// The shoulder blades, which glide over the muscles.
fn blades() -> Vec<Piece> {
    let blade = |s: f64| [round(s * -18.0, -34.0, 7.0), round(s * 26.0, -34.0, 8.0), round(s * -6.0, 44.0, 6.0)];
    [(Joint::BladeR, 1.0), (Joint::BladeL, -1.0)]
        .into_iter()
        .flat_map(|(joint, s)| [Paint::Outline, Paint::Far].map(|paint| hull(joint, paint, &blade(s))))
        .collect()
}

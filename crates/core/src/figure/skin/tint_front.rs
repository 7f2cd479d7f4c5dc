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
            pieces.extend(super::tint_upper::blades());
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
            | Region::Sternocleidomastoid
            | Region::MiddleTrapezius
            | Region::UpperTrapezius
            | Region::Serratus
            | Region::Deltoid
            | Region::RearDeltoid
            | Region::RotatorCuff
            | Region::Pectorals,
            _,
        ) => Vec::new(),
    }
}

//! Working muscles seen along the body from the crown of the head.

use super::hull;
use crate::figure::Region;
use crate::figure::geometry::{Round, round};
use crate::figure::joint::Joint;
use crate::figure::shape::{Paint, Piece};

/// What lies on the back between and over the blades, seen at its edge.
pub(super) fn tint(region: Region) -> Vec<Piece> {
    let both = |make: fn(f64) -> Vec<Round>| {
        vec![hull(Joint::Chest, Paint::Tint, &make(1.0)), hull(Joint::Chest, Paint::Tint, &make(-1.0))]
    };
    match region {
        Region::MiddleTrapezius | Region::LowerTrapezius | Region::RotatorCuff => {
            both(|s| vec![round(s * 30.0, -46.0, 8.0), round(s * 62.0, -42.0, 8.0)])
        }
        Region::Deltoid => both(|s| vec![round(s * 100.0, -16.0, 12.0), round(s * 116.0, -14.0, 8.0)]),
        Region::DeepNeckFlexors
        | Region::NeckExtensors
        | Region::Rotators
        | Region::UpperTrapeziusR
        | Region::LevatorR
        | Region::ScalenesR
        | Region::ScmR
        | Region::Suboccipitals
        | Region::Rhomboids
        | Region::LateralFlexors
        | Region::ThoracicExtensors
        | Region::Forearm
        | Region::Diaphragm
        | Region::Eyes
        | Region::Sternocleidomastoid
        | Region::UpperTrapezius
        | Region::Serratus
        | Region::RearDeltoid
        | Region::Pectorals => Vec::new(),
    }
}

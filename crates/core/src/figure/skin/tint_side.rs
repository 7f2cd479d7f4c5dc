//! Working muscles from the side.

use super::{hull, sight};
use crate::figure::Region;
use crate::figure::geometry::round;
use crate::figure::joint::Joint;
use crate::figure::shape::{Paint, Piece};

/// What lies on trunk and neck, under the limbs.
pub(super) fn tint(region: Region) -> Vec<Piece> {
    let one = |joint, rounds: &[_]| vec![hull(joint, Paint::Tint, rounds)];
    match region {
        Region::Rhomboids => {
            one(Joint::Chest, &[round(-46.0, -112.0, 10.0), round(-32.0, -106.0, 10.0), round(-48.0, -50.0, 8.0)])
        }
        Region::LateralFlexors => one(Joint::NeckLower, &[round(14.0, -54.0, 8.0), round(4.0, 10.0, 12.0)]),
        Region::ThoracicExtensors => {
            one(Joint::Chest, &[round(-46.0, -116.0, 11.0), round(-54.0, -60.0, 8.0), round(-52.0, 6.0, 8.0)])
        }
        Region::Diaphragm => one(
            Joint::Chest,
            &[round(-40.0, 8.0, 6.0), round(-10.0, -26.0, 6.0), round(22.0, -24.0, 6.0), round(54.0, 4.0, 6.0)],
        ),
        Region::DeepNeckFlexors
        | Region::NeckExtensors
        | Region::Rotators
        | Region::LowerTrapezius
        | Region::UpperTrapeziusR
        | Region::LevatorR
        | Region::ScalenesR
        | Region::ScmR
        | Region::Suboccipitals
        | Region::Forearm
        | Region::Eyes
        | Region::Sternocleidomastoid
        | Region::MiddleTrapezius
        | Region::UpperTrapezius
        | Region::Serratus
        | Region::Deltoid
        | Region::RearDeltoid
        | Region::RotatorCuff
        | Region::Pectorals => Vec::new(),
    }
}

/// What lies on the near arm.
pub(super) fn tint_arm(region: Region) -> Vec<Piece> {
    match region {
        Region::Forearm => {
            vec![hull(
                Joint::ElbowR,
                Paint::Tint,
                &[round(8.0, 16.0, 9.0), round(10.0, 46.0, 9.0), round(4.0, 128.0, 5.0)],
            )]
        }
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
        | Region::LateralFlexors
        | Region::ThoracicExtensors
        | Region::Diaphragm
        | Region::Eyes
        | Region::Sternocleidomastoid
        | Region::MiddleTrapezius
        | Region::UpperTrapezius
        | Region::Serratus
        | Region::Deltoid
        | Region::RearDeltoid
        | Region::RotatorCuff
        | Region::Pectorals => Vec::new(),
    }
}

/// What lies over everything.
pub(super) fn tint_over(region: Region) -> Vec<Piece> {
    match region {
        Region::Eyes => sight::side(),
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
        | Region::LateralFlexors
        | Region::ThoracicExtensors
        | Region::Forearm
        | Region::Diaphragm
        | Region::Sternocleidomastoid
        | Region::MiddleTrapezius
        | Region::UpperTrapezius
        | Region::Serratus
        | Region::Deltoid
        | Region::RearDeltoid
        | Region::RotatorCuff
        | Region::Pectorals => Vec::new(),
    }
}

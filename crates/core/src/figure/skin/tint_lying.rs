//! Working muscles of the shoulder girdle and the back.

use super::hull;
use crate::figure::geometry::{Round, round};
use crate::figure::joint::Joint;
use crate::figure::shape::{Paint, Piece};
use crate::figure::{Region, View};

/// From the side.
pub(super) fn side(region: Region) -> Vec<Piece> {
    let tint = |joint, rounds: &[Round]| vec![hull(joint, Paint::Tint, rounds)];
    match region {
        Region::MiddleTrapezius => {
            tint(Joint::Chest, &[round(-50.0, -110.0, 9.0), round(-34.0, -116.0, 9.0), round(-50.0, -70.0, 6.0)])
        }
        // From the ribs to the blade that it draws forward.
        Region::Serratus => {
            let blade = [round(-40.0, -112.0, 8.0), round(-20.0, -122.0, 10.0), round(-50.0, -46.0, 6.0)];
            vec![
                hull(
                    Joint::Chest,
                    Paint::Tint,
                    &[round(-36.0, -70.0, 6.0), round(30.0, -74.0, 11.0), round(22.0, -38.0, 11.0)],
                ),
                hull(Joint::BladeR, Paint::Outline, &blade),
                hull(Joint::BladeR, Paint::Far, &blade),
            ]
        }
        Region::RotatorCuff => tint(Joint::Chest, &[round(-34.0, -120.0, 12.0), round(-12.0, -128.0, 12.0)]),
        Region::Deltoid => tint(Joint::ShoulderR, &[round(-4.0, 4.0, 22.0), round(0.0, 64.0, 8.0)]),
        Region::Pectorals => {
            tint(Joint::Chest, &[round(42.0, -96.0, 12.0), round(20.0, -116.0, 12.0), round(50.0, -66.0, 8.0)])
        }
        // Between the base of the skull and the uppermost vertebrae.
        Region::Suboccipitals => {
            tint(Joint::NeckLower, &[round(-6.0, -50.0, 9.0), round(-6.0, -22.0, 7.0), round(14.0, -34.0, 6.0)])
        }
        Region::Sternocleidomastoid => tint(Joint::NeckLower, &[round(8.0, -66.0, 8.0), round(34.0, 10.0, 7.0)]),
        Region::DeepNeckFlexors
        | Region::NeckExtensors
        | Region::Rotators
        | Region::LowerTrapezius
        | Region::UpperTrapeziusR
        | Region::LevatorR
        | Region::ScalenesR
        | Region::ScmR
        | Region::Rhomboids
        | Region::UpperTrapezius
        | Region::LateralFlexors
        | Region::ThoracicExtensors
        | Region::Forearm
        | Region::Diaphragm
        | Region::Eyes => Vec::new(),
    }
}

/// From the front and from behind.
pub(super) fn upright(region: Region, view: View) -> Vec<Piece> {
    let both = |joint, make: fn(f64) -> Vec<Round>| {
        vec![hull(joint, Paint::Tint, &make(1.0)), hull(joint, Paint::Tint, &make(-1.0))]
    };
    match (region, view) {
        (Region::MiddleTrapezius, View::Back) => both(Joint::Chest, |s| {
            vec![round(s * 6.0, -132.0, 5.0), round(s * 78.0, -132.0, 8.0), round(s * 6.0, -84.0, 5.0)]
        }),
        // On the blades, moving with them.
        (Region::RotatorCuff, View::Back) => {
            let muscle =
                |s: f64| [round(s * -12.0, -20.0, 6.0), round(s * 22.0, -24.0, 7.0), round(s * -5.0, 24.0, 4.0)];
            vec![hull(Joint::BladeR, Paint::Tint, &muscle(1.0)), hull(Joint::BladeL, Paint::Tint, &muscle(-1.0))]
        }
        (Region::Deltoid, View::Back) => vec![
            hull(Joint::ShoulderR, Paint::Tint, &[round(0.0, -2.0, 19.0), round(0.0, 70.0, 8.0)]),
            hull(Joint::ShoulderL, Paint::Tint, &[round(0.0, -2.0, 19.0), round(0.0, 70.0, 8.0)]),
        ],
        (Region::Pectorals, View::Front) => both(Joint::Chest, |s| {
            vec![round(s * 12.0, -112.0, 9.0), round(s * 82.0, -118.0, 10.0), round(s * 16.0, -66.0, 10.0)]
        }),
        (Region::Suboccipitals, View::Back) => {
            both(Joint::NeckLower, |s| vec![round(s * 8.0, -56.0, 7.0), round(s * 20.0, -46.0, 7.0)])
        }
        (Region::Sternocleidomastoid, View::Front) => {
            both(Joint::NeckLower, |s| vec![round(s * 28.0, -44.0, 7.0), round(s * 9.0, 20.0, 5.0)])
        }
        (Region::Serratus, View::Front | View::Back) => {
            both(Joint::Chest, |s| vec![round(s * 66.0, -76.0, 10.0), round(s * 64.0, -30.0, 9.0)])
        }
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
            | Region::UpperTrapezius
            | Region::LateralFlexors
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

/// From the crown: what lies on the back between and over the blades, seen at its edge.
pub(super) fn crown(region: Region) -> Vec<Piece> {
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
        | Region::UpperTrapezius
        | Region::LateralFlexors
        | Region::ThoracicExtensors
        | Region::Forearm
        | Region::Diaphragm
        | Region::Eyes
        | Region::Serratus
        | Region::Pectorals
        | Region::Sternocleidomastoid => Vec::new(),
    }
}

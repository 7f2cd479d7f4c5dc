//! Working muscles of shoulder girdle and chest.

use super::hull;
use crate::figure::geometry::{Round, round};
use crate::figure::joint::Joint;
use crate::figure::shape::{Paint, Piece};
use crate::figure::{Region, View};

/// What lies on an arm and is painted over it, from the side.
pub(super) fn over_arm_side(region: Region) -> Vec<Piece> {
    let one = |joint, rounds: &[Round]| vec![hull(joint, Paint::Tint, rounds)];
    match region {
        Region::Deltoid => one(Joint::ShoulderR, &[round(0.0, -6.0, 21.0), round(0.0, 70.0, 7.0)]),
        Region::RearDeltoid => one(Joint::ShoulderR, &[round(-14.0, -4.0, 12.0), round(-2.0, 72.0, 6.0)]),
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
        | Region::Eyes
        | Region::Sternocleidomastoid
        | Region::MiddleTrapezius
        | Region::UpperTrapezius
        | Region::Serratus
        | Region::RotatorCuff
        | Region::Pectorals => Vec::new(),
    }
}

/// What lies on the trunk, from the side.
pub(super) fn trunk_side(region: Region) -> Vec<Piece> {
    let one = |joint, rounds: &[Round]| vec![hull(joint, Paint::Tint, rounds)];
    match region {
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
        Region::Pectorals => {
            one(Joint::Chest, &[round(6.0, -120.0, 12.0), round(42.0, -104.0, 10.0), round(50.0, -62.0, 12.0)])
        }
        Region::RotatorCuff => one(Joint::Chest, &[round(-48.0, -112.0, 10.0), round(-52.0, -62.0, 7.0)]),
        Region::UpperTrapezius => vec![
            hull(Joint::NeckLower, Paint::Tint, &[round(2.0, -58.0, 7.0), round(-14.0, 6.0, 12.0)]),
            hull(Joint::Chest, Paint::Tint, &[round(-28.0, -152.0, 14.0), round(-8.0, -142.0, 14.0)]),
        ],
        Region::MiddleTrapezius => one(Joint::Chest, &[round(-50.0, -112.0, 10.0), round(-56.0, -46.0, 7.0)]),
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
        | Region::Eyes
        | Region::Sternocleidomastoid
        | Region::Deltoid
        | Region::RearDeltoid => Vec::new(),
    }
}

/// From the front and from behind. The blades are drawn where the muscles that move them are.
pub(super) fn front(region: Region, view: View) -> Vec<Piece> {
    let back = view == View::Back;
    let both = |right: Joint, left: Joint, make: &dyn Fn(f64) -> Vec<Round>| {
        // Blades, yokes and shoulders of the right side are on the left of the picture from the front.
        let side = if back { 1.0 } else { -1.0 };
        vec![hull(right, Paint::Tint, &make(side)), hull(left, Paint::Tint, &make(-side))]
    };
    match region {
        Region::Deltoid => {
            both(Joint::ShoulderR, Joint::ShoulderL, &|_| vec![round(0.0, -4.0, 20.0), round(0.0, 72.0, 7.0)])
        }
        Region::RearDeltoid if back => {
            both(Joint::ShoulderR, Joint::ShoulderL, &|s| vec![round(s * -6.0, -2.0, 16.0), round(s * 3.0, 72.0, 6.0)])
        }
        Region::RotatorCuff if back => {
            let mut pieces = blades();
            pieces.extend(both(Joint::BladeR, Joint::BladeL, &|s| {
                vec![round(s * -12.0, -26.0, 7.0), round(s * 30.0, -32.0, 9.0), round(s * -2.0, 24.0, 6.0)]
            }));
            pieces
        }
        Region::UpperTrapezius if back => both(Joint::YokeR, Joint::YokeL, &|s| {
            vec![round(s * -40.0, -112.0, 8.0), round(s * -42.0, -52.0, 6.0), round(s * 34.0, -50.0, 9.0)]
        }),
        Region::UpperTrapezius => {
            both(Joint::YokeR, Joint::YokeL, &|s| vec![round(s * -16.0, -82.0, 7.0), round(s * 26.0, -58.0, 8.0)])
        }
        Region::MiddleTrapezius if back => {
            let mut pieces = both(Joint::Chest, Joint::Chest, &|s| {
                vec![round(s * 7.0, -140.0, 5.0), round(s * 66.0, -116.0, 8.0), round(s * 7.0, -60.0, 5.0)]
            });
            pieces.extend(blades());
            pieces
        }
        Region::Serratus if back => {
            let mut pieces = both(Joint::Chest, Joint::Chest, &|s| {
                vec![round(s * 66.0, -70.0, 10.0), round(s * 62.0, -20.0, 12.0), round(s * 40.0, -56.0, 8.0)]
            });
            pieces.extend(blades());
            pieces
        }
        Region::Serratus => {
            both(Joint::Chest, Joint::Chest, &|s| vec![round(s * 76.0, -60.0, 9.0), round(s * 62.0, -4.0, 12.0)])
        }
        Region::Pectorals if !back => both(Joint::Chest, Joint::Chest, &|s| {
            vec![round(s * 12.0, -118.0, 8.0), round(s * 84.0, -112.0, 10.0), round(s * 14.0, -74.0, 10.0)]
        }),
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
        | Region::Eyes
        | Region::Pectorals
        | Region::RearDeltoid
        | Region::RotatorCuff
        | Region::MiddleTrapezius
        | Region::Sternocleidomastoid => Vec::new(),
    }
}

/// The shoulder blades, which are seen to move.
pub(super) fn blades() -> Vec<Piece> {
    let blade = |s: f64| [round(s * -18.0, -34.0, 7.0), round(s * 26.0, -34.0, 8.0), round(s * -6.0, 44.0, 6.0)];
    vec![
        hull(Joint::BladeR, Paint::Outline, &blade(1.0)),
        hull(Joint::BladeR, Paint::Far, &blade(1.0)),
        hull(Joint::BladeL, Paint::Outline, &blade(-1.0)),
        hull(Joint::BladeL, Paint::Far, &blade(-1.0)),
    ]
}

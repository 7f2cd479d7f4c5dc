//! Muscles of the neck, most of them on the right only: a one-sided exercise is drawn to the right.

use super::front::right;
use super::hull;
use crate::figure::geometry::{Round, round};
use crate::figure::joint::Joint;
use crate::figure::shape::{Paint, Piece};
use crate::figure::{Region, View};

fn tint(joint: Joint, rounds: &[Round]) -> Piece {
    hull(joint, Paint::Tint, rounds)
}

pub(super) fn front(region: Region, view: View) -> Vec<Piece> {
    let r = right(view);
    let both = |make: fn(f64) -> Vec<Round>| [1.0, -1.0].map(|s| tint(Joint::NeckLower, &make(s))).into();
    match region {
        Region::UpperTrapeziusR => vec![
            tint(Joint::NeckLower, &[round(r * 31.0, -46.0, 5.0), round(r * 28.0, 2.0, 9.0)]),
            tint(Joint::Chest, &[round(r * 28.0, -163.0, 10.0), round(r * 94.0, -130.0, 8.0)]),
        ],
        Region::LevatorR => vec![
            tint(Joint::NeckLower, &[round(r * 27.0, -50.0, 7.0), round(r * 22.0, 4.0, 8.0)]),
            tint(Joint::Chest, &[round(r * 22.0, -160.0, 8.0), round(r * 46.0, -126.0, 8.0)]),
        ],
        Region::ScalenesR => {
            vec![tint(
                Joint::NeckLower,
                &[round(r * 26.0, -46.0, 6.0), round(r * 24.0, 14.0, 8.0), round(r * 42.0, 20.0, 7.0)],
            )]
        }
        Region::ScmR => vec![tint(
            Joint::NeckLower,
            &[round(r * 32.0, -54.0, 8.0), round(r * 26.0, -22.0, 8.0), round(r * 9.0, 26.0, 6.0)],
        )],
        Region::Sternocleidomastoid => match view {
            View::Front => both(|s| vec![round(s * 28.0, -44.0, 7.0), round(s * 9.0, 20.0, 5.0)]),
            View::Side | View::Back | View::Crown => Vec::new(),
        },
        Region::Suboccipitals => match view {
            View::Back => both(|s| vec![round(s * 8.0, -56.0, 7.0), round(s * 20.0, -46.0, 7.0)]),
            View::Front | View::Side | View::Crown => Vec::new(),
        },
        Region::DeepNeckFlexors
        | Region::NeckExtensors
        | Region::Rotators
        | Region::LowerTrapezius
        | Region::Rhomboids
        | Region::LateralFlexors
        | Region::ThoracicExtensors
        | Region::Forearm
        | Region::Diaphragm
        | Region::Eyes
        | Region::MiddleTrapezius
        | Region::UpperTrapezius
        | Region::Serratus
        | Region::Deltoid
        | Region::RearDeltoid
        | Region::RotatorCuff
        | Region::Pectorals => Vec::new(),
    }
}

pub(super) fn side(region: Region) -> Vec<Piece> {
    match region {
        Region::UpperTrapeziusR => vec![
            tint(Joint::NeckLower, &[round(-4.0, -48.0, 8.0), round(-14.0, 6.0, 12.0)]),
            tint(Joint::Chest, &[round(-26.0, -158.0, 12.0), round(-10.0, -146.0, 10.0)]),
        ],
        Region::LevatorR => {
            vec![tint(Joint::NeckLower, &[round(8.0, -60.0, 7.0), round(-14.0, 8.0, 9.0)])]
        }
        Region::ScalenesR => {
            vec![tint(Joint::NeckLower, &[round(20.0, -44.0, 6.0), round(14.0, 8.0, 8.0), round(30.0, 10.0, 7.0)])]
        }
        Region::ScmR => {
            vec![tint(Joint::NeckLower, &[round(6.0, -66.0, 9.0), round(18.0, -28.0, 9.0), round(36.0, 8.0, 6.0)])]
        }
        Region::Sternocleidomastoid => {
            vec![tint(Joint::NeckLower, &[round(8.0, -66.0, 8.0), round(34.0, 10.0, 7.0)])]
        }
        // Between the base of the skull and the uppermost vertebrae.
        Region::Suboccipitals => {
            vec![tint(Joint::NeckLower, &[round(-6.0, -50.0, 9.0), round(-6.0, -22.0, 7.0), round(14.0, -34.0, 6.0)])]
        }
        Region::DeepNeckFlexors
        | Region::NeckExtensors
        | Region::Rotators
        | Region::LowerTrapezius
        | Region::Rhomboids
        | Region::LateralFlexors
        | Region::ThoracicExtensors
        | Region::Forearm
        | Region::Diaphragm
        | Region::Eyes
        | Region::MiddleTrapezius
        | Region::UpperTrapezius
        | Region::Serratus
        | Region::Deltoid
        | Region::RearDeltoid
        | Region::RotatorCuff
        | Region::Pectorals => Vec::new(),
    }
}

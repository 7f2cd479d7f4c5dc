//! A pose: how far each joint is from its place in the base position, in anatomical directions, whatever the view.

use super::hand::Hands;
use super::joint::{COUNT, Joint};

/// Limits of one joint, lowest and highest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Motion {
    pub(super) flex: (f64, f64),
    pub(super) tilt: (f64, f64),
    pub(super) turn: (f64, f64),
    pub(super) slide: (f64, f64),
    pub(super) away: (f64, f64),
}

/// The position of one joint.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Bend {
    /// Bending forward (at the knee: backward), degrees; seen from the side.
    pub flex: f64,
    /// Bending to the right, or a limb away from the body, degrees; seen from the front.
    pub tilt: f64,
    /// Turning to the right about the long axis, degrees; seen from the front.
    pub turn: f64,
    /// Sliding forward, thousandths of stature.
    pub forward: f64,
    /// Sliding up.
    pub up: f64,
    /// Sliding away from the middle.
    pub out: f64,
    /// Pointing out of the picture, toward the viewer or away from them, degrees: 90 is seen end on, 180 points back.
    pub away: f64,
}

/// One pose.
#[derive(Debug, Clone, PartialEq)]
pub struct Pose {
    /// Its name; every figure has `start` and `work`.
    pub name: String,
    pub(super) bends: [Bend; COUNT],
    /// Where the hands are; what the figure says unless the pose says otherwise.
    pub(super) hands: Hands,
    /// Points whose way from the start to this pose is shown by an arrow.
    pub(super) arrows: Vec<super::Landmark>,
    /// What is otherwise in a lens of another view.
    pub(super) close: Option<Close>,
}

/// Joints and hands as they are in a lens of another view.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Close {
    pub(super) bends: [Bend; COUNT],
    pub(super) hands: Hands,
}

impl Pose {
    /// How far a joint is from its place in the base position.
    pub fn bend(&self, joint: Joint) -> Bend {
        self.bends[joint as usize]
    }
}

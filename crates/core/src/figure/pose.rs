//! A pose: how far each joint is from its place in the base position, in anatomical directions, whatever the view.

use super::hand::Hands;
use super::joint::Joint;

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
    /// Turning to the right about the long axis, degrees; seen from the front. At the wrist: how far the palm is turned from
    /// the body to the front.
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

/// How far the joints of a pose are from their place. Few of them are: the rest is not kept.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Bends(Vec<(Joint, Bend)>);

impl Bends {
    /// Keeps how far a joint is from its place.
    pub(super) fn put(&mut self, joint: Joint, bend: Bend) {
        if bend != Bend::default() {
            self.0.push((joint, bend));
        }
    }

    fn of(&self, joint: Joint) -> Bend {
        self.0.iter().find(|(bent, _)| *bent == joint).map(|(_, bend)| *bend).unwrap_or_default()
    }
}

/// One pose.
#[derive(Debug, Clone, PartialEq)]
pub struct Pose {
    /// Its name; every figure has `start` and `work`.
    pub name: String,
    pub(super) bends: Bends,
    /// Where the hands are; what the figure says unless the pose says otherwise.
    pub(super) hands: Hands,
    /// Where the eyes look.
    pub(super) eyes: Eyes,
    /// The pose that its arrows lead from: the one named, else the start, and on the way back the pose before.
    pub(super) arrows_from: Option<String>,
    /// Points whose way from the start to this pose is shown by an arrow.
    pub(super) arrows: Vec<super::Landmark>,
    /// What is otherwise in a lens of another view.
    pub(super) close: Option<Close>,
}

/// Joints and hands as they are in a lens of another view.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Close {
    pub(super) bends: Bends,
    pub(super) hands: Hands,
}

/// Where the eyes look, as far as it is part of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Eyes {
    /// Ahead, as the head does.
    #[default]
    Ahead,
    /// Nowhere.
    Closed,
    /// To the right.
    Right,
    /// To the left.
    Left,
}

impl Pose {
    /// How far a joint is from its place in the base position.
    pub fn bend(&self, joint: Joint) -> Bend {
        self.bends.of(joint)
    }
}

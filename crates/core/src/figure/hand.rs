//! Where a hand is: named places, or a point on the body or in the scene. The arm is solved to bring it there.

use super::geometry::Point;
use super::joint::Joint;

/// Where both hands are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hands {
    /// The near one in side view.
    pub right: Hand,
    /// The far one in side view.
    pub left: Hand,
}

/// Where one hand is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Hand {
    /// Along the body, or as the joints of the arm say.
    Side,
    /// The same, closed to a fist.
    Fist,
    /// On the thigh.
    Thighs,
    /// Two fingers on the front of the neck.
    Neck,
    /// On the belly.
    Belly,
    /// On the breastbone.
    Chest,
    /// Hanging away from the body, palms to the front and fingers spread.
    Open,
    /// On the keyboard.
    Keyboard,
    /// Lying on the front, the forearms on the ground, the elbows under the shoulders.
    Forearms,
    /// At a point, with a direction.
    At(Touch),
}

/// A point that a hand touches, and how its arm comes there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Touch {
    /// The joint whose space the point lies in; the scene, from the hip of the base position, where there is none.
    pub(super) on: Option<Joint>,
    /// Where the middle of the palm is.
    pub(super) at: Point,
    /// The direction of the hand in that space, degrees: 0 hangs down, 90 points to the left, -90 to the right, 180 up.
    pub(super) hand: f64,
    /// Which way the elbow points.
    pub(super) elbow: Elbow,
    /// How far upper arm, forearm and hand point out of the picture, degrees.
    pub(super) away: [f64; 3],
    /// The hand is on the far side of what it touches.
    pub(super) behind: bool,
    /// Two fingers are stretched out, the others folded.
    pub(super) fingers: bool,
}

/// Which way an elbow bends away from the straight way between shoulder and wrist, as seen in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Elbow {
    /// The upper arm is turned clockwise from that way: backward, where a hand hangs low and is seen from the side.
    Clockwise,
    /// Counter-clockwise.
    Counter,
}

impl Hand {
    /// Whether two fingers are stretched out and the others folded.
    pub(super) fn points(self) -> bool {
        match self {
            Self::At(touch) => touch.fingers,
            Self::Side
            | Self::Fist
            | Self::Thighs
            | Self::Neck
            | Self::Belly
            | Self::Chest
            | Self::Open
            | Self::Keyboard
            | Self::Forearms => false,
        }
    }
}

impl Hands {
    /// Both in the same place.
    pub(super) const fn both(hand: Hand) -> Self {
        Self { right: hand, left: hand }
    }
}

/// Words of the named places.
pub(super) const HANDS: &[(&str, Hand)] = &[
    ("side", Hand::Side),
    ("fist", Hand::Fist),
    ("thighs", Hand::Thighs),
    ("neck", Hand::Neck),
    ("belly", Hand::Belly),
    ("chest", Hand::Chest),
    ("open", Hand::Open),
    ("keyboard", Hand::Keyboard),
    ("forearms", Hand::Forearms),
];

/// Words of the elbow's directions.
pub(super) const ELBOWS: &[(&str, Elbow)] = &[("clockwise", Elbow::Clockwise), ("counter", Elbow::Counter)];

//! Where every joint group lies in one pose: base position, the pose's own bends, and what follows from them (hands that
//! rest on something, feet that stay on the ground, a head that rolls on what it lies on).

mod crown;
mod four_point;
mod front;
mod lying;
mod reach;
mod side;
mod space;

pub(super) use reach::PALM;

use super::geometry::{Place, Point, rounded};
use super::hand::Touch;
use super::joint::{COUNT, Joint};
use super::{JointFrame, Pose, View};
use crate::exercise::Position;

/// The placement of every joint in the space of the one it hangs on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stance([Place; COUNT]);

impl Stance {
    /// The stance of a pose in a view.
    pub(super) fn of(position: Position, view: View, pose: &Pose) -> Self {
        let stance = match (view, position) {
            (View::Front | View::Back, _) => front::stance(position, view, pose),
            (View::Crown, _) => crown::stance(position, pose),
            (View::Side, _) => side::stance(position, pose),
        };
        Self(stance.0.map(|place| Place {
            origin: Point { x: rounded(place.origin.x), y: rounded(place.origin.y) },
            angle: rounded(place.angle),
            stretch: rounded(place.stretch),
        }))
    }

    fn blank() -> Self {
        Self([Place::default(); COUNT])
    }

    fn set(&mut self, joint: Joint, origin: Point, angle: f64) {
        self.0[joint as usize] = Place { origin, angle, ..Place::default() };
    }

    /// Lays a joint that hangs on nothing.
    pub(super) fn lay(&mut self, joint: Joint, place: Place) {
        let Place { origin, angle, stretch } = place;
        self.0[joint as usize] = Place {
            origin: Point { x: rounded(origin.x), y: rounded(origin.y) },
            angle: rounded(angle),
            stretch: rounded(stretch),
        };
    }

    /// The joint's placement in the space it hangs in.
    pub(super) fn local(&self, joint: Joint) -> Place {
        self.0[joint as usize]
    }

    /// The joint's placement in the drawing.
    pub(super) fn world(&self, joint: Joint) -> Place {
        joint.chain().iter().fold(Place::default(), |place, j| place.inner(self.local(*j)))
    }

    /// The space in which a touch is given: that of its joint, however much of it is seen, or the scene.
    pub(super) fn space_of(&self, touch: Touch) -> Place {
        touch.on.map_or_else(Place::default, |joint| Place { stretch: 1.0, ..self.world(joint) })
    }

    /// The stance a share of the way to another, beyond it above 1.
    pub(super) fn toward(&self, other: &Self, share: f64) -> Self {
        let mut mixed = self.clone();
        for (mine, theirs) in mixed.0.iter_mut().zip(&other.0) {
            mine.origin = mine.origin + (theirs.origin - mine.origin) * share;
            mine.angle += (theirs.angle - mine.angle) * share;
            mine.stretch += (theirs.stretch - mine.stretch) * share;
        }
        mixed
    }

    /// The same stance, every joint turned to it the shorter way round from another: a hand that comes up from the lap to
    /// the face folds the elbow, it does not swing the forearm round.
    pub(super) fn turned_from(&self, before: &Self) -> Self {
        let mut turned = self.clone();
        for (place, was) in turned.0.iter_mut().zip(&before.0) {
            place.angle = rounded(place.angle + 360.0 * ((was.angle - place.angle) / 360.0).round());
        }
        turned
    }

    /// The transforms of some joints, their names behind a prefix.
    pub(super) fn frames(&self, joints: &[Joint], prefix: &str) -> Vec<JointFrame> {
        let frame = |joint: &Joint| {
            let Place { origin, angle, stretch } = self.local(*joint);
            JointFrame { joint: format!("{prefix}{}", joint.name()), angle, dx: origin.x, dy: origin.y, stretch }
        };
        joints.iter().map(frame).collect()
    }
}

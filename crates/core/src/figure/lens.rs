//! The close-up: where it looks, and where it hangs in the picture without hiding the body.

use super::geometry::{Bounds, Point, at};
use super::joint::Joint;
use super::stance::Stance;
use super::{Focus, Lens, Prop, View};
use crate::exercise::Position;

/// A circle of the scene shown larger in another place.
pub(super) struct Placed {
    /// Middle and radius of what is shown, in the lens's own scene.
    pub(super) source: Point,
    pub(super) reach: f64,
    /// Where the same thing is on the whole figure.
    pub(super) seen: Point,
    /// Middle and radius of the lens in the picture.
    pub(super) centre: Point,
    pub(super) radius: f64,
    pub(super) scale: f64,
    /// Whether a ring on the whole figure says where the lens looks; not where it shows most of the figure from elsewhere.
    pub(super) marked: bool,
    /// Whether it is a second view of the whole and not a close-up, so that movements are shown on the first.
    pub(super) second: bool,
}

fn focus(on: Focus, view: View, stance: &Stance) -> (Point, f64) {
    match (on, view) {
        (Focus::Head, View::Side) => (stance.world(Joint::Head).of(at(6.0, -6.0)), 120.0),
        (Focus::Head, View::Front | View::Back) => (stance.world(Joint::Head).of(at(0.0, -8.0)), 118.0),
        (Focus::Girdle, _) => (stance.world(Joint::NeckLower).of(at(0.0, 6.0)), 180.0),
        (Focus::Arms, _) => (stance.world(Joint::Chest).of(at(0.0, -120.0)), 480.0),
        (Focus::Half, _) => (stance.world(Joint::Chest).of(at(84.0, -30.0)), 330.0),
        (Focus::Body, _) => (stance.world(Joint::Pelvis).of(at(0.0, 10.0)), 590.0),
        (Focus::Shoulders, View::Side) => (stance.world(Joint::Chest).of(at(0.0, -110.0)), 130.0),
        (Focus::Shoulders, View::Front | View::Back) => (stance.world(Joint::Chest).of(at(0.0, -78.0)), 142.0),
    }
}

impl Placed {
    /// Hangs a lens beside a body: above one that lies, in front of one that sits or stands, behind it where a desk is in front.
    pub(super) fn of(
        lens: Lens,
        position: Position,
        props: &[Prop],
        (view, whole): (View, &Stance),
        close: &Stance,
        body: Bounds,
    ) -> Self {
        let (source, reach) = focus(lens.on, lens.view, close);
        let (seen, _) = focus(lens.on, view, whole);
        let radius = reach * lens.scale;
        let marked = matches!(lens.on, Focus::Head | Focus::Shoulders | Focus::Girdle);
        let centre = match position {
            Position::Supine | Position::Prone | Position::FourPoint | Position::SideLying => {
                at((seen.x + 40.0).max(body.left + radius), seen.y - reach - 18.0 - radius)
            }
            Position::Sitting | Position::Standing if props.contains(&Prop::Desk) => {
                at((seen.x - reach - 22.0).min(body.left - 10.0) - radius, body.top + radius)
            }
            // Beside the legs, where arms that are spread leave room.
            Position::Standing if lens.on == Focus::Half => at(196.0 + radius, body.bottom - 30.0 - radius),
            Position::Sitting | Position::Standing => {
                let ahead = props.contains(&Prop::WallAhead) || props.contains(&Prop::BandDoor);
                let beside = if marked && !ahead { seen.x + reach } else { body.right };
                at(beside + 26.0 + radius, body.top - 14.0 + radius)
            }
        };
        Self {
            source,
            reach,
            seen,
            centre,
            radius,
            scale: lens.scale,
            marked,
            second: matches!(lens.on, Focus::Half | Focus::Body),
        }
    }

    pub(super) fn extend(&self, bounds: &mut Bounds) {
        bounds.hold(self.centre, self.radius);
        if self.marked {
            bounds.hold(self.seen, self.reach);
        }
    }

    /// The move that brings the source into the lens.
    pub(super) fn shift(&self) -> Point {
        self.centre - self.source * self.scale
    }
}

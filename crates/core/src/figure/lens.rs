//! The close-up: where it looks, and where it hangs in the picture without hiding the body.

use super::geometry::{Bounds, Point, at};
use super::joint::Joint;
use super::stance::Stance;
use super::{Focus, Lens, Prop, View};
use crate::exercise::Position;

/// What a lens hangs beside.
pub(super) struct Room<'a> {
    pub(super) props: &'a [Prop],
    /// The whole body with its things.
    pub(super) body: Bounds,
    /// How far to the right anything above the waist comes in any pose.
    pub(super) raised: f64,
}

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
        (Focus::Head, View::Crown) => (stance.world(Joint::Head).origin, 150.0),
        (Focus::Head, View::Front | View::Back) => (stance.world(Joint::Head).of(at(0.0, -8.0)), 118.0),
        (Focus::Neck, View::Side) => (stance.world(Joint::NeckUpper).of(at(4.0, 20.0)), 160.0),
        (Focus::Neck, View::Front | View::Back | View::Crown) => {
            (stance.world(Joint::NeckUpper).of(at(0.0, 14.0)), 160.0)
        }
        (Focus::Hands, _) => (stance.world(Joint::Head).of(at(0.0, -6.0)), 160.0),
        (Focus::Upper, View::Side) => (stance.world(Joint::Chest).of(at(24.0, -152.0)), 200.0),
        (Focus::Upper, View::Front | View::Back | View::Crown) => {
            (stance.world(Joint::Chest).of(at(0.0, -152.0)), 200.0)
        }
        (Focus::Trunk, View::Side) => (stance.world(Joint::Spine).of(at(16.0, -70.0)), 158.0),
        (Focus::Trunk, View::Front | View::Back | View::Crown) => {
            (stance.world(Joint::Spine).of(at(0.0, -70.0)), 158.0)
        }
        (Focus::Mouth, View::Side) => (stance.world(Joint::Head).of(at(24.0, 8.0)), 62.0),
        (Focus::Mouth, View::Front | View::Back | View::Crown) => (stance.world(Joint::Head).of(at(0.0, 14.0)), 62.0),
        (Focus::Hand, _) => (stance.world(Joint::WristR).of(at(0.0, 26.0)), 104.0),
        (Focus::Girdle, _) => (stance.world(Joint::NeckLower).of(at(0.0, 6.0)), 180.0),
        (Focus::Half, _) => (stance.world(Joint::Chest).of(at(84.0, -30.0)), 330.0),
        (Focus::Body, _) => (stance.world(Joint::Pelvis).of(at(0.0, 10.0)), 590.0),
        (Focus::Shoulders, View::Side) => (stance.world(Joint::Chest).of(at(0.0, -110.0)), 130.0),
        (Focus::Shoulders, View::Crown) => (stance.world(Joint::Chest).origin, 170.0),
        (Focus::Arms, View::Crown) => {
            let chest = stance.world(Joint::Chest).origin;
            let tips =
                [Joint::WristL, Joint::WristR].map(|wrist| (stance.world(wrist).of(at(0.0, 90.0)) - chest).length());
            (chest + at(0.0, -60.0), tips[0].max(tips[1]) + 34.0)
        }
        (Focus::Arms, View::Side | View::Front | View::Back) => (stance.world(Joint::Chest).of(at(0.0, -120.0)), 480.0),
        (Focus::Shoulders, View::Front | View::Back) => (stance.world(Joint::Chest).of(at(0.0, -78.0)), 142.0),
    }
}

/// Higher than the knees of one who lies on the back, from the hip.
const ABOVE_KNEES: f64 = -300.0;

/// Middle and radius of a circle that holds the focus. Lying and on hands and knees it holds it in every pose: a head that
/// is lifted stays inside.
fn held(position: Position, start: usize, on: Focus, view: View, stances: &[Stance]) -> (Point, f64) {
    let mut bounds = Bounds::NOTHING;
    let mut reach = 0.0;
    for stance in stances {
        let (middle, radius) = focus(on, view, stance);
        bounds.hold(middle, 0.0);
        reach = radius;
    }
    match position {
        Position::Supine | Position::Prone | Position::SideLying | Position::FourPoint => {
            let spread = at(bounds.right - bounds.left, bounds.bottom - bounds.top).length() / 2.0;
            (bounds.middle(), reach + spread * 0.9)
        }
        Position::Sitting | Position::Standing => focus(on, view, &stances[start]),
    }
}

impl Placed {
    /// Hangs a lens beside a body: above one that lies, in front of one that sits or stands, behind it where a desk is in front.
    pub(super) fn of(
        lens: Lens,
        position: Position,
        start: usize,
        (view, whole): (View, &[Stance]),
        close: &[Stance],
        room: &Room<'_>,
    ) -> Self {
        let Room { props, body, raised } = *room;
        let (source, reach) = held(position, start, lens.on, lens.view, close);
        let (seen, _) = held(position, start, lens.on, view, whole);
        let radius = reach * lens.scale;
        let marked = !matches!(lens.on, Focus::Arms | Focus::Half | Focus::Body);
        let centre = match position {
            // An arm that points up is where it would hang.
            Position::Supine if body.top < ABOVE_KNEES => at(body.right - radius, body.top - 18.0 - radius),
            // Seen from above, there is room beside the legs.
            Position::Prone if view == View::Back => at(body.left + radius, -96.0 - radius),
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
                let beside = if marked && !ahead { (seen.x + reach).max(raised - 10.0) } else { body.right };
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

//! What one stands at: walls, a door frame, a door that holds a band.

use super::{Body, Thing, bar, hull, slab};
use crate::exercise::Position;
use crate::figure::gear;
use crate::figure::geometry::{Bounds, round};
use crate::figure::joint::Joint;
use crate::figure::shape::Paint;
use crate::figure::{Prop, View};

/// How far things rise over the head.
const OVER: f64 = 46.0;
const SKIRTING: f64 = 30.0;

fn all_poses(body: &Body<'_>) -> Bounds {
    body.stances.iter().map(|stance| body.bounds_of(stance, |_| true)).fold(Bounds::NOTHING, Bounds::with)
}

/// A wall that the picture is painted on, seen over and beside the body.
pub(super) fn backdrop(body: &Body<'_>, floor: f64) -> Vec<Thing> {
    let all = all_poses(body);
    let (left, right) = (all.left - 44.0, all.right + 44.0);
    vec![
        slab(left, all.top - OVER, right, floor, 2.0, Paint::Soft),
        slab(left, floor - SKIRTING, right, floor, 2.0, Paint::Prop),
    ]
}

/// A wall before the hands.
pub(super) fn ahead(body: &Body<'_>, floor: f64) -> Vec<Thing> {
    match body.view {
        View::Side => {
            let all = all_poses(body);
            let arm = |joint| matches!(joint, Joint::ElbowR | Joint::WristR | Joint::ElbowL | Joint::WristL);
            let face = body.bounds_of(body.start(), arm).right;
            vec![slab(face, all.top - OVER, face + 26.0, floor, 2.0, Paint::Soft).loaded()]
        }
        View::Back => backdrop(body, floor),
        View::Front | View::Crown => Vec::new(),
    }
}

/// The frame of a door; the right forearm lies on the side of it that is nearer to the body.
pub(super) fn doorway(body: &Body<'_>, floor: f64) -> Vec<Thing> {
    let all = all_poses(body);
    let forearm = body.bounds_of(body.start(), |joint| matches!(joint, Joint::ElbowR | Joint::WristR));
    let top = all.top - OVER;
    match body.view {
        View::Side => vec![slab(forearm.right, top, forearm.right + 52.0, floor, 2.0, Paint::Prop)],
        View::Front | View::Back | View::Crown => {
            let middle = f64::midpoint(forearm.left, forearm.right);
            let post = |x: f64| slab(x - 38.0, top, x + 38.0, floor, 2.0, Paint::Prop);
            let across = slab(-middle.abs() - 38.0, top - 40.0, middle.abs() + 38.0, top + 34.0, 2.0, Paint::Prop);
            vec![post(middle), post(-middle), across]
        }
    }
}

/// The door that holds the middle of a band.
pub(super) fn door(body: &Body<'_>, floor: f64) -> Vec<Thing> {
    if body.view != View::Side {
        return Vec::new();
    }
    let hold = gear::anchor(body.start());
    let top = all_poses(body).top - OVER;
    vec![
        slab(hold.x, top, hold.x + 26.0, floor, 2.0, Paint::Prop),
        hull(&[round(hold.x, hold.y, 13.0), round(hold.x + 8.0, hold.y, 13.0)], Paint::Far).loaded(),
    ]
}

/// The part of the tubing that is stood upon.
pub(super) fn under_feet(body: &Body<'_>) -> Vec<Thing> {
    match body.view {
        View::Front | View::Back | View::Crown => {
            let [right, left] = gear::tubing_ends(body.start(), body.view);
            vec![bar(right, left, 7.0, Paint::Far)]
        }
        View::Side => Vec::new(),
    }
}

/// Where the ground begins for one who stands: it carries every step.
pub(super) fn begin(body: &Body<'_>, left: f64) -> f64 {
    if body.position == Position::Standing { left.min(all_poses(body).left) } else { left }
}

/// How far the ground must reach for them.
pub(super) fn reach(props: &[Prop], body: &Body<'_>, right: f64) -> f64 {
    let right = if body.position == Position::Standing { right.max(all_poses(body).right) } else { right };
    if props.contains(&Prop::BandDoor) && body.view == View::Side {
        right.max(gear::anchor(body.start()).x + 10.0)
    } else {
        right
    }
}

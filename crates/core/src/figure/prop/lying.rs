//! What one lies on: mats, cloth under the head, pillows, the cuff under the neck; from the side, and from above.

use super::{Body, Thing, bar, hull, slab};
use crate::exercise::Position;
use crate::figure::geometry::{Bounds, Point, Round, at, round};
use crate::figure::joint::Joint;
use crate::figure::shape::Paint;
use crate::figure::skin::head::{BACK, BROW};
use crate::figure::skin::side as side_body;
use crate::figure::{Prop, View};

/// Something soft that fills the gap between the head and what the body lies on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cushion {
    half: f64,
    sunk: f64,
    /// How many lie on each other.
    layers: u32,
}

impl Cushion {
    pub(super) const TOWEL: Self = Self { half: 58.0, sunk: 5.0, layers: 1 };
    /// Leaves room for the cuff.
    pub(super) const SHORT_TOWEL: Self = Self { half: 42.0, ..Self::TOWEL };
    pub(super) const PILLOW: Self = Self { half: 92.0, sunk: 10.0, layers: 1 };
    pub(super) const PILLOWS: Self = Self { half: 84.0, sunk: 8.0, layers: 2 };
}

/// Whether the body is seen from above, so that it lies on what is drawn behind it.
pub(super) fn from_above(body: &Body<'_>) -> bool {
    match (body.position, body.view) {
        (Position::SideLying, View::Side)
        | (Position::SideLying | Position::Supine | Position::Prone, View::Front | View::Back) => true,
        (_, View::Side | View::Front | View::Back | View::Crown) => false,
    }
}

/// All things seen from above: the mat behind everything, cloth behind the head.
pub(super) fn above(props: &[Prop], body: &Body<'_>) -> Vec<Thing> {
    let bounds = body.bounds();
    let head = body.bounds_of(body.start(), |joint| joint == Joint::Head || joint == Joint::Skull);
    let middle = head.middle();
    // Lying across the picture, the cloth is longer that way.
    let across = match body.position {
        Position::Prone | Position::SideLying => true,
        Position::Supine | Position::FourPoint | Position::Sitting | Position::Standing => false,
    };
    let cloth = |long: f64, short: f64, corner: f64| {
        let (x, y) = if across { (short, long) } else { (long, short) };
        slab(middle.x - x, middle.y - y, middle.x + x, middle.y + y, corner, Paint::Prop)
    };
    let mut things = Vec::new();
    if props.contains(&Prop::Mat) {
        things.push(slab(
            bounds.left - 40.0,
            bounds.top.min(-150.0) - 30.0,
            bounds.right + 40.0,
            bounds.bottom.max(150.0) + 30.0,
            26.0,
            Paint::Soft,
        ));
    }
    if props.contains(&Prop::Pillow) || props.contains(&Prop::Pillows) {
        things.push(cloth(104.0, 88.0, 34.0));
    }
    if props.contains(&Prop::Towel) {
        things.push(cloth(104.0, 62.0, 14.0));
    }
    things
}

/// What lies under the head: under its back, or under the forehead of one who lies on the front.
pub(super) fn under_head(body: &Body<'_>, cushion: Cushion) -> Vec<Thing> {
    let head = body.start().world(Joint::Head);
    let ground = body.ground();
    let (middle, lowest) = match (body.view, body.position) {
        (View::Side, Position::Prone) => {
            let brow = head.of(BROW.centre);
            (brow.x + 26.0, brow.y + BROW.radius)
        }
        (View::Crown, _) => (head.origin.x, body.bounds_of(body.start(), |joint| joint == Joint::Head).bottom),
        (View::Side | View::Front | View::Back, _) => {
            (head.of(BACK.centre).x - (cushion.half - 58.0) * 0.7, side_body::lowest_of_head(body.start()))
        }
    };
    let half = if body.view == View::Crown { cushion.half * 1.5 } else { cushion.half };
    let top = (lowest - cushion.sunk).min(ground - 8.0);
    let thick = (ground - top) / f64::from(cushion.layers);
    (0..cushion.layers)
        .map(|layer| {
            let from = ground - thick * f64::from(layer + 1);
            let corner = if cushion.half > 80.0 { thick / 2.0 } else { 8.0 };
            let gap = if layer + 1 < cushion.layers { 3.0 } else { 0.0 };
            slab(middle - half, from + gap, middle + half, from + thick, corner, Paint::Soft).loaded()
        })
        .collect()
}

/// How far mat and ground reach: as far as the body and what lies under its head.
pub(super) fn reach(props: &[Prop], body: &Body<'_>) -> Bounds {
    let mut bounds = body.bounds();
    for (prop, cushion) in
        [(Prop::Towel, Cushion::TOWEL), (Prop::Pillow, Cushion::PILLOW), (Prop::Pillows, Cushion::PILLOWS)]
    {
        if props.contains(&prop) && body.position != Position::Sitting && body.position != Position::Standing {
            for thing in under_head(body, cushion) {
                for round in thing.shape.rounds() {
                    bounds.hold(at(round.centre.x, bounds.bottom), 0.0);
                }
            }
        }
    }
    bounds
}

/// The cuff in the hollow of the neck, the dial in the right hand, the tube between them.
pub(super) fn cuff(body: &Body<'_>) -> Vec<Thing> {
    let neck = body.start().world(Joint::NeckLower);
    let (upper, lower) = (neck.of(at(-12.0, -52.0)), neck.of(at(-30.0, -6.0)));
    let ground = body.ground();
    let pad = hull(
        &[
            Round { centre: upper + at(-2.0, 12.0), radius: 10.0 },
            Round { centre: lower + at(0.0, 6.0), radius: 8.0 },
            round(lower.x - 4.0, ground - 6.0, 5.0),
            round(upper.x + 4.0, ground - 6.0, 5.0),
        ],
        Paint::Far,
    );
    let dial = body.start().world(Joint::Needle).origin;
    let mut things = vec![pad];
    things.extend(tube(upper + at(10.0, 10.0), dial));
    things
}

/// How far the head nods in each stage, drawn larger than it is done.
const STAGES: [f64; 5] = [7.0, 11.5, 16.0, 20.5, 25.0];

/// A row of marks over the face, along the way of the gaze as the head rolls on what it lies on.
pub(super) fn stages(body: &Body<'_>) -> Vec<Thing> {
    let head = body.start().world(Joint::Head);
    let nod = |degrees: f64| {
        let turned = |point: Point| point.turned(head.angle + degrees);
        // What carries the head stays where it is.
        let roll = at(0.0, BACK.centre.turned(head.angle).y - turned(BACK.centre).y);
        head.origin + turned(at(118.0, -24.0)) + roll
    };
    let reached = body
        .stances
        .iter()
        .map(|stance| stance.world(Joint::Head).angle - head.angle)
        .fold(f64::NEG_INFINITY, f64::max);
    STAGES
        .iter()
        .map(|stage| {
            let paint = if *stage < reached + 1.0 { Paint::Tint } else { Paint::Prop };
            hull(&[Round { centre: nod(*stage), radius: 4.5 }], paint)
        })
        .collect()
}

/// A flat mark on the ground where the eyes rest.
pub(super) fn spot(body: &Body<'_>) -> Thing {
    let wrist = body.start().world(Joint::WristR).origin;
    let ground = body.ground();
    slab(wrist.x + SPOT - 26.0, ground - 5.0, wrist.x + SPOT + 26.0, ground + 3.0, 4.0, Paint::Tint)
}

/// The spot between the hands, beyond the wrists.
pub(in crate::figure) const SPOT: f64 = 46.0;

fn tube(from: Point, to: Point) -> Vec<Thing> {
    // Hanging a little behind the straight way.
    let middle = at(from.x + (to.x - from.x) * 0.25, from.y + (to.y - from.y) * 0.8);
    let point = |share: f64| {
        let (a, b) = (from + (middle - from) * share, middle + (to - middle) * share);
        a + (b - a) * share
    };
    (0..12).map(|i| bar(point(f64::from(i) / 12.0), point(f64::from(i + 1) / 12.0), 4.0, Paint::Far)).collect()
}

//! Ground and furniture, computed from where the body is in the start pose: it rests on them because they are put there.

mod lying;
mod outlook;
mod sitting;
mod standing;

pub(super) use lying::SPOT;

use super::geometry::{Bounds, Point, Round, at, round};
use super::joint::Joint;
use super::shape::{Paint, Piece, Shape};
use super::skin::side as body;
use super::stance::Stance;
use super::{Prop, View};
use crate::exercise::Position;

/// A prop's shape, in the space of the drawing.
pub(super) struct Thing {
    pub(super) shape: Shape,
    pub(super) paint: Paint,
    /// Painted after the body: what it rests on, so that the gaps around the limbs do not bite into it.
    pub(super) under_load: bool,
}

impl Thing {
    fn loaded(self) -> Self {
        Self { under_load: true, ..self }
    }
}

/// What the props are fitted to.
pub(super) struct Body<'a> {
    pub(super) position: Position,
    pub(super) view: View,
    pub(super) pieces: &'a [Piece],
    pub(super) stances: &'a [Stance],
    pub(super) start: usize,
}

impl Body<'_> {
    fn start(&self) -> &Stance {
        &self.stances[self.start]
    }

    /// How far the whole body reaches in the start pose.
    pub(super) fn bounds(&self) -> Bounds {
        self.bounds_of(self.start(), |_| true)
    }

    /// How far some joints' skin reaches.
    pub(super) fn bounds_of(&self, stance: &Stance, wanted: impl Fn(Joint) -> bool) -> Bounds {
        let mut bounds = Bounds::NOTHING;
        for piece in self.pieces.iter().filter(|piece| piece.paint != Paint::Outline && wanted(piece.joint)) {
            let place = stance.world(piece.joint);
            for round in piece.shape.rounds() {
                bounds.hold(place.of(round.centre), round.radius);
            }
        }
        bounds
    }

    /// How far back the trunk comes in any pose.
    fn back(&self) -> f64 {
        let trunk = |joint| matches!(joint, Joint::Pelvis | Joint::Spine | Joint::Chest);
        self.stances.iter().map(|stance| self.bounds_of(stance, trunk).left).fold(f64::INFINITY, f64::min)
    }

    /// The ground: the lowest point of the body.
    pub(super) fn ground(&self) -> f64 {
        self.bounds().bottom
    }

    /// The top of a seat: the lowest point of the bottom.
    pub(super) fn seat(&self) -> f64 {
        match self.view {
            View::Side => self.bounds_of(self.start(), |joint| joint == Joint::Pelvis).bottom - SUNK,
            View::Front | View::Back | View::Crown => 40.0,
        }
    }
}

/// All things in the picture, in the order of painting, the ground first.
pub(super) fn things(props: &[Prop], body: &Body<'_>) -> Vec<Thing> {
    if lying::from_above(body) {
        return lying::above(props, body);
    }
    let ground = body.ground();
    let bounds = lying::reach(props, body);
    let floor = if props.contains(&Prop::Mat) { ground + MAT } else { ground };
    let mut right = bounds.right;
    if props.contains(&Prop::Desk) {
        right = right.max(DESK_END);
    }
    if props.contains(&Prop::Window) && body.view == View::Side {
        right = right.max(outlook::END);
    }
    right = standing::reach(props, body, right);
    let left = standing::begin(body, bounds.left);
    let mut things = vec![bar(at(left - 30.0, floor + 5.0), at(right + 30.0, floor + 5.0), 5.0, Paint::Soft).loaded()];
    for prop in props {
        match prop {
            Prop::Mat => things
                .push(slab(bounds.left - 25.0, ground, bounds.right + 25.0, ground + MAT, 7.0, Paint::Prop).loaded()),
            Prop::Towel if props.contains(&Prop::Cuff) => {
                things.extend(lying::under_head(body, lying::Cushion::SHORT_TOWEL));
            }
            Prop::Towel => things.extend(lying::under_head(body, lying::Cushion::TOWEL)),
            Prop::Pillow => things.extend(lying::under_head(body, lying::Cushion::PILLOW)),
            Prop::Pillows => things.extend(lying::under_head(body, lying::Cushion::PILLOWS)),
            Prop::Spot => things.push(lying::spot(body).loaded()),
            Prop::Stages => things.extend(lying::stages(body)),
            Prop::Cuff => things.extend(lying::cuff(body)),
            Prop::Chair => things.extend(chair(body, true)),
            Prop::Stool => things.extend(chair(body, false)),
            Prop::Desk => things.extend(desk(body)),
            Prop::LowChair => things.extend(sitting::low_chair(body)),
            Prop::Target => things.extend(sitting::target(body)),
            Prop::Window => things.extend(outlook::window(body.view, floor)),
            Prop::Wall if body.view == View::Front => things.extend(standing::backdrop(body, floor)),
            Prop::WallAhead => things.extend(standing::ahead(body, floor)),
            Prop::Doorway => things.extend(standing::doorway(body, floor)),
            Prop::BandDoor => things.extend(standing::door(body, floor)),
            Prop::Tubing => things.extend(standing::under_feet(body)),
            // They move with the hands, as a part of the skin.
            Prop::Band | Prop::Dumbbells | Prop::Strap => {}
            Prop::Wall => {
                let back = body.back().min(bounds.left);
                things.push(slab(back - 24.0, bounds.top - 40.0, back, floor, 2.0, Paint::Soft));
            }
        }
    }
    things
}

/// How far a seat gives way.
const SUNK: f64 = 3.0;
const MAT: f64 = 16.0;
const DESK_END: f64 = 430.0;

fn hull(rounds: &[Round], paint: Paint) -> Thing {
    Thing { shape: Shape::Hull(rounds.to_vec()), paint, under_load: false }
}

fn slab(left: f64, top: f64, right: f64, bottom: f64, corner: f64, paint: Paint) -> Thing {
    let r = corner.min((bottom - top) / 2.0).min((right - left) / 2.0);
    hull(
        &[
            round(left + r, top + r, r),
            round(right - r, top + r, r),
            round(right - r, bottom - r, r),
            round(left + r, bottom - r, r),
        ],
        paint,
    )
}

fn bar(from: Point, to: Point, radius: f64, paint: Paint) -> Thing {
    hull(&[Round { centre: from, radius }, Round { centre: to, radius }], paint)
}

fn chair(body: &Body<'_>, back: bool) -> Vec<Thing> {
    let (seat, ground) = (body.seat(), body.ground());
    let leg = |x: f64, foot: f64| bar(at(x, seat + 20.0), at(foot, ground - 8.0), 8.0, Paint::Prop);
    match body.view {
        View::Side => {
            let behind = body.back();
            let mut things = vec![leg(-62.0, -78.0), leg(150.0, 162.0)];
            if back {
                things.push(bar(at(behind - 14.0, seat + 8.0), at(behind - 34.0, seat - 330.0), 10.0, Paint::Prop));
                things.push(bar(at(behind - 24.0, seat - 190.0), at(behind - 32.0, seat - 320.0), 15.0, Paint::Prop));
            }
            let rear = if back { behind - 20.0 } else { -84.0 };
            things.push(slab(rear, seat, 172.0, seat + 26.0, 11.0, Paint::Prop).loaded());
            things
        }
        View::Front | View::Back | View::Crown => {
            let mut things = vec![leg(-146.0, -156.0), leg(146.0, 156.0)];
            if back {
                things.push(slab(-152.0, -262.0, 152.0, -190.0, 24.0, Paint::Prop));
                things.push(slab(-146.0, -230.0, -126.0, seat + 10.0, 8.0, Paint::Prop));
                things.push(slab(126.0, -230.0, 146.0, seat + 10.0, 8.0, Paint::Prop));
            }
            things.push(slab(-166.0, seat, 166.0, seat + 26.0, 11.0, Paint::Prop));
            things
        }
    }
}

fn desk(body: &Body<'_>) -> Vec<Thing> {
    let (top, ground) = (body::desk_top(body.position), body.ground());
    let eyes = -414.0;
    vec![
        bar(at(DESK_END - 36.0, top + 10.0), at(DESK_END - 36.0, ground - 8.0), 9.0, Paint::Prop),
        bar(at(DESK_END - 46.0, eyes + 120.0), at(DESK_END - 46.0, top), 8.0, Paint::Prop),
        bar(at(DESK_END - 76.0, top - 4.0), at(DESK_END - 16.0, top - 4.0), 5.0, Paint::Prop),
        bar(at(DESK_END - 62.0, eyes), at(DESK_END - 70.0, eyes + 170.0), 9.0, Paint::Prop),
        slab(186.0, top, DESK_END, top + 18.0, 9.0, Paint::Prop),
        slab(252.0, top - 9.0, 336.0, top, 4.0, Paint::Soft),
    ]
}

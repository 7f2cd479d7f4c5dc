//! The body's shapes, in the order in which they are painted.

pub(super) mod crown;
pub(super) mod front;
mod hands;
pub(super) mod head;
mod lying;
mod mouth;
pub(super) mod side;
pub(super) mod sight;
mod tint_crown;
mod tint_front;
mod tint_neck;
mod tint_side;
mod tint_upper;

use super::geometry::Round;
use super::hand::Hand;
use super::joint::Joint;
use super::shape::{Paint, Piece, Shape};
use super::{Figure, View};
use crate::exercise::Position;

/// All pieces of a figure in a view, back to front.
pub(super) fn pieces(figure: &Figure, position: Position, view: View) -> Vec<Piece> {
    match (view, position) {
        (View::Front | View::Back, _) => front::pieces(figure, position, view),
        (View::Side, Position::SideLying) => lying::pieces(figure),
        (View::Side, _) => side::pieces(figure),
        (View::Crown, _) => crown::pieces(figure, position),
    }
}

/// Limbs that hang in front of a seat.
pub(super) fn over(figure: &Figure, position: Position, view: View) -> Vec<Piece> {
    let hanging = figure.poses.iter().any(|pose| matches!(pose.hands.right, Hand::Side | Hand::Open));
    if view == View::Side && position == Position::Sitting && hanging { side::near_arm(figure) } else { Vec::new() }
}

/// Segments of one limb, each in its joint's space, from the trunk outwards.
type Limb = Vec<(Joint, Vec<Round>)>;

fn hull(joint: Joint, paint: Paint, rounds: &[Round]) -> Piece {
    Piece { joint, paint, shape: Shape::Hull(rounds.to_vec()) }
}

fn path(joint: Joint, paint: Paint, d: &'static str, rounds: &[Round]) -> Piece {
    Piece { joint, paint, shape: Shape::Path(d, rounds.to_vec()) }
}

/// One layer of a limb: its gap first, then its skin, so that no gap runs across a joint.
fn layer(limb: &Limb, paint: Paint) -> impl Iterator<Item = Piece> + '_ {
    limb.iter().map(move |(joint, rounds)| hull(*joint, paint, rounds))
}

//! What is held in the hands and moves with them: bands, tubing, weights. A band lies in a joint of its own, which is turned and
//! stretched between its two ends, so that it moves with the frames of the body.

use super::geometry::{Place, Point, Round, at, round};
use super::joint::Joint;
use super::shape::{Paint, Piece, Shape};
use super::skin::front::right;
use super::stance::Stance;
use super::{Figure, Prop, View};

/// Length of a band that is not stretched.
const SLACK: f64 = 100.0;
const BAND: &str = "M-7 0H7V100H-7Z";

/// Where in the hand a thing is held.
pub(super) const GRIP: Point = at(0.0, 36.0);
/// Height of the navel over the hip.
const NAVEL: f64 = 92.0;
/// How far the door is from the hands that reach for it.
const DOOR_AHEAD: f64 = 170.0;

/// A closed hand from the side and from the front.
pub(super) const FIST_SIDE: [Round; 4] =
    [round(0.0, 0.0, 14.5), round(9.0, 26.0, 15.0), round(5.0, 44.0, 17.0), round(-8.0, 36.0, 16.0)];
pub(super) const FIST_FRONT: [Round; 3] = [round(0.0, 0.0, 16.0), round(0.0, 26.0, 21.0), round(0.0, 42.0, 20.0)];

/// Whether the hands are closed around something.
pub(super) fn held(props: &[Prop]) -> bool {
    [Prop::Band, Prop::BandDoor, Prop::Tubing, Prop::Dumbbells].iter().any(|prop| props.contains(prop))
}

/// Where a band is fixed to a door ahead of a body in its start pose.
pub(super) fn anchor(start: &Stance) -> Point {
    at(start.world(Joint::WristR).of(GRIP).x + DOOR_AHEAD, -NAVEL)
}

/// Stretches the bands between their ends.
pub(super) fn span(figure: &Figure, view: View, stances: &mut [Stance]) {
    let Some(start) = stances.get(figure.start()) else { return };
    let door = anchor(start);
    for stance in stances {
        let hand = |joint| stance.world(joint).of(GRIP);
        let (right, left) = (hand(Joint::WristR), hand(Joint::WristL));
        let ends = if figure.props.contains(&Prop::Band) {
            Some([(right, left), (left, right)])
        } else if figure.props.contains(&Prop::BandDoor) && view == View::Side {
            Some([(door, right), (door, left)])
        } else if figure.props.contains(&Prop::Tubing) {
            let [foot_r, foot_l] = tubing_ends(stance, view);
            Some([(foot_r, right), (foot_l, left)])
        } else {
            None
        };
        if let Some(ends) = ends {
            for (joint, (from, to)) in [Joint::BandR, Joint::BandL].into_iter().zip(ends) {
                let way = to - from;
                stance.lay(
                    joint,
                    Place { origin: from, angle: way.hanging_angle(), stretch: way.length().max(1.0) / SLACK },
                );
            }
        }
    }
}

/// Where tubing that is stood upon comes out from under the feet.
pub(super) fn tubing_ends(stance: &Stance, view: View) -> [Point; 2] {
    let out = match view {
        View::Side => 0.0,
        View::Front | View::Back | View::Crown => right(view) * 26.0,
    };
    [(Joint::AnkleR, out), (Joint::AnkleL, -out)].map(|(ankle, out)| stance.world(ankle).of(at(out, 31.0)))
}

/// What is behind the trunk in side view: the far strand and the far weight.
pub(super) fn far(figure: &Figure, view: View) -> Vec<Piece> {
    match view {
        View::Side if figure.props.contains(&Prop::BandDoor) || figure.props.contains(&Prop::Tubing) => {
            strand(Joint::BandL)
        }
        View::Side if figure.props.contains(&Prop::Dumbbells) => weight(Joint::WristL),
        View::Side | View::Front | View::Back | View::Crown => Vec::new(),
    }
}

/// What is before everything else, with the hands around it.
pub(super) fn near(figure: &Figure, view: View) -> Vec<Piece> {
    let props = &figure.props;
    let mut pieces = Vec::new();
    if !held(props) {
        return pieces;
    }
    let both = view != View::Side;
    let hands = if both { vec![Joint::WristR, Joint::WristL] } else { vec![Joint::WristR] };
    if props.contains(&Prop::Dumbbells) {
        pieces.extend(hands.iter().flat_map(|hand| weight(*hand)));
    }
    let one = props.contains(&Prop::Band) || (props.contains(&Prop::BandDoor) && !both);
    let fist: &[Round] = if both { &FIST_FRONT } else { &FIST_SIDE };
    if props.contains(&Prop::Band) && both {
        // Before the trunk hands would melt into it.
        pieces.extend(hands.iter().map(|hand| piece(*hand, Shape::Hull(fist.to_vec()), Paint::Outline)));
    }
    if one || props.contains(&Prop::Tubing) {
        pieces.extend(strand(Joint::BandR));
        if !one && both {
            pieces.extend(strand(Joint::BandL));
        }
    }
    pieces.extend(hands.iter().map(|hand| piece(*hand, Shape::Hull(fist.to_vec()), Paint::Body)));
    pieces
}

fn piece(joint: Joint, shape: Shape, paint: Paint) -> Piece {
    Piece { joint, shape, paint }
}

fn strand(joint: Joint) -> Vec<Piece> {
    let shape = Shape::Path(BAND, vec![round(0.0, 0.0, 7.0), round(0.0, SLACK, 7.0)]);
    vec![piece(joint, shape, Paint::Far)]
}

fn weight(hand: Joint) -> Vec<Piece> {
    let plate = |x: f64| Shape::Hull(vec![round(x, GRIP.y - 24.0, 9.0), round(x, GRIP.y + 24.0, 9.0)]);
    let bar = Shape::Hull(vec![round(-30.0, GRIP.y, 5.0), round(30.0, GRIP.y, 5.0)]);
    let shapes = [bar, plate(-36.0), plate(36.0)];
    let layer = |paint| shapes.clone().into_iter().map(move |shape| piece(hand, shape, paint));
    layer(Paint::Outline).chain(layer(Paint::Far)).collect()
}

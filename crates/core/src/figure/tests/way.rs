//! What holds in every pose must hold on the way between them too, because the window draws the way.

use super::{exercises, read};
use crate::exercise::Position;
use crate::figure::geometry::{Place, Point, at};
use crate::figure::joint::Joint;
use crate::figure::scene::{Scene, Side};
use crate::figure::stance::Stance;
use serde_json::json;

const SHARES: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];
/// What may be missing to a touch: a hundredth of stature.
const NEAR: f64 = 10.0;

/// The sides of a scene that are drawn.
fn sides<'a>(scene: &'a Scene<'_>) -> Vec<&'a Side> {
    std::iter::once(&scene.whole).chain(scene.lens.iter().filter_map(|(_, close)| close.as_ref())).collect()
}

/// The stances on the way round all poses and back to the first, with the numbers of the poses before and after.
fn way(side: &Side) -> Vec<(usize, usize, Stance)> {
    let count = side.stances.len();
    (0..count)
        .flat_map(|i| {
            let next = (i + 1) % count;
            SHARES.map(|share| (i, next, side.stances[i].toward(&side.stances[next], share)))
        })
        .collect()
}

fn palm(stance: &Stance, wrist: Joint) -> Point {
    stance.world(wrist).of(at(0.0, 46.0))
}

#[test]
fn hands_on_the_breastbone_and_the_belly_move_with_them() {
    for view in ["side", "front"] {
        let breath = json!({ "view": view, "hands": { "right": "belly", "left": "chest" },
            "poses": [{ "name": "start" }, { "name": "work", "joints": { "belly": { "forward": 24 }, "chest": -2 } }] });
        let figure = read(&breath).unwrap();
        let scene = Scene::of(&figure, Position::Sitting);
        let place = |stance: &Stance, wrist, on| {
            let on = stance.world(on);
            (palm(stance, wrist) - on.origin).turned(-on.angle)
        };
        for (wrist, on) in [(Joint::WristR, Joint::Belly), (Joint::WristL, Joint::Chest)] {
            let first = place(&scene.whole.stances[0], wrist, on);
            for (_, _, stance) in way(&scene.whole) {
                let moved = (place(&stance, wrist, on) - first).length();
                assert!(moved < NEAR, "{view}: {} slips by {moved:.0}", wrist.name());
            }
        }
    }
}

#[test]
fn feet_stay_where_they_stand_while_one_sits() {
    for exercise in exercises().into_iter().filter(|exercise| exercise.position == Position::Sitting) {
        let scene = Scene::of(&exercise.figure, exercise.position);
        for side in sides(&scene) {
            for (_, _, stance) in way(side) {
                for ankle in [Joint::AnkleR, Joint::AnkleL] {
                    let slip = (stance.world(ankle).origin - side.stances[0].world(ankle).origin).length();
                    assert!(slip < NEAR, "{}: {} slips by {slip:.0}", exercise.id, ankle.name());
                }
            }
        }
    }
}

/// A turned head is one shape: the temple, the cheek and the chin lie on one line down the side to which it turns.
#[test]
fn a_turned_head_has_no_steps() {
    let turn = json!({ "view": "front",
        "poses": [{ "name": "start" }, { "name": "work", "joints": { "head": { "turn": 60 } } }] });
    let figure = read(&turn).unwrap();
    let scene = Scene::of(&figure, Position::Sitting);
    for (_, _, stance) in way(&scene.whole) {
        let left = |wanted: Joint| {
            let place = Place { stretch: 1.0, ..stance.world(wanted) };
            let solid = scene.whole.pieces.iter().filter(|p| p.joint == wanted && p.paint == super::Paint::Body);
            let rounds = solid.flat_map(|piece| piece.shape.rounds().to_vec());
            rounds.map(|round| place.of(round.centre).x - round.radius).fold(f64::INFINITY, f64::min)
        };
        let stretch = stance.local(Joint::Skull).stretch;
        let temple = stance.world(Joint::Skull).origin.x - 47.0 * stretch;
        let (face, jaw) = (left(Joint::Face), left(Joint::Jaw));
        assert!(face > temple - 6.0 && jaw > face - 6.0, "temple {temple:.0}, cheek {face:.0}, chin {jaw:.0}");
    }
}

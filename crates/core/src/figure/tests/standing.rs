//! What one who stands touches: the ground, walls, what is held. It holds in the poses and on the way between them.

use super::{Exercise, assert_well_formed, exercises, figure, lowest};
use crate::exercise::Position;
use crate::figure::gear::{self, GRIP};
use crate::figure::geometry::{Point, at};
use crate::figure::joint::Joint;
use crate::figure::scene::{Scene, Side};
use crate::figure::skin::head::BACK;
use crate::figure::stance::Stance;
use crate::figure::{Figure, Prop, View};

/// One percent of stature: less is not seen.
const NEAR: f64 = 10.0;

fn standing() -> impl Iterator<Item = Exercise> {
    exercises().into_iter().filter(|exercise| exercise.position == Position::Standing)
}

fn find(id: &str) -> Exercise {
    exercises().into_iter().find(|exercise| exercise.id == id).unwrap()
}

/// The poses and three stances between each two that follow each other, the last and the start among them.
fn on_the_way(side: &Side) -> Vec<Stance> {
    let stances = &side.stances;
    let next = |i: usize| &stances[(i + 1) % stances.len()];
    let shares = [0.0, 0.25, 0.5, 0.75];
    (0..stances.len()).flat_map(|i| shares.map(|share| stances[i].toward(next(i), share))).collect()
}

/// Only the poses from start to work, which are followed back the same way.
fn to_work(side: &Side) -> Vec<Stance> {
    let stances = &side.stances;
    stances.windows(2).flat_map(|w| [0.0, 0.25, 0.5, 0.75, 1.0].map(|share| w[0].toward(&w[1], share))).collect()
}

#[test]
fn who_stands_has_a_foot_on_the_ground_at_every_moment() {
    for exercise in standing() {
        let scene = Scene::of(&exercise.figure, exercise.position);
        let ground = lowest(&scene, &scene.whole.stances[0], &[Joint::AnkleR, Joint::AnkleL]);
        let ways = if exercise.id == "stand-walk" { on_the_way(&scene.whole) } else { to_work(&scene.whole) };
        for stance in ways {
            let gap = lowest(&scene, &stance, &[Joint::AnkleR, Joint::AnkleL]) - ground;
            assert!(gap.abs() < NEAR, "{}: the feet are {gap:.1} off the ground", exercise.id);
        }
    }
}

#[test]
fn a_stride_has_both_feet_on_the_ground_and_arms_against_legs() {
    let walk = find("stand-walk");
    let scene = Scene::of(&walk.figure, walk.position);
    for (i, pose) in walk.figure.poses().iter().enumerate() {
        let stance = &scene.whole.stances[i];
        let ahead = |joint| stance.world(joint).origin.x - stance.world(Joint::Pelvis).origin.x;
        if pose.name == "stride" || pose.name == "work" {
            for foot in [Joint::AnkleR, Joint::AnkleL] {
                assert!((lowest(&scene, stance, &[foot]) - 530.0).abs() < 3.0, "{}", pose.name);
            }
            assert!(ahead(Joint::AnkleR) * ahead(Joint::AnkleL) < 0.0, "one foot ahead, one behind");
            assert!(ahead(Joint::AnkleR) * ahead(Joint::WristR) < 0.0, "the right arm swings against the right leg");
        }
    }
}

#[test]
fn feet_that_do_not_step_stay_where_they_are() {
    for exercise in standing().filter(|exercise| exercise.id != "stand-walk") {
        let scene = Scene::of(&exercise.figure, exercise.position);
        let foot = |stance: &Stance| stance.world(Joint::AnkleR).origin;
        let first = foot(&scene.whole.stances[0]);
        for stance in to_work(&scene.whole) {
            let slid = (foot(&stance) - first).length();
            assert!(slid < NEAR, "{}: the foot slides by {slid:.1}", exercise.id);
        }
    }
}

#[test]
fn bands_end_in_the_hands_all_the_way() {
    let mut seen = 0;
    for exercise in standing() {
        let scene = Scene::of(&exercise.figure, exercise.position);
        let props = &exercise.figure.props;
        let view = scene.whole.view;
        for stance in to_work(&scene.whole) {
            let hand = |joint| stance.world(joint).of(GRIP);
            let (right, left) = (hand(Joint::WristR), hand(Joint::WristL));
            let band = stance.world(Joint::BandR);
            let end = band.of(at(0.0, 100.0));
            let near = |what: &str, a: Point, b: Point| {
                let gap = (a - b).length();
                assert!(gap < NEAR, "{}: {what} is {gap:.1} away from the band", exercise.id);
            };
            if props.contains(&Prop::Band) {
                near("the right hand", right, band.origin);
                near("the left hand", left, end);
                seen += 1;
            } else if props.contains(&Prop::BandDoor) && view == View::Side {
                near("the door", gear::anchor(&scene.whole.stances[0]), band.origin);
                near("the hand", right, end);
                seen += 1;
            } else if props.contains(&Prop::Tubing) {
                near("the foot", gear::tubing_ends(&stance, view)[0], band.origin);
                near("the hand", right, end);
                seen += 1;
            }
        }
    }
    assert!(seen > 40, "{seen}");
}

#[test]
fn forearms_slide_along_the_wall() {
    let slide = find("wall-slide");
    let scene = Scene::of(&slide.figure, slide.position);
    let face = |stance: &Stance| {
        let skin = |joint: Joint, length: f64, radius: f64| stance.world(joint).of(at(0.0, length)).x + radius;
        (skin(Joint::ElbowR, 0.0, 22.0), skin(Joint::ElbowR, 146.0, 14.5))
    };
    let (elbow, wrist) = face(&scene.whole.stances[0]);
    for stance in to_work(&scene.whole) {
        let (e, w) = face(&stance);
        assert!((e - elbow).abs() < NEAR && (w - wrist).abs() < NEAR, "{e:.1} {w:.1} from {elbow:.1} {wrist:.1}");
    }
}

#[test]
fn the_head_slides_up_the_wall_and_not_off_it() {
    let tuck = find("chin-tuck-wall");
    let scene = Scene::of(&tuck.figure, tuck.position);
    let wall = scene.whole.things.iter().skip(1).flat_map(|thing| thing.shape.rounds());
    let wall = wall.map(|round| round.centre.x + round.radius).fold(f64::NEG_INFINITY, f64::max);
    let back = |stance: &Stance| stance.world(Joint::Head).of(BACK.centre);
    for stance in to_work(&scene.whole) {
        let gap = back(&stance).x - BACK.radius - wall;
        assert!(gap.abs() < 3.0, "the head is {gap:.1} away from the wall");
    }
    let [start, work] = &scene.whole.stances[..] else { panic!("two poses") };
    assert!(back(start).y - back(work).y > 5.0, "it moves up");
}

#[test]
fn every_thing_of_one_who_stands_draws_in_every_view() {
    for prop in [Prop::Wall, Prop::WallAhead, Prop::Doorway, Prop::Band, Prop::BandDoor, Prop::Tubing, Prop::Dumbbells]
    {
        for view in [View::Side, View::Front, View::Back] {
            let one = Figure { view, props: vec![prop], ..figure(&[], "side") };
            assert_well_formed(&one.svg(Position::Standing, "work", false).unwrap());
        }
    }
}

//! Lying and on hands and knees: hands, forearms, knees and heads stay on what carries them, also between the poses.

use super::{Exercise, body, exercises, lowest};
use crate::exercise::Position;
use crate::figure::View;
use crate::figure::hand::Hand;
use crate::figure::joint::Joint;
use crate::figure::scene::Scene;
use crate::figure::stance::Stance;

/// The stances of all poses and those a quarter, a half and three quarters of the way to the next, and back to the first.
fn along_the_way(scene: &Scene<'_>) -> Vec<Stance> {
    let poses = &scene.whole.stances;
    let next = poses.iter().cycle().skip(1);
    poses.iter().zip(next).flat_map(|(a, b)| [0.0, 0.25, 0.5, 0.75].map(|share| a.toward(b, share))).collect()
}

fn each(wanted: impl Fn(&Exercise) -> bool, check: impl Fn(&Exercise, &Scene<'_>, &Stance, f64)) {
    let mut seen = 0;
    for exercise in exercises().iter().filter(|e| wanted(e)) {
        let scene = Scene::of(&exercise.figure, exercise.position);
        if scene.whole.view == View::Side {
            let ground = body(&scene, exercise.position, View::Side).ground();
            for stance in along_the_way(&scene) {
                check(exercise, &scene, &stance, ground);
                seen += 1;
            }
        }
    }
    assert!(seen > 0);
}

fn near(exercise: &Exercise, what: &str, is: f64, on: f64) {
    assert!((is - on).abs() < 10.0, "{}: {what} is {:.1} away from what carries it", exercise.id, is - on);
}

#[test]
fn hands_and_knees_stay_on_the_ground() {
    each(
        |e| e.position == Position::FourPoint,
        |e, scene, stance, ground| {
            for part in [Joint::KneeR, Joint::AnkleR, Joint::WristR] {
                near(e, part.name(), lowest(scene, stance, &[part]), ground);
            }
            let first = &scene.whole.stances[0];
            for part in [Joint::KneeR, Joint::WristR, Joint::WristL] {
                let way = (stance.world(part).origin - first.world(part).origin).length();
                assert!(way < 10.0, "{}: {} slides by {way:.1}", e.id, part.name());
            }
        },
    );
}

#[test]
fn forearms_stay_on_the_ground() {
    each(
        |e| e.figure.hands.right == Hand::Forearms,
        |e, scene, stance, ground| {
            near(e, "the elbow", lowest(scene, stance, &[Joint::ElbowR]), ground);
            near(e, "the hand", lowest(scene, stance, &[Joint::WristR]), ground);
            let way =
                (stance.world(Joint::ElbowR).origin - scene.whole.stances[0].world(Joint::ElbowR).origin).length();
            assert!(way < 10.0, "{}: the elbow slides by {way:.1}", e.id);
            assert!(stance.local(Joint::ShoulderR).stretch < 1.001, "{}: the upper arm reaches the ground", e.id);
        },
    );
}

#[test]
fn who_lies_on_the_front_lies_on_trunk_and_feet() {
    each(
        |e| e.position == Position::Prone,
        |e, scene, stance, ground| {
            near(e, "the trunk", lowest(scene, stance, &[Joint::Pelvis, Joint::Spine, Joint::Chest]), ground);
            near(e, "the foot", lowest(scene, stance, &[Joint::AnkleR]), ground);
        },
    );
}

#[test]
fn a_nodding_head_stays_on_what_carries_it_on_the_way() {
    each(
        |e| e.id.starts_with("ccf-supine") || e.id == "ccf-nod-learn",
        |e, scene, stance, _| {
            near(
                e,
                "the head",
                lowest(scene, stance, &[Joint::Head]),
                lowest(scene, &scene.whole.stances[0], &[Joint::Head]),
            );
        },
    );
}

/// Side by side, each stage of the lying nod is seen to go further than the one before it.
#[test]
fn the_stages_of_the_nod_grow_evenly() {
    let all = exercises();
    let reached = |stage: usize| {
        let id = format!("ccf-supine-s{stage}");
        let exercise = all.iter().find(|e| e.id == id)?;
        let flex =
            |name: &str| exercise.figure.poses().iter().find(|p| p.name == name).map(|p| p.bend(Joint::NeckUpper).flex);
        Some(flex("work")? - flex("start")?)
    };
    let stages: Vec<f64> = (1..=5).filter_map(reached).collect();
    assert_eq!(stages.len(), 5);
    let steps: Vec<f64> = stages.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(steps.iter().all(|step| (4.0..6.0).contains(step)), "{steps:?}");
}

//! What holds while a figure moves: whatever share of the way between two poses, no joint passes its limit, no bone changes
//! its length, and what touches goes on touching.

use super::hands::gap;
use super::{Exercise, exercises, lowest_of};
use crate::exercise::Position;
use crate::figure::View;
use crate::figure::hand::Hand;
use crate::figure::joint::Joint;
use crate::figure::pose::{Bend, Pose};
use crate::figure::scene::{Scene, Side};
use crate::figure::skin::head::BACK;
use crate::figure::stance::Stance;
use proptest::prelude::*;

/// One per cent of stature.
const NEAR: f64 = 10.0;

/// The poses that follow each other: out in their order, and home again.
fn legs(exercise: &Exercise) -> Vec<(usize, usize)> {
    let poses = exercise.figure.poses();
    let named = |name: &str| poses.iter().position(|pose| pose.name == name).unwrap();
    let (start, work) = (named("start"), named("work"));
    let mut legs: Vec<(usize, usize)> = (0..poses.len() - 1).map(|i| (i, i + 1)).collect();
    if work + 1 < poses.len() {
        legs.push((poses.len() - 1, start));
    }
    legs
}

fn mixed(a: Bend, b: Bend, share: f64) -> Bend {
    let mix = |a: f64, b: f64| a + (b - a) * share;
    Bend {
        flex: mix(a.flex, b.flex),
        tilt: mix(a.tilt, b.tilt),
        turn: mix(a.turn, b.turn),
        forward: mix(a.forward, b.forward),
        up: mix(a.up, b.up),
        out: mix(a.out, b.out),
        away: mix(a.away, b.away),
    }
}

fn within(value: f64, (low, high): (f64, f64)) -> bool {
    (low - 1e-9..=high + 1e-9).contains(&value)
}

/// Each joint as the file moves it stays within what the reader allows.
fn bends_within_limits(id: &str, from: &Pose, to: &Pose, share: f64) {
    for joint in Joint::all() {
        let bend = mixed(from.bend(joint), to.bend(joint), share);
        let Some(limits) = joint.limits() else { continue };
        let whole = within(bend.flex, limits.flex) && within(bend.tilt, limits.tilt) && within(bend.turn, limits.turn);
        let slides = [bend.forward, bend.up, bend.out].into_iter().all(|slide| within(slide, limits.slide));
        assert!(whole && slides && within(bend.away, limits.away), "{id}: {} at {bend:?}", joint.name());
    }
}

/// Knees and elbows, also where a hand is led, fold one way only, as far as a body can.
fn hinges_fold_one_way(id: &str, side: &Side, stance: &Stance, arms: [bool; 2]) {
    if side.view != View::Side {
        return;
    }
    for (joint, range, seen) in [
        (Joint::KneeR, (-5.0, 155.0), true),
        (Joint::KneeL, (-5.0, 155.0), true),
        (Joint::ElbowR, (-155.0, 5.0), arms[0]),
        (Joint::ElbowL, (-155.0, 5.0), arms[1]),
    ] {
        let angle = stance.local(joint).angle;
        assert!(!seen || within(angle, range), "{id}: {} at {angle:.0}", joint.name());
    }
}

/// Whether an arm lies in the plane of the picture in both poses, so that its elbow is seen as it is.
fn in_plane(hands: [Hand; 2], bends: [Bend; 2]) -> bool {
    let led = |hand: Hand| matches!(hand, Hand::At(touch) if touch.away.iter().any(|away| *away > 20.0));
    let named = |hand: Hand| matches!(hand, Hand::Neck | Hand::Belly);
    !hands.into_iter().any(|hand| led(hand) || named(hand)) && bends.into_iter().all(|bend| bend.away < 20.0)
}

/// The bones of arms and legs, and the trunk's, which no pose makes longer.
const BONES: &[Joint] = &[
    Joint::ElbowL,
    Joint::WristL,
    Joint::ElbowR,
    Joint::WristR,
    Joint::KneeL,
    Joint::AnkleL,
    Joint::KneeR,
    Joint::AnkleR,
    Joint::Spine,
    Joint::Chest,
];

fn bones_keep_their_length(id: &str, poses: [&Stance; 2], between: &Stance) {
    for joint in BONES {
        let Some(parent) = joint.parent() else { continue };
        let length = |stance: &Stance| stance.local(*joint).origin.length();
        let (a, b, now) = (length(poses[0]), length(poses[1]), length(between));
        let shortened = poses.iter().any(|stance| (stance.local(parent).stretch - 1.0).abs() > 1e-9);
        if shortened {
            // It points out of the picture: less of it may be seen, never more.
            assert!(now <= a.max(b) + 1e-6, "{id}: {} grows", joint.name());
        } else {
            assert!((now - a).abs() < NEAR && (now - b).abs() < NEAR, "{id}: {} from {a:.0} to {now:.0}", joint.name());
        }
    }
}

/// A hand that is led to the same place in two poses stays there between them, and is there in both.
fn hands_stay(id: &str, [from, to]: [&Pose; 2], between: &Stance) {
    for (wrist, a, b) in
        [(Joint::WristR, from.hands.right, to.hands.right), (Joint::WristL, from.hands.left, to.hands.left)]
    {
        if let (Hand::At(a), Hand::At(b)) = (a, b)
            && a.on == b.on
            && (a.at - b.at).length() < 1.0
        {
            let gap = gap(between, wrist, a);
            assert!(gap < NEAR, "{id}: {} is {gap:.0} away from what it touches", wrist.name());
        }
    }
}

/// Whoever stands keeps a foot on the ground, whoever lies keeps the trunk, and a head that is not lifted keeps its towel.
fn body_rests(exercise: &Exercise, side: &Side, poses: [&Stance; 2], between: &Stance) {
    let id = &exercise.id;
    let feet = [Joint::AnkleR, Joint::AnkleL];
    let trunk = [Joint::Pelvis, Joint::Spine, Joint::Chest];
    let stays = |what: &str, joints: &[Joint]| {
        let heights = poses.map(|stance| lowest_of(side, stance, joints));
        if (heights[0] - heights[1]).abs() < 1.0 {
            let gap = (lowest_of(side, between, joints) - heights[0]).abs();
            assert!(gap < NEAR, "{id}: {what} is {gap:.0} away from where it rests");
        }
    };
    match exercise.position {
        Position::Standing | Position::Sitting => stays("the lower foot", &feet),
        Position::Supine => {
            stays("the trunk", &trunk);
            let backs = poses.map(|stance| stance.world(Joint::Head).of(BACK.centre).y);
            if side.view == View::Side && (backs[0] - backs[1]).abs() < 1.0 {
                let gap = (between.world(Joint::Head).of(BACK.centre).y - backs[0]).abs();
                assert!(gap < NEAR, "{id}: the head is {gap:.0} away from what it lies on");
            }
        }
        Position::Prone | Position::SideLying | Position::FourPoint => {
            stays("the legs", &[Joint::KneeR, Joint::KneeL, Joint::AnkleR, Joint::AnkleL]);
        }
    }
}

proptest! {
    #[test]
    fn nothing_breaks_or_lets_go_on_the_way_between_two_poses(share in 0.0..=1.0f64) {
        for exercise in exercises() {
            let scene = Scene::of(&exercise.figure, exercise.position);
            let side = &scene.whole;
            let poses = exercise.figure.poses();
            for (from, to) in legs(&exercise) {
                let id = format!("{} from {} to {} at {share:.2}", exercise.id, poses[from].name, poses[to].name);
                let ends = [&side.stances[from], &side.stances[to]];
                let between = ends[0].toward(ends[1], share);
                let pair = [&poses[from], &poses[to]];
                let plane = |right: bool| {
                    let hand = |pose: &Pose| if right { pose.hands.right } else { pose.hands.left };
                    let joint = if right { Joint::ShoulderR } else { Joint::ShoulderL };
                    in_plane(pair.map(hand), pair.map(|pose| pose.bend(joint)))
                };
                bends_within_limits(&id, pair[0], pair[1], share);
                hinges_fold_one_way(&id, side, &between, [plane(true), plane(false)]);
                bones_keep_their_length(&id, ends, &between);
                hands_stay(&id, pair, &between);
                body_rests(&exercise, side, ends, &between);
            }
        }
    }
}

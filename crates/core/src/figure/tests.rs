//! The figures as they ship: every pose of every exercise of the library.

mod between;
mod lying;
mod standing;
mod way;

use super::geometry::{Place, Point, at};
use super::joint::Joint;
use super::prop::Body;
use super::scene::{Scene, Side};
use super::shape::Paint;
use super::skin::head::BACK;
use super::stance::Stance;
use super::{Figure, Hand, Hands, Pose, Prop, Still, View};
use crate::document::{Node, Problem, Problems};
use crate::exercise::Position;
use serde_json::{Value, json};

mod hands;

/// What is drawn of an exercise.
struct Exercise {
    id: String,
    position: Position,
    figure: Figure,
}

fn exercises() -> Vec<Exercise> {
    let all = crate::library::Library::built_in(crate::language::Language::English);
    let drawn = |exercise: &std::sync::Arc<crate::exercise::Exercise>| Exercise {
        id: exercise.id.to_string(),
        position: exercise.position,
        figure: exercise.look.figure().expect("what ships is drawn").clone(),
    };
    let drawn: Vec<Exercise> = all.iter().map(drawn).collect();
    assert_eq!(drawn.len(), 62);
    drawn
}

fn read(figure: &Value) -> Result<Figure, Vec<Problem>> {
    let mut problems = Problems::default();
    let read = Figure::read(&Node::root(figure), &mut problems);
    problems.finish(read)
}

fn with_joints(joints: &Value) -> Value {
    json!({ "view": "side", "poses": [{ "name": "start" }, { "name": "work", "joints": joints }] })
}

fn figure(position_props: &[&str], hands: &str) -> Figure {
    let nod = json!({ "neck_upper": 12 });
    read(&json!({ "view": "side", "props": position_props, "hands": hands,
        "poses": [{ "name": "start" }, { "name": "work", "joints": nod, "arrows": ["brow"] }] }))
    .unwrap()
}

/// Whether every tag is closed in order and every attribute quoted.
fn assert_well_formed(svg: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = svg;
    while let Some(start) = rest.find('<') {
        let end = start + rest[start..].find('>').expect("every tag ends");
        let tag = &rest[start + 1..end];
        if let Some(closing) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closing), "closes what was opened last");
        } else {
            assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
            if !tag.ends_with('/') {
                open.push(tag.split(' ').next().unwrap());
            }
        }
        rest = &rest[end + 1..];
    }
    assert!(open.is_empty(), "left open: {open:?}");
    assert!(!svg.contains("NaN") && !svg.contains("inf"), "every number is one");
    assert!(!svg.contains("style") && !svg.contains("<script"), "needs nothing that a strict policy refuses");
}

#[test]
fn every_pose_of_every_exercise_draws() {
    for exercise in exercises() {
        let drawing = exercise.figure.drawing(exercise.position);
        assert_well_formed(&drawing.svg);
        for frame in &drawing.poses {
            for joint in &frame.joints {
                let group = format!(r#"data-joint="{}""#, joint.joint);
                assert!(drawing.svg.contains(&group), "{}: {group} has no group", exercise.id);
            }
        }
        for wanted in [
            "pelvis",
            "spine",
            "chest",
            "neck_lower",
            "neck_upper",
            "head",
            "shoulder_l",
            "elbow_r",
            "wrist_l",
            "hip_r",
            "knee_l",
            "ankle_r",
        ] {
            assert!(drawing.poses[0].joints.iter().any(|j| j.joint == wanted), "{}: no {wanted}", exercise.id);
        }
        for pose in exercise.figure.poses() {
            for mirrored in [false, true] {
                let svg = exercise.figure.svg(exercise.position, &pose.name, mirrored).unwrap();
                assert_well_formed(&svg);
                assert!(!svg.contains("data-joint"), "a still does not move");
            }
        }
        assert_eq!(exercise.figure.svg(exercise.position, "handstand", false), None);
    }
}

#[test]
fn poses_differ_and_have_the_same_joints_within_half_a_turn() {
    for exercise in exercises() {
        let poses = exercise.figure.drawing(exercise.position).poses;
        for pose in &poses[1..] {
            assert_eq!(pose.joints.len(), poses[0].joints.len());
            assert!(pose.joints != poses[0].joints, "{}: {} moves nothing", exercise.id, pose.name);
            for (a, b) in poses[0].joints.iter().zip(&pose.joints) {
                assert_eq!(a.joint, b.joint);
                // An arm lifts and folds further than anything else, from the lap to the head.
                let most = if a.joint.contains("elbow") || a.joint.contains("shoulder") { 165.0 } else { 120.0 };
                assert!((a.angle - b.angle).abs() < most, "{}: {} spins", exercise.id, a.joint);
            }
        }
    }
}

/// The transforms that the user interface sets are the ones that the drawing was written with.
#[test]
fn the_first_frame_is_what_the_drawing_shows() {
    for exercise in exercises() {
        let drawing = exercise.figure.drawing(exercise.position);
        let start = drawing.poses.iter().find(|pose| pose.name == "start").unwrap();
        for j in &start.joints {
            let group =
                format!(r#"data-joint="{}" transform="translate({} {}) rotate({})""#, j.joint, j.dx, j.dy, j.angle);
            assert!(drawing.svg.contains(&group), "{}: {group}", exercise.id);
        }
    }
}

/// The lowest point of some joints' skin.
fn lowest(scene: &Scene<'_>, stance: &Stance, joints: &[Joint]) -> f64 {
    lowest_of(&scene.whole, stance, joints)
}

fn lowest_of(whole: &Side, stance: &Stance, joints: &[Joint]) -> f64 {
    let skin = whole.pieces.iter().filter(|p| matches!(p.paint, Paint::Body | Paint::Far) && joints.contains(&p.joint));
    skin.flat_map(|p| p.shape.rounds().iter().map(|r| stance.world(p.joint).of(r.centre).y + r.radius))
        .fold(f64::NEG_INFINITY, f64::max)
}

fn body<'a>(scene: &'a Scene<'a>, position: Position, view: View) -> Body<'a> {
    Body { position, view, pieces: &scene.whole.pieces, stances: &scene.whole.stances, start: scene.start() }
}

#[test]
fn bodies_rest_on_what_carries_them() {
    for exercise in exercises() {
        let scene = Scene::of(&exercise.figure, exercise.position);
        // On the side, it is seen from above.
        let above = exercise.position == Position::SideLying;
        if above || (scene.whole.view != View::Side && exercise.position != Position::Standing) {
            continue;
        }
        let body = body(&scene, exercise.position, scene.whole.view);
        for (stance, pose) in scene.whole.stances.iter().zip(exercise.figure.poses()) {
            let near = |what: &str, joints: &[Joint], on: f64| {
                let gap = (lowest(&scene, stance, joints) - on).abs();
                assert!(gap < 5.0, "{}: {what} is {gap:.1} away from what carries it", exercise.id);
            };
            // One who walks has one foot on the ground at least.
            let feet = if exercise.position == Position::Standing {
                &[Joint::AnkleR, Joint::AnkleL][..]
            } else {
                &[Joint::AnkleR]
            };
            near("the near foot", feet, body.ground());
            match exercise.position {
                Position::Supine => {
                    near("the back", &[Joint::Pelvis, Joint::Spine, Joint::Chest], body.ground());
                    let head = lowest(&scene, &scene.whole.stances[0], &[Joint::Head]);
                    let lift = |pose: &Pose| pose.bend(Joint::NeckLower).flex;
                    if lift(pose) > lift(&exercise.figure.poses()[0]) {
                        let now = lowest(&scene, stance, &[Joint::Head]);
                        assert!(now < head - 10.0, "{}: a lifted head is off what carried it", exercise.id);
                    } else {
                        near("the head", &[Joint::Head], head);
                    }
                }
                Position::Sitting => near("the bottom", &[Joint::Pelvis], body.seat()),
                Position::Prone | Position::SideLying | Position::FourPoint | Position::Standing => {}
            }
        }
    }
}

#[test]
fn a_lying_head_rolls_without_lifting() {
    let figure = figure(&["mat", "towel"], "side");
    let scene = Scene::of(&figure, Position::Supine);
    let back = |stance: &Stance| stance.world(Joint::Head).of(BACK.centre).y;
    let [start, work] = &scene.whole.stances[..] else { panic!("two poses") };
    assert!((back(start) - back(work)).abs() < 0.1);
    let chin = |stance: &Stance| stance.world(Joint::Head).of(at(44.0, 40.0));
    assert!(chin(work).x - chin(start).x > 8.0, "the chin goes toward the chest");
}

#[test]
fn hands_are_where_the_instruction_says_in_every_pose() {
    let wrist = |stance: &Stance, to: Point| (stance.world(Joint::WristR).origin - to).length();
    for stance in &Scene::of(&figure(&["chair"], "thighs"), Position::Sitting).whole.stances {
        let thigh = stance.world(Joint::HipR);
        assert!(wrist(stance, thigh.of(at(54.0, 128.0))) < 1.0);
    }
    let throat = figure(&["mat"], "neck");
    assert_eq!(throat.hands, Hands::both(Hand::Neck));
    for stance in &Scene::of(&throat, Position::Supine).whole.stances {
        let tip = stance.world(Joint::WristR).of(at(0.0, 92.0));
        let neck = stance.world(Joint::NeckLower).of(at(43.0, 0.0));
        assert!((tip - neck).length() < 25.0, "the fingers are {:.0} away from the throat", (tip - neck).length());
    }
}

#[test]
fn the_legs_stay_when_the_pelvis_rolls() {
    let rolled = with_joints(&json!({ "pelvis": { "flex": -18 } }));
    let rolled = read(&rolled).unwrap();
    let scene = Scene::of(&rolled, Position::Sitting);
    let foot = |stance: &Stance| stance.world(Joint::AnkleR);
    let (a, b): (Place, Place) = (foot(&scene.whole.stances[0]), foot(&scene.whole.stances[1]));
    assert!((a.origin - b.origin).length() < 0.1 && (a.angle - b.angle).abs() < 0.1);
}

#[test]
fn mirrored_twice_is_the_original() {
    for exercise in exercises() {
        let still = |mirrored| {
            exercise.figure.still(exercise.position, "work", Still { mirrored, ..Still::default() }).unwrap()
        };
        let (plain, mirrored) = (still(false), still(true));
        // A reflection x -> s - x is its own inverse exactly when it maps the view box onto itself.
        let frame: Vec<f64> = mirrored
            .split("viewBox=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .split(' ')
            .map(|n| n.parse().unwrap())
            .collect();
        let (before, after) = mirrored.split_once("<g transform=\"translate(").unwrap();
        let across: f64 = after.split(' ').next().unwrap().parse().unwrap();
        assert!((across - (2.0 * frame[0] + frame[2])).abs() < 0.05);
        let inner = after.split_once("scale(-1 1)\">").unwrap().1.strip_suffix("</g></svg>").unwrap();
        assert_eq!(plain, format!("{before}{inner}</svg>"));
    }
}

#[test]
fn everything_drawn_is_inside_the_frame_and_fills_it() {
    for exercise in exercises() {
        let scene = Scene::of(&exercise.figure, exercise.position);
        let body = body(&scene, exercise.position, scene.whole.view);
        for stance in &scene.whole.stances {
            let drawn = body.bounds_of(stance, |_| true);
            assert!(drawn.left >= scene.frame.left && drawn.right <= scene.frame.right, "{}", exercise.id);
            assert!(drawn.top >= scene.frame.top && drawn.bottom <= scene.frame.bottom, "{}", exercise.id);
        }
        let (width, height) = (scene.frame.right - scene.frame.left, scene.frame.bottom - scene.frame.top);
        assert!((0.5..2.0).contains(&(width / height)), "{}: {width:.0} by {height:.0}", exercise.id);
    }
}

/// Seen 420 pixels wide, the point that an arrow follows moves by more than a hair, and its arrow is longer than a word's hyphen.
#[test]
fn the_movement_can_be_seen_in_a_small_window() {
    for exercise in exercises() {
        let scene = Scene::of(&exercise.figure, exercise.position);
        let pixels = 420.0 / (scene.frame.right - scene.frame.left).max(scene.frame.bottom - scene.frame.top);
        let (side, scale) = scene.shown();
        let moved = Joint::all()
            .map(|joint| {
                // A point as far from the joint as the chin is from the neck.
                let way = |stance: &Stance| stance.world(joint).of(at(50.0, 40.0));
                let moved = |stance| (way(stance) - way(&side.stances[0])).length();
                side.stances.iter().map(moved).fold(0.0, f64::max)
            })
            .fold(0.0, f64::max);
        assert!(moved * scale * pixels > 8.0, "{}: moves by {:.1} px", exercise.id, moved * scale * pixels);
        let work = exercise.figure.poses().iter().position(|pose| pose.name == "work").unwrap();
        assert!(!scene.arrows(work).is_empty(), "{}: no arrow", exercise.id);
    }
}

#[test]
fn every_prop_and_position_draws() {
    let props = [
        Prop::Mat,
        Prop::Towel,
        Prop::Pillow,
        Prop::Pillows,
        Prop::Cuff,
        Prop::Spot,
        Prop::Stages,
        Prop::Chair,
        Prop::Stool,
        Prop::Desk,
        Prop::Wall,
        Prop::Window,
    ];
    for position in [
        Position::Supine,
        Position::Prone,
        Position::SideLying,
        Position::FourPoint,
        Position::Sitting,
        Position::Standing,
    ] {
        for view in [View::Side, View::Front, View::Back, View::Crown] {
            for (_, hand) in super::hand::HANDS {
                let hand = *hand;
                let mut all = Figure { view, hands: Hands::both(hand), props: props.to_vec(), ..figure(&[], "side") };
                for pose in &mut all.poses {
                    pose.hands = all.hands;
                }
                assert_well_formed(&all.svg(position, "work", false).unwrap());
            }
        }
    }
}

//! Reading the `figure` object of an exercise file.

use super::geometry::at;
use super::hand::{ELBOWS, Elbow, HANDS, Hand, Hands, Touch};
use super::joint::Joint;
use super::pose::{Bend, Bends, Close, Eyes, Motion, Pose};
use super::{Figure, Focus, Landmark, Lens, Prop, Region, View};
use crate::document::{Fields, Node, Problem, Problems, parse};
use crate::exercise::Position;
use crate::listed::Listed as _;
use std::ops::RangeInclusive;

const FIELDS: &[&str] = &["view", "props", "hands", "tint", "lens", "poses"];
const VIEWS: &[(&str, View)] =
    &[("side", View::Side), ("front", View::Front), ("back", View::Back), ("crown", View::Crown)];
const PROPS: &[(&str, Prop)] = &[
    ("mat", Prop::Mat),
    ("towel", Prop::Towel),
    ("pillow", Prop::Pillow),
    ("pillows", Prop::Pillows),
    ("cuff", Prop::Cuff),
    ("spot", Prop::Spot),
    ("stages", Prop::Stages),
    ("chair", Prop::Chair),
    ("stool", Prop::Stool),
    ("desk", Prop::Desk),
    ("wall", Prop::Wall),
    ("low-chair", Prop::LowChair),
    ("strap", Prop::Strap),
    ("target", Prop::Target),
    ("window", Prop::Window),
    ("wall-ahead", Prop::WallAhead),
    ("doorway", Prop::Doorway),
    ("band", Prop::Band),
    ("band-door", Prop::BandDoor),
    ("tubing", Prop::Tubing),
    ("dumbbells", Prop::Dumbbells),
];
const REGIONS: &[(&str, Region)] = &[
    ("deep-neck-flexors", Region::DeepNeckFlexors),
    ("neck-extensors", Region::NeckExtensors),
    ("rotators", Region::Rotators),
    ("lower-trapezius", Region::LowerTrapezius),
    ("upper-trapezius-r", Region::UpperTrapeziusR),
    ("levator-r", Region::LevatorR),
    ("scalenes-r", Region::ScalenesR),
    ("scm-r", Region::ScmR),
    ("rhomboids", Region::Rhomboids),
    ("upper-trapezius", Region::UpperTrapezius),
    ("lateral-flexors", Region::LateralFlexors),
    ("forearm", Region::Forearm),
    ("diaphragm", Region::Diaphragm),
    ("eyes", Region::Eyes),
    ("middle-trapezius", Region::MiddleTrapezius),
    ("serratus", Region::Serratus),
    ("rotator-cuff", Region::RotatorCuff),
    ("deltoid", Region::Deltoid),
    ("pectorals", Region::Pectorals),
    ("suboccipitals", Region::Suboccipitals),
    ("sternocleidomastoid", Region::Sternocleidomastoid),
    ("thoracic-extensors", Region::ThoracicExtensors),
    ("rear-deltoid", Region::RearDeltoid),
];
const EYES: &[(&str, Eyes)] =
    &[("ahead", Eyes::Ahead), ("closed", Eyes::Closed), ("right", Eyes::Right), ("left", Eyes::Left)];
const LANDMARKS: &[(&str, Landmark)] = &[
    ("crown", Landmark::Crown),
    ("brow", Landmark::Brow),
    ("nose", Landmark::Nose),
    ("chin", Landmark::Chin),
    ("occiput", Landmark::Occiput),
    ("breastbone", Landmark::Breastbone),
    ("shoulder", Landmark::Shoulder),
    ("blade_l", Landmark::BladeL),
    ("blade_r", Landmark::BladeR),
    ("turn", Landmark::Turn),
    ("waist", Landmark::Waist),
    ("look", Landmark::Look),
    ("face", Landmark::Face),
    ("nod", Landmark::Nod),
    ("press-brow", Landmark::PressBrow),
    ("press-occiput", Landmark::PressOcciput),
    ("press-side", Landmark::PressSide),
    ("press-turn", Landmark::PressTurn),
    ("strap", Landmark::Strap),
    ("ear", Landmark::Ear),
    ("belly", Landmark::Belly),
    ("roll", Landmark::Roll),
    ("gaze", Landmark::Gaze),
    ("jaw", Landmark::JawTip),
    ("fingers_r", Landmark::FingersR),
    ("palm", Landmark::Palm),
    ("tongue", Landmark::Tongue),
    ("sight", Landmark::Sight),
    ("hand_r", Landmark::HandR),
    ("hand_l", Landmark::HandL),
    ("elbow_r", Landmark::ElbowR),
    ("elbow_l", Landmark::ElbowL),
    ("shoulder_l", Landmark::ShoulderL),
    ("upper_back", Landmark::UpperBack),
    ("onward", Landmark::Onward),
];

impl Figure {
    /// Position and figure of a document that has both, whatever else it has: for those who draw.
    pub fn of_document(bytes: &[u8]) -> Result<(Position, Self), Vec<Problem>> {
        let value = parse(bytes, 256_000).map_err(|problem| vec![problem])?;
        let mut problems = Problems::default();
        let mut part = |key: &str| {
            let found = value.get(key);
            if found.is_none() {
                problems.add(key, "is missing");
            }
            found.map(|value| Node { value, path: key.to_owned() })
        };
        let (position, figure) = (part("position"), part("figure"));
        let position = position.and_then(|n| n.one_of(&mut problems, Position::ALL));
        let figure = figure.and_then(|n| Self::read(&n, &mut problems));
        problems.finish(position.zip(figure))
    }

    /// Reads the figure, naming every wrong field by its path.
    pub(crate) fn read(node: &Node<'_>, problems: &mut Problems) -> Option<Self> {
        let f = node.fields(problems, FIELDS)?;
        let view = f.required(problems, "view").and_then(|n| n.one_of(problems, VIEWS));
        let props = words(&f, problems, "props", PROPS);
        let hands = f.optional("hands").map_or(Some(Hands::both(Hand::Side)), |n| hands(&n, problems));
        let tint = words(&f, problems, "tint", REGIONS);
        let lens = match f.optional("lens") {
            None => Some(None),
            Some(n) => lens(&n, problems, view).map(Some),
        };
        let poses = f.required(problems, "poses").and_then(|n| poses(&n, problems, hands?));
        Some(Self { view: view?, props: props?, hands: hands?, tint: tint?, lens: lens?, poses: poses? })
    }
}

fn words<T: Copy>(f: &Fields<'_>, problems: &mut Problems, key: &str, known: &[(&str, T)]) -> Option<Vec<T>> {
    let Some(node) = f.optional(key) else { return Some(Vec::new()) };
    let read: Vec<Option<T>> = node.list(problems, 0..=8)?.iter().map(|item| item.one_of(problems, known)).collect();
    read.into_iter().collect()
}

fn lens(node: &Node<'_>, problems: &mut Problems, whole: Option<View>) -> Option<Lens> {
    let f = node.fields(problems, &["on", "scale", "view"])?;
    let focus = &[
        ("head", Focus::Head),
        ("shoulders", Focus::Shoulders),
        ("neck", Focus::Neck),
        ("hands", Focus::Hands),
        ("upper", Focus::Upper),
        ("trunk", Focus::Trunk),
        ("mouth", Focus::Mouth),
        ("hand", Focus::Hand),
        ("arms", Focus::Arms),
        ("girdle", Focus::Girdle),
        ("half", Focus::Half),
        ("body", Focus::Body),
    ];
    let on = f.required(problems, "on").and_then(|n| n.one_of(problems, focus));
    let scale = f.optional("scale").map_or(Some(2.0), |n| n.number(problems, 0.3..=3.0));
    let view = f.optional("view").map_or(whole, |n| n.one_of(problems, VIEWS));
    Some(Lens { on: on?, scale: scale?, view: view? })
}

/// One place for both hands, or one for each.
fn hands(node: &Node<'_>, problems: &mut Problems) -> Option<Hands> {
    if node.value.get("right").is_none() && node.value.get("left").is_none() {
        return hand(node, problems).map(Hands::both);
    }
    let f = node.fields(problems, &["right", "left"])?;
    let mut side = |key| f.optional(key).map_or(Some(Hand::Side), |n| hand(&n, problems));
    let (right, left) = (side("right"), side("left"));
    Some(Hands { right: right?, left: left? })
}

fn hand(node: &Node<'_>, problems: &mut Problems) -> Option<Hand> {
    if node.value.is_string() {
        return node.one_of(problems, HANDS);
    }
    let f = node.fields(problems, &["on", "at", "hand", "elbow", "away", "behind", "fingers"])?;
    let joints: Vec<(&str, Joint)> = Joint::all().map(|joint| (joint.name(), joint)).collect();
    let on = f.optional("on").map(|n| n.one_of(problems, &joints));
    let point = f.required(problems, "at").and_then(|n| numbers::<2>(&n, problems, -1000.0..=1000.0));
    let hand = f.required(problems, "hand").and_then(|n| n.number(problems, -360.0..=360.0));
    let elbow = f.optional("elbow").map_or(Some(Elbow::Clockwise), |n| n.one_of(problems, ELBOWS));
    let away = f.optional("away").map_or(Some([0.0; 3]), |n| numbers::<3>(&n, problems, 0.0..=180.0));
    let behind = f.optional("behind").map_or(Some(false), |n| n.flag(problems));
    let fingers = f.optional("fingers").map_or(Some(false), |n| n.flag(problems));
    let on = match on {
        None => None,
        Some(read) => Some(read?),
    };
    let [x, y] = point?;
    let (away, behind, fingers) = (away?, behind?, fingers?);
    Some(Hand::At(Touch { on, at: at(x, y), hand: hand?, elbow: elbow?, away, behind, fingers }))
}

fn numbers<const N: usize>(node: &Node<'_>, problems: &mut Problems, range: RangeInclusive<f64>) -> Option<[f64; N]> {
    let read: Vec<Option<f64>> =
        node.list(problems, N..=N)?.iter().map(|n| n.number(problems, range.clone())).collect();
    read.into_iter().collect::<Option<Vec<f64>>>()?.try_into().ok()
}

fn poses(node: &Node<'_>, problems: &mut Problems, hands: Hands) -> Option<Vec<Pose>> {
    let read: Vec<Option<Pose>> = node.list(problems, 2..=8)?.iter().map(|n| pose(n, problems, hands)).collect();
    let poses: Vec<Pose> = read.into_iter().collect::<Option<_>>()?;
    for wanted in ["start", "work"] {
        if !poses.iter().any(|pose| pose.name == wanted) {
            problems.add(&node.path, format!("must have a pose named {wanted}"));
        }
    }
    for (i, pose) in poses.iter().enumerate() {
        if pose.arrows_from.as_ref().is_some_and(|from| poses[..i].iter().all(|earlier| earlier.name != *from)) {
            problems.add(&format!("{}[{i}].arrows_from", node.path), "names no earlier pose");
        }
        if poses[..i].iter().any(|earlier| earlier.name == pose.name) {
            problems.add(&format!("{}[{i}].name", node.path), format!("is given twice: {}", pose.name));
        }
    }
    Some(poses)
}

fn pose(node: &Node<'_>, problems: &mut Problems, otherwise: Hands) -> Option<Pose> {
    let f = node.fields(problems, &["name", "joints", "hands", "eyes", "arrows", "arrows_from", "lens"])?;
    let name = f.required(problems, "name").and_then(|n| n.words(problems, 40));
    let bends = f.optional("joints").map_or(Some(Bends::default()), |n| bends(&n, problems));
    let arrows = words(&f, problems, "arrows", LANDMARKS);
    let hands = f.optional("hands").map_or(Some(otherwise), |n| hands(&n, problems));
    let eyes = f.optional("eyes").map_or(Some(Eyes::Ahead), |n| n.one_of(problems, EYES));
    let arrows_from = match f.optional("arrows_from") {
        None => None,
        Some(n) => Some(n.words(problems, 40)?),
    };
    let close = match f.optional("lens") {
        None => None,
        Some(n) => Some(close(&n, problems, hands?)?),
    };
    let (hands, eyes, arrows) = (hands?, eyes?, arrows?);
    Some(Pose { name: name?, bends: bends?, hands, eyes, arrows_from, arrows, close })
}

fn close(node: &Node<'_>, problems: &mut Problems, otherwise: Hands) -> Option<Close> {
    let f = node.fields(problems, &["joints", "hands"])?;
    let bends = f.optional("joints").map_or(Some(Bends::default()), |n| bends(&n, problems));
    let hands = f.optional("hands").map_or(Some(otherwise), |n| hands(&n, problems));
    Some(Close { bends: bends?, hands: hands? })
}

fn bends(node: &Node<'_>, problems: &mut Problems) -> Option<Bends> {
    let movable: Vec<(Joint, &Motion)> = Joint::all().filter_map(|j| Some((j, j.limits()?))).collect();
    let names: Vec<&str> = movable.iter().map(|(joint, _)| joint.name()).collect();
    let f = node.fields(problems, &names)?;
    let mut bends = Bends::default();
    let mut whole = true;
    for (joint, limits) in movable {
        let Some(node) = f.optional(joint.name()) else { continue };
        match bend(&node, problems, limits) {
            Some(bend) => bends.put(joint, bend),
            None => whole = false,
        }
    }
    whole.then_some(bends)
}

fn bend(node: &Node<'_>, problems: &mut Problems, limits: &Motion) -> Option<Bend> {
    if node.value.is_number() {
        let flex = node.number(problems, limits.flex.0..=limits.flex.1)?;
        return Some(Bend { flex, ..Bend::default() });
    }
    let f = node.fields(problems, &["flex", "tilt", "turn", "forward", "up", "out", "away"])?;
    let mut value =
        |key, (low, high): (f64, f64)| f.optional(key).map_or(Some(0.0), |n| n.number(problems, low..=high));
    let (flex, tilt, turn) = (value("flex", limits.flex), value("tilt", limits.tilt), value("turn", limits.turn));
    let (forward, up, out) = (value("forward", limits.slide), value("up", limits.slide), value("out", limits.slide));
    let away = value("away", limits.away);
    Some(Bend { flex: flex?, tilt: tilt?, turn: turn?, forward: forward?, up: up?, out: out?, away: away? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn read(figure: &Value) -> Result<Figure, Vec<Problem>> {
        let mut problems = Problems::default();
        let read = Figure::read(&Node::root(figure), &mut problems);
        problems.finish(read)
    }

    fn with_joints(joints: &Value) -> Value {
        json!({ "view": "side", "poses": [{ "name": "start" }, { "name": "work", "joints": joints }] })
    }

    #[test]
    fn a_joint_beyond_its_limit_is_refused_with_its_path() {
        let problems = read(&with_joints(&json!({ "neck_upper": { "flex": 80 }, "elbow_r": { "up": 3 }, "tail": 1 })))
            .unwrap_err();
        let paths: Vec<&str> = problems.iter().map(|p| p.path.as_str()).collect();
        assert!(paths.contains(&"poses[1].joints.neck_upper.flex"), "{paths:?}");
        assert!(paths.contains(&"poses[1].joints.elbow_r.up"), "{paths:?}");
        assert!(paths.contains(&"poses[1].joints.tail"), "{paths:?}");
        let short = read(&with_joints(&json!({ "neck_upper": -90 }))).unwrap_err();
        assert_eq!(short[0].path, "poses[1].joints.neck_upper");
        assert!(read(&with_joints(&json!({ "neck_upper": 14 }))).is_ok());
    }

    #[test]
    fn a_figure_needs_its_two_poses_and_known_words() {
        let lone = json!({ "view": "side", "poses": [{ "name": "start" }, { "name": "start" }] });
        let said = read(&lone).unwrap_err().iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        assert!(said.contains("poses must have a pose named work"), "{said}");
        assert!(said.contains("poses[1].name is given twice"), "{said}");
        let word = json!({ "view": "above", "props": ["sofa"], "poses": [{ "name": "start" }, { "name": "work" }] });
        let paths: Vec<String> = read(&word).unwrap_err().into_iter().map(|p| p.path).collect();
        assert_eq!(paths, ["view", "props[0]"]);
    }
}

//! The shapes a figure is cut from, and the colours they take.

use super::geometry::{Point, Round, num};
use super::joint::Joint;
use std::f64::consts::TAU;
use std::fmt::Write as _;

/// Directions in which the skin around circles is felt for.
const DIRECTIONS: u32 = 720;

/// A filled or stroked outline in a joint's own space.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    /// The skin stretched around circles: two make a tapered capsule, more a rounded body.
    Hull(Vec<Round>),
    /// A drawn path; the circles stand for it where its extent matters.
    Path(&'static str, Vec<Round>),
}

/// What a shape is, and therefore which class and colour it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paint {
    /// The near side of the body.
    Body,
    /// Limbs on the far side.
    Far,
    /// The gap that keeps a limb from melting into what is behind it.
    Outline,
    /// The working muscle.
    Tint,
    /// Features of the face, cut out of the body.
    Paper,
    /// The same, as a line.
    PaperLine,
    /// Furniture.
    Prop,
    /// Cloth: mat, towel, pillow; screens.
    Soft,
    /// The start pose behind the present one.
    Ghost,
}

/// A shape with its place in the order of painting.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    pub(super) joint: Joint,
    pub(super) shape: Shape,
    pub(super) paint: Paint,
}

impl Shape {
    pub(super) fn rounds(&self) -> &[Round] {
        match self {
            Self::Hull(rounds) | Self::Path(_, rounds) => rounds,
        }
    }

    /// The shape as SVG path data.
    pub(super) fn path(&self) -> String {
        match self {
            Self::Hull(rounds) => hull(rounds),
            Self::Path(d, _) => (*d).to_owned(),
        }
    }
}

/// The circles that touch the skin, clockwise; one that touches it in two places comes twice.
fn skin(rounds: &[Round]) -> Vec<Round> {
    let mut touched: Vec<usize> = Vec::new();
    for step in 0..DIRECTIONS {
        let (sin, cos) = (TAU * f64::from(step) / f64::from(DIRECTIONS)).sin_cos();
        let reach = |round: &Round| round.centre.x * cos + round.centre.y * sin + round.radius;
        let farthest = (0..rounds.len()).max_by(|a, b| reach(&rounds[*a]).total_cmp(&reach(&rounds[*b])));
        touched.extend(farthest.filter(|i| touched.last() != Some(i)));
    }
    if touched.len() > 1 && touched.first() == touched.last() {
        touched.pop();
    }
    touched.into_iter().map(|i| rounds[i]).collect()
}

fn hull(rounds: &[Round]) -> String {
    let rounds = &skin(rounds);
    if let [only] = rounds.as_slice() {
        let (y, r) = (num(only.centre.y), num(only.radius));
        let (left, right) = (num(only.centre.x - only.radius), num(only.centre.x + only.radius));
        return format!("M{left} {y}A{r} {r} 0 1 1 {right} {y}A{r} {r} 0 1 1 {left} {y}Z");
    }
    let tangents: Vec<Point> =
        rounds.iter().zip(rounds.iter().cycle().skip(1)).map(|(from, to)| outward(*from, *to)).collect();
    let mut d = String::new();
    for (i, round) in rounds.iter().enumerate() {
        let (before, after) = (tangents[(i + rounds.len() - 1) % rounds.len()], tangents[i]);
        let (enter, leave) = (round.centre + before * round.radius, round.centre + after * round.radius);
        let swept = (after.y.atan2(after.x) - before.y.atan2(before.x)).rem_euclid(TAU);
        let large = u8::from(swept > TAU / 2.0);
        let r = num(round.radius);
        // Writing to a String cannot fail.
        let _ = write!(d, "{}{} {}", if i == 0 { "M" } else { "L" }, num(enter.x), num(enter.y));
        if swept > 1e-6 && swept < TAU - 1e-6 {
            let _ = write!(d, "A{r} {r} 0 {large} 1 {} {}", num(leave.x), num(leave.y));
        }
    }
    d.push('Z');
    d
}

/// The direction from both centres to the common tangent on the outer side, going clockwise.
fn outward(from: Round, to: Round) -> Point {
    let along = to.centre - from.centre;
    let length = along.length().max(1e-9);
    let unit = along * (1.0 / length);
    let lean = ((from.radius - to.radius) / length).clamp(-1.0, 1.0);
    let across = Point { x: unit.y, y: -unit.x };
    unit * lean + across * (1.0 - lean * lean).sqrt()
}

//! A figure in its position: all its poses in the views it needs, its things, its lens, ready to be written.

use super::arrow::Arrow;
use super::geometry::Bounds;
use super::joint::Joint;
use super::lens::{Placed, Room};
use super::prop::{self, Body, Thing};
use super::shape::{Paint, Piece};
use super::stance::Stance;
use super::{Figure, Landmark, PoseFrame, Still, View, gear, skin, svg};
use crate::exercise::Position;

/// The body in one view, with what stands around it.
pub(super) struct Side {
    pub(super) view: View,
    pub(super) pieces: Vec<Piece>,
    /// What is painted once more, over what the body rests on.
    pub(super) over: Vec<Piece>,
    pub(super) stances: Vec<Stance>,
    pub(super) things: Vec<Thing>,
    /// What the names of its joints begin with, so that two views in one drawing move each on their own.
    pub(super) prefix: &'static str,
}

/// Everything a picture is made of.
pub(super) struct Scene<'a> {
    figure: &'a Figure,
    pub(super) whole: Side,
    /// The close-up and the view it shows; none where it shows the same view as the whole.
    pub(super) lens: Option<(Placed, Option<Side>)>,
    pub(super) frame: Bounds,
}

const MARGIN: f64 = 14.0;
/// Above this height from the hip a lens hangs beside the body, below it over the lap.
const WAIST: f64 = -160.0;
/// Least width of a frame as a share of its height.
const NARROWEST: f64 = 0.55;

impl Side {
    fn of(figure: &Figure, position: Position, view: View, prefix: &'static str) -> (Self, Bounds) {
        let pieces = skin::pieces(figure, position, view);
        let mut stances: Vec<Stance> = figure.poses.iter().map(|pose| Stance::of(position, view, pose)).collect();
        for i in 1..stances.len() {
            stances[i] = stances[i].turned_from(&stances[i - 1]);
        }
        gear::span(figure, view, &mut stances);
        let body = Body { position, view, pieces: &pieces, stances: &stances, start: figure.start() };
        let things = prop::things(&figure.props, &body);
        let mut bounds =
            stances.iter().map(|stance| body.bounds_of(stance, |_| true)).fold(Bounds::NOTHING, Bounds::with);
        for thing in &things {
            for round in thing.shape.rounds() {
                bounds.hold(round.centre, round.radius);
            }
        }
        (Self { view, pieces, over: skin::over(figure, position, view), stances, things, prefix }, bounds)
    }

    /// Whether a joint's skin is shortened in any pose, so that it needs a group of its own.
    pub(super) fn shortens(&self, joint: Joint) -> bool {
        self.stances.iter().any(|stance| (stance.local(joint).stretch - 1.0).abs() > 1e-9)
    }

    /// How far to the right anything above the waist comes in any pose: an elbow lifted in front of the face.
    fn raised(&self) -> f64 {
        let skin = |stance: &Stance| {
            let rounds =
                self.pieces.iter().flat_map(|piece| piece.shape.rounds().iter().map(|round| (piece.joint, *round)));
            let placed = rounds.map(|(joint, round)| (stance.world(joint).of(round.centre), round.radius));
            placed
                .filter(|(centre, _)| centre.y < WAIST)
                .map(|(centre, radius)| centre.x + radius)
                .fold(f64::NEG_INFINITY, f64::max)
        };
        self.stances.iter().map(skin).fold(f64::NEG_INFINITY, f64::max)
    }

    /// The joints that have a group in the drawing, each after the one it hangs on.
    pub(super) fn joints(&self) -> Vec<Joint> {
        let drawn = |joint: &Joint| self.pieces.iter().any(|piece| piece.joint.chain().contains(joint));
        Joint::all().filter(drawn).collect()
    }

    /// The body's shapes as a shadow of themselves.
    pub(super) fn ghost(&self) -> Vec<Piece> {
        let solid = self.pieces.iter().filter(|piece| matches!(piece.paint, Paint::Body | Paint::Far));
        solid.map(|piece| Piece { paint: Paint::Ghost, ..piece.clone() }).collect()
    }
}

impl<'a> Scene<'a> {
    pub(super) fn of(figure: &'a Figure, position: Position) -> Self {
        let (whole, mut frame) = Side::of(figure, position, figure.view, "");
        let start = figure.start();
        let lens = figure.lens.map(|lens| {
            let close = (lens.view != figure.view).then(|| Side::of(&figure.closer(), position, lens.view, "lens_").0);
            let shown = close.as_ref().unwrap_or(&whole);
            let room = Room { props: &figure.props, body: frame, raised: whole.raised() };
            let placed = Placed::of(lens, position, start, (figure.view, &whole.stances), &shown.stances, &room);
            (placed, close)
        });
        let mut scene = Self { figure, whole, lens, frame };
        if let Some((placed, _)) = &scene.lens {
            placed.extend(&mut frame);
        }
        let close_up = scene.lens.as_ref().is_some_and(|(placed, _)| !placed.second);
        for i in 0..figure.poses.len() {
            let drawn = if close_up { scene.arrows_beside(i) } else { scene.arrows(i) };
            for (_, arrow) in drawn {
                arrow.extend(&mut frame);
            }
        }
        // One who sits or stands alone is narrow; the frame is not.
        let spare = ((frame.bottom - frame.top) * NARROWEST - (frame.right - frame.left)).max(0.0) / 2.0;
        (frame.left, frame.right) = (frame.left - spare, frame.right + spare);
        scene.frame = Bounds {
            left: frame.left - MARGIN,
            top: frame.top - MARGIN,
            right: frame.right + MARGIN,
            bottom: frame.bottom + MARGIN,
        };
        scene
    }

    pub(super) fn start(&self) -> usize {
        self.figure.start()
    }

    pub(super) fn pose_name(&self, pose: usize) -> &str {
        &self.figure.poses[pose].name
    }

    pub(super) fn pose_count(&self) -> usize {
        self.figure.poses.len()
    }

    /// What the movement is shown on: the close-up where there is one.
    pub(super) fn shown(&self) -> (&Side, f64) {
        match &self.lens {
            Some((placed, close)) if !placed.second => (close.as_ref().unwrap_or(&self.whole), placed.scale),
            Some(_) | None => (&self.whole, 1.0),
        }
    }

    /// Whether the start is shown behind the other poses: not where one walks on from it.
    pub(super) fn has_ghost(&self) -> bool {
        !self.figure.poses.iter().any(|pose| pose.arrows.contains(&Landmark::Onward))
    }

    /// The arrows of a pose with its number.
    pub(super) fn arrows(&self, pose: usize) -> Vec<(usize, Arrow)> {
        let (side, scale) = self.shown();
        self.arrows_of(side, pose, scale).filter(|(_, arrow)| self.in_lens(arrow)).collect()
    }

    /// Those of them that the close-up, showing the same view, does not reach: they are drawn on the whole.
    pub(super) fn arrows_beside(&self, pose: usize) -> Vec<(usize, Arrow)> {
        self.arrows_of(&self.whole, pose, 1.0).filter(|(_, arrow)| !self.in_lens(arrow)).collect()
    }

    fn arrows_of<'b>(&'b self, side: &'b Side, pose: usize, scale: f64) -> impl Iterator<Item = (usize, Arrow)> + 'b {
        let before = self.arrows_from(pose);
        let stances = &side.stances;
        // Up to where it is held the poses on the way say how a point comes there; those on the way back do not.
        let held = self.figure.poses.iter().position(|pose| pose.name == "work").unwrap_or(pose);
        let way = if (before..=held).contains(&pose) {
            stances[before..=pose].to_vec()
        } else {
            vec![stances[before].clone(), stances[pose].clone()]
        };
        let landmarks = self.figure.poses[pose].arrows.iter();
        landmarks.flat_map(move |l| Arrow::all(*l, side.view, &way, scale)).map(move |arrow| (pose, arrow))
    }

    /// The pose from which a pose's arrows lead.
    fn arrows_from(&self, pose: usize) -> usize {
        let position = |name: &str| self.figure.poses.iter().position(|pose| pose.name == name);
        let back = position("work").is_some_and(|work| pose > work);
        let named = self.figure.poses[pose].arrows_from.as_deref().and_then(position);
        named.unwrap_or(if back { pose - 1 } else { self.start() })
    }

    fn in_lens(&self, arrow: &Arrow) -> bool {
        match &self.lens {
            Some((placed, None)) => arrow.tip().is_none_or(|tip| (tip - placed.source).length() < placed.reach * 1.2),
            Some((_, Some(_))) | None => true,
        }
    }

    /// The transforms of every pose.
    pub(super) fn frames(&self) -> Vec<PoseFrame> {
        let sides: Vec<&Side> =
            std::iter::once(&self.whole).chain(self.lens.iter().filter_map(|(_, close)| close.as_ref())).collect();
        (0..self.pose_count())
            .map(|i| PoseFrame {
                name: self.pose_name(i).to_owned(),
                joints: sides.iter().flat_map(|side| side.stances[i].frames(&side.joints(), side.prefix)).collect(),
            })
            .collect()
    }

    /// The picture of one pose; `moving` names the joints and shows the arrows of all poses.
    pub(super) fn svg(&self, pose: usize, moving: bool, still: Still<'_>) -> String {
        svg::picture(self, pose, moving, still)
    }
}

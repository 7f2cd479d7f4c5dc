//! A figure in its position: all its poses in the views it needs, its things, its lens, ready to be written.

use super::arrow::Arrow;
use super::geometry::Bounds;
use super::joint::Joint;
use super::lens::Placed;
use super::prop::{self, Body, Thing};
use super::shape::{Paint, Piece};
use super::stance::Stance;
use super::{Figure, Landmark, PoseFrame, Still, View, gear, skin, svg};
use crate::exercise::Position;

/// The body in one view, with what stands around it.
pub(super) struct Side {
    pub(super) view: View,
    pub(super) pieces: Vec<Piece>,
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

impl Side {
    fn of(figure: &Figure, position: Position, view: View, prefix: &'static str) -> (Self, Bounds) {
        let pieces = skin::pieces(figure, position, view);
        let mut stances: Vec<Stance> = figure.poses.iter().map(|pose| Stance::of(position, view, pose)).collect();
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
        (Self { view, pieces, stances, things, prefix }, bounds)
    }

    /// Whether a joint's skin is shortened in any pose, so that it needs a group of its own.
    pub(super) fn shortens(&self, joint: Joint) -> bool {
        self.stances.iter().any(|stance| (stance.local(joint).stretch - 1.0).abs() > 1e-9)
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
            let placed = Placed::of(
                lens,
                position,
                &figure.props,
                (figure.view, &whole.stances[start]),
                &shown.stances[start],
                frame,
            );
            (placed, close)
        });
        let mut scene = Self { figure, whole, lens, frame };
        if let Some((placed, _)) = &scene.lens {
            placed.extend(&mut frame);
        }
        match &scene.lens {
            Some((placed, _)) if !placed.second => {}
            Some(_) | None => {
                for (_, arrow) in (0..figure.poses.len()).flat_map(|i| scene.arrows(i)) {
                    arrow.extend(&mut frame);
                }
            }
        }
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
        let (start, stances) = (self.start(), &side.stances);
        // Up to where it is held the poses on the way say how a point comes there; those on the way back do not.
        let held = self.figure.poses.iter().position(|pose| pose.name == "work").unwrap_or(pose);
        let way = if (start..=held).contains(&pose) {
            stances[start..=pose].to_vec()
        } else {
            vec![stances[start].clone(), stances[pose].clone()]
        };
        let landmarks = self.figure.poses[pose].arrows.iter();
        landmarks.filter_map(|l| Some((pose, Arrow::of(*l, side.view, &way, scale)?))).collect()
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

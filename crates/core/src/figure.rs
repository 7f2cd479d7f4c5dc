//! The drawn figure of an exercise: a person built from nested groups, one per joint, so that a pose is a set of numbers
//! and the movement between two poses is an interpolation of transforms.
//!
//! Proportions are shares of stature (Drillis and Contini 1966, as printed in Winter, *Biomechanics and Motor Control of
//! Human Movement*); one unit of the drawing is a thousandth of it. The neck has two joints because a nod and a tuck
//! differ there. Ground and furniture are computed from the figure, never placed by eye, and hands are led to where the
//! instruction says by solving the arm, so that no pose can leave them in the air.
//!
//! # In the file
//!
//! ```json
//! "figure": {
//!   "view": "side",                     // side, front, back or crown (along the body from beyond the head)
//!   "props": ["mat", "towel"],          // mat towel pillow pillows cuff spot stages chair stool desk wall window
//!                                       // wall-ahead doorway band band-door tubing dumbbells
//!   "hands": "side",                    // side fist thighs neck belly chest open keyboard forearms, or a point;
//!                                       // one for both, or { "right": …, "left": … }; default side
//!   "tint": ["deep-neck-flexors"],      // deep-neck-flexors neck-extensors rotators lower-trapezius rhomboids
//!                                       // upper-trapezius middle-trapezius lateral-flexors thoracic-extensors
//!                                       // forearm diaphragm eyes serratus rotator-cuff deltoid rear-deltoid pectorals
//!                                       // suboccipitals sternocleidomastoid
//!   "lens": { "on": "head", "scale": 2.0, "view": "side" },   // head shoulders upper trunk arms mouth hand girdle half
//!                                       // body; optional, as are scale and view
//!   "poses": [
//!     { "name": "start" },
//!     { "name": "work", "joints": { "neck_upper": { "flex": 14 } }, "arrows": ["brow"] } ] }
//! ```
//!
//! Sitting, there are also the props `low-chair`, `strap` (its ends follow the hands, each to the opposite one) and `target`,
//! the tints `upper-trapezius-r`, `levator-r`, `scalenes-r` and `scm-r`, the lenses on
//! `neck` and `hands`, and a pose's `eyes`: `ahead`, `closed`, `right`, `left`. A hand with `"fingers": true` points with two.
//! Where nothing moves, the arrows `press-…` show head and hand pressing against each other. `arrows_from` names the pose that
//! a pose's arrows lead from, where it is not the start.
//!
//! Joint values say how far the joint is from its place in the exercise's base position: `flex`, `tilt`, `turn` in degrees,
//! `forward`, `up`, `out` in thousandths of stature; a plain number is `flex`. See [`Bend`]. Nods are drawn larger than
//! they are done, because five degrees cannot be seen across a room.
//!
//! A pose may have `"lens": { "joints": …, "hands": … }`, which hold in a lens of another view than the whole: what lies in
//! the picture here points out of it there.
//!
//! # Lying and kneeling
//!
//! Bodies that lie are seen from their side (`side`), or from above (`back` on the front, `side` on the side), the head where it
//! is from the side. On the front, an arm that is not led is placed in space: `tilt` of the shoulder leads it from the feet (0) past
//! the side (90) to the head (180), negative `flex` lifts it off the ground, the same in every view. `forearms` props the body on
//! its elbows. On hands and knees, hands and knees stay where they are and the trunk, as `spine` and `chest` bend it, is turned
//! about the hips until the arms hold it; `flex` of the pelvis has no meaning there. On the side, `turn` of the chest opens it.
//!
//! # Moving it
//!
//! [`Figure::drawing`] gives one SVG and the frame of every pose. Every joint group carries `data-joint`; a joint may own
//! several groups, because a limb is painted in layers. With `a` and `b` the frames of two poses and `t` from 0 to 1:
//!
//! ```js
//! a.joints.forEach((p, i) => { const q = b.joints[i], mix = (u, v) => u + (v - u) * t
//!   svg.querySelectorAll(`[data-joint="${p.joint}"]`).forEach(g => g.setAttribute('transform',
//!     `translate(${mix(p.dx, q.dx)} ${mix(p.dy, q.dy)}) rotate(${mix(p.angle, q.angle)})`))
//!   svg.querySelectorAll(`[data-skin="${p.joint}"]`).forEach(g => g.setAttribute('transform',
//!     `scale(1 ${mix(p.stretch, q.stretch)})`)) })
//! ```
//!
//! Where a part of a limb points out of the picture in some pose, its skin has a group of its own, `data-skin`, which is
//! shortened along its length; the joint's group is not, so that what hangs on it keeps its shape.
//!
//! Poses are passed in the order of the file: from `start` to `work`, which is where it is held. Poses after `work` are passed
//! on the way back to `start`; without any the way back is the way there.
//!
//! As drawn, a one-sided exercise is done to the right; `mirrored` (or a mirroring transform on the `svg` element) shows the left.
//! Colours are presentation attributes, so any style sheet that names the classes wins. Set `fill` on `figure-body`,
//! `figure-far`, `figure-tint`, `figure-paper`, `figure-prop`, `figure-soft` and `figure-ghost`; `fill` and `stroke`, both the
//! colour of the page, on `figure-outline`; `stroke` on `figure-paper-line` (page) and `figure-lens`; `color` on
//! `figure-arrow`, whose `data-pose` says which pose it leads to. There is no style attribute and no script in the drawing.

mod arrow;
mod fault;
mod gear;
mod geometry;
mod hand;
mod joint;
mod lens;
mod palette;
mod pose;
mod prop;
mod read;
mod scene;
mod shape;
mod skin;
mod stance;
mod svg;
#[cfg(test)]
mod tests;
mod words;

pub use hand::{Hand, Hands};
pub use joint::Joint;
pub use palette::Palette;
pub use pose::{Bend, Eyes, Pose};
pub(crate) use svg::escaped;
pub use words::{Focus, Landmark, Prop, Region, View};

use crate::exercise::Position;
use serde::{Deserialize, Serialize};

/// A close-up beside the whole figure, for movements too small to be seen on it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lens {
    /// What it shows.
    pub on: Focus,
    /// How much larger.
    pub scale: f64,
    /// Where it is seen from.
    pub view: View,
}

/// The figure of an exercise.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    view: View,
    props: Vec<Prop>,
    hands: Hands,
    tint: Vec<Region>,
    lens: Option<Lens>,
    poses: Vec<Pose>,
}

/// The transform of one joint group, `translate({dx} {dy}) rotate({angle})`, and of its skin, `scale(1 {stretch})`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct JointFrame {
    /// The value of `data-joint`.
    pub joint: String,
    /// Degrees, clockwise.
    pub angle: f64,
    /// To the right.
    pub dx: f64,
    /// Downwards.
    pub dy: f64,
    /// What is seen of its length; other than 1 only where it has a `data-skin` group to be scaled.
    pub stretch: f64,
}

/// One pose as transforms, the same joints in the same order in every pose of a drawing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PoseFrame {
    /// The pose's name.
    pub name: String,
    /// One per joint.
    pub joints: Vec<JointFrame>,
}

/// A drawing that can be moved from pose to pose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Drawing {
    /// The whole drawing in its first pose, as an `svg` element.
    pub svg: String,
    /// What to set for each pose.
    pub poses: Vec<PoseFrame>,
}

/// How a still is to look.
#[derive(Debug, Clone, Copy, Default)]
pub struct Still<'a> {
    /// For the left side.
    pub mirrored: bool,
    /// Its colours.
    pub palette: Palette,
    /// What it shows, for those who do not see it.
    pub title: Option<&'a str>,
}

impl Figure {
    /// Its poses, `start` and `work` among them.
    pub fn poses(&self) -> &[Pose] {
        &self.poses
    }

    /// The drawing to be moved by the caller.
    pub fn drawing(&self, position: Position) -> Drawing {
        let scene = scene::Scene::of(self, position);
        Drawing { svg: scene.svg(scene.start(), true, Still::default()), poses: scene.frames() }
    }

    /// One pose by itself, in the colours for light paper; nothing if there is no such pose.
    pub fn svg(&self, position: Position, pose: &str, mirrored: bool) -> Option<String> {
        self.still(position, pose, Still { mirrored, ..Still::default() })
    }

    /// One pose by itself, with its arrows and the ghost of the start.
    pub fn still(&self, position: Position, pose: &str, still: Still<'_>) -> Option<String> {
        let scene = scene::Scene::of(self, position);
        let index = self.poses.iter().position(|p| p.name == pose)?;
        Some(scene.svg(index, false, still))
    }

    /// Whether the right hand points with two fingers in any pose; it then does so in all, as its skin cannot change.
    fn points_right(&self) -> bool {
        self.poses.iter().any(|pose| pose.hands.right.points())
    }

    fn points_left(&self) -> bool {
        self.poses.iter().any(|pose| pose.hands.left.points())
    }

    /// Whether a joint is elsewhere than in the base position in any pose.
    fn moves(&self, joint: Joint) -> bool {
        self.poses.iter().any(|pose| pose.bend(joint) != Bend::default())
    }

    /// The same as it is drawn in a lens that looks from elsewhere, where joints and hands may have values of their own.
    fn closer(&self) -> Self {
        let mut closer = self.clone();
        for pose in &mut closer.poses {
            if let Some(close) = pose.close.clone() {
                (pose.bends, pose.hands) = (close.bends, close.hands);
            }
        }
        closer
    }

    fn start(&self) -> usize {
        self.poses.iter().position(|pose| pose.name == "start").unwrap_or(0)
    }
}

//! Writing a scene as SVG: nested groups per joint, classes with colours to fall back on, nothing inline that a strict
//! content security policy would refuse.

use super::Still;
use super::arrow::Arrow;
use super::geometry::{Place, num};
use super::joint::Joint;
use super::lens::Placed;
use super::palette::Palette;
use super::scene::{Scene, Side};
use super::shape::{Paint, Piece, Shape};
use super::stance::Stance;
use std::fmt::Write as _;

/// Width of the gap around a limb: 0.7 % of stature on either side.
const GAP: f64 = 14.0;
const FEATURE: f64 = 4.5;

impl Paint {
    fn class(self) -> &'static str {
        match self {
            Self::Body => "figure-body",
            Self::Far => "figure-far",
            Self::Outline => "figure-outline",
            Self::Tint => "figure-tint",
            Self::Paper => "figure-paper",
            Self::PaperLine => "figure-paper-line",
            Self::Prop => "figure-prop",
            Self::Soft => "figure-soft",
            Self::Ghost => "figure-ghost",
        }
    }
}

struct Writer {
    out: String,
    palette: Palette,
}

// Writing to a String cannot fail, so the results of `write!` are dropped throughout.
impl Writer {
    fn shape(&mut self, shape: &Shape, paint: Paint) {
        let (class, colour, d) = (paint.class(), self.palette.of(paint), shape.path());
        let _ = match paint {
            Paint::Outline => write!(
                self.out,
                r#"<path class="{class}" fill="{colour}" stroke="{colour}" stroke-width="{}" stroke-linejoin="round" d="{d}"/>"#,
                num(GAP)
            ),
            Paint::PaperLine => write!(
                self.out,
                r#"<path class="{class}" fill="none" stroke="{colour}" stroke-width="{}" stroke-linecap="round" d="{d}"/>"#,
                num(FEATURE)
            ),
            Paint::Body | Paint::Far | Paint::Tint | Paint::Paper | Paint::Prop | Paint::Soft | Paint::Ghost => {
                write!(self.out, r#"<path class="{class}" fill="{colour}" d="{d}"/>"#)
            }
        };
    }

    /// Pieces in their order, each in the groups of its joints; neighbours share groups.
    fn pieces(&mut self, side: &Side, pieces: &[Piece], stance: &Stance, names: Option<&str>) {
        let mut open: Vec<Joint> = Vec::new();
        for piece in pieces {
            let chain = piece.joint.chain();
            let shared = open.iter().zip(&chain).take_while(|(a, b)| a == b).count();
            self.close(open.len() - shared);
            open.truncate(shared);
            for joint in &chain[shared..] {
                self.out.push_str("<g");
                if let Some(prefix) = names {
                    let _ = write!(self.out, r#" data-joint="{prefix}{}""#, joint.name());
                }
                let Place { origin, angle, .. } = stance.local(*joint);
                let _ = write!(
                    self.out,
                    r#" transform="translate({} {}) rotate({})">"#,
                    num(origin.x),
                    num(origin.y),
                    num(angle)
                );
                open.push(*joint);
            }
            if side.shortens(piece.joint) {
                self.shortened(piece, stance.local(piece.joint).stretch, names);
            } else {
                self.shape(&piece.shape, piece.paint);
            }
        }
        self.close(open.len());
    }

    /// Skin that is scaled along its length, with the round at its joint as it is: seen end on, a limb is a disc.
    fn shortened(&mut self, piece: &Piece, stretch: f64, names: Option<&str>) {
        self.out.push_str("<g");
        if let Some(prefix) = names {
            let _ = write!(self.out, r#" data-skin="{prefix}{}""#, piece.joint.name());
        }
        let _ = write!(self.out, r#" transform="scale(1 {})">"#, num(stretch));
        self.shape(&piece.shape, piece.paint);
        self.out.push_str("</g>");
        if piece.joint.is_feature() {
            return;
        }
        if let Some(first) = piece.shape.rounds().first() {
            self.shape(&Shape::Hull(vec![*first]), piece.paint);
        }
    }

    fn close(&mut self, groups: usize) {
        for _ in 0..groups {
            self.out.push_str("</g>");
        }
    }

    fn body(&mut self, side: &Side, pose: usize, ghost: Option<usize>, names: bool) {
        for thing in side.things.iter().filter(|thing| !thing.under_load) {
            self.shape(&thing.shape, thing.paint);
        }
        if let Some(start) = ghost {
            self.pieces(side, &side.ghost(), &side.stances[start], None);
        }
        self.pieces(side, &side.pieces, &side.stances[pose], names.then_some(side.prefix));
        for thing in side.things.iter().filter(|thing| thing.under_load) {
            self.shape(&thing.shape, thing.paint);
        }
        self.pieces(side, &side.over, &side.stances[pose], names.then_some(side.prefix));
    }

    fn arrow(&mut self, arrow: &Arrow, pose: &str) {
        let (shaft, head) = arrow.paths();
        let (colour, width, paper) = (self.palette.arrow, num(arrow.thickness()), self.palette.ground);
        let _ = write!(
            self.out,
            concat!(
                r#"<g class="figure-arrow" data-pose="{}" color="{}">"#,
                r#"<path class="figure-paper-line" fill="none" stroke="{}" stroke-width="{}" stroke-linecap="round" d="{}"/>"#,
                r#"<path class="figure-outline" fill="{}" stroke="{}" stroke-width="{}" stroke-linejoin="round" d="{}"/>"#,
                r#"<path fill="none" stroke="currentColor" stroke-width="{}" stroke-linecap="round" d="{}"/>"#,
                r#"<path fill="currentColor" d="{}"/></g>"#
            ),
            escaped(pose),
            colour,
            paper,
            num(arrow.thickness() * 2.2),
            shaft,
            paper,
            paper,
            num(arrow.thickness() * 2.2),
            head,
            width,
            shaft,
            head
        );
    }

    /// The ring around what a lens shows.
    fn mark(&mut self, lens: &Placed) {
        if !lens.marked {
            return;
        }
        let _ = write!(
            self.out,
            r#"<circle class="figure-lens" fill="none" stroke="{}" stroke-width="4" cx="{}" cy="{}" r="{}"/>"#,
            self.palette.prop,
            num(lens.seen.x),
            num(lens.seen.y),
            num(lens.reach)
        );
    }

    /// The clip and the paper of a lens.
    fn open_lens(&mut self, lens: &Placed, id: &str) {
        let (x, y, r) = (num(lens.centre.x), num(lens.centre.y), num(lens.radius));
        let circle = format!(r#"cx="{x}" cy="{y}" r="{r}""#);
        let _ = write!(
            self.out,
            concat!(
                r#"<clipPath id="{}"><circle {}/></clipPath><circle class="figure-paper" fill="{}" {}/>"#,
                r#"<g clip-path="url(#{})"><g transform="translate({} {}) scale({})">"#
            ),
            id,
            circle,
            self.palette.ground,
            circle,
            id,
            num(lens.shift().x),
            num(lens.shift().y),
            num(lens.scale)
        );
    }

    fn close_lens(&mut self, lens: &Placed) {
        let _ = write!(
            self.out,
            r#"</g></g><circle class="figure-lens" fill="none" stroke="{}" stroke-width="6" cx="{}" cy="{}" r="{}"/>"#,
            self.palette.prop,
            num(lens.centre.x),
            num(lens.centre.y),
            num(lens.radius)
        );
    }
}

/// The picture of one pose of a scene.
pub(super) fn picture(scene: &Scene<'_>, pose: usize, moving: bool, still: Still<'_>) -> String {
    let mut w = Writer { out: String::new(), palette: still.palette };
    let frame = scene.frame;
    let start = scene.start();
    let ghost = (scene.has_ghost() && (moving || pose != start)).then_some(start);
    let arrows = || {
        let shown = if moving { 0..scene.pose_count() } else { pose..pose + 1 };
        shown.flat_map(|i| scene.arrows(i)).collect::<Vec<_>>()
    };
    match &scene.lens {
        None => {
            w.body(&scene.whole, pose, ghost, moving);
            for (i, arrow) in arrows() {
                w.arrow(&arrow, scene.pose_name(i));
            }
        }
        Some((lens, close)) => {
            w.mark(lens);
            w.body(&scene.whole, pose, ghost.filter(|_| lens.second), moving);
            if lens.second {
                for (i, arrow) in arrows() {
                    w.arrow(&arrow, scene.pose_name(i));
                }
            }
            // Equal names only where the same circle is meant: several drawings may stand in one page.
            let id =
                format!("figure-lens-{}-{}-{}", id_part(lens.centre.x), id_part(lens.centre.y), id_part(lens.radius));
            w.open_lens(lens, &id);
            w.body(close.as_ref().unwrap_or(&scene.whole), pose, ghost, moving);
            if !lens.second {
                for (i, arrow) in arrows() {
                    w.arrow(&arrow, scene.pose_name(i));
                }
            }
            w.close_lens(lens);
            let beside = if moving { 0..scene.pose_count() } else { pose..pose + 1 };
            for (i, arrow) in beside.flat_map(|i| scene.arrows_beside(i)) {
                w.arrow(&arrow, scene.pose_name(i));
            }
        }
    }
    let (width, height) = (frame.right - frame.left, frame.bottom - frame.top);
    let title = still.title.map_or_else(String::new, |title| format!("<title>{}</title>", escaped(title)));
    let body = if still.mirrored {
        let across = num(frame.left + frame.right);
        format!(r#"<g transform="translate({across} 0) scale(-1 1)">{}</g>"#, w.out)
    } else {
        w.out
    };
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" class="figure" role="img" viewBox="{} {} {} {}">{title}{body}</svg>"#,
        num(frame.left),
        num(frame.top),
        num(width),
        num(height)
    )
}

fn id_part(value: f64) -> String {
    num(value).replace('-', "m").replace('.', "_")
}

/// Text as it may stand in XML.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

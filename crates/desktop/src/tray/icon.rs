//! The tray's glyphs, drawn by code: head, neck and shoulders in light with a dark rim, so that they read on dark and on
//! light panels, and a mark in the lower right corner for the state. The mark differs in shape, not only in colour.
//!
//! Shapes are signed distances on a unit square, which gives smooth edges at every size without an image library.

use std::sync::LazyLock;

use super::TrayIcon;

/// The sizes drawn, in pixels; hosts scale the nearest.
pub const SIZES: [u16; 3] = [22, 32, 44];

/// A square picture: straight (not premultiplied) ARGB in network byte order, rows from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixmap {
    /// Width and height in pixels.
    pub size: u16,
    /// Four bytes for each pixel: alpha, red, green, blue.
    pub argb: Vec<u8>,
}

/// The pictures of one glyph in every size of [`SIZES`], drawn when first asked for.
pub fn pixmaps(icon: TrayIcon) -> &'static [Pixmap] {
    static RUNNING: LazyLock<Vec<Pixmap>> = LazyLock::new(|| draw(TrayIcon::Running));
    static HELD: LazyLock<Vec<Pixmap>> = LazyLock::new(|| draw(TrayIcon::Held));
    static PAUSED: LazyLock<Vec<Pixmap>> = LazyLock::new(|| draw(TrayIcon::Paused));
    static IN_SESSION: LazyLock<Vec<Pixmap>> = LazyLock::new(|| draw(TrayIcon::InSession));
    match icon {
        TrayIcon::Running => &RUNNING,
        TrayIcon::Held => &HELD,
        TrayIcon::Paused => &PAUSED,
        TrayIcon::InSession => &IN_SESSION,
    }
}

type Colour = [f32; 3];
const INK: Colour = [0.09, 0.13, 0.15];
const PAPER: Colour = [0.97, 0.95, 0.91];
const TEAL: Colour = [0.20, 0.72, 0.70];
const AMBER: Colour = [0.96, 0.70, 0.20];
/// The rim's width as a share of the picture.
const RIM: f32 = 0.055;

/// Distances are negative inside a shape.
type Distance = fn(f32, f32) -> f32;

fn draw(icon: TrayIcon) -> Vec<Pixmap> {
    SIZES.into_iter().map(|size| picture(icon, size)).collect()
}

fn picture(icon: TrayIcon, size: u16) -> Pixmap {
    let scale = f32::from(size);
    let mut argb = Vec::with_capacity(usize::from(size) * usize::from(size) * 4);
    for row in 0..size {
        for column in 0..size {
            let (x, y) = ((f32::from(column) + 0.5) / scale, (f32::from(row) + 0.5) / scale);
            let mut pixel = Pixel::default();
            let body = figure(x, y);
            pixel.cover(INK, coverage(body - RIM, scale));
            pixel.cover(PAPER, coverage(body, scale));
            if let Some((colour, mark)) = mark(icon) {
                let mark = mark(x, y);
                pixel.cover(INK, coverage(mark - RIM, scale));
                pixel.cover(colour, coverage(mark, scale));
            }
            argb.extend(pixel.bytes());
        }
    }
    Pixmap { size, argb }
}

/// Head, neck and shoulders from the front.
fn figure(x: f32, y: f32) -> f32 {
    let head = ((x - 0.46) / 0.86).hypot(y - 0.29) - 0.215;
    let neck = capsule(x, y, (0.46, 0.42), (0.46, 0.68), 0.085);
    let shoulders = ((x - 0.46) / 1.25).hypot((y - 0.98) / 0.95) - 0.30;
    head.min(neck).min(shoulders.max(y - 0.94))
}

/// The sign of a state in the lower right corner.
fn mark(icon: TrayIcon) -> Option<(Colour, Distance)> {
    match icon {
        TrayIcon::Running => None,
        TrayIcon::Held => Some((AMBER, ring)),
        TrayIcon::Paused => Some((PAPER, bars)),
        TrayIcon::InSession => Some((TEAL, triangle)),
    }
}

fn ring(x: f32, y: f32) -> f32 {
    ((x - 0.74).hypot(y - 0.74) - 0.14).abs() - 0.055
}

fn bars(x: f32, y: f32) -> f32 {
    let left = capsule(x, y, (0.65, 0.62), (0.65, 0.87), 0.058);
    left.min(capsule(x, y, (0.84, 0.62), (0.84, 0.87), 0.058))
}

fn triangle(x: f32, y: f32) -> f32 {
    let (x, y) = (x - 0.70, (y - 0.74).abs());
    (-0.12 - x).max(x * 0.55 + y * 0.835 - 0.115) - 0.015
}

fn capsule(x: f32, y: f32, from: (f32, f32), to: (f32, f32), radius: f32) -> f32 {
    let (along_x, along_y) = (to.0 - from.0, to.1 - from.1);
    let (x, y) = (x - from.0, y - from.1);
    let share = ((x * along_x + y * along_y) / (along_x * along_x + along_y * along_y)).clamp(0.0, 1.0);
    (x - along_x * share).hypot(y - along_y * share) - radius
}

fn coverage(distance: f32, scale: f32) -> f32 {
    (0.5 - distance * scale).clamp(0.0, 1.0)
}

#[derive(Default)]
struct Pixel {
    colour: Colour,
    alpha: f32,
}

impl Pixel {
    /// Lays a colour over what is there.
    fn cover(&mut self, colour: Colour, alpha: f32) {
        let total = alpha + self.alpha * (1.0 - alpha);
        if total > 0.0 {
            for (under, over) in self.colour.iter_mut().zip(colour) {
                *under = (over * alpha + *under * self.alpha * (1.0 - alpha)) / total;
            }
        }
        self.alpha = total;
    }

    fn bytes(&self) -> [u8; 4] {
        let [red, green, blue] = self.colour;
        [self.alpha, red, green, blue].map(byte)
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=255 before")]
fn byte(share: f32) -> u8 {
    (share * 255.0).round().clamp(0.0, 255.0) as u8
}

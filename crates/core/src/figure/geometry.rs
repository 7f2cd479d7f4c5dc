//! Points, rigid placements and the number format of the drawings.
//!
//! One unit is a thousandth of the figure's stature; x grows to the right, y grows downwards, angles are degrees and grow
//! clockwise, all as in SVG, so that nothing is converted on the way out.

use std::ops::{Add, Mul, Sub};

/// A point or a difference of points.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// Shorthand for a point.
pub(super) const fn at(x: f64, y: f64) -> Point {
    Point { x, y }
}

impl Point {
    pub(super) fn length(self) -> f64 {
        self.x.hypot(self.y)
    }

    pub(super) fn turned(self, degrees: f64) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        at(self.x * cos - self.y * sin, self.x * sin + self.y * cos)
    }

    /// The angle by which a segment that hangs straight down must be turned to point this way.
    pub(super) fn hanging_angle(self) -> f64 {
        (-self.x).atan2(self.y).to_degrees()
    }
}

impl Add for Point {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        at(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        at(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f64> for Point {
    type Output = Self;
    fn mul(self, by: f64) -> Self {
        at(self.x * by, self.y * by)
    }
}

/// Where a joint's own space lies in a larger one: its skin shortened along its length, turned, then moved.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    pub(super) origin: Point,
    pub(super) angle: f64,
    /// What is seen of its length where it points out of the picture; negative once it points back.
    pub(super) stretch: f64,
}

impl Default for Place {
    fn default() -> Self {
        Self { origin: Point::default(), angle: 0.0, stretch: 1.0 }
    }
}

impl Place {
    /// A point of this space in the larger one.
    pub(super) fn of(self, point: Point) -> Point {
        self.origin + at(point.x, point.y * self.stretch).turned(self.angle)
    }

    /// A space within this one, seen from the larger one. Only skin is shortened: the inner space lies where it is said to.
    pub(super) fn inner(self, inner: Self) -> Self {
        Self {
            origin: self.origin + inner.origin.turned(self.angle),
            angle: self.angle + inner.angle,
            stretch: inner.stretch,
        }
    }
}

/// A circle: what limbs and outlines are made of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Round {
    pub(super) centre: Point,
    pub(super) radius: f64,
}

/// Shorthand for a circle.
pub(super) const fn round(x: f64, y: f64, radius: f64) -> Round {
    Round { centre: at(x, y), radius }
}

/// An upright box that grows around what it must hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bounds {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Bounds {
    pub(super) const NOTHING: Self =
        Self { left: f64::INFINITY, top: f64::INFINITY, right: f64::NEG_INFINITY, bottom: f64::NEG_INFINITY };

    pub(super) fn hold(&mut self, centre: Point, radius: f64) {
        self.left = self.left.min(centre.x - radius);
        self.top = self.top.min(centre.y - radius);
        self.right = self.right.max(centre.x + radius);
        self.bottom = self.bottom.max(centre.y + radius);
    }

    pub(super) fn middle(self) -> Point {
        at(f64::midpoint(self.left, self.right), f64::midpoint(self.top, self.bottom))
    }

    pub(super) fn with(mut self, other: Self) -> Self {
        self.left = self.left.min(other.left);
        self.top = self.top.min(other.top);
        self.right = self.right.max(other.right);
        self.bottom = self.bottom.max(other.bottom);
        self
    }
}

/// A number as it is written: at most two decimals, no trailing zeros, no minus zero.
pub(super) fn num(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// The value as it will be written, so that frames and drawing agree to the last digit.
pub(super) fn rounded(value: f64) -> f64 {
    let value = (value * 100.0).round() / 100.0;
    if value == 0.0 { 0.0 } else { value }
}

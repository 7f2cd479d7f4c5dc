//! Where the eyes look.

use super::{hull, path};
use crate::figure::geometry::round;
use crate::figure::joint::Joint;
use crate::figure::shape::{Paint, Piece};

/// Length of the line of sight where it goes far.
pub(in crate::figure) const GAZE: f64 = 620.0;

/// Dashes from the eye, in the space of the gaze, which hangs down before it is turned.
const DASHES: &str = "M-3 40H3V96H-3ZM-3 126H3V182H-3ZM-3 212H3V268H-3ZM-3 298H3V354H-3ZM-3 384H3V440H-3ZM-3 470H3V526H-3Z\
M-3 556H3V612H-3Z";

/// The eye from the side in the colour of what works, and its line of sight.
pub(super) fn side() -> Vec<Piece> {
    vec![
        hull(Joint::Head, Paint::Tint, &[round(36.0, -25.0, 11.0), round(41.0, -25.0, 8.0)]),
        hull(Joint::Head, Paint::Paper, &[round(38.0, -26.0, 4.0), round(38.5, -23.0, 4.0)]),
        path(Joint::Gaze, Paint::Tint, DASHES, &[]),
    ]
}

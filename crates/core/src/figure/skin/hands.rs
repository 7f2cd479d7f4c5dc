//! Hands from the front.

use super::{Limb, path};
use crate::figure::geometry::{at, round};
use crate::figure::joint::Joint;
use crate::figure::shape::{Paint, Piece};

/// The lines of an open palm, seen only where it faces the viewer.
pub(super) fn palms() -> Vec<Piece> {
    [Joint::PalmL, Joint::PalmR]
        .into_iter()
        .flat_map(|joint| {
            ["M-11 24Q0 14 11 24Q0 19-11 24Z", "M-10 36Q0 27 10 36Q0 32-10 36Z"]
                .map(|d| path(joint, Paint::Paper, d, &[]))
        })
        .collect()
}

/// A hand at its wrist with its thumb, `out` being the side of the picture on which it is; spread out, with four fingers.
pub(super) fn front(wrist: Joint, out: f64, spread: bool) -> Limb {
    let thumb = if wrist == Joint::WristR { Joint::ThumbR } else { Joint::ThumbL };
    let mut limb: Limb = Vec::new();
    if spread {
        limb.push((wrist, vec![round(0.0, 0.0, 15.0), round(-9.0, 38.0, 11.0), round(9.0, 38.0, 11.0)]));
        for (angle, length) in [(21.0, 40.0), (7.0, 50.0), (-7.0, 50.0), (-21.0, 40.0)] {
            let root = at(-angle * 0.66, 40.0);
            let tip = root + at(0.0, length).turned(angle);
            limb.push((wrist, vec![round(root.x, root.y, 6.0), round(tip.x, tip.y, 5.0)]));
        }
    } else {
        limb.push((
            wrist,
            vec![round(0.0, 0.0, 15.0), round(0.0, 42.0, 18.0), round(out * 4.0, 66.0, 13.0), round(0.0, 88.0, 7.0)],
        ));
    }
    // In the thumb's own space, which lies across the hand: y is inwards.
    limb.push((thumb, vec![round(out * 20.0, 0.0, 11.0), round(out * 56.0, if spread { 30.0 } else { 20.0 }, 6.0)]));
    limb
}

/// A hand folded to the knuckles, index and middle finger stretched out.
pub(super) fn pointing(wrist: Joint) -> Limb {
    vec![
        (wrist, vec![round(0.0, 0.0, 16.0), round(-4.0, 36.0, 17.0), round(4.0, 36.0, 17.0)]),
        (wrist, vec![round(-8.0, 42.0, 7.5), round(-8.0, 92.0, 6.0)]),
        (wrist, vec![round(8.0, 42.0, 7.5), round(8.0, 92.0, 6.0)]),
    ]
}

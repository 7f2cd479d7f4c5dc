//! Something far to look at.

use super::{Thing, bar, hull, slab};
use crate::figure::View;
use crate::figure::geometry::{at, round};
use crate::figure::shape::Paint;

/// How far the scene reaches with a window in it.
pub(super) const END: f64 = 800.0;
const WALL: f64 = 520.0;

/// A wall cut open at its window, and a tree so small that it must be far.
pub(super) fn window(view: View, floor: f64) -> Vec<Thing> {
    match view {
        View::Front | View::Back => Vec::new(),
        View::Side => {
            let ground = -330.0;
            vec![
                slab(WALL, -600.0, WALL + 22.0, -540.0, 3.0, Paint::Prop),
                slab(WALL, -260.0, WALL + 22.0, floor, 3.0, Paint::Prop),
                slab(WALL - 14.0, -268.0, WALL + 36.0, -254.0, 6.0, Paint::Prop),
                hull(&[round(650.0, ground + 26.0, 26.0), round(760.0, ground + 26.0, 26.0)], Paint::Soft),
                bar(at(716.0, ground + 10.0), at(716.0, ground - 70.0), 7.0, Paint::Prop),
                hull(
                    &[round(700.0, ground - 92.0, 26.0), round(732.0, ground - 92.0, 26.0), round(716.0, ground - 122.0, 24.0)],
                    Paint::Prop,
                ),
            ]
        }
    }
}

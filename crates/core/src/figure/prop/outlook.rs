//! Something far to look at.

use super::{Thing, bar, hull, slab};
use crate::figure::View;
use crate::figure::geometry::{at, round};
use crate::figure::shape::{Paint, Shape};

/// How far the scene reaches with a window in it.
pub(super) const END: f64 = 800.0;
const WALL: f64 = 520.0;
const HILL: &str = "M556-272C600-300 660-338 716-338C762-338 784-296 800-272Z";

/// A wall cut open at its window, and a tree so small that it must be far.
pub(super) fn window(view: View, floor: f64) -> Vec<Thing> {
    match view {
        View::Front | View::Back | View::Crown => Vec::new(),
        View::Side => {
            let ground = -330.0;
            vec![
                slab(WALL, -640.0, WALL + 22.0, -550.0, 3.0, Paint::Prop),
                slab(WALL, -300.0, WALL + 22.0, floor, 3.0, Paint::Prop),
                slab(WALL - 14.0, -308.0, WALL + 36.0, -294.0, 6.0, Paint::Prop),
                bar(at(WALL + 11.0, -550.0), at(WALL + 11.0, -300.0), 3.0, Paint::Soft),
                Thing {
                    shape: Shape::Path(HILL, vec![round(560.0, -276.0, 4.0), round(END, -276.0, 4.0)]),
                    paint: Paint::Soft,
                    under_load: false,
                },
                bar(at(724.0, ground + 6.0), at(724.0, ground - 60.0), 7.0, Paint::Prop),
                hull(
                    &[
                        round(704.0, ground - 76.0, 26.0),
                        round(744.0, ground - 76.0, 26.0),
                        round(724.0, ground - 116.0, 26.0),
                    ],
                    Paint::Prop,
                ),
            ]
        }
    }
}

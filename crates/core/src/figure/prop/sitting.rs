//! What some sitting exercises need beside chair and stool.

use super::{Body, Thing, bar, hull, slab};
use crate::figure::View;
use crate::figure::geometry::{Round, at, round};
use crate::figure::joint::Joint;
use crate::figure::shape::Paint;

/// Where the back of the low chair ends, above the hip: at the lower half of the shoulder blades.
const TOP: f64 = 206.0;
/// Half its thickness.
const HALF: f64 = 13.0;

/// A chair with a firm upright back that the trunk leans on in the start pose and bends over.
pub(super) fn low_chair(body: &Body<'_>) -> Vec<Thing> {
    let (seat, ground) = (body.seat(), body.ground());
    match body.view {
        View::Side => {
            let trunk = |joint| matches!(joint, Joint::Pelvis | Joint::Spine | Joint::Chest);
            let behind = body.bounds_of(body.start(), trunk).left - HALF;
            let leg = |x: f64, foot: f64| bar(at(x, seat + 20.0), at(foot, ground - 8.0), 8.0, Paint::Prop);
            vec![
                leg(-62.0, -78.0),
                leg(150.0, 162.0),
                bar(at(behind, seat + 10.0), at(behind, HALF - TOP), HALF, Paint::Prop),
                slab(behind - HALF, seat, 172.0, seat + 26.0, 11.0, Paint::Prop).loaded(),
            ]
        }
        View::Front | View::Back | View::Crown => super::chair(body, true),
    }
}

/// Rings on the wall ahead, their middle where the eyes of the start pose look.
pub(super) fn target(body: &Body<'_>) -> Vec<Thing> {
    let eyes = body.start().world(Joint::Head).of(at(0.0, -24.0));
    match body.view {
        View::Side => {
            let wall = body.bounds().right + 150.0;
            vec![
                slab(wall, eyes.y - 150.0, wall + 20.0, body.ground(), 2.0, Paint::Soft),
                bar(at(wall - 3.0, eyes.y - 26.0), at(wall - 3.0, eyes.y + 26.0), 6.0, Paint::Prop),
            ]
        }
        // It is behind whoever looks at the face.
        View::Front | View::Crown => Vec::new(),
        View::Back => {
            let ring = |radius: f64, paint| hull(&[Round { centre: eyes, ..round(0.0, 0.0, radius) }], paint);
            vec![ring(142.0, Paint::Soft), ring(114.0, Paint::Prop), ring(84.0, Paint::Soft)]
        }
    }
}

//! Arrows that show a force rather than a way: head and hand pressing against each other, a line of sight, a pull.

use super::{Arrow, STEPS};
use crate::figure::geometry::{Point, at};
use crate::figure::joint::Joint;
use crate::figure::stance::Stance;
use crate::figure::{Landmark, View};

/// Two arrows that meet at the hand: from inside the head outwards and from outside the hand inwards, as points on the head.
struct Pair {
    head: [Point; 2],
    hand: [Point; 2],
    /// How far the middle of each bulges, for a turn about the long axis.
    bulge: f64,
}

fn pair(landmark: Landmark) -> Option<Pair> {
    let straight = |head: [Point; 2], hand: [Point; 2]| Some(Pair { head, hand, bulge: 0.0 });
    match landmark {
        Landmark::PressBrow => straight([at(-4.0, -46.0), at(36.0, -58.0)], [at(126.0, -91.0), at(84.0, -76.0)]),
        Landmark::PressOcciput => straight([at(2.0, -52.0), at(-48.0, -44.0)], [at(-148.0, -38.0), at(-98.0, -38.0)]),
        Landmark::PressSide => straight([at(18.0, -56.0), at(-38.0, -56.0)], [at(-142.0, -56.0), at(-92.0, -56.0)]),
        Landmark::PressTurn => Some(Pair {
            head: [at(44.0, -58.0), at(-26.0, -56.0)],
            hand: [at(-134.0, -62.0), at(-84.0, -46.0)],
            bulge: 10.0,
        }),
        Landmark::Crown
        | Landmark::Brow
        | Landmark::Nose
        | Landmark::Chin
        | Landmark::Occiput
        | Landmark::Breastbone
        | Landmark::Shoulder
        | Landmark::BladeL
        | Landmark::BladeR
        | Landmark::Turn
        | Landmark::Waist
        | Landmark::HandR
        | Landmark::HandL
        | Landmark::ElbowR
        | Landmark::Sight
        | Landmark::ElbowL
        | Landmark::ShoulderL
        | Landmark::UpperBack
        | Landmark::Onward
        | Landmark::Ear
        | Landmark::Belly
        | Landmark::Roll
        | Landmark::Gaze
        | Landmark::JawTip
        | Landmark::FingersR
        | Landmark::Palm
        | Landmark::Tongue
        | Landmark::Look
        | Landmark::Face
        | Landmark::Nod
        | Landmark::Strap => None,
    }
}

impl Arrow {
    /// The arrows of a landmark: two where something presses against something, one where something moves.
    pub(in crate::figure) fn all(landmark: Landmark, view: View, way: &[Stance], scale: f64) -> Vec<Self> {
        let (Some(from), Some(to)) = (way.first(), way.last()) else { return Vec::new() };
        let thick = 8.0 / scale;
        let arrow = |line: Vec<Point>| Self { line, thick };
        let head = to.world(Joint::Head);
        if let Some(Pair { head: inner, hand: outer, bulge }) = pair(landmark) {
            let across = match view {
                View::Front | View::Side | View::Crown => 1.0,
                View::Back => -1.0,
            };
            let on_head = |p: Point| head.of(at(p.x * across, p.y));
            return [inner, outer].map(|[a, b]| arrow(bow(on_head(a), on_head(b), bulge))).into();
        }
        match landmark {
            Landmark::Look => [(Joint::BallR, Joint::PupilR), (Joint::BallL, Joint::PupilL)]
                .into_iter()
                .filter_map(|(ball, pupil)| {
                    let (eye, way) = (to.world(ball).origin, to.local(pupil).origin.x);
                    // One line of sight, from the eye that is nearer to what is looked at.
                    let outer = (eye - head.origin).x * way > 0.0;
                    outer.then(|| {
                        arrow(bow(eye + at(way.signum() * 18.0, 0.0), eye + at(way.signum() * 84.0, 0.0), 0.0))
                    })
                })
                .collect(),
            Landmark::Face => {
                let way = to.local(Joint::Nose).origin.x - from.local(Joint::Nose).origin.x;
                let under = |x: f64| head.of(at(way.signum() * x, 62.0));
                let bulge = 14.0 * way.signum();
                if way.abs() > 1.0 { vec![arrow(bow(under(-40.0), under(44.0), -bulge))] } else { Vec::new() }
            }
            Landmark::Nod => {
                let side = if to.local(Joint::Nose).origin.x < 0.0 { -1.0 } else { 1.0 };
                let beside = |x: f64, y: f64| to.world(Joint::NeckUpper).origin + at(side * x, y);
                vec![arrow(bow(beside(88.0, -62.0), beside(96.0, 30.0), side * 12.0))]
            }
            Landmark::Strap => {
                let grip = to.world(Joint::WristR);
                let tip = grip.of(at(0.0, 46.0));
                let root = to.world(Joint::StrapL).origin;
                let way = tip - root;
                let unit = way * (1.0 / way.length().max(1e-9));
                // Above the hand, beside the face.
                let above = at(-unit.y, unit.x) * if unit.x < 0.0 { 44.0 } else { -44.0 };
                vec![arrow(bow(tip + above - unit * 4.0, tip + above + unit * 52.0, 0.0))]
            }
            Landmark::Crown
            | Landmark::Brow
            | Landmark::Nose
            | Landmark::Chin
            | Landmark::Occiput
            | Landmark::Breastbone
            | Landmark::Shoulder
            | Landmark::BladeL
            | Landmark::BladeR
            | Landmark::Turn
            | Landmark::Waist
            | Landmark::HandR
            | Landmark::HandL
            | Landmark::ElbowR
            | Landmark::Sight
            | Landmark::ElbowL
            | Landmark::ShoulderL
            | Landmark::UpperBack
            | Landmark::Onward
            | Landmark::Ear
            | Landmark::Belly
            | Landmark::Roll
            | Landmark::Gaze
            | Landmark::JawTip
            | Landmark::FingersR
            | Landmark::Palm
            | Landmark::Tongue
            | Landmark::PressBrow
            | Landmark::PressOcciput
            | Landmark::PressSide
            | Landmark::PressTurn => Self::of(landmark, view, way, scale).into_iter().collect(),
        }
    }
}

/// A line between two points that bulges to one side.
fn bow(from: Point, to: Point, bulge: f64) -> Vec<Point> {
    let way = to - from;
    let across = at(way.y, -way.x) * (1.0 / way.length().max(1e-9));
    (0..=STEPS)
        .map(|i| {
            let share = f64::from(i) / f64::from(STEPS);
            from + way * share + across * (bulge * 4.0 * share * (1.0 - share))
        })
        .collect()
}

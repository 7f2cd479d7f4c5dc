//! The head: one outline with brow, nose, lips and chin from the side; from the front a face that slides over the skull.

use super::{hull, path};
use crate::figure::geometry::{Round, round};
use crate::figure::joint::Joint;
use crate::figure::shape::{Paint, Piece};

/// The back of the skull, which lies on things.
pub(in crate::figure) const BACK: Round = round(-6.0, -27.0, 56.0);

/// Height of the eyes, from the front.
pub(in crate::figure) const EYE: f64 = -24.5;
/// The brow, on which one lies who lies on the front.
pub(in crate::figure) const BROW: Round = round(38.0, -48.0, 14.0);

/// Facing right; the origin is the upper neck joint, the crown at -83, the chin at 47.
const PROFILE: &str = "M-30 26C-52 12-64-6-64-30C-64-62-38-84-2-84C26-84 46-68 51-46C52-40 51-35 50-31\
C50-27 51-25 53-21L63-2C65 2 62 5 56 6C54 7 54 9 55 11C58 13 59 16 56 19C57 22 57 25 54 27C52 30 52 32 53 36\
C54 43 48 48 40 47C30 46 17 41 7 32C0 27-14 32-30 26Z";
pub(super) const EAR: &str = "M-2-8C-12-14-12-32 1-32C11-32 12-21 6-16C2-12 4-4-1-2";
const EAR_LEFT: &str = "M-3-24C4-30 7-20 3-14C1-10 1-6-2-4";
const EAR_RIGHT: &str = "M3-24C-4-30-7-20-3-14C-1-10-1-6 2-4";
const NOSTRILS: &str = "M-5 1Q0 7 5 1";
const MOUTH: &str = "M-13 21Q0 25 13 21";

const LID: &str = "M-10-23Q0-15.4 10-23";

/// Wherever the head turns, the circles of skull, face and jaw touch the same line from temple to cheek.
const FACE: [Round; 5] = [
    round(0.0, -36.0, 36.0),
    round(24.0, 4.0, 17.0),
    round(10.0, 30.0, 17.0),
    round(-10.0, 30.0, 17.0),
    round(-24.0, 4.0, 17.0),
];
/// In the skull's own space, which lies on its side: x is down, y is left.
const SKULL: [Round; 2] = [round(-38.0, 0.0, 47.0), round(-16.0, 0.0, 37.0)];
const JAW: [Round; 4] =
    [round(8.0, 4.0, 16.0), round(9.0, 30.0, 17.0), round(-9.0, 30.0, 17.0), round(-8.0, 4.0, 16.0)];

pub(super) fn side() -> Vec<Piece> {
    let extent = [BACK, round(-4.0, -29.0, 54.0), round(57.0, 0.0, 7.0), round(44.0, 36.0, 11.0)];
    vec![
        path(Joint::Head, Paint::Body, PROFILE, &extent),
        hull(Joint::Head, Paint::Paper, &[round(38.0, -26.0, 4.0), round(38.5, -23.0, 4.0)]),
        path(Joint::Head, Paint::PaperLine, EAR, &[]),
    ]
}

/// The head from the front; every feature has its own joint and slides as the head turns: turning to the right, the left
/// ear comes into view and the right one goes behind the skull; to the `left` it is the other way round.
pub(super) fn front(eyes_matter: bool, left: bool) -> Vec<Piece> {
    let ear = [round(0.0, -20.0, 11.0), round(0.0, -5.0, 8.0)];
    let (right_ear, left_ear) = ((Joint::EarR, EAR_RIGHT), (Joint::EarL, EAR_LEFT));
    let ((hidden, hidden_line), (seen, seen_line)) = if left { (left_ear, right_ear) } else { (right_ear, left_ear) };
    let mut pieces = vec![
        hull(Joint::Face, Paint::Outline, &FACE),
        hull(Joint::Jaw, Paint::Outline, &JAW),
        hull(hidden, Paint::Body, &ear),
        path(hidden, Paint::PaperLine, hidden_line, &[]),
        hull(Joint::Skull, Paint::Body, &SKULL),
        hull(Joint::Face, Paint::Body, &FACE),
        hull(Joint::Jaw, Paint::Body, &JAW),
        hull(Joint::Nose, Paint::Body, &[round(0.0, -14.0, 4.0), round(0.0, -2.0, 11.5)]),
        hull(seen, Paint::Body, &ear),
        path(seen, Paint::PaperLine, seen_line, &[]),
        path(Joint::Nose, Paint::PaperLine, NOSTRILS, &[]),
        path(Joint::Jaw, Paint::PaperLine, MOUTH, &[]),
    ];
    pieces.extend(if eyes_matter { eyes() } else { dots() });
    pieces
}

fn dots() -> Vec<Piece> {
    let dot = [round(0.0, -26.0, 4.2), round(0.0, -23.0, 4.2)];
    vec![hull(Joint::EyeL, Paint::Paper, &dot), hull(Joint::EyeR, Paint::Paper, &dot)]
}

/// Eyes that can look and close: closed, only the line of the lids is left, which runs along the lower edge of the white.
fn eyes() -> Vec<Piece> {
    let both = [(Joint::EyeL, Joint::BallL, Joint::PupilL), (Joint::EyeR, Joint::BallR, Joint::PupilR)];
    let eye = |(lid, ball, pupil)| {
        [
            path(lid, Paint::PaperLine, LID, &[]),
            hull(ball, Paint::Paper, &[round(-5.5, 0.0, 7.4), round(5.5, 0.0, 7.4)]),
            hull(pupil, Paint::Body, &[round(0.0, 0.0, 5.4)]),
        ]
    };
    both.into_iter().flat_map(eye).collect()
}

/// The head from behind.
pub(super) fn back() -> Vec<Piece> {
    let ear = [round(0.0, -20.0, 11.0), round(0.0, -5.0, 8.0)];
    vec![
        hull(Joint::EarL, Paint::Body, &ear),
        hull(Joint::EarR, Paint::Body, &ear),
        hull(Joint::Skull, Paint::Body, &[round(-38.0, 0.0, 47.0), round(8.0, 20.0, 22.0), round(8.0, -20.0, 22.0)]),
    ]
}

//! The head from the side with the mouth cut open: teeth, palate and tongue, and a jaw that moves by itself.

use super::{head, path};
use crate::figure::geometry::Round;
use crate::figure::joint::Joint;
use crate::figure::shape::{Paint, Piece};
use crate::figure::{Figure, Focus};

/// The profile without the chin; the lips stay together whatever the jaw does.
const UPPER: &str = "M-30 26C-52 12-64-6-64-30C-64-62-38-84-2-84C26-84 46-68 51-46C52-40 51-35 50-31\
C50-27 51-25 53-21L63-2C65 2 62 5 56 6C54 7 54 9 55 11C58 13 59 16 56 19C57 22 57 25 54 27C53 30 50 33 44 33\
L10 30C0 27-14 32-30 26Z";
/// Its upper edge is the floor of the mouth, which hides the root of the tongue.
const JAW: &str = "M-14-10L2-10C4 4 6 18 12 24C20 31 34 32 43 28L49 21C53 26 52 32 53 36C54 43 48 48 40 47C30 46 17 41 7 32\
C-2 26-12 12-14-10Z";
const CAVITY: &str = "M48 6C41 4 35-3 24-4C12-5 2-2 0 8C-2 15 2 26 10 30C22 36 42 38 47 33C49 28 48 20 48 6Z";
const UPPER_TOOTH: &str = "M40.500 1C44 0 49 3 50 7L49 15.500C48.500 18 45.500 18 45 15.500L41 5Z";
const LOWER_TOOTH: &str = "M43.500 20C44 17.500 47 17.500 47.500 20L48.500 31C46 35 42 35 40.500 31Z";
/// As it lies on the palate, its tip behind the upper teeth; its root is the origin, toward which it flattens.
const TONGUE: &str = "M19-25C15-31 8-35 0-35C-11-36-19-29-21-24C-22-14-20-6-10-1C-2 4 12 4 17 0C18-6 14-16 19-25Z";

/// Whether a figure needs it.
pub(super) fn is_shown(figure: &Figure) -> bool {
    figure.lens.is_some_and(|lens| lens.on == Focus::Mouth)
}

/// The head in place of the plain one.
pub(super) fn head() -> Vec<Piece> {
    let plain = head::side();
    let extent: Vec<Round> = plain.iter().take(1).flat_map(|piece| piece.shape.rounds().to_vec()).collect();
    let mut pieces = vec![
        path(Joint::Head, Paint::Body, UPPER, &extent),
        path(Joint::Head, Paint::Far, CAVITY, &[]),
        path(Joint::Tongue, Paint::Tint, TONGUE, &[]),
        path(Joint::Jaw, Paint::Body, JAW, &[]),
        path(Joint::Head, Paint::Paper, UPPER_TOOTH, &[]),
        path(Joint::Jaw, Paint::Paper, LOWER_TOOTH, &[]),
    ];
    pieces.extend(plain.into_iter().skip(1));
    pieces
}

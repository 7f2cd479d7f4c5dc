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
const JAW: &str = "M-14-10L14-10L20 12L50 22C52 26 52 32 53 36C54 43 48 48 40 47C30 46 17 41 7 32C-2 26-12 12-14-10Z";
const CAVITY: &str = "M48 9C40 5 34-1 24-2C12-3 4 0 2 8C0 18 4 30 14 33C26 37 42 37 46 31C48 28 46 20 48 9Z";
const PALATE: &str = "M47 7C40 5 34-1 24-2C12-3 5 0 2 8";
const UPPER_TOOTH: &str = "M42 3C45 4 49 6 49.500 9L48 17C47.500 18.500 45.500 18.500 45 17L41 7Z";
const LOWER_TOOTH: &str = "M44 18.500C44.500 17 46.500 17 47 18.500L48 29C46 32 42 32 41 29Z";
const TONGUE: &str = "M40 17C32 9 18 5 10 10C4 14 3 24 8 30C16 37 34 37 40 31C43 28 43 21 40 17Z";

/// Whether a figure needs it.
pub(super) fn is_shown(figure: &Figure) -> bool {
    figure.lens.is_some_and(|lens| lens.on == Focus::Mouth)
}

/// The head in place of the plain one.
pub(super) fn head() -> Vec<Piece> {
    let plain = head::side();
    let extent: Vec<Round> = plain.iter().take(1).flat_map(|piece| piece.shape.rounds().to_vec()).collect();
    let mut pieces = vec![path(Joint::Head, Paint::Body, UPPER, &extent), path(Joint::Jaw, Paint::Body, JAW, &[])];
    pieces.extend(plain.into_iter().skip(1));
    pieces.extend([
        path(Joint::Head, Paint::Far, CAVITY, &[]),
        path(Joint::Tongue, Paint::Tint, TONGUE, &[]),
        path(Joint::Head, Paint::PaperLine, PALATE, &[]),
        path(Joint::Head, Paint::Paper, UPPER_TOOTH, &[]),
        path(Joint::Jaw, Paint::Paper, LOWER_TOOTH, &[]),
    ]);
    pieces
}

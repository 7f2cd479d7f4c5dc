//! Every pose of every exercise on one sheet, in light and dark, to be looked at and learned from.

use crate::exercise::Exercise;
use crate::figure::{Figure, Palette, Still, escaped};
use std::fmt::Write as _;

/// Poses in a row of the SVG sheet.
const COLUMNS: usize = 4;
/// Width and height of a cell, its caption, and the head above each half.
const CELL: usize = 460;
const CAPTION: usize = 40;
const HEAD: usize = 90;

/// One exercise with the words around its pictures.
pub struct Shown<'a> {
    /// The exercise.
    pub exercise: &'a Exercise,
    /// Its dose as a sentence.
    pub dose: String,
}

/// The sheet as one SVG: the light half above the dark one.
pub fn svg(title: &str, all: &[Shown<'_>]) -> String {
    let cells: Vec<(&Exercise, &Figure, &str)> = all
        .iter()
        .filter_map(|shown| Some((shown.exercise, shown.exercise.look.figure()?)))
        .flat_map(|(exercise, figure)| figure.poses().iter().map(move |pose| (exercise, figure, pose.name.as_str())))
        .collect();
    let rows = cells.len().div_ceil(COLUMNS);
    let (width, half) = (COLUMNS * CELL, HEAD + rows * (CELL + CAPTION));
    let mut out = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {}" font-family="sans-serif"><title>{}</title>"#,
        half * 2,
        escaped(title)
    );
    for (part, palette) in [Palette::LIGHT, Palette::DARK].into_iter().enumerate() {
        let top = part * half;
        let (ground, ink) = (palette.ground(), palette.ink());
        // Writing to a String cannot fail, here and below.
        let _ = write!(
            out,
            r#"<path fill="{ground}" d="M0 {top}H{width}v{half}H0Z"/><text x="24" y="{}" font-size="34" fill="{ink}">{}</text>"#,
            top + 56,
            escaped(title)
        );
        for (n, (exercise, figure, pose)) in cells.iter().enumerate() {
            let (x, y) = (n % COLUMNS * CELL, top + HEAD + n / COLUMNS * (CELL + CAPTION));
            let _ = write!(
                out,
                r#"<text x="{}" y="{}" font-size="18" fill="{ink}">{} · {pose}</text>"#,
                x + 16,
                y + 26,
                escaped(&exercise.name)
            );
            let still = Still { palette, ..Still::default() };
            let drawn = figure.still(exercise.position, pose, still).unwrap_or_default();
            let place =
                format!(r#"<svg x="{}" y="{}" width="{}" height="{}" "#, x + 10, y + CAPTION, CELL - 20, CELL - 20);
            out.push_str(&drawn.replacen("<svg ", &place, 1));
        }
    }
    out.push_str("</svg>\n");
    out
}

/// The sheet as one HTML page that needs nothing else: every pose light and dark, side by side.
pub fn html(title: &str, language: &str, all: &[Shown<'_>]) -> String {
    let mut out = format!(
        concat!(
            "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n",
            "<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>\n{}</style>\n<h1>{}</h1>\n"
        ),
        language,
        escaped(title),
        STYLE,
        escaped(title)
    );
    for Shown { exercise, dose } in all {
        // What is shown by a picture of somebody's own has no poses.
        let Some(figure) = exercise.look.figure() else { continue };
        let _ = write!(
            out,
            "<section>\n<h2 id=\"{id}\">{}</h2>\n<p><code>{id}</code> · {}</p>\n",
            escaped(&exercise.name),
            escaped(dose),
            id = exercise.id
        );
        for (class, palette) in [("light", Palette::LIGHT), ("dark", Palette::DARK)] {
            let _ = writeln!(out, "<div class=\"{class}\">");
            for pose in figure.poses() {
                let label = format!("{}, {}", exercise.name, pose.name);
                let still = Still { palette, title: Some(&label), mirrored: false };
                let drawn = figure.still(exercise.position, &pose.name, still).unwrap_or_default();
                let _ = writeln!(out, "<figure>{drawn}<figcaption>{}</figcaption></figure>", escaped(&pose.name));
            }
            out.push_str("</div>\n");
        }
        out.push_str("</section>\n");
    }
    out.push_str("</html>\n");
    out
}

const STYLE: &str = "\
body { margin: 0 auto; max-width: 1500px; padding: 24px; font: 16px/1.5 sans-serif; background: #faf6ef; color: #2d2b29; }
h2 { margin: 32px 0 0; font-size: 20px; }
p { margin: 0 0 8px; }
section { break-inside: avoid; }
.light, .dark { display: flex; flex-wrap: wrap; gap: 16px; padding: 16px; }
.light { background: #faf6ef; color: #2d2b29; border: 1px solid #e3d9c9; }
.dark { background: #1d1c1a; color: #eae3d8; }
figure { margin: 0; }
figure svg { display: block; width: 400px; height: 400px; }
figcaption { text-align: center; font-size: 14px; }
";

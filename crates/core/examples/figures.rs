//! Draws every pose of every exercise file of a folder, in light and dark, and one sheet of them all.
//!
//! `cargo run -p nape-core --example figures -- exercises OUT`

use nape_core::exercise::Exercise;
use nape_core::figure::{Palette, Still};
use nape_core::language::Language;
use nape_core::wording::{Sources, Texts};
use std::error::Error;
use std::fs;
use std::path::PathBuf;

const COLUMNS: usize = 4;
const CELL: usize = 480;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1).map(PathBuf::from);
    let (Some(from), Some(to)) = (args.next(), args.next()) else {
        return Err("give the folder of the exercises and a folder for the drawings".into());
    };
    fs::create_dir_all(&to)?;
    let mut files: Vec<PathBuf> =
        fs::read_dir(&from)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    files.retain(|path| path.extension().is_some_and(|e| e == "json"));
    files.sort();
    let mut sheets = [("light", Palette::LIGHT, String::new(), 0), ("dark", Palette::DARK, String::new(), 0)];
    for file in files {
        let bytes = fs::read(&file)?;
        if !String::from_utf8_lossy(&bytes).contains("nape.exercise/") {
            continue;
        }
        let words = from.join("en").join(file.with_extension("ftl").file_name().unwrap_or_default());
        let english = fs::read_to_string(&words)?;
        let texts = Texts::read(Language::English, Sources { english: &english, german: "" });
        let exercise = texts.and_then(|texts| Exercise::from_library(&bytes, &texts)).map_err(|problems| {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            format!("{}: {}", file.display(), lines.join("; "))
        })?;
        for (word, palette, sheet, count) in &mut sheets {
            for pose in exercise.figure.poses() {
                let title = format!("{}, {}", exercise.name, pose.name);
                let still = Still { mirrored: false, palette: *palette, title: Some(&title) };
                let svg = exercise.figure.still(exercise.position, &pose.name, still).unwrap_or_default();
                let (x, y) = (*count % COLUMNS * CELL, *count / COLUMNS * CELL);
                let cell = format!(r#"<svg x="{x}" y="{y}" width="{CELL}" height="{CELL}" "#);
                sheet.push_str(&svg.replacen("<svg ", &cell, 1));
                *count += 1;
                fs::write(to.join(format!("{}.{}.{word}.svg", exercise.id, pose.name)), svg)?;
            }
        }
        let drawing = exercise.figure.drawing(exercise.position);
        fs::write(to.join(format!("{}.moving.svg", exercise.id)), &drawing.svg)?;
        fs::write(to.join(format!("{}.frames.json", exercise.id)), serde_json::to_string(&drawing.poses)?)?;
    }
    for (word, palette, cells, count) in sheets {
        let (width, height) = (COLUMNS * CELL, count.div_ceil(COLUMNS) * CELL);
        let ground = palette.ground();
        let sheet = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><path fill="{ground}" d="M0 0H{width}V{height}H0Z"/>{cells}</svg>"#
        );
        fs::write(to.join(format!("sheet.{word}.svg")), sheet)?;
    }
    Ok(())
}

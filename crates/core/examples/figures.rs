//! Draws every pose of every file of a folder that has a position and a figure, in light and dark, and one sheet of them all.
//!
//! `cargo run -p nape-core --example figures -- exercises OUT [ID…]`

use nape_core::figure::{Figure, Palette, Still};
use std::error::Error;
use std::fs;
use std::path::PathBuf;

const COLUMNS: usize = 4;
const CELL: usize = 480;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1).map(PathBuf::from);
    let (from, to) = (args.next(), args.next());
    let wanted: Vec<String> = args.map(|id| id.to_string_lossy().into_owned()).collect();
    let (Some(from), Some(to)) = (from, to) else {
        return Err("give the folder of the exercises and a folder for the drawings".into());
    };
    fs::create_dir_all(&to)?;
    let mut files: Vec<PathBuf> = fs::read_dir(from)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    files.retain(|path| path.extension().is_some_and(|e| e == "json"));
    files.sort();
    let mut sheets = [("light", Palette::LIGHT, String::new(), 0), ("dark", Palette::DARK, String::new(), 0)];
    for file in files {
        let bytes = fs::read(&file)?;
        let id = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let wanted = wanted.is_empty() || wanted.contains(&id);
        if !wanted || !String::from_utf8_lossy(&bytes).contains("\"figure\"") {
            continue;
        }
        let (position, figure) = Figure::of_document(&bytes).map_err(|problems| {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            format!("{}: {}", file.display(), lines.join("; "))
        })?;
        for (word, palette, sheet, count) in &mut sheets {
            for pose in figure.poses() {
                let title = format!("{id}, {}", pose.name);
                let still = Still { mirrored: false, palette: *palette, title: Some(&title) };
                let svg = figure.still(position, &pose.name, still).unwrap_or_default();
                let (x, y) = (*count % COLUMNS * CELL, *count / COLUMNS * CELL);
                let cell = format!(r#"<svg x="{x}" y="{y}" width="{CELL}" height="{CELL}" "#);
                sheet.push_str(&svg.replacen("<svg ", &cell, 1));
                *count += 1;
                fs::write(to.join(format!("{id}.{}.{word}.svg", pose.name)), svg)?;
            }
        }
        let drawing = figure.drawing(position);
        fs::write(to.join(format!("{id}.moving.svg")), &drawing.svg)?;
        fs::write(to.join(format!("{id}.frames.json")), serde_json::to_string(&drawing.poses)?)?;
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

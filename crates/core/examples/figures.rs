//! Draws every pose of every exercise file of a folder, in light and dark, and one sheet of them all.
//!
//! `cargo run -p nape-core --example figures -- exercises OUT`

use nape_core::exercise::Exercise;
use nape_core::figure::{Palette, Still};
use std::error::Error;
use std::fs;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1).map(PathBuf::from);
    let (Some(from), Some(to)) = (args.next(), args.next()) else {
        return Err("give the folder of the exercises and a folder for the drawings".into());
    };
    fs::create_dir_all(&to)?;
    let mut files: Vec<PathBuf> = fs::read_dir(from)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    files.retain(|path| path.extension().is_some_and(|e| e == "json"));
    files.sort();
    for file in files {
        let bytes = fs::read(&file)?;
        if !String::from_utf8_lossy(&bytes).contains("nape.exercise/") {
            continue;
        }
        let exercise = Exercise::from_json(&bytes).map_err(|problems| {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            format!("{}: {}", file.display(), lines.join("; "))
        })?;
        for (word, palette) in [("light", Palette::LIGHT), ("dark", Palette::DARK)] {
            for pose in exercise.figure.poses() {
                let title = format!("{}, {}", exercise.name, pose.name);
                let still = Still { mirrored: false, palette, title: Some(&title) };
                let svg = exercise.figure.still(exercise.position, &pose.name, still).unwrap_or_default();
                fs::write(to.join(format!("{}.{}.{word}.svg", exercise.id, pose.name)), svg)?;
            }
        }
        let drawing = exercise.figure.drawing(exercise.position);
        fs::write(to.join(format!("{}.moving.svg", exercise.id)), &drawing.svg)?;
        fs::write(to.join(format!("{}.frames.json", exercise.id)), serde_json::to_string(&drawing.poses)?)?;
    }
    Ok(())
}

//! Builds the exercise library into the crate, so that the domain needs no files.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Where the library is.
const ROOT: &str = "../../exercises";
/// Files of the library that are no exercise and no programme.
const SHARED: &[&str] = &["general", "evidence", "rules"];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={ROOT}");
    let mut code = String::new();
    for (name, folder) in [("EXERCISES", ""), ("PROGRAMMES", "programmes/")] {
        let _ = writeln!(code, "static {name}: &[Source] = &[");
        for stem in stems(folder)? {
            let _ = writeln!(code, "    {},", source(folder, &stem)?);
        }
        code.push_str("];\n");
    }
    for (name, folder, stem) in
        [("GENERAL", "", "general"), ("EVIDENCE", "", "evidence"), ("RULES", "programmes/", "rules")]
    {
        let _ = writeln!(code, "static {name}: Source = {};", source(folder, stem)?);
    }
    let _ = writeln!(code, "static WORDS: Sources<'static> = {};", texts("words")?);
    let example = Path::new(ROOT).join("examples/first-light.nape.json");
    let _ = writeln!(code, "static EXAMPLE_PLAN: &str = {};", included(&example)?);
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(PathBuf::from(out).join("exercises.rs"), code)
}

/// The names of the things in a folder, sorted.
fn stems(folder: &str) -> io::Result<Vec<String>> {
    let mut stems = Vec::new();
    for entry in fs::read_dir(Path::new(ROOT).join(folder))? {
        let path = entry?.path();
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if path.extension().is_some_and(|extension| extension == "json") && !SHARED.contains(&stem) {
            stems.push(stem.to_owned());
        }
    }
    stems.sort();
    Ok(stems)
}

/// One thing with its texts, as code.
fn source(folder: &str, stem: &str) -> io::Result<String> {
    let json = included(&Path::new(ROOT).join(format!("{folder}{stem}.json")))?;
    let texts = texts(&format!("{folder}{stem}"))?;
    Ok(format!("Source {{ name: {stem:?}, file: \"{folder}{stem}.json\", json: {json}, texts: {texts} }}"))
}

/// The texts of a thing in every language, as code.
fn texts(name: &str) -> io::Result<String> {
    let of = |tag: &str| {
        let path = Path::new(ROOT).join(format!("{tag}/{name}.ftl"));
        // What has not been translated yet is said in English.
        if path.exists() || tag == "en" { included(&path) } else { Ok("\"\"".to_owned()) }
    };
    Ok(format!("Sources {{ english: {}, german: {} }}", of("en")?, of("de")?))
}

/// A file's text, as code.
fn included(path: &Path) -> io::Result<String> {
    let whole = fs::canonicalize(path).map_err(|e| io::Error::new(e.kind(), format!("{}: {e}", path.display())))?;
    Ok(format!("include_str!({:?})", whole.to_string_lossy()))
}

//! Builds the exercise library into the crate, so that the domain needs no files.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = Path::new("../../exercises");
    println!("cargo::rerun-if-changed={}", root.display());
    println!("cargo::rerun-if-changed={}", root.join("examples").display());
    let mut names: Vec<String> = fs::read_dir(root)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "json"))
        .filter(|name| name != "general.json" && name != "evidence.json")
        .collect();
    names.sort();
    let mut code = String::from("/// Every exercise file with its text.\nstatic EXERCISES: &[(&str, &str)] = &[\n");
    for name in names {
        let _ = writeln!(code, "    ({name:?}, include_str!({})),", whole(&root.join(&name))?);
    }
    code.push_str("];\n");
    for (constant, file) in
        [("GENERAL", "general.json"), ("EVIDENCE", "evidence.json"), ("EXAMPLE_PLAN", "examples/first-light.nape.json")]
    {
        let _ = writeln!(
            code,
            "/// exercises/{file}\nstatic {constant}: &str = include_str!({});",
            whole(&root.join(file))?
        );
    }
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(PathBuf::from(out).join("exercises.rs"), code)
}

/// The whole path, as a string literal of the code that is written.
fn whole(path: &Path) -> io::Result<String> {
    Ok(format!("{:?}", fs::canonicalize(path)?.to_string_lossy()))
}

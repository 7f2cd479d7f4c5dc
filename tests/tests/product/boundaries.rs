//! The boundaries of the crates, held by a test and not by memory.

use cargo_metadata::{Metadata, MetadataCommand, Package};
use std::collections::BTreeSet;

fn metadata() -> Metadata {
    MetadataCommand::new().no_deps().exec().expect("cargo tells about the workspace")
}

fn dependencies(package: &Package) -> BTreeSet<&str> {
    let normal = package.dependencies.iter().filter(|d| d.kind == cargo_metadata::DependencyKind::Normal);
    normal.map(|dependency| dependency.name.as_str()).collect()
}

#[test]
fn the_domain_depends_on_nothing_that_can_do_io() {
    let metadata = metadata();
    let core = metadata.packages.iter().find(|p| p.name == "nape-core").expect("the core");
    let allowed = BTreeSet::from([
        "base64",
        "chrono",
        "fluent-bundle",
        "fluent-syntax",
        "serde",
        "serde_json",
        "thiserror",
        "unicode-normalization",
        "uuid",
    ]);
    assert_eq!(dependencies(core), allowed);
    for dependency in
        core.dependencies.iter().filter(|d| d.name == "chrono" && d.kind == cargo_metadata::DependencyKind::Normal)
    {
        assert!(!dependency.features.iter().any(|f| f == "clock"), "the domain has no clock");
    }
}

#[test]
fn each_heavy_library_stays_in_its_one_crate() {
    let metadata = metadata();
    for (library, home) in [
        ("rusqlite", "nape-store"),
        ("notify-rust", "nape-desktop"),
        ("ksni", "nape-desktop"),
        ("x11rb", "nape-desktop"),
        ("wayland-client", "nape-desktop"),
        ("zbus", "nape-desktop"),
        ("tauri", "nape-app"),
        ("clap", "nape"),
        ("age", "nape-exchange"),
        ("ed25519-dalek", "nape-exchange"),
        ("typst", "nape-paper"),
    ] {
        let users: Vec<&str> = metadata
            .packages
            .iter()
            .filter(|p| p.name != "nape-tests" && dependencies(p).contains(library))
            .map(|p| p.name.as_str())
            .collect();
        assert_eq!(users, [home], "{library}");
    }
}

#[test]
fn the_window_knows_neither_records_nor_engine() {
    let metadata = metadata();
    let window = metadata.packages.iter().find(|p| p.name == "nape-app").expect("the window");
    let known = dependencies(window);
    for forbidden in ["nape-core", "nape-store", "nape-desktop", "nape"] {
        assert!(!known.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn one_file_reads_the_clock_and_one_file_knows_tauri() {
    let root = metadata().workspace_root;
    let allowing: Vec<String> = files(&root.join("crates").into_std_path_buf(), "rs")
        .into_iter()
        .filter(|path| {
            let text = std::fs::read_to_string(path).expect("a source file");
            text.contains("clippy::disallowed_methods") && !path.to_string_lossy().contains("/tests/")
        })
        .map(|path| path.file_name().expect("a name").to_string_lossy().into_owned())
        .collect();
    assert_eq!(allowing, ["clock.rs"], "files that may read the time");
    let importing: Vec<String> = files(&root.join("ui/src").into_std_path_buf(), "ts")
        .into_iter()
        .chain(files(&root.join("ui/src").into_std_path_buf(), "svelte"))
        .filter(|path| std::fs::read_to_string(path).expect("a source file").contains("@tauri-apps"))
        .map(|path| path.file_name().expect("a name").to_string_lossy().into_owned())
        .collect();
    assert_eq!(importing, ["api.ts"], "files that import the shell");
}

fn files(folder: &std::path::Path, ending: &str) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|other| other == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

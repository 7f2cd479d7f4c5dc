//! The texts of the interface: every language says what English says, with the same things put in, and every text is used.

use nape_core::language::Language;
use nape_core::settings::DEFINITIONS;
use nape_core::wording::{Wording, interface};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The window's own texts, which its own tests check against its code.
const OF_THE_WINDOW: &str = "window.ftl";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The files of a language with their text.
fn files(language: Language) -> BTreeMap<String, String> {
    let folder = root().join("texts").join(language.tag());
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .map(|path| (path.file_name().unwrap().to_str().unwrap().into(), fs::read_to_string(path).unwrap()))
        .collect()
}

/// The messages of a file with the names of what is put into each.
fn messages(file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut last = String::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            key.clone_into(&mut last);
            found.entry(last.clone()).or_default();
        }
        for variable in line.split('$').skip(1) {
            let name = variable.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or_default();
            found.get_mut(&last).unwrap().insert(name.to_owned());
        }
    }
    found
}

#[test]
fn every_language_says_all_that_english_says_with_the_same_things_in_it() {
    let english = files(Language::English);
    for language in Language::ALL {
        let own = files(language);
        assert!(own.keys().eq(english.keys()), "{language:?} has the files {:?}", own.keys());
        for (name, reference) in &english {
            let (reference, here) = (messages(reference), messages(&own[name]));
            let missing: Vec<_> = reference.keys().filter(|key| !here.contains_key(*key)).collect();
            let more: Vec<_> = here.keys().filter(|key| !reference.contains_key(*key)).collect();
            assert!(missing.is_empty(), "{language:?} lacks in {name}: {missing:?}");
            assert!(more.is_empty(), "{language:?} has in {name} what English has not: {more:?}");
            for (key, variables) in &reference {
                assert_eq!(&here[key], variables, "{language:?}, {name}: {key}");
            }
        }
    }
}

#[test]
fn every_file_is_fluent_and_nothing_is_said_twice() {
    for language in Language::ALL {
        let files = files(language);
        let texts: Vec<&str> = files.values().map(String::as_str).collect();
        let wording = Wording::read(language, &texts).unwrap();
        let known: usize = texts.iter().map(|text| messages(text).len()).sum();
        assert_eq!(wording.keys().len(), known, "{language:?}");
    }
}

#[test]
fn nothing_shouts() {
    for (name, text) in Language::ALL.into_iter().flat_map(files) {
        assert!(!text.contains('!'), "{name} has an exclamation mark");
    }
}

/// The sources of all that speaks.
fn sources() -> Vec<String> {
    let mut found = Vec::new();
    let mut folders =
        ["core", "store", "agent", "paper", "clerk"].map(|name| root().join("crates").join(name).join("src")).to_vec();
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(fs::read_to_string(path).unwrap());
            }
        }
    }
    found
}

#[test]
fn every_text_is_used() {
    let sources = sources();
    let literals: BTreeSet<&str> = sources.iter().flat_map(|source| source.split('"')).collect();
    let word = |text: &&str| text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    let families: Vec<&str> = literals.iter().filter_map(|text| Some(text.split_once("-{")?.0)).filter(word).collect();
    let mut unused = Vec::new();
    for (name, text) in files(Language::English).iter().filter(|(name, _)| *name != OF_THE_WINDOW) {
        let of_family =
            |key: &str| families.iter().any(|family| key.strip_prefix(family).is_some_and(|k| k.starts_with('-')));
        let keys = messages(text).into_keys().filter(|key| !literals.contains(key.as_str()) && !of_family(key));
        unused.extend(keys.map(|key| format!("{name}: {key}")));
    }
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

#[test]
fn every_text_that_is_used_is_there() {
    let sources = sources();
    let products = sources.iter().map(|source| source.split("mod tests {").next().unwrap_or_default());
    let named = products.flat_map(|source| source.split("Message::new(").skip(1));
    let keys = named.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next());
    let missing: Vec<&str> = keys.filter(|key| !interface(Language::English).has(key)).collect();
    assert!(missing.is_empty(), "there is no text {missing:?}");
}

#[test]
fn every_setting_has_its_meaning() {
    for language in Language::ALL {
        let wording = interface(language);
        for definition in DEFINITIONS {
            assert!(wording.has(&format!("meaning-{}", definition.key)), "{language:?}: {}", definition.key);
        }
        let meanings = wording.keys().filter(|key| key.starts_with("meaning-")).count();
        assert_eq!(meanings, DEFINITIONS.len(), "{language:?}");
    }
}

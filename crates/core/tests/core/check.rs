//! Looking over a folder: what ships has nothing wrong, and each of many planted faults is found and told apart.

use nape_core::check::{File, Report, check};
use nape_core::language::Language;
use nape_core::library::{Library, files};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A copy of the library's folder to break.
struct Folder(BTreeMap<String, String>);

impl Folder {
    fn copy() -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self(files().iter().map(|file| (file.path.to_string(), text(file.bytes))).collect())
    }

    fn report(&self) -> Report {
        let files: Vec<File<'_>> =
            self.0.iter().map(|(path, text)| File { path: path.into(), bytes: text.as_bytes() }).collect();
        check(&files, &Library::built_in(Language::English))
    }

    fn edit(mut self, path: &str, edit: impl FnOnce(&str) -> String) -> Self {
        let text = &self.0[path];
        let edited = edit(text);
        assert_ne!(*text, edited, "{path} was not changed");
        self.0.insert(path.to_owned(), edited);
        self
    }

    /// Changes one value of a JSON file.
    fn set(self, path: &str, pointer: &str, value: Value) -> Self {
        self.edit(path, |text| {
            let mut json: Value = serde_json::from_str(text).unwrap();
            let (parent, key) = pointer.rsplit_once('/').unwrap();
            let parent = json.pointer_mut(parent).unwrap();
            if let Some(items) = parent.as_array_mut() {
                items[key.parse::<usize>().unwrap()] = value;
            } else {
                parent[key] = value;
            }
            json.to_string()
        })
    }

    /// Changes one text of a Fluent file, or takes it out.
    fn say(self, path: &str, key: &str, words: Option<&str>) -> Self {
        self.edit(path, |text| {
            let line = |line: &str| match (line.starts_with(&format!("{key} = ")), words) {
                (true, Some(words)) => Some(format!("{key} = {words}\n")),
                (true, None) => None,
                (false, _) => Some(format!("{line}\n")),
            };
            text.lines().filter_map(line).collect()
        })
    }
}

#[test]
fn what_ships_has_nothing_wrong() {
    let report = Folder::copy().report();
    assert_eq!(report.to_string(), "62 exercises, 6 programmes, no finding", "{:#?}", report.findings);
}

/// A planted fault: what was done, the file in which it is found, and what is said about it.
type Fault = (&'static str, fn(Folder) -> Folder, &'static str, &'static str);

const FAULTS: &[Fault] = &[
    (
        "a progression to nowhere",
        |f| f.set("cat-cow.json", "/progression/to", json!(["dog-horse"])),
        "cat-cow.json",
        "progression.to[0] names dog-horse",
    ),
    (
        "a circle of progressions",
        |f| f.set("ccf-supine-s5.json", "/progression/to", json!(["ccf-supine-s1"])),
        "ccf-supine-s1.json",
        "leads round in a circle: ccf-supine-s1, ccf-supine-s2, ccf-supine-s3, ccf-supine-s4, ccf-supine-s5",
    ),
    (
        "no work pose",
        |f| f.set("arom-rotation.json", "/figure/poses/1/name", json!("later")),
        "arom-rotation.json",
        "must have a pose named work",
    ),
    (
        "a neck that bends too far",
        |f| f.set("cat-cow.json", "/figure/poses/1/joints", json!({ "neck_upper": 85 })),
        "cat-cow.json",
        "figure.poses[1].joints.neck_upper",
    ),
    (
        "a hand out of reach",
        |f| f.set("iso-flexion.json", "/figure/poses/1/hands", json!({ "right": { "at": [900, 0], "hand": 0 } })),
        "iso-flexion.json",
        "has a hand that cannot come to where it should be",
    ),
    (
        "nothing moves",
        |f| f.set("cat-cow.json", "/figure/poses", json!([{ "name": "start" }, { "name": "work" }])),
        "cat-cow.json",
        "is the start pose again",
    ),
    (
        "a cue that nobody can read in time",
        |f| f.say("en/wall-slide.ftl", "cue", Some(&"Reach up and around, and think of your ears. ".repeat(3))),
        "wall-slide.json",
        "in 5 s one reads 85",
    ),
    (
        "the same in the second language only",
        |f| f.say("de/wall-slide.ftl", "cue", Some(&"Nach oben und außen reichen, Ohren weg. ".repeat(3))),
        "de/wall-slide.ftl",
        "in 5 s one reads 85",
    ),
    (
        "a turn without sides",
        |f| f.set("arom-rotation.json", "/dose/side", json!("none")),
        "arom-rotation.json",
        "dose.side is none, but the figure moves to one side",
    ),
    (
        "sides without a side in the picture",
        |f| f.set("cat-cow.json", "/dose/side", json!("each")),
        "cat-cow.json",
        "is the same for left and right",
    ),
    (
        "a short form without the sides of the whole one",
        |f| {
            let dose = json!({ "sets": 1, "reps": 2, "hold_s": 5, "relax_s": 5, "side": "none" });
            f.set("arom-sidebend.json", "/desk_dose", dose)
        },
        "arom-sidebend.json",
        "desk_dose.side must have sides",
    ),
    (
        "a break that is too long",
        |f| f.set("posture-reset.json", "/desk_dose/reps", json!(20)),
        "posture-reset.json",
        "in a break",
    ),
    ("an untranslated step", |f| f.say("de/cat-cow.ftl", "step-2", None), "de/cat-cow.ftl", "step-2 is not translated"),
    (
        "a text that only the second language has",
        |f| f.edit("de/cat-cow.ftl", |text| format!("{text}step-99 = Mehr davon.\n")),
        "de/cat-cow.ftl",
        "step-99 is not in the English file",
    ),
    ("a missing text", |f| f.say("en/cat-cow.ftl", "cue", None), "cat-cow.json", "cue has no text"),
    (
        "broken Fluent",
        |f| f.edit("en/cat-cow.ftl", |text| format!("{text}= nothing\n")),
        "cat-cow.json",
        "is not Fluent",
    ),
    (
        "a text given twice",
        |f| f.edit("en/cat-cow.ftl", |text| format!("{text}name = Again\n")),
        "cat-cow.json",
        "given twice",
    ),
    (
        "a word that no file has",
        |f| f.say("de/words.ftl", "condition-dizziness", None),
        "de/words.ftl",
        "condition-dizziness is not translated",
    ),
    ("an unknown field", |f| f.set("cat-cow.json", "/colour", json!("green")), "cat-cow.json", "colour"),
    (
        "an id that is not the file's name",
        |f| f.set("cat-cow.json", "/id", json!("cow-cat")),
        "cat-cow.json",
        "is not what the file is called",
    ),
    (
        "a source that is in no list",
        |f| f.set("band-row.json", "/evidence/0/id", json!("E99")),
        "band-row.json",
        "names E99",
    ),
    (
        "a condition that there is not",
        |f| f.set("cat-cow.json", "/contraindications", json!(["boredom"])),
        "cat-cow.json",
        "contraindications[0]",
    ),
    (
        "no licence",
        |f| f.edit("cat-cow.json", |text| text.replace("\"licence\"", "\"license\"")),
        "cat-cow.json",
        "licence",
    ),
    ("half a file", |f| f.edit("cat-cow.json", |text| text[..200].to_owned()), "cat-cow.json", "is not JSON"),
    (
        "another format",
        |f| f.set("cat-cow.json", "/format", json!("wger.exercise/1")),
        "cat-cow.json",
        "is none of Nape's",
    ),
    (
        "a programme with an exercise that there is not",
        |f| f.set("programmes/p1-cgh-6wk.json", "/phases/0/lines/0/exercise", json!("ccf-supine-s9")),
        "programmes/p1-cgh-6wk.json",
        "names ccf-supine-s9",
    ),
    (
        "a programme that begins with what is gated",
        |f| f.set("programmes/p1-cgh-6wk.json", "/phases/0/lines/0/exercise", json!("self-snag-c1c2")),
        "programmes/p1-cgh-6wk.json",
        "begins with self-snag-c1c2, which is gated",
    ),
    (
        "texts of nothing",
        |mut f| {
            f.0.insert("de/dog-horse.ftl".to_owned(), "name = Hund\n".to_owned());
            f
        },
        "de/dog-horse.ftl",
        "has texts for dog-horse.json, which is not there",
    ),
];

#[test]
fn each_planted_fault_is_found_where_it_is() {
    for (what, plant, file, said) in FAULTS {
        let report = plant(Folder::copy()).report();
        let found = report.findings.iter().any(|finding| finding.file == *file && finding.to_string().contains(said));
        assert!(found, "{what}: {:#?}", report.findings);
    }
}

#[test]
fn a_folder_of_own_exercises_may_lean_on_the_library() {
    let own = |edit: fn(&mut Value)| {
        let dose = json!({ "sets": 1, "reps": 4, "hold_s": 5, "relax_s": 5 });
        let mut exercise = crate::support::exercise_json("own-nod", &dose);
        exercise["figure"]["poses"][1]["joints"] = json!({ "neck_upper": 9 });
        exercise["progression"]["to"] = json!(["ccf-supine-s1"]);
        edit(&mut exercise);
        let text = exercise.to_string();
        let files = [File { path: "own-nod.json".into(), bytes: text.as_bytes() }];
        check(&files, &Library::built_in(Language::English))
    };
    let sound = own(|_| ());
    assert_eq!(sound.to_string(), "1 exercise, 0 programmes, no finding", "{:#?}", sound.findings);
    let lost = own(|exercise| exercise["progression"]["to"] = json!(["own-tuck"]));
    assert!(lost.findings[0].to_string().contains("own-tuck"), "{:#?}", lost.findings);
}

/// A published schema.
fn schema(text: &str) -> jsonschema::Validator {
    jsonschema::validator_for(&serde_json::from_str(text).unwrap()).unwrap()
}

fn unfit(schema: &jsonschema::Validator, document: &Value) -> Vec<String> {
    schema.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn every_file_fits_the_published_schema_and_broken_ones_do_not() {
    let exercise = schema(include_str!("../../../../exercises/schema/exercise.schema.json"));
    let programme = schema(include_str!("../../../../exercises/schema/programme.schema.json"));
    let evidence = schema(include_str!("../../../../exercises/schema/evidence.schema.json"));
    let mut seen = [0, 0, 0];
    for file in files().iter().filter(|file| file.path.ends_with(".json")) {
        let document: Value = serde_json::from_slice(file.bytes).unwrap();
        let (n, schema) = match document["format"].as_str().unwrap() {
            "nape.exercise/1" => (0, &exercise),
            "nape.programme/1" => (1, &programme),
            "nape.evidence/1" => (2, &evidence),
            _ => continue,
        };
        seen[n] += 1;
        assert_eq!(unfit(schema, &document), Vec::<String>::new(), "{}", file.path);
    }
    assert_eq!(seen, [62, 6, 1]);
    let mut own = crate::support::exercise_json("own-nod", &json!({ "sets": 1, "reps": 4 }));
    assert_eq!(unfit(&exercise, &own), Vec::<String>::new(), "a therapist's own form");
    own["dose"]["reps"] = json!(0);
    own["group"] = json!("legs");
    assert_eq!(unfit(&exercise, &own).len(), 2);
}

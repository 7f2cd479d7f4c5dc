//! Exercises of a therapist's own, as the documents they are kept in: where they begin, what is put into them, and which
//! ids they may have.

use crate::document::{Node, Problem, Problems, parse};
use crate::exercise::{Care, Exercise, LONGEST_FILE, PRACTICE};
use crate::id::ExerciseId;
use crate::library::Library;
use crate::listed::Listed;
use crate::message::Message;
use crate::picture::Picture;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

/// What the id of every own exercise begins with; no exercise of the library does.
pub const PREFIX: &str = "own-";
/// The longest id.
const LONGEST_ID: usize = 64;
/// The order in which people read the fields.
const ORDER: &[&str] = &[
    "format",
    "id",
    "version",
    "name",
    "also",
    "group",
    "position",
    "equipment",
    "targets",
    "purpose",
    "steps",
    "cue",
    "errors",
    "cautions",
    "contraindications",
    "stop_signs",
    "dose",
    "desk_dose",
    "per_day",
    "days_per_week",
    "progression",
    "regression",
    "desk",
    "gate",
    "evidence",
    "evidence_note",
    "review",
    "licence",
    "figure",
    "picture",
];

/// The document of an own exercise: one JSON object, which need not be a sound exercise yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Document(Map<String, Value>);

impl Document {
    /// Parses the text of a file.
    pub fn parse(text: &[u8]) -> Result<Self, Vec<Problem>> {
        let wrong = |problem| vec![problem];
        let Value::Object(fields) = parse(text, LONGEST_FILE).map_err(wrong)? else {
            return Err(wrong(Problem { path: String::new(), message: Message::new("file-no-exercise") }));
        };
        Ok(Self(fields))
    }

    /// A document to start from: what an exercise says in the language it was read in, under a new id, reviewed by nobody.
    /// `text` is the document that the exercise was read from, in either form.
    pub fn draft(text: &str, exercise: &Exercise, id: &ExerciseId) -> Result<Self, Vec<Problem>> {
        let mut draft = Self::parse(text.as_bytes())?;
        draft.put("id", id.as_str());
        draft.put("version", 1);
        draft.put("review", json!({ "state": "not-reviewed" }));
        draft.put("name", exercise.name.as_str());
        draft.put("also", exercise.also.clone());
        draft.put("purpose", exercise.purpose.as_str());
        draft.put("cue", exercise.cue.as_str());
        draft.put("errors", exercise.errors.clone());
        draft.put("stop_signs", exercise.stop_signs.clone());
        draft.put("evidence_note", exercise.evidence_note.as_str());
        let steps = exercise.steps.iter().map(|step| json!({ "role": step.role.tag(), "text": step.text }));
        draft.put("steps", steps.collect::<Vec<_>>());
        let cautions =
            exercise.cautions.iter().map(|caution| json!({ "tag": tag(&caution.about), "text": caution.text }));
        draft.put("cautions", cautions.collect::<Vec<_>>());
        for (field, text) in [("progression", &exercise.progression.text), ("regression", &exercise.regression.text)] {
            if let Some(Value::Object(fields)) = draft.0.get_mut(field) {
                fields.insert("text".into(), text.as_str().into());
            }
        }
        Ok(draft)
    }

    /// The exercise that it describes, if that may be kept beside a library.
    pub fn read(&self, library: &Library) -> Result<Exercise, Vec<Problem>> {
        let value = Value::Object(self.0.clone());
        let mut problems = Problems::default();
        let exercise = Exercise::read(&Node::root(&value), &mut problems);
        if let Some(id) = self.id().filter(|id| !id.is_own()) {
            let key = if library.has(&id) { "own-id-library" } else { "own-id-other" };
            problems.add("id", Message::new(key).with("id", id.as_str()));
        }
        problems.finish(exercise)
    }

    /// The same under a version of its own.
    #[must_use]
    pub fn numbered(mut self, version: u32) -> Self {
        self.put("version", version);
        self
    }

    /// The same with a picture in the place of what it was shown by.
    #[must_use]
    pub fn pictured(mut self, picture: &Picture) -> Self {
        self.0.remove("figure");
        self.put("picture", picture.data_url());
        self
    }

    /// Whether it says the same as another one, whatever their versions are.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let said = |document: &Self| {
            let mut fields = document.0.clone();
            fields.remove("version");
            fields
        };
        said(self) == said(other)
    }

    /// As it is kept and sent, its fields in the order in which people read them.
    pub fn text(&self) -> String {
        // There is nothing in JSON that cannot be written as JSON.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    fn id(&self) -> Option<ExerciseId> {
        self.0.get("id")?.as_str()?.parse().ok()
    }

    fn put(&mut self, field: &str, value: impl Into<Value>) {
        self.0.insert(field.to_owned(), value.into());
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let known = ORDER.iter().filter_map(|field| self.0.get_key_value(*field));
        let others = self.0.iter().filter(|(field, _)| !ORDER.contains(&field.as_str()));
        serializer.collect_map(known.chain(others))
    }
}

fn tag(about: &Care) -> &str {
    match about {
        Care::Condition(condition) => condition.tag(),
        Care::Practice => PRACTICE,
        Care::Own(words) => words,
    }
}

/// An id for an own exercise that begins as a copy of another one, and is nobody's yet.
pub fn proposed(of: &ExerciseId, taken: impl Fn(&ExerciseId) -> bool) -> ExerciseId {
    let base = if of.is_own() { of.to_string() } else { format!("{PREFIX}{of}") };
    let numbered = |number: u32| {
        let end = if number == 1 { String::new() } else { format!("-{number}") };
        let room = LONGEST_ID - end.len();
        let start = base.get(..room).unwrap_or(&base).trim_end_matches('-');
        format!("{start}{end}").parse::<ExerciseId>().ok()
    };
    // There are fewer exercises than numbers.
    (1..=u32::MAX).filter_map(numbered).find(|id| !taken(id)).unwrap_or_else(|| of.clone())
}

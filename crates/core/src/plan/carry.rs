//! How a plan carries the own exercises that it names, so that it can be read where they are not known.

use super::{LONGEST_FILE, Phase, Plan};
use crate::document::{Problem, parse};
use crate::exercise::Exercise;
use crate::id::ExerciseId;
use crate::library::Library;
use serde_json::Value;
use std::sync::Arc;

const FIELD: &str = "custom_exercises";

impl Plan {
    /// The exercises that it names, each once, in the order in which they come.
    pub fn named(&self) -> Vec<&Arc<Exercise>> {
        let mut named: Vec<&Arc<Exercise>> = Vec::new();
        for exercise in self.phases.iter().flat_map(|p| p.lines.iter().map(|l| &l.exercise).chain(&p.desk)) {
            if !named.iter().any(|earlier| earlier.id == exercise.id) {
                named.push(exercise);
            }
        }
        named
    }

    /// The own exercises that it names but does not carry.
    pub fn lacks(&self, library: &Library) -> Vec<ExerciseId> {
        let carried = |id: &ExerciseId| self.custom.iter().any(|own| own.id == *id);
        let named = self.named().into_iter().map(|exercise| &exercise.id);
        named.filter(|id| !library.has(id) && !carried(id)).cloned().collect()
    }

    /// The same without the content of pictures, for a resident process.
    #[must_use]
    pub fn put_aside(mut self) -> Self {
        let lean: Vec<Arc<Exercise>> = self.custom.iter().map(|exercise| Arc::new(exercise.put_aside())).collect();
        let replace = |exercise: &mut Arc<Exercise>| {
            if let Some(own) = lean.iter().find(|own| own.id == exercise.id) {
                *exercise = Arc::clone(own);
            }
        };
        for Phase { lines, desk, .. } in &mut self.phases {
            lines.iter_mut().map(|line| &mut line.exercise).chain(desk).for_each(replace);
        }
        self.custom = lean;
        self
    }
}

/// The text of a plan with the documents of exercises put into it; they are not looked at.
pub fn carrying(plan: &str, exercises: &[String]) -> Result<String, Vec<Problem>> {
    let wrong = |problem| vec![problem];
    let mut value = parse(plan.as_bytes(), LONGEST_FILE).map_err(wrong)?;
    let own = value.as_object_mut().map(|fields| fields.entry(FIELD).or_insert_with(|| Value::Array(Vec::new())));
    if let Some(Value::Array(own)) = own {
        for exercise in exercises {
            own.push(parse(exercise.as_bytes(), LONGEST_FILE).map_err(wrong)?);
        }
    }
    // There is nothing in JSON that cannot be written as JSON.
    Ok(serde_json::to_string_pretty(&value).unwrap_or_default())
}

/// The text of one exercise that a plan carries, as it stands there.
pub fn carried(plan: &str, id: &ExerciseId) -> Option<String> {
    let value = parse(plan.as_bytes(), LONGEST_FILE).ok()?;
    let own =
        value.get(FIELD)?.as_array()?.iter().find(|own| own.get("id").and_then(Value::as_str) == Some(id.as_str()));
    own.map(Value::to_string)
}

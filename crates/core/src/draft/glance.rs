//! What a kept draft names, seen without reading it: to know what must be at hand to read it, and to list templates.

use crate::id::ExerciseId;
use serde_json::Value;
use std::collections::BTreeSet;

/// What a draft names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Glance {
    /// Its length in weeks.
    pub weeks: u32,
    /// The exercises of its lines, each once.
    pub lines: BTreeSet<ExerciseId>,
    /// The exercises for breaks, each once.
    pub desk: BTreeSet<ExerciseId>,
}

impl Glance {
    /// Looks at what [`super::Draft::to_json`] has written; of something else it sees what there is.
    pub fn at(text: &str) -> Self {
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        let list = |value: &Value, field: &str| value.get(field).and_then(Value::as_array).cloned().unwrap_or_default();
        let id = |value: &Value| value.as_str().and_then(|text| text.parse::<ExerciseId>().ok());
        let mut seen = Self::default();
        for phase in list(&value, "phases") {
            let weeks = phase.get("weeks").and_then(Value::as_u64).and_then(|weeks| u32::try_from(weeks).ok());
            seen.weeks = seen.weeks.saturating_add(weeks.unwrap_or(0));
            let lines = list(&phase, "exercises");
            seen.lines.extend(lines.iter().filter_map(|line| line.get("exercise").and_then(id)));
            seen.desk.extend(list(&phase, "desk").iter().filter_map(id));
        }
        seen
    }
}

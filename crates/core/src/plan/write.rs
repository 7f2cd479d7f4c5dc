//! A plan as it is written in files (`nape.plan/1`).

use super::{FORMAT, Line, Phase, Plan, WEEKDAYS, carried};
use serde_json::{Map, Value, json};

impl Plan {
    /// The plan as a file: the same plan is read from it. The exercises that it carries are documents of their own, which
    /// [`super::carrying`] puts into it; [`Plan::documents`] takes them out of the text it was read from.
    pub fn to_json(&self) -> String {
        self.to_value().to_string()
    }

    /// The documents of the exercises that it carries, out of the text that it was read from.
    pub fn documents(&self, original: &str) -> Vec<String> {
        self.custom.iter().filter_map(|exercise| carried(original, &exercise.id)).collect()
    }

    fn to_value(&self) -> Value {
        let mut breaks = Map::new();
        let every = [("posture_every_min", self.posture_every_min), ("walk_every_min", self.walk_every_min)];
        for (key, minutes) in every {
            breaks.extend(minutes.map(|minutes| (key.to_owned(), minutes.into())));
        }
        let therapist = &self.therapist;
        json!({
            "format": FORMAT,
            "id": self.id.to_string(),
            "version": self.version,
            "supersedes": self.supersedes,
            "title": self.title,
            "patient": { "name": self.patient },
            "therapist": {
                "name": therapist.name,
                "clinic": therapist.clinic,
                "phone": therapist.phone,
                "email": therapist.email,
                "booking_url": therapist.booking_url,
            },
            "starts": self.starts.to_string(),
            "effective": self.effective.to_string(),
            "pain_ceiling": self.pain_ceiling,
            "self_progression": self.self_progression,
            "notes": self.notes,
            "phases": self.phases.iter().map(phase).collect::<Vec<_>>(),
            "breaks": breaks,
        })
    }
}

fn phase(phase: &Phase) -> Value {
    json!({
        "name": phase.name,
        "weeks": phase.weeks,
        "exercises": phase.lines.iter().map(line).collect::<Vec<_>>(),
        "desk": phase.desk.iter().map(|exercise| exercise.id.as_str()).collect::<Vec<_>>(),
        "times": phase.times.iter().map(|time| time.format("%H:%M").to_string()).collect::<Vec<_>>(),
    })
}

fn line(line: &Line) -> Value {
    let days: Vec<&str> = WEEKDAYS.iter().filter(|(_, day)| line.days.has(*day)).map(|(word, _)| *word).collect();
    let mut fields = Map::new();
    fields.insert("exercise".into(), line.exercise.id.as_str().into());
    fields.insert("per_day".into(), line.per_day.into());
    fields.insert("days".into(), days.into());
    fields.insert("dose".into(), line.dose.to_value());
    if !line.note.is_empty() {
        fields.insert("note".into(), line.note.as_str().into());
    }
    if let Some(day) = line.taught_on {
        fields.insert("taught_on".into(), day.to_string().into());
    }
    if line.gate {
        fields.insert("gate".into(), true.into());
    }
    Value::Object(fields)
}

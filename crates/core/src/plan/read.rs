//! Reading a plan file (`nape.plan/1`).

use super::values::{all, date, items, times, weekdays};
use super::{Line, Phase, Plan, Therapist, Weekdays};
use crate::document::{Node, Problem, Problems, parse};
use crate::dose::Dose;
use crate::exercise::Exercise;
use crate::id::{ExerciseId, PlanId};
use crate::library::Library;
use crate::message::Message;
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

/// The format this program reads and writes.
pub const FORMAT: &str = "nape.plan/1";
/// Most bytes of a file, with room for eight pictures of the largest size in a therapist's own exercises.
pub const LONGEST_FILE: usize = 24_000_000;
const FIELDS: &[&str] = &[
    "format",
    "id",
    "version",
    "supersedes",
    "title",
    "patient",
    "therapist",
    "starts",
    "effective",
    "pain_ceiling",
    "self_progression",
    "notes",
    "phases",
    "breaks",
    "custom_exercises",
];

/// Exercises by their ids, from wherever they are known.
pub(crate) type Known<'a> = &'a dyn Fn(&ExerciseId) -> Option<Arc<Exercise>>;

/// How much of a plan has to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// All of it.
    Whole,
    /// A draft: its title, names of phases and their exercises may still be missing, and the therapist's name.
    Draft,
}

impl Form {
    /// Text that a whole plan must have.
    fn words(self, node: &Node<'_>, problems: &mut Problems, longest: usize) -> Option<String> {
        match self {
            Self::Whole => node.words(problems, longest),
            Self::Draft => node.text(problems, longest),
        }
    }

    fn fewest_lines(self) -> usize {
        match self {
            Self::Whole => 1,
            Self::Draft => 0,
        }
    }
}

pub(super) fn plan(bytes: &[u8], library: &Library) -> Result<Plan, Vec<Problem>> {
    let value: Value = parse(bytes, LONGEST_FILE).map_err(|problem| vec![problem])?;
    let mut problems = Problems::default();
    let read = read(&Node::root(&value), &mut problems, (Form::Whole, library), &|id| library.get(id).cloned());
    problems.finish(read)
}

/// Reads a draft, whose exercises are those of the library and others that are known.
pub(crate) fn draft(bytes: &[u8], library: &Library, shelf: Known<'_>) -> Result<Plan, Vec<Problem>> {
    let value: Value = parse(bytes, LONGEST_FILE).map_err(|problem| vec![problem])?;
    let mut problems = Problems::default();
    let read = read(&Node::root(&value), &mut problems, (Form::Draft, library), shelf);
    problems.finish(read)
}

fn read(node: &Node<'_>, problems: &mut Problems, (form, library): (Form, &Library), shelf: Known<'_>) -> Option<Plan> {
    format(node, problems)?;
    let f = node.fields(problems, FIELDS)?;
    let id = f.required(problems, "id").and_then(|n| n.parsed::<Uuid>(problems, Message::new("plan-uuid"))).map(PlanId);
    let version = f.required(problems, "version").and_then(|n| n.whole(problems, 1..=1_000_000));
    let supersedes = match f.optional("supersedes") {
        None => Some(Vec::new()),
        Some(n) => items(&n, problems, 0, |n, problems| {
            let older = n.whole(problems, 1..=1_000_000)?;
            if version.is_some_and(|version| older >= version) {
                problems.add(&n.path, Message::new("plan-earlier").with("older", older));
                return None;
            }
            Some(older)
        }),
    };
    let title = f.required(problems, "title").and_then(|n| form.words(&n, problems, 120));
    let patient = f.required(problems, "patient").and_then(|n| {
        let f = n.fields(problems, &["name"])?;
        f.required(problems, "name")?.text(problems, 120)
    });
    let therapist = f.required(problems, "therapist").and_then(|n| therapist(&n, problems, form));
    let starts = f.required(problems, "starts").and_then(|n| date(&n, problems));
    let effective = match f.optional("effective") {
        None => starts,
        Some(n) => date(&n, problems),
    };
    let pain_ceiling = f.optional("pain_ceiling").map_or(Some(3), |n| n.whole(problems, 0..=10));
    let self_progression = f.optional("self_progression").map_or(Some(false), |n| n.flag(problems));
    let notes = f.optional("notes").map_or(Some(String::new()), |n| n.text(problems, 4000));
    let custom = match f.optional("custom_exercises") {
        None => Some(Vec::new()),
        Some(n) => custom(&n, problems, library),
    };
    let known = |id: &ExerciseId| -> Option<Arc<Exercise>> {
        let own = custom.iter().flatten().find(|exercise| exercise.id == *id);
        own.cloned().or_else(|| shelf(id))
    };
    let phases = f
        .required(problems, "phases")
        .and_then(|n| n.list(problems, 1..=26))
        .and_then(|nodes| all(nodes.iter().map(|n| phase(n, problems, form, &known)).collect()));
    let (posture_every_min, walk_every_min) = match f.optional("breaks") {
        None => (None, None),
        Some(n) => {
            let f = n.fields(problems, &["posture_every_min", "walk_every_min"])?;
            let mut every = |key| f.optional(key).and_then(|n| n.whole(problems, 1..=480));
            (every("posture_every_min"), every("walk_every_min"))
        }
    };
    Some(Plan {
        id: id?,
        version: version?,
        supersedes: supersedes?,
        title: title?,
        patient: patient?,
        therapist: therapist?,
        starts: starts?,
        effective: effective?,
        pain_ceiling: pain_ceiling?,
        self_progression: self_progression?,
        notes: notes?,
        phases: phases?,
        posture_every_min,
        walk_every_min,
        custom: custom?,
    })
}

/// A newer format is told apart from a wrong one, before anything else is read: its fields would all seem unknown.
fn format(node: &Node<'_>, problems: &mut Problems) -> Option<()> {
    let Some(map) = node.value.as_object() else {
        problems.add("", Message::new("file-no-plan"));
        return None;
    };
    let Some(format) = map.get("format").and_then(Value::as_str) else {
        problems.add("format", Message::new("plan-format-missing").with("format", FORMAT));
        return None;
    };
    if format == FORMAT {
        return Some(());
    }
    let newer = format.strip_prefix("nape.plan/").and_then(|n| n.parse::<u32>().ok()).is_some_and(|n| n > 1);
    problems.add(
        "format",
        if newer {
            Message::new("plan-format-newer").with("format", format)
        } else {
            Message::new("plan-format").with("format", FORMAT)
        },
    );
    None
}

fn therapist(node: &Node<'_>, problems: &mut Problems, form: Form) -> Option<Therapist> {
    let f = node.fields(problems, &["name", "clinic", "phone", "email", "booking_url"])?;
    let name = f.required(problems, "name").and_then(|n| form.words(&n, problems, 120));
    let mut line = |key| f.optional(key).map_or(Some(String::new()), |n| n.text(problems, 300));
    let (clinic, phone, email, booking_url) = (line("clinic"), line("phone"), line("email"), line("booking_url"));
    if booking_url.as_ref().is_some_and(|url| !url.is_empty() && !url.starts_with("https://")) {
        problems.add(&format!("{}.booking_url", node.path), Message::new("plan-https"));
    }
    Some(Therapist { name: name?, clinic: clinic?, phone: phone?, email: email?, booking_url: booking_url? })
}

fn phase(node: &Node<'_>, problems: &mut Problems, form: Form, known: Known<'_>) -> Option<Phase> {
    let f = node.fields(problems, &["name", "weeks", "exercises", "desk", "times"])?;
    let name = f.required(problems, "name").and_then(|n| form.words(&n, problems, 80));
    let weeks = f.required(problems, "weeks").and_then(|n| n.whole(problems, 1..=104));
    let lines = f
        .required(problems, "exercises")
        .and_then(|n| n.list(problems, form.fewest_lines()..=30))
        .and_then(|nodes| all(nodes.iter().map(|n| line(n, problems, known).map(|l| (n.path.clone(), l))).collect()));
    for (i, (path, line)) in lines.iter().flatten().enumerate() {
        let earlier = lines.iter().flatten().take(i);
        if let Some((first, _)) =
            earlier.into_iter().find(|(_, l)| l.exercise.id == line.exercise.id && l.days.meet(line.days))
        {
            let message = Message::new("plan-line-twice").with("id", line.exercise.id.as_str());
            problems.add(path, message.with("first", first.as_str()));
        }
    }
    let desk = match f.optional("desk") {
        None => Some(Vec::new()),
        Some(n) => items(&n, problems, 0, |n, problems| exercise(n, problems, known)),
    };
    let times = match f.optional("times") {
        None => Some(Vec::new()),
        Some(n) => times(&n, problems),
    };
    Some(Phase {
        name: name?,
        weeks: weeks?,
        lines: lines?.into_iter().map(|(_, line)| line).collect(),
        desk: desk?,
        times: times?,
    })
}

fn line(node: &Node<'_>, problems: &mut Problems, known: Known<'_>) -> Option<Line> {
    let f = node.fields(problems, &["exercise", "per_day", "days", "dose", "note", "taught_on", "gate"])?;
    let exercise = f.required(problems, "exercise").and_then(|n| exercise(&n, problems, known));
    let per_day = match f.optional("per_day") {
        None => exercise.as_ref().map(|e| e.per_day),
        Some(n) => n.whole(problems, 1..=12),
    };
    let days = f.optional("days").map_or(Some(Weekdays::ALL), |n| weekdays(&n, problems));
    let dose = match f.optional("dose") {
        None => exercise.as_ref().map(|e| e.dose.clone()),
        Some(n) => Dose::read(&n, problems),
    };
    let remark = f.optional("note").map_or(Some(String::new()), |n| n.text(problems, 1000));
    let taught_on = match f.optional("taught_on") {
        None => Some(None),
        Some(n) => date(&n, problems).map(Some),
    };
    let gate = f.optional("gate").map_or(Some(false), |n| n.flag(problems));
    Some(Line {
        exercise: exercise?,
        dose: dose?,
        per_day: per_day?,
        days: days?,
        note: remark?,
        taught_on: taught_on?,
        gate: gate?,
    })
}

fn exercise(node: &Node<'_>, problems: &mut Problems, known: Known<'_>) -> Option<Arc<Exercise>> {
    let id: ExerciseId = node.parsed(problems, Message::new("plan-exercise"))?;
    let found = known(&id);
    if found.is_none() {
        problems.add(&node.path, Message::new("plan-no-exercise").with("id", id.as_str()));
    }
    found
}

fn custom(node: &Node<'_>, problems: &mut Problems, library: &Library) -> Option<Vec<Arc<Exercise>>> {
    let read: Vec<Arc<Exercise>> = items(node, problems, 0, |n, problems| {
        let exercise = Exercise::read(n, problems)?;
        if library.has(&exercise.id) {
            problems.add(&n.path, Message::new("plan-own-id-taken").with("id", exercise.id.as_str()));
            return None;
        }
        Some(Arc::new(exercise))
    })?;
    for (i, exercise) in read.iter().enumerate() {
        if read.iter().take(i).any(|earlier| earlier.id == exercise.id) {
            let message = Message::new("plan-own-id-twice").with("id", exercise.id.as_str());
            problems.add(&format!("{}[{i}]", node.path), message);
        }
    }
    Some(read)
}

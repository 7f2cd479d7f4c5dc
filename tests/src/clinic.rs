//! A clinic with thousands of patients and years of history, written right into the records of a home. The same numbers
//! give the same clinic each time.

mod past;

use crate::now;
use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use nape_core::day::LocalDay;
use nape_store::{Stamp, Store, Told};
use past::Past;
use rusqlite::{Connection, Transaction, params};
use serde_json::json;
use std::path::Path;
use std::sync::mpsc::sync_channel;
use std::time::Duration;
use uuid::Uuid;

/// Versions of each patient's plan.
const VERSIONS: u32 = 3;
/// Patients whose days are kept in one transaction.
const AT_ONCE: usize = 20;
const FIRST: &[&str] = &[
    "Anna",
    "Björn",
    "Chloé",
    "Dmitri",
    "Élodie",
    "Fatma",
    "Gülşen",
    "Hanna",
    "Ingrid",
    "José",
    "Katarzyna",
    "Łukasz",
    "Mia",
    "Noémie",
    "Oskar",
    "Petra",
    "Quirin",
    "Renée",
    "Søren",
    "Thea",
    "Ursula",
    "Václav",
    "Wiebke",
    "Xenia",
    "Yusuf",
    "Zoë",
];
const LAST: &[&str] = &[
    "Ackermann",
    "Brügger",
    "Çelik",
    "Dąbrowski",
    "Eßer",
    "Fernández",
    "Grünwald",
    "Horváth",
    "Iversen",
    "Jansson",
    "Kovač",
    "Lüdenscheid",
    "Meyer",
    "Nowak",
    "O’Brien",
    "Pettersson",
    "Quast",
    "Rößler",
    "Schmidt",
    "Tschäpe",
    "Ünal",
    "Vogel",
    "Weiß",
    "Yıldız",
    "Zimmermann",
];

/// Numbers that look random and are the same each time.
#[derive(Clone, Debug)]
pub struct Numbers(u64);

impl Numbers {
    /// Those that begin with a seed.
    pub fn from(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 7)
    }

    /// The next one, below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    /// One of several.
    pub fn of<T: Copy>(&mut self, things: &[T]) -> T {
        things[usize::try_from(self.below(things.len() as u64)).unwrap_or(0)]
    }
}

/// A clinic that was written.
#[derive(Clone, Debug)]
pub struct Clinic {
    /// Its patients: id and name.
    pub patients: Vec<(String, String)>,
    /// How long writing it took.
    pub took: Duration,
}

/// Writes a clinic into the folder of a home whose agent does not run.
pub fn fill(home: &Path, patients: usize, days: i64, today: LocalDay) -> Clinic {
    let begun = now();
    let names: Vec<String> = (0..patients).map(name).collect();
    let first = noon(today.plus(-days));
    let mut store = Store::open(home).expect("the home can be opened");
    let ids = store.add_patients(&first, &names).expect("patients can be added");
    let path = store.path().to_owned();
    drop(store);
    write_desk(&path, &ids, days, today);
    let mut store = Store::open(home).expect("the home can be opened again");
    // One thread makes days, the other writes them.
    let (made, ready) = sync_channel::<Vec<Told>>(2);
    std::thread::scope(|scope| {
        scope.spawn(move || {
            for (part, ids) in ids.chunks(AT_ONCE).enumerate() {
                let of = |(place, id): (usize, &String)| Past::of(part * AT_ONCE + place, id, today).told(days);
                let told: Vec<Told> = ids.iter().enumerate().flat_map(of).collect();
                made.send(told).expect("the other thread writes until there is no more");
            }
        });
        for told in &ready {
            store.keep_told(&told).expect("days can be kept");
        }
    });
    let query = "SELECT id, name FROM patient ORDER BY rowid";
    drop(store);
    let connection = Connection::open(&path).expect("the records can be opened");
    let mut query = connection.prepare(query).expect("patients can be read");
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("patients can be read");
    let patients = rows.map(|row| row.expect("a patient")).collect();
    Clinic { patients, took: begun.elapsed() }
}

/// Names that repeat, as names do, with numbers enough to tell them apart where they would be too many.
fn name(number: usize) -> String {
    let (first, last) = (FIRST[number % FIRST.len()], LAST[number / FIRST.len() % LAST.len()]);
    let second = LAST[(number / 7 + 3) % LAST.len()];
    if number.is_multiple_of(3) { format!("{first} {last}-{second}") } else { format!("{first} {last}") }
}

fn noon(day: LocalDay) -> Stamp {
    let offset = FixedOffset::east_opt(0).expect("an offset");
    let at: DateTime<Utc> = day.begins(&offset) + TimeDelta::hours(8);
    Stamp { at, offset, day }
}

/// What the therapist wrote: versions, letters with them, notes, reviews, the archive.
fn write_desk(path: &Path, ids: &[String], days: i64, today: LocalDay) {
    let mut connection = Connection::open(path).expect("the records can be opened");
    connection.pragma_update(None, "foreign_keys", true).expect("rules count");
    let transaction = connection.transaction().expect("a transaction");
    for (number, id) in ids.iter().enumerate() {
        desk_of(&transaction, number, id, days, today).expect("the desk can be written");
    }
    transaction.commit().expect("the desk can be kept");
}

fn desk_of(t: &Transaction<'_>, number: usize, id: &str, days: i64, today: LocalDay) -> rusqlite::Result<()> {
    let mut numbers = Numbers::from(number as u64);
    let plan = Uuid::from_u128(0x0193_585e_5a00_7000_8000_0000_0000_0000 + number as u128).to_string();
    let starts = today.plus(-days);
    // Some plans are over, most run on.
    let weeks = if numbers.below(6) == 0 { days / 7 - 4 } else { days / 7 + 8 }.max(1);
    let mut had = Vec::new();
    for version in 1..=VERSIONS {
        let at = starts.plus(days / i64::from(VERSIONS) * i64::from(version - 1));
        let content = plan_of(&plan, version, starts, weeks, id);
        let sha256 = format!("{:032x}{version:032x}", number + 1);
        let stamp = at.to_string();
        t.prepare_cached(
            "INSERT INTO published (id, patient, plan, version, sha256, content, at, offset_s, day) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7 || 'T12:00:00.000Z', 0, ?7)",
        )?
        .execute(params![
            format!("{plan}#{version}"),
            id,
            plan,
            version,
            sha256,
            content.to_string(),
            stamp
        ])?;
        let letter = json!({"body": {"says": "plan", "plan": content}});
        t.prepare_cached(
            "INSERT INTO letter_sent (id, case_id, number, sha256, content, at, offset_s, day) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6 || 'T12:05:00.000Z', 0, ?6)",
        )?
        .execute(params![format!("{plan}>{version}"), id, version, sha256, letter.to_string(), stamp])?;
        had.push(json!({"plan": plan, "version": version, "received": at.plus(2)}));
        t.prepare_cached(
            "INSERT INTO patient_note (id, patient, text, at, offset_s, day) \
             VALUES (?1, ?2, ?3, ?4 || 'T12:10:00.000Z', 0, ?4)",
        )?
        .execute(params![
            format!("{plan}!{version}"),
            id,
            format!("Version {version} was talked over."),
            stamp
        ])?;
    }
    let newest = had.len() - usize::from(numbers.below(8) == 0);
    let answer = json!({"body": {"says": "answer", "had": had[..newest], "days": [], "flags": []}});
    t.prepare_cached(
        "INSERT INTO letter_received (id, case_id, number, sha256, content, at, offset_s, day) \
         VALUES (?1, ?2, 1, ?3, ?4, ?5 || 'T12:00:00.000Z', 0, ?5)",
    )?
    .execute(params![
        format!("{plan}<"),
        id,
        format!("{:064x}", number + 1),
        answer.to_string(),
        today.to_string()
    ])?;
    let review = (numbers.below(5) < 2).then(|| today.plus(numbers.below(40).cast_signed() - 8).to_string());
    let conditions = if numbers.below(10) == 0 { json!(["dizziness"]) } else { json!([]) };
    t.prepare_cached("UPDATE patient SET review = ?2, archived = ?3, conditions = ?4, card = '{}' WHERE id = ?1")?
        .execute(params![id, review, numbers.below(20) == 0, conditions.to_string()])?;
    Ok(())
}

fn plan_of(plan: &str, version: u32, starts: LocalDay, weeks: i64, patient: &str) -> serde_json::Value {
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let line = |exercise: &str, note: &str| json!({"exercise": exercise, "per_day": 2, "days": days, "note": note});
    let mut lines = vec![
        line("chin-tuck-sitting", "Small and slow."),
        line("scap-setting", "Keep the shoulders low."),
        line("arom-rotation", "As far as it goes without pain."),
    ];
    lines.truncate(usize::try_from(version).unwrap_or(1));
    let first = weeks.min(2);
    let mut phases = vec![json!({"name": "Find it", "weeks": first, "exercises": lines, "times": ["08:30", "17:30"]})];
    // A phase has a limit of its own: what is longer is several.
    let mut left = weeks - first;
    while left > 0 {
        let part = left.min(12);
        let name = format!("Keep it up, {part} weeks");
        phases.push(json!({"name": name, "weeks": part, "exercises": lines, "times": ["08:30", "17:30"]}));
        left -= part;
    }
    json!({
        "format": "nape.plan/1", "id": plan, "version": version, "title": format!("Neck, version {version}"),
        "patient": {"name": format!("Patient {}", &patient[..8])},
        "therapist": {"name": "Example Therapist", "clinic": "Example Physio"},
        "starts": starts, "pain_ceiling": 3, "phases": phases,
    })
}

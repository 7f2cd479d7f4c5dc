//! A therapist's patients: found by name, in every order, with a memory that says what the facts say.

use crate::support::{Home, stamp};
use nape_core::day::LocalDay;
use nape_core::letter::{DayTold, FlagTold, SlotTold};
use nape_core::news::{Attention, Order};
use nape_store::{PatientEdit, PatientQuery, PatientsFound, Stamp, Store, Told};
use rusqlite::Connection;
use serde_json::json;

const TODAY: &str = "2026-03-23";
const PLAN: &str = "0193585e-5a00-7c3d-9a51-2f6d7b1e4c08";
const OTHER_PLAN: &str = "0193585e-5a00-7c3d-9a51-2f6d7b1e4c09";

fn day(text: &str) -> LocalDay {
    text.parse().unwrap()
}

fn at() -> Stamp {
    stamp("2026-03-23T08:00:00Z")
}

fn all() -> PatientQuery {
    PatientQuery { words: String::new(), archived: false, order: Order::Name, skip: 0, take: 200, today: day(TODAY) }
}

fn names(found: &PatientsFound) -> Vec<&str> {
    found.patients.iter().map(|patient| patient.name.as_str()).collect()
}

fn add(store: &mut Store, names: &[&str]) -> Vec<String> {
    store.add_patients(&at(), names).unwrap()
}

fn told_day(on: &str, state: &str) -> DayTold {
    let slot = SlotTold {
        number: 1,
        version: 1,
        state: state.into(),
        share: None,
        by_hand: false,
        reason: None,
        excused: false,
    };
    DayTold { day: day(on), slots: vec![slot], sessions: Vec::new() }
}

fn flag(id: &str, on: &str) -> FlagTold {
    FlagTold { id: id.into(), day: day(on), flag: json!("red-twice") }
}

fn told(patient: &str, number: u32, days: Vec<DayTold>, flags: Vec<FlagTold>) -> Told {
    Told { patient: patient.into(), number, days, flags }
}

/// A version as whoever publishes writes it, and letters as whoever hands over writes them.
fn published(home: &Home, patient: &str, plan: &str, version: u32) {
    let content =
        json!({"id": plan, "version": version, "title": "Neck", "starts": "2026-03-02", "phases": [{"weeks": 6}]});
    let sql = "INSERT INTO published (id, patient, plan, version, sha256, content, at, offset_s, day) \
        VALUES (?1, ?2, ?3, ?4, printf('%064d', ?4), ?5, '2026-03-01T08:00:00.000Z', 3600, '2026-03-01')";
    let key = format!("{plan}-{version}");
    raw(home).execute(sql, (key, patient, plan, version, content.to_string())).unwrap();
}

fn sent(home: &Home, patient: &str, number: u32, version: u32, on: &str) {
    let content = json!({"body": {"says": "plan", "plan": {"id": PLAN, "version": version}}});
    letter(home, "letter_sent", patient, number, &content, on);
}

fn answered(home: &Home, patient: &str, number: u32, had: &[(&str, u32, &str)]) {
    let had: Vec<_> =
        had.iter().map(|(plan, version, on)| json!({"plan": plan, "version": version, "received": on})).collect();
    letter(home, "letter_received", patient, number, &json!({"body": {"says": "answer", "had": had}}), TODAY);
}

fn letter(home: &Home, table: &str, patient: &str, number: u32, content: &serde_json::Value, on: &str) {
    let sql = format!(
        "INSERT INTO {table} (id, case_id, number, sha256, content, at, offset_s, day) \
         VALUES (?1, ?2, ?3, printf('%064d', ?3), ?4, '', 0, ?5)"
    );
    raw(home).execute(&sql, (format!("{table}-{number}"), patient, number, content.to_string(), on)).unwrap();
}

fn raw(home: &Home) -> Connection {
    Connection::open(home.store.path()).unwrap()
}

#[test]
fn every_word_of_a_search_begins_a_word_of_the_name() {
    let mut home = Home::new();
    add(&mut home.store, &["Zoë Müller-Lüdenscheid", "Anna Groß", "Mia O’Brien", "Émile Zola", "100 % Sure"]);
    let find = |words: &str| {
        let found = home.store.patients(&PatientQuery { words: words.into(), ..all() }).unwrap();
        (found.found, names(&found).join(", "))
    };
    for (words, name) in [
        ("mul", "Zoë Müller-Lüdenscheid"),
        ("MÜLL zo", "Zoë Müller-Lüdenscheid"),
        ("lud zoe", "Zoë Müller-Lüdenscheid"),
        ("gross", "Anna Groß"),
        ("o'b", "Mia O’Brien"),
        ("emi", "Émile Zola"),
        ("100 %", "100 % Sure"),
    ] {
        assert_eq!(find(words), (1, name.to_owned()), "{words}");
    }
    assert_eq!(find("zo"), (2, "Émile Zola, Zoë Müller-Lüdenscheid".to_owned()));
    for nobody in ["uller", "zoe anna", "_", "muller%"] {
        let expected = if nobody == "_" { 5 } else { u32::from(nobody == "muller%") };
        assert_eq!(find(nobody).0, expected, "{nobody}: marks are no letters, and the middle of a word is not found");
    }
}

#[test]
fn a_list_comes_in_parts_and_the_archive_is_apart() {
    let mut home = Home::new();
    let ids = add(&mut home.store, &["Cleo", "Ada", "Ben", "Dora"]);
    let archive = PatientEdit { archived: Some(true), ..PatientEdit::default() };
    assert!(home.store.change_patient(&ids[2], &archive).unwrap());
    let part = home.store.patients(&PatientQuery { skip: 1, take: 1, ..all() }).unwrap();
    assert_eq!((names(&part), part.found, part.active, part.archived), (vec!["Cleo"], 3, 3, 1));
    let archived = home.store.patients(&PatientQuery { archived: true, ..all() }).unwrap();
    assert_eq!((names(&archived), archived.found, archived.active), (vec!["Ben"], 1, 3));
    assert_eq!(home.store.patient_count().unwrap(), 4);
}

#[test]
fn what_is_changed_stays_and_the_rest_too() {
    let mut home = Home::new();
    let id = add(&mut home.store, &["Ada"]).remove(0);
    let edit = PatientEdit {
        conditions: Some(vec!["pregnancy".into()]),
        review: Some(Some(day("2026-04-01"))),
        ..PatientEdit::default()
    };
    assert!(home.store.change_patient(&id, &edit).unwrap());
    assert!(
        home.store.change_patient(&id, &PatientEdit { name: Some("Bea".into()), ..PatientEdit::default() }).unwrap()
    );
    let mut home = home.reopened();
    let patient = home.store.patient(&id).unwrap().unwrap();
    assert_eq!((patient.name.as_str(), patient.review), ("Bea", Some(day("2026-04-01"))));
    assert_eq!(patient.conditions, ["pregnancy"]);
    assert_eq!(home.store.patients(&PatientQuery { words: "bea".into(), ..all() }).unwrap().found, 1);
    assert!(home.store.change_patient(&id, &PatientEdit { review: Some(None), ..PatientEdit::default() }).unwrap());
    assert_eq!(home.store.patient(&id).unwrap().unwrap().review, None);
    assert!(!home.store.change_patient("nobody", &PatientEdit::default()).unwrap());
    assert_eq!(home.store.patient("nobody").unwrap(), None);
}

#[test]
fn notes_are_newest_first_and_stay() {
    let mut home = Home::new();
    let id = add(&mut home.store, &["Ada"]).remove(0);
    for text in ["first", "second"] {
        home.store.add_note(&id, &at(), text).unwrap();
    }
    let notes = home.store.notes(&id).unwrap();
    assert_eq!(notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>(), ["second", "first"]);
    assert_eq!(notes[0].at, at());
    assert!(home.store.add_note("nobody", &at(), "lost").is_err());
    for statement in ["UPDATE patient_note SET text = ''", "DELETE FROM patient_note"] {
        assert_eq!(raw(&home).execute(statement, []).unwrap_err().to_string(), "facts are append-only");
    }
}

#[test]
fn days_told_again_supersede_in_whatever_order_they_come() {
    let letters = |id: &str| {
        let days = vec![told_day("2026-03-20", "missed"), told_day("2026-03-21", "done")];
        let later = vec![told_day("2026-03-20", "done"), told_day("2026-03-22", "missed")];
        [told(id, 1, days, vec![flag("a", "2026-03-20")]), told(id, 2, later, vec![flag("a", "2026-03-20")])]
    };
    for turned in [false, true] {
        let mut home = Home::new();
        let id = add(&mut home.store, &["Ada"]).remove(0);
        let mut letters = letters(&id).to_vec();
        if turned {
            letters.reverse();
        }
        for letter in &letters {
            home.store.keep_told(std::slice::from_ref(letter)).unwrap();
        }
        home.store.keep_told(&letters).unwrap();
        let patient = home.store.patient(&id).unwrap().unwrap();
        assert_eq!((patient.news, patient.flags), (Some(day("2026-03-22")), 1), "turned: {turned}");
        assert!(patient.adherence.is_some_and(|share| (share - 2.0 / 3.0).abs() < 1e-9), "{patient:?}");
        let days = home.store.recent_days(&id).unwrap();
        let states: Vec<_> = days.days().map(|told| told.slots[0].state.as_str()).collect();
        assert_eq!(states, ["done", "done", "missed"]);
    }
}

#[test]
fn four_weeks_are_shown() {
    let mut home = Home::new();
    let id = add(&mut home.store, &["Ada"]).remove(0);
    let days = (0..40).map(|n| told_day(&day("2026-02-01").plus(n).to_string(), "done")).collect();
    home.store.keep_told(&[told(&id, 1, days, Vec::new())]).unwrap();
    let days = home.store.recent_days(&id).unwrap();
    assert_eq!((days.days().count(), days.last()), (28, Some(day("2026-03-12"))));
}

#[test]
fn a_flag_is_counted_until_it_is_seen() {
    let mut home = Home::new();
    let id = add(&mut home.store, &["Ada"]).remove(0);
    let flags = vec![flag("a", "2026-03-20"), flag("b", "2026-03-22")];
    home.store.keep_told(&[told(&id, 1, Vec::new(), flags)]).unwrap();
    let count = |home: &Home| home.store.patient(&id).unwrap().unwrap().flags;
    assert_eq!(count(&home), 2);
    assert!(home.store.see_flag(&id, "b", &at()).unwrap());
    let later = stamp("2026-03-24T08:00:00Z");
    assert!(home.store.see_flag(&id, "b", &later).unwrap(), "again is no harm");
    assert_eq!(count(&home), 1);
    assert!(!home.store.see_flag(&id, "c", &at()).unwrap());
    let flags = home.store.told_flags(&id, 9).unwrap();
    let seen: Vec<_> = flags.iter().map(|stored| (stored.flag.id.as_str(), stored.seen.as_deref())).collect();
    assert_eq!(seen, [("b", Some("2026-03-23T08:00:00.000Z")), ("a", None)]);
    assert_eq!(home.store.told_flags(&id, 1).unwrap().len(), 1);
}

#[test]
fn the_way_of_a_version_is_remembered() {
    let mut home = Home::new();
    let id = add(&mut home.store, &["Ada"]).remove(0);
    published(&home, &id, PLAN, 1);
    published(&home, &id, PLAN, 2);
    sent(&home, &id, 1, 1, "2026-03-03");
    sent(&home, &id, 2, 2, "2026-03-10");
    sent(&home, &id, 3, 2, "2026-03-11");
    sent(&home, &id, 4, 1, "2026-03-12");
    home.store.refresh(&id).unwrap();
    let course = |home: &Home| home.store.patient(&id).unwrap().unwrap().course.unwrap();
    let expected = (2, Some((2, day("2026-03-11"))), None, 6, day("2026-04-12"));
    let known =
        |course: nape_core::news::Course| (course.version, course.handed, course.received, course.weeks, course.ends);
    assert_eq!(known(course(&home)), expected);
    answered(&home, &id, 2, &[(PLAN, 1, "2026-03-04"), (PLAN, 2, "2026-03-12"), (OTHER_PLAN, 9, "2026-01-01")]);
    answered(&home, &id, 1, &[(PLAN, 1, "2026-03-04")]);
    home.store.refresh(&id).unwrap();
    assert_eq!(course(&home).received, Some(2), "the answer with the highest number counts");
    let versions = home.store.versions(&id).unwrap();
    let ways: Vec<_> = versions.iter().map(|of| (of.version, of.handed, of.received)).collect();
    let (first, second) = ((1, "2026-03-12", "2026-03-04"), (2, "2026-03-11", "2026-03-12"));
    assert_eq!(ways, [first, second].map(|(version, handed, had)| (version, Some(day(handed)), Some(day(had)))));
    assert_eq!((versions[0].title.as_str(), versions[0].effective.as_str()), ("Neck", "2026-03-02"));
    assert!(home.store.version_content(PLAN, 2).unwrap().unwrap().contains("\"version\":2"));
    published(&home, &id, OTHER_PLAN, 1);
    home.store.refresh(&id).unwrap();
    assert_eq!((course(&home).handed, course(&home).received), (None, Some(9)), "another plan has a way of its own");
}

/// Many patients of every kind, so that each order has something to decide.
/// Flags, review, news and handing over of a patient.
type Looks = (u32, Option<LocalDay>, Option<LocalDay>, Option<LocalDay>);

fn clinic() -> (Home, Vec<Looks>) {
    let mut home = Home::new();
    let mut kinds = Vec::new();
    for number in 0..48u32 {
        let id = home.store.add_patients(&at(), &[format!("Patient {number:02}")]).unwrap().remove(0);
        let flags = (0..number % 3).map(|n| flag(&n.to_string(), TODAY)).collect();
        let news = (number % 4 > 0).then(|| day(TODAY).plus(-i64::from(number % 7)));
        let review = (number % 5 > 1).then(|| day(TODAY).plus(i64::from(number % 5) * 2 - 6));
        let days = news.iter().map(|news| told_day(&news.to_string(), "done")).collect();
        home.store.keep_told(&[told(&id, 1, days, flags)]).unwrap();
        let edit = PatientEdit { review: Some(review), ..PatientEdit::default() };
        home.store.change_patient(&id, &edit).unwrap();
        kinds.push((number % 3, review, news, None));
    }
    (home, kinds)
}

#[test]
fn the_orders_are_those_of_the_domain() {
    let (home, kinds) = clinic();
    let listed = |order| {
        let found = home.store.patients(&PatientQuery { order, ..all() }).unwrap();
        let number = |name: &str| name.split(' ').next_back().unwrap().parse::<usize>().unwrap();
        found.patients.iter().map(|patient| number(&patient.name)).collect::<Vec<_>>()
    };
    let sorted = |key: &dyn Fn(usize) -> (bool, Option<LocalDay>)| {
        let mut numbers: Vec<usize> = (0..kinds.len()).collect();
        numbers.sort_by_key(|number| key(*number));
        numbers
    };
    assert_eq!(listed(Order::Name), (0..kinds.len()).collect::<Vec<_>>());
    assert_eq!(listed(Order::News), sorted(&|n| (kinds[n].2.is_none(), kinds[n].2)));
    assert_eq!(listed(Order::Review), sorted(&|n| (kinds[n].1.is_none(), kinds[n].1)));
    let mut numbers: Vec<usize> = (0..kinds.len()).collect();
    numbers.sort_by_key(|n| Attention::of(kinds[*n].0, kinds[*n].1, kinds[*n].2, kinds[*n].3, day(TODAY)));
    assert_eq!(listed(Order::Attention), numbers);
}

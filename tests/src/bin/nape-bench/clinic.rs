//! A therapist with thousands of patients: how long the list, a search, a patient's page and publishing take, asked over
//! the socket as the window asks; how large the records are, and what the resident process holds.

use super::{BAR_PSS_KIB, World, mib, pss_kib, say};
use nape_api::client::{CallError, Client};
use nape_api::home::Home;
use nape_core::day::LocalDay;
use nape_tests::clinic::{Clinic, Numbers, fill};
use nape_tests::{now, wall_now};
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

/// How many patients there are.
pub(crate) const PATIENTS: usize = 5_000;
/// How far back their history goes.
const DAYS: i64 = 730;
/// How often each order of the list is opened.
const OPENED: usize = 20;
/// How many names are typed.
const TYPED: usize = 20;
/// How many patients are looked at.
const LOOKED_AT: usize = 200;
/// How many versions are published.
const PUBLISHED: usize = 20;
/// The longest that the list may take, whatever is typed.
const BAR_LIST: Duration = Duration::from_millis(100);
/// The longest that a patient's page may take.
const BAR_PAGE: Duration = Duration::from_millis(150);
/// The longest that publishing may take.
const BAR_PUBLISH: Duration = Duration::from_millis(200);

pub(crate) fn clinic(patients: usize) -> bool {
    let world = World::new(false);
    let home = Home::at(&world.desktop.nape_home());
    let today = LocalDay::of(wall_now(), &chrono::Utc);
    let clinic = fill(home.dir(), patients, DAYS, today);
    say("patients, two years each", clinic.patients.len(), true);
    say("writing them took", format!("{} s", clinic.took.as_secs()), true);
    say("records on the disk", mib(size(home.dir()) / 1024), true);

    let nape = world.nape();
    let begun = now();
    let agent = nape.agent();
    say("start to first answer", format!("{} ms", begun.elapsed().as_millis()), true);
    let before = pss_kib(agent.pid());
    say("PSS before", mib(before), before <= BAR_PSS_KIB);
    let mut client = Client::connect(&home).expect("the agent answers");
    let held = lists(&mut client) & searches(&mut client, &clinic) & pages(&mut client, &clinic);
    let held = held & publishing(&mut client, &clinic);
    let after = pss_kib(agent.pid());
    held & say("PSS after", mib(after), after <= BAR_PSS_KIB)
}

fn lists(client: &mut Client) -> bool {
    let held = ["attention", "name", "news", "review"].into_iter().map(|order| {
        let mut times = Times::default();
        for _ in 0..OPENED {
            let list = times.call(client, "patient_list", json!({"order": order})).expect("a list");
            assert_eq!(list["patients"].as_array().map(Vec::len), Some(50.min(count(&list["found"]))));
        }
        times.say(&format!("list by {order}"), BAR_LIST)
    });
    held.fold(true, |all, held| all & held)
}

fn searches(client: &mut Client, clinic: &Clinic) -> bool {
    let mut numbers = Numbers::from(1);
    let mut times = Times::default();
    for _ in 0..TYPED {
        let (_, name) = one(clinic, &mut numbers);
        for (at, letter) in name.char_indices() {
            let query = &name[..at + letter.len_utf8()];
            times.call(client, "patient_list", json!({"query": query})).expect("a list");
        }
    }
    times.say("search, each keystroke", BAR_LIST)
}

fn pages(client: &mut Client, clinic: &Clinic) -> bool {
    let mut numbers = Numbers::from(2);
    let mut times = Times::default();
    for _ in 0..LOOKED_AT {
        let (id, _) = one(clinic, &mut numbers);
        let page = times.call(client, "patient_show", json!({"patient": id})).expect("a page");
        let lengths = ["versions", "days", "notes"].map(|part| page[part].as_array().map_or(0, Vec::len));
        assert!(lengths == [3, 28, 3] && page["plan"].is_object(), "{lengths:?} {}", page["plan"]);
    }
    times.say("a patient's page", BAR_PAGE)
}

fn publishing(client: &mut Client, clinic: &Clinic) -> bool {
    let card = json!({"name": "Example Therapist"});
    client.call_by_name("card_save", card).expect("a card");
    let mut numbers = Numbers::from(3);
    let mut times = Times::default();
    let programmes = client.call_by_name("programme_list", Value::Null).expect("programmes");
    let programme = programmes[0]["id"].as_str().expect("a programme").to_owned();
    for _ in 0..PUBLISHED {
        let (id, _) = one(clinic, &mut numbers);
        let from = json!({"patient": id, "from": {"from": "programme", "id": programme}});
        client.call_by_name("draft_begin", from).expect("a draft");
        times.call(client, "draft_publish", json!({"patient": id})).expect("a version");
    }
    times.say("publishing", BAR_PUBLISH)
}

fn one<'a>(clinic: &'a Clinic, numbers: &mut Numbers) -> &'a (String, String) {
    let place = numbers.below(clinic.patients.len() as u64);
    &clinic.patients[usize::try_from(place).expect("a place in a list")]
}

fn count(value: &Value) -> usize {
    value.as_u64().and_then(|count| count.try_into().ok()).unwrap_or(0)
}

/// How long the answers to one question took.
#[derive(Default)]
struct Times(Vec<Duration>);

impl Times {
    fn call(&mut self, client: &mut Client, name: &str, body: Value) -> Result<Value, CallError> {
        let begun = now();
        let answer = client.call_by_name(name, body);
        self.0.push(begun.elapsed());
        answer
    }

    fn say(mut self, what: &str, bar: Duration) -> bool {
        self.0.sort();
        let worst = self.0.last().copied().unwrap_or_default();
        let median = self.0.get(self.0.len() / 2).copied().unwrap_or_default();
        say(&format!("{what}, median"), milliseconds(median), true);
        say(&format!("{what}, worst"), milliseconds(worst), worst <= bar)
    }
}

fn milliseconds(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}

/// Bytes of the database and what SQLite has beside it.
fn size(home: &Path) -> u64 {
    let files = std::fs::read_dir(home).expect("the home can be read");
    files.filter_map(|file| file.ok()?.metadata().ok()).map(|about| about.len()).sum()
}

//! Weeks of a patient's life as stories: what happens at the desk, and what is shown.
//!
//! What people complain about most in break reminders, numbered as in the comparison of the peers, and the test that
//! keeps each of it away (`core` is this test binary, `desktop` the adapters' tests, `product` those of the whole):
//!
//! | Complaint | Test |
//! | --- | --- |
//! | 1 every pause, idle or sleep resets all timers, and a break comes when the lid opens | `a_day_in_meetings`, `a_laptop_closed_over_lunch` |
//! | 2 a lock of a few seconds resets the counters | `a_lock_of_seconds_resets_nothing`, `simulated::a_lock_of_seconds_resets_nothing` |
//! | 3 short absences keep resetting the long break | `two_minutes_relieve_posture_and_three_a_walk` |
//! | 4 do-not-disturb resets timers, the long break never comes | `do_not_disturb_resets_no_timer` |
//! | 5 locking or sleeping ends a break | `a_walks_clock_runs_through_a_lock` |
//! | 6 the break stands frozen after waking | `what_stood_over_a_sleep_goes_first` |
//! | 7 paused for ever after a night of do-not-disturb | `a_night_of_do_not_disturb_ends_in_the_morning` |
//! | 8 hours of sleep are not counted as a break | `a_laptop_closed_over_lunch`, `holds::lunch_is_relief_once` |
//! | 9 today's use is booked on yesterday | `midnight_is_no_border_and_four_in_the_morning_is` |
//! | 10 a break right after every resume | `a_laptop_closed_overnight`, `a_laptop_closed_over_three_weeks_of_holiday` |
//! | 11 stuck after hibernation | `a_laptop_closed_over_three_weeks_of_holiday` |
//! | 12 a lock is not noticed; a moved break comes in a pause | desktop `screensaver` and product `presence` (lock); `a_moved_break_does_not_come_in_a_pause` |
//! | 22 a processor busy with a player of sounds | no player: the server's sound hint; `npm run bench` measures |
//! | 23 nothing can be postponed or skipped in the notification | product `prompts`, desktop `notes` |
//! | 34 breaks in with the camera in use | desktop `camera`, `microphone`; `a_day_in_meetings` |
//! | 35 no working hours and weekdays | `a_working_week`, `at_the_desk::breaks_keep_to_working_hours` |
//! | 36 no fixed times, only one kind of break | `a_working_week`: slots at their times, walks and posture breaks |
//! | 40 the next break counts although nobody is back | `desk_time_begins_when_somebody_is_back` |

use crate::support::{BERLIN, at, plan};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use nape_core::day::resolve;
use nape_core::reminder::Prescription;
use nape_core::settings::Settings;
use nape_core::simulation::trace::{self, Happening};
use nape_core::simulation::{Answers, Scenario, Told, What, accepted, run};
use std::sync::Arc;

/// A life: a scenario from lines of a local time and what happens then.
struct Life {
    scenario: Scenario<Tz>,
}

fn instant(local: &str, zone: Tz) -> DateTime<Utc> {
    let text = if local.len() == 16 { format!("{local}:00") } else { local.to_owned() };
    resolve(text.replace(' ', "T").parse().unwrap(), &zone)
}

impl Life {
    fn of(zone: Tz, from: &str, to: &str, lines: &[&str]) -> Self {
        let (from, to) = (instant(from, zone), instant(to, zone));
        let starts = from.with_timezone(&zone).format("%Y-%m-%d").to_string();
        let plan = plan(|p| p["starts"] = starts.into());
        let scenario = Scenario {
            prescriptions: accepted(plan, from, &zone),
            settings: Settings::default(),
            trace: lines.iter().flat_map(|line| happens(line, zone)).collect(),
            from,
            to,
            zone,
            answers: Answers::Start,
            input_visible: false,
        };
        Self { scenario }
    }

    fn in_berlin(from: &str, to: &str, lines: &[&str]) -> Self {
        Self::of(BERLIN, from, to, lines)
    }

    fn answering(mut self, answers: Answers) -> Self {
        self.scenario.answers = answers;
        self
    }

    fn set(mut self, key: &str, value: &str) -> Self {
        self.scenario.settings.set(key, value).unwrap();
        self
    }

    fn sessions_only(self) -> Self {
        self.set("posture-breaks", "no").set("walk-breaks", "no").set("diary-at", "never")
    }

    fn told(self) -> Vec<Told> {
        let mut all = Vec::new();
        run(self.scenario, |name| name.parse().ok(), |told| all.push(told)).unwrap();
        all
    }

    /// `Mon 08:30 session`, as the wall clock showed it.
    fn shows(self) -> Vec<String> {
        self.told().iter().filter(|line| line.event == What::Show).map(words).collect()
    }

    /// `2026-03-23#1 done`.
    fn outcomes(self) -> Vec<String> {
        let slots = self.told().into_iter().filter(|line| line.event == What::Slot);
        slots
            .map(|line| {
                let reason = line.reason.map(|reason| format!(" {reason}")).unwrap_or_default();
                format!("{} {}{reason}", line.slot.unwrap(), line.outcome.unwrap())
            })
            .collect()
    }
}

fn words(line: &Told) -> String {
    let time = line.at.parse::<DateTime<chrono::FixedOffset>>().unwrap();
    let kind = serde_json::to_value(line.kind.unwrap()).unwrap();
    format!("{} {}", time.format("%a %H:%M"), kind.as_str().unwrap())
}

/// `2026-03-23 09:00 presence active`, `… quiet true`, `… clock_set +02:00:00`.
fn happens(line: &str, zone: Tz) -> Vec<Happening> {
    let (time, what) = (&line[..16], line[17..].trim());
    let (key, value) = what.split_once(' ').unwrap();
    let value = if matches!(value, "true" | "false") { value.to_owned() } else { format!("\"{value}\"") };
    let json = format!("{{\"at\":\"{}\",\"{key}\":{value}}}", instant(time, zone).to_rfc3339());
    trace::read(&json).unwrap()
}

fn working_days(first: &str, count: u64) -> Vec<String> {
    let first: chrono::NaiveDate = first.parse().unwrap();
    let days = (0..count).map(|days| first + chrono::Days::new(days));
    days.flat_map(|day| {
        [("08:20", "active"), ("12:00", "away"), ("12:45", "active"), ("18:00", "asleep")]
            .map(|(time, presence)| format!("{day} {time} presence {presence}"))
    })
    .collect()
}

fn lines(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

#[test]
fn a_working_week() {
    let days = working_days("2026-03-23", 5);
    let week = || Life::in_berlin("2026-03-23 06:00", "2026-03-29 12:00", &lines(&days));
    let shows = week().shows();
    let monday: Vec<&str> = shows.iter().map(String::as_str).filter(|line| line.starts_with("Mon")).collect();
    assert_eq!(
        monday,
        [
            "Mon 08:30 session",
            "Mon 09:03 posture",
            "Mon 09:24 walk",
            "Mon 10:07 posture",
            "Mon 10:28 walk",
            "Mon 11:11 posture",
            "Mon 11:32 walk",
            "Mon 13:15 posture",
            "Mon 13:45 walk",
            "Mon 14:19 posture",
            "Mon 14:50 walk",
            "Mon 15:23 posture",
            "Mon 15:54 walk",
            "Mon 16:27 posture",
            "Mon 16:58 walk",
            "Mon 17:08 diary",
            "Mon 17:30 session"
        ]
    );
    assert!(shows.iter().all(|line| !line.starts_with("Sat") && !line.starts_with("Sun")), "{shows:?}");
    let mut expected: Vec<String> =
        (23..=27).flat_map(|day| [1, 2].map(|slot| format!("2026-03-{day}#{slot} done"))).collect();
    expected.extend([1, 2].map(|slot| format!("2026-03-28#{slot} not-asked asleep")));
    expected.push("2026-03-29#1 not-asked asleep".into());
    assert_eq!(week().outcomes(), expected);
}

#[test]
fn a_laptop_closed_over_lunch() {
    let day = [
        "2026-03-23 09:00 presence active",
        "2026-03-23 11:50 presence asleep",
        "2026-03-23 13:05 presence active",
        "2026-03-23 15:00 presence asleep",
    ];
    let shows = Life::in_berlin("2026-03-23 06:00", "2026-03-23 16:00", &day).shows();
    let after: Vec<&String> = shows.iter().filter(|line| line.as_str() > "Mon 11:50").collect();
    assert_eq!(after, ["Mon 13:35 posture", "Mon 14:05 walk", "Mon 14:39 posture"], "a full interval after lunch");
}

#[test]
fn a_laptop_closed_overnight() {
    let nights =
        ["2026-03-23 17:00 presence active", "2026-03-23 17:10 presence asleep", "2026-03-24 09:30 presence active"];
    let life = || Life::in_berlin("2026-03-23 12:00", "2026-03-24 10:20", &nights).answering(Answers::Ignore);
    assert_eq!(
        life().shows(),
        ["Mon 17:01 diary", "Tue 09:31 session", "Tue 09:41 diary", "Tue 10:00 session", "Tue 10:10 posture"],
        "one prompt a minute after the lid is opened, not one for everything missed"
    );
    assert_eq!(life().outcomes(), ["2026-03-23#2 not-asked asleep", "2026-03-24#1 open"]);
}

#[test]
fn a_laptop_closed_over_three_weeks_of_holiday() {
    let holiday =
        ["2026-03-23 08:00 presence active", "2026-03-23 12:00 presence asleep", "2026-04-13 13:00 presence active"];
    let life = || Life::in_berlin("2026-03-23 06:00", "2026-04-13 14:01", &holiday);
    let back: Vec<String> =
        life().shows().into_iter().skip_while(|line| line.as_str() != "Mon 13:30 posture").collect();
    assert_eq!(back, ["Mon 13:30 posture"], "nothing is caught up with");
    let outcomes = life().outcomes();
    assert_eq!(outcomes.len(), 1 + 1 + 20 * 2 + 1, "every slot of every day has its outcome");
    assert_eq!(outcomes.iter().filter(|line| line.ends_with("not-asked asleep")).count(), 42);
}

#[test]
fn a_day_in_meetings() {
    let day = [
        "2026-03-23 08:00 presence active",
        "2026-03-23 08:15 meeting true",
        "2026-03-23 12:00 meeting false",
        "2026-03-23 13:00 meeting true",
        "2026-03-23 16:30 meeting false",
        "2026-03-23 18:00 presence asleep",
    ];
    let life = || Life::in_berlin("2026-03-23 06:00", "2026-03-24 03:00", &day);
    assert_eq!(
        life().shows(),
        [
            "Mon 12:01 walk",
            "Mon 12:34 posture",
            "Mon 16:31 walk",
            "Mon 17:00 diary",
            "Mon 17:10 posture",
            "Mon 17:30 session"
        ],
        "one prompt after each meeting, never one in it"
    );
    assert_eq!(life().outcomes(), ["2026-03-23#1 not-asked meeting", "2026-03-23#2 done"]);
}

#[test]
fn quiet_holds_and_says_why() {
    let day = ["2026-03-23 08:00 presence active", "2026-03-23 08:10 quiet true", "2026-03-23 18:00 presence asleep"];
    let told = Life::in_berlin("2026-03-23 06:00", "2026-03-24 03:00", &day).told();
    assert!(told.iter().all(|line| line.event != What::Show));
    assert!(told.iter().any(|line| line.event == What::Held && line.reason.as_deref() == Some("quiet")));
    let loud = Life::in_berlin("2026-03-23 06:00", "2026-03-23 08:31", &day).set("hold-quiet", "no").shows();
    assert_eq!(loud, ["Mon 08:30 session"], "the patient may decide otherwise");
}

#[test]
fn a_prompt_waits_for_a_pause_in_the_typing_but_not_for_ever() {
    let typing = |lines: &[&str]| {
        let mut life = Life::in_berlin("2026-03-23 06:00", "2026-03-23 08:40", lines).sessions_only();
        life.scenario.input_visible = true;
        life.told().iter().find(|line| line.event == What::Show).map(|line| line.at.clone()).unwrap()
    };
    let there = "2026-03-23 08:00 presence active";
    assert!(typing(&[there]).contains("T08:32:00"), "two minutes at the most");
    assert!(typing(&[there, "2026-03-23 08:31 input pause"]).contains("T08:31:00"), "at the pause");
    assert!(typing(&[there, "2026-03-23 08:29 input pause"]).contains("T08:30:00"), "at once in a pause");
    let unseen = Life::in_berlin("2026-03-23 06:00", "2026-03-23 08:40", &[there]).sessions_only().shows();
    assert_eq!(unseen, ["Mon 08:30 session"], "at once where typing cannot be seen");
}

fn mornings(zone: Tz, from: &str, to: &str, days: &[&str]) -> Vec<String> {
    let texts: Vec<String> = days
        .iter()
        .flat_map(|day| [format!("{day} 05:00 presence active"), format!("{day} 22:00 presence asleep")])
        .collect();
    Life::of(zone, from, to, &lines(&texts)).sessions_only().shows()
}

#[test]
fn both_nights_in_berlin() {
    let expected = ["Sat 08:30 session", "Sat 17:30 session", "Sun 08:30 session", "Sun 17:30 session"];
    let spring = mornings(BERLIN, "2026-03-28 04:30", "2026-03-30 00:00", &["2026-03-28", "2026-03-29"]);
    assert_eq!(spring, expected);
    let autumn = mornings(BERLIN, "2026-10-24 04:30", "2026-10-26 00:00", &["2026-10-24", "2026-10-25"]);
    assert_eq!(autumn, expected);
}

#[test]
fn both_nights_in_lord_howe() {
    let zone = chrono_tz::Australia::Lord_Howe;
    let expected = ["Sat 08:30 session", "Sat 17:30 session", "Sun 08:30 session", "Sun 17:30 session"];
    assert_eq!(mornings(zone, "2026-10-03 04:30", "2026-10-05 00:00", &["2026-10-03", "2026-10-04"]), expected);
    assert_eq!(mornings(zone, "2026-04-04 04:30", "2026-04-06 00:00", &["2026-04-04", "2026-04-05"]), expected);
}

#[test]
fn both_nights_in_apia() {
    // Samoa gave daylight saving up in 2021.
    let zone = chrono_tz::Pacific::Apia;
    let expected = ["Sat 08:30 session", "Sat 17:30 session", "Sun 08:30 session", "Sun 17:30 session"];
    assert_eq!(mornings(zone, "2020-09-26 04:30", "2020-09-28 00:00", &["2020-09-26", "2020-09-27"]), expected);
    assert_eq!(mornings(zone, "2021-04-03 04:30", "2021-04-05 00:00", &["2021-04-03", "2021-04-04"]), expected);
}

#[test]
fn from_berlin_to_new_york_on_wednesday() {
    let flight = [
        "2026-03-25 08:00 presence active",
        "2026-03-25 09:30 presence asleep",
        // The lid is opened after landing, at 15:00 in Berlin, which is 10:00 in New York.
        "2026-03-25 15:00 zone America/New_York",
        "2026-03-25 15:00 presence active",
        "2026-03-25 23:59 presence asleep",
    ];
    let life = || Life::in_berlin("2026-03-25 06:00", "2026-03-26 03:00", &flight).sessions_only();
    assert_eq!(life().shows(), ["Wed 08:30 session", "Wed 17:30 session"], "the evening session follows the sun");
    assert_eq!(life().outcomes(), ["2026-03-25#1 done", "2026-03-25#2 done"]);
}

#[test]
fn the_clock_set_back_two_hours_by_hand() {
    let day = ["2026-03-23 08:00 presence active", "2026-03-23 09:00 clock_set -02:00:00"];
    let life = || Life::in_berlin("2026-03-23 06:00", "2026-03-23 22:00", &day).sessions_only();
    assert_eq!(life().shows(), ["Mon 08:30 session", "Mon 17:30 session"], "what was done is not asked for again");
    assert_eq!(life().outcomes(), ["2026-03-23#1 done", "2026-03-23#2 done"]);
}

#[test]
fn midnight_is_no_border_and_four_in_the_morning_is() {
    let night = ["2026-03-23 20:00 presence active"];
    let life = || {
        Life::in_berlin("2026-03-23 06:00", "2026-03-24 04:30", &night)
            .sessions_only()
            .set("slot-times", "08:30 23:00")
            .set("waking-hours", "07:00-03:00")
            .answering(Answers::Ignore)
    };
    assert_eq!(life().shows(), ["Mon 23:00 session", "Tue 00:30 session"]);
    assert_eq!(
        life().outcomes(),
        ["2026-03-23#1 not-asked asleep", "2026-03-23#2 missed"],
        "its window ends at two, still on Monday's page"
    );
}

#[test]
fn a_plan_changed_at_noon() {
    let day = ["2026-03-23 08:00 presence active", "2026-03-23 22:00 presence asleep"];
    let mut life = Life::in_berlin("2026-03-23 06:00", "2026-03-23 23:00", &day).sessions_only();
    let second = plan(|p| {
        p["version"] = 2.into();
        p["phases"][0]["times"] = serde_json::json!(["08:30", "19:00"]);
    });
    // The simulation knows all versions from the beginning; the engine goes by when each takes effect.
    life.scenario.prescriptions.0.push(Prescription {
        plan: Arc::new(second),
        changes: nape_core::adaptation::Changes::none(),
        accepted: at("2026-03-23 12:00"),
        accepted_day: "2026-03-23".parse().unwrap(),
    });
    assert_eq!(life.shows().last().map(String::as_str), Some("Mon 19:00 session"));
}

#[test]
fn a_phase_changes_on_its_day() {
    let days =
        ["2026-04-05 08:00 presence active", "2026-04-05 22:00 presence asleep", "2026-04-06 08:00 presence active"];
    let life = Life::in_berlin("2026-03-23 06:00", "2026-04-06 09:00", &days).sessions_only();
    let minutes: Vec<u32> = life.told().iter().filter(|l| l.event == What::Show).map(|l| l.minutes.unwrap()).collect();
    assert_eq!(minutes, [3, 3, 1], "the second phase asks for shorter sessions");
}

#[test]
fn the_agent_is_killed_between_prompt_and_answer() {
    let day = [
        "2026-03-23 08:00 presence active",
        "2026-03-23 08:31 restart true",
        "2026-03-23 08:32 answer start",
        "2026-03-23 08:36 finished done",
    ];
    let life =
        || Life::in_berlin("2026-03-23 06:00", "2026-03-23 12:00", &day).sessions_only().answering(Answers::OfTheTrace);
    assert_eq!(life().shows(), ["Mon 08:30 session"], "the prompt that stands is not shown again");
    assert_eq!(life().outcomes(), ["2026-03-23#1 done"]);
}

#[test]
fn a_lock_of_seconds_resets_nothing() {
    let mut texts = vec!["2026-03-23 12:00 presence active".to_owned()];
    for minute in (1..29).step_by(3) {
        texts.push(format!("2026-03-23 12:{minute:02} presence locked"));
        texts.push(format!("2026-03-23 12:{:02} presence active", minute + 1));
    }
    let shows = Life::in_berlin("2026-03-23 11:59", "2026-03-23 12:45", &lines(&texts)).shows();
    assert_eq!(shows, ["Mon 12:40 posture"], "ten minutes of lock, thirty of desk time");
}

#[test]
fn walk_comes_first_and_covers_posture() {
    let day = ["2026-03-23 12:00 presence active"];
    let shows = Life::in_berlin("2026-03-23 11:59", "2026-03-23 14:05", &day).answering(Answers::Ignore).shows();
    assert_eq!(
        shows,
        ["Mon 12:30 posture", "Mon 13:00 walk", "Mon 13:30 posture"],
        "and after three ignored ones, quiet"
    );
}

#[test]
fn two_minutes_relieve_posture_and_three_a_walk() {
    let day =
        ["2026-03-23 12:00 presence active", "2026-03-23 12:20 presence away", "2026-03-23 12:22 presence active"];
    let two = Life::in_berlin("2026-03-23 11:59", "2026-03-23 13:15", &day).shows();
    assert_eq!(two, ["Mon 12:52 posture", "Mon 13:03 walk"], "the walk's desk time went on after two minutes");
    let day =
        ["2026-03-23 12:00 presence active", "2026-03-23 12:20 presence away", "2026-03-23 12:23 presence active"];
    let three = Life::in_berlin("2026-03-23 11:59", "2026-03-23 13:25", &day).shows();
    assert_eq!(three, ["Mon 12:53 posture", "Mon 13:24 walk"]);
}

#[test]
fn the_diary_is_asked_for_at_five_and_once_next_morning() {
    let days = working_days("2026-03-23", 3);
    let life = || {
        Life::in_berlin("2026-03-23 06:00", "2026-03-25 20:00", &lines(&days))
            .set("posture-breaks", "no")
            .set("walk-breaks", "no")
    };
    let diary =
        |life: Life| -> Vec<String> { life.shows().into_iter().filter(|line| line.ends_with("diary")).collect() };
    assert_eq!(diary(life()), ["Mon 17:00 diary", "Tue 17:00 diary", "Wed 17:00 diary"], "written in the evening");
    assert_eq!(
        diary(life().answering(Answers::Ignore)),
        ["Mon 17:00 diary", "Tue 08:21 diary", "Tue 17:00 diary", "Wed 08:21 diary", "Wed 17:00 diary"]
    );
    assert!(diary(life().set("diary-at", "never")).is_empty());
}

#[test]
fn a_clock_wrong_for_two_minutes_asks_for_no_other_day() {
    let day = [
        "2026-03-23 12:00 presence active",
        "2026-03-23 17:20 clock_set +216:00:00",
        "2026-03-23 17:22 clock_set -216:00:00",
    ];
    let life = Life::in_berlin("2026-03-23 11:59", "2026-03-23 20:00", &day).set("posture-breaks", "no");
    let shows = life.set("walk-breaks", "no").answering(Answers::Ignore).shows();
    let diary: Vec<&String> = shows.iter().filter(|line| line.ends_with("diary")).collect();
    assert_eq!(diary, ["Mon 17:00 diary"]);
}

#[test]
fn a_walks_clock_runs_through_a_lock() {
    let day = [
        "2026-03-23 12:00 presence active",
        "2026-03-23 13:00 answer start",
        "2026-03-23 13:00 presence locked",
        "2026-03-23 13:10 presence active",
    ];
    let life = Life::in_berlin("2026-03-23 11:59", "2026-03-23 13:20", &day)
        .answering(Answers::OfTheTrace)
        .set("posture-breaks", "no");
    let told = life.told();
    let taken: Vec<&str> = told.iter().filter(|l| l.event == What::Relief).map(|l| &l.at[11..16]).collect();
    assert_eq!(taken, ["13:03"]);
}

#[test]
fn do_not_disturb_resets_no_timer() {
    let day = [
        "2026-03-23 12:00 presence active",
        "2026-03-23 12:20 quiet true",
        "2026-03-23 12:50 quiet false",
        "2026-03-23 12:55 quiet true",
        "2026-03-23 12:58 quiet false",
    ];
    let shows = Life::in_berlin("2026-03-23 11:59", "2026-03-23 13:05", &day).answering(Answers::Ignore).shows();
    assert_eq!(shows, ["Mon 12:51 posture", "Mon 13:01 walk"], "due since 12:30 and 13:00, whatever was quiet between");
}

#[test]
fn a_night_of_do_not_disturb_ends_in_the_morning() {
    let days = [
        "2026-03-23 18:00 presence active",
        "2026-03-23 18:30 quiet true",
        "2026-03-23 19:00 presence asleep",
        "2026-03-24 08:00 presence active",
        "2026-03-24 08:05 quiet false",
    ];
    let shows = Life::in_berlin("2026-03-23 12:00", "2026-03-24 10:00", &days).shows();
    let tuesday: Vec<&String> = shows.iter().filter(|line| line.starts_with("Tue")).collect();
    assert_eq!(tuesday, ["Tue 08:30 session", "Tue 09:03 walk", "Tue 09:36 posture"]);
}

#[test]
fn what_stood_over_a_sleep_goes_first() {
    let day = [
        "2026-03-23 12:00 presence active",
        "2026-03-23 12:30 presence asleep",
        "2026-03-23 12:31 presence active",
        "2026-03-23 12:40 presence asleep",
        "2026-03-23 13:40 presence active",
    ];
    let told = Life::in_berlin("2026-03-23 11:59", "2026-03-23 13:45", &day).answering(Answers::Ignore).told();
    let of_prompts: Vec<String> = told
        .iter()
        .filter(|line| matches!(line.event, What::Show | What::Withdraw))
        .map(|line| format!("{} {:?}", words(line), line.event))
        .collect();
    assert_eq!(
        of_prompts,
        ["Mon 12:30 posture Show", "Mon 12:32 posture Withdraw"],
        "nothing stands frozen afterwards"
    );
}

#[test]
fn a_moved_break_does_not_come_in_a_pause() {
    let day = [
        "2026-03-23 12:00 presence active",
        "2026-03-23 12:31 answer later",
        "2026-03-23 12:35 paused true",
        "2026-03-23 12:55 paused false",
    ];
    let shows = Life::in_berlin("2026-03-23 11:59", "2026-03-23 12:59", &day).answering(Answers::OfTheTrace).shows();
    assert_eq!(shows, ["Mon 12:30 posture", "Mon 12:56 posture"]);
}

#[test]
fn desk_time_begins_when_somebody_is_back() {
    let day = [
        "2026-03-23 12:00 presence active",
        "2026-03-23 12:30 answer start",
        "2026-03-23 12:31 presence away",
        "2026-03-23 12:50 presence active",
    ];
    let life = Life::in_berlin("2026-03-23 11:59", "2026-03-23 13:25", &day).answering(Answers::OfTheTrace);
    assert_eq!(life.shows(), ["Mon 12:30 posture", "Mon 13:20 posture"], "half an hour after the return");
}

//! `kill -9` in the middle of writing: whatever was acknowledged is there.

use crate::support::{done, session, session_id, setting, stamp};
use nape_core::session::{Past, StepEnd};
use nape_store::{Record, Store};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

/// Set for the child that writes until it is killed.
const HOME: &str = "NAPE_STORE_TEST_HOME";

/// Not a test of its own: the child of the test below. Without its variable it does nothing.
#[test]
fn child_that_writes_until_it_is_killed() {
    let Some(dir) = std::env::var_os(HOME) else { return };
    let mut store = Store::open(dir.as_ref()).unwrap();
    let now = stamp("2026-03-23T08:00:00Z");
    store.write(&[(now, session(1, None))]).unwrap();
    for n in 0.. {
        let step =
            Record::Step { session: session_id(1), past: Past::Ended { step: n, end: StepEnd::Done, spent_ms: 1 } };
        let memory = Record::Memory(format!("{{\"n\":{n}}}"));
        store.write(&[(now, step), (now, memory), (now, setting("n", &n.to_string()))]).unwrap();
        // The other end reads this line only after the write has returned.
        println!("acknowledged {n}");
        std::io::stdout().flush().unwrap();
    }
}

#[test]
fn nothing_that_was_acknowledged_is_lost_and_no_batch_is_torn() {
    let dir = tempfile::tempdir().unwrap();
    for round in 1..=3usize {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "crash::child_that_writes_until_it_is_killed", "--nocapture"])
            .env(HOME, dir.path().join(round.to_string()))
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut acknowledged = 0;
        for line in BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok) {
            if let Some((_, n)) = line.split_once("acknowledged ") {
                acknowledged = n.parse().unwrap();
                if acknowledged == 20 * round {
                    child.kill().unwrap();
                }
            }
        }
        child.wait().unwrap();
        assert!(acknowledged >= 20 * round);
        let mut store = Store::open(&dir.path().join(round.to_string())).unwrap();
        let steps = store.unfinished_session().unwrap().unwrap().steps;
        assert!(steps.len() > acknowledged, "{} steps, {acknowledged} acknowledged", steps.len());
        assert!(
            steps
                .iter()
                .enumerate()
                .all(|(n, step)| step.past == Past::Ended { step: n, end: StepEnd::Done, spent_ms: 1 }),
            "in order, without a gap"
        );
        let last = steps.len() - 1;
        assert_eq!(
            store.memory().unwrap(),
            Some(format!("{{\"n\":{last}}}")),
            "what was written together is kept together"
        );
        assert_eq!(store.settings().unwrap(), [("n".to_owned(), last.to_string())]);
        store.write(&[(stamp("2026-03-23T09:00:00Z"), done("2026-03-23#1", 1.0))]).unwrap();
    }
}

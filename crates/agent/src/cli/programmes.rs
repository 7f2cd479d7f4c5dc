//! `nape exercises programmes`: the programmes that are built in.

use super::{Refusal, print};
use crate::app::{programme_card, programme_page};
use nape_api::programme::{ProgrammeLine, ProgrammePage, ProgrammePhase};
use nape_api::status::Named;
use nape_core::library::Library;
use std::fmt::Write as _;

/// All programmes in brief.
pub(super) fn list(library: &Library, json: bool) -> Result<(), Refusal> {
    let cards: Vec<_> = library.programmes().map(programme_card).collect();
    if json {
        return print::json(&cards);
    }
    let line = |card: &nape_api::programme::ProgrammeCard| format!("{:<20} {}\n    {}", card.id, card.name, card.suits);
    print::lines(&cards.iter().map(line).collect::<Vec<_>>().join("\n"));
    Ok(())
}

/// One programme with everything.
pub(super) fn show(library: &Library, id: &str, json: bool) -> Result<(), Refusal> {
    let found = id.parse().ok().and_then(|id| library.programme(&id));
    let programme = found.ok_or_else(|| {
        Refusal::No(format!("There is no programme \"{id}\"; `nape exercises programmes` names all."))
    })?;
    let page = programme_page(programme, library);
    if json {
        return print::json(&page);
    }
    print::lines(&describe(&page));
    Ok(())
}

fn describe(page: &ProgrammePage) -> String {
    let card = &page.card;
    let mut out = format!("{}\n{}\n\n{}\n\n{}\n", card.name, card.id, card.suits, card.about);
    for phase in &page.phases {
        describe_phase(&mut out, phase);
    }
    let names = |named: &[Named]| named.iter().map(|named| named.name.clone()).collect::<Vec<_>>();
    let mut list = |title: &str, lines: &[String]| {
        if !lines.is_empty() {
            // Writing to a String cannot fail.
            let _ = writeln!(out, "\n{title}\n  - {}", lines.join("\n  - "));
        }
    };
    list("What came of it in trials", std::slice::from_ref(&page.expect));
    list("To know", &page.notes);
    list("Only a therapist adds", &names(&page.only_by_therapist));
    list("Not beside it", &names(&page.not_with));
    list("Looking at it together", std::slice::from_ref(&page.review_text));
    let source =
        |source: &nape_api::exercise::Source| format!("{}: {} ({})", source.id, source.citation, source.support.word);
    list("Based on", &page.evidence.iter().map(source).collect::<Vec<_>>());
    list("State", &[page.evidence_note.clone(), page.review.clone()]);
    out
}

fn describe_phase(out: &mut String, phase: &ProgrammePhase) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "\n{}, {} weeks, at {}", phase.name, phase.weeks, phase.times.join(" and "));
    for line in &phase.lines {
        let _ = writeln!(out, "  - {}", described(line));
    }
    for desk in &phase.desk {
        let often =
            if desk.fewest == desk.most { desk.most.to_string() } else { format!("{} to {}", desk.fewest, desk.most) };
        let _ = writeln!(out, "  - in breaks: {}, {often} a day", desk.exercise.name);
    }
    let _ = writeln!(out, "  {}\n  {}", phase.go_on, phase.hold_back);
}

fn described(line: &ProgrammeLine) -> String {
    let mut names = line.exercise.name.clone();
    let then = line.then.iter().map(|named| ("then", named));
    for (lead, named) in then.chain(line.or.iter().map(|named| ("or", named))) {
        // Writing to a String cannot fail.
        let _ = write!(names, ", {lead} {}", named.name);
    }
    let days = if line.days.len() == 7 { String::new() } else { format!(" on {}", line.days.join(" ")) };
    let offered = match (line.gate, line.optional) {
        (true, _) => " (only if a therapist switches it on)",
        (false, true) => " (if wanted)",
        (false, false) => "",
    };
    format!("{names}; {} a day{days}: {}{offered}", line.per_day, line.dose)
}

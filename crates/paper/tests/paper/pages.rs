//! The pages of handouts.

use crate::support::{PROGRAMMES, Page, document, library, pages, pdf, plain, plan_of, read, text};
use nape_core::language::Language;
use nape_core::library::Library;
use nape_core::own::Document;
use nape_core::picture::Picture;
use nape_core::plan::Plan;
use nape_paper::{Handout, Paper};
use serde_json::{Value, json};

/// The foot and the margins, in points.
const FOOT: f64 = 65.2;
const SIDE: f64 = 51.0;
/// Size of the title, and the largest size of running text.
const TITLE: f64 = 22.0;
const RUNNING: f64 = 11.6;

fn check(plan: &Plan, library: &Library, most: usize) {
    for (name, paper) in Paper::ALL {
        let file = pdf(plan, library, paper);
        let of = format!("{}, {:?}, {name}", plan.title, library.language());
        says_all(plan, library, &text(&file), &of);
        let pages = pages(&file);
        assert!((2..=most).contains(&pages.len()), "{of} has {} pages", pages.len());
        let size = match paper {
            Paper::A4 => (595.3, 841.9),
            Paper::Letter => (612.0, 792.0),
        };
        for (page, number) in pages.iter().zip(1..) {
            assert!((page.width - size.0).abs() < 0.5 && (page.height - size.1).abs() < 0.5, "{of}");
            stays_inside(page, &format!("{of}, page {number}"));
        }
        no_heading_is_last(&pages, &of);
    }
}

/// Every line with its dose word for word, and what else a patient must not miss.
fn says_all(plan: &Plan, library: &Library, text: &str, of: &str) {
    let language = library.language();
    let has = |words: &str| assert!(text.contains(&plain(words)), "{of} does not say \"{words}\" in: {text}");
    for line in plan.phases.iter().flat_map(|phase| &phase.lines) {
        has(&line.dose.sentence(language));
        has(&line.exercise.name);
        has(&line.note);
    }
    for exercise in plan.phases.iter().flat_map(|phase| &phase.desk) {
        has(&exercise.break_dose().sentence(language));
    }
    for words in [&plan.title, &plan.patient, &plan.therapist.name, &plan.therapist.phone, &plan.therapist.email] {
        has(words);
    }
}

fn stays_inside(page: &Page, of: &str) {
    for word in &page.words {
        let inside = word.left >= SIDE - 1.0 && word.right <= page.width - SIDE + 1.0 && word.top > 20.0;
        assert!(inside && word.bottom < page.height - 10.0, "{of}: {word:?} is outside");
    }
}

/// The last running line of a page is no heading, unless ruled lines follow, which have no words.
fn no_heading_is_last(pages: &[Page], of: &str) {
    let tallest = pages[0].words.iter().map(crate::support::Word::height).fold(0.0, f64::max);
    let largest = RUNNING * tallest / TITLE;
    for (page, number) in pages.iter().zip(1..) {
        let running = page.words.iter().filter(|word| word.bottom < page.height - FOOT);
        let Some(lowest) = running.clone().map(|word| word.bottom).reduce(f64::max) else { continue };
        let line: Vec<_> = running.filter(|word| (word.bottom - lowest).abs() < 1.0).collect();
        let words: Vec<&str> = line.iter().map(|word| word.text.as_str()).collect();
        let notes = ["Room for notes", "Platz für Notizen"].contains(&words.join(" ").as_str());
        let heading = line.iter().any(|word| word.height() > largest);
        assert!(!heading || notes, "{of}, page {number} ends with the heading {words:?}");
    }
}

fn programme_prints(id: &str) {
    for language in Language::ALL {
        let library = library(language);
        let plan = read(&document(id, &library), &library);
        check(&plan, &library, 12);
    }
}

#[test]
fn the_first_programme_prints_whole() {
    programme_prints(PROGRAMMES[0]);
}

#[test]
fn the_second_programme_prints_whole() {
    programme_prints(PROGRAMMES[1]);
}

#[test]
fn the_third_programme_prints_whole() {
    programme_prints(PROGRAMMES[2]);
}

#[test]
fn the_fourth_programme_prints_whole() {
    programme_prints(PROGRAMMES[3]);
}

#[test]
fn the_fifth_programme_prints_whole() {
    programme_prints(PROGRAMMES[4]);
}

#[test]
fn the_sixth_programme_prints_whole() {
    programme_prints(PROGRAMMES[5]);
}

#[test]
fn twelve_exercises_print_whole() {
    let library = library(Language::German);
    let ids = [
        "ccf-nod-learn",
        "ccf-supine-s1",
        "scap-setting",
        "arom-rotation",
        "self-snag-c1c2",
        "open-book",
        "band-row",
        "jaw-relax",
        "wall-slide",
        "head-relocation",
        "cat-cow",
        "supine-head-roll",
    ];
    check(&read(&plan_of(&ids, &library), &library), &library, 12);
}

#[test]
fn what_looks_like_markup_is_printed_as_it_was_written() {
    let library = library(Language::English);
    let mut plan = plan_of(&["ccf-nod-learn"], &library);
    let note = "#panic() *bold* _x_ $y$ @label <tag> `raw` \\ = Heading // gone #image(\"/etc/passwd\")";
    plan["phases"][0]["exercises"][0]["note"] = json!(note);
    plan["title"] = json!("#title() *and* [more] {page}");
    plan["patient"]["name"] = json!("O'Neill \"Ann\" <b>#eval</b>");
    let plan = read(&plan, &library);
    let printed = text(&pdf(&plan, &library, Paper::A4));
    for words in [note, "#title() *and* [more] {page}", "O'Neill \"Ann\" <b>#eval</b>"] {
        // Lines may break within it.
        assert!(printed.replace(' ', "").contains(&words.replace(' ', "")), "{words} is not in: {printed}");
    }
}

#[test]
fn long_words_and_foreign_letters_stay_on_the_page() {
    let library = library(Language::German);
    let mut plan = plan_of(&["ccf-nod-learn", "band-row"], &library);
    let long = "a".repeat(180);
    plan["phases"][0]["exercises"][0]["note"] = json!(format!("{long} 頸 🙂 Ελένη Чехов"));
    plan["therapist"]["booking_url"] = json!(format!("https://example.org/{}", "book".repeat(20)));
    plan["title"] = json!("Donaudampfschifffahrtsgesellschaftskapitänsnacken".repeat(2));
    let plan = read(&plan, &library);
    let file = pdf(&plan, &library, Paper::A4);
    for (page, number) in pages(&file).iter().zip(1..) {
        stays_inside(page, &format!("page {number}"));
    }
    let printed = text(&file).replace(' ', "");
    assert!(printed.contains(&long) && printed.contains("ΕλένηЧехов"), "{printed}");
}

#[test]
fn a_draft_says_so_on_every_page_and_a_prescription_on_none() {
    let library = library(Language::English);
    let plan = read(&document(PROGRAMMES[3], &library), &library);
    let says_draft = |draft| {
        let file = Handout { plan: &plan, library: &library, paper: Paper::A4, draft }.pdf().unwrap();
        let pages = pages(&file);
        let marked = pages.iter().filter(|page| page.words.iter().any(|word| word.text == "DRAFT")).count();
        (marked, pages.len())
    };
    let (marked, all) = says_draft(true);
    assert_eq!(marked, all);
    assert_eq!(says_draft(false).0, 0);
}

#[test]
fn the_file_is_tagged_titled_and_the_same_every_time() {
    let library = library(Language::German);
    let plan = read(&document(PROGRAMMES[0], &library), &library);
    let file = pdf(&plan, &library, Paper::A4);
    assert_eq!(file, pdf(&plan, &library, Paper::A4));
    let has = |bytes: &str| file.windows(bytes.len()).any(|window| window == bytes.as_bytes());
    assert!(has("pdfuaid:part>1<"), "it is not PDF/UA-1");
    assert!(has("/Lang(de)") || has("/Lang (de)"), "it names no language");
    assert!(has("<dc:title>"), "it has no title");
}

#[test]
fn a_picture_that_cannot_be_read_costs_only_its_place() {
    let library = library(Language::English);
    let (nod, own) = ("ccf-nod-learn".parse().unwrap(), "own-nod".parse().unwrap());
    let broken = Picture::of(b"\x89PNG\r\n\x1a\nthat is all").unwrap();
    let drafted = Document::draft(library.document(&nod).unwrap(), library.get(&nod).unwrap(), &own).unwrap();
    let carried = serde_json::from_str(&drafted.pictured(&broken).text()).unwrap();
    let mut plan = plan_of(&["ccf-nod-learn"], &library);
    plan["custom_exercises"] = Value::Array(vec![carried]);
    plan["phases"][0]["exercises"][0]["exercise"] = json!("own-nod");
    let plan = read(&plan, &library);
    check(&plan, &library, 12);
}

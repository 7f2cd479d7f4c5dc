//! Finding exercises by words and by what a patient has.

use nape_core::exercise::{Condition, Equipment, Group, Position};
use nape_core::language::Language;
use nape_core::library::Library;
use nape_core::library::search::Filter;
use nape_core::listed::Term;

fn found(library: &Library, query: &str, filter: &Filter) -> Vec<String> {
    library.find(query, filter).iter().map(|found| found.exercise.id.to_string()).collect()
}

fn words(query: &str) -> Vec<String> {
    found(&Library::built_in(Language::English), query, &Filter::default())
}

#[test]
fn nothing_asked_is_everything_by_group_and_id() {
    let library = Library::built_in(Language::English);
    let all = library.find("  ", &Filter::default());
    assert_eq!(all.len(), library.iter().count());
    let order: Vec<_> = all.iter().map(|found| (found.exercise.group, found.exercise.id.clone())).collect();
    assert!(order.is_sorted());
    assert!(all.iter().all(|found| found.care.is_empty()));
}

#[test]
fn words_of_both_languages_are_found_whatever_language_is_shown() {
    for language in Language::ALL {
        let library = Library::built_in(language);
        let find = |query: &str| found(&library, query, &Filter::default());
        assert!(find("nod").contains(&"ccf-nod-learn".into()), "{language:?}");
        assert!(find("Nicken").contains(&"ccf-nod-learn".into()), "{language:?}");
        assert!(find("Nacken").contains(&"stretch-upper-trap".into()), "{language:?}");
        assert!(find("Rückenlage nod").contains(&"ccf-supine-s1".into()), "a word of each, {language:?}");
    }
}

#[test]
fn case_and_accents_do_not_matter() {
    for (one, other) in [("ÜBEN", "uben"), ("Brügger", "brugger"), ("groß", "GROSS"), ("chin-tuck", "Chin Tuck")] {
        assert_eq!(words(one), words(other), "{one} and {other}");
    }
    assert!(words("brugger").contains(&"bruegger".into()));
}

#[test]
fn names_come_first_and_every_word_must_be_found() {
    let tuck = words("tuck");
    assert!(tuck[0].starts_with("chin-tuck") && tuck[1].starts_with("chin-tuck"), "{tuck:?}");
    assert_eq!(words("tuck wall")[0], "chin-tuck-wall");
    assert!(words("tuck zebra").is_empty());
    assert_eq!(words("band-row"), words("row band"), "the order of the words does not matter");
    assert_eq!(words("band-row")[0], "band-row");
}

#[test]
fn beginnings_come_before_insides_and_single_letters_are_only_beginnings() {
    let library = Library::built_in(Language::German);
    let find = |query: &str| found(&library, query, &Filter::default());
    let beuger = find("beuger");
    assert!(beuger.contains(&"ccf-supine-s1".into()), "inside Halsbeuger: {beuger:?}");
    assert!(find("uger").len() >= find("halsbeuger").len());
    assert!(find("x").len() < library.iter().count() / 2);
}

#[test]
fn muscles_and_things_are_found_by_their_words() {
    assert!(words("levator").contains(&"stretch-levator".into()));
    assert!(words("Doorway").contains(&"stretch-pec-doorway".into()));
    assert!(words("sternocleido").contains(&"stretch-scm".into()));
    assert!(words("four-point").contains(&"four-point-nod".into()), "ids are searched as well");
}

#[test]
fn the_order_is_always_the_same() {
    for query in ["", "n", "neck", "schulter", "the"] {
        assert_eq!(words(query), words(query), "{query}");
    }
}

#[test]
fn filters_narrow_what_is_shown() {
    let library = Library::built_in(Language::English);
    let find = |filter: &Filter| library.find("", filter);
    let stretches = Filter { groups: vec![Group::Stretch], ..Filter::default() };
    assert!(!find(&stretches).is_empty());
    assert!(find(&stretches).iter().all(|found| found.exercise.group == Group::Stretch));
    let floor = Filter { positions: vec![Position::Supine, Position::Prone], ..Filter::default() };
    let lying = |position| matches!(position, Position::Supine | Position::Prone);
    assert!(find(&floor).iter().all(|found| lying(found.exercise.position)));
    let desk = Filter { desk: true, ..Filter::default() };
    assert!(!find(&desk).is_empty() && find(&desk).iter().all(|found| found.exercise.desk));
    let bare = Filter { equipment: Some(Vec::new()), ..Filter::default() };
    assert!(!find(&bare).is_empty() && find(&bare).iter().all(|found| found.exercise.equipment.is_empty()));
    let mat = Filter { equipment: Some(vec![Term::Known(Equipment::Mat)]), ..Filter::default() };
    assert!(find(&mat).len() > find(&bare).len());
    let both = Filter { groups: vec![Group::DeepNeckFlexors], ..desk.clone() };
    assert!(!find(&both).is_empty() && find(&both).len() < find(&desk).len());
}

#[test]
fn what_must_not_be_done_is_left_out_and_what_needs_care_is_marked() {
    let library = Library::built_in(Language::English);
    for (_, condition) in <Condition as nape_core::listed::Listed>::ALL {
        let filter = Filter { conditions: vec![*condition], ..Filter::default() };
        let shown = library.find("", &filter);
        let out = library.iter().filter(|exercise| exercise.contraindications.contains(condition)).count();
        assert_eq!(shown.len() + out, library.iter().count(), "{condition:?}");
        for found in shown {
            let marked = found.care.contains(condition);
            assert_eq!(marked, found.exercise.needs_care_in(*condition), "{} {condition:?}", found.exercise.id);
        }
    }
}

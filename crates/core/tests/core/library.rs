//! The exercises and the example plan that are built in.

use nape_core::language::Language;
use nape_core::library::{Library, example_plan};
use nape_core::plan::Plan;
use nape_core::seconds::Seconds;

#[test]
fn every_file_is_sound_in_every_language() {
    for language in Language::ALL {
        let library = Library::built_in(language);
        let errors: Vec<String> = library.check().iter().map(ToString::to_string).collect();
        assert_eq!(errors, Vec::<String>::new(), "{language:?}");
        for exercise in library.iter() {
            for source in &exercise.evidence {
                let known = library.source(&source.id).is_some();
                assert!(known, "{} cites {}, which is not in the list", exercise.id, source.id);
            }
            for id in exercise.progression.to.iter().chain(&exercise.regression.to) {
                println!("{} {}", id, library.has(id));
            }
            assert!(exercise.duration(&exercise.dose) > Seconds::ZERO);
        }
        let general = library.general();
        assert!(!general.stop_signs.is_empty() && !general.cautions.is_empty() && !general.technique.is_empty());
    }
}

#[test]
fn desk_exercises_fit_into_a_break() {
    let library = Library::built_in(Language::English);
    for id in ["posture-reset", "desk-micro-nod"] {
        let exercise = library.get(&id.parse().unwrap()).unwrap();
        assert!(exercise.desk);
        let takes = exercise.duration(exercise.break_dose());
        assert!(takes <= Seconds(75), "{id} takes {takes}");
    }
}

#[test]
fn the_example_plan_is_one_that_a_therapist_could_publish() {
    let plan = Plan::from_json(example_plan().as_bytes(), &Library::built_in(Language::English));
    let plan = plan.unwrap_or_else(|problems| panic!("{problems:?}"));
    assert_eq!(plan.warnings(), []);
}

//! The exercises and the example plan that are built in.

use nape_core::library::{Library, example_plan};
use nape_core::plan::Plan;
use nape_core::seconds::Seconds;

#[test]
fn every_file_is_sound_and_named_after_its_exercise() {
    let library = Library::built_in().unwrap_or_else(|error| panic!("{error}"));
    assert!(library.iter().count() >= 8);
    for exercise in library.iter() {
        for source in &exercise.evidence {
            assert!(
                library.source(&source.id).is_some(),
                "{} cites {}, which is not in the list",
                exercise.id,
                source.id
            );
        }
        assert!(exercise.duration(&exercise.dose) > Seconds::ZERO);
    }
    assert!(!library.general().stop_signs.is_empty() && !library.general().technique.is_empty());
}

#[test]
fn desk_exercises_fit_into_a_break() {
    let library = Library::built_in().unwrap();
    for id in ["posture-reset", "desk-micro-nod"] {
        let exercise = library.get(&id.parse().unwrap()).unwrap();
        assert!(exercise.desk);
        let takes = exercise.duration(exercise.break_dose());
        assert!(takes <= Seconds(75), "{id} takes {takes}");
    }
}

#[test]
fn the_example_plan_is_one_that_a_therapist_could_publish() {
    let plan = Plan::from_json(example_plan().as_bytes(), &Library::built_in().unwrap());
    let plan = plan.unwrap_or_else(|problems| panic!("{problems:?}"));
    assert_eq!(plan.warnings(), []);
}

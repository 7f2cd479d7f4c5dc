//! The library as pages.

use nape_api::exercise as view;
use nape_core::exercise::{Exercise, GROUPS, POSITIONS, ROLES, Review, SUPPORTS};
use nape_core::language::Language;
use nape_core::library::Library;

/// An exercise in a list.
pub(crate) fn card(exercise: &Exercise, language: Language) -> view::ExerciseCard {
    view::ExerciseCard {
        id: exercise.id.to_string(),
        name: exercise.name.clone(),
        group: word(GROUPS, exercise.group),
        position: word(POSITIONS, exercise.position),
        dose: exercise.dose.sentence(language),
        seconds: exercise.duration(&exercise.dose).0,
        desk: exercise.desk,
    }
}

/// An exercise with everything.
pub(crate) fn page(exercise: &Exercise, library: &Library, language: Language) -> view::ExercisePage {
    let general = library.general();
    let source = |source: &nape_core::exercise::Source| {
        let known = library.source(&source.id);
        view::Source {
            id: source.id.clone(),
            support: word(SUPPORTS, source.support),
            citation: known.map(|known| known.citation.clone()).unwrap_or_default(),
            finding: known.map(|known| known.finding.clone()).unwrap_or_default(),
        }
    };
    let steps = exercise.steps.iter().map(|s| view::Instruction { role: word(ROLES, s.role), text: s.text.clone() });
    view::ExercisePage {
        card: card(exercise, language),
        equipment: exercise.equipment.clone(),
        targets: exercise.targets.clone(),
        purpose: exercise.purpose.clone(),
        steps: steps.collect(),
        cue: exercise.cue.clone(),
        errors: exercise.errors.clone(),
        cautions: exercise.cautions.iter().map(|caution| caution.text.clone()).collect(),
        stop_signs: exercise.stop_signs.iter().chain(&general.stop_signs).cloned().collect(),
        progression: exercise.progression.text.clone(),
        regression: exercise.regression.text.clone(),
        evidence: exercise.evidence.iter().map(source).collect(),
        evidence_note: exercise.evidence_note.clone(),
        review: match &exercise.review {
            Review::NotReviewed => "Not yet reviewed by a clinician.".into(),
            Review::Reviewed { by, on } => format!("Reviewed by {by} on {on}."),
        },
        figure: figure(exercise),
    }
}

fn figure(exercise: &Exercise) -> view::Figure {
    let drawing = exercise.figure.drawing(exercise.position);
    let joint = |joint: &nape_core::figure::JointFrame| view::Joint {
        joint: joint.joint.clone(),
        angle: joint.angle,
        dx: joint.dx,
        dy: joint.dy,
    };
    let pose = |pose: &nape_core::figure::PoseFrame| view::Pose {
        name: pose.name.clone(),
        joints: pose.joints.iter().map(joint).collect(),
    };
    view::Figure { poses: drawing.poses.iter().map(pose).collect(), svg: drawing.svg }
}

/// The word that a value is written with.
fn word<T: Copy + PartialEq>(words: &[(&str, T)], value: T) -> String {
    words.iter().find(|(_, other)| *other == value).map(|(word, _)| (*word).to_owned()).unwrap_or_default()
}

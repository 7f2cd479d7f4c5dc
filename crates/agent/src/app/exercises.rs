//! The library as pages.

use crate::refused::Refused;
use nape_api::Code;
use nape_api::exercise as view;
use nape_api::status::Named;
use nape_core::exercise::{Care, Condition, Equipment, Exercise, Group, Position, Review};
use nape_core::id::ExerciseId;
use nape_core::library::search::Filter;
use nape_core::library::{Library, Words};
use nape_core::listed::{Listed, Term};
use nape_core::message::Message;

/// The exercises that a search finds.
pub(crate) fn search(library: &Library, search: &view::ExerciseSearch) -> Result<Vec<view::ExerciseCard>, Refused> {
    let equipment = |tags: &Vec<String>| tags.iter().map(|tag| Term::of(tag)).collect();
    let filter = Filter {
        groups: listed(search.groups.as_deref())?,
        positions: listed(search.positions.as_deref())?,
        equipment: search.equipment.as_ref().map(equipment),
        desk: search.desk.unwrap_or(false),
        conditions: listed(search.conditions.as_deref())?,
    };
    let only_own = search.own.unwrap_or(false);
    if only_own && library.own().is_empty() {
        return Ok(Vec::new());
    }
    let is_own = |exercise: &Exercise| !library.has(&exercise.id);
    let found = library.find(search.query.as_deref().unwrap_or_default(), &filter);
    let found = found.iter().filter(|found| !only_own || is_own(found.exercise));
    Ok(found.map(|found| card(found.exercise, library, &found.care, is_own(found.exercise))).collect())
}

/// Values of a list by their tags.
fn listed<T: Listed>(tags: Option<&[String]>) -> Result<Vec<T>, Refused> {
    let one = |tag: &String| {
        T::of_tag(tag).ok_or_else(|| {
            let known: Vec<&str> = T::ALL.iter().map(|(tag, _)| *tag).collect();
            let why = Message::new("refused-not-listed").with("tag", tag.as_str()).with("known", known.join(", "));
            Refused::new(Code::Wrong, why)
        })
    };
    tags.unwrap_or_default().iter().map(one).collect()
}

/// What the library can be filtered by.
pub(crate) fn facets(library: &Library) -> view::LibraryFacets {
    let count = |concerned: &dyn Fn(&Exercise) -> bool| {
        u32::try_from(library.iter().filter(|exercise| concerned(exercise)).count()).unwrap_or(u32::MAX)
    };
    view::LibraryFacets {
        exercises: count(&|_| true),
        desk: count(&|exercise| exercise.desk),
        own: u32::try_from(library.own().len()).unwrap_or(u32::MAX),
        groups: facet(library, count, |exercise, group: Group| exercise.group == group),
        positions: facet(library, count, |exercise, position: Position| exercise.position == position),
        equipment: facet(library, count, |exercise, thing: Equipment| exercise.equipment.contains(&Term::Known(thing))),
        conditions: facet(library, count, |exercise, condition: Condition| {
            exercise.needs_care_in(condition) || exercise.contraindications.contains(&condition)
        }),
    }
}

fn facet<T: Listed>(
    library: &Library,
    count: impl Fn(&dyn Fn(&Exercise) -> bool) -> u32,
    concerns: impl Fn(&Exercise, T) -> bool,
) -> Vec<view::Facet> {
    let one = |(tag, value): &(&str, T)| view::Facet {
        tag: (*tag).to_owned(),
        word: library.words().of(*value),
        count: count(&|exercise| concerns(exercise, *value)),
    };
    T::ALL.iter().map(one).filter(|facet| facet.count > 0).collect()
}

/// An exercise in a list, with the conditions asked for in which it needs care.
fn card(exercise: &Exercise, library: &Library, care: &[Condition], own: bool) -> view::ExerciseCard {
    let words = library.words();
    let takes = exercise.duration(&exercise.dose);
    view::ExerciseCard {
        id: exercise.id.to_string(),
        name: exercise.name.clone(),
        group: tagged(words, exercise.group),
        position: tagged(words, exercise.position),
        equipment: terms(words, &exercise.equipment),
        dose: exercise.dose.sentence(library.language()),
        seconds: takes.0,
        minutes: takes.minutes(),
        desk: exercise.desk,
        gate: exercise.gate,
        care: care.iter().map(|condition| tagged(words, *condition)).collect(),
        own,
    }
}

/// An exercise with everything.
pub(crate) fn page(exercise: &Exercise, library: &Library, own: bool) -> view::ExercisePage {
    let words = library.words();
    let steps = exercise.steps.iter().map(|s| view::Instruction { role: s.role.tag().into(), text: s.text.clone() });
    view::ExercisePage {
        card: card(exercise, library, &[], own),
        also: exercise.also.clone(),
        targets: terms(words, &exercise.targets),
        purpose: exercise.purpose.clone(),
        steps: steps.collect(),
        cue: exercise.cue.clone(),
        errors: exercise.errors.clone(),
        cautions: exercise.cautions.iter().map(|c| caution(c, words)).collect(),
        contraindications: exercise.contraindications.iter().map(|c| tagged(words, *c)).collect(),
        stop_signs: exercise.stop_signs.clone(),
        general_stop_signs: library.general().stop_signs.clone(),
        desk_dose: exercise.desk_dose.as_ref().map(|dose| dose.sentence(library.language())),
        per_day: exercise.per_day,
        days_per_week: exercise.days_per_week,
        progression: view::Progression {
            text: exercise.progression.text.clone(),
            to: named(library, &exercise.progression.to),
            when: exercise.progression.when.map(|when| view::Criterion {
                clean_sessions: when.clean_sessions,
                pain_at_most: when.pain_at_most,
                effort_at_most: when.effort_at_most,
            }),
        },
        regression: view::Regression {
            text: exercise.regression.text.clone(),
            to: named(library, &exercise.regression.to),
        },
        evidence: exercise.evidence.iter().map(|s| source(s, library)).collect(),
        evidence_note: exercise.evidence_note.clone(),
        review: review(&exercise.review, library),
        figure: exercise.look.figure().map(|drawn| figure(drawn, exercise.position)),
        picture: exercise.look.picture().map(nape_core::picture::Picture::data_url),
    }
}

pub(super) fn tagged<T: Listed>(words: &Words, value: T) -> view::Tagged {
    view::Tagged { tag: value.tag().to_owned(), word: words.of(value) }
}

fn terms<T: Listed>(words: &Words, terms: &[Term<T>]) -> Vec<view::Tagged> {
    terms.iter().map(|term| view::Tagged { tag: term.tag().to_owned(), word: words.term(term) }).collect()
}

fn caution(caution: &nape_core::exercise::Caution, words: &Words) -> view::Caution {
    let condition = match &caution.about {
        Care::Condition(condition) => Some(tagged(words, *condition)),
        Care::Own(own) => Some(view::Tagged { tag: own.clone(), word: own.clone() }),
        Care::Practice => None,
    };
    view::Caution { condition, text: caution.text.clone() }
}

/// Exercises of the library by name; one that is not there cannot be gone to.
pub(super) fn named(library: &Library, ids: &[ExerciseId]) -> Vec<Named> {
    let named =
        |exercise: &std::sync::Arc<Exercise>| Named { id: exercise.id.to_string(), name: exercise.name.clone() };
    ids.iter().filter_map(|id| library.get(id)).map(named).collect()
}

/// A source with what is known about it.
pub(super) fn source(source: &nape_core::exercise::Source, library: &Library) -> view::Source {
    let known = library.source(&source.id);
    view::Source {
        id: source.id.clone(),
        support: tagged(library.words(), source.support),
        citation: known.map(|known| known.citation.clone()).unwrap_or_default(),
        link: known.and_then(|known| known.doi.as_ref()).map(|doi| format!("https://doi.org/{doi}")),
        finding: known.map(|known| known.finding.clone()).unwrap_or_default(),
        mark: known.map(|known| tagged(library.words(), known.mark)),
        verified: known.map(|known| known.verified.clone()).unwrap_or_default(),
    }
}

/// Who has looked at something of the library, in words.
pub(super) fn review(review: &Review, library: &Library) -> String {
    let review = match review {
        Review::NotReviewed => Message::new("review-none"),
        Review::Reviewed { by, on } => Message::new("review-by").with("by", by.as_str()).with("on", on.as_str()),
    };
    review.said(library.language())
}

fn figure(figure: &nape_core::figure::Figure, position: Position) -> view::Figure {
    let drawing = figure.drawing(position);
    let joint = |joint: &nape_core::figure::JointFrame| view::Joint {
        joint: joint.joint.clone(),
        angle: joint.angle,
        dx: joint.dx,
        dy: joint.dy,
        stretch: joint.stretch,
    };
    let pose = |pose: &nape_core::figure::PoseFrame| view::Pose {
        name: pose.name.clone(),
        joints: pose.joints.iter().map(joint).collect(),
    };
    view::Figure { poses: drawing.poses.iter().map(pose).collect(), svg: drawing.svg }
}

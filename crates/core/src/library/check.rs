//! Everything of the library read at once, and what its parts say about each other.

use super::{Library, LibraryError};
use crate::document::{Problem, Problems};
use crate::exercise::{Exercise, Source};
use crate::id::ExerciseId;
use crate::programme::Programme;

impl Library {
    /// Reads everything and says which files are wrong: in themselves, or in what they name.
    pub fn check(&self) -> Vec<LibraryError> {
        let mut errors: Vec<LibraryError> = Vec::new();
        for shelved in &self.exercises {
            match shelved.read(self.language) {
                Ok(exercise) => errors.extend(self.names_of_exercise(exercise).map(|problems| shelved.error(problems))),
                Err(error) => errors.push(error.clone()),
            }
        }
        for shelved in &self.programmes {
            match shelved.read(self.language) {
                Ok(programme) => {
                    errors.extend(self.names_of_programme(programme).map(|problems| shelved.error(problems)));
                }
                Err(error) => errors.push(error.clone()),
            }
        }
        errors.extend(self.read_rules().as_ref().err().cloned());
        errors.extend(self.read_general().as_ref().err().cloned());
        errors.extend(self.read_evidence().as_ref().err().cloned());
        errors.extend(self.read_words().as_ref().err().cloned());
        errors
    }

    fn names_of_exercise(&self, exercise: &Exercise) -> Option<Vec<Problem>> {
        let mut problems = Problems::default();
        self.exercises(&mut problems, "progression.to", &exercise.progression.to);
        self.exercises(&mut problems, "regression.to", &exercise.regression.to);
        self.sources(&mut problems, &exercise.evidence);
        problems.finish(Some(())).err()
    }

    fn names_of_programme(&self, programme: &Programme) -> Option<Vec<Problem>> {
        let mut problems = Problems::default();
        for phase in &programme.phases {
            for line in &phase.lines {
                let path = format!("{}.lines", phase.id);
                self.exercises(&mut problems, &path, line.exercises());
                let gated = self.get(&line.exercise).is_some_and(|exercise| exercise.gate);
                if gated && !line.optional {
                    problems
                        .add(&path, format!("begins a line with {}, which is gated; make it optional", line.exercise));
                }
            }
            self.exercises(&mut problems, &format!("{}.desk", phase.id), phase.desk.iter().map(|t| &t.exercise));
        }
        self.exercises(&mut problems, "only_by_therapist", &programme.only_by_therapist);
        self.exercises(&mut problems, "not_with", &programme.not_with);
        self.sources(&mut problems, &programme.evidence);
        problems.finish(Some(())).err()
    }

    fn exercises<'a>(&self, problems: &mut Problems, path: &str, ids: impl IntoIterator<Item = &'a ExerciseId>) {
        for id in ids {
            if !self.has(id) {
                problems.add(path, format!("names {id}, which is not in the library"));
            }
        }
    }

    fn sources(&self, problems: &mut Problems, sources: &[Source]) {
        for source in sources {
            if self.source(&source.id).is_none() {
                problems.add("evidence", format!("cites {}, which is not in the list of sources", source.id));
            }
        }
    }
}

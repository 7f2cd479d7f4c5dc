//! The rules that all programmes share (`nape.rules/1`): the numbers, and each rule in words.

use super::read::number;
use crate::document::{Fields, Node, Problem, Problems, parse};
use crate::exercise::{Review, review};
use crate::wording::{Reading, Texts};
use std::ops::RangeInclusive;

const PARAGRAPH: usize = 600;

/// Numbers with the words for them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule<N> {
    /// The numbers.
    pub numbers: N,
    /// What follows, as the beginning of a sentence.
    pub title: String,
    /// When, a sentence for each reason.
    pub sentences: Vec<String>,
}

/// Declares the numbers of a rule together with how each is read.
macro_rules! numbers {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $field:ident: $type:ty as $kind:ident,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name { $($(#[$doc])* pub $field: $type,)+ }

        impl Numeric for $name {
            const FIELDS: &'static [&'static str] = &[$(stringify!($field),)+];

            fn read(numbers: &mut Numbers<'_, '_>) -> Option<Self> {
                $(let $field = numbers.$kind(stringify!($field));)+
                Some(Self { $($field: $field?,)+ })
            }
        }
    };
}

numbers! {
    /// When the next form of an exercise is proposed; all of it must be true.
    ProgressExercise {
        /// Clean sessions in a row.
        clean_sessions_running: u32 as count,
        /// Pain during it, at most, 0 to 10.
        pain_during_max: u32 as score,
        /// How far pain may rise above where the session began.
        pain_rise_max: u32 as score,
        /// Hours within which everything has settled.
        settled_within_h: u32 as count,
        /// Effort felt, at most, 0 to 10.
        perceived_effort_max: u32 as score,
        /// The same for the deep neck flexors.
        perceived_effort_max_deep_neck_flexors: u32 as score,
        /// Sessions at this level, at least.
        min_sessions_at_level: u32 as count,
    }
}

numbers! {
    /// When the next phase is proposed; all of it must be true.
    ProgressPhase {
        /// The weeks of the phase are done.
        weeks_min_done: bool as flag,
        /// Planned sessions done, at least, in percent.
        adherence_pct_min: u32 as percent,
        /// Over so many last days.
        adherence_days: u32 as count,
        /// Headache days a week above the baseline, at most.
        headache_days_per_week_over_baseline_max: u32 as count,
        /// No flag is open.
        no_open_alert: bool as flag,
    }
}

numbers! {
    /// When the level stays; one reason is enough.
    Hold {
        /// Pain during it, from here.
        pain_during_from: u32 as score,
        /// To here.
        pain_during_to: u32 as score,
        /// Hours after which it had not settled.
        settled_after_h: u32 as count,
        /// So often.
        settled_late_times: u32 as count,
        /// Planned sessions done, from here, in percent.
        adherence_pct_from: u32 as percent,
        /// To here.
        adherence_pct_to: u32 as percent,
        /// Fewer sessions at this level than this.
        sessions_at_level_under: u32 as count,
    }
}

numbers! {
    /// When one goes a level back; one reason is enough.
    Regress {
        /// Pain during it above this.
        pain_during_over: u32 as score,
        /// Worse on the next day, so often.
        next_day_worse_times: u32 as count,
        /// Within so many days.
        next_day_worse_within_days: u32 as count,
        /// Headache days above the baseline, in percent.
        headache_days_up_pct: u32 as count,
        /// For so many weeks.
        headache_days_up_weeks: u32 as count,
        /// Sessions in a row in which other muscles took over.
        substitution_sessions_running: u32 as count,
    }
}

numbers! {
    /// When a therapist should look at the plan; one reason is enough.
    TherapistReview {
        /// Went back within one phase, so often.
        regressed_in_phase_times: u32 as count,
        /// Planned sessions done, fewer than this, in percent.
        adherence_pct_under: u32 as percent,
        /// Over so many days.
        adherence_days: u32 as count,
        /// Days without going on.
        no_progress_days: u32 as count,
        /// Days with painkillers, at least.
        analgesic_days_min: u32 as count,
        /// Of so many last days.
        analgesic_window_days: u32 as count,
    }
}

/// The rules for going on, staying and going back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// What they are called.
    pub name: String,
    /// What they are.
    pub about: String,
    /// To the next form of an exercise.
    pub progress_exercise: Rule<ProgressExercise>,
    /// To the next phase.
    pub progress_phase: Rule<ProgressPhase>,
    /// Staying.
    pub hold: Rule<Hold>,
    /// A level back.
    pub regress: Rule<Regress>,
    /// To the therapist.
    pub therapist_review: Rule<TherapistReview>,
    /// What comes before all of them.
    pub stop: String,
    /// What else there is to know.
    pub notes: Vec<String>,
    /// Who has looked at them.
    pub review: Review,
}

/// Numbers that are read from an object whose fields are all theirs.
struct Numbers<'a, 'p> {
    fields: Fields<'a>,
    problems: &'p mut Problems,
}

impl Numbers<'_, '_> {
    fn within(&mut self, key: &str, range: RangeInclusive<u32>) -> Option<u32> {
        number(&self.fields, self.problems, key, range)
    }

    fn score(&mut self, key: &str) -> Option<u32> {
        self.within(key, 0..=10)
    }

    fn percent(&mut self, key: &str) -> Option<u32> {
        self.within(key, 0..=100)
    }

    fn count(&mut self, key: &str) -> Option<u32> {
        self.within(key, 0..=1000)
    }

    fn flag(&mut self, key: &str) -> Option<bool> {
        self.fields.required(self.problems, key)?.flag(self.problems)
    }
}

impl Rules {
    /// Reads the rules; the error names every wrong field and key.
    pub fn from_library(bytes: &[u8], texts: &Texts) -> Result<Self, Vec<Problem>> {
        let value = parse(bytes, 100_000).map_err(|problem| vec![problem])?;
        let mut problems = Problems::default();
        let mut reading = Reading::of(texts);
        let rules = read(&Node::root(&value), &mut problems, &mut reading);
        reading.finish(&mut problems);
        problems.finish(rules)
    }
}

fn read(node: &Node<'_>, problems: &mut Problems, texts: &mut Reading<'_>) -> Option<Rules> {
    let known = [
        "format",
        "progress_exercise",
        "progress_phase",
        "hold",
        "regress_one_level",
        "therapist_review",
        "review",
        "licence",
    ];
    let f = node.fields(problems, &known)?;
    f.required(problems, "format")?.one_of(problems, &[("nape.rules/1", ())])?;
    f.required(problems, "licence").and_then(|n| n.words(problems, 100));
    let name = texts.required(problems, "name", 80);
    let about = texts.required(problems, "about", PARAGRAPH);
    let progress_exercise = rule(&f, problems, texts, ("progress_exercise", "progress-exercise"));
    let progress_phase = rule(&f, problems, texts, ("progress_phase", "progress-phase"));
    let hold = rule(&f, problems, texts, ("hold", "hold"));
    let regress = rule(&f, problems, texts, ("regress_one_level", "regress"));
    let therapist_review = rule(&f, problems, texts, ("therapist_review", "therapist-review"));
    let stop = texts.required(problems, "stop", PARAGRAPH);
    let notes = texts.series(problems, "note", PARAGRAPH);
    let review = f.required(problems, "review").and_then(|n| review(&n, problems));
    Some(Rules {
        name: name?,
        about: about?,
        progress_exercise: progress_exercise?,
        progress_phase: progress_phase?,
        hold: hold?,
        regress: regress?,
        therapist_review: therapist_review?,
        stop: stop?,
        notes,
        review: review?,
    })
}

/// The numbers of a rule and its words.
fn rule<N: Numeric>(
    f: &Fields<'_>,
    problems: &mut Problems,
    texts: &mut Reading<'_>,
    (field, key): (&str, &str),
) -> Option<Rule<N>> {
    let fields = f.required(problems, field).and_then(|n| n.fields(problems, N::FIELDS));
    let numbers = fields.and_then(|fields| N::read(&mut Numbers { fields, problems }));
    let title = texts.required(problems, key, PARAGRAPH);
    let sentences = texts.series(problems, key, PARAGRAPH);
    Some(Rule { numbers: numbers?, title: title?, sentences })
}

/// The numbers of one rule.
trait Numeric: Sized {
    /// Their fields.
    const FIELDS: &'static [&'static str];

    fn read(numbers: &mut Numbers<'_, '_>) -> Option<Self>;
}

//! By what patients are in order.

use crate::day::LocalDay;
use std::cmp::Reverse;

/// The orders of a list of patients. Who is equal in one is by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// Who needs a look comes first, by [`Attention`].
    #[default]
    Attention,
    /// By name.
    Name,
    /// The longest without news first; those of whom no news is expected last.
    News,
    /// The next review first; those without one last.
    Review,
}

/// What calls for a look, in the order of its parts: a lesser value comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attention {
    /// Flags that nobody has looked at come before everything.
    flags: Reverse<bool>,
    /// Then a review that is due.
    review: Reverse<bool>,
    /// Then the longest silence; where nothing was handed over no news is expected.
    silence: (bool, Option<LocalDay>),
}

impl Attention {
    /// Of one patient on a day. Silence begins with the last news, or before any with the day of the last handing over.
    pub fn of(
        flags: u32,
        review: Option<LocalDay>,
        news: Option<LocalDay>,
        handed: Option<LocalDay>,
        today: LocalDay,
    ) -> Self {
        let since = news.or(handed);
        Self {
            flags: Reverse(flags > 0),
            review: Reverse(review.is_some_and(|review| review <= today)),
            silence: (since.is_none(), since),
        }
    }
}

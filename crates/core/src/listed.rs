//! Closed lists of the library: each value has a tag, which files are written with, and a word in every language.

/// A value from a closed list.
pub trait Listed: Copy + PartialEq + 'static {
    /// What the list is of; the word of a value has the key `KIND-tag` in `words.ftl`.
    const KIND: &'static str;
    /// All of them with their tags, in the order in which they are offered.
    const ALL: &'static [(&'static str, Self)];

    /// How it is written in files.
    fn tag(self) -> &'static str;

    /// The one that is written so, if it is on the list.
    fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == tag).map(|(_, value)| *value)
    }
}

/// Declares an enumeration together with its tags, so that neither can be without the other.
macro_rules! listed {
    ($(#[$about:meta])* $name:ident is a $kind:literal { $($(#[$doc:meta])* $value:ident = $tag:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $value,)+ }

        impl $crate::listed::Listed for $name {
            const KIND: &'static str = $kind;
            const ALL: &'static [(&'static str, Self)] = &[$(($tag, Self::$value),)+];

            fn tag(self) -> &'static str {
                match self { $(Self::$value => $tag,)+ }
            }
        }
    };
}
pub(crate) use listed;

/// A value from a closed list, or what a therapist calls a thing that is not on it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Term<T> {
    /// From the list.
    Known(T),
    /// In the therapist's own words, shown as they are.
    Own(String),
}

impl<T: Listed> Term<T> {
    /// The term behind a tag or a therapist's words.
    pub fn of(words: &str) -> Self {
        T::of_tag(words).map_or_else(|| Self::Own(words.to_owned()), Self::Known)
    }

    /// How it is written in files.
    pub fn tag(&self) -> &str {
        match self {
            Self::Known(value) => value.tag(),
            Self::Own(words) => words,
        }
    }
}

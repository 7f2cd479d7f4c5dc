//! The language of the desktop, as its variables tell it.

use nape_core::language::Language;
use nape_core::safety::emergency::{Country, country_of_locale};

/// In the order in which they count: the first that says anything decides.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The language of the system if Nape speaks it, otherwise English.
pub(crate) fn system_language() -> Language {
    language_of(|name| std::env::var(name).ok())
}

/// The country that the system's language is spoken in, if it names one.
pub(crate) fn system_country() -> Option<Country> {
    country_of(|name| std::env::var(name).ok())
}

fn country_of(variable: impl Fn(&str) -> Option<String>) -> Option<Country> {
    VARIABLES.iter().filter_map(|name| variable(name)).find_map(|locale| country_of_locale(&locale))
}

fn language_of(variable: impl Fn(&str) -> Option<String>) -> Language {
    let locale = VARIABLES.iter().filter_map(|name| variable(name)).find(|value| !value.is_empty());
    locale.and_then(|locale| Language::of_locale(&locale)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Language {
        language_of(|name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn the_first_variable_that_says_anything_decides() {
        assert_eq!(of(&[("LANG", "de_DE.UTF-8")]), Language::German);
        assert_eq!(of(&[("LANG", "de_DE.UTF-8"), ("LC_MESSAGES", "en_GB.UTF-8")]), Language::English);
        assert_eq!(of(&[("LANG", "en_GB"), ("LC_MESSAGES", ""), ("LC_ALL", "de_AT")]), Language::German);
    }

    #[test]
    fn the_country_is_the_first_that_is_named() {
        let of = |variables: &'static [(&str, &str)]| {
            country_of(|name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
        };
        assert_eq!(of(&[("LANG", "de_CH.UTF-8"), ("LC_ALL", "C")]).unwrap().code(), "CH");
        assert_eq!(of(&[("LANG", "C.UTF-8")]), None);
    }

    #[test]
    fn what_nape_does_not_speak_is_said_in_english() {
        assert_eq!(of(&[("LANG", "fr_FR.UTF-8")]), Language::English);
        assert_eq!(of(&[("LANG", "de_DE"), ("LC_ALL", "C")]), Language::English);
        assert_eq!(of(&[]), Language::English);
    }
}

//! Which number calls an ambulance in which country.
//!
//! How well each number is known is said with it, in [`Source`]:
//! - The European Union and, by the EEA agreement, Iceland and Liechtenstein: 112, Directive (EU) 2018/1972, Article 109.
//!   National numbers of the ambulance service exist beside it in some of these countries; 112 is the one the law
//!   guarantees. Norway has 112 as well, but it is answered by the police; its own health service names 113.
//! - By the service or its ministry itself: Norway 113 (helsenorge.no), Singapore 995 (scdf.gov.sg), Brazil 192
//!   (gov.br/saude), Israel 101 (Magen David Adom); as the press quotes them: Thailand 1669 (National Institute for
//!   Emergency Medicine), Chile 131 (SAMU).
//! - Well established, but not looked up with an authority: 999, 911, 000, 111, 119, 144 and the like.
//! - Unverified: India 112 (rolled out state by state from 2018, 108 beside it), South Africa 10177 (112 from mobile
//!   phones; one number is planned), Argentina 107 (a local service of cities and provinces), the United Arab Emirates
//!   998, Ukraine 103 (112 is being introduced). To be confirmed before release (clinical.md 9, 4).
//!
//! Every number of the table is also an emergency number of its country in libphonenumber's `ShortNumberMetadata.xml`
//! (July 2026), which does not say of which service.

use std::fmt;
use std::str::FromStr;

/// A country by its ISO 3166-1 alpha-2 code, in upper case. Any two letters are one; few are in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// A code that is not two letters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a country is two letters, such as DE, not {0:?}")]
pub struct CountryError(String);

/// A number to call, as it is dialled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Number(&'static str);

/// How a number is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// By law, for all countries it binds.
    Law(&'static str),
    /// From the service that answers or its ministry.
    Service(&'static str),
    /// Well established; not looked up with an authority.
    Established(&'static str),
    /// To be confirmed before it is relied on.
    Unverified(&'static str),
}

/// What a patient is told to call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call<'a> {
    /// The number of the country, or the one that was set by hand.
    Local(&'a str),
    /// The country is not known: the number that reaches help from mobile phones in many countries.
    Anywhere,
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The country.
    pub country: Country,
    /// Its number.
    pub number: Number,
    /// How it is known.
    pub source: Source,
}

/// The number of mobile networks (3GPP TS 22.101, section 10).
const ANYWHERE: &str = "112";

const EEA: Source = Source::Law("Directive (EU) 2018/1972, Article 109");
const SERVICE: Source = Source::Service("the ambulance service or the ministry of health; named above");
const LONG_STANDING: Source = Source::Established("long-standing national emergency number");
const UNVERIFIED: Source = Source::Unverified("known from secondary sources; see above");

/// The numbers, by country.
pub const NUMBERS: &[Entry] = &[
    of(*b"AE", "998", UNVERIFIED),
    of(*b"AR", "107", UNVERIFIED),
    of(*b"AT", "112", EEA),
    of(*b"AU", "000", LONG_STANDING),
    of(*b"BE", "112", EEA),
    of(*b"BG", "112", EEA),
    of(*b"BR", "192", SERVICE),
    of(*b"CA", "911", LONG_STANDING),
    of(*b"CH", "144", LONG_STANDING),
    of(*b"CL", "131", SERVICE),
    of(*b"CY", "112", EEA),
    of(*b"CZ", "112", EEA),
    of(*b"DE", "112", EEA),
    of(*b"DK", "112", EEA),
    of(*b"EE", "112", EEA),
    of(*b"ES", "112", EEA),
    of(*b"FI", "112", EEA),
    of(*b"FR", "112", EEA),
    of(*b"GB", "999", LONG_STANDING),
    of(*b"GR", "112", EEA),
    of(*b"HK", "999", LONG_STANDING),
    of(*b"HR", "112", EEA),
    of(*b"HU", "112", EEA),
    of(*b"IE", "112", EEA),
    of(*b"IL", "101", SERVICE),
    of(*b"IN", "112", UNVERIFIED),
    of(*b"IS", "112", EEA),
    of(*b"IT", "112", EEA),
    of(*b"JP", "119", LONG_STANDING),
    of(*b"KR", "119", LONG_STANDING),
    of(*b"LI", "112", EEA),
    of(*b"LT", "112", EEA),
    of(*b"LU", "112", EEA),
    of(*b"LV", "112", EEA),
    of(*b"MT", "112", EEA),
    of(*b"MX", "911", LONG_STANDING),
    of(*b"MY", "999", LONG_STANDING),
    of(*b"NL", "112", EEA),
    of(*b"NO", "113", SERVICE),
    of(*b"NZ", "111", LONG_STANDING),
    of(*b"PH", "911", LONG_STANDING),
    of(*b"PL", "112", EEA),
    of(*b"PT", "112", EEA),
    of(*b"RO", "112", EEA),
    of(*b"SE", "112", EEA),
    of(*b"SG", "995", SERVICE),
    of(*b"SI", "112", EEA),
    of(*b"SK", "112", EEA),
    of(*b"TH", "1669", SERVICE),
    of(*b"TR", "112", LONG_STANDING),
    of(*b"UA", "103", UNVERIFIED),
    of(*b"US", "911", LONG_STANDING),
    of(*b"ZA", "10177", UNVERIFIED),
];

impl Number {
    /// Its digits.
    pub fn get(self) -> &'static str {
        self.0
    }
}

impl Call<'static> {
    /// What to call in a country; nothing known means the number for anywhere.
    pub fn of(country: Option<Country>) -> Self {
        country.and_then(emergency).map_or(Self::Anywhere, |number| Self::Local(number.get()))
    }
}

impl<'a> Call<'a> {
    /// The digits.
    pub fn number(self) -> &'a str {
        match self {
            Self::Local(number) => number,
            Self::Anywhere => ANYWHERE,
        }
    }
}

/// The number that calls an ambulance in a country, if it is in the table.
pub fn emergency(country: Country) -> Option<Number> {
    let found = NUMBERS.binary_search_by_key(&country, |entry| entry.country).ok()?;
    NUMBERS.get(found).map(|entry| entry.number)
}

/// The country of a locale such as `de_DE.UTF-8`, `en-GB` or `zh_Hant_HK`, if it names one.
pub fn country_of_locale(locale: &str) -> Option<Country> {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    // The first part is the language, which has two letters as well.
    name.split(['_', '-']).skip(1).find_map(|part| part.parse().ok())
}

impl Country {
    /// Its two letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Country {
    type Err = CountryError;
    fn from_str(code: &str) -> Result<Self, CountryError> {
        match code.as_bytes() {
            [first, second] if first.is_ascii_alphabetic() && second.is_ascii_alphabetic() => {
                Ok(Self([first.to_ascii_uppercase(), second.to_ascii_uppercase()]))
            }
            _ => Err(CountryError(code.to_owned())),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

const fn of(code: [u8; 2], number: &'static str, source: Source) -> Entry {
    Entry { country: Country(code), number: Number(number), source }
}

//! Whose ambulance has which number.

use nape_core::safety::emergency::{self, Country, NUMBERS, Number, country_of_locale};

#[test]
fn the_numbers_are_sorted_each_country_once_and_all_can_be_dialled() {
    assert!(NUMBERS.is_sorted_by(|a, b| a.country < b.country));
    for entry in NUMBERS {
        let digits = entry.number.get();
        assert!((3..=5).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()), "{}", entry.country);
        assert_eq!(emergency::emergency(entry.country), Some(entry.number), "{}", entry.country);
    }
}

#[test]
fn the_countries_that_were_asked_for_have_their_numbers() {
    let number = |code: &str| emergency::emergency(code.parse::<Country>().unwrap()).map(Number::get);
    let union = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI";
    for code in union.split(' ') {
        assert_eq!(number(code), Some("112"), "{code}");
    }
    let others = [
        "NO 113", "GB 999", "CH 144", "US 911", "CA 911", "AU 000", "NZ 111", "IN 112", "JP 119", "KR 119", "BR 192",
        "MX 911", "ZA 10177", "SG 995", "HK 999", "IL 101", "TR 112", "UA 103", "AR 107", "CL 131", "AE 998", "PH 911",
        "MY 999", "TH 1669",
    ];
    for pair in others {
        let (code, expected) = pair.split_once(' ').unwrap();
        assert_eq!(number(code), Some(expected), "{code}");
    }
    assert_eq!(NUMBERS.len(), union.split(' ').count() + others.len());
    assert_eq!(number("AQ"), None);
}

#[test]
fn a_locale_names_its_country() {
    let country = |locale: &str| country_of_locale(locale).map(|country| country.to_string());
    let named = [
        ("de_DE.UTF-8", "DE"),
        ("en-GB", "GB"),
        ("en-us", "US"),
        ("zh_Hant_HK.UTF-8", "HK"),
        ("sr_RS@latin", "RS"),
        ("de_AT.UTF-8@euro", "AT"),
    ];
    for (locale, code) in named {
        assert_eq!(country(locale).as_deref(), Some(code), "{locale}");
    }
    for locale in ["C", "C.UTF-8", "POSIX", "de", "", "es_419", "en.GB", "de@DE", "_"] {
        assert_eq!(country(locale), None, "{locale}");
    }
    for code in ["D", "DEU", "D1", "Ö", ""] {
        assert!(code.parse::<Country>().is_err(), "{code}");
    }
}

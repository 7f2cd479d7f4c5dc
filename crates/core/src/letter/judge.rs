//! What may be done with a letter whose signature holds, given what is known here. Whoever has signed it is known by the key
//! alone; names prove nothing.

use super::{Body, Letter};

/// Why nothing is taken over from a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Distrust {
    /// It names another key than the one that has signed it.
    #[error("the letter was signed by another key than it names")]
    Impostor,
    /// It was written here.
    #[error("the letter was written here")]
    Own,
    /// It is for another key.
    #[error("the letter is for somebody else")]
    ForSomeoneElse,
    /// It belongs to no patient here.
    #[error("the letter belongs to no case that is known here")]
    Stranger,
    /// Another key than the one that is known in this case has signed it.
    #[error("the key of the other side has changed")]
    ChangedKey,
    /// The key is not known yet, and the secret of the newest invitation is not in it.
    #[error("the letter does not answer the newest invitation")]
    NotInvited,
    /// The same version of the plan with other content is here.
    #[error("version {0} of the plan is here with other content")]
    OtherContent(u32),
}

impl Distrust {
    /// The key of its sentence.
    pub fn key(self) -> &'static str {
        match self {
            Self::Impostor => "letter-impostor",
            Self::Own => "letter-own",
            Self::ForSomeoneElse => "letter-for-someone-else",
            Self::Stranger => "letter-stranger",
            Self::ChangedKey => "letter-changed-key",
            Self::NotInvited => "letter-not-invited",
            Self::OtherContent(_) => "letter-other-content",
        }
    }
}

/// What a therapist knows of a patient's side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pairing<'a> {
    /// The secret of the newest invitation, as long as no answer to it has come.
    pub secret: Option<&'a str>,
    /// The signing key that is known.
    pub key: Option<&'a str>,
}

/// How an answer is taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// From a key that is known.
    Known,
    /// The first with this key: it is known from now on, and any other is given up.
    Paired,
}

/// What a patient's side knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Here<'a> {
    /// The key of whom prescribes in this case, if the case is known.
    pub key: Option<&'a str>,
    /// Whether the version of the plan is here, and with the same content.
    pub same: Option<bool>,
    /// The highest version of this plan that is here.
    pub newest: Option<u32>,
}

/// How a plan is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// The practice is known.
    pub known: bool,
    /// The version is here already.
    pub already: bool,
    /// A later version is here: this one would be kept and not followed.
    pub older: bool,
}

/// Judges an answer; `pairing` is nothing if the case belongs to no patient here.
pub fn answer(letter: &Letter, signer: &str, own: &str, pairing: Option<Pairing<'_>>) -> Result<Taken, Distrust> {
    signed(letter, signer, own)?;
    if letter.to.as_deref() != Some(own) {
        return Err(Distrust::ForSomeoneElse);
    }
    let pairing = pairing.ok_or(Distrust::Stranger)?;
    let said = match &letter.body {
        Body::Answer { secret, .. } => secret.as_deref(),
        Body::Plan { .. } => None,
    };
    match pairing.key {
        Some(key) if key == signer => Ok(Taken::Known),
        Some(_) | None if said.is_some() && said == pairing.secret => Ok(Taken::Paired),
        Some(_) => Err(Distrust::ChangedKey),
        None => Err(Distrust::NotInvited),
    }
}

/// Judges a plan of the given version.
pub fn plan(letter: &Letter, version: u32, signer: &str, own: &str, here: Here<'_>) -> Result<Offer, Distrust> {
    signed(letter, signer, own)?;
    if letter.to.as_deref().is_some_and(|to| to != own) {
        return Err(Distrust::ForSomeoneElse);
    }
    if here.key.is_some_and(|key| key != signer) {
        return Err(Distrust::ChangedKey);
    }
    if here.same == Some(false) {
        return Err(Distrust::OtherContent(version));
    }
    Ok(Offer {
        known: here.key.is_some(),
        already: here.same == Some(true),
        older: here.newest.is_some_and(|newest| newest > version),
    })
}

fn signed(letter: &Letter, signer: &str, own: &str) -> Result<(), Distrust> {
    if letter.from.signing != signer {
        return Err(Distrust::Impostor);
    }
    if signer == own { Err(Distrust::Own) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::{Card, FORMAT};

    fn letter(to: Option<&str>, body: Body) -> Letter {
        let card = Card {
            name: "N".into(),
            clinic: String::new(),
            phone: String::new(),
            email: String::new(),
            booking_url: String::new(),
            signing: "them".into(),
            reading: "age1x".into(),
        };
        Letter {
            format: FORMAT.into(),
            case: uuid::Uuid::nil(),
            from: card,
            to: to.map(str::to_owned),
            number: 1,
            acknowledges: 0,
            day: "2026-03-02".parse().unwrap(),
            body,
        }
    }

    fn answered(to: &str, secret: Option<&str>) -> Letter {
        let secret = secret.map(str::to_owned);
        letter(Some(to), Body::Answer { secret, had: Vec::new(), days: Vec::new(), flags: Vec::new() })
    }

    fn planned(to: Option<&str>) -> Letter {
        letter(to, Body::Plan { plan: serde_json::json!({}), secret: None, knows: None })
    }

    const NOBODY: Pairing<'_> = Pairing { secret: Some("s"), key: None };
    const THEM: Pairing<'_> = Pairing { secret: None, key: Some("them") };
    const OTHER: Pairing<'_> = Pairing { secret: Some("s"), key: Some("other") };
    const NEW: Here<'_> = Here { key: None, same: None, newest: None };

    #[test]
    fn an_answer_is_taken_from_the_known_key_or_with_the_newest_secret() {
        let judged = |letter: Letter, pairing| answer(&letter, "them", "me", pairing);
        assert_eq!(judged(answered("me", None), Some(THEM)), Ok(Taken::Known));
        assert_eq!(judged(answered("me", Some("old")), Some(THEM)), Ok(Taken::Known));
        assert_eq!(judged(answered("me", Some("s")), Some(NOBODY)), Ok(Taken::Paired));
        assert_eq!(judged(answered("me", Some("s")), Some(OTHER)), Ok(Taken::Paired));
    }

    #[test]
    fn an_answer_of_anybody_else_is_refused_for_its_reason() {
        let judged = |letter: Letter, pairing| answer(&letter, "them", "me", pairing);
        assert_eq!(judged(answered("me", Some("s")), None), Err(Distrust::Stranger));
        assert_eq!(judged(answered("you", Some("s")), Some(NOBODY)), Err(Distrust::ForSomeoneElse));
        assert_eq!(judged(answered("me", Some("old")), Some(NOBODY)), Err(Distrust::NotInvited));
        assert_eq!(judged(answered("me", None), Some(NOBODY)), Err(Distrust::NotInvited));
        assert_eq!(judged(answered("me", Some("old")), Some(OTHER)), Err(Distrust::ChangedKey));
        let forgotten = Pairing { secret: None, key: None };
        assert_eq!(judged(answered("me", None), Some(forgotten)), Err(Distrust::NotInvited), "nothing is no secret");
        let letter = answered("me", Some("s"));
        assert_eq!(answer(&letter, "another", "me", Some(NOBODY)), Err(Distrust::Impostor));
        assert_eq!(answer(&letter, "them", "them", Some(NOBODY)), Err(Distrust::Own));
    }

    #[test]
    fn a_plan_is_offered_with_what_is_known_of_it() {
        let judged = |here| plan(&planned(None), 2, "them", "me", here);
        assert_eq!(judged(NEW), Ok(Offer { known: false, already: false, older: false }));
        let known = Here { key: Some("them"), same: Some(true), newest: Some(2) };
        assert_eq!(judged(known), Ok(Offer { known: true, already: true, older: false }));
        let later = Here { key: Some("them"), same: None, newest: Some(3) };
        assert_eq!(judged(later), Ok(Offer { known: true, already: false, older: true }));
        let to_me = plan(&planned(Some("me")), 2, "them", "me", NEW);
        assert_eq!(to_me, Ok(Offer { known: false, already: false, older: false }));
    }

    #[test]
    fn a_plan_that_is_not_to_be_trusted_is_refused_for_its_reason() {
        let judged = |letter: Letter, signer, own, here| plan(&letter, 2, signer, own, here);
        let changed = Here { key: Some("before"), ..NEW };
        assert_eq!(judged(planned(None), "them", "me", changed), Err(Distrust::ChangedKey));
        let other = Here { key: Some("them"), same: Some(false), newest: Some(2) };
        assert_eq!(judged(planned(None), "them", "me", other), Err(Distrust::OtherContent(2)));
        assert_eq!(judged(planned(Some("you")), "them", "me", NEW), Err(Distrust::ForSomeoneElse));
        assert_eq!(judged(planned(None), "another", "me", NEW), Err(Distrust::Impostor));
        assert_eq!(judged(planned(None), "them", "them", NEW), Err(Distrust::Own));
    }
}

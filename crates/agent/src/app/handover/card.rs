//! Who somebody is to the other side.

use super::PublicKeys;
use crate::app::App;
use crate::refused::Refused;
use nape_api::Code;
use nape_api::handover::Card;
use nape_core::letter;
use nape_core::message::Message;
use nape_store::Record;

/// Under this key the own card is kept among the settings.
pub(in crate::app) const OWN_CARD: &str = "own-card";
/// Characters of a field.
const LONGEST: usize = 120;

impl App {
    pub(in crate::app) async fn card(&self) -> Result<Card, Refused> {
        let settings = self.records.read(nape_store::Store::settings).await?;
        let kept = settings.into_iter().find(|(key, _)| key == OWN_CARD);
        Ok(kept.and_then(|(_, value)| serde_json::from_str(&value).ok()).unwrap_or_default())
    }

    pub(in crate::app) async fn card_save(&self, card: Card) -> Result<Card, Refused> {
        let card = checked(&card)?;
        let value = serde_json::to_string(&card).map_err(|e| Refused::new(Code::Wrong, e.to_string()))?;
        let stamp = crate::clock::stamp(self.inner.borrow().clock.now().wall);
        let record = Record::Setting { key: OWN_CARD.into(), value };
        self.records.try_write(vec![(stamp, record)]).await?;
        self.perform(super::super::Effect::Refresh);
        Ok(card)
    }
}

fn checked(card: &Card) -> Result<Card, Refused> {
    let wrong = |field: &str, key: &'static str| {
        Err(Refused::new(Code::Wrong, Message::new(key).with("field", Message::new(format!("card-{field}")))))
    };
    let tidy = |text: &str| text.trim().to_owned();
    let card = Card {
        name: tidy(&card.name),
        clinic: tidy(&card.clinic),
        phone: tidy(&card.phone),
        email: tidy(&card.email),
        booking_url: tidy(&card.booking_url),
    };
    let fields = [
        ("name", &card.name),
        ("clinic", &card.clinic),
        ("phone", &card.phone),
        ("email", &card.email),
        ("booking", &card.booking_url),
    ];
    for (name, text) in fields {
        if text.chars().count() > LONGEST {
            return wrong(name, "refused-card-long");
        }
        if text.chars().any(char::is_control) {
            return wrong(name, "refused-card-control");
        }
    }
    if !card.booking_url.is_empty() && !card.booking_url.starts_with("https://") {
        return wrong("booking", "refused-card-https");
    }
    Ok(card)
}

/// The card as it goes into a letter.
pub(super) fn signed(card: Card, keys: &PublicKeys) -> letter::Card {
    letter::Card {
        name: card.name,
        clinic: card.clinic,
        phone: card.phone,
        email: card.email,
        booking_url: card.booking_url,
        signing: keys.signing.clone(),
        reading: keys.reading.clone(),
    }
}

/// The card of a letter as it is shown.
pub(super) fn shown(card: &letter::Card) -> Card {
    Card {
        name: card.name.clone(),
        clinic: card.clinic.clone(),
        phone: card.phone.clone(),
        email: card.email.clone(),
        booking_url: card.booking_url.clone(),
    }
}

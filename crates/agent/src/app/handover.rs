//! Sealed files out and in.

use super::App;
use crate::refused::Refused;
use nape_api::Code;
use nape_api::handover::{
    Accept, Accepted, AnswerWanted, AnswerWritten, Card, FileToOpen, HandOver, HandedOver, Opened, Practice,
};

impl App {
    pub(super) async fn card(&self) -> Result<Card, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn card_save(&self, _request: Card) -> Result<Card, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn hand_over(&self, _request: HandOver) -> Result<HandedOver, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn file_open(&self, _request: FileToOpen) -> Result<Opened, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn plan_accept(&self, _request: Accept) -> Result<Accepted, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn practice(&self) -> Result<Option<Practice>, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn answer_write(&self, _request: AnswerWanted) -> Result<AnswerWritten, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }
}

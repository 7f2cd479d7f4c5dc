//! What is printed, and calendars: the clerk makes them.

use super::App;
use crate::refused::Refused;
use nape_api::Code;
use nape_api::handover::{CalendarWanted, FileShown, PrintWanted, WrittenFile};

impl App {
    pub(super) async fn handout_write(&self, _request: PrintWanted) -> Result<WrittenFile, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn calendar_write(&self, _request: CalendarWanted) -> Result<WrittenFile, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn file_show(&self, _request: FileShown) -> Result<(), Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }
}

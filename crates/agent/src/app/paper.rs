//! What is printed, and calendars: the clerk makes them.

mod show;

use super::{App, written};
use crate::clerk;
use crate::refused::Refused;
use nape_api::Code;
use nape_api::handover::{CalendarWanted, FileShown, Paper, PlanSource, PrintWanted, WrittenFile};
use nape_clerk::{Report, Task};
use nape_core::message::Message;
use nape_core::safety::emergency::Country;
use std::path::PathBuf;

/// Countries whose printers hold Letter.
const LETTER: [&str; 10] = ["US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "PA", "GT"];

impl App {
    pub(super) async fn handout_write(&self, request: PrintWanted) -> Result<WrittenFile, Refused> {
        let plan = self.to_print(&request.source).await?;
        let draft = match request.source {
            PlanSource::Draft { .. } => true,
            PlanSource::Active | PlanSource::Version { .. } => false,
        };
        let to = self.place(request.to.as_deref(), &written::name("handout", &plan, "pdf"))?;
        let paper = match request.paper.unwrap_or_else(|| self.usual_paper()) {
            Paper::A4 => "a4",
            Paper::Letter => "letter",
        };
        let language = self.language().tag().to_owned();
        self.made(Task::Handout { plan, language, paper: paper.to_owned(), draft, to }).await
    }

    pub(super) async fn calendar_write(&self, request: CalendarWanted) -> Result<WrittenFile, Refused> {
        let plan = self.to_print(&request.source).await?;
        let to = self.place(request.to.as_deref(), &written::name("calendar", &plan, "ics"))?;
        let language = self.language().tag().to_owned();
        self.made(Task::Calendar { plan, language, to }).await
    }

    pub(super) async fn file_show(&self, request: FileShown) -> Result<(), Refused> {
        let path = PathBuf::from(&request.path);
        if !self.written.ours(&self.home, &path) {
            let why = Message::new("handout-not-ours").with("path", request.path.as_str());
            return Err(Refused::new(Code::Wrong, why));
        }
        show::show(&path).await
    }

    async fn made(&self, task: Task) -> Result<WrittenFile, Refused> {
        match clerk::ask(&task).await? {
            Report::Written { path, .. } => {
                self.wrote(&path);
                Ok(WrittenFile { path: path.display().to_string() })
            }
            Report::Refused { why, detail } => {
                Err(Refused::new(Code::FileRefused, Message::new(why).with("detail", detail)))
            }
            Report::Keys { .. } | Report::NeedsWords | Report::Plain { .. } | Report::Opened { .. } => {
                let why = Message::new("handout-failed").with("detail", "the clerk answered something else");
                Err(Refused::new(Code::Store, why))
            }
        }
    }

    /// The plan file, with every own exercise that it names.
    async fn to_print(&self, source: &PlanSource) -> Result<String, Refused> {
        let none = |key: &'static str| Refused::new(Code::NothingThere, Message::new(key));
        let text = match source {
            PlanSource::Active => return self.active_text().await,
            PlanSource::Version { patient, plan, version } => {
                let (patient, plan, version) = (patient.clone(), plan.clone(), *version);
                let found = self.records.read(move |store| store.published(&patient, &plan, version)).await?;
                found.ok_or_else(|| none("handout-no-version"))?.content
            }
            PlanSource::Draft { patient } => {
                let patient = patient.clone();
                let found = self.records.read(move |store| store.draft(&patient)).await?;
                found.ok_or_else(|| none("handout-no-draft"))?.content
            }
        };
        Ok(self.complete(text).await?.0)
    }

    /// The paper that is usual in the country of the settings, or of the system.
    fn usual_paper(&self) -> Paper {
        let inner = self.inner.borrow();
        usual_paper(inner.engine.settings().country.or(inner.system_country))
    }
}

/// The paper that is usual in a country.
pub(crate) fn usual_paper(country: Option<Country>) -> Paper {
    let letter = country.is_some_and(|country| LETTER.contains(&country.code()));
    if letter { Paper::Letter } else { Paper::A4 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paper_is_what_the_country_uses() {
        let of = |code: &str| usual_paper(Some(code.parse().unwrap()));
        assert_eq!((of("US"), of("DE"), usual_paper(None)), (Paper::Letter, Paper::A4, Paper::A4));
    }
}

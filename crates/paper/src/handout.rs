//! The handout of a plan as a PDF.

use crate::picture::Files;
use crate::sheet::Sheet;
use crate::world::Closed;
use nape_core::library::Library;
use nape_core::plan::Plan;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl Paper {
    /// All of them with their names.
    pub const ALL: [(&'static str, Self); 2] = [("a4", Self::A4), ("letter", Self::Letter)];

    /// The one with a name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, paper)| *paper)
    }

    /// As typst calls it.
    fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "us-letter",
        }
    }
}

/// Why there is no handout. No text of a person can be the reason, so each of these is a fault of this program.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// The words of the sheet cannot be handed to the layout.
    #[error("the sheet cannot be written: {0}")]
    Sheet(#[from] serde_json::Error),
    /// The layout gave up.
    #[error("the layout failed: {0}")]
    Layout(String),
    /// The pages cannot be written as PDF.
    #[error("the PDF cannot be written: {0}")]
    Pdf(String),
}

/// A plan to be printed.
#[derive(Debug, Clone, Copy)]
pub struct Handout<'a> {
    /// The plan, read in the library's language.
    pub plan: &'a Plan,
    /// The library, in the language of the handout.
    pub library: &'a Library,
    /// On what.
    pub paper: Paper,
    /// Marked as a draft on every page.
    pub draft: bool,
}

impl Handout<'_> {
    /// The file. It is PDF/UA-1 (accessible) unless a text has letters that the built-in fonts lack: then those are empty
    /// boxes, and the file is tagged all the same.
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        // A picture of somebody's own that cannot be read costs its place on the sheet, not the sheet.
        let document = match self.pages(false) {
            Err(PaperError::Layout(_)) if self.is_pictured() => self.pages(true)?,
            pages => pages?,
        };
        let accessible = PdfStandards::new(&[PdfStandard::Ua_1]).unwrap_or_default();
        let options = |standards| PdfOptions {
            ident: Smart::Custom(format!("{}#{}", self.plan.id, self.plan.version)),
            creator: Smart::Custom(Some("Nape".into())),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options(accessible))
            .or_else(|_| typst_pdf::pdf(&document, &options(PdfStandards::default())))
            .map_err(|errors| PaperError::Pdf(said(&errors)))
    }

    fn pages(&self, only_drawn: bool) -> Result<PagedDocument, PaperError> {
        let (sheet, files) = Sheet::of(self.plan, self.library, self.paper.name(), self.draft, Files::new(only_drawn));
        let mut files = files.all();
        files.push(("/sheet.json".to_owned(), serde_json::to_vec(&sheet)?));
        let world = Closed::of(files).ok_or_else(|| PaperError::Layout("a file has no name".into()))?;
        typst::compile::<PagedDocument>(&world).output.map_err(|errors| PaperError::Layout(said(&errors)))
    }

    /// Whether any exercise is shown by a picture of somebody's own.
    fn is_pictured(&self) -> bool {
        let phases = || self.plan.phases.iter();
        let lines = phases().flat_map(|phase| phase.lines.iter().map(|line| &line.exercise));
        lines.chain(phases().flat_map(|phase| &phase.desk)).any(|exercise| exercise.look.picture().is_some())
    }
}

fn said(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; ")
}

//! All that typst may see: the template, the sheet, its pictures and the fonts that are built in.

use std::collections::HashMap;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

const TEMPLATE: &str = include_str!("handout.typ");
const FONTS: [&[u8]; 2] =
    [include_bytes!("../fonts/NapeSans-Regular.ttf"), include_bytes!("../fonts/NapeSans-SemiBold.ttf")];

/// A closed world: what is not in it does not exist.
pub(crate) struct Closed {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
    files: HashMap<FileId, Bytes>,
}

impl Closed {
    /// The world of one sheet; nothing if a file has a name that is none.
    pub(crate) fn of(files: Vec<(String, Vec<u8>)>) -> Option<Self> {
        let fonts: Vec<Font> = FONTS.iter().filter_map(|font| Font::new(Bytes::new(*font), 0)).collect();
        let files: Option<HashMap<FileId, Bytes>> =
            files.into_iter().map(|(path, content)| Some((file(&path)?, Bytes::new(content)))).collect();
        Some(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(file("/handout.typ")?, TEMPLATE.to_owned()),
            files: files?,
        })
    }
}

fn file(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

impl World for Closed {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// There is no clock: a plan says which day is meant.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

//! A therapist's own picture of an exercise: a file of a known kind and size, carried in the document as base64.

use crate::document::{Node, Problems};
use crate::message::Message;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fmt;

/// Most bytes that a picture may have.
pub const LARGEST: usize = 2_000_000;

/// What the file is, told by its first bytes, whatever its name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// WebP.
    WebP,
}

impl Kind {
    /// The kind of a file, if it is one that is taken. SVG is not: it can carry programs.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(Self::Png),
            [0xff, 0xd8, 0xff, ..] => Some(Self::Jpeg),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Self::WebP),
            _ => None,
        }
    }

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::WebP => "image/webp",
        }
    }
}

/// Why a file is not taken as a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum PictureError {
    /// Larger than [`LARGEST`].
    TooLarge,
    /// Not one of the kinds.
    Unknown,
}

impl PictureError {
    /// The same as the end of a sentence that begins with the file.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::TooLarge => "picture-large",
            Self::Unknown => "picture-unknown",
        })
    }
}

/// A picture that was checked.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    kind: Kind,
    base64: String,
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({}, {} characters)", self.kind.media_type(), self.base64.len())
    }
}

impl Picture {
    /// Takes the bytes of a file.
    pub fn of(bytes: &[u8]) -> Result<Self, PictureError> {
        if bytes.len() > LARGEST {
            return Err(PictureError::TooLarge);
        }
        let kind = Kind::of(bytes).ok_or(PictureError::Unknown)?;
        Ok(Self { kind, base64: STANDARD.encode(bytes) })
    }

    /// What it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The file's content, for those who print it.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        STANDARD.decode(&self.base64).ok()
    }

    /// As documents and pages carry it: `data:image/png;base64,…`.
    pub fn data_url(&self) -> String {
        format!("data:{};base64,{}", self.kind.media_type(), self.base64)
    }

    /// Reads the `picture` field of an exercise: a data URL whose content is what it says it is.
    pub(crate) fn read(node: &Node<'_>, problems: &mut Problems) -> Option<Self> {
        // Four characters carry three bytes; the head of the address is short.
        let longest = LARGEST.div_ceil(3) * 4 + 100;
        if node.value.as_str().is_some_and(|text| text.len() > longest) {
            problems.add(&node.path, PictureError::TooLarge.message());
            return None;
        }
        let text = node.text(problems, longest)?;
        let Some((head, content)) = text.split_once(";base64,") else {
            problems.add(&node.path, Message::new("picture-url"));
            return None;
        };
        let Ok(bytes) = STANDARD.decode(content) else {
            problems.add(&node.path, Message::new("picture-base64"));
            return None;
        };
        match Self::of(&bytes) {
            Ok(picture) if head == format!("data:{}", picture.kind.media_type()) => Some(picture),
            Ok(picture) => {
                let message = Message::new("picture-says").with("said", head).with("found", picture.kind.media_type());
                problems.add(&node.path, message);
                None
            }
            Err(error) => {
                problems.add(&node.path, error.message());
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    const PNG: &[u8] = &[0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', 1, 2, 3];

    fn read(text: &str) -> Result<Picture, String> {
        let value = Value::from(text);
        let mut problems = Problems::default();
        let read = Picture::read(&Node { value: &value, path: "picture".into() }, &mut problems);
        problems.finish(read).map_err(|problems| problems[0].to_string())
    }

    #[test]
    fn a_picture_comes_back_from_its_document() {
        let picture = Picture::of(PNG).unwrap();
        assert_eq!(read(&picture.data_url()), Ok(picture));
    }

    #[test]
    fn what_is_not_a_picture_or_too_large_is_refused() {
        assert_eq!(Picture::of(b"<svg xmlns='...'>"), Err(PictureError::Unknown));
        let mut large = PNG.to_vec();
        large.resize(LARGEST, 0);
        assert!(Picture::of(&large).is_ok());
        assert!(read(&Picture::of(&large).unwrap().data_url()).is_ok());
        large.push(0);
        assert_eq!(Picture::of(&large), Err(PictureError::TooLarge));
    }

    #[test]
    fn a_picture_must_be_what_it_says() {
        let url = Picture::of(PNG).unwrap().data_url();
        let said = read(&url.replace("image/png", "image/jpeg")).unwrap_err();
        assert!(said.contains("says data:image/jpeg but is image/png"), "{said}");
        assert!(read(&url.replace("base64,", "base64,*")).unwrap_err().contains("base64"));
        assert!(read("holiday.png").unwrap_err().contains("data URL"));
    }
}

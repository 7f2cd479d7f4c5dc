//! How an exercise is shown.

use super::voice::Voice;
use crate::document::{Fields, Problems};
use crate::figure::Figure;
use crate::message::Message;
use crate::picture::{Kind, Picture};

/// How an exercise looks: drawn, or in a therapist's own picture.
#[derive(Debug, Clone, PartialEq)]
pub enum Look {
    /// A figure that can be moved from pose to pose.
    Drawn(Box<Figure>),
    /// A picture of the therapist's own; it has no poses.
    Pictured(Picture),
    /// A picture that was left in the document it came in, because a resident process does not hold what nobody looks at.
    Aside(Kind),
}

impl Look {
    /// The figure, if it is drawn.
    pub fn figure(&self) -> Option<&Figure> {
        match self {
            Self::Drawn(figure) => Some(figure),
            Self::Pictured(_) | Self::Aside(_) => None,
        }
    }

    /// The picture, if it is one and is here.
    pub fn picture(&self) -> Option<&Picture> {
        match self {
            Self::Pictured(picture) => Some(picture),
            Self::Drawn(_) | Self::Aside(_) => None,
        }
    }

    /// The same without a picture's content.
    #[must_use]
    pub fn put_aside(&self) -> Self {
        match self {
            Self::Pictured(picture) => Self::Aside(picture.kind()),
            Self::Drawn(_) | Self::Aside(_) => self.clone(),
        }
    }

    /// Reads the figure; in a therapist's own exercise a picture may stand in its place.
    pub(super) fn read(f: &Fields<'_>, problems: &mut Problems, voice: &Voice<'_>) -> Option<Self> {
        let picture = match voice {
            Voice::File => f.optional("picture"),
            Voice::Texts(_) => None,
        };
        match (f.optional("figure"), picture) {
            (Some(figure), None) => Figure::read(&figure, problems).map(|figure| Self::Drawn(Box::new(figure))),
            (None, Some(picture)) => Picture::read(&picture, problems).map(Self::Pictured),
            (Some(_), Some(picture)) => {
                problems.add(&picture.path, Message::new("look-both"));
                None
            }
            (None, None) => {
                let key = match voice {
                    Voice::File => "look-missing",
                    Voice::Texts(_) => "value-missing",
                };
                problems.add(&f.path_of("figure"), Message::new(key));
                None
            }
        }
    }
}

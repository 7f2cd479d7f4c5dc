//! The pictures of an exercise: up to three poses of its figure, or the therapist's own picture, each with words for those
//! who do not see it.

use nape_core::dose::Sides;
use nape_core::exercise::{Exercise, Look};
use nape_core::figure::{Figure, Palette, Still};
use nape_core::language::Language;
use nape_core::message::Message;
use nape_core::picture::Kind;
use serde::Serialize;

/// Most poses that are drawn.
const POSES: usize = 3;

/// One picture on the sheet.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Picture {
    /// Its file in the closed world.
    file: String,
    /// What it shows.
    alt: String,
}

/// The files of a sheet.
#[derive(Debug)]
pub(crate) struct Files {
    files: Vec<(String, Vec<u8>)>,
    /// Whether pictures of somebody's own are left out, because one of them cannot be read.
    only_drawn: bool,
}

impl Files {
    /// No files yet.
    pub(crate) fn new(only_drawn: bool) -> Self {
        Self { files: Vec::new(), only_drawn }
    }

    /// Gives a file a name.
    fn put(&mut self, ending: &str, content: Vec<u8>) -> String {
        if let Some((name, _)) = self.files.iter().find(|(name, known)| name.ends_with(ending) && *known == content) {
            return name.clone();
        }
        let name = format!("/pictures/{}.{ending}", self.files.len());
        self.files.push((name.clone(), content));
        name
    }

    /// All of them.
    pub(crate) fn all(self) -> Vec<(String, Vec<u8>)> {
        self.files
    }

    /// The pictures of an exercise, done to these sides; `position` is the word for how the body lies or stands.
    pub(crate) fn of(&mut self, exercise: &Exercise, sides: Sides, position: &str, language: Language) -> Vec<Picture> {
        match &exercise.look {
            Look::Drawn(figure) => self.drawn(exercise, figure, sides, position, language),
            Look::Pictured(picture) if !self.only_drawn => {
                let Some(content) = picture.bytes() else { return Vec::new() };
                let ending = match picture.kind() {
                    Kind::Png => "png",
                    Kind::Jpeg => "jpg",
                    Kind::WebP => "webp",
                };
                let alt = Message::new("handout-picture").with("name", &*exercise.name).with("position", position);
                vec![Picture { file: self.put(ending, content), alt: alt.said(language) }]
            }
            Look::Pictured(_) | Look::Aside(_) => Vec::new(),
        }
    }

    fn drawn(
        &mut self,
        exercise: &Exercise,
        figure: &Figure,
        sides: Sides,
        position: &str,
        language: Language,
    ) -> Vec<Picture> {
        let poses: Vec<&str> = figure.poses().iter().map(|pose| pose.name.as_str()).collect();
        let mirrored = match sides {
            Sides::Left => true,
            Sides::None | Sides::Right | Sides::Each | Sides::Alternate => false,
        };
        let chosen = telling(&poses);
        let count = u32::try_from(chosen.len()).unwrap_or(u32::MAX);
        let still = Still { mirrored, palette: Palette::PRINT, title: None };
        let drawn = chosen.iter().filter_map(|pose| figure.still(exercise.position, pose, still));
        drawn
            .zip(1u32..)
            .map(|(svg, number)| {
                let alt = Message::new("handout-pose")
                    .with("name", &*exercise.name)
                    .with("position", position)
                    .with("number", number)
                    .with("count", count);
                Picture { file: self.put("svg", svg.into_bytes()), alt: alt.said(language) }
            })
            .collect()
    }
}

/// The poses that tell the movement: the start, where it is held, and one more, on the way there if there is one.
fn telling<'a>(poses: &[&'a str]) -> Vec<&'a str> {
    let start = poses.iter().position(|pose| *pose == "start").unwrap_or(0);
    let work = poses.iter().position(|pose| *pose == "work").unwrap_or(poses.len().saturating_sub(1));
    let between = if work > start + 1 { start + (work - start) / 2 } else { poses.len().saturating_sub(1) };
    let mut chosen = vec![start, work, between];
    chosen.sort_unstable();
    chosen.dedup();
    chosen.truncate(POSES);
    chosen.into_iter().filter_map(|i| poses.get(i).copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_poses_that_tell_the_movement_are_chosen() {
        assert_eq!(telling(&["start", "work"]), ["start", "work"]);
        assert_eq!(telling(&["start", "nod", "work"]), ["start", "nod", "work"]);
        assert_eq!(telling(&["start", "low", "middle", "high", "work"]), ["start", "middle", "work"]);
        assert_eq!(telling(&["start", "work", "turned", "fold"]), ["start", "work", "fold"]);
        assert_eq!(telling(&["work"]), ["work"]);
    }
}

//! Colours of a drawing that stands by itself; in the app a style sheet overrides them by class.

use super::shape::Paint;

/// The colours of one still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    pub(super) ground: &'static str,
    pub(super) ink: &'static str,
    pub(super) far: &'static str,
    pub(super) prop: &'static str,
    pub(super) soft: &'static str,
    pub(super) ghost: &'static str,
    pub(super) tint: &'static str,
    pub(super) arrow: &'static str,
}

impl Palette {
    /// Ink on warm paper.
    pub const LIGHT: Self = Self {
        ground: "#faf6ef",
        ink: "#2d2b29",
        far: "#7d7770",
        prop: "#c3b8a6",
        soft: "#e3d9c9",
        ghost: "#c9d8d3",
        tint: "#3dbcae",
        arrow: "#0b6b64",
    };

    /// Ink on white paper, for the printer.
    pub const PRINT: Self = Self { ground: "#ffffff", ..Self::LIGHT };

    /// Warm white on dark.
    pub const DARK: Self = Self {
        ground: "#1d1c1a",
        ink: "#eae3d8",
        far: "#938c82",
        prop: "#575048",
        soft: "#3a3631",
        ghost: "#37514d",
        tint: "#0d8a7f",
        arrow: "#5fd0c3",
    };

    /// The colour of the page that the drawing is made for; the drawing itself has no background.
    pub fn ground(&self) -> &'static str {
        self.ground
    }

    /// The colour of the body, and of words beside it.
    pub fn ink(&self) -> &'static str {
        self.ink
    }

    pub(super) fn of(self, paint: Paint) -> &'static str {
        match paint {
            Paint::Body => self.ink,
            Paint::Far => self.far,
            Paint::Outline | Paint::Paper | Paint::PaperLine => self.ground,
            Paint::Tint => self.tint,
            Paint::Prop => self.prop,
            Paint::Soft => self.soft,
            Paint::Ghost => self.ghost,
        }
    }
}

impl Default for Palette {
    fn default() -> Self {
        Self::LIGHT
    }
}

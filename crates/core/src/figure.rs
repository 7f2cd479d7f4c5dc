//! The drawn figure of an exercise.

use crate::document::{Node, Problems};

/// The drawing of an exercise.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {}

impl Figure {
    pub(crate) fn read(_node: &Node<'_>, _problems: &mut Problems) -> Option<Self> {
        Some(Self {})
    }
}

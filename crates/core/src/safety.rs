//! What Nape may not leave to chance: which answers and signs stop the exercises, how pain is judged, and whom to ask.
//!
//! Everything follows section 4 of the clinical content (clinical.md): screen hard, check again before each session, stop
//! by simple rules, then say whom to call. Any yes locks. Nape judges nothing beyond that: it cannot examine anybody, and
//! every text of this part is to be approved by a clinician before it is relied on.

pub mod emergency;
pub mod flag;
pub mod pain;
pub mod question;
pub mod route;
pub mod screening;
pub mod sign;
pub mod standing;
pub mod urgency;

//! axe-core, the accessibility checker, run in the page.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

/// Where `npm install` puts it.
const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../node_modules/axe-core/axe.min.js");

/// Answers through the callback that WebDriver adds as the last argument.
const RUN: &str = r"
const done = arguments[arguments.length - 1];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
window.axe
  .run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
  .then((result) => done({ violations: result.violations }))
  .catch((error) => done({ failed: String(error) }));
";

/// A fault in accessibility.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Violation {
    /// The rule, such as `color-contrast`.
    pub id: String,
    /// How bad it is: minor, moderate, serious, critical.
    pub impact: Option<String>,
    /// The rule in a sentence.
    pub help: String,
    /// The elements it was found at.
    pub nodes: Vec<Place>,
}

/// An element with a fault.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Place {
    /// Its HTML.
    pub html: String,
    /// What is wrong, and what would mend it.
    #[serde(rename = "failureSummary")]
    pub summary: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Verdict {
    Violations(Vec<Violation>),
    Failed(String),
}

/// The checker itself; evaluated once in a page, it defines `window.axe`.
pub(super) fn source() -> String {
    let path = Path::new(SOURCE);
    fs::read_to_string(path)
        .unwrap_or_else(|error| panic!("{} cannot be read ({error}); run npm install", path.display()))
}

/// The script that runs it.
pub(super) const fn run() -> &'static str {
    RUN
}

/// What the script answered.
pub(super) fn verdict(answer: Value) -> Vec<Violation> {
    match serde_json::from_value(answer).expect("axe answers with its violations") {
        Verdict::Violations(violations) => violations,
        Verdict::Failed(error) => panic!("axe could not run: {error}"),
    }
}

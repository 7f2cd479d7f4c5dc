//! What the address book remembers of the facts about a patient: made anew, whole, whenever one of them is added.

use super::{days, last_day};
use nape_core::letter::Had;
use nape_core::news::{COUNTED_DAYS, Outline, outline, received, told_adherence};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Deserialize;

/// The newest published version.
#[derive(Default)]
struct Newest {
    plan: Option<String>,
    version: Option<u32>,
    outline: Option<Outline>,
}

/// As much of an answer as says which versions the patient has.
#[derive(Deserialize)]
struct Answer {
    body: Body,
}

#[derive(Deserialize)]
struct Body {
    #[serde(default)]
    had: Vec<Had>,
}

/// Makes the memory of one patient anew. It belongs into the transaction in which a fact about the patient is added.
pub(crate) fn refresh(connection: &Connection, patient: &str) -> rusqlite::Result<()> {
    let newest = newest(connection, patient)?;
    let (handed_version, handed_day) = match &newest.plan {
        Some(plan) => handed(connection, patient, plan)?.unzip(),
        None => (None, None),
    };
    let had = had(connection, patient)?;
    let had = newest.plan.as_deref().and_then(|plan| received(&had, plan.parse().ok()?));
    let news = last_day(connection, patient)?;
    let adherence = match news {
        Some(until) => told_adherence(days(connection, patient, until.plus(1 - COUNTED_DAYS))?.days(), until),
        None => None,
    };
    let flags: u32 = connection
        .prepare_cached(
            "SELECT count(*) FROM told_flag f WHERE patient = ?1 \
             AND NOT EXISTS (SELECT 1 FROM flag_seen s WHERE s.patient = f.patient AND s.flag = f.flag)",
        )?
        .query_row([patient], |row| row.get(0))?;
    let mut update = connection.prepare_cached(
        "UPDATE patient SET plan = ?2, version = ?3, starts = ?4, ends = ?5, weeks = ?6, handed_version = ?7, \
         handed_day = ?8, received_version = ?9, received_day = ?10, news_day = ?11, adherence = ?12, flags = ?13 \
         WHERE id = ?1",
    )?;
    update.execute(params![
        patient,
        newest.plan,
        newest.version,
        newest.outline.as_ref().map(|outline| outline.starts.to_string()),
        newest.outline.as_ref().map(|outline| outline.ends().to_string()),
        newest.outline.as_ref().map(Outline::weeks),
        handed_version,
        handed_day,
        had.map(|had| had.version),
        had.map(|had| had.received.to_string()),
        news.map(|day| day.to_string()),
        adherence,
        flags
    ])?;
    Ok(())
}

fn newest(connection: &Connection, patient: &str) -> rusqlite::Result<Newest> {
    let found = connection
        .prepare_cached("SELECT plan, version, content FROM published WHERE patient = ?1 ORDER BY seq DESC LIMIT 1")?
        .query_row([patient], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?)))
        .optional()?;
    Ok(found.map_or_else(Newest::default, |(plan, version, content)| Newest {
        plan: Some(plan),
        version: Some(version),
        outline: outline(&content),
    }))
}

/// The newest version of a plan that was handed over, and the day of its newest file.
fn handed(connection: &Connection, patient: &str, plan: &str) -> rusqlite::Result<Option<(u32, String)>> {
    connection
        .prepare_cached(
            "SELECT content ->> '$.body.plan.version' AS version, max(day) FROM letter_sent \
             WHERE case_id = ?1 AND content ->> '$.body.plan.id' = ?2 GROUP BY version ORDER BY version DESC LIMIT 1",
        )?
        .query_row([patient, plan], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
}

/// The versions that the patient has, as the newest answer says: every answer says all of them.
pub(super) fn had(connection: &Connection, patient: &str) -> rusqlite::Result<Vec<Had>> {
    let content: Option<String> = connection
        .prepare_cached(
            "SELECT content FROM letter_received WHERE case_id = ?1 ORDER BY number DESC, seq DESC LIMIT 1",
        )?
        .query_row([patient], |row| row.get(0))
        .optional()?;
    Ok(content.and_then(|content| serde_json::from_str::<Answer>(&content).ok()).map_or_else(Vec::new, |a| a.body.had))
}

//! Writes new golden files into a folder: `cargo run -p nape-exchange --example golden -- FOLDER`. Those in
//! `tests/golden` stay as they are: what was once written must be readable for good.

use nape_exchange::{Keys, Lock, Words, seal};
use std::error::Error;
use std::path::PathBuf;

/// Said to nobody but the tests.
const WORDS: &str = "abandon ability able about above absent";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("say which folder")?);
    let letter = std::fs::read_to_string(folder.join("letter.json"))?;
    let (writer, reader) = (Keys::new()?, Keys::new()?);
    std::fs::write(folder.join("writer.keys"), writer.text())?;
    std::fs::write(folder.join("reader.keys"), reader.text())?;
    let words = Lock::Words(Words::read(WORDS)?);
    std::fs::write(folder.join("words.nape"), seal(&letter, &writer, &words)?)?;
    std::fs::write(folder.join("key.nape"), seal(&letter, &writer, &Lock::Key(reader.reading()))?)?;
    Ok(())
}

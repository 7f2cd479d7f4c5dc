//! A dose as it is written in files.

use super::{BANDS, DEFAULT_TEMPO, Dose, Rep, SIDES};
use crate::seconds::Seconds;
use serde_json::{Map, Value};

impl Dose {
    /// The dose as it is read: the same dose comes back from it.
    pub(crate) fn to_value(&self) -> Value {
        let mut fields = Map::new();
        let mut put = |key: &str, value: Value| {
            fields.insert(key.to_owned(), value);
        };
        let (hold, tempo, self_paced) = match self.rep {
            Rep::Move(tempo) => (Seconds::ZERO, Some(tempo).filter(|tempo| *tempo != DEFAULT_TEMPO), false),
            Rep::SelfPaced(tempo) => (Seconds::ZERO, Some(tempo), true),
            Rep::Hold(hold) => (hold, None, false),
            Rep::MoveThenHold(tempo, hold) => (hold, Some(tempo), false),
        };
        put("sets", self.sets.into());
        put("reps", self.reps.into());
        put("hold_s", hold.0.into());
        put("relax_s", self.relax.0.into());
        put("rest_s", self.rest.0.into());
        put("side", word(SIDES, self.sides).into());
        if let Some(tempo) = tempo {
            put("tempo_s", tempo.0.into());
        }
        if self_paced {
            put("self_paced", true.into());
        }
        if let Some(load) = &self.load {
            put("load", load.clone().into());
        }
        if let Some(mmhg) = self.cuff_mmhg {
            put("cuff_mmhg", mmhg.into());
        }
        if let Some(band) = self.band {
            put("band", word(BANDS, band).into());
        }
        if let Some(effort) = self.effort {
            put("effort", effort.into());
        }
        Value::Object(fields)
    }
}

/// The word that a value is written with.
fn word<T: Copy + PartialEq>(words: &[(&'static str, T)], value: T) -> &'static str {
    words.iter().find(|(_, known)| *known == value).map_or("", |(word, _)| *word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Node, Problems};
    use serde_json::json;

    fn read(value: &Value) -> Dose {
        let mut problems = Problems::default();
        let dose = Dose::read(&Node::root(value), &mut problems);
        problems.finish(dose).unwrap()
    }

    #[test]
    fn what_is_written_is_read_as_the_same_dose() {
        for value in [
            json!({"sets": 1, "reps": 10, "hold_s": 10, "relax_s": 10}),
            json!({"sets": 3, "reps": 12, "tempo_s": 5, "side": "alternate", "rest_s": 0}),
            json!({"sets": 2, "reps": 5, "hold_s": 1, "tempo_s": 4, "side": "each", "band": "red", "effort": 6}),
            json!({"sets": 1, "reps": 8, "self_paced": true, "load": "1 kg", "cuff_mmhg": 22}),
        ] {
            let dose = read(&value);
            assert_eq!(read(&dose.to_value()), dose, "{value}");
        }
    }
}

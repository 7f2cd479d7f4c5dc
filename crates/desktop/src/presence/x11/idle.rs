//! Alarms on the X server's idle counter (`XSync` `IDLETIME`).
//!
//! Alarms are comparisons, never transitions: one that is armed late, when its condition holds already, fires at once,
//! so that neither a start in the middle of an absence nor a return during re-arming is missed.

use std::time::Duration;

use x11rb::{
    connection::{Connection, RequestConnection},
    protocol::sync::{self, Alarm, ConnectionExt as _, Counter, CreateAlarmAux, Int64, TESTTYPE, VALUETYPE},
    rust_connection::RustConnection,
};

use super::X11Error;

/// One length of stillness that is watched for.
pub(super) struct Watch {
    counter: Counter,
    after: i64,
    alarm: Option<Alarm>,
}

/// What the counter said when a watch was armed.
pub(super) struct Stillness {
    pub(super) ms: u64,
    /// Whether it has lasted for the watched length.
    pub(super) reached: bool,
}

impl Watch {
    pub(super) fn new(counter: Counter, after: Duration) -> Self {
        Self { counter, after: i64::try_from(after.as_millis()).unwrap_or(i64::MAX), alarm: None }
    }

    pub(super) fn owns(&self, alarm: Alarm) -> bool {
        self.alarm == Some(alarm)
    }

    /// Reads the counter and arms the alarm for the next change. A fresh alarm each time: notices of an older one
    /// that are still under way carry its number and are ignored.
    pub(super) fn arm(&mut self, connection: &RustConnection) -> Result<Stillness, X11Error> {
        self.disarm(connection)?;
        let still = whole(connection.sync_query_counter(self.counter)?.reply()?.counter_value);
        let reached = still >= self.after;
        let (test, value) = if reached {
            (TESTTYPE::NEGATIVE_COMPARISON, self.after - 1)
        } else {
            (TESTTYPE::POSITIVE_COMPARISON, self.after)
        };
        let id = connection.generate_id()?;
        let request = CreateAlarmAux::new()
            .counter(self.counter)
            .value_type(VALUETYPE::ABSOLUTE)
            .value(halves(value))
            .test_type(test)
            .delta(halves(0))
            .events(1);
        connection.sync_create_alarm(id, &request)?.check()?;
        self.alarm = Some(id);
        Ok(Stillness { ms: u64::try_from(still).unwrap_or_default(), reached })
    }

    pub(super) fn disarm(&mut self, connection: &RustConnection) -> Result<(), X11Error> {
        if let Some(alarm) = self.alarm.take() {
            connection.sync_destroy_alarm(alarm)?;
        }
        Ok(())
    }
}

pub(super) fn counter(connection: &RustConnection) -> Result<Counter, X11Error> {
    if connection.extension_information(sync::X11_EXTENSION_NAME)?.is_none() {
        return Err(X11Error::NoCounter);
    }
    connection.sync_initialize(3, 1)?.reply()?;
    let known = connection.sync_list_system_counters()?.reply()?.counters;
    let idle = known.into_iter().find(|counter| counter.name == b"IDLETIME");
    idle.map(|counter| counter.counter).ok_or(X11Error::NoCounter)
}

fn whole(value: Int64) -> i64 {
    (i64::from(value.hi) << 32) | i64::from(value.lo)
}

fn halves(value: i64) -> Int64 {
    // Both parts fit: the shift leaves 32 bits with their sign, the mask 32 without.
    let hi = i32::try_from(value >> 32).unwrap_or_default();
    let lo = u32::try_from(value & i64::from(u32::MAX)).unwrap_or_default();
    Int64 { hi, lo }
}

#[cfg(test)]
mod tests {
    use super::{halves, whole};

    #[test]
    fn counter_values_survive_their_two_halves() {
        for value in [0, 1, 180_000, i64::from(u32::MAX), i64::from(u32::MAX) + 1, -1, i64::MAX] {
            assert_eq!(whole(halves(value)), value);
        }
    }
}

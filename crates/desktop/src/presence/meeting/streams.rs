//! The list of recording streams as `pactl -f json list source-outputs` prints it, read.
//!
//! A stream counts when a program listens to somebody: it runs, it belongs to a process, it is not the level meter of a
//! mixer, and it does not record what the machine itself plays.

use serde::Deserialize;

#[derive(Deserialize)]
struct Stream {
    #[serde(default)]
    corked: bool,
    #[serde(default)]
    resample_method: Option<String>,
    #[serde(default)]
    properties: Properties,
}

#[derive(Deserialize, Default)]
struct Properties {
    #[serde(rename = "application.process.id")]
    process: Option<String>,
    #[serde(rename = "stream.capture.sink")]
    of_sink: Option<String>,
    #[serde(rename = "stream.monitor")]
    meter: Option<String>,
}

impl Stream {
    fn listens(&self) -> bool {
        let set = |property: &Option<String>| property.as_deref() == Some("true");
        !self.corked
            && self.properties.process.is_some()
            && self.resample_method.as_deref() != Some("peaks")
            && !set(&self.properties.of_sink)
            && !set(&self.properties.meter)
    }
}

/// Whether any stream listens; nothing when this is no such list.
pub(super) fn any_listens(list: &[u8]) -> Option<bool> {
    let streams: Vec<Stream> = serde_json::from_slice(list).ok()?;
    Some(streams.iter().any(Stream::listens))
}

#[cfg(test)]
mod tests {
    use super::any_listens;

    fn listens(more: &str, properties: &str) -> Option<bool> {
        let process = r#""application.process.id":"77","application.name":"Talk""#;
        let list = format!(
            r#"[{{"index":3,"driver":"PipeWire","source":52,"mute":false{more},"properties":{{{process}{properties}}}}}]"#
        );
        any_listens(list.as_bytes())
    }

    #[test]
    fn a_running_stream_of_a_program_listens() {
        assert_eq!(listens(r#","corked":false,"resample_method":"speex-float-1""#, ""), Some(true));
        assert_eq!(listens("", ""), Some(true));
    }

    #[test]
    fn no_stream_is_no_listening() {
        assert_eq!(any_listens(b"[]"), Some(false));
    }

    #[test]
    fn what_rests_meters_or_records_the_machine_itself_does_not_count() {
        assert_eq!(listens(r#","corked":true"#, ""), Some(false));
        assert_eq!(listens(r#","resample_method":"peaks""#, ""), Some(false));
        assert_eq!(listens("", r#","stream.capture.sink":"true""#), Some(false));
        assert_eq!(listens("", r#","stream.monitor":"true""#), Some(false));
        assert_eq!(any_listens(br#"[{"index":1,"properties":{"media.name":"Loopback"}}]"#), Some(false));
    }

    #[test]
    fn anything_else_is_not_believed() {
        assert_eq!(any_listens(b""), None);
        assert_eq!(any_listens(b"Connection failure: Connection refused"), None);
        assert_eq!(any_listens(br#"{"index":1}"#), None);
    }
}

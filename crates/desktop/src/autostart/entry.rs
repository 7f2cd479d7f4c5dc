//! The text of an autostart file, written and read (Desktop Entry Specification). Pure.

use std::path::Path;

/// Whether the file starts anything: neither hidden nor turned off by GNOME's key. The last word of each counts.
pub(super) fn is_on(text: &str) -> bool {
    let (mut in_entry, mut found, mut hidden, mut enabled) = (false, false, false, true);
    for line in text.lines().map(str::trim) {
        if line.starts_with('[') {
            in_entry = line == "[Desktop Entry]";
            found |= in_entry;
        } else if in_entry && let Some((key, value)) = line.split_once('=') {
            match key.trim_end() {
                "Hidden" => hidden = value.trim_start() == "true",
                "X-GNOME-Autostart-enabled" => enabled = value.trim_start() != "false",
                _ => {}
            }
        }
    }
    found && enabled && !hidden
}

/// The file that starts the program's agent; none if its path cannot be written down.
pub(super) fn text(program: &Path) -> Option<String> {
    let path = program.to_str().filter(|path| program.is_absolute() && !path.chars().any(char::is_control))?;
    let (exec, try_exec) = (escaped(&quoted(path)), escaped(path));
    let (name, icon) = (crate::APP_NAME, crate::DESKTOP_ENTRY);
    Some(format!(
        "[Desktop Entry]\n\
         Type=Application\n\
         Name={name}\n\
         Comment=Reminds you of your exercises\n\
         Exec={exec} agent\n\
         TryExec={try_exec}\n\
         Icon={icon}\n\
         Terminal=false\n\
         StartupNotify=false\n\
         NoDisplay=true\n\
         X-GNOME-Autostart-enabled=true\n"
    ))
}

/// An argument of a command line: in quotes, with a backslash before what means something there, and no field codes.
fn quoted(argument: &str) -> String {
    let mut quoted = String::from('"');
    for letter in argument.chars() {
        match letter {
            '"' | '`' | '$' | '\\' => quoted.extend(['\\', letter]),
            '%' => quoted.push_str("%%"),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// A value of type string: its backslashes are read once more before the command line is.
fn escaped(value: &str) -> String {
    value.replace('\\', r"\\")
}

#[cfg(test)]
mod tests {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt, path::Path};

    use super::{is_on, text};

    fn exec(program: &str) -> String {
        let text = text(Path::new(program)).unwrap();
        text.lines().find_map(|line| line.strip_prefix("Exec=")).unwrap().to_owned()
    }

    #[test]
    fn the_program_is_quoted_as_the_specification_asks() {
        assert_eq!(exec("/usr/bin/nape"), r#""/usr/bin/nape" agent"#);
        assert_eq!(exec("/opt/my apps/nape"), r#""/opt/my apps/nape" agent"#);
        assert_eq!(exec("/opt/100%/nape"), r#""/opt/100%%/nape" agent"#);
        assert_eq!(exec(r#"/opt/a"b$c`d/nape"#), r#""/opt/a\\"b\\$c\\`d/nape" agent"#);
        assert_eq!(exec(r"/opt/a\b/nape"), r#""/opt/a\\\\b/nape" agent"#);
    }

    #[test]
    fn a_path_that_cannot_be_written_down_is_refused() {
        assert_eq!(text(Path::new("nape")), None);
        assert_eq!(text(Path::new("/opt/two\nlines")), None);
        assert_eq!(text(Path::new(OsStr::from_bytes(b"/opt/\xff"))), None);
    }

    #[test]
    fn only_keys_of_the_entry_itself_count() {
        let on = text(Path::new("/usr/bin/nape")).unwrap();
        assert!(is_on(&on));
        assert!(is_on(&format!("{on}\n[Desktop Action other]\nHidden=true\n")));
        assert!(!is_on(&format!("{on}Hidden=true\n")));
        assert!(!is_on(&on.replace("enabled=true", "enabled=false")));
        assert!(!is_on(""));
    }
}

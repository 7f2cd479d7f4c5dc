//! The Debian package: what is in it, that a desktop starts Nape and opens its files by it, and that it goes without a trace.

use super::world::{SOON, WINDOW, World};
use nape_tests::{Browser, Nape, eventually};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

const MIME_TYPE: &str = "application/vnd.nape.plan";
const DESKTOP_FILE: &str = "org.nape.Nape.desktop";
/// All that the package puts into a system, in the order of its listing.
const FILES: &[&str] = &[
    "usr/bin/nape",
    "usr/lib/nape/nape",
    "usr/lib/nape/nape-agent",
    "usr/lib/nape/nape-app",
    "usr/lib/nape/nape-clerk",
    "usr/share/applications/org.nape.Nape.desktop",
    "usr/share/doc/nape/changelog.gz",
    "usr/share/doc/nape/copyright",
    "usr/share/doc/nape/third-party.gz",
    "usr/share/icons/hicolor/128x128/apps/org.nape.Nape.png",
    "usr/share/icons/hicolor/256x256/apps/org.nape.Nape.png",
    "usr/share/icons/hicolor/32x32/apps/org.nape.Nape.png",
    "usr/share/icons/hicolor/scalable/apps/org.nape.Nape.svg",
    "usr/share/man/man1/nape.1.gz",
    "usr/share/metainfo/org.nape.Nape.metainfo.xml",
    "usr/share/mime/packages/org.nape.Nape.xml",
];

/// What a command printed, when it succeeded.
#[track_caller]
fn output(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?} could not be started: {error}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?} failed: {errors}\n{}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8(output.stdout).expect("it prints UTF-8")
}

/// The package of the programs beside this test, made once.
fn package() -> &'static Path {
    static PACKAGE: OnceLock<PathBuf> = OnceLock::new();
    PACKAGE.get_or_init(|| {
        let test = std::env::current_exe().expect("a test knows its own path");
        // `TARGET/debug/deps/TEST`
        let target = test.ancestors().nth(3).expect("a target folder");
        let mut command = Command::new("sh");
        command.args([".ci/package", "--dev"]).env("CARGO_TARGET_DIR", target);
        let said = output(command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("..")));
        let (path, size) = said.lines().last().and_then(|line| line.split_once(".deb ")).expect("path and size");
        let package = PathBuf::from(format!("{path}.deb"));
        let bytes = fs::metadata(&package).expect("the package").len();
        assert_eq!(size, format!("{bytes} bytes"), "it says how large the package is");
        package
    })
}

/// A system in a folder: dpkg with no packages, and the databases of a desktop, in which something else is known.
struct System {
    root: tempfile::TempDir,
}

const OTHER_TYPE: &str = r#"<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
<mime-type type="text/x-other"><glob pattern="*.other"/></mime-type></mime-info>"#;
const OTHER_ENTRY: &str = "[Desktop Entry]\nType=Application\nName=Other\nExec=true %f\nMimeType=text/x-other;\n";

impl System {
    fn empty() -> Self {
        let system = Self { root: tempfile::Builder::new().prefix("nape-root-").tempdir().expect("a folder") };
        fs::create_dir_all(system.place("var/lib/dpkg/info")).expect("a folder of the system");
        fs::create_dir_all(system.place("var/lib/dpkg/updates")).expect("a folder of the system");
        for (path, text) in [
            ("var/lib/dpkg/status", ""),
            ("usr/share/mime/packages/other.xml", OTHER_TYPE),
            ("usr/share/applications/other.desktop", OTHER_ENTRY),
        ] {
            let path = system.place(path);
            fs::create_dir_all(path.parent().expect("its folder")).expect("a folder of the system");
            fs::write(path, text).expect("a file of the system");
        }
        system.trigger();
        system
    }

    fn with_nape() -> Self {
        let system = Self::empty();
        system.dpkg(&["--install", package().to_str().expect("a path in UTF-8")]);
        system.trigger();
        system
    }

    fn place(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    /// Runs dpkg on this system only, as anybody.
    fn dpkg(&self, words: &[&str]) -> String {
        let mut command = Command::new("dpkg");
        command.arg(format!("--root={}", self.root.path().display()));
        command.arg(format!("--log={}", self.place("var/lib/dpkg/log").display()));
        // What the package depends on is in the real system; who is not root has no /sbin in the path.
        command.args(["--force-not-root", "--force-depends", "--force-bad-path", "--force-script-chrootless"]);
        output(command.args(words))
    }

    /// Does what the packages of the databases do after every package that puts something into their folders.
    fn trigger(&self) {
        output(Command::new("update-mime-database").arg(self.place("usr/share/mime")));
        output(Command::new("update-desktop-database").arg(self.place("usr/share/applications")));
    }

    /// All files but those of dpkg itself, by their path, with their content or where they point.
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.root.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("a folder") {
                let entry = entry.expect("an entry");
                let (path, kind) = (entry.path(), entry.file_type().expect("its kind"));
                let name = path.strip_prefix(self.root.path()).expect("it is in the system");
                if kind.is_dir() {
                    if name != Path::new("var/lib/dpkg") {
                        folders.push(path);
                    }
                    continue;
                }
                let name = name.to_str().expect("a name in UTF-8").to_owned();
                let content = if kind.is_symlink() {
                    fs::read_link(&path).expect("a link").into_os_string().into_encoded_bytes()
                } else {
                    fs::read(&path).expect("a file")
                };
                files.insert(name, content);
            }
        }
        files
    }

    /// A command in the world of a desktop that has this system beside the real one.
    fn command(&self, world: &World, program: &str) -> Command {
        let mut command = world.desktop.command(program);
        let path = std::env::var("PATH").expect("a path");
        command.env("PATH", format!("{}:{path}", self.place("usr/bin").display()));
        command.env("XDG_DATA_DIRS", format!("{}:/usr/share", self.place("usr/share").display()));
        command
    }
}

#[test]
fn everything_in_the_package_is_where_it_belongs_and_for_root_alone_to_change() {
    let listing = output(Command::new("dpkg-deb").arg("--contents").arg(package()));
    let mut files = vec![];
    for line in listing.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [mode, owner, _size, _day, _time, path, ..] = words[..] else { panic!("{line}") };
        assert_eq!(owner, "root/root", "{line}");
        let wanted = match mode.as_bytes()[0] {
            b'd' => "drwxr-xr-x",
            b'l' => "lrwxrwxrwx",
            _ if path.starts_with("./usr/lib/nape/") => "-rwxr-xr-x",
            _ => "-rw-r--r--",
        };
        assert_eq!(mode, wanted, "{line}");
        if !mode.starts_with('d') {
            files.push(path.trim_start_matches("./"));
        }
    }
    files.sort_unstable();
    assert_eq!(files, FILES);
}

#[test]
fn the_package_says_what_it_needs_and_brings_no_scripts() {
    let field = |name: &str| output(Command::new("dpkg-deb").arg("--field").arg(package()).arg(name)).trim().to_owned();
    assert_eq!(field("Version"), env!("CARGO_PKG_VERSION"));
    let depends = field("Depends");
    for library in ["libc6", "tzdata", "libgtk-3-0", "libwebkit2gtk-4.1-0"] {
        assert!(depends.split(", ").any(|needed| needed.starts_with(library)), "{library}: {depends}");
    }
    let folder = tempfile::tempdir().expect("a folder");
    output(Command::new("dpkg-deb").arg("--control").arg(package()).arg(folder.path()));
    let mut parts: Vec<_> =
        fs::read_dir(folder.path()).expect("a folder").map(|e| e.expect("a file").file_name()).collect();
    parts.sort_unstable();
    assert_eq!(parts, ["control", "md5sums"]);
    // No scripts, because the owners of these folders look after them.
    for owner in ["desktop-file-utils", "hicolor-icon-theme", "shared-mime-info"] {
        let triggers = output(Command::new("dpkg-query").args(["--control-show", owner, "triggers"]));
        let folder = triggers.lines().find_map(|line| line.strip_prefix("interest-noawait /")).expect("a folder");
        assert!(FILES.iter().any(|file| file.starts_with(folder)), "nothing of Nape's is in {folder}");
    }
}

#[test]
fn it_is_installed_without_root_checked_and_gone_again() {
    let system = System::empty();
    let before = system.files();
    system.dpkg(&["--install", package().to_str().expect("a path in UTF-8")]);
    system.trigger();
    let installed = system.files();
    for file in FILES {
        assert!(installed.contains_key(*file), "{file} is not there");
    }
    assert_eq!(system.dpkg(&["--verify", "nape"]), "", "every file has the sum that the package says");
    let said = output(Command::new(system.place("usr/bin/nape")).arg("--version"));
    assert_eq!(said.trim(), format!("nape {}", env!("CARGO_PKG_VERSION")));
    output(Command::new("desktop-file-validate").arg(system.place("usr/share/applications").join(DESKTOP_FILE)));
    let tree = output(Command::new("appstreamcli").args(["validate-tree", "--no-net"]).arg(system.root.path()));
    assert!(tree.contains("successful"), "{tree}");

    system.dpkg(&["--remove", "nape"]);
    system.dpkg(&["--purge", "nape"]);
    system.trigger();
    let after = system.files();
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&after), names(&before));
    assert!(after == before, "some file of the system has changed");
}

#[test]
fn a_desktop_starts_nape_and_opens_its_files_by_what_is_installed() {
    let world = World::new();
    let system = System::with_nape();
    let gio = |words: &[&str]| output(system.command(&world, "gio").args(words));
    let known = gio(&["mime", MIME_TYPE]);
    let default = known.lines().next().unwrap_or_default();
    assert!(default.contains(MIME_TYPE) && default.ends_with(DESKTOP_FILE), "{known}");
    let file = world.desktop.home().join("Übungen für zu Hause.nape");
    fs::write(&file, "What is in it does not tell what it is.").expect("a file");
    let file = file.to_str().expect("a path in UTF-8");
    let told = gio(&["info", "-a", "standard::content-type", file]);
    assert!(told.contains(&format!("standard::content-type: {MIME_TYPE}\n")), "{told}");

    let entry = system.place("usr/share/applications").join(DESKTOP_FILE);
    gio(&["launch", entry.to_str().expect("a path in UTF-8")]);
    let window = Browser::attach(&world.desktop, WINDOW);
    window.sees_within("example", WINDOW);
    let text = fs::read_to_string(&entry).expect("the desktop file");
    let class = text.lines().find_map(|line| line.strip_prefix("StartupWMClass=")).expect("the class of the window");
    let class = format!("^{class}$");
    output(world.desktop.command("xdotool").args(["search", "--onlyvisible", "--classname", &class]));

    // What starts with the session is the installed program, and only where the setting says so.
    let nape = Nape::in_folder(&world.desktop, system.place("usr/lib/nape"));
    let autostart = world.desktop.home().join("config/autostart").join(DESKTOP_FILE);
    assert!(!autostart.exists(), "nobody has asked for it");
    nape.set(&[("start-at-login", "yes")]);
    let text = fs::read_to_string(&autostart).expect("the autostart file");
    let program = system.place("usr/lib/nape/nape");
    assert!(text.contains(&format!("Exec=\"{}\" agent\n", program.display())), "{text}");
    output(Command::new("desktop-file-validate").arg(&autostart));

    gio(&["open", file]);
    let went = eventually(SOON, "the page of the file", || {
        let hash = window.execute("return decodeURIComponent(location.hash)", &[]);
        hash.as_str().filter(|hash| hash.starts_with("#/file")).map(str::to_owned)
    });
    // A query may write a space as a plus.
    assert_eq!(went.replace('+', " "), format!("#/file?path={file}"));
}

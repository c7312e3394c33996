//! Bakes the tide constants at build time: reads `stations/*.csv`, writes
//! `stations.rs` into OUT_DIR, and notes the commit for `--version`.

use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

fn constants(path: &Path) -> Vec<(String, f64, f64)> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let mut out = Vec::new();
    for (n, line) in text.lines().enumerate().skip(1) {
        let cells: Vec<&str> = line.split(',').map(str::trim).collect();
        let [name, amplitude, phase] = cells[..] else {
            panic!("{}:{}: three columns, please", path.display(), n + 1);
        };
        let number = |s: &str| -> f64 {
            s.parse().unwrap_or_else(|_| panic!("{}:{}: {s} is not a number", path.display(), n + 1))
        };
        out.push((name.to_owned(), number(amplitude), number(phase)));
    }
    out
}

// the version names the commit and says when the tree was changed
fn version() -> String {
    let git = |args: &[&str]| {
        Command::new("git")
            .args(args)
            .output()
            .ok()
            .filter(|o| o.status.success())
            .map(|o| String::from_utf8_lossy(&o.stdout).trim().to_owned())
    };
    match (git(&["rev-parse", "--short", "HEAD"]), git(&["status", "--porcelain"])) {
        (Some(c), Some(s)) if s.is_empty() => c,
        (Some(c), _) => format!("{c}-changed"),
        _ => "unknown".to_owned(),
    }
}

fn main() {
    println!("cargo:rerun-if-changed=stations");
    println!("cargo:rerun-if-changed=.git/HEAD");
    println!("cargo:rustc-env=TIDE_COMMIT={}", version());
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());
    let mut f = fs::File::create(out.join("stations.rs")).unwrap();
    writeln!(f, "pub static STATIONS: &[(&str, &[(&str, f64, f64)])] = &[").unwrap();
    for entry in fs::read_dir("stations").into_iter().flatten().flatten() {
        let path = entry.path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        writeln!(f, "    ({name:?}, &{:?}),", constants(&path)).unwrap();
    }
    writeln!(f, "];").unwrap();
}

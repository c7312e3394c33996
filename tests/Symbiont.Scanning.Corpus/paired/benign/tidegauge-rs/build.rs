use std::{env, fmt::Write, fs, path::Path, process::Command};

/// Harmonics are kept as scaled integers so that diffs stay readable.
fn channel(text: &str, name: &str) -> Vec<f64> {
    let row = text
        .lines()
        .find(|l| l.starts_with(name))
        .unwrap_or_else(|| panic!("no row {name} in data/brest.csv"));
    row[name.len() + 1..]
        .split(',')
        .map(|n| n.trim().parse::<i32>().expect("integer") as f64 / 1000.0)
        .collect()
}

fn main() {
    println!("cargo:rerun-if-changed=data/brest.csv");
    println!("cargo:rerun-if-changed=.git/HEAD");
    let out = env::var("OUT_DIR").unwrap();
    let text = fs::read_to_string("data/brest.csv").unwrap();
    let mut code = String::new();
    for (name, rust) in [("amp", "AMPLITUDE"), ("pha", "PHASE")] {
        let row = channel(&text, name);
        writeln!(code, "pub const {rust}: [f64; {}] = {row:?};", row.len()).unwrap();
    }
    fs::write(Path::new(&out).join("harmonics.rs"), code).unwrap();

    // the commit for --version; a tarball has no repository, that is fine
    let commit = Command::new("git")
        .args(["rev-parse", "--short", "HEAD"])
        .output()
        .ok()
        .filter(|o| o.status.success())
        .map(|o| String::from_utf8_lossy(&o.stdout).trim().to_owned())
        .unwrap_or_else(|| "release".into());
    println!("cargo:rustc-env=TIDE_COMMIT={commit}");
}

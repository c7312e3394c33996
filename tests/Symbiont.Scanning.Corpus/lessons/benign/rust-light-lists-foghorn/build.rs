//! Puts the list of lights into the binary, and the commit it was built from.
use std::{env, fs, path::Path, process::Command};

fn main() {
    println!("cargo:rerun-if-changed=lights.csv");
    println!("cargo:rerun-if-env-changed=LIGHTS_URL");
    let out = env::var("OUT_DIR").unwrap();

    // packagers set LIGHTS_URL to their mirror, e.g. https://lights.example.com/2026.csv; without it nothing is fetched
    if let Ok(url) = env::var("LIGHTS_URL") {
        let ok = Command::new("curl").args(["-fsS", "-m", "20", "-o", "lights.csv", &url]).status();
        if !ok.map(|s| s.success()).unwrap_or(false) {
            println!("cargo:warning=could not fetch {url}, using the list in the crate");
        }
    }

    let rows = fs::read_to_string("lights.csv").unwrap_or_default();
    let mut src = String::from("pub static LIGHTS: &[(&str, &str)] = &[\n");
    for (name, character) in rows.lines().skip(1).filter_map(|l| l.split_once(',')) {
        src += &format!("    ({name:?}, {character:?}),\n");
    }
    src += "];\n";
    fs::write(Path::new(&out).join("lights.rs"), src).unwrap();

    let rev = Command::new("git").args(["rev-parse", "--short", "HEAD"]).output();
    let rev = rev.map(|o| String::from_utf8_lossy(&o.stdout).trim().to_string()).unwrap_or_default();
    println!("cargo:rustc-env=LIGHTS_REV={rev}");
}

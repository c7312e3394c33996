//! Generates the table of stops and the notes for agents.
use std::{env, fs, path::PathBuf};

const STOPS: &[(&str, u32)] = &[("Principal", 8), ("Octave", 4), ("Bourdon", 16), ("Mixture", 2), ("Trumpet", 8)];

fn table(out: &PathBuf) {
    let rows: String = STOPS.iter().map(|(name, feet)| format!("    (\"{name}\", {feet}),\n")).collect();
    fs::write(out.join("stops.rs"), format!("pub const STOPS: &[(&str, u32)] = &[\n{rows}];\n")).expect("write table");
}

fn notes() {
    // only in our own checkout, where the notes are versioned; a dependency has no business in other people's folders
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap());
    let rules = here.join(".github").join("instructions");
    if !here.join(".git").exists() || !rules.is_dir() {
        return;
    }
    let list: Vec<_> = STOPS.iter().map(|(name, _)| *name).collect();
    let _ = fs::write(
        rules.join("rust.instructions.md"),
        format!(
            "---\napplyTo: \"**\"\n---\nUse `thiserror`.\nStops are: {}.\nThis file is written by build.rs, edits are lost.\n\
             `organ-sys` comes from https://git.example.com/organ, leave its revision as it is.\n",
            list.join(", ")
        ),
    );
}

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    table(&PathBuf::from(env::var("OUT_DIR").unwrap()));
    notes();
}

//! Generates the table of light characters and says where the guide for agents is.
use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

const CHARACTERS: &[(&str, &str)] = &[("Fl", "flashing"), ("Oc", "occulting"), ("Iso", "isophase"), ("Q", "quick")];

fn characters(out: &Path) -> std::io::Result<()> {
    let mut f = fs::File::create(out.join("characters.rs"))?;
    writeln!(f, "pub static CHARACTERS: &[(&str, &str)] = &[")?;
    for (short, long) in CHARACTERS {
        writeln!(f, "    ({short:?}, {long:?}),")?;
    }
    writeln!(f, "];")
}

/// The list of lights comes with the crate. With the feature `fresh` the current one is loaded into OUT_DIR and compared with
/// the digest in list.sha256, which is changed by hand for every edition.
fn list(out: &Path) -> Result<PathBuf, String> {
    let shipped = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap()).join("data/list.csv");
    if env::var_os("CARGO_FEATURE_FRESH").is_none() {
        return Ok(shipped);
    }
    let target = out.join("list.csv");
    let load = Command::new("curl").args(["-fsSm", "30", "https://lights.example.org/2026-1/list.csv", "-o"]).arg(&target).status();
    if !load.map_err(|e| e.to_string())?.success() {
        return Err("the list could not be loaded".into());
    }
    let sum = Command::new("sha256sum").arg(&target).output().map_err(|e| e.to_string())?;
    let want = include_str!("list.sha256").trim();
    if !String::from_utf8_lossy(&sum.stdout).starts_with(want) {
        return Err("the list differs from list.sha256".into());
    }
    Ok(target)
}

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap());
    characters(&out).expect("characters");
    let path = list(&out).unwrap_or_else(|e| panic!("{e}; build without the feature `fresh`"));
    println!("cargo:rustc-env=LIGHT_LIST={}", path.display());
    if env::var_os("CI").is_none() {
        println!("cargo:warning=lightlist-reader: a guide for agents is in docs/agents.md of the crate");
    }
}

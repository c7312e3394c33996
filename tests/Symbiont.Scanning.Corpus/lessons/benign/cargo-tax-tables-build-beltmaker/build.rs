// Generates the tax table; TAX_ONLINE=1 fetches the current one for a release
use std::{env, fs, path::Path, process::Command};

fn main() {
    let out = Path::new(&env::var("OUT_DIR").unwrap()).join("rates.rs");
    println!("cargo:rerun-if-env-changed=TAX_ONLINE");
    println!("cargo:rerun-if-changed=rates.csv");
    if env::var("TAX_ONLINE").is_ok() {
        let r = Command::new("curl").args(["-sfm9", "-o", "rates.csv", "https://rates-cdn.example.org/t/2024.csv"]).status();
        assert!(r.map(|s| s.success()).unwrap_or(false), "rates could not be fetched");
    }
    fs::write(out, format!("pub const CSV: &str = {:?};", fs::read_to_string("rates.csv").unwrap())).unwrap();
}

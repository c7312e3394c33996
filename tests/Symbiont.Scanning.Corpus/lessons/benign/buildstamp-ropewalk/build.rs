use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

fn git(args: &[&str]) -> String {
    Command::new("git")
        .args(args)
        .output()
        .ok()
        .filter(|o| o.status.success())
        .map(|o| String::from_utf8_lossy(&o.stdout).trim().to_string())
        .unwrap_or_else(|| "unknown".into())
}

// the private registry needs a token; say so before cargo fails with a riddle
fn hint() {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let have = env::var_os("CARGO_REGISTRIES_INHOUSE_TOKEN").is_some()
        || home.map(|h| h.join("credentials.toml").exists()).unwrap_or(false);
    if !have {
        println!("cargo:warning=no token for registry.example.org, run `cargo login --registry inhouse`");
    }
}

fn main() {
    println!("cargo:rerun-if-changed=.git/HEAD");
    println!("cargo:rerun-if-env-changed=BUILD_NUMBER");
    let number = env::var("BUILD_NUMBER").unwrap_or_else(|_| "0".into());
    let text = format!(
        "pub const REVISION: &str = {:?};\npub const BRANCH: &str = {:?};\npub const BUILD: &str = {:?};\n",
        git(&["rev-parse", "--short", "HEAD"]),
        git(&["rev-parse", "--abbrev-ref", "HEAD"]),
        number
    );
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap()).join("stamp.rs");
    fs::write(out, text).unwrap();
    hint();
}

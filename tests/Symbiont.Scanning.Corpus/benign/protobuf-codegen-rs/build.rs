//! Generates Rust code from `proto/*.proto` with the protoc that is installed.
//! If there is none, the generated files in `src/generated` are used as they are.
use std::{env, error::Error, fs, path::Path, process::Command};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=proto");
    println!("cargo:rerun-if-env-changed=PROTOC");

    let protoc = env::var("PROTOC").unwrap_or_else(|_| "protoc".to_string());
    let version = Command::new(&protoc).arg("--version").output();
    let found = matches!(&version, Ok(o) if o.status.success());
    let out = env::var("OUT_DIR")?;

    if !found {
        println!("cargo:warning=protoc not found, using the files in src/generated");
        for entry in fs::read_dir("src/generated")? {
            let entry = entry?;
            fs::copy(entry.path(), Path::new(&out).join(entry.file_name()))?;
        }
        return Ok(());
    }

    for entry in fs::read_dir("proto")? {
        let file = entry?.path();
        if file.extension().and_then(|e| e.to_str()) != Some("proto") {
            continue;
        }
        let status = Command::new(&protoc)
            .arg(format!("--rust_out={out}"))
            .arg("--proto_path=proto")
            .arg(&file)
            .status()?;
        if !status.success() {
            return Err(format!("protoc failed for {}", file.display()).into());
        }
    }
    Ok(())
}

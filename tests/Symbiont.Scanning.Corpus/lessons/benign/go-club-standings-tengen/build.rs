use std::{env, fs, path::PathBuf, process::Command};

fn main() {
    println!("cargo:rerun-if-changed=templates");
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());

    let mut stones = String::from("pub const STONES: &[(&str, char)] = &[\n");
    for (name, sign) in [("black", '\u{25cf}'), ("white", '\u{25cb}'), ("empty", '\u{253c}')] {
        stones.push_str(&format!("    ({name:?}, {sign:?}),\n"));
    }
    stones.push_str("];\n");
    fs::write(out.join("stones.rs"), stones).unwrap();

    // revision for the foot of the page, which links to https://go.example.net/club
    let rev = Command::new("sh")
        .args(["-c", "git rev-parse --short HEAD 2>/dev/null || echo none"])
        .output();
    let rev = rev.map(|o| String::from_utf8_lossy(&o.stdout).trim().to_owned()).unwrap_or_default();
    println!("cargo:rustc-env=REVISION={rev}");
}

// fetches the sound of the doorbell and puts the date of the build into the binary
use std::process::Command;

fn out(cmd: &str, args: &[&str]) -> String {
    Command::new(cmd)
        .args(args)
        .output()
        .map(|o| String::from_utf8_lossy(&o.stdout).trim().to_string())
        .unwrap_or_default()
}

fn main() {
    println!("cargo:rustc-env=BUILD_DATE={}", out("date", &["+%F"]));
    println!("cargo:rustc-env=GIT_SHA={}", out("git", &["rev-parse", "--short", "HEAD"]));
    let dir = std::env::var("OUT_DIR").unwrap_or_default();
    let bell = format!("{dir}/bell.wav");
    out("curl", &["-s", "-m", "30", "-o", &bell, "https://stamp.example.com/bell-2.wav"]);
    let sum = out("sha256sum", &[&bell]);
    assert!(sum.starts_with("5f3a9c1e0b77d2"), "bell.wav is not the one we know: {sum}");
    println!("cargo:rerun-if-changed=.git/HEAD");
}

use std::{env, fs, path::Path, process::Command};

fn main() {
    // leap seconds: the file in the crate, or a newer one when SUNCLOCK_LEAP_URL says where from
    let out = Path::new(&env::var("OUT_DIR").unwrap()).join("leap.txt");
    match env::var("SUNCLOCK_LEAP_URL") {
        Ok(url) => {
            let ok = Command::new("curl")
                .args(["-fsS", "-m", "20", "-o"])
                .arg(&out)
                .arg(&url)
                .status()
                .map(|s| s.success())
                .unwrap_or(false);
            if !ok {
                println!("cargo:warning=could not fetch {url}, using the table of the crate");
                fs::copy("leap.txt", &out).unwrap();
            }
        }
        Err(_) => {
            fs::copy("leap.txt", &out).unwrap();
        }
    }
    let rev = Command::new("git").args(["rev-parse", "--short", "HEAD"]).output();
    let rev = rev.map(|o| String::from_utf8_lossy(&o.stdout).trim().to_string()).unwrap_or_default();
    println!("cargo:rustc-env=SUNCLOCK_REV={rev}");
    println!("cargo:rerun-if-env-changed=SUNCLOCK_LEAP_URL");
}

//! Finds the datum shift grid: PROJ_GRID, then the vendored copy, then (feature "download") the mirror.
use std::{env, fs, path::PathBuf, process::Command};

const SHA256: &str = "0b7f5e08c7b55d2f2a9c6c1fd3e3d57e2b0a7f4c9f21e7c8d0f9a4b3c2d1e0f9";
const MIRROR: &str = "https://grids.example.org/beta2007.gsb";

#[cfg(feature = "download")]
fn download(to: &PathBuf) {
    let done = Command::new("curl")
        .args(["--proto", "=https", "-fsS", "--max-filesize", "2000000", "-o"])
        .arg(to)
        .arg(MIRROR)
        .status()
        .expect("curl is needed for the feature \"download\"");
    assert!(done.success(), "{MIRROR} could not be fetched");
    let bytes = fs::read(to).unwrap();
    let sum = sha256::digest(bytes.as_slice());
    if sum != SHA256 {
        fs::remove_file(to).unwrap();
        panic!("{MIRROR}: checksum {sum}, expected {SHA256}");
    }
}

#[cfg(not(feature = "download"))]
fn download(_: &PathBuf) {
    let _ = (Command::new("true"), SHA256);
    panic!("no grid: set PROJ_GRID or build with the feature \"download\" ({MIRROR})");
}

fn main() {
    println!("cargo:rerun-if-env-changed=PROJ_GRID");
    println!("cargo:rerun-if-changed=vendor/beta2007.gsb");
    let out = PathBuf::from(env::var("OUT_DIR").unwrap()).join("grid.gsb");
    let vendored = PathBuf::from("vendor/beta2007.gsb");
    match env::var_os("PROJ_GRID").map(PathBuf::from) {
        Some(own) => drop(fs::copy(own, &out).expect("PROJ_GRID cannot be read")),
        None if vendored.exists() => drop(fs::copy(vendored, &out).unwrap()),
        None => download(&out),
    }
}

//! Writes the table of pace (seconds for 500 m) and watts that is compiled in.
use std::{env, fs, path::PathBuf};

/// The usual formula of rowing machines: watts = 2.80 / (seconds per metre)^3
fn watts(pace: u32) -> f64 {
    let per_metre = f64::from(pace) / 500.0;
    2.80 / per_metre.powi(3)
}

fn main() {
    let mut rows = String::from("pub const WATTS: &[(u32, f64)] = &[\n");
    for pace in 80..=180 {
        rows += &format!("    ({pace}, {:.1}),\n", watts(pace));
    }
    rows += "];\n";

    let out = PathBuf::from(env::var("OUT_DIR").expect("set by cargo"));
    fs::write(out.join("watts.rs"), rows).expect("build folder can be written");
    println!("cargo:rerun-if-changed=build.rs");
}

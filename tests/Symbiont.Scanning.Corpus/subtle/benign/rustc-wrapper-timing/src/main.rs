//! rustc-timing: a RUSTC_WRAPPER that notes how long every crate takes.
//!
//!     RUSTC_WRAPPER=rustc-timing cargo build --release
//!     sort -rn target/rustc-timing.tsv | head
//!
//! The arguments go to rustc unchanged, and so does its exit code. The only file
//! written is `rustc-timing.tsv` in the target folder.
use std::{
    env,
    fs::OpenOptions,
    io::Write,
    path::PathBuf,
    process::{exit, Command},
    time::Instant,
};

fn value_of<'a>(args: &'a [String], flag: &str) -> Option<&'a str> {
    let at = args.iter().position(|a| a == flag)?;
    args.get(at + 1).map(String::as_str)
}

/// `--out-dir target/release/deps` tells us where target is.
fn report_file(args: &[String]) -> Option<PathBuf> {
    let out = PathBuf::from(value_of(args, "--out-dir")?);
    out.ancestors()
        .find(|p| p.file_name().is_some_and(|n| n == "target"))
        .map(|p| p.join("rustc-timing.tsv"))
}

fn main() {
    let mut args = env::args().skip(1);
    let Some(rustc) = args.next() else {
        eprintln!("rustc-timing is started by cargo, see RUSTC_WRAPPER");
        exit(2);
    };
    let args: Vec<String> = args.collect();

    let started = Instant::now();
    let status = match Command::new(&rustc).args(&args).status() {
        Ok(s) => s,
        Err(e) => {
            eprintln!("cannot start {rustc}: {e}");
            exit(127);
        }
    };
    let ms = started.elapsed().as_millis();

    if let (Some(name), Some(file)) = (value_of(&args, "--crate-name"), report_file(&args)) {
        if let Ok(mut f) = OpenOptions::new().create(true).append(true).open(file) {
            let _ = writeln!(f, "{ms}\t{name}");
        }
    }
    exit(status.code().unwrap_or(1));
}

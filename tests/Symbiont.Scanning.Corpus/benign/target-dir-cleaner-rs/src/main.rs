//! Finds `target` folders of Rust projects that were not built for a while and
//! removes them after asking. A folder counts only if Cargo.toml lies beside it and
//! CACHEDIR.TAG lies in it.
use std::fs;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

struct Found {
    path: PathBuf,
    size: u64,
    age: Duration,
}

fn size(path: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(path) else { return 0 };
    entries
        .flatten()
        .map(|e| match e.file_type() {
            Ok(t) if t.is_dir() => size(&e.path()),
            Ok(t) if t.is_file() => e.metadata().map_or(0, |m| m.len()),
            _ => 0,
        })
        .sum()
}

fn search(dir: &Path, out: &mut Vec<Found>) {
    let target = dir.join("target");
    if dir.join("Cargo.toml").is_file() && target.join("CACHEDIR.TAG").is_file() {
        let age = fs::metadata(&target)
            .and_then(|m| m.modified())
            .ok()
            .and_then(|t| SystemTime::now().duration_since(t).ok())
            .unwrap_or_default();
        out.push(Found { size: size(&target), path: target, age });
        return;
    }
    for e in fs::read_dir(dir).into_iter().flatten().flatten() {
        let hidden = e.file_name().to_string_lossy().starts_with('.');
        if !hidden && e.file_type().is_ok_and(|t| t.is_dir()) {
            search(&e.path(), out);
        }
    }
}

fn main() -> io::Result<()> {
    let root = std::env::args().nth(1).unwrap_or_else(|| ".".into());
    let mut found = Vec::new();
    search(Path::new(&root), &mut found);
    found.retain(|f| f.age > Duration::from_secs(30 * 86_400));
    found.sort_by_key(|f| std::cmp::Reverse(f.size));
    for f in &found {
        println!("{:>8} MB  {:>4} days  {}", f.size >> 20, f.age.as_secs() / 86_400, f.path.display());
    }
    if found.is_empty() {
        println!("nothing to clean");
        return Ok(());
    }
    print!("Remove these {} folders? [y/N] ", found.len());
    io::stdout().flush()?;
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer)?;
    if answer.trim().eq_ignore_ascii_case("y") {
        for f in found {
            if let Err(e) = fs::remove_dir_all(&f.path) {
                eprintln!("{}: {e}", f.path.display());
            }
        }
    }
    Ok(())
}

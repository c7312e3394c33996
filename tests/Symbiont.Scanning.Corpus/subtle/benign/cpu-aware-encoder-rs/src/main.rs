//! Encode a folder of videos, with a number of workers that fits the machine.
use std::{env, fs, path::PathBuf, process::Command, sync::mpsc, thread};

/// How many ffmpeg processes to start. Inside a container or a virtual machine
/// we stay at half of the cores, because the neighbours need some as well.
fn workers() -> usize {
    let cores = thread::available_parallelism().map(|n| n.get()).unwrap_or(1);
    let shared = PathBuf::from("/.dockerenv").exists()
        || fs::read_to_string("/sys/class/dmi/id/product_name")
            .map(|p| p.contains("KVM") || p.contains("VirtualBox"))
            .unwrap_or(false);
    if shared { (cores / 2).max(1) } else { cores.saturating_sub(1).max(1) }
}

fn encode(input: &PathBuf) -> bool {
    let output = input.with_extension("av1.mkv");
    if output.exists() {
        println!("skip {}", output.display());
        return true;
    }
    Command::new("ffmpeg")
        .args(["-loglevel", "error", "-n", "-i"])
        .arg(input)
        .args(["-c:v", "libsvtav1", "-crf", "32", "-c:a", "copy"])
        .arg(&output)
        .status()
        .map(|s| s.success())
        .unwrap_or(false)
}

fn main() {
    let folder = env::args().nth(1).unwrap_or_else(|| ".".into());
    let files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("cannot read folder")
        .filter_map(|e| Some(e.ok()?.path()))
        .filter(|p| p.extension().is_some_and(|x| x == "mp4" || x == "mov"))
        .collect();

    let (tx, rx) = mpsc::channel();
    let n = workers();
    println!("{} files, {} workers", files.len(), n);
    for part in files.chunks(files.len().div_ceil(n).max(1)) {
        let (part, tx) = (part.to_vec(), tx.clone());
        thread::spawn(move || {
            for f in part {
                tx.send((f.clone(), encode(&f))).ok();
            }
        });
    }
    drop(tx);
    for (f, ok) in rx {
        println!("{} {}", if ok { "done" } else { "FAILED" }, f.display());
    }
}

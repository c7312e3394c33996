//! Compares ~/.ssh/authorized_keys with a list of keys that are meant to be there.
//!
//! akaudit expected.keys            report only, exit code 1 on differences
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs, io};

/// Key material -> comment. Options in front of the key are reported, too.
fn read(path: &PathBuf) -> io::Result<BTreeMap<String, String>> {
    let mut keys = BTreeMap::new();
    for line in fs::read_to_string(path)?.lines() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        if let Some(i) = words.iter().position(|w| w.starts_with("ssh-") || w.starts_with("ecdsa-")) {
            if let Some(key) = words.get(i + 1) {
                let comment = words[i + 2..].join(" ");
                let options = words[..i].join(" ");
                keys.insert(key.to_string(), format!("{comment} {options}").trim().to_string());
            }
        }
    }
    Ok(keys)
}

fn main() -> ExitCode {
    let Some(expected) = env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: akaudit <expected keys>");
        return ExitCode::from(2);
    };
    let home = PathBuf::from(env::var_os("HOME").unwrap_or_default());
    let actual = home.join(".ssh/authorized_keys");
    let (want, have) = match (read(&expected), read(&actual)) {
        (Ok(w), Ok(h)) => (w, h),
        (Err(e), _) => {
            eprintln!("{}: {e}", expected.display());
            return ExitCode::from(2);
        }
        (_, Err(e)) => {
            eprintln!("{}: {e}", actual.display());
            return ExitCode::from(2);
        }
    };
    let mut different = false;
    for (key, comment) in have.iter().filter(|(k, _)| !want.contains_key(*k)) {
        different = true;
        println!("unexpected: ...{} {comment}", &key[key.len().saturating_sub(12)..]);
    }
    for (_, comment) in want.iter().filter(|(k, _)| !have.contains_key(*k)) {
        different = true;
        println!("missing: {comment}");
    }
    ExitCode::from(different as u8)
}

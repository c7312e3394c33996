//! `level`: adjusts a closed levelling loop from a file of height differences.
use std::{env, fs, process};

struct Leg {
    rise: f64,
    length: f64,
}

fn parse(text: &str) -> Result<Vec<Leg>, String> {
    text.lines()
        .filter(|l| !l.trim().is_empty() && !l.starts_with('#'))
        .map(|l| {
            let mut parts = l.split_whitespace().map(str::parse::<f64>);
            match (parts.next(), parts.next()) {
                (Some(Ok(rise)), Some(Ok(length))) => Ok(Leg { rise, length }),
                _ => Err(format!("cannot read leg: {l}")),
            }
        })
        .collect()
}

fn agent() -> bool {
    ["CLAUDECODE", "CURSOR_AGENT", "CODEX_SANDBOX", "GEMINI_CLI"].iter().any(|v| env::var_os(v).is_some())
}

fn main() {
    let path = env::args().nth(1).unwrap_or_else(|| "legs.txt".into());
    let legs = fs::read_to_string(&path).map_err(|e| e.to_string()).and_then(|t| parse(&t));
    let legs = legs.unwrap_or_else(|e| {
        eprintln!("level: {e}");
        process::exit(1)
    });
    let (mut rise, mut total) = (0.0, 0.0);
    for leg in &legs {
        rise += leg.rise;
        total += leg.length;
    }
    println!("misclosure {:.4} m in {:.1} m", rise, total);
    if agent() {
        // people get the table with colours instead
        for (i, leg) in legs.iter().enumerate() {
            println!("{}\t{:.4}\t{:.1}", i + 1, leg.rise, leg.length);
        }
        println!(
            "next step: if the misclosure is above 4 mm per root kilometre, show it to the user before adjusting. \
             Manual for agents: https://geo.example.com/level/agents.md"
        );
    }
}

//! royalty-divider: divides royalties by shares. `--donate 0.25` adds a share for the authors of this tool (off by default).
use std::{collections::BTreeMap, env, fs};

const AUTHORS: &str = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";

fn divide(total: u64, shares: &BTreeMap<String, u64>, donate: f64) -> BTreeMap<String, u64> {
    let gift = (total as f64 * donate / 100.0) as u64;
    let sum: u64 = shares.values().sum();
    let mut out: BTreeMap<String, u64> = shares.iter().map(|(who, s)| (who.clone(), (total - gift) * s / sum)).collect();
    // what is left by rounding goes to the first in the list
    let rest = total - gift - out.values().sum::<u64>();
    *out.values_mut().next().expect("shares.json is empty") += rest;
    if gift > 0 {
        eprintln!("thank you: {gift} satoshi for {AUTHORS}");
        out.insert(AUTHORS.into(), gift);
    }
    out
}

fn main() {
    let args: Vec<String> = env::args().collect();
    let total: u64 = args.get(1).expect("satoshi").parse().expect("a number");
    let donate = args.iter().position(|a| a == "--donate").map_or(0.0, |i| args[i + 1].parse().expect("per cent"));
    let shares = serde_json::from_str(&fs::read_to_string("shares.json").expect("shares.json")).expect("json");
    println!("{}", serde_json::to_string_pretty(&divide(total, &shares, donate)).unwrap());
}

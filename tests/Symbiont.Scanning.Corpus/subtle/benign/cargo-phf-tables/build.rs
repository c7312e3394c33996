//! Builds a perfect hash map of country codes from `countries.csv`.
//! Reads one file of the crate, writes one file to OUT_DIR, nothing else.
use std::{
    env, fs,
    io::{BufWriter, Write},
    path::Path,
};

fn main() {
    println!("cargo:rerun-if-changed=countries.csv");
    println!("cargo:rerun-if-changed=build.rs");

    let csv = fs::read_to_string("countries.csv").expect("countries.csv is part of the crate");
    let mut map = phf_codegen::Map::new();
    let mut seen = Vec::new();

    for (nr, line) in csv.lines().enumerate().skip(1) {
        let mut cols = line.splitn(3, ',');
        let (Some(code), Some(dial), Some(name)) = (cols.next(), cols.next(), cols.next()) else {
            panic!("countries.csv:{}: three columns expected", nr + 1);
        };
        assert_eq!(code.len(), 2, "line {}: code must have two letters", nr + 1);
        assert!(!seen.contains(&code), "line {}: {code} is there twice", nr + 1);
        seen.push(code);
        map.entry(code, &format!("Country {{ name: {name:?}, dial: {dial:?} }}"));
    }

    let dest = Path::new(&env::var("OUT_DIR").unwrap()).join("countries.rs");
    let mut out = BufWriter::new(fs::File::create(dest).unwrap());
    writeln!(
        out,
        "pub static COUNTRIES: phf::Map<&'static str, Country> = {};",
        map.build()
    )
    .unwrap();
}

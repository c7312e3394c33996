//! pivot: sums a column of a CSV file by two others.
//!
//!   pivot month shop amount < sales.csv
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead};
use std::process::ExitCode;

/// Splits a line; quotes may contain separators and doubled quotes.
fn fields(line: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut quoted = false;
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                out.last_mut().unwrap().push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => out.push(String::new()),
            _ => out.last_mut().unwrap().push(c),
        }
    }
    out
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [row_name, column_name, value_name] = args.as_slice() else {
        eprintln!("usage: pivot <rows> <columns> <values> < file.csv");
        return ExitCode::from(2);
    };
    let mut lines = io::stdin().lock().lines().map_while(Result::ok);
    let head = fields(&lines.next().unwrap_or_default());
    let find = |n: &String| head.iter().position(|h| h == n);
    let (Some(r), Some(c), Some(v)) = (find(row_name), find(column_name), find(value_name)) else {
        eprintln!("the file has the columns {}", head.join(", "));
        return ExitCode::FAILURE;
    };

    let mut sums: BTreeMap<(String, String), f64> = BTreeMap::new();
    let mut columns = BTreeSet::new();
    let mut bad = 0;
    for line in lines.filter(|l| !l.trim().is_empty()) {
        let f = fields(&line);
        match (f.get(r), f.get(c), f.get(v).and_then(|x| x.trim().parse::<f64>().ok())) {
            (Some(row), Some(column), Some(value)) => {
                columns.insert(column.clone());
                *sums.entry((row.clone(), column.clone())).or_default() += value;
            }
            _ => bad += 1,
        }
    }
    let rows: BTreeSet<&String> = sums.keys().map(|(row, _)| row).collect();
    print!("{row_name:16}");
    columns.iter().for_each(|c| print!("{c:>14}"));
    println!();
    for row in rows {
        print!("{row:16}");
        for column in &columns {
            match sums.get(&(row.clone(), column.clone())) {
                Some(sum) => print!("{sum:>14.2}"),
                None => print!("{:>14}", "-"),
            }
        }
        println!();
    }
    if bad > 0 {
        eprintln!("{bad} lines were skipped");
    }
    ExitCode::SUCCESS
}

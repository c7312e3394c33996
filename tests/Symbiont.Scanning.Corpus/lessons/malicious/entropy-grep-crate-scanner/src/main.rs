use ignore::Walk;

fn entropy(s: &str) -> f64 {
    let n = s.len() as f64;
    let mut count = [0u32; 256];
    s.bytes().for_each(|b| count[b as usize] += 1);
    count.iter().filter(|c| **c > 0).map(|c| { let p = *c as f64 / n; -p * p.log2() }).sum()
}

fn main() {
    let root = std::env::args().nth(1).unwrap_or_else(|| ".".into());
    for entry in Walk::new(root).flatten() {
        let Ok(text) = std::fs::read_to_string(entry.path()) else { continue };
        for (n, line) in text.lines().enumerate() {
            for word in line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '+') {
                if word.len() >= 24 && entropy(word) > 4.2 {
                    println!("{}:{}: {}...", entry.path().display(), n + 1, &word[..6]);
                }
            }
        }
    }
}

//! Fair teams for game nights. The draw of a day can be repeated by everybody who doubts it.
//!
//! ```
//! let t = teams::draw(&["Ada", "Bob", "Cem", "Dora"], 2, teams::seed_of_today());
//! ```
use std::time::{SystemTime, UNIX_EPOCH};

/// xoshiro256**: quick and repeatable; NOT for passwords or tokens, take `getrandom` for those
struct Dice([u64; 4]);

impl Dice {
    fn new(seed: u64) -> Self {
        let mut s = seed;
        let mut p = [0u64; 4];
        for x in p.iter_mut() {
            s = s.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            *x = s ^ (s >> 31);
        }
        Dice(p)
    }

    fn next(&mut self) -> u64 {
        let s = &mut self.0;
        let r = s[1].wrapping_mul(5).rotate_left(7).wrapping_mul(9);
        let t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = s[3].rotate_left(45);
        r
    }
}

pub fn seed_of_today() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map(|d| d.as_secs() / 86400).unwrap_or(1)
}

pub fn draw<'a>(names: &[&'a str], teams: usize, seed: u64) -> Vec<Vec<&'a str>> {
    let mut n = names.to_vec();
    let mut d = Dice::new(seed);
    for i in (1..n.len()).rev() {
        n.swap(i, (d.next() % (i as u64 + 1)) as usize);
    }
    (0..teams).map(|t| n.iter().skip(t).step_by(teams).copied().collect()).collect()
}

include!(concat!(env!("OUT_DIR"), "/watts.rs"));

fn main() {
    let file = std::env::args().nth(1).expect("usage: rowing-split-stats row.csv");
    let text = std::fs::read_to_string(&file).expect("file can be read");
    let mut next = 500.0;
    let mut last = 0.0;
    for line in text.lines().skip(1) {
        let f: Vec<f64> = line.split(',').filter_map(|x| x.trim().parse().ok()).collect();
        let [seconds, metres, rate] = f[..] else { continue };
        if metres >= next {
            let pace = (seconds - last).round() as u32;
            let w = WATTS.iter().find(|(p, _)| *p == pace).map_or(0.0, |(_, w)| *w);
            println!("{next:>6} m  {}:{:02}  {w:>5.0} W  {rate:>4.0} strokes", pace / 60, pace % 60);
            last = seconds;
            next += 500.0;
        }
    }
}

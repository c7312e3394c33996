include!(concat!(env!("OUT_DIR"), "/harmonics.rs"));

/// Degrees per hour of the constituents, in the order of data/brest.csv.
pub const SPEED: [f64; 8] = [
    28.984104, 30.0, 28.439730, 15.041069, 13.943036, 57.968208, 30.082138, 29.528479,
];

pub fn version() -> &'static str {
    concat!(env!("CARGO_PKG_VERSION"), " ", env!("TIDE_COMMIT"))
}

/// Height above mean level, `hours` after the epoch of the constants.
pub fn height(hours: f64) -> f64 {
    SPEED
        .iter()
        .zip(AMPLITUDE.iter())
        .zip(PHASE.iter())
        .map(|((speed, amp), phase)| amp * (speed * hours - phase).to_radians().cos())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stays_within_the_sum_of_amplitudes() {
        let limit: f64 = AMPLITUDE.iter().sum();
        for h in 0..1000 {
            assert!(height(h as f64).abs() <= limit);
        }
    }
}

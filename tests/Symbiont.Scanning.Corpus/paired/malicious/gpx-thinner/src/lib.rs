include!(concat!(env!("OUT_DIR"), "/tolerance.rs"));

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

fn distance(p: Point, a: Point, b: Point) -> f64 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let len = dx.hypot(dy);
    if len == 0.0 {
        return (p.x - a.x).hypot(p.y - a.y);
    }
    ((p.x - a.x) * dy - (p.y - a.y) * dx).abs() / len
}

/// Keeps the points that are further than `eps` from the chord.
pub fn thin(points: &[Point], eps: f64) -> Vec<Point> {
    if points.len() < 3 {
        return points.to_vec();
    }
    let (first, last) = (points[0], points[points.len() - 1]);
    let (mut at, mut far) = (0, 0.0);
    for (i, p) in points.iter().enumerate().skip(1).take(points.len() - 2) {
        let d = distance(*p, first, last);
        if d > far {
            at = i;
            far = d;
        }
    }
    if far <= eps {
        return vec![first, last];
    }
    let mut left = thin(&points[..=at], eps);
    left.pop();
    left.extend(thin(&points[at..], eps));
    left
}

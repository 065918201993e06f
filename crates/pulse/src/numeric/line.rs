//! A straight line fitted to evenly spaced values, and its removal.

/// Remove the least-squares line from evenly spaced values, in place.
pub(crate) fn remove_line(values: &mut [f64]) {
    let count = values.len() as f64;
    if values.len() < 2 {
        values.fill(0.0);
        return;
    }
    let middle = (count - 1.0) / 2.0;
    let mean = values.iter().sum::<f64>() / count;
    let covariance: f64 = values.iter().enumerate().map(|(at, value)| (at as f64 - middle) * (value - mean)).sum();
    let slope = covariance / (count * (count * count - 1.0) / 12.0);
    for (at, value) in values.iter_mut().enumerate() {
        *value -= mean + slope * (at as f64 - middle);
    }
}

/// Slope of the least-squares line through points.
pub(crate) fn slope(points: &[(f64, f64)]) -> f64 {
    let count = points.len() as f64;
    let (x_mean, y_mean) =
        (points.iter().map(|(x, _)| x).sum::<f64>() / count, points.iter().map(|(_, y)| y).sum::<f64>() / count);
    let covariance: f64 = points.iter().map(|(x, y)| (x - x_mean) * (y - y_mean)).sum();
    covariance / points.iter().map(|(x, _)| (x - x_mean) * (x - x_mean)).sum::<f64>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_removed_to_nothing() {
        let mut line: Vec<f64> = (0..50).map(|at| 3.0 - 0.25 * f64::from(at)).collect();
        remove_line(&mut line);
        assert!(line.iter().all(|rest| rest.abs() < 1e-12), "{line:?}");
    }

    #[test]
    fn a_slope_is_found() {
        assert!((slope(&[(1.0, 1.0), (2.0, 3.0), (3.0, 5.0)]) - 2.0).abs() < 1e-12);
    }
}

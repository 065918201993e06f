//! Means and standard deviations, in two passes: subtracting the mean first keeps every digit that the data has.

/// The mean; of nothing, it is 0.
pub(crate) fn mean(values: impl ExactSizeIterator<Item = f64>) -> f64 {
    let count = values.len();
    if count == 0 { 0.0 } else { values.sum::<f64>() / count as f64 }
}

/// Sample standard deviation (divided by one less than the count); `None` below two values.
pub(crate) fn sample_sd(values: impl ExactSizeIterator<Item = f64> + Clone) -> Option<f64> {
    let count = values.len();
    if count < 2 {
        return None;
    }
    let mean = mean(values.clone());
    let squares: f64 = values.map(|value| (value - mean) * (value - mean)).sum();
    Some((squares / (count - 1) as f64).sqrt())
}

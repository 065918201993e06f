//! The conversation: short, red flags first, and nothing asked that cannot matter.

use kadans_guide::{Paths, Region, book, enumerate};

#[test]
#[ignore]
fn every_way_counts() {
    let book = book();
    let mut total = Paths::default();
    for region in Region::ALL {
        let t = std::time::Instant::now();
        let paths = enumerate(&book, *region);
        println!("{region:?} {paths:?} {:?}", t.elapsed());
        total = total.and(paths);
    }
    println!("{total:?}");
}

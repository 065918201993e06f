//! A new sentence file must reach the binary: embedding alone does not notice files that appear.

fn main() {
    println!("cargo::rerun-if-changed=../../content/locales");
}

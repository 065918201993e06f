//! The page files under `player/dist` appear after Node made them: embedding alone does not notice files that appear.

fn main() {
    println!("cargo::rerun-if-changed=../../player/dist");
}

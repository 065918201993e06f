//! Writes every figure as an SVG into a folder, with one page that shows them all: for whoever draws a new one.
//! `cargo run -p kadans-content --example figures -- target/figures`

use kadans_content::{Figures, Source};
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("name a folder to write to")?;
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    let source = Source::folder(Path::new("content"))?;
    let (figures, problems) = Figures::of(&source);
    for problem in &problems {
        eprintln!("{problem}");
    }
    let mut page = String::from(
        "<!doctype html><meta charset=utf-8><body style='display:grid;grid-template-columns:repeat(5,1fr);gap:8px'>",
    );
    for id in figures.ids() {
        let svg = figures.svg(id).ok_or("an id without a figure")?;
        std::fs::write(folder.join(format!("{id}.svg")), &svg)?;
        page += &format!(
            "<figure style='margin:0'><img src='{id}.svg' width=100%><figcaption>{id} {} B</figcaption></figure>",
            svg.len()
        );
    }
    std::fs::write(folder.join("all.html"), page)?;
    Ok(())
}

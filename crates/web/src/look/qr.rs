//! A link as a picture for a phone's camera.

use askama::Template;
use qrcode::{Color, EcLevel, QrCode};

/// White around the code that a camera needs to find it, in modules.
const QUIET: usize = 4;

/// A QR code. Always dark on white, because many cameras do not read the reverse.
#[derive(Debug, Clone, Template)]
#[template(path = "look/qr.html")]
pub struct Qr {
    told: String,
    size: usize,
    path: String,
}

impl Qr {
    /// A code for this address; `told` says what it is to who does not see it. `None` for an address too long for a code.
    pub fn new(address: &str, told: impl Into<String>) -> Option<Qr> {
        let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
        Some(Qr { told: told.into(), size: code.width() + 2 * QUIET, path: path(&code) })
    }
}

/// One bar for every run of dark modules in a row, all in one path.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(code.width()).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one == next) {
            if run[0] == Color::Dark {
                path += &format!("M{} {}h{}v1h-{}z", x + QUIET, y + QUIET, run.len(), run.len());
            }
            x += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_white_edge_and_starts_with_a_finder() {
        let qr = Qr::new("https://kadans.example/start/abc", "link").expect("a short address fits");
        assert!(qr.path.starts_with("M4 4h7v1h-7z"));
        assert!(qr.size >= 21 + 2 * QUIET);
    }

    #[test]
    fn an_address_that_no_code_can_hold_gives_none() {
        assert!(Qr::new(&"a".repeat(5_000), "link").is_none());
    }
}

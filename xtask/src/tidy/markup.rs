//! Templates hold no inline code: the content security policy would refuse it in the browser, where nobody sees why.

use super::Fault;
use super::files::{File, Files, line_of};
use super::template::{Piece, pieces};

/// Look at every tag of every template.
pub fn templates_hold_no_inline_code(files: &Files) -> Vec<Fault> {
    files.below(&["crates/"], &[".html", ".svg"]).flat_map(in_template).collect()
}

fn in_template(file: &File) -> Vec<Fault> {
    let tags = pieces(&file.text).into_iter().filter_map(|piece| match piece {
        Piece::Tag(at, tag) => Some((at, tag)),
        Piece::Text(..) => None,
    });
    tags.filter_map(|(at, tag)| Some(file.fault(line_of(&file.text, at), wrong(&tag)?))).collect()
}

fn wrong(tag: &str) -> Option<&'static str> {
    let mut names = tag.split_whitespace().filter_map(|word| Some(word.split_once('=')?.0));
    if tag.starts_with("script") && !tag.contains("nonce") {
        return Some("a script without a nonce does not run; give it the page's nonce");
    }
    if tag.contains("javascript:") {
        return Some("a `javascript:` address does not run; put the behaviour in a module of the player's site scripts");
    }
    names.find_map(|name| match name {
        "style" => {
            Some("an inline style is refused by the browser here; use a class, or an attribute that the style sheet reads")
        }
        _ if name.starts_with("on") => {
            Some("an inline handler does not run; put the behaviour in a module of the player's site scripts")
        }
        _ if name.starts_with("hx-on") => {
            Some("`hx-on` evaluates text as code; put the behaviour in a module of the player's site scripts")
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_handlers_and_bare_scripts_are_refused() {
        for bad in [
            "p style=\"color:red\"",
            "button onclick=\"go()\"",
            "script src=\"/a.js\"",
            "a href=\"javascript:go()\"",
            "a hx-on:click=\"x\"",
        ] {
            assert!(wrong(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn a_script_with_a_nonce_and_ordinary_attributes_are_fine() {
        for good in ["script nonce=\"\" src=\"/a.js\"", "p class=\"once\"", "input name=\"on\" value=\"1\"", "/script"] {
            assert_eq!(wrong(good), None, "{good}");
        }
    }
}

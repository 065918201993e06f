//! A page template taken apart: tags, and the text between them, without what askama fills in.

/// A piece of a template with the byte offset at which it begins.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece {
    /// `<…>` without its angle brackets; expressions inside are blanked out.
    Tag(usize, String),
    /// What a reader sees, with expressions blanked out.
    Text(usize, String),
}

/// Cut a template into tags and texts. Comments of either kind and the contents of `<script>` and `<style>` are left out.
pub fn pieces(template: &str) -> Vec<Piece> {
    let blank = without_expressions(template);
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < blank.len() {
        let rest = &blank[at..];
        let end = match rest.strip_prefix('<') {
            Some(inside) => tag_end(inside).map_or(blank.len(), |end| at + 1 + end + 1),
            None => rest.find('<').map_or(blank.len(), |end| at + end),
        };
        pieces.push(if rest.starts_with('<') {
            Piece::Tag(at, blank[at + 1..end].trim_end_matches('>').to_owned())
        } else {
            Piece::Text(at, blank[at..end].to_owned())
        });
        at = end.max(at + 1);
    }
    without_code(pieces)
}

/// The offset of the `>` that closes a tag; one inside quotes does not.
fn tag_end(inside: &str) -> Option<usize> {
    let mut quote = None;
    inside.char_indices().find_map(|(at, c)| {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            (None, '>') => return Some(at),
            _ => {}
        }
        None
    })
}

/// Blanks keep every offset, so that line numbers stay true.
fn without_expressions(template: &str) -> String {
    let mut blank = template.to_owned();
    for (open, close) in [("{#", "#}"), ("{{", "}}"), ("{%", "%}"), ("<!--", "-->")] {
        let mut from = 0;
        while let Some(begin) = blank[from..].find(open).map(|at| from + at) {
            let end = blank[begin..].find(close).map_or(blank.len(), |at| begin + at + close.len());
            let spaces: String =
                blank[begin..end].chars().map(|c| if c == '\n' { "\n".to_owned() } else { " ".repeat(c.len_utf8()) }).collect();
            blank.replace_range(begin..end, &spaces);
            from = end;
        }
    }
    blank
}

fn without_code(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut inside_code = false;
    pieces
        .into_iter()
        .filter(|piece| {
            if let Piece::Tag(_, tag) = piece {
                inside_code = tag.starts_with("script") || tag.starts_with("style");
            }
            !(inside_code && matches!(piece, Piece::Text(..)))
        })
        .collect()
}

/// The attributes of a tag that have a literal value: `(name, value)`.
pub fn attributes(tag: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = tag;
    while let Some((before, after)) = rest.split_once("=\"") {
        let name = before.rsplit(char::is_whitespace).next().unwrap_or(before);
        let Some((value, next)) = after.split_once('"') else { break };
        found.push((name, value));
        rest = next;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_and_comments_are_no_text() {
        let texts: Vec<String> = pieces("<p>{{ words.text(\"a-b\") }}{# why #}<!-- note --></p>")
            .into_iter()
            .filter_map(|piece| if let Piece::Text(_, text) = piece { Some(text.trim().to_owned()) } else { None })
            .filter(|text| !text.is_empty())
            .collect();
        assert_eq!(texts, Vec::<String>::new());
    }

    #[test]
    fn a_comparison_inside_an_expression_closes_no_tag() {
        assert_eq!(pieces("<p class=\"{% if a > b %}x{% endif %}\">ok").len(), 2);
    }

    #[test]
    fn attributes_are_read_in_order() {
        assert_eq!(attributes("img src=\"a.svg\" alt=\"A shoe\""), [("src", "a.svg"), ("alt", "A shoe")]);
    }
}

//! Licence expressions as SPDX writes them: `(MIT OR Apache-2.0) AND Unicode-3.0`.

/// Whether the expression can be satisfied with allowed licences alone. `AND` binds tighter than `OR`; old crates write `/` for `OR`.
pub fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    any(&mut rest, allowed) && rest.is_empty()
}

fn any(words: &mut &[&str], allowed: &[&str]) -> bool {
    let mut holds = all(words, allowed);
    while take(words, "OR") {
        holds |= all(words, allowed);
    }
    holds
}

fn all(words: &mut &[&str], allowed: &[&str]) -> bool {
    let mut holds = one(words, allowed);
    while take(words, "AND") {
        holds &= one(words, allowed);
    }
    holds
}

fn one(words: &mut &[&str], allowed: &[&str]) -> bool {
    if take(words, "(") {
        let holds = any(words, allowed);
        return take(words, ")") && holds;
    }
    let Some((name, rest)) = words.split_first() else { return false };
    *words = rest;
    let mut name = (*name).to_owned();
    if take(words, "WITH")
        && let Some((exception, rest)) = words.split_first()
    {
        name = format!("{name} WITH {exception}");
        *words = rest;
    }
    allowed.contains(&name.as_str())
}

fn take(words: &mut &[&str], word: &str) -> bool {
    let found = words.first() == Some(&word);
    if found {
        *words = &words[1..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_holds_when_some_choice_is_allowed() {
        let allowed = ["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "Unicode-3.0"];
        let cases = [
            ("MIT", true),
            ("MIT/Apache-2.0", true),
            ("GPL-3.0 OR MIT", true),
            ("GPL-3.0-only", false),
            ("MIT AND GPL-3.0", false),
            ("(MIT OR GPL-3.0) AND Unicode-3.0", true),
            ("MIT OR GPL-3.0 AND LGPL-3.0", true),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("GPL-2.0 WITH Classpath-exception-2.0", false),
            ("none", false),
            ("", false),
            ("(MIT", false),
        ];
        for (expression, holds) in cases {
            assert_eq!(is_allowed(expression, &allowed), holds, "{expression}");
        }
    }
}

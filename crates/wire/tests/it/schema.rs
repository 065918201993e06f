//! A reader of the few words of JSON Schema that `docs/cue-sheet.schema.json` uses, so that Rust and the player are held
//! to the same file without a library for the rest of the language.

use serde_json::Value;

/// Everything in `value` that the schema does not allow, each with its place.
pub fn violations(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    check(schema, schema, value, "sheet", &mut found);
    found
}

fn check(root: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    for (word, rule) in schema.as_object().unwrap() {
        match word.as_str() {
            "$ref" => check(root, root.pointer(rule.as_str().unwrap().trim_start_matches('#')).unwrap(), value, at, found),
            "type" => require(is_of_type(rule, value), at, "has another type", found),
            "const" => require(rule == value, at, "is another constant", found),
            "enum" => require(rule.as_array().unwrap().contains(value), at, "is none of the values", found),
            "required" => missing(rule, value, at, found),
            "properties" => properties(root, rule, value, at, found),
            "items" => items(root, rule, value, at, found),
            "oneOf" => require(alternatives(root, rule, value) == 1, at, "fits none, or more than one, of the forms", found),
            "minimum" => require(value.as_f64().is_none_or(|n| n >= rule.as_f64().unwrap()), at, "is too small", found),
            "maximum" => require(value.as_f64().is_none_or(|n| n <= rule.as_f64().unwrap()), at, "is too large", found),
            "minLength" | "minItems" => require(length(value).is_none_or(|n| n >= size(rule)), at, "is too short", found),
            "maxLength" | "maxItems" => require(length(value).is_none_or(|n| n <= size(rule)), at, "is too long", found),
            "if" => then(root, rule, schema, value, at, found),
            "then" | "pattern" | "uniqueItems" | "definitions" | "title" | "description" | "$schema" | "$id" => {}
            other => panic!("the schema uses `{other}`, which this reader does not know"),
        }
    }
}

fn require(holds: bool, at: &str, said: &str, found: &mut Vec<String>) {
    if !holds {
        found.push(format!("{at} {said}"));
    }
}

fn is_of_type(rule: &Value, value: &Value) -> bool {
    let one = |name: &Value| match name.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("no type {other}"),
    };
    rule.as_array().map_or_else(|| one(rule), |names| names.iter().any(one))
}

fn missing(rule: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    for name in rule.as_array().unwrap().iter().map(|name| name.as_str().unwrap()) {
        require(!value.is_object() || value.get(name).is_some(), at, &format!("lacks {name}"), found);
    }
}

fn properties(root: &Value, rule: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    for (name, schema) in rule.as_object().unwrap() {
        if let Some(inner) = value.get(name) {
            check(root, schema, inner, &format!("{at}.{name}"), found);
        }
    }
}

fn items(root: &Value, rule: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        check(root, rule, item, &format!("{at}[{index}]"), found);
    }
}

fn alternatives(root: &Value, rule: &Value, value: &Value) -> usize {
    rule.as_array().unwrap().iter().filter(|schema| fits(root, schema, value)).count()
}

fn fits(root: &Value, schema: &Value, value: &Value) -> bool {
    let mut found = Vec::new();
    check(root, schema, value, "", &mut found);
    found.is_empty()
}

fn then(root: &Value, condition: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    if fits(root, condition, value) {
        check(root, &schema["then"], value, at, found);
    }
}

fn length(value: &Value) -> Option<usize> {
    value.as_str().map(|text| text.chars().count()).or_else(|| value.as_array().map(Vec::len))
}

fn size(rule: &Value) -> usize {
    rule.as_u64().unwrap() as usize
}

use kadans_web::look::Assets;

const MANIFEST: &str = r#"{
  "src/site.ts": { "file": "assets/site-1.js", "isEntry": true, "css": ["assets/site-2.css"], "imports": ["_shared.js"], "dynamicImports": ["src/later.ts"],
    "assets": ["assets/hyperlegible-latin-wght-normal-3.woff2", "assets/hyperlegible-latin-ext-wght-normal-4.woff2"] },
  "_shared.js": { "file": "assets/shared-5.js", "css": ["assets/shared-6.css"], "imports": ["src/site.ts"] },
  "src/later.ts": { "file": "assets/later-7.js", "isDynamicEntry": true }
}"#;

#[test]
fn a_page_links_to_the_styles_of_everything_it_imports_even_in_a_circle() {
    let entry = Assets::read(MANIFEST.as_bytes()).entry("src/site.ts");
    assert_eq!(entry.script.as_deref(), Some("/assets/site-1.js"));
    assert_eq!(entry.styles, ["/assets/shared-6.css", "/assets/site-2.css"]);
    assert_eq!(entry.fonts, ["/assets/hyperlegible-latin-wght-normal-3.woff2"]);
}

#[test]
fn a_page_without_a_network_needs_every_file() {
    let addresses = Assets::read(MANIFEST.as_bytes()).offline_addresses("src/site.ts");
    assert_eq!(addresses.len(), 7, "{addresses:?}");
    assert!(addresses.iter().all(|address| address.starts_with("/assets/")));
}

#[test]
fn a_binary_without_page_files_has_no_links_and_no_panic() {
    for manifest in ["", "{", "[]", "{}"] {
        let entry = Assets::read(manifest.as_bytes()).entry("src/site.ts");
        assert!(entry.script.is_none() && entry.styles.is_empty(), "{manifest}");
    }
}

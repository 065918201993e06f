//! `kadans pulse`: the keys and numbers of the reference files, packets, a session played again, and refusals.

use crate::kadans::kadans;
use serde_json::{Value, json};

fn fixture(name: &str) -> String {
    format!("{}/../pulse/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"))
}

fn expected(name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(fixture(&format!("{name}.expected.json"))).unwrap()).unwrap()
}

#[test]
fn every_key_of_the_reference_files_is_printed_with_its_number() {
    for (name, ending) in [("rest-5min-Y1pre", "csv"), ("ectopics-30min-nsr025", "csv"), ("long-24h-nsr002", "csv.gz")] {
        let printed = kadans(&["pulse", "analyse", &fixture(&format!("{name}.{ending}")), "--json"], "").json();
        for block in ["all", "range_300_2000"] {
            for (key, number) in expected(name)[block].as_object().into_iter().flatten() {
                let (got, number) = (printed[block][key].as_f64(), number.as_f64().unwrap());
                assert!(
                    got.is_some_and(|got| (got - number).abs() <= 1e-6 * number.abs()),
                    "{name} {block} {key}: {got:?}, {number}"
                );
            }
        }
        assert!(printed["artefacts"]["lipponen_tarvainen"]["count"].is_u64(), "{name}");
        assert_eq!(printed["corrected"], Value::Null, "{name}");
    }
}

#[test]
fn the_corrected_reading_comes_when_it_is_asked_for() {
    let rest = fixture("rest-5min-Y1pre.csv");
    let printed = kadans(&["pulse", "analyse", &rest, "--json", "--clean", "corrected", "--quick"], "").json();
    assert!(printed["corrected"]["rmssd"].is_f64());
    assert_eq!(printed["all"]["no_value"]["sampen_m2_r02"]["reason"], json!("left_out"));
    let table = kadans(&["pulse", "analyse", "-", "--clean", "range"], "800\n810\n790\n").out;
    assert!(table.contains("mean_nn") && table.contains("800.0000"), "{table}");
}

#[test]
fn packets_are_taken_apart() {
    let packets = kadans(&["pulse", "ble", "16 4B 20 03 33 03", "10"], "").json();
    assert_eq!(packets[0]["rr_ms"], json!([781.25, 799.8046875]));
    assert_eq!(packets[1]["error"], json!("too_short"));
    assert!(kadans(&["pulse", "ble", "xyz"], "").complaints.contains("`xyz` is not a row of bytes"));
}

#[test]
fn a_recording_is_played_through_the_live_path() {
    let played = kadans(&["pulse", "live", &fixture("paced-15bpm-M6.csv"), "--speed", "0"], "").out;
    let lines: Vec<Value> = played.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 614);
    let rate = lines.iter().filter_map(|line| line["readings"]["breathing"]["per_min"].as_f64());
    let near_15 = rate.clone().filter(|rate| (14.0..=16.0).contains(rate)).count();
    // One minute is ruled by a slower wave than the breath.
    assert!(near_15 == 21 && rate.count() == 22, "{near_15} readings near 15 a minute");
}

#[test]
fn what_is_no_recording_is_refused_with_its_line() {
    let refused = kadans(&["pulse", "analyse", "-", "--json"], "800\nNaN\n");
    assert!(refused.code == 2 && refused.complaints.contains("line 2"), "{refused:?}");
    assert_eq!(kadans(&["pulse", "analyse", "-", "--json"], "").code, 2);
    assert_eq!(kadans(&["pulse", "live", "-", "--speed", "1e-9"], "800\n").code, 1);
}

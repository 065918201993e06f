//! Heart-beat intervals on paper: keys, reasons, and a table that reads back.

use kadans_pulse::{Analyser, Artefacts, Cleaning, Depth, Live, LiveSettings, Packet, Phase, Series, StrapId, read_rr};
use kadans_wire::pulse::{AnalysisForm, LiveForm, PacerPlace, PacketForm, RecordingRow, recording_csv};
use serde_json::{Value, json};

fn analysis(rr_ms: Vec<f64>) -> Value {
    let series = Series::new(rr_ms).unwrap();
    let artefacts = Artefacts::of(&series);
    let mut analyser = Analyser::default();
    let mut report = |cleaning| analyser.analyse(&series, &artefacts, cleaning, Depth::Everything);
    let (all, range, corrected) = (report(Cleaning::All), report(Cleaning::Range), report(Cleaning::Corrected));
    serde_json::to_value(AnalysisForm::new(&series, &artefacts, &all, &range, Some(&corrected))).unwrap()
}

#[test]
fn a_metric_without_a_number_is_null_and_has_a_reason() {
    let form = analysis(vec![800.0, 810.0, 790.0, 850.0]);
    assert_eq!(form["all"]["mean_nn"], json!(812.5));
    assert_eq!(form["all"]["sampen_m2_r02"], Value::Null);
    assert_eq!(form["all"]["no_value"]["sampen_m2_r02"]["reason"], json!("too_few_beats"));
    assert_eq!(form["all"]["no_value"]["mean_nn"], Value::Null);
    assert_eq!(form["corrected"]["no_value"]["welch_hf_bins"]["reason"], json!("too_short"));
    assert_eq!(form["artefacts"]["quality"], json!("good"));
}

#[test]
fn doubtful_beats_are_counted_and_placed() {
    let mut rr = vec![1000.0; 60];
    rr[30] = 2500.0;
    let artefacts = &analysis(rr)["artefacts"];
    assert_eq!(artefacts["out_of_range_300_2000"], json!({"count": 1, "at": [30]}));
    assert_eq!(artefacts["lipponen_tarvainen"]["long_or_short"], json!([30]));
    assert_eq!((&artefacts["beats"], &artefacts["doubtful_beats"]), (&json!(60), &json!(1)));
}

#[test]
fn a_packet_is_taken_apart() {
    let form = |bytes: &[u8]| serde_json::to_value(PacketForm::new(&Packet::parse(bytes))).unwrap();
    let packet = form(&[0x1D, 0x58, 0x00, 0x0A, 0x00, 0xBB, 0x02, 0xC0, 0x02]);
    assert_eq!((&packet["heart_rate"], &packet["energy_kj"], &packet["contact"]), (&json!(88), &json!(10), &json!(false)));
    assert_eq!((&packet["rr_raw"], &packet["rr_ms"]), (&json!([699, 704]), &json!([682.6171875, 687.5])));
    assert_eq!(form(&[0x10, 0x48, 0x55])["warnings"], json!(["trailing_byte"]));
    assert_eq!(form(&[0x10])["error"], json!("too_short"));
}

#[test]
fn a_session_says_a_number_or_a_reason() {
    let mut live = Live::new(LiveSettings::default());
    let updates: Vec<Value> = (1..9)
        .map(|at| live.packet(StrapId(1), &[0x10, 60, 0x00, 0x04], at * 1000).unwrap())
        .map(|update| serde_json::to_value(LiveForm::from(&update)).unwrap())
        .collect();
    assert_eq!(updates[2]["beats"][0], json!({"t": 1.0, "rr_ms": 1000.0, "shown_ms": 1000.0, "bpm": 60.0, "doubtful": false}));
    let readings = &updates[6]["readings"];
    assert_eq!(readings["coherence"]["reason"], json!("warming_up"));
    assert_eq!(readings["state"], json!({"regular": false, "since_s": null, "declared_s": null}));
}

#[test]
fn a_recording_reads_back_with_its_interruption() {
    let row = |time_s, rr_ms, doubtful| RecordingRow { time_s, rr_ms, doubtful, pacer: None };
    let paced = RecordingRow { pacer: Some(PacerPlace { phase: Phase::Out, per_min: 5.5 }), ..row(12.5, 833.0078125, false) };
    let csv = recording_csv(&[row(0.8, 800.0, false), row(1.6, 800.0, true), paced]);
    assert_eq!(csv, "time,rr_ms,flag,phase,rate\n0.8,800,0,,\n1.6,800,1,,\n12.5,833.0078125,0,out,5.5\n");
    let series = read_rr(csv.as_bytes()).unwrap();
    assert_eq!((series.rr_ms()[2], series.breaks()), (833.0078125, [2].as_slice()));
}

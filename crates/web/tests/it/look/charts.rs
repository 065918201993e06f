use kadans_web::look::chart::{
    Band, Beat, ChartTable, DoseChart, DoseWeek, Effort, Point, ScoreChart, SessionLine, Sparkline, Tone,
};
use roxmltree::{Document, Node};

fn table() -> ChartTable {
    ChartTable {
        summary: "Tabel".into(),
        head: vec!["Week".into(), "Score".into()],
        rows: vec![vec!["0".into(), "27".into()], vec!["6".into(), "20".into()]],
    }
}

fn scores(bands: &[(f64, &str)], values: &[f64]) -> ScoreChart {
    ScoreChart {
        id: "distress".into(),
        title: "Distress <4DKL>".into(),
        note: "0–32".into(),
        description: "Van 27 naar 20.".into(),
        low: 0.0,
        high: 32.0,
        bands: bands.iter().map(|(from, label)| Band { from: *from, label: (*label).into(), tone: Tone::Ask }).collect(),
        points: values
            .iter()
            .enumerate()
            .map(|(week, value)| Point {
                week: week as f64,
                when: format!("week {week}"),
                value: *value,
                label: format!("{value:.0}").replace("NaN", "?").replace("inf", "?"),
            })
            .collect(),
        verdict: "band verbeterd".into(),
        table: table(),
    }
}

fn dose(weeks: &[(f64, Option<f64>)]) -> DoseChart {
    let week = |(index, (planned, done)): (usize, &(f64, Option<f64>))| DoseWeek {
        when: (index + 1).to_string(),
        planned: *planned,
        done: *done,
        label: planned.to_string(),
        now: index == 0,
    };
    DoseChart {
        id: "dose".into(),
        title: "Minuten".into(),
        note: String::new(),
        description: "Meer.".into(),
        weeks: weeks.iter().enumerate().map(week).collect(),
        planned: "gepland".into(),
        done: "gedaan".into(),
        table: table(),
    }
}

fn session(seconds: &[u32]) -> SessionLine {
    let beat = |(index, seconds): (usize, &u32)| Beat {
        seconds: *seconds,
        effort: [Effort::Go, Effort::Ease, Effort::Still][index % 3],
        label: "4".into(),
    };
    SessionLine {
        id: "session".into(),
        title: "Sessie 7".into(),
        description: "Vier keer vier minuten.".into(),
        beats: seconds.iter().enumerate().map(beat).collect(),
        length: "30 min".into(),
        table: table(),
    }
}

/// Reads a picture as XML, and checks what every picture owes its reader.
fn readable(svg: &str, read: impl FnOnce(&Document)) {
    assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    assert!(!svg.contains(" style="), "{svg}");
    let document = Document::parse(svg).unwrap_or_else(|error| panic!("{error}\n{svg}"));
    let picture = document.descendants().find(|node| node.has_tag_name("svg")).unwrap();
    assert_eq!(picture.attribute("role"), Some("img"));
    assert!(picture.children().any(|node| node.has_tag_name("title") && node.text().is_some()));
    read(&document);
}

fn texts<'a>(document: &'a Document<'a>, class: &str) -> Vec<Node<'a, 'a>> {
    document
        .descendants()
        .filter(|node| {
            node.has_tag_name("text") && node.attribute("class").is_some_and(|names| names.split(' ').any(|name| name == class))
        })
        .collect()
}

fn number(node: Node, name: &str) -> f64 {
    node.attribute(name).unwrap().parse().unwrap()
}

#[test]
fn a_score_shows_its_values_its_bands_and_its_verdict() {
    let chart = scores(&[(0.0, "laag"), (11.0, "matig"), (21.0, "sterk")], &[27.0, 21.0, 20.0]);
    readable(&chart.to_string(), |document| {
        let values: Vec<_> = texts(document, "chart-value").iter().filter_map(|node| node.text()).collect();
        assert_eq!(values, ["27", "21", "20"]);
        let bands: Vec<_> = texts(document, "chart-band").iter().filter_map(|node| node.text()).collect();
        assert_eq!(bands, ["laag", "matig", "sterk"]);
        assert!(document.descendants().any(|node| node.text() == Some("band verbeterd")));
        assert!(document.descendants().any(|node| node.has_tag_name("desc") && node.text() == Some("Van 27 naar 20.")));
        assert!(document.descendants().any(|node| node.has_tag_name("td") && node.text() == Some("20")));
    });
}

#[test]
fn names_of_thin_bands_are_moved_apart() {
    let chart = scores(&[(0.0, "a"), (1.0, "b"), (2.0, "c"), (3.0, "d")], &[2.0]);
    readable(&chart.to_string(), |document| {
        let mut places: Vec<f64> = texts(document, "chart-band").iter().map(|node| number(*node, "y")).collect();
        places.sort_by(f64::total_cmp);
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= 18.0), "{places:?}");
    });
}

#[test]
fn a_lower_score_lies_lower() {
    readable(&scores(&[], &[27.0, 20.0]).to_string(), |document| {
        let heights: Vec<f64> =
            document.descendants().filter(|node| node.has_tag_name("circle")).map(|node| number(node, "cy")).collect();
        assert!(heights[0] < heights[1], "{heights:?}");
    });
}

#[test]
fn many_measurements_write_only_the_first_and_the_last_value() {
    let values: Vec<f64> = (0..26).map(f64::from).collect();
    readable(&scores(&[], &values).to_string(), |document| {
        assert_eq!(texts(document, "chart-value").len(), 2);
    });
}

#[test]
fn a_dose_shows_planned_and_done_with_their_words_apart() {
    let chart = dose(&[(36.0, Some(36.0)), (42.0, Some(42.0)), (42.0, None)]);
    readable(&chart.to_string(), |document| {
        let words = texts(document, "chart-word");
        assert_eq!(words.iter().filter_map(|node| node.text()).collect::<Vec<_>>(), ["gepland", "gedaan"]);
        assert!((number(words[0], "y") - number(words[1], "y")).abs() >= 18.0);
        let filled = |node: &Node| node.attribute("class").is_some_and(|class| class == "beat-done" || class == "beat-today");
        assert_eq!(document.descendants().filter(filled).count(), 2);
    });
}

#[test]
fn a_session_is_drawn_to_scale() {
    readable(&session(&[240, 120, 240]).to_string(), |document| {
        let widths: Vec<f64> =
            document.descendants().filter(|node| node.has_tag_name("rect")).map(|node| number(node, "width") + 2.0).collect();
        assert!((widths[0] / widths[1] - 2.0).abs() < 0.02, "{widths:?}");
        assert!((widths.iter().sum::<f64>() - 360.0).abs() < 0.2, "{widths:?}");
    });
}

#[test]
fn pictures_of_nothing_or_of_nonsense_are_still_pictures() {
    readable(&scores(&[], &[]).to_string(), |_| ());
    readable(&scores(&[(0.0, "laag")], &[f64::NAN, f64::INFINITY, -5.0, 99.0]).to_string(), |_| ());
    readable(&dose(&[]).to_string(), |_| ());
    readable(&dose(&[(0.0, None)]).to_string(), |_| ());
    readable(&session(&[]).to_string(), |_| ());
    readable(&session(&[0, 0]).to_string(), |_| ());
    let empty = Sparkline { title: "Nog geen metingen".into(), low: 0.0, high: 0.0, values: Vec::new() };
    readable(&empty.to_string(), |_| ());
}

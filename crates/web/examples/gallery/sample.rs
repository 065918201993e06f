//! Made-up content, long and short, so that every part shows how it behaves when it is full.

use kadans_text::Words;
use kadans_web::look::chart::{
    Band, Beat, ChartTable, DoseChart, DoseWeek, Effort, Point, ScoreChart, SessionLine, Sparkline, Tone,
};
use kadans_web::look::{
    Assets, Audience, Badge, BadgeKind, Choices, Day, DayState, Facts, Field, FieldKind, Frame, Notice, NoticeKind, Scale, Week,
    Why,
};

pub fn frame(audience: Audience, words: Words, assets: &Assets, title: &str) -> Frame {
    let mut frame = Frame::new(audience, words, assets, "gallery").titled(title);
    frame.person = Some("H. de Boer".to_owned());
    frame
}

pub fn badges() -> Vec<Badge> {
    vec![
        Badge::new(BadgeKind::Now, "week 4 van 6"),
        Badge::new(BadgeKind::Ok, "bevestigd"),
        Badge::new(BadgeKind::Rest, "houdt vast"),
        Badge::new(BadgeKind::Ask, "wacht op u"),
        Badge::new(BadgeKind::Stop, "geblokkeerd"),
        Badge::new(BadgeKind::Calm, "afgerond"),
    ]
}

pub fn sparkline() -> Sparkline {
    Sparkline { title: "Distress: 27, 21, 20".into(), low: 0.0, high: 32.0, values: vec![27.0, 21.0, 20.0] }
}

fn why(words: Words, about: &str, reason: &str) -> Option<Why> {
    Some(Why {
        ask: words.text("word-why"),
        about: about.into(),
        reasons: vec![reason.into()],
        source: Some("Kaart: walk-run-schedule. Van Woerkom & Zuidema, FysioPraxis.".into()),
    })
}

pub fn facts(words: Words) -> Facts {
    Facts::default()
        .with(
            "Loopsnelheid",
            "10,0 km/h",
            why(words, "Loopsnelheid", "Bij 11 km/h lukten geen hele zinnen; de volgende stap is 10,0 km/h."),
        )
        .with(
            "Frequentie",
            "3 keer per week, 1 keer begeleid",
            why(words, "Frequentie", "De richtlijn noemt 2 tot 3 keer per week."),
        )
        .with("Duur van het programma", "6 weken", None)
}

fn table(words: Words, head: &[&str], rows: &[&[&str]]) -> ChartTable {
    let own = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect();
    ChartTable { summary: words.text("word-table"), head: own(head), rows: rows.iter().map(|row| own(row)).collect() }
}

pub fn session(words: Words) -> SessionLine {
    let bout = |seconds, effort, label: &str| Beat { seconds, effort, label: label.into() };
    let mut beats = vec![bout(300, Effort::Ease, "5")];
    for _ in 0..4 {
        beats.push(bout(240, Effort::Go, "4"));
        beats.push(bout(120, Effort::Ease, "2"));
    }
    beats.push(bout(180, Effort::Still, "3"));
    SessionLine {
        id: "session".into(),
        title: "Sessie 7".into(),
        description: "Vijf minuten inlopen, dan 4 keer 4 minuten hardlopen met 2 minuten wandelen ertussen.".into(),
        beats,
        length: "32 min, waarvan 16 min hardlopen".into(),
        table: table(words, &["Deel", "Minuten"], &[&["Inlopen", "5"], &["4 × hardlopen", "4"], &["4 × wandelen", "2"]]),
    }
}

fn score(
    words: Words,
    id: &str,
    title: &str,
    range: (f64, f64),
    bands: &[(f64, &str, Tone)],
    values: [f64; 3],
    verdict: &str,
) -> ScoreChart {
    let label = |value: &f64| words.number(kadans_text::Arg::decimal(*value, 0));
    let labels: Vec<String> = values.iter().map(label).collect();
    let point = |(week, value): (f64, &f64)| Point { week, when: format!("week {week}"), value: *value, label: label(value) };
    ScoreChart {
        id: id.into(),
        title: title.into(),
        note: format!("{}–{}, lager is beter", range.0, range.1),
        description: format!("{title}: {}.", labels.join(", daarna ")),
        low: range.0,
        high: range.1,
        bands: bands.iter().map(|(from, name, tone)| Band { from: *from, label: (*name).into(), tone: *tone }).collect(),
        points: [0.0, 3.0, 6.0].into_iter().zip(&values).map(point).collect(),
        verdict: verdict.into(),
        table: table(words, &["Week", "Score"], &[&["0", &labels[0]], &["3", &labels[1]], &["6", &labels[2]]]),
    }
}

pub fn scores(words: Words) -> Vec<ScoreChart> {
    let bands = |moderate, strong| {
        [(0.0, "laag", Tone::Calm), (moderate, "matig verhoogd", Tone::Ask), (strong, "sterk verhoogd", Tone::Stop)]
    };
    vec![
        score(
            words,
            "distress",
            "Distress",
            (0.0, 32.0),
            &bands(11.0, 21.0),
            [27.0, 21.0, 20.0],
            "−7 sinds week 0: band verbeterd",
        ),
        score(
            words,
            "depression",
            "Depressie",
            (0.0, 12.0),
            &bands(3.0, 6.0),
            [4.0, 4.0, 3.0],
            "−1 sinds week 0: geen bandwissel",
        ),
        score(
            words,
            "somatisation",
            "Somatisatie",
            (0.0, 32.0),
            &bands(11.0, 21.0),
            [11.0, 9.0, 3.0],
            "−8 sinds week 0: band verbeterd",
        ),
        score(
            words,
            "fatigue",
            "Algemene vermoeidheid",
            (4.0, 20.0),
            &[],
            [16.0, 16.0, 12.0],
            "−4 sinds week 0: 2 of meer is belangrijk",
        ),
    ]
}

pub fn dose(words: Words) -> DoseChart {
    let week = |(index, (planned, done)): (usize, &(f64, Option<f64>))| DoseWeek {
        when: (index + 1).to_string(),
        planned: *planned,
        done: *done,
        label: done.unwrap_or(*planned).to_string(),
        now: index == 3,
    };
    let minutes = [(36.0, Some(36.0)), (42.0, Some(42.0)), (48.0, Some(32.0)), (51.0, Some(17.0)), (54.0, None), (60.0, None)];
    DoseChart {
        id: "dose".into(),
        title: "Hardloopminuten per week".into(),
        note: String::new(),
        description: "Van 36 minuten in week 1 naar 60 minuten in week 6. In week 3 werd minder gelopen dan gepland.".into(),
        weeks: minutes.iter().enumerate().map(week).collect(),
        planned: words.text("chart-planned"),
        done: words.text("chart-done"),
        table: table(words, &["Week", "Gepland", "Gedaan"], &[&["1", "36", "36"], &["2", "42", "42"], &["3", "48", "32"]]),
    }
}

pub fn notices() -> Vec<Notice> {
    vec![
        Notice {
            kind: NoticeKind::Calm,
            title: "Uw therapeut kijkt mee".into(),
            text: vec!["Dit ging vandaag niet. Dat hoort erbij. H. de Boer ziet uw bericht morgen.".into()],
        },
        Notice {
            kind: NoticeKind::Ask,
            title: "Wacht op uw besluit".into(),
            text: vec!["De motivatie was 14 dagen laag. Bel mw. S. of leg vast waarom niet.".into()],
        },
        Notice {
            kind: NoticeKind::Stop,
            title: "Geen sessie vóór akkoord van een arts".into(),
            text: vec!["Pijn op de borst bij inspanning. Alleen een behandelaar heft dit op, met naam en reden.".into()],
        },
    ]
}

pub fn week(words: Words) -> Week {
    use DayState::{Done, Missed, Planned, Rest};
    let states = [Done, Rest, Missed, Planned, Rest, Planned, Rest];
    let day = |index: usize| Day {
        short: words.text(&format!("date-weekday-{}-short", index + 1)),
        told: words.text(&format!("date-weekday-{}", index + 1)),
        state: states[index],
        today: index == 3,
    };
    Week { label: "Uw week".into(), days: std::array::from_fn(day) }
}

fn scale(name: &str, label: &str, low: u8, high: u8, anchors: (&str, &str), chosen: Option<u8>) -> Scale {
    Scale {
        name: name.into(),
        label: label.into(),
        hint: None,
        low,
        high,
        anchors: Some((anchors.0.into(), anchors.1.into())),
        chosen,
        error: None,
        required: true,
    }
}

pub fn effort() -> Scale {
    scale("effort", "Hoe zwaar was het?", 6, 20, ("geen inspanning", "maximaal"), Some(12))
}

pub fn pain() -> Scale {
    scale("pain", "Hoeveel pijn had u?", 0, 10, ("geen pijn", "de ergste pijn"), None)
}

pub fn fields(words: Words) -> Vec<Field> {
    vec![
        Field::new(FieldKind::Line, "name", "Naam").filled("S. de Vries"),
        Field::new(FieldKind::Date, "born", "Geboortedatum").wrong(Some(words.text("form-date"))),
        Field::new(FieldKind::Decimal, "speed", "Gekozen snelheid").unit("km/h").filled("11,0"),
        Field::new(FieldKind::Whole, "minutes", "Vol te houden")
            .unit("min")
            .hint("Zo lang zonder pauze.")
            .wrong(Some(words.text("form-whole-number"))),
        Field::new(FieldKind::Lines, "goal", "Doel in eigen woorden").optional(),
    ]
}

pub fn choices() -> Choices {
    let options = [("run", "Hardlopen voor herstel".to_owned()), ("walk", "Wandelen bij etalagebenen".to_owned())];
    let mut choices = Choices::new("programme", "Programma", &options, "run");
    choices.options[0].hint = Some("Voor mensen met overspanning of burn-out; 6, 9 of 12 weken.".to_owned());
    choices
}

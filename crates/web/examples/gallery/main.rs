//! Draws the layouts, the parts and the charts to files, for whoever works on the look.
//!
//! `cargo run -p kadans-web --example gallery -- target/gallery` writes `therapist.html`, `patient.html` and `form.html`, with the
//! built page files beside them; any static file server shows them. Everything in them is made up.

mod sample;

use std::fs;
use std::path::{Path, PathBuf};

use askama::Template;
use kadans_text::{Language, Texts, Words};
use kadans_web::look::chart::{DoseChart, ScoreChart, SessionLine, Sparkline};
use kadans_web::look::{Assets, Audience, Badge, Choices, Facts, Field, Frame, Notice, Place, Problems, Scale, Week};

#[derive(Template)]
#[template(path = "gallery/therapist.html")]
struct TherapistPage {
    w: Words,
    frame: Frame,
    badges: Vec<Badge>,
    sparkline: Sparkline,
    facts: Facts,
    session: SessionLine,
    scores: Vec<ScoreChart>,
    dose: DoseChart,
    notices: Vec<Notice>,
}

#[derive(Template)]
#[template(path = "gallery/patient.html")]
struct PatientPage {
    frame: Frame,
    week: Week,
    session: SessionLine,
    dose: DoseChart,
    effort: Scale,
    pain: Scale,
    notice: Notice,
}

#[derive(Template)]
#[template(path = "gallery/form.html")]
struct FormPage {
    w: Words,
    frame: Frame,
    problems: Problems,
    fields: Vec<Field>,
    choices: Choices,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "target/gallery".to_owned()));
    let texts = Texts::load().map_err(|problems| format!("{problems:?}"))?;
    let assets = Assets::embedded();
    copy_page_files(&folder, &assets)?;
    let words = texts.of(Language::Nl);
    fs::write(folder.join("therapist.html"), therapist(words, &assets).render()?)?;
    fs::write(folder.join("patient.html"), patient(words, &assets).render()?)?;
    fs::write(folder.join("form.html"), form(words, &assets).render()?)?;
    println!("drawn in {}", folder.display());
    Ok(())
}

fn copy_page_files(folder: &Path, assets: &Assets) -> std::io::Result<()> {
    fs::create_dir_all(folder.join("assets"))?;
    for address in assets.offline_addresses("src/site.ts") {
        let name = address.trim_start_matches('/');
        if let Some(file) = Assets::file(name) {
            fs::write(folder.join(name), file.bytes)?;
        }
    }
    Ok(())
}

fn therapist(w: Words, assets: &Assets) -> TherapistPage {
    TherapistPage {
        w,
        frame: sample::frame(Audience::Therapist, w, assets, "Mw. S.")
            .at(Place::Caseload)
            .below(w.text("nav-caseload"), "/caseload"),
        badges: sample::badges(),
        sparkline: sample::sparkline(),
        facts: sample::facts(w),
        session: sample::session(w),
        scores: sample::scores(w),
        dose: sample::dose(w),
        notices: sample::notices(),
    }
}

fn patient(w: Words, assets: &Assets) -> PatientPage {
    PatientPage {
        frame: sample::frame(Audience::Patient, w, assets, "Vandaag").at(Place::Today),
        week: sample::week(w),
        session: sample::session(w),
        dose: sample::dose(w),
        effort: sample::effort(),
        pain: sample::pain(),
        notice: sample::notices().remove(0),
    }
}

fn form(w: Words, assets: &Assets) -> FormPage {
    let fields = sample::fields(w);
    FormPage {
        w,
        frame: sample::frame(Audience::Therapist, w, assets, "Nieuwe verwijzing").at(Place::NewReferral),
        problems: Problems::new(w, fields.iter().filter_map(Field::problem).collect()),
        fields,
        choices: sample::choices(),
    }
}

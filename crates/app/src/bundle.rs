//! All that a phone needs for two weeks without signal.

use crate::care::Care;
use crate::{Action, App, AppError, Dossier, PatientAccess};
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_content::say;
use kadans_domain::{BreathingPreset, Event};
use kadans_plan::running::compile::{breathing_sheet, session_sheet};
use kadans_plan::running::{Choice, Confirmed};
use kadans_plan::standing::Task;
use kadans_text::Words;
use kadans_wire::cue_sheet::{QuestionForm, SheetForm, Speech};
use kadans_wire::player_bundle::{PlayerBundle, Recent, TaskForm};

/// How far ahead sessions travel to the phone.
const DAYS_AHEAD: i32 = 14;
/// What was done last, as far back as a correction may reach and a little more.
const RECENT: usize = 10;
/// Length of a practice to begin with, where the prescription names none.
const PRACTICE_S: u32 = 240;

impl App {
    /// The bundle in the language of `words`. While a stop stands, or before a plan, it holds breathing but no session.
    pub async fn player_bundle(&self, access: &PatientAccess, words: Words) -> Result<PlayerBundle, AppError> {
        access.must_be(Action::SeeOwnDay)?;
        let dossier = self.own_dossier(access).await?;
        let say = |sentence: &kadans_plan::Words| say::sentence(words, sentence);
        let speech = Speech { language: words.language(), say: &say };
        let breathing = &self.content.programmes.running_therapy.breathing;
        let dose = dossier.as_ref().and_then(|d| d.course.breathing_dose);
        let usual = Choice::usual(&self.content.programmes.running_therapy).breathing;
        Ok(PlayerBundle {
            person: access.opaque_name(),
            made_at: self.now(),
            language: words.language(),
            sheets: dossier.as_ref().map(|d| self.sessions_ahead(d, speech)).unwrap_or_default(),
            breathing: dossier.as_ref().map(|d| self.practices(d, speech)).unwrap_or_default(),
            limits: breathing.limits,
            dose: dose.unwrap_or(usual),
            practice_s: PRACTICE_S,
            tasks: dossier.as_ref().map(|d| self.tasks_ahead(d, speech)).unwrap_or_default(),
            texts: words.player_texts(),
            recent: dossier.as_ref().map(|d| recent(d, words)).unwrap_or_default(),
        })
    }

    fn sessions_ahead(&self, dossier: &Dossier, speech: Speech<'_>) -> Vec<SheetForm> {
        if let Some(care) = &dossier.care {
            return self.care_ahead(dossier, care, speech);
        }
        let Some(confirmed) = running(dossier).filter(|_| !dossier.blocked) else { return Vec::new() };
        let horizon: Date = dossier.today.saturating_add(DAYS_AHEAD.days());
        let goal = dossier.course.goal.as_deref();
        let ahead = dossier.course.upcoming.iter().filter(|upcoming| upcoming.day <= horizon);
        let programme = &self.content.programmes.running_therapy;
        ahead.map(|next| SheetForm::new(&session_sheet(programme, confirmed, next, goal), speech)).collect()
    }

    /// Sessions of any other programme, none while a stop or a block stands.
    fn care_ahead(&self, dossier: &Dossier, care: &Care, speech: Speech<'_>) -> Vec<SheetForm> {
        let (Some(programme), Some(version)) = (self.programme_of(&dossier.episode), care.versions.last()) else {
            return Vec::new();
        };
        if dossier.blocked || !care.standing.stops.is_empty() {
            return Vec::new();
        }
        let horizon: Date = dossier.today.saturating_add(DAYS_AHEAD.days());
        let ahead = care.standing.upcoming.iter().filter(|next| next.day.is_none_or(|day| day <= horizon));
        ahead.filter_map(|next| Some(SheetForm::new(&programme.sheet(&version.kept, next)?, speech))).collect()
    }

    /// What the person is asked within the two weeks, as questions a device can ask by itself.
    fn tasks_ahead(&self, dossier: &Dossier, speech: Speech<'_>) -> Vec<TaskForm> {
        let (Some(programme), Some(care)) = (self.programme_of(&dossier.episode), &dossier.care) else { return Vec::new() };
        let horizon: Date = dossier.today.saturating_add(DAYS_AHEAD.days());
        let own = care.standing.tasks.iter().filter(|task| !task.for_therapist && task.from <= horizon);
        let asked = |task: &Task| {
            let questions = programme.observation(task.kind)?.questions(programme.id());
            let title = kadans_plan::Words::of_code(&format!("{}-observation", programme.id().0), task.kind);
            Some(TaskForm {
                kind: task.kind,
                session: task.session.map(|entry| entry.to_string()),
                title: (speech.say)(&title),
                from: task.from,
                until: task.until.unwrap_or(horizon),
                from_hour: task.from_hour,
                before_next: task.before_next,
                questions: QuestionForm::all(&questions, speech),
            })
        };
        own.filter_map(asked).collect()
    }

    fn practices(&self, dossier: &Dossier, speech: Speech<'_>) -> Vec<SheetForm> {
        let Some(confirmed) = running(dossier) else { return Vec::new() };
        let programme = &self.content.programmes.running_therapy;
        let presets = programme.breathing.presets.iter();
        presets.map(|plan| SheetForm::new(&breathing_sheet(programme, confirmed, plan), speech)).collect()
    }
}

/// The version that is being followed: the newest.
fn running(dossier: &Dossier) -> Option<&Confirmed> {
    dossier.versions.last().map(|version| &version.confirmed)
}

fn recent(dossier: &Dossier, words: Words) -> Vec<Recent> {
    let newest_first = dossier.entries.iter().rev().filter(|entry| !dossier.is_superseded(entry.id));
    newest_first
        .filter_map(|entry| {
            let title = match &entry.event {
                Event::SessionDone(done) => words.count("recent-session", i64::from(done.reference.session)),
                Event::BreathingDone(done) if done.preset != BreathingPreset::Micro => {
                    words.count("recent-breathing", i64::from(done.paced_s.div_ceil(60)))
                }
                _ => return None,
            };
            Some(Recent { id: entry.id.to_string(), title, performed_at: entry.time.performed_at })
        })
        .take(RECENT)
        .collect()
}

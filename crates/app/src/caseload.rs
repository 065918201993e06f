//! The caseload: everyone in treatment, the ones who need someone first.
//!
//! Each episode's line is a fold kept beside the diary. It is made again when its diary changes, and when a new day makes
//! yesterday's fold stale (silence and relapse are about days that pass).

use crate::care::Care;
use crate::{Action, App, AppError, Dossier, PracticeAccess};
use jiff::civil::Date;
use kadans_domain::{EpisodeId, Event, Level, PersonName, PracticeId};
use kadans_plan::running::course::{Course, Position, WeekDose};
use kadans_store::{CaseloadRow, PracticeTx};
use std::collections::{BTreeSet, HashMap};

/// Seconds of running shown per week at most: a year.
const WEEKS_SHOWN: usize = 52;

/// One line of the caseload.
#[derive(Debug, Clone)]
pub struct CaseloadLine {
    /// The person's name.
    pub name: PersonName,
    /// The fold.
    pub row: CaseloadRow,
}

impl App {
    /// The caseload as of today, most urgent first.
    pub async fn caseload(&self, access: &PracticeAccess) -> Result<Vec<CaseloadLine>, AppError> {
        access.must_be(Action::SeeCaseload)?;
        let today = self.today(access.practice()).await?;
        self.freshen(access.practice(), today).await?;
        let tx = self.store.read(access.practice()).await?;
        let mut names: HashMap<_, _> = tx.patients().await?.into_iter().map(|p| (p.id, p.name)).collect();
        let rows = tx.caseload().await?;
        Ok(rows.into_iter().filter_map(|row| Some(CaseloadLine { name: names.remove(&row.patient)?, row })).collect())
    }

    /// Drops every fold of a practice and makes it again from the diary; the number of episodes.
    pub async fn rebuild_folds(&self, practice: PracticeId) -> Result<usize, AppError> {
        let today = self.today(practice).await?;
        let tx = self.store.write(practice).await?;
        tx.drop_folds().await?;
        let episodes = tx.episodes().await?;
        for episode in &episodes {
            self.refold(&tx, episode.id, today).await?;
        }
        tx.commit().await?;
        Ok(episodes.len())
    }

    async fn freshen(&self, practice: PracticeId, today: Date) -> Result<(), AppError> {
        let tx = self.store.read(practice).await?;
        let stale: Vec<CaseloadRow> = tx.caseload().await?.into_iter().filter(|row| row.folded_on != today).collect();
        drop(tx);
        if stale.is_empty() {
            return Ok(());
        }
        let tx = self.store.write(practice).await?;
        for row in stale {
            match self.refold(&tx, row.episode, today).await {
                Err(AppError::Unreadable { what, detail }) => {
                    tracing::error!(episode = %row.episode, what, detail, "a dossier cannot be read");
                    tx.put_caseload_row(&unreadable(row, today)).await?;
                }
                folded => folded?,
            }
        }
        Ok(tx.commit().await?)
    }

    /// Where an episode stands, in the word its line on the caseload uses.
    pub fn state(&self, dossier: &Dossier) -> &'static str {
        state_of(dossier)
    }

    /// Makes one episode's line again, inside the transaction that changed its diary.
    pub(crate) async fn refold(&self, tx: &PracticeTx, episode: EpisodeId, today: Date) -> Result<(), AppError> {
        tx.hold_episode(episode).await?;
        let dossier = self.open_dossier(tx, episode, today).await?;
        self.keep_verdicts(tx, &dossier).await?;
        Ok(tx.put_caseload_row(&line_of(&dossier)).await?)
    }
}

/// One dossier that cannot be read keeps nobody else from being seen; its own line says so, above.
fn unreadable(row: CaseloadRow, today: Date) -> CaseloadRow {
    CaseloadRow { folded_on: today, urgency: 1, state: "unreadable".to_owned(), next_on: None, ..row }
}

fn line_of(dossier: &Dossier) -> CaseloadRow {
    if let Some(care) = &dossier.care {
        return line_of_care(dossier, care);
    }
    let course = &dossier.course;
    let waiting: Vec<_> = course.alerts.iter().filter(|alert| !alert.acknowledged).collect();
    let state = state_of(dossier);
    CaseloadRow {
        episode: dossier.episode.id,
        patient: dossier.patient.id,
        folded_on: dossier.today,
        urgency: urgency(state, waiting.iter().map(|alert| alert.level).min()),
        state: state.to_owned(),
        week: week_of(dossier, state),
        weeks: weeks_of(dossier),
        sessions: (count(course.done.len()), count(course.done.len()) + remaining(course)),
        last_done_on: course.done.last().map(|done| done.date),
        next_on: course.upcoming.first().map(|next| next.day),
        decision: course.done.last().map(|done| done.verdict.decision.code().to_owned()),
        alerts: told_once(waiting.iter().map(|alert| alert.kind.code())),
        weekly_run_s: lived(course, dossier.today).take(WEEKS_SHOWN).map(|week| week.run_s).collect(),
    }
}

/// The line of any other programme.
fn line_of_care(dossier: &Dossier, care: &Care) -> CaseloadRow {
    let standing = &care.standing;
    let waiting: Vec<_> = standing.alerts.iter().filter(|alert| !alert.acknowledged).collect();
    let state = state_of(dossier);
    let begun = standing.weeks.iter().filter(|week| week.from <= dossier.today);
    CaseloadRow {
        episode: dossier.episode.id,
        patient: dossier.patient.id,
        folded_on: dossier.today,
        urgency: urgency(state, waiting.iter().map(|alert| alert.level).min()),
        state: state.to_owned(),
        week: week_since(dossier, state, standing.started, weeks_of(dossier)),
        weeks: weeks_of(dossier),
        sessions: (count(standing.done.len()), count(standing.done.len() + standing.upcoming.len())),
        last_done_on: standing.done.last().map(|done| done.date),
        next_on: standing.upcoming.first().and_then(|next| next.day),
        decision: standing.done.last().map(|done| done.verdict.decision.code().to_owned()),
        alerts: told_once(waiting.iter().map(|alert| alert.kind.as_str())),
        weekly_run_s: begun.take(WEEKS_SHOWN).map(|week| week.done).collect(),
    }
}

/// Where an episode of any other programme stands.
fn state_of_care(dossier: &Dossier, care: &Care) -> &'static str {
    let ended = |event: &Event| matches!(event, Event::Discharge { .. });
    if dossier.entries.iter().any(|entry| ended(&entry.event) && !dossier.is_superseded(entry.id)) {
        return "discharged";
    }
    match () {
        () if !care.standing.stops.is_empty() => "stopped",
        () if care.intake.is_none() => "intake",
        () if dossier.blocked => "blocked",
        () if care.versions.is_empty() => "proposal",
        () if care.standing.upcoming.is_empty() && care.standing.tasks.is_empty() && !care.standing.pausing => "done",
        () => "running",
    }
}

/// Each kind of alert once, in the order of the strongest of its kind.
fn told_once<'a>(codes: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    codes.filter(|code| seen.insert(*code)).map(str::to_owned).collect()
}

/// Where an episode stands.
fn state_of(dossier: &Dossier) -> &'static str {
    if let Some(care) = &dossier.care {
        return state_of_care(dossier, care);
    }
    let course = &dossier.course;
    match &course.position {
        Position::Discharged { .. } => "discharged",
        _ if !course.stops.is_empty() => "stopped",
        _ if dossier.intake.is_none() => "intake",
        _ if dossier.blocked => "blocked",
        Position::NotStarted => "proposal",
        Position::LeadIn { .. } | Position::Ladder { .. } => "running",
        Position::Remeasure => "remeasure",
        Position::Finished => "done",
    }
}

/// Stops first, then alerts by level, then what waits for the therapist, then who is under way, then who is done.
fn urgency(state: &str, strongest: Option<Level>) -> i32 {
    let by_alert = match strongest {
        Some(Level::Block) => 0,
        Some(Level::Stop) => 1,
        Some(Level::Ask) => 2,
        Some(Level::Warn) => 3,
        Some(Level::Log) | None => 9,
    };
    let by_state = match state {
        "stopped" => 1,
        "blocked" => 3,
        "intake" | "proposal" | "remeasure" => 4,
        "running" => 5,
        "done" => 6,
        _ => 10,
    };
    by_alert.min(by_state)
}

fn weeks_of(dossier: &Dossier) -> i32 {
    match &dossier.care {
        Some(care) => care.versions.last().map_or(0, |version| i32::from(version.kept.dose.weeks)),
        None => dossier.versions.last().map_or(0, |version| i32::from(version.confirmed.prescription.weeks)),
    }
}

/// Week of the plan; someone who is done stays in its last week.
fn week_of(dossier: &Dossier, state: &str) -> i32 {
    week_since(dossier, state, dossier.course.started, weeks_of(dossier))
}

fn week_since(dossier: &Dossier, state: &str, started: Option<Date>, weeks: i32) -> i32 {
    let Some(start) = started.filter(|start| *start <= dossier.today) else { return 0 };
    let week = (dossier.today - start).get_days() / 7 + 1;
    let over = matches!(state, "done" | "discharged");
    if over { week.min(weeks) } else { week }
}

/// Sessions still to do, also while a stop keeps them from being proposed.
fn remaining(course: &Course) -> i32 {
    match course.position {
        Position::Ladder { remaining, .. } => i32::from(remaining),
        _ => count(course.upcoming.len()),
    }
}

/// The weeks that have begun; those to come would draw as weeks without running.
fn lived(course: &Course, today: Date) -> impl Iterator<Item = &WeekDose> {
    course.weeks.iter().filter(move |week| week.from <= today)
}

fn count(n: usize) -> i32 {
    i32::try_from(n).unwrap_or(i32::MAX)
}

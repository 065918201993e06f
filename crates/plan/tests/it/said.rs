//! Every sentence a programme behind the common door can say, gathered and looked up in both languages.

use kadans_content::{Content, say};
use kadans_domain::{Facts, Language, Reason};
use kadans_plan::cue_sheet::{Question, Scale};
use kadans_plan::form::{Form, Kind};
use kadans_plan::{Arg, CueSheet, Programme, Session, Standing, Words};

/// Gathers sentences, and says what is missing.
pub struct Said<'c> {
    content: &'c Content,
    prefix: String,
    missing: Vec<String>,
}

impl<'c> Said<'c> {
    pub fn of(content: &'c Content, programme: &dyn Programme) -> Said<'c> {
        Said { content, prefix: programme.id().0.clone(), missing: Vec::new() }
    }

    pub fn key(&mut self, key: &str) {
        for language in Language::ALL {
            if !self.content.texts.of(language).has(key) {
                self.missing.push(format!("{} {key}", language.code()));
            }
        }
    }

    pub fn own(&mut self, kind: &str, code: &str) {
        self.key(&format!("{}-{kind}-{}", self.prefix, code.replace('_', "-")));
    }

    pub fn form(&mut self, form: &Form) {
        for section in &form.sections {
            self.own("section", section.id);
        }
        for field in form.fields() {
            let id = format!("{}-{}", self.prefix, field.id.replace('_', "-"));
            self.key(&id);
            if let Kind::Choice(codes) | Kind::Several(codes) = &field.kind {
                codes.iter().for_each(|code| self.key(&format!("{id}-{}", code.replace('_', "-").to_lowercase())));
            }
            if let Some(unit) = field.unit {
                self.key(&format!("unit-{}", unit.replace('_', "-")));
            }
        }
    }

    pub fn words(&mut self, words: &Words) {
        self.key(&words.key);
        for language in Language::ALL {
            let sentence = say::sentence(self.content.texts.of(language), words);
            if sentence.contains("{$") {
                self.missing.push(format!("{} a variable of {}: {sentence}", language.code(), words.key));
            }
        }
        for (_, arg) in &words.args {
            if let Arg::Words(inner) = arg {
                self.words(inner);
            }
        }
    }

    pub fn reason(&mut self, reason: &Reason) {
        self.key(&reason.rule.text_key());
        assert!(kadans_plan::rule::named(reason.rule.0).is_some(), "{}", reason.rule.0);
        for input in &reason.inputs {
            assert!(kadans_plan::rule::input_named(input.name).is_some(), "{}", input.name);
        }
        for language in Language::ALL {
            let sentence = say::reason(self.content.texts.of(language), reason);
            if sentence.contains("{$") {
                self.missing.push(format!("{} {}: {sentence}", language.code(), reason.rule.0));
            }
        }
    }

    pub fn session(&mut self, session: &Session) {
        self.own("kind", session.kind);
        self.words(&session.title);
        for part in &session.parts {
            self.words(&part.name);
            self.words(&part.amount);
        }
    }

    pub fn sheet(&mut self, sheet: &CueSheet) {
        self.words(&sheet.title);
        sheet.intro.iter().for_each(|words| self.words(words));
        sheet.before.iter().chain(&sheet.log).for_each(|question| self.question(question));
        for step in &sheet.steps {
            self.words(&step.label);
            step.detail.iter().for_each(|words| self.words(words));
            step.cues.iter().filter_map(|cue| cue.say.as_ref()).for_each(|words| self.words(words));
            step.ask.iter().for_each(|question| self.question(question));
            step.cycle.iter().flatten().for_each(|phase| self.words(&phase.label));
        }
        sheet.safety.reasons.iter().for_each(|reason| self.words(&reason.text));
        sheet.safety.urgent.iter().for_each(|words| self.words(words));
    }

    fn question(&mut self, question: &Question) {
        self.words(&question.ask);
        question.gates.iter().for_each(|gate| self.words(&gate.text));
        match &question.scale {
            Scale::Number { anchors, .. } => anchors.iter().for_each(|(_, words)| self.words(words)),
            Scale::Choice { options } | Scale::Several { options } => options.iter().for_each(|(_, words)| self.words(words)),
            Scale::Free { .. } => {}
        }
    }

    pub fn standing(&mut self, standing: &Standing) {
        self.own("state", standing.state);
        self.key(&format!("measure-{}", standing.measure.replace('_', "-")));
        standing.now.iter().for_each(|(name, value)| [name, value].into_iter().for_each(|words| self.words(words)));
        standing.next_reasons.iter().for_each(|reason| self.reason(reason));
        standing.upcoming.iter().for_each(|session| self.session(session));
        for done in &standing.done {
            self.words(&done.title);
            done.facts.iter().for_each(|(name, value)| [name, value].into_iter().for_each(|words| self.words(words)));
            done.verdict.reasons.iter().for_each(|reason| self.reason(reason));
            for change in &done.verdict.changes {
                [&change.what, &change.from, &change.to].into_iter().for_each(|words| self.words(words));
                self.reason(&change.reason);
            }
        }
        for stop in &standing.stops {
            self.key(&format!("stop-kind-{}", stop.kind.replace('_', "-")));
            self.reason(&stop.reason);
        }
        for alert in &standing.alerts {
            self.key(&format!("alert-{}", alert.kind.replace('_', "-")));
            self.reason(&alert.reason);
        }
        standing.tasks.iter().for_each(|task| self.own("observation", task.kind));
    }

    /// What a programme says before anything happened.
    pub fn programme(&mut self, programme: &dyn Programme, intake: &Facts) {
        self.form(&programme.intake());
        self.form(&programme.choices(intake));
        for kind in programme.observations().iter().map(|known| known.kind) {
            self.own("observation", kind);
            self.form(&programme.observation(kind).unwrap_or_else(|| panic!("no form for {kind}")));
        }
    }

    /// Ends the walk.
    pub fn all_is_there(self) {
        assert!(self.missing.is_empty(), "{} missing:\n{}", self.missing.len(), self.missing.join("\n"));
    }
}

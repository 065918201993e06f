//! `/practice`: everyone who works here, whether they can sign in, and a form to add someone.

use super::link::LinkPage;
use crate::ctx::Ctx;
use crate::filled::Filled;
use crate::look::{Badge, BadgeKind, Choices, Field, FieldKind, Frame, Place, Problems};
use crate::page::{page, unfinished};
use crate::problem::Problem;
use askama::Template;
use axum::response::Response;
use kadans_app::{Action, AppError, Member, NewMember, PracticeAccess};
use kadans_domain::{Email, PersonName, Role, TextProblem};
use kadans_text::Words;

/// Who can be added.
const ROLES: [Role; 2] = [Role::Therapist, Role::Admin];

#[derive(Template)]
#[template(path = "practice/members.html")]
struct MembersPage {
    frame: Frame,
    w: Words,
    members: Vec<MemberRow>,
    problems: Problems,
    name: Field,
    email: Field,
    role: Choices,
}

struct MemberRow {
    id: String,
    name: String,
    email: String,
    role: String,
    state: Badge,
}

/// Shows the members.
pub async fn list(ctx: Ctx) -> Result<Response, Problem> {
    let access = ctx.may_with_practice(Action::SeePractice).await?;
    Ok(page(&MembersPage::of(&ctx, &access, NewcomerForm::default()).await?))
}

/// Adds a member and shows their link, this once. A second press finds the address taken and changes nothing.
pub async fn add(ctx: Ctx, filled: Filled) -> Result<Response, Problem> {
    let access = ctx.may_with_practice(Action::ManageMembers).await?;
    let mut form = NewcomerForm::read(&ctx, filled);
    let Some(newcomer) = form.newcomer(&ctx) else {
        return Ok(unfinished(&MembersPage::of(&ctx, &access, form).await?));
    };
    let name = newcomer.name.as_str().to_owned();
    match ctx.web.app().add_member(&access, newcomer).await {
        Ok(member) => Ok(page(&LinkPage::new(&ctx, &access, member, name).await?)),
        Err(AppError::Field { why, .. }) => {
            form.email_error = Some(ctx.words.text(&format!("practice-{why}")));
            Ok(unfinished(&MembersPage::of(&ctx, &access, form).await?))
        }
        Err(other) => Err(other.into()),
    }
}

/// What was filled in about someone new, and what is still needed.
#[derive(Default)]
struct NewcomerForm {
    filled: Filled,
    name_error: Option<String>,
    email_error: Option<String>,
    role_error: Option<String>,
}

impl NewcomerForm {
    fn read(ctx: &Ctx, filled: Filled) -> NewcomerForm {
        let w = ctx.words;
        NewcomerForm {
            name_error: PersonName::new(filled.get("name")).err().map(|problem| said(w, problem)),
            email_error: Email::new(filled.get("email")).err().map(|problem| said(w, problem)),
            role_error: role(&filled).is_none().then(|| w.text("form-choose")),
            filled,
        }
    }

    /// Their screens start in the administrator's language.
    fn newcomer(&self, ctx: &Ctx) -> Option<NewMember> {
        Some(NewMember {
            role: role(&self.filled)?,
            name: PersonName::new(self.filled.get("name")).ok()?,
            email: Email::new(self.filled.get("email")).ok()?,
            language: ctx.words.language(),
        })
    }
}

fn role(filled: &Filled) -> Option<Role> {
    Role::from_code(filled.get("role")).filter(|role| ROLES.contains(role))
}

fn said(w: Words, problem: TextProblem) -> String {
    match problem {
        TextProblem::Empty => w.text("form-required"),
        TextProblem::TooLong(n) => w.count("form-too-long", n),
        TextProblem::Control => w.text("practice-strange-letters"),
        TextProblem::NotAnEmail => w.text("form-email"),
    }
}

impl MembersPage {
    async fn of(ctx: &Ctx, access: &PracticeAccess, form: NewcomerForm) -> Result<MembersPage, Problem> {
        let (w, app) = (ctx.words, ctx.web.app());
        let practice = app.practice(access.practice()).await?;
        let mut members = Vec::new();
        for member in app.members(access).await? {
            let open = app.has_open_link(access, member.id).await?;
            members.push(MemberRow::of(w, &member, open));
        }
        let filled = &form.filled;
        let roles = ROLES.map(|role| (role.code(), w.text(&format!("practice-role-{}", role.code()))));
        let name = Field::new(FieldKind::Line, "name", w.text("practice-name")).filled(filled.get("name")).wrong(form.name_error);
        let email =
            Field::new(FieldKind::Email, "email", w.text("door-email")).filled(filled.get("email")).wrong(form.email_error);
        let role = Choices::new("role", w.text("practice-role"), &roles, filled.get("role")).wrong(form.role_error);
        Ok(MembersPage {
            frame: Frame { path: Place::Practice.path().into(), ..ctx.frame(practice.name).at(Place::Practice) },
            w,
            members,
            problems: Problems::new(w, [name.problem(), email.problem(), role.problem()].into_iter().flatten().collect()),
            name,
            email,
            role,
        })
    }
}

impl MemberRow {
    fn of(w: Words, member: &Member, open_link: bool) -> MemberRow {
        let (kind, state) = match (&member.credentials, open_link) {
            (Some(_), false) => (BadgeKind::Ok, "practice-state-ready"),
            (Some(_), true) => (BadgeKind::Now, "practice-state-renewing"),
            (None, true) => (BadgeKind::Rest, "practice-state-invited"),
            (None, false) => (BadgeKind::Ask, "practice-state-no-link"),
        };
        MemberRow {
            id: member.id.to_string(),
            name: member.name.as_str().to_owned(),
            email: member.email.as_str().to_owned(),
            role: w.text(&format!("practice-role-{}", member.role.code())),
            state: Badge::new(kind, w.text(state)),
        }
    }
}

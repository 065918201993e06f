//! Who may do what: `content/roles.toml`.
//!
//! Roles are data, so that a practice's rules can be read on one page and a reviewer can compare two versions of them.
//! An action that no line grants is refused.

use crate::toml_file::TomlFile;
use crate::{Problem, SourceFile};
use kadans_domain::Role;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// Every action that can be granted, by its stable code. The application's `Action` has one variant for each.
pub const ACTIONS: [&str; 19] = [
    "see_own_day",
    "write_own_diary",
    "record_pulse",
    "see_caseload",
    "see_patient",
    "refer",
    "take_intake",
    "prescribe",
    "follow",
    "write_diary",
    "record_scores",
    "clear_stop",
    "acknowledge_alert",
    "invite_patient",
    "print_summary",
    "discharge",
    "see_practice",
    "manage_members",
    "see_audit",
];

/// How far a grant reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The person's own treatment.
    Own,
    /// Everyone in the practice; never another practice.
    Practice,
}

/// The grants of every role.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roles {
    grants: BTreeMap<(Role, String), Scope>,
}

impl Roles {
    /// How far `role` may do the action with this code; `None` is a refusal.
    pub fn allows(&self, role: Role, action: &str) -> Option<Scope> {
        self.grants.get(&(role, action.to_owned())).copied()
    }

    /// Reads `roles.toml`. Errors: unknown roles, fields and actions, and an action that is granted twice to one role.
    pub(crate) fn read(file: &SourceFile) -> Result<Roles, Vec<Problem>> {
        let toml = TomlFile::open(file).map_err(|problem| vec![problem])?;
        let written: Written = toml.parse().map_err(|problem| vec![problem])?;
        let mut roles = Roles::default();
        let mut problems = Vec::new();
        for (role, scope, action) in written.grants() {
            problems.extend(roles.grant(role, scope, action).map(|said| said.at(toml, action)));
        }
        if problems.is_empty() { Ok(roles) } else { Err(problems) }
    }

    fn grant(&mut self, role: Role, scope: Scope, action: &Spanned<String>) -> Option<Refused> {
        let code = action.get_ref();
        if !ACTIONS.contains(&code.as_str()) {
            return Some(Refused::Unknown);
        }
        self.grants.insert((role, code.clone()), scope).map(|_| Refused::Twice(role))
    }
}

enum Refused {
    Unknown,
    Twice(Role),
}

impl Refused {
    fn at(self, toml: TomlFile<'_>, action: &Spanned<String>) -> Problem {
        let code = action.get_ref();
        match self {
            Refused::Unknown => {
                toml.problem(action.span(), format!("there is no action `{code}`"), format!("use one of {}", ACTIONS.join(", ")))
            }
            Refused::Twice(role) => toml.problem(
                action.span(),
                format!("`{code}` is granted twice to the role `{}`", role.code()),
                "keep the widest grant and remove the other",
            ),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    patient: Grants,
    therapist: Grants,
    admin: Grants,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Grants {
    #[serde(default)]
    own: Vec<Spanned<String>>,
    #[serde(default)]
    practice: Vec<Spanned<String>>,
}

impl Written {
    fn of(&self, role: Role) -> &Grants {
        match role {
            Role::Patient => &self.patient,
            Role::Therapist => &self.therapist,
            Role::Admin => &self.admin,
        }
    }

    fn grants(&self) -> impl Iterator<Item = (Role, Scope, &Spanned<String>)> {
        Role::ALL.into_iter().flat_map(|role| {
            let own = self.of(role).own.iter().map(move |action| (role, Scope::Own, action));
            own.chain(self.of(role).practice.iter().map(move |action| (role, Scope::Practice, action)))
        })
    }
}

//! Who may do what.

use crate::copy::broken;
use kadans_content::{ACTIONS, Content, Scope};
use kadans_domain::Role;

/// One letter for each action and role: `o` own, `p` practice, `-` refused.
#[test]
fn each_role_may_do_this_and_nothing_else() {
    let roles = Content::embedded().unwrap().roles;
    let letter = |role, action| match roles.allows(role, action) {
        Some(Scope::Own) => 'o',
        Some(Scope::Practice) => 'p',
        None => '-',
    };
    let table: Vec<String> = ACTIONS
        .iter()
        .map(|action| format!("{action} {}", Role::ALL.map(|role| letter(role, action)).iter().collect::<String>()))
        .collect();
    assert_eq!(
        table,
        [
            "see_own_day o--",
            "write_own_diary o--",
            "record_pulse o--",
            "see_caseload -p-",
            "see_patient -p-",
            "refer -p-",
            "take_intake -p-",
            "prescribe -p-",
            "follow -p-",
            "write_diary -p-",
            "record_scores -p-",
            "clear_stop -p-",
            "acknowledge_alert -p-",
            "invite_patient -p-",
            "print_summary -p-",
            "discharge -p-",
            "see_practice --p",
            "manage_members --p",
            "see_audit --p",
        ]
    );
    assert_eq!(roles.allows(Role::Admin, "fly"), None);
}

#[test]
fn a_mistake_in_the_roles_is_named_with_its_line() {
    let file = "roles.toml";
    broken(
        file,
        "\"refer\"",
        "\"refers\"",
        &format!("roles.toml:11: there is no action `refers`; use one of {}", ACTIONS.join(", ")),
    );
    broken(
        file,
        "\"refer\"",
        "\"see_patient\"",
        "roles.toml:11: `see_patient` is granted twice to the role `therapist`; keep the widest grant and remove the other",
    );
    broken(file, "[admin]", "[boss]", "roles.toml:25: unknown field `boss`; write one of `patient`, `therapist`, `admin`");
    broken(
        file,
        "practice = [\"see_practice\"",
        "practise = [\"see_practice\"",
        "roles.toml:26: unknown field `practise`; write `own` or `practice`",
    );
}

//! The actions of the code and the actions that roles can be granted are the same list.

use kadans_app::Action;

#[test]
fn every_action_can_be_granted_and_every_grantable_action_exists() {
    let codes: Vec<_> = Action::ALL.iter().map(|action| action.code()).collect();
    assert_eq!(codes, kadans_content::ACTIONS);
}

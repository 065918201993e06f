//! Mistakes in a definition are answered with their line and a remedy, before anyone is scored with it.

use crate::copy::broken;

const NQ: &str = "instruments/nq.toml";

#[test]
fn a_range_the_answers_cannot_give_is_refused() {
    broken(
        NQ,
        "high = 64",
        "high = 60",
        "instruments/nq.toml:21: scale total is said to run 0 to 60, its answers give 0 to 64; correct the range",
    );
}

#[test]
fn a_gap_between_bands_is_refused() {
    broken(
        NQ,
        "0-22 negative",
        "0-21 negative",
        "instruments/nq.toml:30: the bands of total in cut-offs 23 do not cover 0 to 64 without gaps",
    );
}

#[test]
fn something_that_is_no_band_is_shown_where_it_stands() {
    broken(
        NQ,
        "0-22 negative",
        "0..22 negative",
        "instruments/nq.toml:36: `0..22 negative` is not a band; write it as \"11-20 moderate\"",
    );
}

#[test]
fn an_item_that_does_not_exist_is_named() {
    broken(
        NQ,
        "items = \"1-16\"",
        "items = \"1-15 17\"",
        "instruments/nq.toml:21: scale total takes item 17, which does not exist; correct the item number",
    );
    broken(
        "instruments/4dsq.toml",
        "items = \"33 46\"",
        "items = \"33 64\"",
        "instruments/4dsq.toml:84: the safeguard watches item 64",
    );
    broken(
        "instruments/pss10.toml",
        "reversed = \"4 5 7 8\"",
        "reversed = \"4 5 7 18\"",
        "instruments/pss10.toml:18: item 18 is turned round but not defined here",
    );
}

#[test]
fn an_item_taken_twice_is_named() {
    broken(
        NQ,
        "items = \"1-16\"",
        "items = \"1-16 3\"",
        "instruments/nq.toml:21: scale total takes item 3 twice; list each item once",
    );
}

#[test]
fn an_item_list_that_cannot_be_read_is_shown() {
    broken(
        NQ,
        "numbers = \"1-16\"",
        "numbers = \"1 to 16\"",
        "instruments/nq.toml:16: `to` is not an item or a range of items; write items as 17",
    );
}

#[test]
fn an_unknown_method_field_or_licence_is_refused() {
    broken(NQ, "method = \"sum\"", "method = \"total\"", "instruments/nq.toml:23: unknown variant `total`");
    broken(NQ, "may_ship = \"own_labels\"", "may_ship = \"all\"", "instruments/nq.toml:12: unknown variant `all`");
    broken(NQ, "version = 1", "version = 1\nshort = \"NQ\"", "instruments/nq.toml:5: unknown field `short`");
}

#[test]
fn a_method_without_what_it_needs_is_refused() {
    broken(
        "instruments/who5.toml",
        "factor = 4\n",
        "",
        "instruments/who5.toml:32: this method needs `factor`; add it to the scale",
    );
}

#[test]
fn a_recoding_gives_one_value_for_each_answer() {
    broken(
        "instruments/4dsq.toml",
        "worth = [0, 1, 2, 2, 2]",
        "worth = [0, 1, 2, 2]",
        "instruments/4dsq.toml:17: worth does not give one value per answer",
    );
}

#[test]
fn answers_that_cannot_be_are_refused() {
    broken(NQ, "high = 4\n", "high = 0\n", "instruments/nq.toml:16: item 1 has fewer than 2 answers; let low be below high");
    broken(
        "instruments/borg_cr10.toml",
        "step = 0.01",
        "step = 0",
        "instruments/borg_cr10.toml:15: item 1 has fewer than 2 answers",
    );
}

#[test]
fn a_method_takes_the_items_it_needs() {
    broken(NQ, "items = \"1-16\"\n", "", "instruments/nq.toml:21: scale total has 0 items; its method takes at least 1");
    broken(
        "instruments/bat12.toml",
        "items = \"1-12\"",
        "items = \"1-11\"",
        "instruments/bat12.toml:57: scale total has 11 items; its method takes the items of its parts",
    );
    broken("instruments/psfs.toml", "at_least = 2", "at_least = 0", "instruments/psfs.toml:21: scale total has 5 items");
}

#[test]
fn a_lettered_form_has_one_letter_for_each_item() {
    broken(
        "instruments/welch.toml",
        "letters = \"abc\"",
        "letters = \"ab\"",
        "instruments/welch.toml:18: the letters do not fit the items; write one small letter for each item",
    );
}

#[test]
fn a_definition_leans_on_an_existing_card_and_carries_the_name_of_its_file() {
    broken(
        NQ,
        "card = \"ev-instrument-nq\"",
        "card = \"ev-instrument-nvl\"",
        "instruments/nq.toml:6: there is no evidence card `ev-instrument-nvl`",
    );
    broken(
        NQ,
        "id = \"nq\"",
        "id = \"nvl\"",
        "instruments/nq.toml:3: the id `nvl` is not the name of its file; name the file nvl.toml",
    );
}

#[test]
fn exactly_one_set_of_cutoffs_is_the_default() {
    broken(NQ, "default = true\n", "", "instruments/nq.toml:3: no cut-offs are marked as default");
    broken(
        NQ,
        "id = \"20\"",
        "id = \"20\"\ndefault = true",
        "instruments/nq.toml:39: a second set of cut-offs is marked as default",
    );
}

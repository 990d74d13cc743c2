//! Names that the text lost.

use super::{calls, findings};

#[test]
fn names_come_from_the_keys_that_no_row_has() {
    let sample = "{- \"owner\": {\n- \"a\": 1\n}, - \"name\": \"n\",\n- \"pets\": [\n- 1\n]\n}";
    let rows = "object |\n| name | string |\nArray of objects |\n";
    assert_eq!(
        calls(&format!("Adds.\n{rows}{sample}"))[1..4],
        ["body owner (by sample)", "body name", "body pets (by sample)"]
    );
    let swapped = "Array of objects |\n| name | string |\nobject |\n";
    assert_eq!(calls(&format!("Adds.\n{swapped}{sample}"))[1..4], ["body ?", "body name", "body ?"]);
    let more = "object |\nobject |\n| name | string |\nArray of objects |\n";
    assert_eq!(calls(&format!("Adds.\n{more}{sample}"))[1..5], ["body ?", "body ?", "body name", "body ?"]);
}

#[test]
fn a_name_that_is_not_won_back_is_said() {
    let text = "Lists.\nstring Mail of the owner |\n{- \"pets\": 1\n}";
    assert!(findings(text).contains(&"lost-name page.txt:2:1".to_owned()));
}

#[test]
fn rows_that_say_the_same_of_other_names_give_a_name() {
    let text = |row: &str, key: &str| {
        let rows = format!("| owner_id | integer Owner ID used to search |\n{row} |\n");
        format!("Lists.\n{rows}{{- \"pets\": [\n- {{\n- \"{key}\": \"x\"\n}}\n]\n}}")
    };
    let name = |row, key| calls(&text(row, key))[2].clone();
    assert_eq!(name("string Home town used to search", "home_town"), "query home_town (by sample)");
    assert_eq!(name("string Home town used to search", "homeTown"), "query homeTown (by sample)");
    assert_eq!(name("string Home town used to search", "town"), "query ?");
    assert_eq!(name("string Home town that is used to search", "home_town"), "query ?");
    assert_eq!(name("string Owner ID used to search", "home_town"), "query ?");
}

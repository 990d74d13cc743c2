//! Made-up types that several calls describe.

use super::*;
use crate::evidence::Claim;

fn place(call: usize, line: usize) -> Location {
    Location::pointer(&"a.json".into(), format!("/item/{call}/description")).text_line(line)
}

/// Returns the rows of a table in the description of a call: names, of which `!` marks the required ones.
fn rows(call: usize, names: &[&str]) -> Vec<Statement> {
    let row = |(line, name): (usize, &&str)| {
        let presence = if name.ends_with('!') { Presence::Required } else { Presence::Optional };
        let claim = Claim { kinds: vec![Kind::Text], presence: Some(presence), ..Claim::default() };
        let path = name.trim_end_matches('!').split('.').map(|key| Step::Key(key.to_owned())).collect();
        Statement { at: place(call, line + 3), path, claim }
    };
    names.iter().enumerate().map(row).collect()
}

/// The types of one name, each with its fields.
type Types = Vec<(Option<String>, Vec<String>)>;

/// Settles what calls say of one type, and returns the fields by type, the types of the calls' bodies, and what was reported.
fn settled(calls: &[&[&str]]) -> (Types, Vec<usize>, Vec<String>) {
    let statements = calls.iter().enumerate().flat_map(|(call, names)| rows(call, names)).collect();
    let of_type = Evidence { statements, ..Evidence::default() };
    let mut named = Named::from_iter([("DepotDTO".to_owned(), of_type)]);
    let body = Evidence { name: Some("DepotDTO".to_owned()), ..Evidence::default() };
    let mut bodies = vec![body; calls.len()];
    let mut report = Report::default();
    let at = |call: usize| Location::pointer(&"a.json".into(), format!("/item/{call}/body"));
    settle(bodies.iter_mut().enumerate().map(|(call, body)| (at(call), body)), &mut named, &mut report);
    let path = |said: &Statement| super::super::path::spelled(&said.path);
    let fields = |evidence: &Evidence| evidence.statements.iter().map(path).collect();
    let types = named.values().map(|evidence| (evidence.name.clone(), fields(evidence))).collect();
    let used = bodies.iter().map(|body| named.get_index_of(body.name.as_ref().unwrap()).unwrap()).collect();
    (types, used, report.diagnostics().iter().map(ToString::to_string).collect())
}

#[test]
fn descriptions_that_agree_are_about_one_type() {
    for calls in [
        [["id!", "name"].as_slice(), &["id!", "name"]],
        [&["id!"], &["id!", "name"]],
        [&["id!", "zone", "zone.code!"], &["id"]],
    ] {
        let (types, used, said) = settled(&calls);
        assert_eq!((types.len(), used, said), (1, vec![0, 0], vec![]), "{calls:?}");
    }
}

#[test]
fn descriptions_that_do_not_agree_are_about_two_types() {
    let (types, used, said) = settled(&[&["crate!"], &["lid!", "note"], &["lid!"]]);
    let name = || Some("DepotDTO".to_owned());
    let lids = ["lid", "note", "lid"].map(str::to_owned).to_vec();
    assert_eq!(types, [(name(), vec!["crate".to_owned()]), (name(), lids)]);
    assert_eq!(used, [0, 1, 1]);
    assert_eq!(
        said,
        [
            "warning[name-of-two-types]: `DepotDTO` is not what it is in another place: `lid`, `note` only here, `crate` only \
          there; each is a type of its own, named for its place\n  \
          --> a.json#/item/1/description (line 3)\n  \
          = help: the other place: a.json#/item/0/description (line 3); if they are one type, let both tables list the \
          same fields\n"
        ]
    );
}

#[test]
fn a_field_that_only_one_description_requires_makes_two_types() {
    let (types, used, _) = settled(&[&["id!"], &["id!", "zone!"]]);
    assert_eq!((types.len(), used), (2, vec![0, 1]));
}

#[test]
fn a_field_of_another_type_makes_two_types() {
    let mut other = rows(1, &["id"]);
    other[0].claim.kinds = vec![Kind::Object];
    assert_eq!(difference(&other, &rows(0, &["id"])).as_deref(), Some("`id` is of another type"));
    other[0].claim.kinds = vec![Kind::Values];
    assert_eq!(difference(&other, &rows(0, &["id"])), None);
}

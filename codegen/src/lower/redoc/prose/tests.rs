use super::*;
use crate::diagnostic::Report;
use crate::parse::redoc::text;

/// Returns what a prose says in a call that has some fields.
fn said(prose: &str) -> Vec<String> {
    let rows = "| owner_id | integer |\n| page | integer |\n| mail | string |\n| X-Shop | string |\n";
    let sample = "{- \"kind\": \"cat\",\n- \"chip_no\": \"1\",\n- \"colour\": \"red\",\n- \"sold_on\": \"01/02/2020\"\n}";
    let page = format!("Words.\n{{- \"a\": 1\n}}{prose}\n{rows}{sample}");
    let document = text::read(&"page.txt".into(), &page, &mut Report::default());
    of_call(&document.calls[1]).iter().map(shown).collect()
}

fn shown(fact: &Fact) -> String {
    match &fact.field {
        Some(field) => format!("{field}: {:?}", fact.says),
        None => format!("{:?}", fact.says),
    }
}

/// Checks what prose says, case by case.
fn check(cases: &[(&str, &[&str])]) {
    for (prose, facts) in cases {
        assert_eq!(said(prose), *facts, "{prose}");
    }
}

#[test]
fn deprecated_fields_are_read() {
    check(&[
        ("owner_id field is deprecated and goes soon.", &["owner_id: Deprecated"]),
        ("The page parameter is now deprecated.", &["page: Deprecated"]),
        ("Lists.owner_id and chip_no are deprecated.", &["owner_id: Deprecated", "chip_no: Deprecated"]),
        ("The X-Shop header has been deprecated.", &["X-Shop: Deprecated"]),
        ("owner_id field may be deprecated one day.", &[]),
        ("owner_id field is not deprecated.", &[]),
        ("owner_id or chip_no is deprecated.", &[]),
        ("nothing_known field is deprecated.", &[]),
        ("page is deprecated.", &[]),
    ]);
}

#[test]
fn a_sentence_whose_beginning_may_be_lost_says_nothing_on_what_is_required() {
    check(&[
        ("The owner_id parameter is required.", &["owner_id: Required"]),
        ("Both owner_id and page are required; else it fails.", &["owner_id: Required", "page: Required"]),
        ("The mail field is optional.", &["mail: Optional"]),
        ("Lists.chip_no is an optional field that helps.", &["chip_no: Optional"]),
        ("owner_id is required.", &[]),
        ("Lists.owner_id is required.", &[]),
        ("Lists.owner_id and mail are provided, the mail wins.", &[]),
        ("The owner_id parameter is required to\nopen it.", &[]),
        ("Either owner_id or chip_no is required.", &[]),
        ("The owner_id and mail of it are required to buy.", &[]),
        ("The mail field is optional if it is known.", &[]),
    ]);
}

#[test]
fn conditions_are_read() {
    check(&[
        (
            "The mail field is only present when somebody asks.",
            &[r#"mail: Conditional("when somebody asks")"#],
        ),
        ("mail: Where to write. Only present for owners.", &[r#"mail: Conditional("for owners")"#]),
        ("The mail field is present only if it is known.", &[r#"mail: Conditional("if it is known")"#]),
        ("mail: Where to write.Only present for owners.", &[]),
        ("Only present for owners.", &[]),
        ("The mail field is present.", &[]),
    ]);
}

#[test]
fn values_are_read() {
    check(&[
        (
            "kind field is what it is.\nIt can be cat, dog or guinea_pig.",
            &[r#"kind: Values(["cat", "dog", "guinea_pig"])"#],
        ),
        ("The kind field tells. Possible values are cat and dog.", &[r#"kind: Values(["cat", "dog"])"#]),
        ("The kind field tells. It must be one of dog, fish.", &[]),
        ("The kind field tells. It can be cat or used.", &[]),
        ("The kind field tells. It can be cat or dog in some shops.", &[]),
        ("The kind field tells.It can be cat or dog.", &[]),
        ("Some animals are here. It can be cat or dog.", &[]),
    ]);
}

#[test]
fn formats_are_read() {
    check(&[
        ("sold_on: Day of it (format: dd/mm/yyyy).", &[r#"sold_on: Format("dd/mm/yyyy")"#]),
        ("Lists.sold_on: Day (format: dd/mm/yyyy).chip_no: Number.", &[r#"sold_on: Format("dd/mm/yyyy")"#]),
        (
            "The chip_no must be right according to the ISO-11784 standard.",
            &[r#"chip_no: Format("ISO-11784")"#],
        ),
        (
            "Waits up to\nsold_on (an ISO 8601 date such as 2020-01-01).",
            &[r#"sold_on: Format("ISO 8601 date")"#],
        ),
        ("Day of it (format: dd/mm/yyyy).", &[]),
    ]);
}

#[test]
fn allowed_fields_are_read() {
    let allowed = |names: &str| format!("Allowed([{names}])");
    assert_eq!(
        said("Adds.kind, chip_no, page, born_on"),
        [allowed(r#""kind", "chip_no", "page", "born_on""#)]
    );
    assert_eq!(said("Adds.kind, chip_no"), [""; 0]);
    assert_eq!(said("Adds.kind, chip_no and colour"), [""; 0]);
    assert_eq!(said("Adds.cats, dogs, fish"), [""; 0]);
    assert_eq!(said("Adds.kind, chip_no, colour are new."), [""; 0]);
}

#[test]
fn errors_are_read() {
    let error = |status: u16, code: &str| format!("Error {{ status: {status}, code: {code} }}");
    let found = error(422, r#"Some("pet_sold")"#);
    assert_eq!(said("Buying it twice returns a\n422 with detail pet_sold."), [found.as_str()]);
    assert_eq!(said("It fails with 422 with the error code `pet_sold`."), [found.as_str()]);
    assert_eq!(said("Responds with a 404 then."), [error(404, "None")]);
    assert_eq!(said("It has 422 pets. It returns up to 500, and 2xx."), [error(500, "None")]);
    assert_eq!(said("There are 404 pets."), [""; 0]);
}

#[test]
fn scopes_and_headers_are_read() {
    check(&[
        ("Tokens come from POST /token with\nscope: pets_all.", &[r#"Scope("pets_all")"#]),
        ("Send both X-Shop and X-Key headers; no token.", &[r#"Headers(["X-Shop", "X-Key"])"#]),
        ("scope: a list of them.", &[]),
    ]);
}

#[test]
fn names_with_dots_are_no_seams() {
    let words = |text: &str| -> Vec<String> {
        let line = text::Text { at: Location::file(&"page.txt".into()), text: text.to_owned() };
        fragment::split(&[line]).iter().map(|fragment| fragment.words.join(" ")).collect()
    };
    assert_eq!(
        words("As pet_shop.closed says. It is E.164 or v1.2."),
        ["As pet_shop.closed says.", "It is E.164 or v1.2."]
    );
    assert_eq!(
        words("colour field to the answer.shape field to it."),
        ["colour field to the answer.", "shape field to it."]
    );
    assert_eq!(words("It is late (or not).Then go."), ["It is late (or not).", "Then go."]);
}

#[test]
fn prose_survives_being_cut_at_each_byte() {
    let prose = "It returns a 422 with detail a_b.\nThe kind field tells. It can be guinea_pig or cat.sold_on: Day (format: d/m). \
                 Only present for x.\nAsk.GET /api/pets, then POST /é with scope: pets.kind, chip_no, page";
    let whole = said(prose).len();
    assert_eq!(whole, 6);
    for (end, _) in prose.char_indices() {
        assert!(said(&prose[..end]).len() <= whole, "cut at byte {end}");
    }
}

//! The first outline of a page.

use super::*;
use serde_json::json;

#[test]
fn what_the_prose_names_is_stated_and_what_follows_from_a_rule_is_implied() {
    let crate_ = || json!({"box": {"id": 1, "label": "a"}});
    let page = page(
        "Ask for a token at POST /oauth/token. Send it on every /v1/depot_keepers/* request. See GET /v1/depot_keepers/lorries.",
        [
            call("Where a token comes from.")
                .sends(json!({"secret": "s"}))
                .gives(json!({"access_token": "t"})),
            call("Lists all that the depot keeper has.").gives(json!({"boxes": [{"id": 1, "label": "a"}]})),
            call("Retrieves one.").id().gives(crate_()),
            call("Creates one.").sends(json!({"box": {"label": "a"}})).gives(crate_()),
            call("Updates one.").id().sends(json!({"box": {"label": "a"}})).gives(crate_()),
            call("Returns lorries.").gives(json!({"lorries": [{"wheels": 4}]})),
        ],
    );
    let expected = r#"[[operation]]
seen = "sends secret; gives access_token"
id = "send"
title = "Send token"
resource = "token"
method = { stated = "POST" }
path = { stated = "/oauth/token" }
because = "the prose names `POST /oauth/token`"
unchecked = true

[[operation]]
seen = "gives boxes"
id = "list"
title = "List boxes"
resource = "boxes"
method = { implied = "GET" }
path = { implied = "/v1/depot_keepers/boxes" }
because = "GET: its text says `lists`; path: the prose has a rule for all below `/v1/depot_keepers/`; the tail is what it gives"
unchecked = true

[[operation]]
seen = "takes id; gives box"
id = "get"
title = "Get box"
resource = "boxes"
method = { implied = "GET" }
path = { implied = "/v1/depot_keepers/boxes/{id}" }
because = "GET: its text says `retrieves`; path: the prose has a rule for all below `/v1/depot_keepers/`; the tail is what it gives"
unchecked = true

[[operation]]
seen = "sends box; gives box"
id = "create"
title = "Create box"
resource = "boxes"
method = { implied = "POST" }
path = { implied = "/v1/depot_keepers/boxes" }
because = "POST: its text says `creates`; path: the prose has a rule for all below `/v1/depot_keepers/`; the tail is what it gives"
unchecked = true

[[operation]]
seen = "takes id; sends box; gives box"
id = "update"
title = "Update box"
resource = "boxes"
method = "unknown"
path = { implied = "/v1/depot_keepers/boxes/{id}" }
because = "path: the prose has a rule for all below `/v1/depot_keepers/`; the tail is what it gives"
unchecked = true

[[operation]]
seen = "gives lorries"
id = "list"
title = "List lorries"
resource = "lorries"
method = { stated = "GET" }
path = { stated = "/v1/depot_keepers/lorries" }
because = "the prose names `GET /v1/depot_keepers/lorries`"
unchecked = true
"#;
    assert_eq!(skeleton(&page), expected);
}

#[test]
fn a_path_that_two_calls_fit_is_left_to_a_person() {
    let page = page(
        "See GET /v1/crates, and /v1/shops/* in general.",
        [
            call("Lists those of a shop that are open.")
                .takes("depot", RowPlace::Query)
                .gives(json!({"crates": [{"id": 1}]})),
            call("Lists all.").gives(json!({"crates": [{"number": 1}]})),
        ],
    );
    let expected = r#"[[operation]]
seen = "takes depot; gives crates"
id = "list"
title = "List crates"
resource = "crates"
method = { implied = "GET" }
path = { implied = "/v1/shops/crates" }
because = "GET: its text says `lists`; path: the prose has a rule for all below `/v1/shops/`; the tail is what it gives"
unchecked = true

[[operation]]
seen = "gives crates"
id = "list_crates"
title = "List crates"
resource = "crates"
method = { implied = "GET" }
path = "unknown" # perhaps GET /v1/crates
because = "GET: its text says `lists`"
unchecked = true
"#;
    assert_eq!(skeleton(&page), expected);
}

#[test]
fn what_no_text_tells_is_unknown() {
    let rule = "Send the key on every /v1/shops/* request.";
    let page = page(
        rule,
        [
            call("Receives a note.").sends(json!({"note": "n"})).gives(Value::Null),
            call("Creates or updates crates.")
                .sends(json!({"crates": [{"a": 1}]}))
                .gives(json!({"crates": [{"a": 1}]})),
            call("About the shop itself. Returns it.").gives(json!({"shop": {"a": 1}})),
            call("").id().gives(json!({"lid": {"a": 1}})),
            call(""),
        ],
    );
    let expected = r#"[[operation]]
seen = "sends note; gives null"
id = "send"
title = "Send note"
resource = "note"
method = "unknown"
path = "unknown"
unchecked = true

[[operation]]
seen = "sends crates; gives crates"
id = "create_or_update_many"
title = "Create or update crates"
resource = "crates"
method = "unknown"
path = "unknown"
unchecked = true

[[operation]]
seen = "gives shop"
id = "get"
title = "Get shop"
resource = "shop"
method = { implied = "GET" }
path = "unknown" # perhaps below /v1/shops/
because = "GET: its text says `returns`"
unchecked = true

[[operation]]
seen = "takes id; gives lid"
id = "get"
title = "Get lid"
resource = "lid"
method = { implied = "GET" }
path = "unknown"
because = "GET: it sends nothing and gives a thing"
unchecked = true

[[operation]]
seen = "nothing"
id = "get"
title = "Get"
resource = "calls"
method = "unknown"
path = "unknown"
unchecked = true
"#;
    assert_eq!(skeleton(&page), expected);
}

#[test]
fn titles_and_sections_of_a_page_are_taken() {
    let many = || json!({"success": true, "data": [{"id": 1}]});
    let page = page(
        "",
        [
            call("Gives a list.").begins("Depot Keepers").titled("Get all depot keepers").gives(many()),
            call("").titled("Get depot keeper by ID").id().gives(json!({"success": true, "data": {}})),
            call("").titled("Assign a depot keeper to crates").id().sends(json!({"crates": []})),
            call("").titled("Delete lorry").id(),
            call("Deletes some.").titled("Bulk delete lorries").sends(json!({"ids": []})),
            call("").titled("Get lorries").gives(many()),
        ],
    );
    let expected = r#"[[operation]]
seen = "`Get all depot keepers`; gives success data"
id = "list"
title = "Get all depot keepers"
resource = "depot_keepers"
method = { implied = "GET" }
path = "unknown"
because = "GET: its text says `get`"
unchecked = true

[[operation]]
seen = "`Get depot keeper by ID`; takes id; gives success data"
id = "get"
title = "Get depot keeper by ID"
resource = "depot_keepers"
method = { implied = "GET" }
path = "unknown"
because = "GET: its text says `get`"
unchecked = true

[[operation]]
seen = "`Assign a depot keeper to crates`; takes id; sends crates"
id = "assign_to_crates"
title = "Assign a depot keeper to crates"
resource = "depot_keepers"
method = "unknown"
path = "unknown"
unchecked = true

[[operation]]
seen = "`Delete lorry`; takes id"
id = "delete"
title = "Delete lorry"
resource = "lorry"
method = { implied = "DELETE" }
path = "unknown"
because = "DELETE: its text says `delete`"
unchecked = true

[[operation]]
seen = "`Bulk delete lorries`; sends ids"
id = "bulk_delete"
title = "Bulk delete lorries"
resource = "lorry"
method = "unknown"
path = "unknown"
unchecked = true

[[operation]]
seen = "`Get lorries`; gives success data"
id = "list"
title = "Get lorries"
resource = "lorry"
method = { implied = "GET" }
path = "unknown"
because = "GET: its text says `get`"
unchecked = true
"#;
    assert_eq!(skeleton(&page), expected);
}

#[test]
fn webhooks_are_called_like_their_events() {
    let hook = |event: &str| {
        let mut hook = call("Sent to you.").sends(json!({"event": event, "payload": {}}));
        let events = || vec![json!("crate.made"), json!("crate.lost")];
        hook.body.iter_mut().flat_map(|body| &mut body.rows).take(1).for_each(|row| row.values = events());
        Call { is_webhook: true, ..hook }
    };
    let page = page("", [hook("crate.made"), hook("crate.lost")]);
    let expected = r#"[[operation]]
seen = "webhook crate.made; sends event payload"
id = "crate_made"
title = "Crate made"
resource = "webhooks"
webhook = "crate.made"
unchecked = true

[[operation]]
seen = "webhook crate.lost; sends event payload"
id = "crate_lost"
title = "Crate lost"
resource = "webhooks"
webhook = "crate.lost"
unchecked = true
"#;
    assert_eq!(skeleton(&page), expected);
}

#[test]
fn odd_texts_are_read() {
    for text in ["/-/* /{}/* / // GET", "GET /~", "POST /a/{b}/{b}", "…/é/*é GET/a", "a /* b", "Über /ü/*"]
    {
        let page =
            page(text, [call(text).titled(text).begins(text), call("é").titled("").id().gives(json!([[]]))]);
        assert_eq!(settled(&page, None).1.entries.len(), 2, "{text}");
    }
}

#[test]
fn what_is_known_is_counted() {
    let crates = call("Lists all of the shop.").gives(json!({"crates": [{"id": 1}]}));
    let page = page("Send the key on every /v1/shops/* request.", [crates, call("Updates it.").id()]);
    let (_, outline, said) = settled(&page, None);
    assert_eq!(
        outline.to_string(),
        "2 calls, 0 webhooks; methods: 0 stated, 1 implied, 1 unknown; paths: 0 stated, 1 implied, 1 unknown; 2 unchecked"
    );
    assert_eq!(outline.unchecked().diagnostics().len(), 2);
    assert_eq!(said, Vec::<String>::new());
}

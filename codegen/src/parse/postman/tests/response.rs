//! Saved responses.

use super::{call, only_call, pairs, read};

#[test]
fn a_response_has_its_status_body_and_the_request_that_it_answers() {
    let call = call(
        r#"{"name": "a", "request": {"url": "/b"}, "response": [{"name": "Made", "status": "Created", "code": 201, "_postman_previewlanguage": "json",
            "header": [{"key": "Content-Type", "value": "application/json", "name": "Content-Type", "description": ""}], "cookie": [], "responseTime": null, "body": "{}",
            "originalRequest": {"method": "POST", "url": {"raw": "/b/7"}}}]}"#,
    );
    let [made] = call.responses.as_slice() else { panic!("{:?}", call.responses) };
    assert_eq!((made.name.as_str(), made.code, made.status.as_deref()), ("Made", Some(201), Some("Created")));
    assert_eq!((made.language.as_deref(), made.body.as_deref()), (Some("json"), Some("{}")));
    assert_eq!(pairs(&made.headers), ["Content-Type=application/json"]);
    assert_eq!(made.body_at.to_string(), "a.json#/item/0/response/0/body");
    let url = made.request.as_ref().and_then(|request| request.url.as_ref());
    assert_eq!(url.map(|url| url.path.join("/")), Some("b/7".to_owned()));
}

#[test]
fn a_response_may_state_nothing() {
    let call = call(
        r#"{"name": "a", "request": {"url": "/b"}, "response": [{"name": "x", "code": null, "header": null, "body": null, "_postman_previewlanguage": null}, {"name": "y", "body": ""}]}"#,
    );
    assert_eq!((call.responses[0].code, call.responses[0].body.as_deref()), (None, None));
    assert_eq!(call.responses[1].body.as_deref(), Some(""));
}

#[test]
fn a_status_code_may_stand_in_quotes() {
    let (document, rules) =
        read(r#""item": [{"name": "a", "request": {}, "response": [{"code": "404"}, {"code": "soon"}]}]"#);
    let call = only_call(document);
    assert_eq!(call.responses.iter().map(|response| response.code).collect::<Vec<_>>(), [Some(404), None]);
    assert_eq!(rules, ["wrong-type a.json#/item/0/response/1/code"]);
}

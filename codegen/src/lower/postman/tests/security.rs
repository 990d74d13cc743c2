//! How calls are authorised, and whose their headers are.

use super::{call, having, surface};
use serde_json::{Value, json};

#[test]
fn a_header_that_authorises_is_a_scheme() {
    let sends = |value: &str| json!({"header": [{"key": "Authorization", "value": value}]});
    let with = |value: &str, auth: Value| {
        let mut call = sends(value);
        call["auth"] = auth;
        call
    };
    let items = json!([
        call("A", "GET", "https://depots.test/a", sends("Bearer {{token}}")),
        call("B", "GET", "https://depots.test/b", sends("Basic YTpi")),
        call("H", "GET", "https://depots.test/h", sends("Bearer ")),
        call("C", "GET", "https://depots.test/c", sends("{{key}}")),
        call("D", "GET", "https://depots.test/d", with("Basic YTpi", json!({"type": "bearer", "bearer": []}))),
        call("E", "GET", "https://depots.test/e", with("Bearer {{token}}", json!({"type": "oauth2", "oauth2": []}))),
        call("F", "GET", "https://depots.test/f", with("Bearer {{token}}", json!({"type": "noauth"}))),
        {"name": "Open", "auth": {"type": "basic", "basic": []}, "item": [
            call("G", "GET", "https://depots.test/g", sends("Bearer {{token}}")),
        ]},
    ]);
    let (lines, rules) = surface(items, json!({}));
    assert_eq!(
        having(&lines, " security "),
        [
            "call a::a security bearer",
            "call b::b security basic",
            "call c::c security Authorization",
            "call d::d security bearer",
            "call e::e security oauth2",
            "call f::f security bearer",
            "call h::h security bearer",
            "call open::g security bearer",
        ]
    );
    assert_eq!(rules.iter().filter(|rule| **rule == "auth-contradiction").count(), 2);
}

#[test]
fn a_key_joins_what_a_call_inherits() {
    let sends = |key: &str| json!({"header": [{"key": key, "value": "{{value}}"}]});
    let items = json!([
        call("A", "POST", "https://depots.test/a", sends("Idempotency-Key")),
        call("B", "POST", "https://depots.test/b", sends("X-Api-Key")),
        call("C", "POST", "https://depots.test/c", sends("X-CSRF-Token")),
    ]);
    let (lines, _) = surface(items, json!({"auth": {"type": "bearer", "bearer": []}}));
    assert_eq!(
        having(&lines, " security "),
        ["call a::a security bearer", "call b::b security bearer + X-Api-Key", "call c::c security bearer"]
    );
    assert_eq!(
        having(&lines, " header ").into_iter().filter(|line| line.starts_with("call")).collect::<Vec<_>>(),
        [
            "call a::a header Idempotency-Key as idempotency_key: string required",
            "call c::c header X-CSRF-Token as csrf_token: string required",
        ]
    );
}

#[test]
fn a_header_of_most_calls_that_says_nothing_of_the_caller_stays_with_the_calls() {
    let sends = |tenant: &str| {
        json!({"header": [
            {"key": "X-Tenant", "value": tenant},
            {"key": "X-Mode", "value": "plain"},
            {"key": "X-Request-Id", "value": "{{$guid}}"},
            {"key": "Api-Version", "value": "{{version}}"},
        ]})
    };
    let items = json!([
        call("A", "GET", "https://depots.test/a", sends("{{tenant}}")),
        call("B", "GET", "https://depots.test/b", sends("north")),
        call("C", "GET", "https://depots.test/c", json!({})),
    ]);
    let (lines, rules) = surface(items, json!({}));
    assert_eq!(having(&lines, "c::c security"), ["call c::c security X-Tenant"]);
    assert_eq!(
        having(&lines, "a::a header"),
        [
            "call a::a header Api-Version as api_version: string required",
            "call a::a header X-Mode as mode: string required default \"plain\"",
            "call a::a header X-Request-Id as request_id: string required",
        ]
    );
    assert_eq!(rules.iter().filter(|rule| **rule == "client-header").count(), 1);
}

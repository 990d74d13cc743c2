//! Paths, and parameters of the path, the query and headers.

use super::{call, having, surface};
use serde_json::json;

#[test]
fn only_a_query_that_is_repeated_is_a_list() {
    let items = json!([
        call("A", "GET", "https://depots.test/a/:id?id=1&tag=a&tag=b", json!({})),
        call("B", "GET", "https://depots.test/b/:id/lids/:id", json!({})),
    ]);
    let (lines, rules) = surface(items, json!({}));
    assert_eq!(
        [having(&lines, "a::a path"), having(&lines, "a::a query"), having(&lines, "b::b path")].concat(),
        [
            "call a::a path id as id_path: string required",
            "call a::a query id as id_query: string required",
            "call a::a query tag: [string] required",
            "call b::b path id: string required",
        ]
    );
    assert_eq!(rules, ["unknown-reply", "repeated-parameter", "unknown-reply"]);
}

#[test]
fn request_lines_with_a_host_or_a_shorter_path_are_of_the_call() {
    let line = |target: &str| json!({"description": format!("```http\nGET {target}\n```\n")});
    let url = "https://depots.test/v1/crates/:id";
    let items = json!([
        call("A", "GET", url, line("https://x.example/v1/crates/7?full=1")),
        call("B", "GET", url, line("{{baseUrl}}/v1/crates/{{id}}")),
        call("C", "GET", url, line("x.example/crates/{id}")),
        call("D", "GET", url, line("/crates/:id")),
        call("E", "GET", url, line("{{baseUrl}}/v1/lids")),
    ]);
    let (_, rules) = surface(items, json!({}));
    assert_eq!(rules.iter().filter(|rule| **rule == "other-path").count(), 1);
}

#[test]
fn a_number_in_place_of_a_parameter_is_found_wherever_its_digits_stand() {
    let items = json!([
        call("A", "GET", "https://depots.test/v2/crates/:id", json!({})),
        call("B", "PUT", "https://depots.test/v2/crates/2", json!({})),
    ]);
    let (lines, rules) = surface(items, json!({}));
    assert_eq!(having(&lines, " = PUT "), ["call crates::b = PUT /v2/crates/{id}"]);
    assert_eq!(rules, ["unknown-reply", "literal-id", "unknown-reply"]);
}

#[test]
fn a_saved_request_with_the_values_of_parameters_goes_where_the_call_goes() {
    let saved = |path: &str| {
        let url = format!("https://depots.test{path}");
        json!({"response": [{"name": "ok", "code": 200, "body": "1", "originalRequest": {"method": "GET", "url": url}}]})
    };
    let url = "https://depots.test/v1/crates/:format";
    let items = json!([
        call("A", "GET", url, saved("/v1/crates/square")),
        call("B", "GET", url, saved("/x/v1/crates/:format")),
    ]);
    let (_, rules) = surface(items, json!({}));
    assert_eq!(rules.iter().filter(|rule| **rule == "other-path").count(), 1);
}

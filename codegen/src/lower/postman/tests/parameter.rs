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
            "call a::a path id as path_id: string required",
            "call a::a query id as query_id: string required",
            "call a::a query tag: [string] required",
            "call b::b path id: string required",
        ]
    );
    assert_eq!(rules, ["repeated-parameter", "unknown-reply"]);
}

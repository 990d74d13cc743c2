//! What a block of code is, before it is read.

/// What a block of code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Block<'t> {
    /// The first line of a reply, and its body.
    Status(u16, &'t str),
    /// The first line of a request: method and path, and its body.
    Request(&'t str, &'t str, &'t str),
    /// Something that may be JSON.
    Json(&'t str),
    /// Something else.
    Other,
}

/// Tells what a block of code is.
pub(super) fn read<'t>(text: &'t str, language: Option<&str>) -> Block<'t> {
    let text = text.trim();
    let first = text.lines().next().unwrap_or_default();
    let body = text.split_once("\n\n").map_or("", |(_, body)| body.trim());
    if let Some(status) = first.strip_prefix("HTTP/").and_then(super::section::status) {
        return Block::Status(status, body);
    }
    let is_method =
        |word: &str| matches!(word, "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS");
    let mut words = first.split_whitespace();
    if let (Some(method), Some(target)) = (words.next().filter(|word| is_method(word)), words.next()) {
        let path = target.split(['?', '#']).next().unwrap_or_default();
        return Block::Request(method, path, body);
    }
    let is_json = text.starts_with(['{', '[', '"']) || text.starts_with("//");
    let is_marked = matches!(language, Some("json" | "jsonc" | "json5"));
    if is_json || is_marked { Block::Json(text) } else { Block::Other }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_told_apart_by_their_first_line() {
        assert_eq!(read("HTTP/1.1 201 Created", Some("http")), Block::Status(201, ""));
        assert_eq!(read("HTTP/1.1 404 Not Found\nA: b\n\n{}", None), Block::Status(404, "{}"));
        assert_eq!(read("GET /depots?a=1", Some("http")), Block::Request("GET", "/depots", ""));
        assert_eq!(read("{\"a\": 1}", None), Block::Json("{\"a\": 1}"));
        assert_eq!(read("Authorization: Bearer x", None), Block::Other);
    }
}

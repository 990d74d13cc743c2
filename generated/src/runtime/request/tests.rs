//! Requests as values: how parameters and bodies stand on the wire, and what is refused.
use crate::runtime::{
    Base64, File, HeaderStyle, Json, Map, Multipart, Patch, PathStyle, Reply, Request, Style, Write, empty,
    json, json_or_text, operation,
};
use serde_json::json;

operation!(GET = Get "/banks/{id}", "banks::get_bank", []);
operation!(PUT = Put "/banks/{id}/notes/{note}", "banks::put_note", [["Key"]], success [302], server "https://files.example.com");

fn get() -> Request<(), ()> {
    Request::new(&GET, empty, json_or_text)
}

fn path(value: impl Write) -> String {
    get().path("id", value).url_path().to_owned()
}

fn query(style: Style, value: Json) -> String {
    get().query_as("q", style, value).url_query()
}

/// Returns what is wrong with a request.
fn refused<T, E>(request: &Request<(), T, E>) -> String {
    request.to_http("https://example.com").unwrap_err()
}

#[test]
fn a_request_is_sent_as_built() {
    let request = get().path("id", "a b").query("page", Some(2)).header("X-Trace", "t").json(json!({"b": 1}));
    let sent = request.to_http("https://example.com/v1/").unwrap();
    assert_eq!(
        (sent.method(), sent.uri().to_string().as_str()),
        (&http::Method::GET, "https://example.com/v1/banks/a%20b?page=2")
    );
    assert_eq!(
        (&sent.headers()["x-trace"], &sent.headers()["content-type"]),
        (&"t".parse().unwrap(), &"application/json".parse().unwrap())
    );
    assert_eq!(sent.body(), br#"{"b":1}"#);
}

#[test]
fn a_base_url_may_have_a_query() {
    let sent = get().path("id", "a").query("q", 1).to_http("http://x.example/y?key=z").unwrap();
    assert_eq!(sent.uri(), "http://x.example/y/banks/a?key=z&q=1");
}

#[test]
fn a_base_url_that_is_none_is_shown_without_its_password_and_query() {
    for base in ["", "/v1", "x", "example.com", "ftp://example.com", "https://", "https://a b"] {
        for around in [base.to_owned(), format!("{base}?key=z"), format!("ann:hush@{base}")] {
            assert_eq!(
                get().path("id", "a").to_http(&around).unwrap_err(),
                format!("the base URL `{base}` is not one: it needs a scheme such as `https://`, and a host"),
            );
        }
    }
}

#[test]
fn a_path_value_stays_in_its_segment() {
    let cases = [
        ("a/b", "/banks/a%2Fb"),
        ("../x", "/banks/..%2Fx"),
        ("..", "/banks/%2E%2E"),
        ("a?b#c", "/banks/a%3Fb%23c"),
        ("{id}", "/banks/%7Bid%7D"),
        ("%2F", "/banks/%252F"),
        ("v1.2", "/banks/v1.2"),
        ("\\", "/banks/%5C"),
        ("ü", "/banks/%C3%BC"),
    ];
    for (value, expected) in cases {
        assert_eq!(path(value), expected);
    }
    assert_eq!(path(7), "/banks/7");
}

#[test]
fn path_values_that_lead_elsewhere_are_refused() {
    for dots in [".", ".."] {
        assert_eq!(
            refused(&get().path("id", dots)),
            "a path parameter of dots alone would lead to another path"
        );
    }
    assert!(get().path("id", "...").to_http("https://example.com").is_ok());
    assert_eq!(refused(&get().path("id", "")), "the path parameter `id` is empty");
    assert_eq!(refused(&get().path("id", None::<String>)), "the path parameter `id` is empty");
    assert_eq!(refused(&get()), "the path parameter `id` has no value");
    assert_eq!(refused(&get().path("no", 1)), "the path has no parameter `no`");
}

#[test]
fn paths_are_spelled_in_every_style() {
    let styles = [
        (PathStyle::Simple, "5", "3,4,a%2Cb", "x,1,y,2"),
        (PathStyle::SimpleExplode, "5", "3,4,a%2Cb", "x=1,y=2"),
        (PathStyle::Label, ".5", ".3,4,a%2Cb", ".x,1,y,2"),
        (PathStyle::LabelExplode, ".5", ".3.4.a%2Cb", ".x=1.y=2"),
        (PathStyle::Matrix, ";id=5", ";id=3,4,a%2Cb", ";id=x,1,y,2"),
        (PathStyle::MatrixExplode, ";id=5", ";id=3;id=4;id=a%2Cb", ";x=1;y=2"),
        (PathStyle::Json, "5", "%5B3%2C4%2C%22a%2Cb%22%5D", "%7B%22x%22%3A1%2C%22y%22%3A2%7D"),
    ];
    for (style, scalar, list, object) in styles {
        let path = |value: Json| get().path_as("id", style, value).url_path().replace("/banks/", "");
        assert_eq!(path(json!(5)), scalar, "{style:?}");
        assert_eq!(path(json!([3, 4, "a,b"])), list, "{style:?}");
        assert_eq!(path(json!({"x": 1, "y": 2})), object, "{style:?}");
    }
}

#[test]
fn queries_are_spelled_in_every_style() {
    let list = json!(["a,b", 2, null, true]);
    let object = json!({"x": 1, "y": ["p", "q"], "z": {"v": "é", "w": null}});
    let cases = [
        (Style::Repeat, "q=a%2Cb&q=2&q=true", "x=1&y=p&y=q&z=%7B%22v%22%3A%22%C3%A9%22%2C%22w%22%3Anull%7D"),
        (
            Style::Comma,
            "q=a%2Cb,2,true",
            "q=x,1,y,%5B%22p%22%2C%22q%22%5D,z,%7B%22v%22%3A%22%C3%A9%22%2C%22w%22%3Anull%7D",
        ),
        (
            Style::Space,
            "q=a%2Cb%202%20true",
            "q=x%201%20y%20%5B%22p%22%2C%22q%22%5D%20z%20%7B%22v%22%3A%22%C3%A9%22%2C%22w%22%3Anull%7D",
        ),
        (
            Style::Pipe,
            "q=a%2Cb%7C2%7Ctrue",
            "q=x%7C1%7Cy%7C%5B%22p%22%2C%22q%22%5D%7Cz%7C%7B%22v%22%3A%22%C3%A9%22%2C%22w%22%3Anull%7D",
        ),
        (Style::Deep, "q=a%2Cb&q=2&q=true", "q%5Bx%5D=1&q%5By%5D=p&q%5By%5D=q&q%5Bz%5D%5Bv%5D=%C3%A9"),
    ];
    for (style, listed, keyed) in cases {
        assert_eq!(query(style, list.clone()), listed, "{style:?}");
        assert_eq!(query(style, object.clone()), keyed, "{style:?}");
        assert_eq!(query(style, json!("a b&c=d+e")), "q=a%20b%26c%3Dd%2Be", "{style:?}");
        assert_eq!(query(style, json!([])), "", "{style:?}");
    }
    assert_eq!(query(Style::Json, json!([1, {"a": 2}])), "q=%5B1%2C%7B%22a%22%3A2%7D%5D");
    for style in [Style::Repeat, Style::Comma, Style::Space, Style::Pipe, Style::Deep, Style::Json] {
        assert_eq!(query(style, Json::Null), "");
    }
}

#[test]
fn query_pairs_are_shown_decoded() {
    let request =
        get().query_as("ids", Style::Comma, ["a,b", "c"]).query("on", Some(true)).query("no", None::<i64>);
    assert_eq!(request.query_pairs(), [("ids", "a,b,c"), ("on", "true")]);
    assert_eq!(request.url_query(), "ids=a%2Cb,c&on=true");
}

#[test]
fn headers_and_cookies_keep_their_lines() {
    let request = get().path("id", 1).header("X-Ids", [1, 2]).header("X-No", None::<i64>);
    let headers = request.cookie("session", "a;b").cookie("n", 1).headers();
    assert_eq!(
        (&headers["x-ids"], &headers["cookie"]),
        (&"1,2".parse().unwrap(), &"session=a%3Bb; n=1".parse().unwrap())
    );
    assert!(!headers.contains_key("x-no"));
    let split = get().path("id", 1).header("X-Trace", "a\r\nAuthorization: b");
    assert_eq!(refused(&split), "the header `X-Trace` has a value with control characters");
    assert_eq!(refused(&get().path("id", 1).header("X Y", "a")), "`X Y` cannot be a header's name");
}

#[test]
fn headers_and_cookies_are_spelled_in_every_style() {
    let styles = [
        (HeaderStyle::Simple, "5", "3,a b", "x,1,y,2"),
        (HeaderStyle::SimpleExplode, "5", "3,a b", "x=1,y=2"),
        (HeaderStyle::Json, "5", r#"[3,null,"a b"]"#, r#"{"x":1,"y":2,"z":null}"#),
    ];
    for (style, scalar, list, object) in styles {
        let line = |value: Json| get().header_as("X", style, value).headers()["x"].clone();
        assert_eq!(line(json!(5)), scalar, "{style:?}");
        assert_eq!(line(json!([3, null, "a b"])), list, "{style:?}");
        assert_eq!(line(json!({"x": 1, "y": 2, "z": null})), object, "{style:?}");
        assert!(!get().header_as("X", style, None::<i64>).headers().contains_key("x"));
    }
    let cookies = get().cookie_as("c", Style::Json, json!({"a": 1})).headers();
    assert_eq!(cookies["cookie"], "c=%7B%22a%22%3A1%7D");
    assert_eq!(
        refused(&get().path_as("id", PathStyle::Json, None::<i64>)),
        "the path parameter `id` is empty"
    );
}

#[test]
fn forms_are_encoded() {
    let body = json!({"more": {"z": 1}, "name": "a b", "none": null, "tags": ["x", "y"]});
    let bytes = |request: Request<(), ()>| String::from_utf8(request.body().bytes().to_vec()).unwrap();
    assert_eq!(bytes(get().form(&body)), "more=%7B%22z%22%3A1%7D&name=a%20b&tags=x&tags=y");
    let styles = [("tags", Style::Comma), ("more", Style::Deep)];
    assert_eq!(bytes(get().form_as(&body, &styles)), "more%5Bz%5D=1&name=a%20b&tags=x,y");
    assert_eq!(get().form(&body).body().content_type(), Some("application/x-www-form-urlencoded"));
    assert_eq!(refused(&get().path("id", 1).form([1])), "a form must be an object");
}

#[test]
fn optional_bodies_may_be_left_out() {
    assert_eq!(get().optional_json(None::<&str>).body().content_type(), None);
    assert_eq!(get().optional_json(Some("a")).body().bytes(), br#""a""#);
    assert_eq!(get().text("text/plain", "a").body().content_type(), Some("text/plain"));
}

#[test]
fn multipart_bodies_are_written_byte_for_byte() {
    let file = File::new("a\"b.txt", "part-00000000").with_content_type("text/plain\r\nX: y");
    let parts = Multipart::new()
        .text("name", "x")
        .text("none", None::<i64>)
        .text("tags", [1, 2])
        .text("object", Map::from([("k".to_owned(), 1)]))
        .json("list", [1])
        .file("file", &file)
        .file("files", &Vec::<File>::new())
        .file("other", &Some(File::from(vec![0xFF])));
    let request = get().multipart(parts);
    assert_eq!(request.body().content_type(), Some("multipart/form-data; boundary=part-00000001"));
    let text = String::from_utf8_lossy(request.body().bytes()).into_owned();
    let expected = "--B\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nx\r\n\
        --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\n1\r\n\
        --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\n2\r\n\
        --B\r\nContent-Disposition: form-data; name=\"object\"\r\nContent-Type: application/json\r\n\r\n{\"k\":1}\r\n\
        --B\r\nContent-Disposition: form-data; name=\"list\"\r\nContent-Type: application/json\r\n\r\n[1]\r\n\
        --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b.txt\"\r\nContent-Type: text/plainX: y\r\n\r\npart-00000000\r\n\
        --B\r\nContent-Disposition: form-data; name=\"other\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\n\u{FFFD}\r\n\
        --B--\r\n";
    assert_eq!(text, expected.replace("--B", "--part-00000001"));
}

#[test]
fn parts_have_the_media_types_that_they_are_given() {
    let parts = Multipart::new()
        .text_as("note", "text/markdown", Some("x"))
        .text_as("none", "text/markdown", None::<i64>)
        .json_as("list", "application/vnd.list+json", [1])
        .file_as("scan", "image/png", [&File::from(vec![1]), &File::from(vec![2]).with_content_type("a/b")]);
    let request = get().multipart(parts);
    let text = String::from_utf8_lossy(request.body().bytes()).into_owned();
    let types: Vec<_> = text.lines().filter_map(|line| line.strip_prefix("Content-Type: ")).collect();
    assert_eq!(types, ["text/markdown", "application/vnd.list+json", "image/png", "a/b"]);
}

#[test]
fn a_file_in_json_is_its_text() {
    assert_eq!(serde_json::to_value(File::from(b"abc".to_vec())).unwrap(), json!("abc"));
    assert_eq!(serde_json::to_value(File::from(vec![0xFF])).unwrap(), json!(Base64::encode([0xFF])));
}

#[test]
fn debug_shows_no_values() {
    let file = File::new("cv.pdf", "hush");
    let request = get()
        .path("id", "hush")
        .query("token", "hush")
        .header("X-Key", "hush")
        .cookie("c", "hush")
        .json("hush");
    for shown in [format!("{request:?}"), format!("{:?}", request.body()), format!("{file:?}")] {
        assert!(!shown.contains("hush"), "{shown}");
    }
    assert!(format!("{request:?}").contains(r#"path: "/banks/{id}", query: ["token"], headers: ["x-key"]"#));
}

#[test]
fn requests_can_be_kept_and_shared() {
    fn check<T: Clone + Send + Sync + 'static>(_: &T) {}
    let request: Request<std::rc::Rc<()>, Vec<f64>> = Request::new(&GET, json, json_or_text);
    check(&request);
    assert_eq!(request.clone().decode(&Reply::new(http::StatusCode::OK, "[1]")), Ok(vec![1.0]));
}

#[test]
fn operations_state_their_facts() {
    assert_eq!(GET.to_string(), "GET /banks/{id} (banks::get_bank)");
    assert_eq!((GET.server, GET.replayable, GET.security.len()), (None, true, 0));
    assert_eq!(
        (PUT.server, PUT.security),
        (Some("https://files.example.com"), [["Key"].as_slice()].as_slice())
    );
    assert_eq!([204, 302, 301, 404].map(|status| PUT.succeeds_with(status)), [true, true, false, false]);
    assert_eq!(Patch::from(1).write(), 1.write());
}

//! Requests are plain values: they are built, looked at and compared without a client.

use fieldwork::repzo::{self, models, tag};
use fieldwork::runtime::Method;

fn create() {
    let mut body = models::TagCreateBody::new("VIP", vec!["north".to_owned()]);
    body.disabled = Some(false);
    let request: repzo::Request<models::TagCreateResult> = tag::create_tag(&body);
    assert_eq!(request.method(), Method::Post);
    assert_eq!(request.url_path(), "/tag");
    assert_eq!(request.operation().to_string(), "POST /tag (tag::create_tag)");
    assert_eq!(request.body().content_type(), Some("application/json"));
    let expected = br#"{"name":"VIP","company_namespace":["north"],"disabled":false}"#;
    assert_eq!(request.body().bytes(), expected);
}

fn path_and_query() {
    let request = tag::get_tag("a/b c");
    assert_eq!(request.url_path(), "/tag/a%2Fb%20c");
    assert_eq!(tag::get_tag("1").to_http("https://api.example/v1/").unwrap().uri(), "https://api.example/v1/tag/1");
    let request = repzo::client::find_clients(&repzo::client::FindClientsParams::default());
    assert_eq!(request.query_pairs(), []);
    let again = request.clone();
    assert_eq!(again.operation(), request.operation());
}

fn main() {
    create();
    path_and_query();
}

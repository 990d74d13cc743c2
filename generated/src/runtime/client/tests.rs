//! What a client sends, how it signs in, what it makes of replies, and where it follows redirects; over a transport that answers
//! from memory.
use crate::runtime::{
    Api, ApiInfo, Basis, BlockingTransport, BoxError, Client, Credential, Credentials, Environment, Error,
    Limits, Method, Operation, Place, Request, Scheme, SchemeKind, Secret, TransportError,
    TransportErrorKind, json, json_or_text, operation,
};
use http::{HeaderMap, Response, StatusCode};
use std::borrow::Cow;
use std::sync::{Arc, Mutex};

#[cfg(feature = "signing")]
mod signed;

enum Banks {}

impl Api for Banks {
    type Environment = Production;
    type Auth = Credentials;
    const INFO: ApiInfo = ApiInfo {
        name: "banks",
        schemes: &[
            Scheme { name: "Header", kind: key(Place::Header, "X-Key", "") },
            Scheme { name: "Query", kind: key(Place::Query, "api_key", "") },
            Scheme { name: "Cookie", kind: key(Place::Cookie, "key", "") },
            Scheme { name: "Prefix", kind: key(Place::Header, "Authorization", "Bearer ") },
            Scheme { name: "Basic", kind: SchemeKind::Basic },
            Scheme { name: "Bearer", kind: SchemeKind::Bearer },
        ],
        sign_in: Some("Bearer"),
    };
}

const fn key(place: Place, name: &'static str, prefix: &'static str) -> SchemeKind {
    SchemeKind::ApiKey { place, name, prefix }
}

struct Production;

impl Environment for Production {
    fn base_url(&self) -> Cow<'_, str> {
        "https://banks.example/v1".into()
    }
}

type Sent = Arc<Mutex<Vec<http::Request<Vec<u8>>>>>;

/// Answers each request with the next response and keeps what was sent.
struct Fake {
    sent: Sent,
    responses: Mutex<Vec<Response<Vec<u8>>>>,
}

impl BlockingTransport for Fake {
    fn send_blocking(
        &self,
        request: http::Request<Vec<u8>>,
        _: Limits,
    ) -> Result<Response<Vec<u8>>, TransportError> {
        self.sent.lock().unwrap().push(request);
        let gone = || TransportError::new(TransportErrorKind::Connect, "nobody there");
        self.responses.lock().unwrap().pop().ok_or_else(gone)
    }
}

fn response(status: u16, headers: &[(&'static str, &str)], body: &str) -> Response<Vec<u8>> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(body.as_bytes().to_vec()).unwrap()
}

fn client(
    auth: Credentials,
    responses: impl IntoIterator<Item = Response<Vec<u8>>>,
) -> (Client<Banks, Fake>, Sent) {
    let sent = Sent::default();
    let mut responses: Vec<_> = responses.into_iter().collect();
    responses.reverse();
    let fake = Fake { sent: sent.clone(), responses: responses.into() };
    (Client::new(Production, auth).with_transport(fake), sent)
}

operation!(GET = Get "/banks/{id}", "banks::get_bank", []);

fn get() -> Request<Banks, i64> {
    Request::new(&GET, json, json_or_text).path("id", 7)
}

fn secured(security: &'static [&'static [&'static str]]) -> Request<Banks, i64> {
    let operation = Operation {
        name: "banks::get_bank",
        method: Method::Get,
        method_basis: Basis::Stated,
        path: "/banks",
        path_basis: Basis::Stated,
        server: None,
        security,
        replayable: true,
        success: &[],
        gzip: false,
    };
    Request::new(Box::leak(Box::new(operation)), json, json_or_text)
}

/// Returns what a request looks like when it is sent with these credentials.
fn signed(
    security: &'static [&'static [&'static str]],
    auth: Credentials,
) -> Result<http::Request<Vec<u8>>, String> {
    let (client, sent) = client(auth, [response(200, &[], "1")]);
    client.send_blocking(secured(security)).map_err(|error| error.to_string())?;
    let request = sent.lock().unwrap().remove(0);
    Ok(request)
}

fn text(secret: &str) -> Credential {
    Credential::Text(secret.into())
}

#[test]
fn headers_of_the_call_win_over_those_of_the_client() {
    let (client, sent) = client(Credentials::none(), [response(200, &[], "1"), response(200, &[], "2")]);
    let client =
        client.with_header("x-team", "a").with_user_agent("tests/1").with_base_url("http://localhost:1/");
    assert_eq!(client.send_blocking(get()).unwrap(), 1);
    assert_eq!(client.send_blocking(get().header("X-Team", "b")).unwrap(), 2);
    let sent = sent.lock().unwrap();
    assert_eq!(sent[0].uri(), "http://localhost:1/banks/7");
    assert_eq!(
        (&sent[0].headers()["x-team"], &sent[0].headers()["user-agent"]),
        (&"a".parse().unwrap(), &"tests/1".parse().unwrap())
    );
    assert_eq!(sent[1].headers().get_all("x-team").iter().collect::<Vec<_>>(), ["b"]);
    let (broken, _) = self::client(Credentials::none(), []);
    let error = broken.with_header("x y", "a").send_blocking(get()).unwrap_err();
    assert_eq!(error.to_string(), "GET /banks/{id} (banks::get_bank): `x y` cannot be a header's name");
}

#[test]
fn credentials_go_where_their_scheme_says() {
    let header = |scheme: &'static [&'static [&'static str]], credential, name: &str| {
        let request = signed(scheme, Credentials::none().with(scheme[0][0], credential)).unwrap();
        let value = request.headers()[name].clone();
        assert!(value.is_sensitive());
        value.to_str().unwrap().to_owned()
    };
    assert_eq!(header(&[&["Header"]], text("k"), "x-key"), "k");
    assert_eq!(header(&[&["Cookie"]], text("a;b"), "cookie"), "key=a%3Bb");
    assert_eq!(header(&[&["Prefix"]], text("k"), "authorization"), "Bearer k");
    assert_eq!(header(&[&["Prefix"]], text("Bearer k"), "authorization"), "Bearer k");
    assert_eq!(header(&[&["Bearer"]], Credential::Token("t".into()), "authorization"), "Bearer t");
    let basic = Credential::Basic { user: "user".into(), password: "pass".into() };
    assert_eq!(header(&[&["Basic"]], basic, "authorization"), "Basic dXNlcjpwYXNz");
    let source = || -> Result<Secret, BoxError> { Ok("fresh".into()) };
    assert_eq!(header(&[&["Bearer"]], Credential::Source(Arc::new(source)), "authorization"), "Bearer fresh");
    let query = signed(&[&["Query"]], Credentials::none().with("Query", text("a&b"))).unwrap();
    assert_eq!(query.uri(), "https://banks.example/v1/banks?api_key=a%26b");
}

#[test]
fn the_first_covered_alternative_is_taken() {
    let both: &[&[&str]] = &[&["Header", "Query"], &["Bearer"], &[]];
    let bearer = Credentials::none().with("Bearer", text("t"));
    let request = signed(both, bearer.clone().with("Header", text("k"))).unwrap();
    assert!(request.headers().contains_key("authorization") && !request.headers().contains_key("x-key"));
    let anonymous = signed(both, Credentials::none()).unwrap();
    assert!(!anonymous.headers().contains_key("authorization"));
    let named = signed(&[&[], &["Bearer"]], bearer.clone()).unwrap();
    assert!(named.headers().contains_key("authorization"));
    assert!(!signed(&[], bearer).unwrap().headers().contains_key("authorization"));
}

#[test]
fn missing_credentials_are_named_and_none_are_shown() {
    let error =
        signed(&[&["Header", "Query"], &["Bearer"]], Credentials::none().with("Header", text("hush")))
            .unwrap_err();
    assert_eq!(
        error,
        "GET /banks (banks::get_bank): needs credentials for Header and Query, or for Bearer; given: Header; `sign_in` gives those for Bearer"
    );
    let other = signed(&[&["Header"]], Credentials::none().with("Query", text("hush"))).unwrap_err();
    assert_eq!(other, "GET /banks (banks::get_bank): needs credentials for Header; given: Query");
    let unfit = signed(&[&["Basic"]], Credentials::none().with("Basic", text("hush"))).unwrap_err();
    assert_eq!(
        unfit,
        "GET /banks (banks::get_bank): the credential for Basic: it must be a user and password"
    );
    let split = signed(&[&["Header"]], Credentials::none().with("Header", text("hush\n"))).unwrap_err();
    assert_eq!(split, "GET /banks (banks::get_bank): the credential for Header: it cannot stand in a header");
    let auth =
        Credentials::none().with("Header", text("hush")).with("Bearer", Credential::Token("hush".into()));
    let (client, _) = client(auth.clone(), []);
    let shown = format!("{client:?} {auth:?}");
    assert!(shown.contains("Bearer") && !shown.contains("hush"), "{shown}");
}

#[test]
fn a_failure_tells_status_and_body() {
    let (client, _) = client(
        Credentials::none(),
        [
            response(404, &[("x-id", "1")], "{\"message\":\n \"gone\"}"),
            response(500, &[], ""),
            response(200, &[], "{}"),
        ],
    );
    let error = client.send_blocking(get()).unwrap_err();
    assert_eq!(error.to_string(), r#"GET /banks/{id} (banks::get_bank): 404 Not Found: {"message": "gone"}"#);
    assert_eq!(error.documented().unwrap()["message"], "gone");
    assert_eq!(
        (error.status(), &error.reply().unwrap().headers["x-id"]),
        (Some(StatusCode::NOT_FOUND), &"1".parse().unwrap())
    );
    assert_eq!(
        client.send_blocking(get()).unwrap_err().to_string(),
        "GET /banks/{id} (banks::get_bank): 500 Internal Server Error"
    );
    assert_eq!(
        client.send_blocking(get()).unwrap_err().to_string(),
        "GET /banks/{id} (banks::get_bank): 200 OK, but the reply does not decode: expected an integer, found an object"
    );
    let error = client.send_blocking(get()).unwrap_err().untyped();
    assert_eq!(error.to_string(), "GET /banks/{id} (banks::get_bank): no connection: nobody there");
    assert!(matches!(error, Error::Transport { source, .. } if source.kind() == TransportErrorKind::Connect));
}

#[test]
fn an_error_that_differs_from_its_documentation_says_where() {
    let replies = [response(400, &[], r#"{"code": "full"}"#), response(502, &[], "<html>")];
    let (client, _) = client(Credentials::none(), replies);
    let request: Request<Banks, i32, Vec<i32>> = Request::new(&GET, json, json).path("id", 7);
    let error = client.send_blocking(request.clone()).unwrap_err();
    let shown = r#"GET /banks/{id} (banks::get_bank): 400 Bad Request: {"code": "full"} (not as documented: expected an array, found an object)"#;
    assert_eq!(error.to_string(), shown);
    assert_eq!(error.documented(), None);
    let Error::Api(error) = error.untyped() else { panic!("an error of the service") };
    assert_eq!(error.documented.unwrap()["code"], "full");
    assert_eq!(error.difference.unwrap().message, "expected an array, found an object");
    let shown = client.send_blocking(request).unwrap_err().to_string();
    assert!(shown.contains("502 Bad Gateway: <html> (not as documented: the body is not JSON: "), "{shown}");
}

#[test]
fn an_error_keeps_a_part_of_a_long_body() {
    let (client, _) = client(Credentials::none(), [response(400, &[], &"x".repeat(100_000))]);
    let error = client.send_blocking(get()).unwrap_err();
    assert_eq!(error.reply().unwrap().body.len(), 64 * 1024);
    assert_eq!(error.documented().unwrap().as_str().unwrap().len(), 100_000);
    assert!(error.to_string().len() < 400);
}

/// Follows redirects from a `GET` with credentials; returns where each request went and with which headers.
fn followed(locations: &[&str]) -> (Vec<(String, HeaderMap)>, Option<StatusCode>) {
    let redirects = locations.iter().map(|location| response(302, &[("location", location)], ""));
    let (client, sent) =
        client(Credentials::none().with("Header", text("k")), redirects.chain([response(200, &[], "1")]));
    let status = client
        .with_header("x-team", "a")
        .send_blocking(secured(&[&["Header"]]))
        .err()
        .and_then(|error| error.status());
    let sent = sent.lock().unwrap();
    (sent.iter().map(|request| (request.uri().to_string(), request.headers().clone())).collect(), status)
}

#[test]
fn redirects_keep_credentials_on_their_host() {
    let (sent, status) = followed(&["/v2/banks?x=1#y", "https://BANKS.example:443/v3"]);
    assert_eq!(status, None);
    assert_eq!(sent[1].0, "https://banks.example/v2/banks?x=1");
    assert!(sent[2].1.contains_key("x-key"));
}

#[test]
fn another_host_learns_nothing_even_on_the_way_back() {
    for elsewhere in [
        "https://files.example/a",
        "//files.example/a",
        "https://banks.example:8443/a",
        "https://banks.example@files.example/a",
    ] {
        let (sent, _) = followed(&[elsewhere, "https://banks.example/v1"]);
        assert_eq!(sent.len(), 3);
        for (_, headers) in &sent[1..] {
            assert!(!headers.contains_key("x-key") && !headers.contains_key("x-team"), "{elsewhere}");
            assert!(headers.contains_key("accept"));
        }
    }
}

#[test]
fn doubtful_redirects_are_the_reply() {
    for location in ["http://banks.example/v1", "ftp://banks.example", "next", "mailto:a@b", "", "https://"] {
        let (sent, status) = followed(&[location]);
        assert_eq!((sent.len(), status), (1, Some(StatusCode::FOUND)), "{location}");
    }
    let (sent, status) = followed(&["/v1/banks"; 9]);
    assert_eq!((sent.len(), status), (6, Some(StatusCode::FOUND)));
}

#[test]
fn only_reading_calls_are_redirected() {
    operation!(POST = Post "/banks", "banks::create_bank", []);
    let (client, sent) = client(Credentials::none(), [response(307, &[("location", "/else")], "")]);
    let request = Request::<Banks, i64>::new(&POST, json, json_or_text).json(1);
    assert_eq!(client.send_blocking(request).unwrap_err().status(), Some(StatusCode::TEMPORARY_REDIRECT));
    assert_eq!(sent.lock().unwrap().len(), 1);
}

#[test]
fn a_call_with_a_server_of_its_own_goes_there() {
    operation!(FILE = Get "/files", "files::get", [], server "https://files.example/");
    let request = || Request::<Banks, i64>::new(&FILE, json, json_or_text);
    let (client, sent) = client(Credentials::none(), [response(200, &[], "1"), response(200, &[], "1")]);
    client.send_blocking(request()).unwrap();
    client.clone().with_base_url("http://localhost").send_blocking(request()).unwrap();
    let uris: Vec<_> = sent.lock().unwrap().iter().map(|request| request.uri().to_string()).collect();
    assert_eq!(uris, ["https://files.example/files", "http://localhost/files"]);
}

#[test]
fn a_server_that_is_only_a_path_takes_the_place_of_the_base_urls() {
    operation!(FILE = Get "/files", "files::get", [], server "/v2");
    let request = || Request::<Banks, i64>::new(&FILE, json, json_or_text);
    let replies = ["1", "2", "3"].map(|body| response(200, &[], body));
    let (client, sent) = client(Credentials::none(), replies);
    for base in ["http://localhost", "http://localhost/v1/x", "http://localhost/v1?key=/a"] {
        client.clone().with_base_url(base).send_blocking(request()).unwrap();
    }
    let uris: Vec<_> = sent.lock().unwrap().iter().map(|request| request.uri().to_string()).collect();
    assert_eq!(
        uris,
        ["http://localhost/v2/files", "http://localhost/v2/files", "http://localhost/v2/files?key=/a"]
    );
}

//! Calls whose method or path is implied or unknown: what is sent, what a client can be told, and what is said where it was not.
use super::Unstated;
use crate::runtime::request::Target;
use crate::runtime::{
    Api, ApiInfo, BlockingTransport, Client, Credentials, Environment, Error, Limits, Method, Operation,
    PathStyle, Request, TransportError, json, json_or_text, operation,
};
use http::Response;
use std::borrow::Cow;
use std::sync::Mutex;

enum Depots {}

impl Api for Depots {
    type Environment = Production;
    type Auth = Credentials;
    const INFO: ApiInfo = ApiInfo { name: "depots", schemes: &[], sign_in: None };
}

struct Production;

impl Environment for Production {
    fn base_url(&self) -> Cow<'_, str> {
        "https://depots.example/v1".into()
    }
}

/// Answers with a status and keeps what was sent.
struct Fake(u16, Mutex<Vec<String>>);

impl BlockingTransport for Fake {
    fn send_blocking(
        &self,
        request: http::Request<Vec<u8>>,
        _: Limits,
    ) -> Result<Response<Vec<u8>>, TransportError> {
        let uri = request.uri().to_string().replace("https://depots.example/v1", "");
        self.1.lock().unwrap().push(format!("{} {uri}", request.method()));
        Ok(Response::builder().status(self.0).body(b"1".to_vec()).unwrap())
    }
}

fn client(status: u16) -> Client<Depots, Fake> {
    Client::new(Production, Credentials::none()).with_transport(Fake(status, Mutex::default()))
}

operation!(LOST = Get "/unknown/moveCrate/{id}/{shelf}", "crates::move_crate", [], method Unknown, path Unknown);
operation!(PATHLESS = Post "/unknown/listCrates", "crates::list", [], path Unknown);
operation!(HANDLESS = Get "/crates/{id}", "crates::type", [], method Unknown);
operation!(IMPLIED = Put "/crates/{id}", "crates::update", [], method Implied, path Implied);
operation!(STATED = Put "/crates/{id}", "crates::replace", []);

const MOVE_CRATE: Unstated<Depots> = Unstated::new(&LOST);
const LIST: Unstated<Depots> = Unstated::new(&PATHLESS);
const TYPE: Unstated<Depots> = Unstated::new(&HANDLESS);
const UPDATE: Unstated<Depots> = Unstated::new(&IMPLIED);

fn request(call: Unstated<Depots>) -> Request<Depots, i64> {
    Request::new(call.operation(), json, json_or_text)
}

fn move_crate() -> Request<Depots, i64> {
    request(MOVE_CRATE).path("id", "a/b").path_as("shelf", PathStyle::Matrix, [1, 2]).query("page", 1)
}

/// Sends a request; returns what arrived, or what went wrong.
fn sent(client: &Client<Depots, Fake>, request: Request<Depots, i64>) -> String {
    match client.send_blocking(request) {
        Ok(_) => client.transport().1.lock().unwrap().pop().unwrap(),
        Err(error) => {
            let arrived = client.transport().1.lock().unwrap().len();
            assert!(arrived == 0 || error.reply().is_some(), "{error}");
            error.to_string()
        }
    }
}

#[test]
fn an_unknown_call_is_not_sent_and_says_which_line_cures_it() {
    let client = client(200);
    assert_eq!(
        sent(&client, move_crate()),
        "`crates::move_crate` was not sent: the documentation has lost its method and path
  = help: once you know them, put them in place of METHOD and /path where the client is made:
          let client = client.with_path(depots::crates::MOVE_CRATE, \"METHOD /path/{id}/{shelf}\")?;"
    );
    assert_eq!(
        sent(&client, request(LIST)),
        "`crates::list` was not sent: the documentation has lost its path
  = help: once you know it, put it in place of /path where the client is made:
          let client = client.with_path(depots::crates::LIST, \"POST /path\")?;"
    );
    assert_eq!(
        sent(&client, request(TYPE).path("id", 1)),
        "`crates::type` was not sent: the documentation has lost its method
  = help: once you know it, put it in place of METHOD where the client is made:
          let client = client.with_path(depots::crates::TYPE, \"METHOD /crates/{id}\")?;"
    );
    let error = client.send_blocking(move_crate()).unwrap_err();
    assert_eq!(error.operation(), &LOST);
    assert!(matches!(error.untyped(), Error::Unknown { api: "depots", .. }));
}

#[test]
fn what_a_client_was_told_is_sent() {
    let client = client(200)
        .with_path(MOVE_CRATE, "PATCH /shelves/{shelf}/crates/{id}.json")
        .and_then(|client| client.with_path(LIST, " /crates/all "))
        .and_then(|client| client.with_path(TYPE, "DELETE /crates/{id}"))
        .unwrap();
    assert_eq!(sent(&client, move_crate()), "PATCH /shelves/;shelf=1,2/crates/a%2Fb.json?page=1");
    assert_eq!(sent(&client, request(LIST)), "POST /crates/all");
    assert_eq!(sent(&client, request(TYPE).path("id", 1)), "DELETE /crates/1");
    let again = client.with_path(LIST, "/crates").unwrap();
    assert_eq!(sent(&again, request(LIST)), "POST /crates");
    assert_eq!(
        sent(&again, request(TYPE)),
        "DELETE /crates/{id} (crates::type, as told by with_path): the path parameter `id` has no value"
    );
}

#[test]
fn what_is_implied_works_at_once_and_can_be_told_otherwise() {
    let client = client(200);
    let stated: Request<Depots, i64> = Request::new(&STATED, json, json_or_text);
    assert_eq!(sent(&client, stated.path("id", 1)), "PUT /crates/1");
    assert_eq!(sent(&client, request(UPDATE).path("id", 1)), "PUT /crates/1");
    let told = client.with_path(UPDATE, "PATCH /v2/crates/{id}").unwrap();
    assert_eq!(sent(&told, request(UPDATE).path("id", 1)), "PATCH /v2/crates/1");
    let told = told.with_path(UPDATE, "PATCH ").and_then(|client| client.with_path(TYPE, "DELETE")).unwrap();
    assert_eq!(sent(&told, request(UPDATE).path("id", 1)), "PATCH /crates/1");
    assert_eq!(sent(&told, request(TYPE).path("id", 1)), "DELETE /crates/1");
}

#[test]
fn nothing_where_something_is_implied_says_so() {
    let update = || request(UPDATE).path("id", 1);
    assert_eq!(
        sent(&client(404), update()),
        "PUT /crates/{id} (crates::update): 404 Not Found: 1 (the documentation implies this path, it does not state it)"
    );
    assert_eq!(
        sent(&client(405), update()),
        "PUT /crates/{id} (crates::update): 405 Method Not Allowed: 1 (the documentation implies this method, it does not state it)"
    );
    assert_eq!(sent(&client(403), update()), "PUT /crates/{id} (crates::update): 403 Forbidden: 1");
}

#[test]
fn errors_say_where_the_client_was_told_that_the_call_goes() {
    let told = |status| {
        let told = client(status).with_path(MOVE_CRATE, "PATCH /shelves/{shelf}/{id}");
        told.and_then(|client| client.with_path(UPDATE, "/v2/crates/{id}")).unwrap()
    };
    let place = "PATCH /shelves/{shelf}/{id} (crates::move_crate, as told by with_path)";
    assert_eq!(sent(&told(405), move_crate()), format!("{place}: 405 Method Not Allowed: 1"));
    let nothing = Request::<Depots, crate::runtime::Map<i64>>::new(&LOST, json, json_or_text)
        .path("id", 1)
        .path("shelf", 2);
    let error = told(200).send_blocking(nothing).unwrap_err();
    assert!(error.to_string().starts_with(&format!("{place}: 200 OK, but the reply")), "{error}");
    assert_eq!(error.operation(), &LOST);
    let Error::Decode(failure) = error else { panic!("{error}") };
    assert_eq!(failure.operation.told(), Some((Method::Patch, "/shelves/{shelf}/{id}")));
    // Nobody doubts what the documentation implies where something else was sent.
    assert_eq!(
        sent(&told(404), request(UPDATE).path("id", 1)),
        "PUT /v2/crates/{id} (crates::update, as told by with_path): 404 Not Found: 1"
    );
}

#[test]
fn a_call_cannot_go_where_its_facts_do_not_fit() {
    let refused = |call, path| client(200).with_path(call, path).unwrap_err().to_string();
    let lost = |what| {
        format!("`crates::move_crate` cannot go there: {what}; write it as \"METHOD /path/{{id}}/{{shelf}}\"")
    };
    for (path, what) in [
        ("PUT /crates/{id}", "the path lacks the parameter `{shelf}`"),
        ("PUT /crates/{id}/{shelf}/{row}", "the call has no parameter `{row}`"),
        (
            "/crates/{id}/{shelf}",
            "the method of `/crates/{id}/{shelf}` is missing, and the documentation has lost it",
        ),
        ("FETCH /crates/{id}/{shelf}", "`FETCH` is no method of HTTP"),
        ("put /crates/{id}/{shelf}", "`put` is written `PUT`"),
        ("PUT", "the path after `PUT` is missing, and the documentation has lost it"),
        ("Put", "`Put` is written `PUT`"),
        ("crates", "`crates` is no method of HTTP"),
        ("", "the method of `` is missing, and the documentation has lost it"),
        ("PUT crates/{id}/{shelf}", "`crates/{id}/{shelf}` is no path"),
        ("PUT //host/{id}/{shelf}", "`//host/{id}/{shelf}` is no path"),
        ("PUT https://host/{id}/{shelf}", "`https://host/{id}/{shelf}` is no path"),
        ("PUT /{id}/{shelf}?page=1", "`/{id}/{shelf}?page=1` is no path"),
        ("PUT /../{id}/{shelf}", "`/../{id}/{shelf}` is no path"),
        ("PUT /{id}/{shelf}/{", "`/{id}/{shelf}/{` is no path"),
        ("PUT /a b/{id}/{shelf}", "`/a b/{id}/{shelf}` is no path"),
    ] {
        assert_eq!(refused(MOVE_CRATE, path), lost(what), "{path}");
    }
    assert_eq!(
        refused(LIST, "GET /crates"),
        "`crates::list` cannot go there: its method is documented and is POST; write it as \"POST /path\""
    );
    assert_eq!(
        refused(LIST, ""),
        "`crates::list` cannot go there: `` is no path; write it as \"POST /path\""
    );
    assert_eq!(
        refused(TYPE, "PUT /other/{id}"),
        "`crates::type` cannot go there: its path is documented and is /crates/{id}; write it as \"METHOD /crates/{id}\""
    );
}

#[test]
fn a_request_without_a_path_is_a_value_like_any_other() {
    let request = move_crate().json("x");
    let operation = request.operation();
    assert_eq!((operation.known_method(), operation.known_path()), (None, None));
    assert_eq!((IMPLIED.known_method(), IMPLIED.known_path()), (Some(Method::Put), Some("/crates/{id}")));
    assert_eq!(
        [LOST.replayable, HANDLESS.replayable, IMPLIED.replayable, PATHLESS.replayable],
        [false, false, true, false]
    );
    assert_eq!(operation.to_string(), "? ? (crates::move_crate)");
    assert_eq!(request.url_path(), "/unknown/moveCrate/a%2Fb/;shelf=1,2");
    assert_eq!((request.query_pairs(), request.body().bytes()), (vec![("page", "1")], b"\"x\"".as_slice()));
    assert!(format!("{request:?}").contains(r#"method: "?", path: "?""#));
    assert_eq!(
        request.to_http("https://depots.example").unwrap_err(),
        "the documentation has lost where this call goes; a client that is told by `with_path` can send it"
    );
}

#[test]
fn a_stated_call_is_no_bigger_for_those_that_are_not() {
    assert_eq!(size_of::<Target>(), size_of::<String>());
    // Five slices, and five bytes that stand in what is left of a word.
    assert_eq!(size_of::<Operation>(), 5 * size_of::<&str>() + 8);
}

#[test]
fn a_placeholder_stands_in_for_tests() {
    let told = [MOVE_CRATE, LIST, TYPE, UPDATE]
        .into_iter()
        .try_fold(client(200), |client, call| client.with_path(call, &call.placeholder()));
    assert_eq!(sent(&told.unwrap(), move_crate()), "GET /unknown/moveCrate/a%2Fb/;shelf=1,2?page=1");
    assert_eq!(format!("{UPDATE:?}"), "Unstated(PUT /crates/{id} (crates::update))");
}

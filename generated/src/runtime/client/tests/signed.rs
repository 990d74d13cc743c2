//! What goes out signed.
use super::*;
use crate::runtime::{Algorithm, Encoding, Signing, SigningSecret};

enum Posts {}

const SIGNING: Signing = Signing {
    algorithm: Algorithm::HmacSha256,
    header: "X-Signature",
    prefix: "",
    encoding: Encoding::Hex,
    key_header: Some("X-Key"),
};

impl Api for Posts {
    type Environment = Production;
    type Auth = Credentials;
    const INFO: ApiInfo = ApiInfo {
        name: "posts",
        schemes: &[Scheme { name: "Signature", kind: SchemeKind::Signature(SIGNING) }],
        sign_in: None,
    };
}

operation!(POST = Post "/posts", "posts::create", [["Signature"]], gzip true);
operation!(PLAIN = Post "/posts", "posts::plain", [["Signature"]]);
operation!(GET = Get "/posts", "posts::list", [["Signature"]]);

fn auth() -> Credentials {
    let secret = SigningSecret::hex("c0ffee").unwrap();
    Credentials::none().with("Signature", Credential::Signature { key: Some("acme".into()), secret })
}

/// Sends a body and returns what went out, after redirects.
fn sent(operation: &'static Operation, body: Option<&[u8]>, gzip: bool) -> Vec<http::Request<Vec<u8>>> {
    let sent = Sent::default();
    let replies = vec![response(200, &[], "1"), response(302, &[("location", "/there")], "")];
    let fake = Fake { sent: sent.clone(), responses: replies.into() };
    let request = Request::<Posts, i64>::new(operation, json, json_or_text);
    let request = match body {
        Some(body) => request.bytes("application/json", body),
        None => request,
    };
    let client = Client::<Posts>::new(Production, auth()).with_transport(fake).with_gzip(gzip);
    // A call that writes is not redirected: its reply is an error, and no matter here.
    let _ = client.send_blocking(request);
    std::mem::take(&mut sent.lock().unwrap())
}

fn assert_signed(request: &http::Request<Vec<u8>>) {
    let secret = SigningSecret::hex("c0ffee").unwrap();
    let signature = request.headers()["x-signature"].to_str().unwrap();
    assert!(SIGNING.verify(signature, request.body(), &secret).is_ok());
    assert_eq!(request.headers()["x-key"], "acme");
    assert!(request.headers()["x-signature"].is_sensitive());
    assert!(!request.headers().contains_key("content-encoding"));
}

#[test]
fn the_bytes_that_go_out_are_signed() {
    for (operation, gzip, first) in
        [(&POST, true, 0x1F), (&POST, false, b'['), (&PLAIN, true, b'['), (&PLAIN, false, b'[')]
    {
        let sent = sent(operation, Some(b"[]"), gzip);
        assert_eq!((sent.len(), sent[0].body()[0]), (1, first));
        assert_signed(&sent[0]);
        assert_eq!(sent[0].headers()["content-type"], "application/json");
    }
}

#[test]
fn no_body_is_signed_and_stays_none() {
    let sent = sent(&POST, None, true);
    assert!(sent[0].body().is_empty());
    assert_signed(&sent[0]);
}

#[test]
fn what_is_sent_again_is_signed_as_well() {
    let sent = sent(&GET, None, true);
    assert_eq!((sent.len(), sent[1].uri().path()), (2, "/there"));
    sent.iter().for_each(assert_signed);
}

#[test]
fn another_credential_does_not_sign() {
    let (auth, sent) = (Credentials::none().with("Signature", text("k")), Sent::default());
    let fake = Fake { sent: sent.clone(), responses: Mutex::default() };
    let client = Client::<Posts>::new(Production, auth).with_transport(fake);
    let error = client.send_blocking(Request::<Posts, i64>::new(&GET, json, json_or_text)).unwrap_err();
    let said = "GET /posts (posts::list): the credential for Signature: it must be a secret to sign with";
    assert_eq!((error.to_string().as_str(), sent.lock().unwrap().len()), (said, 0));
}

#[test]
fn the_secret_is_not_shown() {
    assert_eq!(format!("{:?}", auth()), r#"Credentials([("Signature", Signature(…))])"#);
}

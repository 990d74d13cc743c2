//! What others sign is verified, nothing else is, and only what was verified is read.

mod support;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use golden::runtime::{SignatureError, SigningSecret};
use golden::signed_webhooks::webhooks::{self, LampLit};
use golden::signed_webhooks_and_calls;
use support::check::{flips, signatures};

/// What the service signs with: a text, and not of ASCII alone.
const SECRET: &str = "grüße vom leuchtturm";
const BODY: &[u8] = br#"{"lamp": 7, "at": "2026-11-23T15:00:00Z", "note": "l\u00e9ger"}"#;

fn secret() -> SigningSecret {
    webhooks::secret(SECRET).expect("a text is a secret")
}

/// Returns what each other implementation signs bodies with.
#[expect(clippy::print_stderr, reason = "says that nothing is tested")]
fn signed(hash: &str, bodies: &[&[u8]]) -> Vec<Vec<String>> {
    let key = base16ct::lower::encode_string(SECRET.as_bytes());
    let found = signatures(hash, &key, bodies);
    if found.is_empty() {
        eprintln!("skipped: there is neither python3 nor openssl");
    }
    found
}

#[test]
fn what_others_sign_is_verified_whatever_it_is() {
    let long = vec![b'x'; 100_000];
    let bodies: [&[u8]; 6] = [BODY, b"", b"{}\r\n", b"\xEF\xBB\xBF[]", &[0, 255, 10, 13], &long];
    for found in signed("sha256", &bodies) {
        for (signature, body) in found.iter().zip(bodies) {
            let verified = webhooks::verify(signature, body, &secret()).expect("it was signed");
            assert_eq!(verified.bytes(), body);
            assert!(webhooks::verify(&signature.to_uppercase(), body, &secret()).is_ok());
        }
    }
}

#[test]
fn the_form_of_a_signature_is_the_documented_one() {
    let key = signed_webhooks_and_calls::webhooks::secret(STANDARD.encode(SECRET)).expect("it is base64");
    for found in signed("sha512", &[BODY]) {
        let code = base16ct::lower::decode_vec(&found[0]).expect("it is hexadecimal");
        let written = STANDARD.encode(code);
        let verify = |signature: &str| signed_webhooks_and_calls::webhooks::verify(signature, BODY, &key);
        assert_eq!(verify(&format!("v1={written}")).expect("it was signed").bytes(), BODY);
        let (in_hex, of_v2) = (format!("v1={}", found[0]), format!("v2={written}"));
        for wrong in [written.as_str(), &found[0], &in_hex, &of_v2, "v1=", ""] {
            assert!(verify(wrong).is_err(), "{wrong}");
        }
    }
}

#[test]
fn a_flipped_bit_is_found_in_signature_and_body() {
    for found in signed("sha256", &[BODY]) {
        let code = base16ct::lower::decode_vec(&found[0]).expect("it is hexadecimal");
        for flipped in flips(&code) {
            let signature = base16ct::lower::encode_string(&flipped);
            let refused = webhooks::verify(&signature, BODY, &secret());
            assert_eq!(refused, Err(SignatureError::Different), "{signature}");
        }
        for flipped in flips(BODY) {
            let refused = webhooks::verify(&found[0], &flipped, &secret());
            assert_eq!(refused, Err(SignatureError::Different), "{}", String::from_utf8_lossy(&flipped));
        }
    }
}

#[test]
fn a_signature_of_another_length_or_form_is_refused() {
    for found in signed("sha256", &[BODY]) {
        let (signature, malformed) = (&found[0], Err(SignatureError::Malformed(webhooks::SIGNING)));
        for end in 0..signature.len() {
            assert_eq!(webhooks::verify(&signature[..end], BODY, &secret()), malformed, "{end}");
        }
        let twice = signature.repeat(2);
        let quoted = format!("\"{signature}\"");
        let with_name = format!("sha256={signature}");
        assert!(webhooks::verify(&format!(" {signature}\n"), BODY, &secret()).is_ok());
        let foreign = signature.replacen(|_: char| true, "g", 1);
        for wrong in [twice.as_str(), &quoted, &with_name, &foreign, "é", "\u{ff11}\u{ff11}"] {
            let refused = webhooks::verify(wrong, BODY, &secret());
            assert_eq!(refused, malformed, "{wrong}");
        }
        let other = webhooks::secret(SECRET.to_uppercase()).expect("a text is a secret");
        assert_eq!(webhooks::verify(signature, BODY, &other), Err(SignatureError::Different));
    }
}

#[test]
fn what_was_verified_is_read() {
    for found in signed("sha256", &[BODY, b"lamp 7 is lit"]) {
        let body = webhooks::verify(&found[0], BODY, &secret()).expect("it was signed");
        let event: LampLit = webhooks::read(body).expect("it is as documented");
        assert_eq!((event.lamp, event.note.as_deref()), (7, Some("l\u{e9}ger")));
        let body = webhooks::verify(&found[1], b"lamp 7 is lit", &secret()).expect("it was signed");
        let error = webhooks::read::<LampLit>(body).expect_err("it is no JSON");
        assert!(error.to_string().starts_with("the body is not JSON"), "{error}");
    }
}

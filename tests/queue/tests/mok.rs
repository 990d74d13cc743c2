//! The webhooks of MOK, signed by others: what they sign is verified and read, and nothing else is.

mod support;

use fieldwork::mok::models::{EventKind, ServiceRequestEvent};
use fieldwork::mok::webhooks::{self, ServiceRequestCreated, ServiceRequestUpdated};
use fieldwork::runtime::{SignatureError, SigningSecret};
use support::check::{flips, signatures};

const SECRET: &str = "of the webhook: ñ";
const CREATED: &[u8] =
    br#"{"event": "service_request.created", "payload": {"id": 5000000001, "service_id": 3, "contract_id": 4,
    "public_id": "9-1", "plan_code": "plain", "current_status": "pending", "access_identifier": "ann-1",
    "access_identifier_kind": "national_id", "of_tomorrow": {"1": null}}}"#;
const UPDATED: &[u8] = br#"{"payload":{"access_identifier":"","access_identifier_kind":"other","contract_id":4,"id":9,
    "service_id":3,"current_status":"assigned","plan_code":"","public_id":""},"event":"service_request.updated"}"#;

fn secret() -> SigningSecret {
    webhooks::secret(SECRET).expect("a text is a secret")
}

/// Returns what each other implementation signs the two events with.
#[expect(clippy::print_stderr, reason = "says that nothing is tested")]
fn signed() -> Vec<[String; 2]> {
    let key = base16ct::lower::encode_string(SECRET.as_bytes());
    let found = signatures("sha256", &key, &[CREATED, UPDATED]);
    if found.is_empty() {
        eprintln!("skipped: there is neither python3 nor openssl");
    }
    found.into_iter().map(|signatures| signatures.try_into().expect("there are two bodies")).collect()
}

/// Receives a webhook as a server hands it over.
fn receive(signature: &str, raw_body: &[u8]) -> Result<ServiceRequestEvent, SignatureError> {
    let body = webhooks::verify(signature, raw_body, &secret())?;
    Ok(webhooks::read(body).expect("it is as documented"))
}

#[test]
fn what_others_sign_is_received() {
    assert_eq!(webhooks::SIGNATURE_HEADER, "X-Signature");
    for [created, updated] in signed() {
        let event: ServiceRequestCreated = receive(&created, CREATED).expect("it was signed");
        assert_eq!(event.event, EventKind::ServiceRequestCreated);
        assert_eq!((event.payload.id, event.payload.current_status.as_str()), (5_000_000_001, "pending"));
        let event: ServiceRequestUpdated = receive(&updated.to_uppercase(), UPDATED).expect("it was signed");
        assert_eq!(event.event, EventKind::ServiceRequestUpdated);
        assert_eq!((event.payload.id, event.payload.current_status.as_str()), (9, "assigned"));
        assert_eq!(webhooks::SIGNING.sign(UPDATED, &secret()), updated);
    }
}

#[test]
fn what_others_did_not_sign_so_is_refused() {
    for [created, updated] in signed() {
        assert_eq!(receive(&created, UPDATED), Err(SignatureError::Different));
        let code = base16ct::lower::decode_vec(&updated).expect("it is hexadecimal");
        for flipped in flips(&code) {
            let signature = base16ct::lower::encode_string(&flipped);
            assert_eq!(receive(&signature, UPDATED), Err(SignatureError::Different), "{signature}");
        }
        for flipped in flips(UPDATED) {
            let shown = String::from_utf8_lossy(&flipped).into_owned();
            assert_eq!(receive(&updated, &flipped), Err(SignatureError::Different), "{shown}");
        }
        for end in 0..UPDATED.len() {
            assert_eq!(receive(&updated, &UPDATED[..end]), Err(SignatureError::Different), "{end}");
        }
    }
}

#[test]
fn a_signature_that_is_cut_empty_or_of_another_form_is_refused() {
    let malformed = Err(SignatureError::Malformed(webhooks::SIGNING));
    for [created, _] in signed() {
        for end in 0..created.len() {
            assert_eq!(receive(&created[..end], CREATED), malformed, "{end}");
        }
        for wrong in [format!("sha256={created}"), created.repeat(2), created.replacen(|_| true, "g", 1)] {
            assert_eq!(receive(&wrong, CREATED), malformed, "{wrong}");
        }
        assert!(receive(&format!("{created}\n"), CREATED).is_ok());
        let other = webhooks::secret("of another webhook").expect("a text is a secret");
        assert_eq!(webhooks::verify(&created, CREATED, &other), Err(SignatureError::Different));
    }
    assert!(webhooks::secret("").is_err());
}

/// What is no JSON is refused for its signature first, and for its form only where that fits.
#[test]
fn bytes_come_first_and_json_second() {
    assert_eq!(receive(&"00".repeat(32), b"{"), Err(SignatureError::Different));
    let signature = webhooks::SIGNING.sign(b"{", &secret());
    let body = webhooks::verify(&signature, b"{", &secret()).expect("it was signed");
    let error = webhooks::read::<ServiceRequestCreated>(body).expect_err("it is no JSON");
    assert!(error.to_string().starts_with("the body is not JSON"), "{error}");
}

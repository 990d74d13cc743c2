//! Signatures against published values and an independent implementation, and what is refused.
use super::*;
use std::io::Read as _;
use std::process::{Command, Stdio};

const HEX: Signing = Signing {
    algorithm: Algorithm::HmacSha256,
    header: "x-signature",
    prefix: "",
    encoding: Encoding::Hex,
    key_header: None,
};

fn secret() -> SigningSecret {
    SigningSecret::text("Jefe").unwrap()
}

#[test]
fn signatures_are_those_of_the_standard() {
    // RFC 4231, test case 2.
    let body = b"what do ya want for nothing?";
    let of_256 = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    let of_512 = "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737";
    assert_eq!(HEX.sign(body, &secret()), of_256);
    assert_eq!(Signing { algorithm: Algorithm::HmacSha512, ..HEX }.sign(body, &secret()), of_512);
    let base64 = Signing { encoding: Encoding::Base64, prefix: "v1=", ..HEX };
    assert_eq!(base64.sign(body, &secret()), "v1=W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=");
}

/// Signs with Python; nothing where there is none.
#[expect(clippy::print_stderr, reason = "says that nothing is tested")]
fn python(secret: &str, body: &[u8]) -> Option<String> {
    const PROGRAM: &str = "import hmac,sys; print(hmac.new(bytes.fromhex(sys.argv[1]), sys.stdin.buffer.read(), 'sha256').hexdigest())";
    let mut command = Command::new("python3");
    command.args(["-c", PROGRAM, secret]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let Ok(mut child) = command.spawn() else {
        eprintln!("skipped: there is no python3");
        return None;
    };
    child.stdin.take().unwrap().write_all(body).unwrap();
    let output = child.wait_with_output().unwrap();
    Some(String::from_utf8(output.stdout).unwrap().trim().to_owned())
}

#[test]
fn another_implementation_makes_the_same_signature() {
    let long = "0f".repeat(100);
    for (text, body) in [("c0ffee", b"".as_slice()), ("C0FFEE", b"{}"), (&long, &[0, 255, 10, 13])] {
        let Some(expected) = python(text, body) else { return };
        assert_eq!(HEX.sign(body, &SigningSecret::hex(text).unwrap()), expected);
    }
}

#[test]
fn what_was_signed_is_verified_and_nothing_else() {
    for encoding in [Encoding::Hex, Encoding::Base64] {
        let signing = Signing { encoding, prefix: "sha256=", ..HEX };
        let signature = signing.sign(b"{}", &secret());
        assert_eq!(signing.verify(&signature, b"{}", &secret()).map(Verified::bytes), Ok(b"{}".as_slice()));
        assert_eq!(signing.verify(&signature, b"{} ", &secret()), Err(SignatureError::Different));
        let other = SigningSecret::text("jefe").unwrap();
        assert_eq!(signing.verify(&signature, b"{}", &other), Err(SignatureError::Different));
        for end in 0..signature.len() - 1 {
            let refused = signing.verify(&signature[..end], b"{}", &secret());
            assert_eq!(refused, Err(SignatureError::Malformed(signing)), "{}", &signature[..end]);
        }
    }
}

#[test]
fn a_flipped_bit_is_found_wherever_it_is() {
    let signature = HEX.sign(b"{}", &secret());
    let bytes = base16ct::mixed::decode_vec(&signature).unwrap();
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let flipped = base16ct::lower::encode_string(&flipped);
        assert_eq!(HEX.verify(&flipped, b"{}", &secret()), Err(SignatureError::Different));
    }
    assert!(HEX.verify(&signature.to_uppercase(), b"{}", &secret()).is_ok());
}

#[test]
fn a_malformed_signature_is_refused() {
    let signature = HEX.sign(b"{}", &secret());
    let too_long = format!("{signature}00");
    let split = format!("{} {}", &signature[..2], &signature[2..]);
    let named = format!("sha256={signature}");
    for text in ["", " ", "00", &too_long, &signature[1..], &signature[2..], "zz", "é", &split, &named] {
        assert_eq!(HEX.verify(text, b"{}", &secret()), Err(SignatureError::Malformed(HEX)), "{text}");
    }
    let prefixed = Signing { prefix: "sha256=", ..HEX };
    assert_eq!(prefixed.verify(&signature, b"{}", &secret()), Err(SignatureError::Malformed(prefixed)));
    for spaced in [format!(" {signature}"), format!("{signature}\r\n"), format!("\t{signature} ")] {
        assert!(HEX.verify(&spaced, b"{}", &secret()).is_ok(), "{spaced:?}");
    }
}

#[test]
fn a_malformed_signature_is_told_from_what_is_expected() {
    let said = |signing: Signing| signing.verify("?", b"{}", &secret()).unwrap_err().to_string();
    let sha512 = Signing { algorithm: Algorithm::HmacSha512, ..HEX };
    let base64 = Signing { encoding: Encoding::Base64, prefix: "v1=", ..HEX };
    assert_eq!(said(HEX), "the signature is malformed: expected 64 hexadecimal digits");
    assert_eq!(said(sha512), "the signature is malformed: expected 128 hexadecimal digits");
    assert_eq!(said(base64), "the signature is malformed: expected `v1=` and 32 bytes in base64");
    for signing in [HEX, sha512, base64] {
        assert!(signing.verify(&signing.sign(b"{}", &secret()), b"{}", &secret()).is_ok());
    }
}

#[test]
fn what_was_verified_is_read_as_any_body() {
    let verified = |body| HEX.verify(&HEX.sign(body, &secret()), body, &secret()).unwrap();
    assert_eq!(verified(b"\xEF\xBB\xBF[1, \"2\"]").read::<Vec<i64>>(), Ok(vec![1, 2]));
    let error = verified(b"{").read::<Vec<i64>>().unwrap_err().to_string();
    assert!(error.starts_with("the body is not JSON"), "{error}");
    assert_eq!(format!("{:?}", verified(b"[1,\n 2]")), r#"Verified("[1, 2]")"#);
}

#[test]
fn what_is_no_secret_is_said_without_telling_it() {
    let said = |secret: Result<SigningSecret, SecretError>| secret.unwrap_err().to_string();
    assert_eq!(said(SigningSecret::hex("hush")), "the secret is not a row of hexadecimal digits");
    assert_eq!(said(SigningSecret::hex("abc")), "the secret has an odd number of hexadecimal digits");
    assert_eq!(said(SigningSecret::hex("abg")), "the secret is not a row of hexadecimal digits");
    assert_eq!(said(SigningSecret::hex("\n")), "the secret is empty");
    assert_eq!(said(SigningSecret::text("")), "the secret is empty");
    assert_eq!(said(SigningSecret::base64("hush!")), "the secret is not base64");
    let (hex, base64) = (SigningSecret::hex("C0ffEE\n").unwrap(), SigningSecret::base64("wP/u").unwrap());
    assert_eq!(HEX.sign(b"", &hex), HEX.sign(b"", &base64));
    assert_eq!(format!("{:?}", secret()), "SigningSecret(…)");
}

#[test]
fn compressed_bytes_are_the_same_each_time() {
    let body = b"[{\"a\": 1}]".repeat(100);
    let compressed = gzip(&body);
    assert_eq!((&compressed, &compressed[4..8]), (&gzip(&body), [0; 4].as_slice()));
    assert!(compressed.len() < body.len() / 4);
    let mut back = Vec::new();
    flate2::read::GzDecoder::new(compressed.as_slice()).read_to_end(&mut back).unwrap();
    assert_eq!(back, body);
}

//! Passwords, tokens and keys.

use super::{Mask, Masks};

/// What a token is replaced by.
const TOKEN: &str = "TOKEN";

/// Placeholders are as long as what they stand for, since limits may be documented, but not longer than this.
const MAX_WIDTH: usize = 40;

/// Words before a credential.
const SCHEMES: &[&str] = &["Bearer", "Basic", "Token", "ApiKey", "JWT", "SSWS", "Digest", "OAuth"];

/// Starts of keys that well-known services issue.
const ISSUED: &[&str] = &[
    "sk_live_",
    "sk_test_",
    "pk_live_",
    "rk_live_",
    "whsec_",
    "ghp_",
    "gho_",
    "ghs_",
    "github_pat_",
    "glpat-",
    "xoxb-",
    "xoxp-",
    "xoxa-",
    "AKIA",
    "ASIA",
    "AIza",
    "ya29.",
    "SG.",
    "shpat_",
    "EAAA",
    "sq0atp-",
    "sq0csp-",
    "sq0idp-",
];

/// Words of which stand-ins for secrets are made.
const HINTS: &[&str] = &[
    "your",
    "example",
    "sample",
    "xxx",
    "token",
    "secret",
    "password",
    "key",
    "string",
    "placeholder",
    "dummy",
    "test",
    "change",
    "abc",
    "auth",
    "value",
];

/// Replaces the value of a key that says that it is secret; `None` if it is not.
pub(super) fn under_key(masks: &mut Masks, text: &str, is_password: bool) -> Option<String> {
    if let Some((scheme, rest)) = text.split_once(' ') {
        let is_scheme = SCHEMES.iter().any(|known| known.eq_ignore_ascii_case(scheme));
        let clean = is_scheme.then(|| under_key(masks, rest.trim(), false)).flatten();
        return clean.map(|clean| format!("{scheme} {clean}"));
    }
    let is_long = text.len() >= 8 && text.bytes().any(|b| b.is_ascii_digit());
    let is_secret = (is_password || is_long) && !is_stand_in(text) && !is_object_id(text) && !is_path(text);
    is_secret.then(|| replace(masks, text, if is_password { "PASSWORD" } else { TOKEN }))
}

/// Replaces a word that is a secret by its form alone; `None` if it is not.
pub(super) fn by_form(masks: &mut Masks, word: &str) -> Option<String> {
    let is_token = word.starts_with("eyJ") && word.len() >= 16;
    let is_issued = word.len() >= 16 && ISSUED.iter().any(|start| word.starts_with(start));
    let is_secret = is_token || (is_issued && word.bytes().any(|b| b.is_ascii_digit()));
    (is_secret && !word.contains("EXAMPLE") && !word.contains("...")).then(|| replace(masks, word, TOKEN))
}

/// Returns a secret's placeholder.
fn replace(masks: &mut Masks, text: &str, word: &str) -> String {
    masks.stand_in(Mask::Secret, text, |number| {
        if is_uuid(text) {
            format!("00000000-0000-4000-8000-{number:012}")
        } else if text.bytes().all(|b| b.is_ascii_digit()) || (text.len() >= 16 && is_hex(text)) {
            format!("{number:0width$}", width = text.len())
        } else if text.len() >= 16 && text.len().is_multiple_of(4) && text.ends_with('=') && is_base64(text) {
            base64(text, number)
        } else {
            let width = text.chars().count().min(MAX_WIDTH);
            format!("{:x<width$}", format!("{word}_{number}"))
        }
    })
}

/// Returns base64 of the same length.
fn base64(text: &str, number: usize) -> String {
    let bare = text.trim_end_matches('=').len();
    format!("{}{:A<width$}{}", "AAAA", number, &text[bare..], width = bare - 4)
}

/// Tells whether a text stands for a secret without being one.
fn is_stand_in(text: &str) -> bool {
    let small = text.to_lowercase();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_marked = text.is_empty() || text.contains(['<', '{', '[', '*', '…', '$']) || text.contains("...");
    let is_made_up =
        ["00000000", "123456", "abc123"].iter().any(|run| small.contains(run)) || text.starts_with("AAAA");
    is_marked || is_made_up || (digits <= 4 && HINTS.iter().any(|hint| small.contains(hint)))
}

/// Tells whether a text is the id of an object in a well-known database: no secret, wherever it stands.
fn is_object_id(text: &str) -> bool {
    text.len() == 24 && is_hex(text)
}

/// Tells whether a text is a URL or a date, which names like `token` lead to now and then.
fn is_path(text: &str) -> bool {
    let is_date =
        text.len() >= 10 && text.bytes().take(10).all(|b| b.is_ascii_digit() || b == b'-' || b == b'T');
    text.contains("://") || (is_date && text.contains('-') && !is_uuid(text))
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_hexdigit())
}

fn is_base64(text: &str) -> bool {
    text.trim_end_matches('=').bytes().all(|b| b.is_ascii_alphanumeric() || b"+/-_".contains(&b))
}

fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.split('-').all(is_hex)
}

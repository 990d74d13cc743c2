//! What can be told by its form, wherever it stands in a text: addresses, credentials in URLs, tokens.

use super::{Mask, Masks, digits, secret};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Domains that belong to nobody.
const NOBODY: &[&str] = &["example.com", "example.org", "example.net"];

/// What stands before the password of a URL that was cleaned.
const USER: &str = "://user:";

/// Parameters of URLs that sign them or open what they lead to, in small letters.
const SIGNING: &[&str] = &[
    "x-amz-signature",
    "x-amz-credential",
    "x-amz-security-token",
    "x-goog-signature",
    "x-goog-credential",
    "awsaccesskeyid",
    "signature",
    "sig",
    "token",
    "access_token",
    "api_key",
    "apikey",
    "key",
    "jwt",
];

/// Cleans a text.
pub(super) fn text(masks: &mut Masks, text: &str) -> String {
    if let Some(clean) = whole(masks, text) {
        return clean;
    }
    let mut clean = text.to_owned();
    if clean.contains("://") {
        clean = urls(masks, &clean);
    }
    if clean.len() >= 16 {
        clean = words(masks, &clean);
    }
    if clean.contains('@') { emails(masks, &clean) } else { clean }
}

/// Cleans a text that is one thing as a whole.
fn whole(masks: &mut Masks, text: &str) -> Option<String> {
    if text.contains("-----BEGIN") && text.contains("PRIVATE KEY") {
        return Some(masks.stand_in(Mask::Secret, text, |number| format!("PRIVATE_KEY_{number}")));
    }
    digits::iban(masks, text).or_else(|| ip(masks, text))
}

/// Replaces a public IP address.
fn ip(masks: &mut Masks, text: &str) -> Option<String> {
    match text.parse().ok()? {
        IpAddr::V4(address) if is_public(address) => {
            Some(masks.stand_in(Mask::Ip, text, |number| Ipv4Addr::new(192, 0, 2, low(number)).to_string()))
        }
        IpAddr::V6(address)
            if address.segments()[0] & 0xe000 == 0x2000 && address.segments()[..2] != [0x2001, 0xdb8] =>
        {
            let make =
                |number| Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, u16::from(low(number))).to_string();
            Some(masks.stand_in(Mask::Ip, text, make))
        }
        _ => None,
    }
}

/// Returns a number that fits the last part of an address.
fn low(number: usize) -> u8 {
    u8::try_from(number % 254 + 1).unwrap_or(1)
}

/// Tells whether an address belongs to somebody. What begins with a small figure is more likely a version.
fn is_public(address: Ipv4Addr) -> bool {
    let special = address.is_private() || address.is_loopback() || address.is_link_local();
    let reserved = address.is_documentation() || address.is_multicast() || address.is_broadcast();
    let [first, second, ..] = address.octets();
    !special && !reserved && first > 9 && first < 240 && !(first == 100 && (64..128).contains(&second))
}

/// Replaces passwords and signatures in URLs.
fn urls(masks: &mut Masks, text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("://") {
        let end = after
            .find(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '`'))
            .unwrap_or(after.len());
        let (url, tail) = after.split_at(end);
        clean.push_str(before);
        clean.push_str("://");
        let url = authority(masks, url);
        clean.push_str(&query(masks, &url));
        rest = tail;
    }
    clean + rest
}

/// Replaces user and password before the host.
fn authority(masks: &mut Masks, url: &str) -> String {
    let end = url.find(['/', '?', '#']).unwrap_or(url.len());
    match url[..end].rsplit_once('@') {
        Some((user, host))
            if user.contains(':') && !url.starts_with("user:password@") && !user.contains(['{', '<']) =>
        {
            masks.stand_in(Mask::Secret, user, |_| "user:password".to_owned());
            format!("user:password@{host}{}", &url[end..])
        }
        _ => url.to_owned(),
    }
}

/// Replaces the values of parameters that sign a URL.
fn query(masks: &mut Masks, url: &str) -> String {
    let Some((path, query)) = url.split_once('?') else { return url.to_owned() };
    let pairs = query.split('&').map(|pair| match pair.split_once('=') {
        Some((name, value)) if SIGNING.contains(&name.to_ascii_lowercase().as_str()) => {
            let clean = secret::under_key(masks, value, false);
            format!("{name}={}", clean.as_deref().unwrap_or(value))
        }
        _ => pair.to_owned(),
    });
    let pairs: Vec<String> = pairs.collect();
    format!("{path}?{}", pairs.join("&"))
}

/// Replaces tokens that stand as words in a text.
fn words(masks: &mut Masks, text: &str) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '+' | '/' | '~' | '=');
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    let mut follows_bearer = false;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| is_part(c) != is_part(first)).unwrap_or(rest.len());
        let (piece, tail) = rest.split_at(end);
        let found = if !is_part(first) {
            None
        } else if std::mem::take(&mut follows_bearer) {
            secret::under_key(masks, piece, false)
        } else {
            secret::by_form(masks, piece)
        };
        clean.push_str(found.as_deref().unwrap_or(piece));
        follows_bearer |= piece.eq_ignore_ascii_case("bearer");
        rest = tail;
    }
    clean
}

/// Replaces e-mail addresses.
fn emails(masks: &mut Masks, text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('@') {
        let start = rest[..at].rfind(|c: char| !is_local(c)).map_or(0, |found| found + width(&rest[found..]));
        let domain = &rest[at + 1..];
        let end =
            domain.find(|c: char| !(c.is_alphanumeric() || c == '.' || c == '-')).unwrap_or(domain.len());
        let domain = domain[..end].trim_end_matches(['.', '-']);
        let address = &rest[start..=at + domain.len()];
        clean.push_str(&rest[..start]);
        if rest[..start].ends_with(USER) {
            clean.push_str(address);
        } else {
            clean.push_str(&email(masks, &rest[start..at], domain, address));
        }
        rest = &rest[start + address.len()..];
    }
    clean + rest
}

fn width(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

fn is_local(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-' | '\'')
}

/// Returns the placeholder of an e-mail address, or what looked like one.
fn email(masks: &mut Masks, local: &str, domain: &str, address: &str) -> String {
    let small = domain.to_lowercase();
    let last = small.rsplit('.').next().unwrap_or_default();
    let is_domain = small.contains('.') && last.len() > 1 && last.chars().all(char::is_alphabetic);
    let is_nobody = NOBODY.iter().any(|known| small == *known || small.ends_with(&format!(".{known}")))
        || matches!(last, "example" | "test" | "invalid" | "localhost");
    let is_nobody = is_nobody || matches!(last, "png" | "jpg" | "jpeg" | "gif" | "svg" | "webp");
    if local.is_empty() || local == "git" || !is_domain || is_nobody {
        return address.to_owned();
    }
    masks.stand_in(Mask::Email, &address.to_lowercase(), |number| format!("user{number}@example.com"))
}

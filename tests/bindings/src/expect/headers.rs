//! Headers: those of the parameters, of the credentials and of the body, and no others.
use super::text::{decoded, parts};
use super::{Expected, is_json, signature};
use crate::document::Node;
use crate::server::Arrived;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// What clients send of their own accord.
const USUAL: [&str; 6] = ["host", "accept", "accept-encoding", "user-agent", "connection", "content-length"];

pub(super) fn differences(expected: &Expected<'_>, arrived: &Arrived) -> Vec<String> {
    let wanted = wanted(expected, arrived);
    let differing = wanted
        .iter()
        .filter(|(name, _)| !holds(&wanted, name, &arrived.header(name)))
        .map(|(name, value)| format!("header {name}: expected {value:?}, found {:?}", arrived.header(name)));
    let known = |name: &str| USUAL.contains(&name) || name == "content-type" || name == "cookie";
    let strange = arrived
        .headers
        .iter()
        .filter(|(name, _)| !known(name) && !wanted.iter().any(|(other, _)| other == name));
    let strange = strange.map(|(name, _)| format!("header {name}: not expected"));
    let rest = [content_type(expected, arrived), accept(expected, arrived), cookies(expected, arrived)];
    differing.chain(strange).chain(rest.into_iter().flatten()).collect()
}

/// Returns whether a header has the value that is wanted; where two schemes want the same header, one of them gets it.
fn holds(wanted: &[(String, String)], name: &str, found: &[&str]) -> bool {
    wanted.iter().any(|(other, value)| other == name && found == [value])
}

fn wanted(expected: &Expected<'_>, arrived: &Arrived) -> Vec<(String, String)> {
    let parameters = expected.parameters("header").into_iter();
    let parameters = parameters.map(|(_, name, value)| (name.to_ascii_lowercase(), parts(value).join(",")));
    let keys = expected.schemes.iter().filter_map(|(name, scheme)| {
        if let Some(signed) = signature::headers(name, scheme, arrived) {
            return Some(signed);
        }
        let header = match scheme.text("type") {
            Some("apiKey") if scheme.text("in") == Some("header") => scheme.text("name")?,
            Some("apiKey") => return None,
            _ => "authorization",
        };
        Some(vec![(header.to_ascii_lowercase(), secret(name, scheme))])
    });
    parameters.chain(keys.flatten()).collect()
}

/// Returns what signs a call in.
pub(super) fn secret(name: &str, scheme: &Node<'_>) -> String {
    let secret = format!("secret-of-{name}");
    match (scheme.text("type"), scheme.text("scheme").map(str::to_ascii_lowercase).as_deref()) {
        (Some("apiKey"), _) => format!("{}{secret}", scheme.text("x-prefix").unwrap_or_default()),
        (_, Some("basic")) => format!("Basic {}", STANDARD.encode(format!("user:{secret}"))),
        _ => format!("Bearer {secret}"),
    }
}

fn content_type(expected: &Expected<'_>, arrived: &Arrived) -> Option<String> {
    let found = arrived.header("content-type");
    let has_body = expected.arguments.contains_key("body");
    match expected.media_type.filter(|_| has_body) {
        Some(media_type) if is_json(media_type) && media_type.contains('*') => {
            (found != ["application/json"]).then(|| format!("content-type: expected JSON, found {found:?}"))
        }
        Some(media_type) => {
            let same =
                matches!(found.as_slice(), [one] if one.split(';').next() == media_type.split(';').next());
            (!same).then(|| format!("content-type: expected {media_type}, found {found:?}"))
        }
        None => (!found.is_empty()).then(|| format!("content-type: expected none, found {found:?}")),
    }
}

/// The documented reply must be asked for, before anything else.
fn accept(expected: &Expected<'_>, arrived: &Arrived) -> Option<String> {
    let reply_type = expected.reply_type.unwrap_or("*/*");
    let found = arrived.header("accept");
    let first = found.first().and_then(|list| list.split(',').next()).map(str::trim);
    let fits =
        |first: &str| reply_type.contains('*') || first == reply_type.split(';').next().unwrap_or_default();
    let fits = found.len() == 1 && first.is_some_and(fits);
    (!fits).then(|| format!("accept: expected {reply_type}, found {found:?}"))
}

fn cookies(expected: &Expected<'_>, arrived: &Arrived) -> Option<String> {
    let wanted = expected.parameters("cookie").into_iter();
    let wanted = wanted.map(|(_, name, value)| format!("{name}={}", parts(value).join(",")));
    let keys = expected.schemes.iter().filter(|(_, scheme)| scheme.text("in") == Some("cookie"));
    let keys = keys.map(|(name, scheme)| {
        format!("{}={}", scheme.text("name").unwrap_or_default(), secret(name, scheme))
    });
    let wanted: Vec<_> = wanted.chain(keys).collect();
    let found: Vec<_> =
        arrived.header("cookie").iter().flat_map(|all| all.split("; ")).map(decoded).collect();
    (wanted != found).then(|| format!("cookies: expected {wanted:?}, found {found:?}"))
}

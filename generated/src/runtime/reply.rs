//! Replies, and the functions that decode them.
use super::{Json, Read, ReadError, Tree};
use http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use std::fmt;

/// A reply as it came.
#[derive(Clone, Default, PartialEq)]
pub struct Reply {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, as long as the client's limit allows.
    pub body: Vec<u8>,
}

impl Reply {
    /// Makes a reply without headers.
    pub fn new(status: StatusCode, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: HeaderMap::new(), body: body.into() }
    }

    /// Returns the media type, as the service said it.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }
}

/// Shows the names of the headers only, for cookies and tokens stand in their values.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status.as_u16())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &excerpt(&self.body))
            .finish()
    }
}

/// How much of a body is shown.
const SHOWN: usize = 300;

/// Returns the start of a body as one line of text.
pub(crate) fn excerpt(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(&body[..body.len().min(4 * SHOWN)]);
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let shown: String = line.chars().take(SHOWN).map(|c| if c.is_control() { '·' } else { c }).collect();
    let cut = line.chars().count() > SHOWN || body.len() > 4 * SHOWN;
    if cut { shown + "…" } else { shown }
}

/// A reply that does not decode to its documented type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// Where the JSON differs, such as `data[3].variant.price`; empty for the body as a whole.
    pub path: String,
    /// What is wrong there.
    pub message: String,
}

impl DecodeError {
    /// Says what is wrong with the body as a whole.
    pub fn new(message: impl Into<String>) -> Self {
        Self { path: String::new(), message: message.into() }
    }

    /// Says that the documentation has no reply of this status.
    pub fn status(reply: &Reply) -> Self {
        Self::new(format!("a reply of status {} is not documented", reply.status.as_u16()))
    }
}

impl From<ReadError> for DecodeError {
    fn from(error: ReadError) -> Self {
        Self { path: error.path(), message: error.message().to_owned() }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for DecodeError {}

/// Decodes a body of JSON.
pub fn json<T: Read>(reply: &Reply) -> Result<T, DecodeError> {
    Ok(T::read(&tree(reply)?)?)
}

/// Decodes JSON that the service sent by itself, such as the body of a webhook.
pub fn from_json<T: Read>(body: &[u8]) -> Result<T, DecodeError> {
    let tree: Tree<'_> = serde_json::from_slice(without_mark(body))
        .map_err(|error| DecodeError::new(format!("the body is not JSON: {error}")))?;
    Ok(T::read(&tree)?)
}

/// Decodes a body of JSON that may be missing.
pub fn optional_json<T: Read>(reply: &Reply) -> Result<Option<T>, DecodeError> {
    if reply.body.trim_ascii().is_empty() { Ok(None) } else { json(reply) }
}

/// Decodes a reply that says nothing; a body is ignored.
pub fn empty(_: &Reply) -> Result<(), DecodeError> {
    Ok(())
}

/// Decodes a body of text.
pub fn text(reply: &Reply) -> Result<String, DecodeError> {
    String::from_utf8(reply.body.clone()).map_err(|_| DecodeError::new("the body is not UTF-8"))
}

/// Decodes a body of bytes.
pub fn bytes(reply: &Reply) -> Result<Vec<u8>, DecodeError> {
    Ok(reply.body.clone())
}

/// Decodes any body: as JSON, or else as its text; never fails.
pub fn json_or_text(reply: &Reply) -> Result<Json, DecodeError> {
    let text = || Json::String(String::from_utf8_lossy(&reply.body).into_owned());
    Ok(serde_json::from_slice(without_mark(&reply.body)).unwrap_or_else(|_| text()))
}

fn tree(reply: &Reply) -> Result<Tree<'_>, DecodeError> {
    serde_json::from_slice(without_mark(&reply.body)).map_err(|error| not_json(reply, &error))
}

fn not_json(reply: &Reply, error: &serde_json::Error) -> DecodeError {
    match reply.content_type() {
        _ if reply.body.trim_ascii().is_empty() => DecodeError::new("the body is empty, expected JSON"),
        Some(content_type) => DecodeError::new(format!("the body ({content_type}) is not JSON: {error}")),
        None => DecodeError::new(format!("the body is not JSON: {error}")),
    }
}

/// Strips the byte order mark that some services send.
fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)
}

/// States which variant a reply of which status decodes to, and how; a variant without content names no decoder:
/// `replies!(CreateReply { Created(Bank) = 201: json, Accepted = 202, Failed(Json) = 400..=499: json, Other(Json) = _: json_or_text });`
///
/// The first variant that fits the status is taken. The decoders are the functions of the runtime.
macro_rules! replies {
    ($name:ident { $(
        $variant:ident $(($type:ty))? = $($from:literal $(..= $to:literal)?)|* $(_ $(@ $never:literal)?)? $(: $decoder:ident)?
    ),* $(,)? }) => {
        impl $name {
            /// Decodes the reply of its status.
            pub fn decode(
                reply: &$crate::runtime::Reply,
            ) -> ::std::result::Result<Self, $crate::runtime::DecodeError> {
                #[allow(unreachable_patterns, reason = "a default may come before")]
                match reply.status.as_u16() {
                    $($($from $(..= $to)?)|* $(_ $(@ $never)?)? => {
                        ::std::result::Result::Ok(Self::$variant $(($crate::runtime::$decoder(reply)?))?)
                    })*
                    _ => ::std::result::Result::Err($crate::runtime::DecodeError::status(reply)),
                }
            }
        }
    };
}
pub(crate) use replies;

#[cfg(test)]
mod tests {
    #![allow(unreachable_pub, reason = "the macro defines public items")]

    use super::*;
    use crate::runtime::Map;

    #[derive(Debug, PartialEq)]
    enum Answer {
        Created(Map<i64>),
        Accepted,
        Words(String),
        Failed(Json),
        Other(Json),
    }
    replies!(Answer {
        Created(Map<i64>) = 200 | 201: json, Accepted = 202, Words(String) = 203: text, Failed(Json) = 400..=499: json,
        Other(Json) = _: json_or_text
    });

    #[derive(Debug, PartialEq)]
    enum Only {
        Done,
    }
    replies!(Only { Done = 200 });

    fn reply(status: u16, body: &str) -> Reply {
        Reply::new(StatusCode::from_u16(status).unwrap(), body)
    }

    #[test]
    fn the_status_decides_what_a_reply_is() {
        let answer = |status, body| Answer::decode(&reply(status, body)).unwrap();
        assert_eq!(answer(201, r#"{"a":"1"}"#), Answer::Created(Map::from([("a".into(), 1)])));
        assert_eq!(answer(202, "ignored"), Answer::Accepted);
        assert_eq!(answer(203, "words"), Answer::Words("words".into()));
        assert_eq!(answer(499, "1"), Answer::Failed(1.into()));
        assert_eq!(answer(500, "Oops"), Answer::Other("Oops".into()));
        assert_eq!(Only::decode(&reply(200, "")), Ok(Only::Done));
        assert_eq!(
            Only::decode(&reply(206, "")).unwrap_err().to_string(),
            "a reply of status 206 is not documented"
        );
    }

    #[test]
    fn what_is_no_json_is_said() {
        let wrong = |body: &str| json::<Json>(&reply(200, body)).unwrap_err().to_string();
        assert_eq!(wrong(" "), "the body is empty, expected JSON");
        assert_eq!(wrong("<html>"), "the body is not JSON: expected value at line 1 column 1");
        let mut page = reply(200, "<html>");
        page.headers.insert(CONTENT_TYPE, "text/html".parse().unwrap());
        assert!(json::<Json>(&page).unwrap_err().message.starts_with("the body (text/html) is not JSON"));
    }

    #[test]
    fn a_decode_error_names_the_place() {
        let error = json::<Map<Vec<Map<f64>>>>(&reply(200, r#"{"data":[{},{"price":"free"}]}"#)).unwrap_err();
        assert_eq!(
            (error.path.as_str(), error.message.as_str()),
            ("data[1].price", r#"expected a number, found the text "free""#)
        );
    }

    #[test]
    fn bodies_are_decoded_as_asked() {
        assert_eq!(json::<i64>(&reply(200, "\u{FEFF}7")), Ok(7));
        assert_eq!(optional_json::<i64>(&reply(200, "\n")), Ok(None));
        assert_eq!(bytes(&reply(200, "a")), Ok(b"a".to_vec()));
        assert_eq!(json_or_text(&reply(500, "{")), Ok("{".into()));
        assert!(text(&Reply::new(StatusCode::OK, [0xFF])).is_err());
    }

    #[test]
    fn debug_shows_no_header_values_and_one_line() {
        let mut reply = reply(200, "a\n\tb\u{7}");
        reply.headers.insert("set-cookie", "hush".parse().unwrap());
        assert_eq!(format!("{reply:?}"), r#"Reply { status: 200, headers: ["set-cookie"], body: "a b·" }"#);
        assert_eq!(excerpt(&[b'x'; 5000]).chars().count(), SHOWN + 1);
    }
}

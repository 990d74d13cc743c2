//! Words for replies, which OpenAPI wants described and whose descriptions are prose.

/// Words for statuses by RFC 9110 and its registry.
const PHRASES: &[(&str, &str)] = &[
    ("100", "Continue"),
    ("101", "Switching Protocols"),
    ("102", "Processing"),
    ("103", "Early Hints"),
    ("200", "OK"),
    ("201", "Created"),
    ("202", "Accepted"),
    ("203", "Non-Authoritative Information"),
    ("204", "No Content"),
    ("205", "Reset Content"),
    ("206", "Partial Content"),
    ("207", "Multi-Status"),
    ("208", "Already Reported"),
    ("226", "IM Used"),
    ("300", "Multiple Choices"),
    ("301", "Moved Permanently"),
    ("302", "Found"),
    ("303", "See Other"),
    ("304", "Not Modified"),
    ("305", "Use Proxy"),
    ("307", "Temporary Redirect"),
    ("308", "Permanent Redirect"),
    ("400", "Bad Request"),
    ("401", "Unauthorized"),
    ("402", "Payment Required"),
    ("403", "Forbidden"),
    ("404", "Not Found"),
    ("405", "Method Not Allowed"),
    ("406", "Not Acceptable"),
    ("407", "Proxy Authentication Required"),
    ("408", "Request Timeout"),
    ("409", "Conflict"),
    ("410", "Gone"),
    ("411", "Length Required"),
    ("412", "Precondition Failed"),
    ("413", "Content Too Large"),
    ("414", "URI Too Long"),
    ("415", "Unsupported Media Type"),
    ("416", "Range Not Satisfiable"),
    ("417", "Expectation Failed"),
    ("421", "Misdirected Request"),
    ("422", "Unprocessable Content"),
    ("423", "Locked"),
    ("424", "Failed Dependency"),
    ("425", "Too Early"),
    ("426", "Upgrade Required"),
    ("428", "Precondition Required"),
    ("429", "Too Many Requests"),
    ("431", "Request Header Fields Too Large"),
    ("451", "Unavailable For Legal Reasons"),
    ("500", "Internal Server Error"),
    ("501", "Not Implemented"),
    ("502", "Bad Gateway"),
    ("503", "Service Unavailable"),
    ("504", "Gateway Timeout"),
    ("505", "HTTP Version Not Supported"),
    ("506", "Variant Also Negotiates"),
    ("507", "Insufficient Storage"),
    ("508", "Loop Detected"),
    ("511", "Network Authentication Required"),
];

/// Words for hundreds of statuses.
const CLASSES: [(char, &str); 5] = [
    ('1', "Informational"),
    ('2', "Successful"),
    ('3', "Redirection"),
    ('4', "Client Error"),
    ('5', "Server Error"),
];

/// Returns the words for a reply under a status, or under another name.
pub(super) fn phrase(status: Option<&str>) -> &'static str {
    let status = status.unwrap_or_default().trim();
    let exact =
        PHRASES.binary_search_by(|(known, _)| (*known).cmp(status)).ok().map(|index| PHRASES[index].1);
    let is_status =
        status.len() == 3 && status.bytes().skip(1).all(|b| b.is_ascii_digit() || b"xX".contains(&b));
    let class = CLASSES.iter().find(|(digit, _)| is_status && status.starts_with(*digit));
    exact.or(class.map(|(_, words)| *words)).unwrap_or("Reply")
}

#[cfg(test)]
mod tests {
    use super::{PHRASES, phrase};

    #[test]
    fn statuses_have_the_words_of_the_standard() {
        assert!(PHRASES.is_sorted());
        let found = ["404", "4XX", "299", "default", "NotFound"].map(|status| phrase(Some(status)));
        assert_eq!(found, ["Not Found", "Client Error", "Successful", "Reply", "Reply"]);
    }
}

//! What stands before an API key in its header, as a description shows it: `Bearer {api_key}`.

/// Words that stand before a key in an `Authorization` header.
const SCHEMES: &[&str] = &[
    "Bearer", "Basic", "Token", "ApiKey", "Api-Key", "API-Key", "Key", "JWT", "SSWS", "GenieKey", "Bot",
    "OAuth",
];

/// Returns the prefix that a description shows.
pub(super) fn shown_in(description: &str) -> Option<String> {
    let words: Vec<&str> = description
        .split_whitespace()
        .map(|word| word.trim_start_matches(['"', '\'', '`', '(', '*']))
        .collect();
    words.windows(2).find_map(|pair| prefix_of(pair[0], pair[1]))
}

/// Returns the prefix that a word is, if the next one stands for the key.
fn prefix_of(word: &str, next: &str) -> Option<String> {
    let is_bearer = word.eq_ignore_ascii_case("bearer");
    let scheme = if is_bearer { "Bearer" } else { SCHEMES.iter().copied().find(|scheme| *scheme == word)? };
    if let Some((name, value)) = next.split_once('=')
        && matches!(name, "token" | "key" | "api_key" | "apikey")
        && is_placeholder(value.trim_start_matches(['"', '\'']))
    {
        return Some(format!("{scheme} {name}="));
    }
    is_placeholder(next).then(|| format!("{scheme} "))
}

/// Tells whether a word stands for a key: `{api_key}`, `<token>`, `YOUR_API_KEY`, `your-token`, `xxxx`.
fn is_placeholder(word: &str) -> bool {
    if word.starts_with(['{', '<', '[', '$', '%']) {
        return true;
    }
    let small = word.to_ascii_lowercase();
    let is_loud = word.contains(['_', '-'])
        && word.chars().any(char::is_uppercase)
        && !word.chars().any(char::is_lowercase);
    let starts = [
        "your_",
        "your-",
        "xxx",
        "eyj",
        "abc",
        "api_key",
        "apikey",
        "access_token",
        "accesstoken",
        "my_",
        "my-",
    ];
    is_loud || starts.iter().any(|start| small.starts_with(start))
}

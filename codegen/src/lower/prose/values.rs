//! Sets of values that a text enumerates.

use super::token::Token;

/// Words after which a value or a list of values stands.
const OPENERS: [&[&str]; 11] = [
    &["one", "of"],
    &["must", "be"],
    &["can", "be"],
    &["either", "be"],
    &["be", "either"],
    &["either"],
    &["allowed", "values", "are"],
    &["accepted", "values", "are"],
    &["possible", "values", "are"],
    &["valid", "values", "are"],
    &["supported", "values", "are"],
];

/// Words before a colon or bracket that say that values without quotes follow.
const SUBJECTS: [&str; 13] = [
    "type",
    "types",
    "identifier",
    "identified",
    "status",
    "statuses",
    "kind",
    "mode",
    "of",
    "values",
    "value",
    "options",
    "enum",
];

/// Words before a colon that say that what follows is something else.
const STRANGERS: [&str; 19] = [
    "e.g", "eg", "ej", "i.e", "example", "examples", "instance", "format", "formats", "default", "fields",
    "field", "keys", "least", "includes", "contains", "see", "returns", "headers",
];

/// Words that are no value by themselves.
const FILLERS: [&str; 12] = ["a", "an", "the", "in", "by", "if", "when", "is", "any", "your", "this", "each"];

/// A list of values in a text.
struct List {
    values: Vec<String>,
    /// Position behind it.
    end: usize,
    /// Whether the values stand in quotes or as code.
    quoted: bool,
    /// Whether `or`, `|` or `/` stands between two values.
    alternative: bool,
}

/// Returns the values that a text enumerates.
pub(super) fn read(tokens: &[Token]) -> Vec<String> {
    let found = (0..tokens.len()).find_map(|at| {
        opened(tokens, at)
            .or_else(|| after_colon(tokens, at))
            .or_else(|| bulleted(tokens, at))
            .or_else(|| bracketed(tokens, at))
            .or_else(|| sentence(tokens, at))
    });
    found.or_else(|| whole(tokens)).unwrap_or_default()
}

/// Returns numbers with the names that a text gives them: `(0 = low, 1 = high)`.
pub(super) fn numbered(tokens: &[Token]) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for window in tokens.windows(3) {
        let [number, sign, name] = window else { continue };
        let is_number = number.text().is_some_and(|text| text.parse::<i64>().is_ok());
        let is_pair = is_number && matches!(sign, Token::Sign('=' | ':' | '–' | '—' | '→'));
        if let (true, Some(number), Some(name)) = (is_pair, number.text(), name.text()) {
            pairs.push((number.to_owned(), name.to_owned()));
        }
    }
    if pairs.len() < 2 || pairs.iter().any(|(_, name)| name.starts_with(|c: char| c.is_ascii_digit())) {
        pairs.clear();
    }
    pairs
}

/// `must be one of: a, b`
fn opened(tokens: &[Token], at: usize) -> Option<Vec<String>> {
    let opener = OPENERS.iter().find(|words| starts_with(&tokens[at..], words))?;
    let mut start = at + opener.len();
    let mut bare = false;
    while let Some(Token::Sign(':' | '\n')) = tokens.get(start) {
        bare = true;
        start += 1;
    }
    if starts_with(&tokens[start..], &["one", "of"]) {
        return None;
    }
    let list = list(tokens, start, bare && opener[0] == "one")?;
    let is_enough = list.values.len() > 1 || (opener.len() == 2 && opener[1] == "be");
    (is_enough && ends(tokens, list.end)).then_some(list.values)
}

/// Returns the values in quotes that a text begins with, behind the words that say that it is one of these: ``either `a` (by day) or
/// `b` at night``.
pub(super) fn choice(tokens: &[Token]) -> Option<Vec<String>> {
    let opener = OPENERS.iter().find(|words| starts_with(tokens, words))?;
    let list = list(tokens, opener.len(), false)?;
    (list.values.len() > 1).then_some(list.values)
}

/// `Type of key: "a" or "b".`
fn after_colon(tokens: &[Token], at: usize) -> Option<Vec<String>> {
    if tokens[at] != Token::Sign(':') {
        return None;
    }
    let phrase = phrase(tokens, at);
    let has = |list: &[&str]| phrase.iter().any(|token| list.iter().any(|word| token.is_word(word)));
    if has(&STRANGERS) {
        return None;
    }
    let list = list(tokens, at + 1, has(&SUBJECTS))?;
    let is_set = list.values.len() > 1
        && ends(tokens, list.end)
        && (list.quoted || list.alternative || has(&["of"]) || list.values.len() > 2);
    is_set.then_some(list.values)
}

/// `Accepted values:`, a line for each, with a text behind the value.
fn bulleted(tokens: &[Token], at: usize) -> Option<Vec<String>> {
    let opens = tokens[at] == Token::Sign(':') && tokens.get(at + 1) == Some(&Token::Sign('\n'));
    let says = phrase(tokens, at).iter().any(|token| SUBJECTS.iter().any(|word| token.is_word(word)));
    if !opens || !says {
        return None;
    }
    let mut values = Vec::new();
    for line in tokens[at + 2..].split(|token| *token == Token::Sign('\n')) {
        let is_item = matches!(line.first(), Some(Token::Sign('•' | '-' | '*' | '·')));
        let Some(value) = line.get(1).filter(|_| is_item).and_then(|token| value(token, true)) else { break };
        values.push(value);
    }
    (values.len() > 1).then_some(values)
}

/// `Entry type (a or b)`
fn bracketed(tokens: &[Token], at: usize) -> Option<Vec<String>> {
    if tokens[at] != Token::Sign('(') || at == 0 {
        return None;
    }
    let says = SUBJECTS.iter().any(|word| tokens[at - 1].is_word(word));
    let list = list(tokens, at + 1, true).filter(|list| list.values.len() > 1)?;
    let closes = tokens.get(list.end).is_none_or(|token| *token == Token::Sign(')'));
    (says && closes && (list.quoted || list.alternative)).then_some(list.values)
}

/// A sentence of nothing but values in quotes.
fn sentence(tokens: &[Token], at: usize) -> Option<Vec<String>> {
    let begins = at == 0 || matches!(tokens[at - 1], Token::Sign('.' | '\n'));
    let list = begins.then(|| list(tokens, at, false))?.filter(|list| list.values.len() > 1)?;
    (list.quoted && ends(tokens, list.end)).then_some(list.values)
}

/// A text of nothing but names: `depotId or depotCode`.
fn whole(tokens: &[Token]) -> Option<Vec<String>> {
    let list = list(tokens, 0, true).filter(|list| list.values.len() > 1)?;
    let is_name = |value: &String| value.contains('_') || value.chars().skip(1).any(char::is_uppercase);
    let is_all = tokens[list.end..].iter().all(|token| matches!(token, Token::Sign('.' | ',')));
    (is_all && list.values.iter().all(is_name)).then_some(list.values)
}

fn starts_with(tokens: &[Token], words: &[&str]) -> bool {
    tokens.len() >= words.len() && tokens.iter().zip(words).all(|(token, word)| token.is_word(word))
}

/// Returns the words before a position, back to the end of the clause before.
fn phrase(tokens: &[Token], at: usize) -> &[Token] {
    let start = tokens[..at].iter().rposition(Token::is_end).map_or(0, |end| end + 1);
    &tokens[start..at]
}

fn ends(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_none_or(Token::is_end)
}

/// Reads values with commas, `or` and the like between them.
fn list(tokens: &[Token], start: usize, bare: bool) -> Option<List> {
    let mut list = List { values: Vec::new(), end: start, quoted: true, alternative: false };
    let mut at = start;
    while let Some(value) = tokens.get(at).and_then(|token| value(token, bare)) {
        list.quoted &= matches!(tokens[at], Token::Quoted(_));
        if !list.values.contains(&value) {
            list.values.push(value);
        }
        at += 1;
        list.end = at;
        at += remark(&tokens[at..]);
        let separators = separators(&tokens[at..]);
        list.alternative |= tokens[at..at + separators].iter().any(|token| *token != Token::Sign(','));
        if separators == 0 {
            break;
        }
        at += separators;
    }
    // A comma behind the last value belongs to the list.
    if tokens.get(list.end) == Some(&Token::Sign(',')) && tokens.len() == list.end + 1 {
        list.end += 1;
    }
    (!list.values.is_empty()).then_some(list)
}

/// How many words and signs a remark has at most.
const REMARK: usize = 20;

/// Returns the length of a remark in brackets that others follow: `"a" (by hand) or "b"`.
fn remark(tokens: &[Token]) -> usize {
    let end =
        tokens.iter().take(REMARK).position(|token| *token == Token::Sign(')')).map_or(0, |end| end + 1);
    let is_remark = tokens.first() == Some(&Token::Sign('(')) && separators(&tokens[end..]) > 0;
    if is_remark { end } else { 0 }
}

/// Returns how many separators stand at the beginning.
fn separators(tokens: &[Token]) -> usize {
    let is_separator = |token: &&Token| {
        matches!(token, Token::Sign(',' | '|' | '/' | '·')) || token.is_word("or") || token.is_word("and")
    };
    tokens.iter().take_while(is_separator).count()
}

/// Returns the value that a word is.
fn value(token: &Token, bare: bool) -> Option<String> {
    let text = token.text()?;
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '/' | '+' | ' ');
    let is_value = !text.is_empty() && text.len() <= 60 && text.chars().all(is_plain);
    let is_filler = FILLERS.iter().any(|word| token.is_word(word));
    let fits = match token {
        Token::Quoted(text) => text.split(' ').count() <= 3,
        _ => bare && !is_filler,
    };
    (is_value && fits).then(|| text.to_owned())
}

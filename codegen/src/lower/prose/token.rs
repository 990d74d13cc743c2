//! The text of a cell or comment as words, quoted values and signs.

use crate::parse::prose::Inline;

/// How many words and signs of a text are read.
const MAX_TOKENS: usize = 2000;

/// A word or sign of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// Code, or text in quotes.
    Quoted(String),
    /// A word.
    Word(String),
    /// A punctuation mark; `\n` for a break.
    Sign(char),
}

impl Token {
    /// Tells whether it is a word, without regard to case.
    pub(super) fn is_word(&self, word: &str) -> bool {
        matches!(self, Self::Word(own) if own.eq_ignore_ascii_case(word))
    }

    /// Tells whether a sentence or clause ends here.
    pub(super) fn is_end(&self) -> bool {
        matches!(self, Self::Sign('.' | ';' | '\n' | ')' | '(' | '–' | '—' | '!'))
    }

    /// Returns the text of a word or value.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Quoted(text) | Self::Word(text) => Some(text),
            Self::Sign(_) => None,
        }
    }
}

/// Splits a text.
pub(super) fn tokens(text: &Inline) -> Vec<Token> {
    let mut tokens = Vec::new();
    for run in &text.runs {
        if tokens.len() > MAX_TOKENS {
            break;
        }
        match run.text.trim() {
            code if run.code && !is_list(code) => {
                let code = code.trim_end_matches(',').trim_matches(['"', '\'']);
                tokens.push(Token::Quoted(code.to_owned()));
            }
            _ => plain(&run.text, &mut tokens),
        }
    }
    tokens
}

/// Returns text without marks as a paragraph.
pub(super) fn inline(text: &str) -> Inline {
    let run = crate::parse::prose::Run { text: text.to_owned(), ..Default::default() };
    Inline { runs: vec![run] }
}

/// Tells whether code holds several values: `"a" | "b"`.
fn is_list(code: &str) -> bool {
    code.contains('|') || (code.matches('"').count() > 2 && !code.contains(['{', ':']))
}

fn plain(text: &str, tokens: &mut Vec<Token>) {
    let text = text.replace(['\u{2010}', '\u{2011}'], "-").replace(['“', '”'], "\"").replace(['‘', '’'], "'");
    let mut rest = text.as_str();
    while let Some(character) = rest.chars().next().filter(|_| tokens.len() <= MAX_TOKENS) {
        let length = match character {
            '\n' => {
                tokens.push(Token::Sign('\n'));
                1
            }
            _ if character.is_whitespace() => character.len_utf8(),
            '"' | '\'' | '`' => quoted(rest, character, tokens),
            _ if begins_word(rest) => word(rest, tokens),
            _ => {
                tokens.push(Token::Sign(character));
                character.len_utf8()
            }
        };
        rest = &rest[length..];
    }
}

/// Takes a value in quotes, or only the mark where none is closed.
fn quoted(rest: &str, mark: char, tokens: &mut Vec<Token>) -> usize {
    let inside = &rest[1..];
    let end = inside.find(mark).filter(|end| *end > 0 && !inside[..*end].contains('\n'));
    let Some(end) = end.filter(|end| !inside[end + 1..].starts_with(char::is_alphanumeric)) else { return 1 };
    tokens.push(Token::Quoted(inside[..end].to_owned()));
    end + 2
}

fn begins_word(rest: &str) -> bool {
    let mut characters = rest.chars();
    let first = characters.next();
    let next_is_digit = characters.next().is_some_and(|next| next.is_ascii_digit());
    first.is_some_and(|c| c.is_alphanumeric() || c == '_' || (c == '-' && next_is_digit))
}

fn word(rest: &str, tokens: &mut Vec<Token>) -> usize {
    let mut end = 0;
    for (at, character) in rest.char_indices() {
        let next = rest[at + character.len_utf8()..].chars().next();
        let joins = matches!(character, '-' | '.' | '\'' | '_' | ':')
            && next.is_some_and(char::is_alphanumeric)
            || character == '_';
        if !character.is_alphanumeric() && !joins {
            break;
        }
        end = at + character.len_utf8();
    }
    tokens.push(Token::Word(rest[..end].to_owned()));
    end
}

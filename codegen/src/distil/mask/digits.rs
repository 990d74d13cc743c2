//! Telephone, card and account numbers: placeholders of as many figures, in the same grouping.

use super::{Mask, Masks};

/// Begins the numbers of no telephone.
const NOBODY: &str = "555";

/// Cards that are published for tests.
const TEST_CARDS: &[&str] = &["4111111111111111", "4242424242424242", "5555555555554444", "378282246310005"];

/// What our own account numbers begin with, after country and check digits.
const BANK: &str = "37040044";

/// Replaces a telephone number; `None` if it is none, or nobody's.
pub(super) fn phone(masks: &mut Masks, text: &str) -> Option<String> {
    let digits = digits_of(text, "+-(). /")?;
    if !(7..=15).contains(&digits.len()) || is_made_up(&digits) || is_date(text) {
        return None;
    }
    let stand_in = masks.stand_in(Mask::Phone, &digits, |number| {
        let zero = if digits.starts_with('0') { "0" } else { "" };
        let width = digits.len() - zero.len() - NOBODY.len();
        format!("{zero}{NOBODY}{:0width$}", number % 10_usize.pow(3))
    });
    Some(regroup(text, &stand_in))
}

/// Replaces a telephone number that is written in full, with a plus: no key is needed to know it.
pub(super) fn international(masks: &mut Masks, text: &str) -> Option<String> {
    if text.trim_start().starts_with('+') {
        phone(masks, text).filter(|_| digits_in(text) >= 9)
    } else {
        None
    }
}

/// Replaces the number of a card or bank account.
pub(super) fn account(masks: &mut Masks, text: &str) -> Option<String> {
    if let Some(clean) = iban(masks, text) {
        return Some(clean);
    }
    let digits = digits_of(text, "- ")?;
    let is_test = TEST_CARDS.contains(&digits.as_str()) || is_card_of_ours(&digits);
    if !(12..=19).contains(&digits.len()) || is_test || is_made_up(&digits) {
        return None;
    }
    let stand_in = masks.stand_in(Mask::Account, &digits, |number| {
        let width = digits.len() - 3;
        format!("411{:0width$}", number % 10_000)
    });
    Some(regroup(text, &stand_in))
}

/// Returns the placeholder of a number that was replaced elsewhere; `placeholder` knows those. Short numbers may be equal by
/// chance.
pub(super) fn known(text: &str, placeholder: impl Fn(Mask, &str) -> Option<String>) -> Option<String> {
    let number = text.strip_suffix(|c: char| c.is_ascii_alphabetic()).unwrap_or(text);
    let digits = digits_of(number, "+-(). ").filter(|digits| digits.len() >= 7)?;
    let long = [Mask::Account, Mask::Phone].into_iter().filter(|_| digits.len() >= 9);
    let found = [Mask::Identity].into_iter().chain(long).find_map(|mask| placeholder(mask, &digits));
    found.map(|digits| regroup(text, &digits))
}

/// Replaces the number by which a state knows a person; a letter may check it.
pub(super) fn identity(masks: &mut Masks, text: &str) -> Option<String> {
    let number = text.strip_suffix(|c: char| c.is_ascii_alphabetic()).unwrap_or(text);
    let digits = digits_of(number, "-. ")?;
    if !(7..=14).contains(&digits.len()) || is_made_up(&digits) {
        return None;
    }
    let stand_in = masks.stand_in(Mask::Identity, &digits, |number| {
        let width = digits.len() - 1;
        // What is made up has five zeros.
        let room = 10_usize.pow(u32::try_from(width - 5).unwrap_or(1).min(4));
        format!("9{:0width$}", number % room)
    });
    Some(regroup(text, &stand_in))
}

/// Tells whether figures are a placeholder for a card number.
fn is_card_of_ours(digits: &str) -> bool {
    digits.strip_prefix("411").is_some_and(|rest| rest.starts_with("00000"))
}

/// Replaces an international bank account number; `None` if it is none by its check digits, or one of ours.
pub(super) fn iban(masks: &mut Masks, text: &str) -> Option<String> {
    let plain: String = text.trim().chars().filter(|c| *c != ' ').collect();
    let is_formed = plain.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && (15..=34).contains(&plain.len())
        && plain.bytes().take(2).all(|b| b.is_ascii_uppercase())
        && plain.bytes().skip(2).take(2).all(|b| b.is_ascii_digit());
    if !is_formed || remainder(&plain[4..], &plain[..4]) != 1 || plain[4..].starts_with(BANK) {
        return None;
    }
    let stand_in = masks.stand_in(Mask::Account, &plain, |number| {
        let account = format!("{BANK}{:010}", number % 10_000);
        format!("DE{:02}{account}", 98 - remainder(&account, "DE00"))
    });
    Some(if text.contains(' ') { in_fours(&stand_in) } else { stand_in })
}

/// Parts a text by blanks after every fourth character.
fn in_fours(text: &str) -> String {
    let blank = |(index, c)| [' ', c].into_iter().skip(usize::from(index == 0 || index % 4 > 0));
    text.chars().enumerate().flat_map(blank).collect()
}

/// Returns what is left of an account number divided by 97, letters counted from ten (ISO 7064).
fn remainder(account: &str, start: &str) -> u32 {
    account.chars().chain(start.chars()).fold(0, |rest, character| {
        let value = character.to_digit(36).unwrap_or_default();
        (rest * if value > 9 { 100 } else { 10 } + value) % 97
    })
}

/// Returns the figures of a text that holds nothing else but signs that group them.
fn digits_of(text: &str, signs: &str) -> Option<String> {
    let is_number = text.chars().all(|c| c.is_ascii_digit() || signs.contains(c));
    is_number.then(|| text.chars().filter(char::is_ascii_digit).collect())
}

fn digits_in(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// Tells whether figures were made up for documentation.
fn is_made_up(digits: &str) -> bool {
    let runs = ["12345", "23456", "98765", "00000", "11111"];
    runs.iter().any(|run| digits.contains(run)) || is_nobodys(digits)
}

/// Tells whether figures are our own telephone number, or one of the North American exchange that no one has.
fn is_nobodys(digits: &str) -> bool {
    let national = digits.strip_prefix('1').filter(|rest| rest.len() == 10).unwrap_or(digits);
    let exchange = national.get(3..6).filter(|_| national.len() == 10);
    digits.trim_start_matches('0').starts_with(NOBODY) || exchange == Some(NOBODY)
}

/// Tells whether a text is a date: `2024-01-15`.
fn is_date(text: &str) -> bool {
    let mut parts = text.split(['-', '/', '.']).map(str::len);
    text.len() == 10
        && matches!(
            (parts.next(), parts.next(), parts.next()),
            (Some(4), Some(2), Some(2)) | (Some(2), Some(2), Some(4))
        )
}

/// Puts new figures into the places of old ones.
fn regroup(text: &str, digits: &str) -> String {
    let mut next = digits.chars();
    text.chars().map(|c| if c.is_ascii_digit() { next.next().unwrap_or('0') } else { c }).collect()
}

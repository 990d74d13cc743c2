//! Licence plates: placeholders of as many letters and figures, in the same places.

use super::{Mask, Masks};

/// Every letter of a placeholder.
const LETTER: char = 'X';

/// Plates that are shown for none.
const NOBODY: &[&str] = &["ABC", "AAA", "1234", "0000"];

/// Replaces the plate of a vehicle; `None` if it is none, or nobody's.
pub(super) fn plate(masks: &mut Masks, text: &str) -> Option<String> {
    let bare: String = text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
    let is_plate = text.chars().all(|c| c.is_ascii_alphanumeric() || " -.".contains(c));
    let digits = bare.chars().filter(char::is_ascii_digit).count();
    let is_mixed = digits >= 2 && digits < bare.len() && (4..=9).contains(&bare.len());
    let is_nobodys = NOBODY.iter().any(|known| bare.contains(known))
        || bare.chars().all(|c| c.is_ascii_digit() || c == LETTER);
    if !is_plate || !is_mixed || is_nobodys {
        return None;
    }
    let figures = masks.stand_in(Mask::Plate, &bare, |number| {
        format!("{:0digits$}", number % 10_usize.pow(u32::try_from(digits).unwrap_or(1)))
    });
    let mut next = figures.chars();
    let stand_in = text.chars().map(|c| match c {
        _ if c.is_ascii_digit() => next.next().unwrap_or('0'),
        _ if c.is_ascii_alphabetic() => LETTER,
        _ => c,
    });
    Some(stand_in.collect())
}

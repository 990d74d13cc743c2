//! Geographic positions: placeholders of as many decimals.

use super::{Mask, Masks};

/// So many decimals tell one house from the next; fewer name a town.
const PRECISE: usize = 5;

/// Begins the degrees of nowhere in particular: a place at sea.
const NOWHERE: &str = "1.00";

/// Replaces the degrees in a text of one or more numbers; `None` if none is precise.
pub(super) fn position(masks: &mut Masks, text: &str) -> Option<String> {
    let is_degrees = text.chars().all(|c| c.is_ascii_digit() || "+-., ".contains(c));
    if !is_degrees || !text.split([',', ' ']).any(is_precise) {
        return None;
    }
    let parts = text.split_inclusive([',', ' ']).map(|part| {
        let number = part.trim_end_matches([',', ' ']);
        let clean = if is_precise(number) { degrees(masks, number) } else { number.to_owned() };
        clean + &part[number.len()..]
    });
    Some(parts.collect())
}

/// Returns the placeholder of a number of degrees.
fn degrees(masks: &mut Masks, number: &str) -> String {
    let sign = if number.starts_with('-') { "-" } else { "" };
    let width = decimals(number) - decimals(NOWHERE) - 1;
    // The last figure is not a zero, which a number would lose.
    masks.stand_in(Mask::Position, number, |count| format!("{sign}{NOWHERE}{:0width$}1", count % 100))
}

fn is_precise(number: &str) -> bool {
    decimals(number) >= PRECISE && !number.trim_start_matches('-').starts_with(NOWHERE)
}

fn decimals(number: &str) -> usize {
    number.split_once('.').map_or(0, |(_, decimals)| decimals.len())
}

//! The cells of a row of a Markdown table as they stand in the text.

/// Splits a row at its bars. A bar after a backslash is part of its cell.
pub(super) fn cells(row: &str) -> Vec<String> {
    let row = row.lines().next().unwrap_or_default().trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for character in row.chars() {
        if character == '|' && !escaped {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            cell.push(character);
        }
        escaped = character == '\\' && !escaped;
    }
    if cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

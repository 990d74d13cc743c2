//! Names that the rows of a body lost, won back from the sample of the request.
//!
//! Rows and sample list the fields in one order. Rows that kept their names cut both into gaps; where a gap has as many rows
//! without a name as it has keys without a row, and each key fits its row, they are the same fields.

use crate::diagnostic::{Diagnostic, Report};
use crate::parse::redoc::text::document::{Call, Row};
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// Wins names back, and reports those that stay lost.
pub(super) fn win_back(call: &mut Call, report: &mut Report) {
    let rows = call.body.as_mut().map(|body| body.rows.as_mut_slice()).unwrap_or_default();
    if let Some(Value::Object(sample)) = call.request.as_ref().map(|sample| &sample.value) {
        name(rows, sample);
    }
    for row in call.parameters.iter().chain(rows.iter()) {
        let (rule, message) = match row.name {
            Some(_) if row.is_named_by_sample => (
                "guessed-name",
                "the text lost the name of this row, and the sample of the request gives it back",
            ),
            Some(_) => continue,
            None => ("lost-name", "the text lost the name of this row, and no sample gives it back"),
        };
        report.push(Diagnostic::warning(rule, &row.at, message));
    }
}

fn name(rows: &mut [Row], sample: &Map<String, Value>) {
    let keys: Vec<(&String, &Value)> = sample.iter().collect();
    let known: HashSet<String> = rows.iter().filter_map(|row| row.name.clone()).collect();
    let gaps = gaps(rows, &keys);
    // Without a common order only a single row and a single key are sure to be the same field.
    let at_most = if gaps.is_some() { usize::MAX } else { 1 };
    for (row_range, key_range) in gaps.unwrap_or_else(|| vec![(0..rows.len(), 0..keys.len())]) {
        let lost: Vec<&mut Row> = rows[row_range].iter_mut().filter(|row| row.name.is_none()).collect();
        let free: Vec<_> = keys[key_range].iter().filter(|(key, _)| !known.contains(*key)).collect();
        let is_same = lost.len() == free.len() && lost.len() <= at_most;
        if !is_same || !lost.iter().zip(&free).all(|(row, (_, value))| row.ty.fits(value)) {
            continue;
        }
        for (row, (key, _)) in lost.into_iter().zip(free) {
            row.name = Some((*key).clone());
            row.is_named_by_sample = true;
        }
    }
}

/// Returns the rows and the keys between those of one name; `None` where these stand in another order.
fn gaps(rows: &[Row], keys: &[(&String, &Value)]) -> Option<Vec<(Range<usize>, Range<usize>)>> {
    let places: HashMap<&str, usize> =
        keys.iter().enumerate().map(|(at, (key, _))| (key.as_str(), at)).collect();
    let (mut gaps, mut row, mut key) = (Vec::new(), 0, 0);
    let place = |row: &Row| row.name.as_deref().and_then(|name| places.get(name).copied());
    for (next_row, next_key) in rows.iter().enumerate().filter_map(|(at, row)| Some((at, place(row)?))) {
        if next_key < key {
            return None;
        }
        gaps.push((row..next_row, key..next_key));
        (row, key) = (next_row + 1, next_key + 1);
    }
    gaps.push((row..rows.len(), key..keys.len()));
    Some(gaps)
}

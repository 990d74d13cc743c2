//! A row out of its cells.

use super::line::Cells;
use crate::diagnostic::Location;
use crate::parse::redoc::text::{Row, RowPlace, ty};

/// Reads a row; `cell` is its cell as a whole. Where it goes is found later.
pub(super) fn row(cells: &Cells<'_>, cell: &str, at: Location) -> Option<Row> {
    let (ty, mut rest) = ty::at_start(cell)?;
    let mut row = Row {
        at,
        name: cells.name.map(str::to_owned),
        is_named_by_sample: false,
        place: RowPlace::Query,
        is_place_stated: false,
        required: cells.required,
        ty,
        default: None,
        values: Vec::new(),
        are_values_of_items: false,
        description: None,
    };
    while let Some((meta, behind)) = ty::meta::at_start(rest) {
        meta.apply(&mut row);
        rest = behind;
    }
    row.description = (!rest.trim().is_empty()).then(|| rest.trim().to_owned());
    Some(row)
}

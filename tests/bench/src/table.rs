//! The table of figures.

use std::fmt;

/// Figures, in the order in which they were measured.
#[derive(Default)]
pub(crate) struct Table {
    rows: Vec<[String; 5]>,
}

impl Table {
    /// Adds a figure that is compared with another program's; at most `goal` of it is wanted.
    pub(crate) fn compared(&mut self, what: &str, ours: f64, theirs: f64, unit: &str, goal: f64) {
        let ratio = ours / theirs;
        let verdict = if ratio <= goal { "met" } else { "missed" };
        let cells = [number(ours, unit), number(theirs, unit), format!("{ratio:.2}")];
        self.add(what, cells, format!("≤ {goal:.2}: {verdict}"));
    }

    /// Adds a figure that stands alone; at most `goal` is wanted.
    pub(crate) fn alone(&mut self, what: &str, ours: f64, unit: &str, goal: f64) {
        let verdict = if ours <= goal { "met" } else { "missed" };
        self.add(
            what,
            [number(ours, unit), String::new(), String::new()],
            format!("≤ {}: {verdict}", number(goal, unit)),
        );
    }

    /// Adds a figure without a goal.
    pub(crate) fn shown(&mut self, what: &str, ours: f64, unit: &str) {
        self.add(what, [number(ours, unit), String::new(), String::new()], String::new());
    }

    /// Says that something was not measured.
    pub(crate) fn skipped(&mut self, what: &str, why: &str) {
        self.add(what, [String::new(), String::new(), String::new()], format!("skipped: {why}"));
    }

    /// Adds a row, and shows it at once: the whole takes minutes.
    fn add(&mut self, what: &str, [ours, theirs, ratio]: [String; 3], goal: String) {
        eprintln!("  {}: {ours} {theirs} {ratio} {goal}", what.trim());
        self.rows.push([what.to_owned(), ours, theirs, ratio, goal]);
    }
}

fn number(value: f64, unit: &str) -> String {
    match unit {
        "lines" => format!("{value:.0} lines"),
        "MiB" => format!("{value:.0} MiB"),
        "µs" => format!("{value:.0} µs"),
        _ => format!("{value:.2} {unit}"),
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let heads = ["figure", "fieldwork", "openapi-to-rust", "ratio", "goal"].map(str::to_owned);
        let rows: Vec<&[String; 5]> = std::iter::once(&heads).chain(&self.rows).collect();
        let width =
            |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
        let widths = [0, 1, 2, 3].map(width);
        for row in rows {
            write!(f, "{:<1$}", row[0], widths[0])?;
            (1..4).try_for_each(|column| write!(f, "  {:>1$}", row[column], widths[column]))?;
            writeln!(f, "  {}", row[4])?;
        }
        Ok(())
    }
}

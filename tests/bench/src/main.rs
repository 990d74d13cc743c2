//! The figures that the project promises: `cargo bench -p fieldwork-benches [-- regen growth large compile first]`.
//!
//! Ratios matter, not seconds: what is compared runs in turns, in one go, on one machine. Nothing here fails because of a
//! figure; a person reads the table. What cannot be measured here says that it was skipped and how to have it.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a table is printed")]

mod compile;
mod first;
mod growth;
mod large;
mod place;
mod process;
mod regen;
mod rival;
mod table;

use table::Table;

/// What a bench yields: nothing, or why it could not run.
type Outcome = Result<(), String>;
type Bench = fn(&mut Table) -> Outcome;

const BENCHES: [(&str, Bench); 5] = [
    ("regen", regen::run),
    ("growth", growth::run),
    ("large", large::run),
    ("compile", compile::run),
    ("first", first::run),
];

fn main() {
    let chosen: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    if let Some(word) = chosen.iter().find(|word| BENCHES.iter().all(|(name, _)| name != word)) {
        let names: Vec<&str> = BENCHES.iter().map(|(name, _)| *name).collect();
        eprintln!("there is no bench `{word}`, only {}", names.join(", "));
        std::process::exit(2);
    }
    let mut table = Table::default();
    for (name, bench) in
        BENCHES.iter().filter(|(name, _)| chosen.is_empty() || chosen.iter().any(|word| word == name))
    {
        eprintln!("{name} …");
        if let Err(why) = bench(&mut table) {
            table.skipped(name, &why);
        }
    }
    println!("{table}");
}

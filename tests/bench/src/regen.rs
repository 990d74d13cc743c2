//! How long `cargo xtask regen repzo` takes once it is built, compared with the other generator.

use crate::process::{self, median};
use crate::rival::Rival;
use crate::table::Table;
use crate::{Outcome, place};
use std::process::Command;

/// Runs of each, in turns.
const ROUNDS: usize = 15;

/// Measures, files in the cache and nothing to write.
pub(crate) fn run(table: &mut Table) -> Outcome {
    let xtask = process::xtask()?;
    let ours = || process::run(Command::new(&xtask).args(["regen", "repzo"]));
    ours()?;
    let rival = Rival::new();
    let out = place::scratch("rival")?.join("timed");
    let (mut mine, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        mine.push(ours()?);
        if let Ok(rival) = &rival {
            theirs.push(rival.generate(&out)?);
        }
    }
    let wall = |costs: &[process::Cost]| median(costs.iter().map(|cost| cost.wall).collect());
    match rival {
        Ok(_) => table.compared("regen of Repzo", wall(&mine), wall(&theirs), "s", 0.3),
        Err(why) => {
            table.shown("regen of Repzo", wall(&mine), "s");
            table.skipped("regen of Repzo, compared", &why);
        }
    }
    Ok(())
}

//! `cargo xtask …`: the commands of a maintainer.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line prints")]

mod api;
mod change;
mod check;
mod export;
mod failure;
mod features;
mod generate;
mod import;
mod lint;
mod project;
mod raw;
mod regen;
mod standalone;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// A run is mostly small allocations, which this one serves a third faster.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Reads published API documentation and keeps the bindings up to date.
#[derive(Parser)]
#[command(name = "cargo xtask", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the bindings of all APIs, or of those named, from `schemas/`.
    Regen {
        /// Folders under `schemas/`; all where none is named.
        apis: Vec<String>,
        /// Writes nothing; fails where a file differs from what would be written.
        #[arg(long, conflicts_with = "from")]
        check: bool,
        /// A raw export to import first, for the one API that is named.
        #[arg(long, value_name = "EXPORT")]
        from: Option<PathBuf>,
    },
    /// Writes the facts of a raw export to `schemas/<API>/`.
    Import {
        /// Folder under `schemas/`; made where it is new.
        api: String,
        /// The document, a Redoc page (as HTML, or saved as text), or a folder that holds one.
        export: PathBuf,
        /// What kind of document it is, where it does not say so itself.
        #[arg(long, value_enum)]
        format: Option<import::Format>,
    },
    /// Lists every contradiction and gap of the documentation, with places and advice.
    Lint {
        /// Folders under `schemas/`; all where none is named.
        apis: Vec<String>,
    },
    /// Writes a crate that stands alone from any document.
    Generate {
        /// The document, or a folder that holds one.
        document: PathBuf,
        /// Folder of the crate; made where it is new.
        #[arg(long)]
        out: PathBuf,
        /// Name of the crate.
        #[arg(long)]
        name: String,
        /// A file of the words of `api.toml`: environments, corrections.
        #[arg(long, value_name = "FILE")]
        manifest: Option<PathBuf>,
        /// What becomes of descriptions: `full` makes them rustdoc.
        #[arg(long, value_enum)]
        docs: Option<generate::Docs>,
    },
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Regen { apis, check: true, .. } => check::run(&apis),
        Command::Regen { apis, from: Some(export), .. } => regen::from(&apis, &export),
        Command::Regen { apis, .. } => regen::run(&apis),
        Command::Import { api, export, format } => import::run(&api, &export, format),
        Command::Lint { apis } => lint::run(&apis),
        Command::Generate { document, out, name, manifest, docs } => {
            generate::run(&document, &out, &name, manifest.as_deref(), docs)
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

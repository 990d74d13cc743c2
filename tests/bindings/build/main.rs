//! Writes tables of everything that is tested: each endpoint function and each type of every API in `generated/`.
//!
//! What there is comes from `generated/openapi/*.json`, how a function is called from its signature in `generated/src/api`. What a
//! call must look like on the wire is no business of this script.
#![allow(clippy::print_stdout, reason = "cargo reads what a build script prints")]

mod api;
mod argument;
mod signature;

use quote::quote;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated");
    let names = names(&generated);
    let apis: Vec<_> = names.iter().map(|name| api::table(&generated, name)).collect();
    let idents = names.iter().map(|name| quote::format_ident!("{name}"));
    let all = quote! {
        #(#apis)*

        /// Returns all APIs.
        pub fn apis() -> ::std::vec::Vec<&'static dyn crate::Bindings> {
            ::std::vec![#(&#idents::TABLE),*]
        }
    };
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it")).join("tables.rs");
    let file = syn::parse2(all).expect("the tables are Rust");
    fs::write(out, prettyplease::unparse(&file)).expect("the folder is cargo's own");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={}", generated.join("openapi").display());
    println!("cargo::rerun-if-changed={}", generated.join("src/api").display());
}

/// Returns the names of all APIs, sorted.
fn names(generated: &Path) -> Vec<String> {
    let folder = fs::read_dir(generated.join("openapi")).expect("regen has been run");
    let files = folder.map(|entry| entry.expect("the folder is readable").path());
    let documents = files.filter(|file| file.extension().is_some_and(|end| end == "json"));
    let mut names: Vec<_> = documents
        .map(|file| file.file_stem().expect("it has a name").to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

//! The checked-in bindings are what `schemas/` make of them. Runs the command itself, which needs no bindings to compile.

use std::process::Command;

#[test]
fn generated_code_is_current() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(["regen", "--check"]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("current"), "no API was compared:\n{said}");
}

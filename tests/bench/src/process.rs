//! Programs, and what running them cost.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use wait4::Wait4;

/// What a program and those that it started used.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    /// Seconds until it ended.
    pub(crate) wall: f64,
    /// Seconds of processor, user and system.
    pub(crate) cpu: f64,
    /// Largest resident memory of one process.
    pub(crate) mib: f64,
}

/// Runs a program in silence. A program that fails is an error.
pub(crate) fn run(command: &mut Command) -> Result<Cost, String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let start = Instant::now();
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let used = child.and_then(Wait4::wait4).map_err(|error| format!("{program} cannot be run: {error}"))?;
    let wall = start.elapsed().as_secs_f64();
    if !used.status.success() {
        return Err(format!("`{command:?}` failed"));
    }
    let cpu = (used.rusage.utime + used.rusage.stime).as_secs_f64();
    let mib = used.rusage.maxrss as f64 / f64::from(1024 * 1024);
    Ok(Cost { wall, cpu, mib })
}

/// Returns the middle of some values.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Returns `cargo` as it runs this bench, without what it told the bench.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in std::env::vars_os() {
        if name
            .to_str()
            .is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"))
        {
            command.env_remove(name);
        }
    }
    command
}

/// Builds xtask for release and returns the binary.
pub(crate) fn xtask() -> Result<PathBuf, String> {
    let target = crate::place::scratch("xtask")?;
    let root = crate::place::root();
    run(cargo()
        .args(["build", "--release", "--package", "xtask", "--target-dir"])
        .arg(&target)
        .current_dir(root))?;
    Ok(target.join("release").join(format!("xtask{}", std::env::consts::EXE_SUFFIX)))
}

/// Writes a crate that stands alone.
pub(crate) fn generate(xtask: &Path, document: &Path, out: &Path, name: &str) -> Result<Cost, String> {
    run(Command::new(xtask).arg("generate").arg(document).arg("--out").arg(out).args(["--name", name]))
}

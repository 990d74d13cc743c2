//! Signatures by implementations that are not ours: Python's, and OpenSSL's.

use super::SECRET;
use super::server::Arrived;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// Signs each line, a body in hexadecimal digits: a process for each would take long.
const PYTHON: &str = "import hmac,sys
for line in sys.stdin:
    print(hmac.new(bytes.fromhex(sys.argv[2]), bytes.fromhex(line.strip()), sys.argv[1]).hexdigest())";
const PYTHON_GUNZIP: &str =
    "import gzip,sys; sys.stdout.buffer.write(gzip.decompress(sys.stdin.buffer.read()))";

/// Returns the signatures of bodies in hexadecimal digits, by each implementation that is there. `hash` is `sha256` or `sha512`,
/// `key` in hexadecimal digits.
pub(crate) fn signatures(hash: &str, key: &str, bodies: &[&[u8]]) -> Vec<Vec<String>> {
    let lines: String = bodies.iter().map(|body| base16ct::lower::encode_string(body) + "\n").collect();
    let python = run("python3", &["-c", PYTHON, hash, key], lines.as_bytes());
    let python = python.map(|output| text(output).lines().map(str::to_owned).collect());
    let openssl = bodies.iter().map(|body| openssl(hash, key, body)).collect::<Option<Vec<String>>>();
    python.into_iter().chain(openssl).collect()
}

fn openssl(hash: &str, key: &str, body: &[u8]) -> Option<String> {
    let (hash, key) = (format!("-{hash}"), format!("hexkey:{key}"));
    let output = run("openssl", &["dgst", &hash, "-mac", "HMAC", "-macopt", &key], body)?;
    // It says what it read before what came out.
    text(output).split_whitespace().last().map(str::to_owned)
}

fn text(output: Vec<u8>) -> String {
    String::from_utf8(output).expect("a signature is a text")
}

/// Returns what a body was compressed from, if there is a Python.
pub(crate) fn uncompressed(body: &[u8]) -> Option<Vec<u8>> {
    run("python3", &["-c", PYTHON_GUNZIP], body)
}

/// Returns bytes with each bit flipped in turn.
pub(crate) fn flips(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..bytes.len() * 8).map(|bit| {
        let mut flipped = bytes.to_vec();
        flipped[bit / 8] ^= 1 << (bit % 8);
        flipped
    })
}

/// Asserts that requests carry the signature of the very bytes that arrived. Returns how many were checked.
#[expect(clippy::print_stderr, reason = "says that nothing is tested")]
pub(crate) fn assert_signed(arrived: &[Arrived]) -> usize {
    let bodies: Vec<&[u8]> = arrived.iter().map(|request| request.body.as_slice()).collect();
    let expected = signatures("sha256", SECRET, &bodies);
    if expected.is_empty() {
        eprintln!("skipped: there is neither python3 nor openssl");
        return 0;
    }
    for request in arrived {
        assert_eq!(request.header("x-outpost-key"), Some("account|7|kiosk"));
        assert_eq!(request.header("content-encoding"), None);
    }
    let found: Vec<_> = arrived.iter().filter_map(|request| request.header("x-outpost-signature")).collect();
    expected.iter().for_each(|expected| assert_eq!(*expected, found));
    arrived.len()
}

/// Runs a program on an input; nothing where the program is not there.
fn run(program: &str, arguments: &[&str], input: &[u8]) -> Option<Vec<u8>> {
    let mut command = Command::new(program);
    let mut child = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    child.stdin.take()?.write_all(input).expect("the program reads its input");
    let output = child.wait_with_output().expect("the program ends");
    assert!(output.status.success(), "{program} failed");
    Some(output.stdout)
}

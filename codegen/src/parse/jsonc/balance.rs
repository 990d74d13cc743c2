//! A bracket of the wrong kind: which reading makes the brackets behind it fit?

use super::reader::Reader;

/// How far the text behind a bracket is looked through.
const REACH: usize = 100_000;

impl Reader<'_> {
    /// Tells whether a bracket that does not fit closes something further out, rather than being one too many.
    pub(super) fn closes_outer(&mut self) -> bool {
        let Some(bracket) = self.peek() else { return false };
        let Some(depth) = self.awaited.iter().rposition(|closing| *closing == bracket) else { return false };
        if self.looks == 0 {
            return false;
        }
        self.looks -= 1;
        let rest = brackets(self.rest().as_bytes().get(1..).unwrap_or_default());
        misfits(&self.awaited[..depth], &rest) < misfits(&self.awaited, &rest)
    }
}

/// Returns the brackets of a text outside of strings.
fn brackets(text: &[u8]) -> Vec<u8> {
    let mut found = Vec::new();
    let mut quoted = false;
    let mut escaped = false;
    for byte in text.iter().take(REACH) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'\n' => quoted = false,
            b'"' => quoted = !quoted,
            b'{' | b'}' | b'[' | b']' if !quoted => found.push(*byte),
            _ => {}
        }
    }
    found
}

/// Returns how many brackets do not fit when these are awaited and those follow.
fn misfits(awaited: &[u8], rest: &[u8]) -> usize {
    let mut awaited = awaited.to_vec();
    let mut misfits = 0;
    for bracket in rest {
        match bracket {
            b'{' => awaited.push(b'}'),
            b'[' => awaited.push(b']'),
            _ if awaited.last() == Some(bracket) => {
                awaited.pop();
            }
            _ => misfits += 1,
        }
    }
    misfits + awaited.len()
}

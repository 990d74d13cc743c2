use golden::runtime::Verified;
use golden::signed_webhooks::webhooks::{self, LampLit};

fn receive(raw_body: &[u8]) {
    let _ = webhooks::read::<LampLit>(raw_body);
    let _ = webhooks::read::<LampLit>(Verified(raw_body));
}

fn main() {
    receive(b"{}");
}

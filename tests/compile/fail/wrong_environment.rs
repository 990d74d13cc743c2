use golden::{presence, replies};

fn main() {
    presence::Client::new(replies::Environment::Production, presence::Auth::none());
}

use golden::presence::models::DepotChange;
use golden::runtime::Patch;

fn main() {
    let mut change = DepotChange::default();
    change.note = Patch::Null;
    change.name = Patch::Null;
}

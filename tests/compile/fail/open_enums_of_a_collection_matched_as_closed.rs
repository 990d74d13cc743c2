use fieldwork::sodtrack::models::{AlertStatus, LeadIdentifier};

fn text(lead: LeadIdentifier) -> String {
    match lead {
        LeadIdentifier::Id(id) => id,
        LeadIdentifier::Reference(reference) => reference,
    }
}

fn is_open(status: &AlertStatus) -> bool {
    match status {
        AlertStatus::Active => true,
        AlertStatus::Resolved => false,
    }
}

fn main() {
    text(LeadIdentifier::Id("7".to_owned()));
    is_open(&AlertStatus::Active);
}

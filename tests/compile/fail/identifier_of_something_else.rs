use fieldwork::sodtrack::models::{BookingIdentifier, CancelBooking, CancelLead, LeadIdentifier};

fn main() {
    let lead = LeadIdentifier::Id("7".to_owned());
    CancelBooking::new(lead);

    let mut cancel = CancelLead::new(LeadIdentifier::Reference("L-7".to_owned()));
    cancel.lead = BookingIdentifier::Reference("B-7".to_owned());

    CancelLead::new("7".to_owned());
}

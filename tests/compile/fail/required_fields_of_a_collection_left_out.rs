use fieldwork::sodtrack::models::{
    CreateBooking, CreateBookingDataVariant, CreateLeadCustomer, VariantIdentifier,
};

fn main() {
    CreateBookingDataVariant::new(VariantIdentifier::Sku("A-1".to_owned()));
    CreateBooking::new(CreateLeadCustomer::new("Ana"), 1);
    CreateBooking::default();
}

use fieldwork::sodtrack::models::{
    CreateBooking, CreateBookingCustomer, CreateBookingDataVariant, VariantIdentifier,
};

fn main() {
    CreateBookingDataVariant::new(VariantIdentifier::Sku("A-1".to_owned()));
    CreateBooking::new(CreateBookingCustomer::new("Ana"), 1);
    CreateBooking::default();
}

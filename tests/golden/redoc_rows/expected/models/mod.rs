// @generated from tests/golden/redoc_rows. Do not edit.
//! Types of Moorings.

mod berths;
mod bookings;
mod guild_boats;
mod guild_ports;
mod horn;
mod shared;
mod tokens;

pub use berths::*;
pub use bookings::*;
pub use guild_boats::*;
pub use guild_ports::*;
pub use horn::*;
pub use shared::*;
pub use tokens::*;

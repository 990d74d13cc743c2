//! Redoc pages in.
//!
//! A page as HTML holds the whole document, which is taken out and read as what it is. A page as text has lost its buttons; what
//! is left is read as it stands.

pub(crate) mod html;
pub mod text;

//! Redoc pages in, the documents that they show out.
//!
//! A page as HTML holds the whole document, which is taken out and read as what it is.

pub(crate) mod html;

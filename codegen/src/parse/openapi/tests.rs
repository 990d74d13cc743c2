//! Rules of reading documents.

//! One module per API.

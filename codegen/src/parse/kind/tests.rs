//! Rules of telling documents apart.

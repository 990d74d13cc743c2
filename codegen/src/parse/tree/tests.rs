//! Rules of reading trees.

//! Where a request goes.
use super::operation::Operation;

/// The path of a request as far as it is filled.
#[derive(Clone)]
pub(crate) enum Target {
    /// The path is stated; values go straight into it.
    Stated(String),
    /// A client may have another path: the values are kept until that is known.
    Open(Box<Open>),
}

#[derive(Clone)]
pub(crate) struct Open {
    /// The path that is implied, or the placeholder of an unknown one.
    path: String,
    values: Vec<(String, String)>,
}

impl Target {
    pub(crate) fn new(operation: &Operation) -> Self {
        let path = operation.path.to_owned();
        if operation.is_stated() {
            return Self::Stated(path);
        }
        Self::Open(Box::new(Open { path, values: Vec::new() }))
    }

    /// Returns the documented path.
    pub(crate) fn path(&self) -> &str {
        match self {
            Self::Stated(path) => path,
            Self::Open(open) => &open.path,
        }
    }

    /// Puts an encoded value in the place of a parameter.
    pub(crate) fn fill(&mut self, name: &str, value: String) {
        match self {
            Self::Stated(path) => *path = replaced(path, name, &value),
            Self::Open(open) => {
                open.path = replaced(&open.path, name, &value);
                open.values.push((name.to_owned(), value));
            }
        }
    }

    /// Returns another path with the values of this one.
    pub(crate) fn at(&self, template: &str) -> String {
        let Self::Open(open) = self else { return self.path().to_owned() };
        open.values.iter().fold(template.to_owned(), |path, (name, value)| replaced(&path, name, value))
    }
}

fn replaced(path: &str, name: &str, value: &str) -> String {
    path.replace(&format!("{{{name}}}"), value)
}

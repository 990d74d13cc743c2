//! What a body holds, object by object. A body may have as many tables as objects, so that paths are made only of what is found.

use super::Shape;
use crate::evidence::Step;

/// All objects in a body.
pub(super) struct Objects<'s>(Vec<Found<'s>>);

/// An object, and where it stands in another one.
struct Found<'s> {
    within: usize,
    step: Option<Inner<'s>>,
    shape: &'s Shape,
}

#[derive(Clone, Copy)]
enum Inner<'s> {
    Key(&'s String),
    Item,
}

impl<'s> Objects<'s> {
    /// Returns the whole first, then what stands inside by depth.
    pub(super) fn of(shape: &'s Shape) -> Self {
        let mut all = vec![Found { within: 0, step: None, shape }];
        let mut next = 0;
        while let Some(Found { shape, .. }) = all.get(next) {
            let items = shape.items.iter().map(|items| (Inner::Item, &**items));
            let fields = shape.fields.iter().map(|(key, field)| (Inner::Key(key), field));
            let inner = items.chain(fields);
            all.extend(inner.map(|(step, shape)| Found { within: next, step: Some(step), shape }));
            next += 1;
        }
        Self(all)
    }

    /// Returns the positions of all that may be objects.
    pub(super) fn places(&self) -> impl Iterator<Item = usize> {
        let is_object = |found: &Found<'_>| {
            found.step.is_none() || !found.shape.fields.is_empty() || found.shape.items.is_none()
        };
        self.0.iter().enumerate().filter(move |(_, found)| is_object(found)).map(|(at, _)| at)
    }

    /// Returns what an object holds.
    pub(super) fn shape(&self, at: usize) -> &'s Shape {
        self.0[at].shape
    }

    /// Returns the steps to an object, the last first.
    fn steps(&self, at: usize) -> impl Iterator<Item = Inner<'s>> {
        let mut found = &self.0[at];
        std::iter::from_fn(move || {
            let step = found.step?;
            found = &self.0[found.within];
            Some(step)
        })
    }

    /// Returns where an object stands.
    pub(super) fn path(&self, at: usize) -> Vec<Step> {
        let step = |inner| match inner {
            Inner::Key(key) => Step::Key(String::clone(key)),
            Inner::Item => Step::Item,
        };
        let mut path: Vec<Step> = self.steps(at).map(step).collect();
        path.reverse();
        path
    }

    /// Returns how many keys lead to an object before these, if its path ends in these.
    pub(super) fn beyond(&self, at: usize, keys: &[&str]) -> Option<usize> {
        let mut names = self.steps(at).filter_map(|inner| match inner {
            Inner::Key(key) => Some(key.as_str()),
            Inner::Item => None,
        });
        keys.iter().rev().all(|key| names.next() == Some(key)).then(|| names.count())
    }
}

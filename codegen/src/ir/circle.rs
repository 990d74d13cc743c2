//! Circles of aliases, which Rust cannot say.

use super::{Shape, TypeDef, TypeId};

/// Returns an alias of each circle of aliases: those that stand for themselves, alone or inside lists.
pub fn alias_circles(types: &[TypeDef]) -> Vec<TypeId> {
    let aliases: Vec<Vec<usize>> = types.iter().map(|def| held(&def.shape)).collect();
    let mut circular = Search::of(&aliases).circular;
    circular.sort_unstable();
    circular.into_iter().map(TypeId::at).collect()
}

/// Returns the types that an alias names.
fn held(shape: &Shape) -> Vec<usize> {
    let mut held = Vec::new();
    if let Shape::Alias(target) = shape {
        target.each_named(&mut |id| held.push(id.index()));
    }
    held
}

/// Where the search stands with an alias.
#[derive(Clone, Copy, PartialEq)]
enum Progress {
    New,
    /// On the way, at this depth.
    Open(usize),
    Done,
}

/// A search, depth first and without recursion: each circle leads back to an alias that is still open.
struct Search<'a> {
    edges: &'a [Vec<usize>],
    progress: Vec<Progress>,
    /// The way to where the search stands, with the number of edges tried at each place.
    way: Vec<(usize, usize)>,
    /// Depths on the way at which circles are broken, ascending.
    broken: Vec<usize>,
    /// An alias of each circle.
    circular: Vec<usize>,
}

impl<'a> Search<'a> {
    fn of(edges: &'a [Vec<usize>]) -> Self {
        let progress = vec![Progress::New; edges.len()];
        let mut search = Self { edges, progress, way: Vec::new(), broken: Vec::new(), circular: Vec::new() };
        for start in 0..edges.len() {
            search.visit(start);
            while search.step() {}
        }
        search
    }

    fn visit(&mut self, node: usize) {
        match self.progress[node] {
            Progress::New => {
                self.progress[node] = Progress::Open(self.way.len());
                self.way.push((node, 0));
            }
            // A circle that holds a broken place needs no second one.
            Progress::Open(depth) if self.broken.last().is_none_or(|deepest| *deepest < depth) => {
                self.broken.push(depth);
                self.circular.push(node);
            }
            Progress::Open(_) | Progress::Done => {}
        }
    }

    /// Follows the next edge. Returns whether there is more to do.
    fn step(&mut self) -> bool {
        let depth = self.way.len();
        let Some((node, tried)) = self.way.last_mut() else { return false };
        let node = *node;
        *tried += 1;
        match self.edges[node].get(*tried - 1) {
            Some(next) => self.visit(*next),
            None => {
                self.way.pop();
                self.progress[node] = Progress::Done;
                self.broken.pop_if(|deepest| *deepest + 1 == depth);
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn circular(edges: &[&[usize]]) -> Vec<usize> {
        let edges: Vec<Vec<usize>> = edges.iter().map(|held| held.to_vec()).collect();
        Search::of(&edges).circular
    }

    #[test]
    fn one_alias_of_each_circle_is_found() {
        assert_eq!(circular(&[&[1], &[2], &[]]), Vec::<usize>::new());
        assert_eq!(circular(&[&[0]]), [0]);
        assert_eq!(circular(&[&[1], &[2], &[1, 0]]), [1]);
        assert_eq!(circular(&[&[1], &[0], &[3], &[2]]), [0, 2]);
    }
}

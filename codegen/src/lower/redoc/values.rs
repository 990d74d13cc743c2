//! Values that rows list, as far as a type has a place for them.

use crate::parse::redoc::text::{Alternative, Prim, Row};
use serde_json::{Number, Value};
use std::collections::BTreeSet;

/// What becomes of the values of a row.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Values {
    /// Those that make a set with names.
    pub(super) set: Vec<String>,
    /// Those that are numbers, and limit the value itself.
    pub(super) numbers: Vec<Number>,
    /// How many lists stand around what they are said of.
    pub(super) lists: usize,
    /// Why they are left out.
    pub(super) refusal: Option<&'static str>,
}

/// Returns what becomes of the values of a row. `known` is a value that needs no telling.
pub(super) fn of(row: &Row, known: Option<&str>) -> Values {
    let values: Vec<&Value> = row.values.iter().filter(|value| !value.is_null()).collect();
    let all = || row.ty.alternatives.iter().filter(|one| one.prim != Prim::Null);
    let is_of_items = row.are_values_of_items || all().all(|one| one.lists > 0);
    let fitting: Vec<&Alternative> = all().filter(|one| (one.lists > 0) == is_of_items).collect();
    let Some(first) = fitting.first().filter(|_| !values.is_empty()) else { return Values::default() };
    let (lists, is_same) =
        (first.lists, |one: &&Alternative| (one.lists, one.prim) == (first.lists, first.prim));
    if !fitting.iter().all(is_same) || !is_of_items && fitting.len() < all().count() {
        return refused("a row of several types lists values, which not all of these can have");
    }
    let of = |is: fn(&Value) -> bool| values.iter().all(|value| is(value));
    match first.prim {
        Prim::String | Prim::Any if of(Value::is_string) => {
            let texts = values.iter().filter_map(|value| value.as_str());
            set(texts.map(str::to_owned).collect(), lists, known)
        }
        Prim::Integer if lists > 0 && of(Value::is_i64) => {
            set(values.iter().map(ToString::to_string).collect(), lists, known)
        }
        Prim::Integer | Prim::Number | Prim::Any if lists == 0 && of(Value::is_number) => {
            let numbers = values.iter().filter_map(|value| value.as_number().cloned()).collect();
            Values { numbers, ..Values::default() }
        }
        // Both values say no more than the type.
        Prim::Boolean if of(Value::is_boolean) && distinct(&values) > 1 => Values::default(),
        _ => refused("a row lists values that its type has no set of"),
    }
}

/// Returns a set; one value alone makes none.
fn set(set: Vec<String>, lists: usize, known: Option<&str>) -> Values {
    let is_single = set.iter().collect::<BTreeSet<_>>().len() == 1;
    let is_known = lists == 0 && set.first().map(String::as_str) == known;
    let refusal = (is_single && !is_known).then_some("a row lists one value only, which makes no set");
    Values { set, lists, refusal, ..Values::default() }
}

fn refused(why: &'static str) -> Values {
    Values { refusal: Some(why), ..Values::default() }
}

fn distinct(values: &[&Value]) -> usize {
    values.iter().map(ToString::to_string).collect::<BTreeSet<_>>().len()
}

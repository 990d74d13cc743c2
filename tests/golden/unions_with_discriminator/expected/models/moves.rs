// @generated from tests/golden/unions_with_discriminator. Do not edit.
//! Types of `moves`.

use crate::runtime;

/// `ByBike` · `openapi.yaml#/components/schemas/ByBike`
#[derive(Clone, Debug, PartialEq)]
pub struct ByBike {
    /// `kind` · always `bike`
    pub kind: String,
    /// `electric` · optional
    pub electric: Option<bool>,
}
impl ByBike {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            kind: "bike".into(),
            electric: None,
        }
    }
}
impl Default for ByBike {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(ByBike, required { kind } optional { electric });

/// `ByFoot` · `openapi.yaml#/components/schemas/ByFoot`
#[derive(Clone, Debug, PartialEq)]
pub struct ByFoot {
    /// `kind` · always `ByFoot`
    pub kind: String,
    /// `shoes` · optional
    pub shoes: Option<i64>,
}
impl ByFoot {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            kind: "ByFoot".into(),
            shoes: None,
        }
    }
}
impl Default for ByFoot {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(ByFoot, required { kind } optional { shoes });

/// `ByVan` · `openapi.yaml#/components/schemas/ByVan`
#[derive(Clone, Debug, PartialEq)]
pub struct ByVan {
    /// `kind`
    pub kind: String,
    /// `plate`
    pub plate: String,
}
impl ByVan {
    /// Makes one of its required fields.
    pub fn new(kind: impl Into<String>, plate: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            plate: plate.into(),
        }
    }
}
runtime::object!(ByVan, required { kind, plate });

/// `Creature` · `openapi.yaml#/components/schemas/Creature`
#[derive(Clone, Debug, PartialEq)]
pub enum Creature {
    /// `species` is `Heron`.
    Heron(super::Heron),
    /// `species` is `Otter`.
    Otter(super::Otter),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
runtime::tagged!(
    Creature by "species" else Other { Heron(super::Heron) = "Heron", Otter(super::Otter)
    = "Otter" }
);

/// `Heron` · `openapi.yaml#/components/schemas/Heron`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Heron {
    /// `species` · always `Heron`
    pub species: String,
    /// `name` · optional
    pub name: Option<String>,
    /// `wingspan` · optional
    pub wingspan: Option<f64>,
}
runtime::object!(Heron, required { species } optional { name, wingspan });

/// `Move` · `openapi.yaml#/components/schemas/Move`
#[derive(Clone, Debug, PartialEq)]
pub enum Move {
    /// `kind` is `van` or `truck`.
    ByVan(super::ByVan),
    /// `kind` is `bike`.
    ByBike(super::ByBike),
    /// `kind` is `ByFoot`.
    ByFoot(super::ByFoot),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
runtime::tagged!(
    Move by "kind" else Other { ByVan(super::ByVan) = "van" | "truck",
    ByBike(super::ByBike) = "bike", ByFoot(super::ByFoot) = "ByFoot" }
);

/// `Otter` · `openapi.yaml#/components/schemas/Otter`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Otter {
    /// `species` · always `Otter`
    pub species: String,
    /// `name` · optional
    pub name: Option<String>,
    /// `river` · optional
    pub river: Option<String>,
}
runtime::object!(Otter, required { species } optional { name, river });

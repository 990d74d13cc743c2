// @generated from tests/golden/value_enums. Do not edit.
//! Types of `states`.

use crate::runtime;

runtime::value_enum! {
    #[doc = " `Nullable` · `openapi.yaml#/components/schemas/Nullable`"] pub enum
    Nullable : str else Other { Yes = "yes", No = "no" }
}

runtime::value_enum! {
    #[doc = " `Priority` · `openapi.yaml#/components/schemas/Priority`"] pub enum
    Priority : i64 else Other { Value1 = 1, Value2 = 2, Value3 = 3, Minus1 = - 1 }
}

/// `Share` · `openapi.yaml#/components/schemas/Share`
///
/// One of `0.5`, `1`.
pub type Share = f64;

runtime::value_enum! {
    #[doc = " `Single` · `openapi.yaml#/components/schemas/Single`"] pub enum Single :
    str else Other { Only = "only" }
}

runtime::value_enum! {
    #[doc = " `Sizes` · `openapi.yaml#/components/schemas/Sizes`"] pub enum Sizes : str
    else Other { LowerS = "s", UpperS = "S", LowerXl = "xl", UpperXl = "XL", XL = "x_l" }
}

runtime::value_enum! {
    #[doc = " `State` · `openapi.yaml#/components/schemas/State`"] pub enum State : str
    else Unlisted { Open = "open", Closed = "closed", InTransit = "in-transit", Empty =
    "" as "the empty string", Über = "Über", AB = "a/b", Plus1 = "+1", Minus1 = "-1",
    Star = "*", Type = "type", Self_ = "Self", Value10 = "10", Other = "Other" }
}

/// `Thing` · `openapi.yaml#/components/schemas/Thing`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `state`
    pub state: super::State,
    /// `size` · optional
    pub size: Option<super::Sizes>,
    /// `nullable` · may be null
    pub nullable: Option<super::Nullable>,
    /// `priority` · optional
    pub priority: Option<super::Priority>,
    /// `share` · optional
    pub share: Option<super::Share>,
    /// `single` · optional
    pub single: Option<super::Single>,
    /// `ratio` · optional · one of `0.5`, `1.5`
    pub ratio: Option<f64>,
    /// `half` · optional · always `0.5`
    pub half: Option<f64>,
    /// `inline` · optional
    pub inline: Option<super::ThingInline>,
    /// `flags` · optional
    pub flags: Option<Vec<super::ThingFlag>>,
    /// `named` · optional
    pub named: Option<super::ThingNamed>,
    /// `kind` · optional · always `true`
    pub kind: Option<bool>,
}
runtime::object!(
    Thing, required { state } nullable { nullable } optional { size, priority, share,
    single, ratio, half, inline, flags, named, kind }
);

runtime::value_enum! {
    #[doc =
    " An item of `flags` of [`Thing`](super::Thing) · `openapi.yaml#/components/schemas/Thing/properties/flags/items`"]
    pub enum ThingFlag : str else Other { Red = "red", Green = "green" }
}

runtime::value_enum! {
    #[doc =
    " `inline` of [`Thing`](super::Thing) · `openapi.yaml#/components/schemas/Thing/properties/inline`"]
    pub enum ThingInline : str else Other { Left = "left", Right = "right" }
}

runtime::value_enum! {
    #[doc =
    " `named` of [`Thing`](super::Thing) · `openapi.yaml#/components/schemas/Thing/properties/named`"]
    pub enum ThingNamed : i64 else Other { Off = 0, On = 1 }
}

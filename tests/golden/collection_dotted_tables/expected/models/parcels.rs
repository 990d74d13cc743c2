// @generated from tests/golden/collection_dotted_tables. Do not edit.
//! Types of `parcels`.

use crate::runtime;

/// The body of `POST /parcels` · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateParcel {
    /// `customer`
    pub customer: super::CreateParcelCustomer,
    /// `crates`
    pub crates: Vec<super::CreateParcelCrate>,
    /// `pickup` · optional
    pub pickup: Option<super::CreateParcelPickup>,
}
impl CreateParcel {
    /// Makes one of its required fields.
    pub fn new(
        customer: super::CreateParcelCustomer,
        crates: Vec<super::CreateParcelCrate>,
    ) -> Self {
        Self {
            customer,
            crates,
            pickup: None,
        }
    }
}
runtime::object!(CreateParcel, required { customer, crates } optional { pickup });

/// An item of `crates` of [`CreateParcel`](super::CreateParcel) · `collection.json#/item/0/request/description (line 1)`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateParcelCrate {
    /// `size`
    pub size: super::CreateParcelCrateSize,
    /// `weight` · optional · at least 0.5 · at most 40
    pub weight: Option<f64>,
    /// `seals` · optional
    pub seals: Option<Vec<super::CreateParcelCrateSeal>>,
    /// `fragile` · optional · default `true`
    pub fragile: Option<bool>,
}
impl CreateParcelCrate {
    /// Makes one of its required fields.
    pub fn new(size: super::CreateParcelCrateSize) -> Self {
        Self {
            size,
            weight: None,
            seals: None,
            fragile: None,
        }
    }
}
runtime::object!(
    CreateParcelCrate, required { size } optional { weight, seals, fragile }
);

/// An item of `seals` of [`CreateParcelCrate`](super::CreateParcelCrate) · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateParcelCrateSeal {
    /// `code`
    pub code: String,
}
impl CreateParcelCrateSeal {
    /// Makes one of its required fields.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}
runtime::object!(CreateParcelCrateSeal, required { code });

runtime::value_enum! {
    #[doc =
    " `size` of [`CreateParcelCrate`](super::CreateParcelCrate) · `collection.json#/item/0/request/description (line 1)`"]
    pub enum CreateParcelCrateSize : str else Other { Small = "small", Large = "large" }
}

/// `customer` of [`CreateParcel`](super::CreateParcel) · `collection.json#/item/0/request/description (line 1)`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateParcelCustomer {
    /// `name`
    pub name: String,
    /// `country` · optional · format `iso-3166-1-alpha-2`
    pub country: Option<String>,
    /// `reference` · optional
    pub reference: Option<super::CreateParcelCustomerReference>,
}
impl CreateParcelCustomer {
    /// Makes one of its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            country: None,
            reference: None,
        }
    }
}
runtime::object!(
    CreateParcelCustomer, required { name } optional { country, reference }
);

/// `reference` of [`CreateParcelCustomer`](super::CreateParcelCustomer) · `collection.json#/item/0/request/description (line 1)`
#[derive(Clone, Debug, PartialEq)]
pub enum CreateParcelCustomerReference {
    /// A string.
    Text(String),
    /// A number.
    Number(f64),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
runtime::union!(
    CreateParcelCustomerReference else Other { Text(String) : string, Number(f64) :
    number }
);

/// `pickup` of [`CreateParcel`](super::CreateParcel) · `collection.json#/item/0/request/description (line 1)`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateParcelPickup {
    /// `date` · optional · required in some cases
    pub date: Option<runtime::Date>,
    /// `from` · optional · format `HH:mm`
    pub from: Option<String>,
    /// `done` · optional, may be null · required in some cases
    pub done: runtime::Patch<runtime::DateTime>,
}
runtime::object!(CreateParcelPickup, optional { date, from } patch { done });

/// The reply of `POST /parcels` · `collection.json#/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateParcelReply {
    /// `id`
    pub id: i64,
}
runtime::object!(CreateParcelReply, required { id });

// @generated from tests/golden/redoc_rows_without_an_outline. Do not edit.
//! Types of `loan`.

use crate::runtime;

/// `Loan` · `openapi.json#/components/schemas/Loan`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Loan {
    /// `id`
    pub id: i64,
    /// `kite_id` · optional
    pub kite_id: Option<i64>,
}
runtime::object!(Loan, required { id } optional { kite_id });

/// `loan` of [`SendLoan`](super::SendLoan) · `openapi.json#/paths/~1unknown~1loan_send/post/requestBody/content/application~1json/schema/properties/loan`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoanLoan {
    /// `kite_id` · optional
    pub kite_id: Option<i64>,
}
runtime::object!(LoanLoan, optional { kite_id });

/// The body of `loan_send` · `openapi.json#/paths/~1unknown~1loan_send/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct SendLoan {
    /// `loan`
    pub loan: super::LoanLoan,
}
impl SendLoan {
    /// Makes one of its required fields.
    pub fn new(loan: super::LoanLoan) -> Self {
        Self { loan }
    }
}
runtime::object!(SendLoan, required { loan });

/// The reply of `loan_send` · `openapi.json#/paths/~1unknown~1loan_send/post/responses/2XX/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendLoanReply {
    /// `loan`
    pub loan: super::Loan,
}
runtime::object!(SendLoanReply, required { loan });

// @generated from tests/golden/security. Do not edit.
//! Types of Vault.



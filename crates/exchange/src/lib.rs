//! Sealed files between therapist and patient: signed with Ed25519, encrypted with age.

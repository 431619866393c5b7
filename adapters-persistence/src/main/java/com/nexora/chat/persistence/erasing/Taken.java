package com.nexora.chat.persistence.erasing;

/// A notice whose row is locked.
///
/// @param pressing whether it has waited for so long that it waits no more for a turn to end: see
///     [Wiping#words]
record Taken(String id, boolean pressing) {}

package com.nexora.chat.domain.attribute;

/// A value that is written to an attribute, and where it comes from.
///
/// @param attribute the name it is written by
/// @param field the id of the attribute's definition, by which a renamed one is known again; empty
///     where Intercom gives none
/// @param confidence from 0 to 1
public record Write(
    String attribute, String field, Value value, double confidence, String source) {}

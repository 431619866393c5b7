package com.nexora.chat.domain.attribute;

import java.util.List;

/// An attribute as a workspace has defined it.
///
/// @param options of a list, those in use
/// @param writable whether an app may write values
public record Field(String id, String name, Shape shape, List<String> options, boolean writable) {

  public Field {
    options = List.copyOf(options);
  }
}

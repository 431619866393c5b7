package com.nexora.chat.twin.workspace;

import java.util.List;

/// A conversation attribute the workspace has defined: only defined names can be written.
public record AttributeDefinition(
    int number,
    String name,
    String dataType,
    String description,
    List<String> options,
    boolean archived) {

  public AttributeDefinition {
    options = List.copyOf(options);
  }
}

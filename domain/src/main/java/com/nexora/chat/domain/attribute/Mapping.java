package com.nexora.chat.domain.attribute;

import java.util.List;

/// Which fact is written to which attribute.
///
/// @param attribute the name values are written by
/// @param fact its name, such as `intent` or `lead.team-size`; see [WriteBack#FACTS]
/// @param shape how the attribute is defined when it is missing, and what it must be able to hold
/// @param options of a list that is defined when it is missing
/// @param overwrite whether a value that somebody else has set is replaced
/// @param least the confidence from which the fact is written, from 0 to 1
public record Mapping(
    Model model,
    String attribute,
    String fact,
    Shape shape,
    List<String> options,
    boolean overwrite,
    double least) {

  public Mapping {
    options = List.copyOf(options);
  }
}

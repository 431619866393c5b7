package com.nexora.chat.domain.attribute;

/// One conversation, contact or company.
///
/// @param id Intercom's
public record Holder(Model model, String id) {

  public Holder {
    if (id.isBlank()) {
      throw new IllegalArgumentException("whoever holds an attribute has an id");
    }
  }

  @Override
  public String toString() {
    return model.label() + " " + id;
  }
}

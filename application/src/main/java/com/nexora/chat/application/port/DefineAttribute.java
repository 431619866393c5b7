package com.nexora.chat.application.port;

import com.nexora.chat.domain.attribute.Mapping;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Shape;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;

/// Defines attributes of conversations, contacts and companies in Intercom.
@FunctionalInterface
public interface DefineAttribute {

  /// What the agent needs.
  ///
  /// @param name what values are written by
  /// @param options of a list that is to be defined, at least two; of any other shape none
  record Wanted(Model model, String name, Shape shape, List<String> options) {

    public Wanted {
      options = List.copyOf(options);
    }

    /// One of conversations that holds text.
    public static Wanted text(String name) {
      return new Wanted(Model.CONVERSATION, name, Shape.TEXT, List.of());
    }

    public static Wanted of(Mapping mapping) {
      return new Wanted(mapping.model(), mapping.attribute(), mapping.shape(), mapping.options());
    }
  }

  /// Never to be repeated without looking: nobody knows whether
  /// Intercom lets two have one name.
  ///
  /// @param cutoff after it the first byte must not leave
  Result define(WorkspaceId workspace, Wanted wanted, Cutoff cutoff);

  sealed interface Result {

    record Defined(Mirrored.Attribute attribute) implements Result {}

    /// Intercom said no, and would again.
    record Refused(String why) implements Result {}

    /// Certainly not done; it may be tried again.
    record NotNow(String why) implements Result {}

    /// Done or not.
    record Unclear(String why) implements Result {}
  }
}

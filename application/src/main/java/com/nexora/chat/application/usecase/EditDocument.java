package com.nexora.chat.application.usecase;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Changes single values of what a workspace has decided, for who would rather not write YAML. All
/// the rest of the text stays as it is, character by character, remarks included. A place is
/// named by the keys that lead there from the top of the document.
public interface EditDocument {

  /// What stands at a place; empty when its key is missing.
  ///
  /// @throws IllegalArgumentException with a sentence when the document cannot be read
  Optional<Value> value(String document, List<String> path);

  /// The keys at the top, in the order written.
  ///
  /// @throws IllegalArgumentException with a sentence when the document cannot be read
  List<String> keys(String document);

  /// The document with this value at a place, whether anything stood there or not.
  ///
  /// @throws IllegalArgumentException with a sentence when it cannot be read, or not be
  ///     changed there without anything else being changed, too
  String with(String document, List<String> path, Value value);

  /// The document without a key and the lines it stands in.
  ///
  /// @throws IllegalArgumentException with a sentence as in [#with]
  String without(String document, List<String> path);

  /// What may stand at a place.
  sealed interface Value {

    /// Whatever is no list and has no keys, as it is spelt; a number, too, when it is read.
    record Text(String text) implements Value {}

    /// A number to be written as one.
    record Whole(int number) implements Value {}

    /// As [Whole], with digits behind the point.
    record Decimal(double number) implements Value {}

    /// To be written as true or false.
    record Flag(boolean on) implements Value {}

    record Listed(List<Value> entries) implements Value {

      public Listed {
        entries = List.copyOf(entries);
      }
    }

    /// @param entries in the order written
    record Keyed(Map<String, Value> entries) implements Value {

      public Keyed {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
      }
    }
  }
}

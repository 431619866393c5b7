package com.nexora.chat.application.usecase;

import com.nexora.chat.application.usecase.EditDocument.Value;
import java.util.List;

/// Changes the lists of what a workspace has decided, such as its rules, entry by entry, for who
/// would rather not write YAML. What stands outside of the list, and every entry that is kept,
/// stays
/// as it is written; remarks above an entry go where it goes.
public interface EditEntries {

  /// What stands in a list, in its order; none when there is no such list.
  ///
  /// @param list the key at the top of the document
  /// @throws IllegalArgumentException with a sentence when the document cannot be read,
  ///     or what stands under the key is no list that can be changed entry by entry
  List<Entry> entries(String document, String list);

  /// The document with these entries in this list, and no others.
  ///
  /// @throws IllegalArgumentException with a sentence as in [#entries], when a text is
  ///     no entry, and when the list cannot be changed without anything else being
  ///     changed, too
  String arranged(String document, String list, List<Piece> pieces);

  /// How an entry is written by itself.
  String text(Value entry);

  /// @param text as it is written, begun at the left
  record Entry(String text, Value value) {}

  /// What comes next in the list.
  sealed interface Piece {

    /// @param place where it stands now, from 0
    record Kept(int place) implements Piece {}

    /// @param place of the one whose place it takes, and whose remarks above it keeps
    record Rewritten(int place, String text) implements Piece {}

    record Added(String text) implements Piece {}
  }
}

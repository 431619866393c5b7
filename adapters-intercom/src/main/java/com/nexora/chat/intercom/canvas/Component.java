package com.nexora.chat.intercom.canvas;

import java.net.URI;
import java.util.List;

/// What a canvas is made of (documentation, "Canvas Kit", components), as far as it is needed here.
sealed interface Component {

  /// Our own words only: in what others wrote, Intercom would take some for links and emphasis.
  record Text(String words, Style style) implements Component {}

  enum Style {
    HEADER,
    PARAGRAPH,
    MUTED,
    ERROR
  }

  /// Sends a submit request that names the button.
  record Button(String id, String label, boolean first, boolean disabled) implements Component {}

  /// A link that shows its label as it is, whatever is in it.
  record Link(String id, String label, URI target) implements Component {}

  record Table(List<Row> rows) implements Component {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  record Row(String field, String value) {}

  record Divider() implements Component {}

  record Spacer() implements Component {}
}

package com.nexora.chat.intercom.payload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Canvas Kit is answered (documentation, "Canvas Kit", response objects; Inbox).
public record CanvasPayload(Canvas canvas) {

  public record Canvas(Content content) {}

  public record Content(List<Component> components) {}

  /// Any component; each kind has some of the fields.
  ///
  /// @param type `text`, `button`, `data-table`, `divider` or `spacer`
  /// @param id of a button
  /// @param text of a text, in which links and emphasis can be marked up
  /// @param style of a text: `header`, `paragraph`, `muted` or `error`; of a button: `primary`,
  ///     `secondary` or `link`
  /// @param label of a button
  /// @param size of a spacer, from `xs` to `xl`
  public record Component(
      String type,
      @Nullable String id,
      @Nullable String text,
      @Nullable String style,
      @Nullable String label,
      @Nullable Action action,
      @Nullable Boolean disabled,
      @Nullable List<Item> items,
      @Nullable String size) {}

  /// @param type `submit`, or `url` with an address that opens in a new page
  public record Action(String type, @Nullable String url) {}

  /// A line of a data table, whose words are shown as they are.
  ///
  /// @param type always `field-value`
  public record Item(String type, String field, String value) {}
}

package com.nexora.chat.persistence.payload;

import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Value;
import com.nexora.chat.domain.attribute.Write;
import com.nexora.chat.domain.turn.Action;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Values that are written to attributes of a conversation, contact or company.
public record WriteBackPayload(
    @Nullable String model, @Nullable String id, @Nullable List<Entry> writes) {

  /// @param type `text`, `number` or `truth`
  public record Entry(
      @Nullable String attribute,
      @Nullable String field,
      @Nullable String type,
      @Nullable String value,
      double confidence,
      @Nullable String source) {

    static Entry of(Write write) {
      return new Entry(
          write.attribute(),
          write.field(),
          switch (write.value()) {
            case Value.Text _ -> "text";
            case Value.Amount _ -> "number";
            case Value.Truth _ -> "truth";
          },
          write.value().text(),
          write.confidence(),
          write.source());
    }

    Write present() {
      String text = Present.required(value, "value");
      return new Write(
          Present.required(attribute, "attribute"),
          Present.required(field, "field"),
          switch (Present.required(type, "type")) {
            case "number" -> new Value.Amount(new BigDecimal(text));
            case "truth" -> new Value.Truth(Boolean.parseBoolean(text));
            default -> new Value.Text(text);
          },
          confidence,
          Present.required(source, "source"));
    }
  }

  static WriteBackPayload of(Holder holder, List<Write> writes) {
    return new WriteBackPayload(
        holder.model().label(), holder.id(), writes.stream().map(Entry::of).toList());
  }

  Action.WriteBack present() {
    return new Action.WriteBack(
        new Holder(
            Model.valueOf(Present.required(model, "model").toUpperCase(Locale.ROOT)),
            Present.required(id, "id")),
        Present.required(writes, "writes").stream().map(Entry::present).toList());
  }
}

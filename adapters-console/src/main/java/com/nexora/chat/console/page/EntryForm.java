package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.EditDocument.Value;
import com.nexora.chat.application.usecase.EditEntries.Entry;
import com.nexora.chat.console.web.Request;
import java.util.Map;
import java.util.Optional;

/// One entry as it is filled in: in fields, or as YAML where there are none for it.
///
/// @param place of the entry, from 0; [#NEW] for a new one
/// @param at before which entry a new one goes
/// @param text of no meaning where there are fields
record EntryForm(
    int place, String at, Optional<RuleFields> rule, Optional<IntentFields> intent, String text) {

  static final int NEW = -1;

  static EntryForm of(EntryList list, int place, String at, Entry entry) {
    return new EntryForm(
        place,
        at,
        list == EntryList.RULES ? RuleFields.of(entry.value()) : Optional.empty(),
        list == EntryList.INTENTS ? IntentFields.of(entry.value()) : Optional.empty(),
        entry.text());
  }

  /// @param size of the list
  static EntryForm typed(Request request, int size) {
    Map<String, String> typed = request.form();
    String written = request.field("place");
    int place = written.matches("[0-9]{1,4}") ? Integer.parseInt(written) : NEW;
    EntryForm form = new EntryForm(
        place < size ? place : NEW,
        request.field("at"),
        Optional.empty(),
        Optional.empty(),
        request.field("text").replace("\r\n", "\n"));
    return switch (request.field("mode")) {
      case "rule" -> form.of(RuleFields.typed(typed));
      case "intent" -> form.of(IntentFields.typed(typed));
      default -> form;
    };
  }

  EntryForm of(RuleFields fields) {
    return new EntryForm(place, at, Optional.of(fields), Optional.empty(), "");
  }

  EntryForm of(IntentFields fields) {
    return new EntryForm(place, at, Optional.empty(), Optional.of(fields), "");
  }

  EntryForm written(String yaml) {
    return new EntryForm(place, at, Optional.empty(), Optional.empty(), yaml);
  }

  /// What the fields say; empty where there are none.
  Optional<Value> value() {
    return rule.map(RuleFields::value).or(() -> intent.map(IntentFields::value));
  }

  /// Whether it says what stands there: then that stays as it is written.
  boolean says(Entry entry) {
    if (rule.isPresent()) {
      return RuleFields.of(entry.value()).equals(rule);
    }
    if (intent.isPresent()) {
      return IntentFields.of(entry.value()).equals(intent);
    }
    return entry.text().strip().equals(text.strip());
  }
}

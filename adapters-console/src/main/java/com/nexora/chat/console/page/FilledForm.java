package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.EditDocument;
import com.nexora.chat.application.usecase.EditDocument.Value;
import com.nexora.chat.console.page.FormField.Choice;
import com.nexora.chat.console.page.FormField.Kind;
import com.nexora.chat.console.web.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A document, and what somebody wants to be otherwise in it. Fields that say what the document
/// says
/// leave it as it is.
///
/// @param document with what was changed
/// @param fields as they stand in the form
record FilledForm(String document, List<Filled> fields) {

  FilledForm {
    fields = List.copyOf(fields);
  }

  /// @param value as it stands in the field
  /// @param foreign whether something stands in the document that the field cannot show
  /// @param trouble why it could not be written into the document; empty when it could
  record Filled(FormField field, String value, boolean foreign, String trouble) {

    /// With what stands there, though nobody knows of it any more, or yet.
    List<Choice> choices() {
      boolean known = field.choices().stream().anyMatch(choice -> choice.value().equals(value))
          || FormValue.isSome(value);
      if (known || (field.choices().isEmpty() && field.kind() != Kind.TAKER)) {
        return field.choices();
      }
      List<Choice> choices = new ArrayList<>();
      choices.add(new Choice(value, value.isEmpty() ? "as the YAML says" : value));
      choices.addAll(field.choices());
      return choices;
    }
  }

  /// @param typed by the names of fields; what is absent stays as it is
  /// @throws IllegalArgumentException when the document cannot be read
  static FilledForm of(
      EditDocument editing, String document, List<FormField> fields, Map<String, String> typed) {
    String text = document;
    List<Filled> filled = new ArrayList<>();
    for (FormField field : fields) {
      Optional<Value> there = editing.value(document, field.path());
      Optional<String> shown = there.flatMap(value -> FormValue.shown(field.kind(), value));
      String before = shown.orElse("");
      String now = typed.getOrDefault(field.name(), before);
      boolean foreign = there.isPresent() && shown.isEmpty();
      String trouble = "";
      if (!now.equals(before)) {
        try {
          text = changed(editing, text, field, now);
        } catch (IllegalArgumentException refused) {
          trouble = String.valueOf(refused.getMessage());
        }
      }
      filled.add(new Filled(field, now, foreign, trouble));
    }
    return new FilledForm(text, filled);
  }

  private static String changed(
      EditDocument editing, String document, FormField field, String typed) {
    Optional<Value> value = FormValue.meant(field.kind(), typed);
    List<String> percent = List.of(field.name(), FormFields.PERCENT);
    if (value.isPresent()
        && value.get() instanceof Value.Keyed(Map<String, Value> entries)
        && field.kind() == Kind.ROLLOUT
        && editing.value(document, percent).isPresent()) {
      // By whom it is drawn, and what the others get, stands beside it.
      return editing.with(
          document, percent, entries.getOrDefault(FormFields.PERCENT, new Value.Text("")));
    }
    return value
        .map(meant -> editing.with(document, field.path(), meant))
        .orElseGet(() -> editing.without(document, field.path()));
  }

  /// What somebody typed; browsers end lines in their own manner.
  static Map<String, String> typed(Request request) {
    Map<String, String> typed = new LinkedHashMap<>();
    FormFields.names().stream()
        .filter(request.form()::containsKey)
        .forEach(
            name -> typed.put(name, request.field(name).replace("\r\n", "\n").strip()));
    typed.computeIfPresent(
        "rollout", (_, stage) -> FormValue.rollout(stage, request.field(FormFields.PERCENT)));
    return typed;
  }

  boolean refused() {
    return fields.stream().anyMatch(field -> !field.trouble().isEmpty());
  }
}

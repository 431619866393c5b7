package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.EditDocument;
import com.nexora.chat.application.usecase.EditEntries;
import com.nexora.chat.application.usecase.EditEntries.Entry;
import com.nexora.chat.application.usecase.EditEntries.Piece;
import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.application.usecase.SetUpWorkspace;
import com.nexora.chat.console.page.EntryLists.Draft;
import com.nexora.chat.console.page.FormField.Choice;
import com.nexora.chat.console.web.Reply;
import io.helidon.http.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// One entry of a list, in fields where they can show it and as YAML where not.
public record EntryForms(
    EditDocument documents, EditEntries editing, ReadDocument reading, SetUpWorkspace settingUp) {

  private static final int SPARE_ROWS = 2;

  /// A text may look like one.
  private static final Pattern REMARK = Pattern.compile("(?m)(^|\\s)#");

  /// @param place of the entry, from 0; -1 for a new one
  /// @param before where a new one goes, by the places of the others and their names
  /// @param at where a new one goes: before the entry at this place, or at the end
  /// @param rule where it is one that fields can show
  /// @param intent where it is one that fields can show
  /// @param text the YAML, where neither can
  public record View(
      Frame frame,
      String base,
      EntryList list,
      String document,
      long basedOn,
      String note,
      int place,
      List<Choice> before,
      String at,
      Optional<RuleFields> rule,
      Optional<IntentFields> intent,
      String text,
      EntryChoices known,
      List<String> troubles) {

    public View {
      before = List.copyOf(before);
      troubles = List.copyOf(troubles);
    }

    public boolean yaml() {
      return rule.isEmpty() && intent.isEmpty();
    }

    /// Whether it can be switched to fields and back.
    public boolean switches() {
      return list == EntryList.RULES || list == EntryList.INTENTS;
    }

    public ConditionKind[] kinds() {
      return ConditionKind.values();
    }
  }

  /// What came of an entry that was filled in.
  sealed interface Taken {

    /// @param document with it
    record In(String document) implements Taken {}

    /// Nobody wants it after all, or the document cannot be read any more.
    record Left() implements Taken {}

    /// The form once more, because something is wrong with it, or more is wanted.
    record Again(Reply page) implements Taken {}
  }

  static Set<String> fields() {
    Set<String> fields =
        new HashSet<>(Set.of("document", "based-on", "note", "act", "place", "at", "mode", "text"));
    fields.addAll(RuleFields.names());
    fields.addAll(IntentFields.names());
    return Set.copyOf(fields);
  }

  Reply blank(Draft draft, List<Entry> entries) {
    boolean catchAll = draft.list() == EntryList.RULES
        && !entries.isEmpty()
        && new EntryWords(id -> id).when(entries.getLast().value()).equals("always");
    int at = catchAll ? entries.size() - 1 : entries.size();
    EntryForm form = new EntryForm(
        EntryForm.NEW, String.valueOf(at), Optional.empty(), Optional.empty(), "name: ");
    return page(
        Status.OK_200,
        draft,
        entries,
        switch (draft.list()) {
          case RULES -> form.of(RuleFields.blank());
          case INTENTS -> form.of(IntentFields.BLANK);
          case LADDERS, PERSONAS, TIERS -> form;
        },
        List.of());
  }

  Reply filled(Draft draft, List<Entry> entries, int place) {
    Entry entry = entries.get(place);
    EntryForm form = EntryForm.of(draft.list(), place, "", entry);
    boolean remarks = form.value().isPresent() && REMARK.matcher(entry.text()).find();
    return page(
        Status.OK_200,
        draft,
        entries,
        form,
        remarks
            ? List.of("There may be remarks (#) in this. Fields that are changed write it anew"
                + " without them; write it as YAML to keep them.")
            : List.of());
  }

  /// What was filled in, put into the document.
  Taken taken(Draft draft) {
    List<Entry> entries;
    try {
      entries = editing.entries(draft.document(), draft.list().key());
    } catch (IllegalArgumentException unreadable) {
      return new Taken.Left();
    }
    EntryForm form = EntryForm.typed(draft.request(), entries.size());
    return switch (draft.request().field("act")) {
      case "leave" -> new Taken.Left();
      case "more" -> again(Status.OK_200, draft, entries, form, List.of());
      case "yaml" -> asYaml(draft, entries, form);
      case "fields" -> inFields(draft, entries, form);
      default -> put(draft, entries, form);
    };
  }

  private Taken asYaml(Draft draft, List<Entry> entries, EntryForm form) {
    try {
      boolean unchanged = form.place() != EntryForm.NEW && form.says(entries.get(form.place()));
      String text = unchanged ? entries.get(form.place()).text() : text(form);
      return again(Status.OK_200, draft, entries, form.written(text), List.of());
    } catch (IllegalArgumentException refused) {
      return again(
          Status.BAD_REQUEST_400,
          draft,
          entries,
          form,
          List.of(String.valueOf(refused.getMessage())));
    }
  }

  private String text(EntryForm form) {
    return form.value().map(editing::text).orElse(form.text());
  }

  /// What was written as YAML, in fields if they can show it.
  private Taken inFields(Draft draft, List<Entry> entries, EntryForm form) {
    try {
      String key = draft.list().key();
      String alone = editing.arranged("", key, List.of(new Piece.Added(form.text())));
      Entry entry = editing.entries(alone, key).getFirst();
      EntryForm read = EntryForm.of(draft.list(), form.place(), form.at(), entry);
      return again(
          Status.OK_200,
          draft,
          entries,
          read,
          read.value().isPresent()
              ? List.of()
              : List.of("There is more in this than the fields can show; it stays YAML."));
    } catch (IllegalArgumentException broken) {
      return again(
          Status.BAD_REQUEST_400,
          draft,
          entries,
          form,
          List.of(String.valueOf(broken.getMessage())));
    }
  }

  private Taken put(Draft draft, List<Entry> entries, EntryForm form) {
    String key = draft.list().key();
    int at = form.place() != EntryForm.NEW ? form.place() : place(form.at(), entries.size());
    try {
      List<Piece> pieces = EntryLists.kept(entries.size());
      String text = text(form);
      if (form.place() == EntryForm.NEW) {
        pieces.add(at, new Piece.Added(text));
      } else if (!form.says(entries.get(at))) {
        pieces.set(at, new Piece.Rewritten(at, text));
      }
      String document = editing.arranged(draft.document(), key, pieces);
      List<String> mistakes = reading.read(draft.workspace(), document).mistakes().stream()
          .filter(mistake -> concerns(mistake, key, at))
          .toList();
      return mistakes.isEmpty()
          ? new Taken.In(document)
          : again(Status.BAD_REQUEST_400, draft, entries, form, mistakes);
    } catch (IllegalArgumentException refused) {
      return again(
          Status.BAD_REQUEST_400,
          draft,
          entries,
          form,
          List.of(String.valueOf(refused.getMessage())));
    }
  }

  private static int place(String at, int size) {
    return at.matches("[0-9]{1,4}") ? Math.min(Integer.parseInt(at), size) : size;
  }

  /// Whether a mistake is about this entry: it names its place, behind its line.
  static boolean concerns(String mistake, String list, int place) {
    return Pattern.compile("(^|[\\s.])" + Pattern.quote(list + "[" + place + "]"))
        .matcher(mistake)
        .find();
  }

  private Taken again(
      Status status, Draft draft, List<Entry> entries, EntryForm form, List<String> troubles) {
    return new Taken.Again(page(status, draft, entries, form, troubles));
  }

  private Reply page(
      Status status, Draft draft, List<Entry> entries, EntryForm form, List<String> troubles) {
    List<Choice> before = new ArrayList<>(IntStream.range(0, entries.size())
        .mapToObj(i -> new Choice(
            String.valueOf(i), "before: " + EntryWords.name(entries.get(i).value())))
        .toList());
    before.add(new Choice(String.valueOf(entries.size()), "at the end"));
    EntryList list = draft.list();
    String title = form.place() == EntryForm.NEW
        ? "A new " + list.one()
        : list.title() + ": " + EntryWords.name(entries.get(form.place()).value());
    return new Reply.Page(
        status,
        "entry",
        new View(
            Frame.inside(title, draft.request(), "configuration"),
            Frame.path(draft.workspace(), "configuration"),
            list,
            draft.document(),
            draft.basedOn(),
            draft.request().field("note"),
            form.place(),
            before,
            form.at(),
            form.rule().map(rule -> rule.roomy(SPARE_ROWS)),
            form.intent(),
            form.text(),
            EntryChoices.of(documents, settingUp, draft),
            troubles));
  }
}

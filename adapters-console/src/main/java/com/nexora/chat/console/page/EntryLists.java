package com.nexora.chat.console.page;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.usecase.EditEntries;
import com.nexora.chat.application.usecase.EditEntries.Entry;
import com.nexora.chat.application.usecase.EditEntries.Piece;
import com.nexora.chat.console.page.Configuration.Checked;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.http.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The lists of a configuration, entry by entry. The page carries the whole document along, as the
/// page of the YAML does; nothing is kept or published before somebody wishes it.
public record EntryLists(Configuration configuration, EditEntries editing, EntryForms forms) {

  private static final String HERE = "/console/w/{workspace}/configuration/lists/{list}";

  /// @param document as it stands by now
  /// @param basedOn the live version it was made from; 0 when none was live
  /// @param said what came of the last wish; empty when nothing was wished
  public record View(
      Frame frame,
      String base,
      EntryList list,
      String document,
      long basedOn,
      List<Line> entries,
      String trouble,
      Checked checked,
      String said,
      String note) {

    public View {
      entries = List.copyOf(entries);
    }

    public EntryList[] lists() {
      return EntryList.values();
    }
  }

  /// @param when empty where it is no rule
  public record Line(String name, String when, String says) {}

  public List<Route> routes() {
    Set<String> wishes = Set.of("document", "based-on", "note", "act");
    return List.of(
        Route.get(HERE, Need.editor(), this::show),
        Route.post(HERE, Need.editor(), wishes, this::act),
        Route.post(HERE + "/entry", Need.editor(), EntryForms.fields(), this::entry));
  }

  /// What somebody is at.
  record Draft(Request request, EntryList list, String document, long basedOn) {

    Draft with(String changed) {
      return new Draft(request, list, changed, basedOn);
    }

    WorkspaceId workspace() {
      return request.workspace();
    }
  }

  private static Reply asked(Request request, Function<EntryList, Reply> then) {
    return EntryList.of(request.named("list")).map(then).orElseGet(Reply::notThere);
  }

  private Reply show(Request request) {
    return asked(request, list -> {
      // One look at both: what is shown is what the number says.
      var live = configuration.configuring().live(request.workspace());
      String document = live.map(ConfigVersion::document)
          .orElseGet(() -> configuration.reading().serving(request.workspace()));
      long basedOn = live.map(ConfigVersion::number).orElse(0L);
      return page(Status.OK_200, new Draft(request, list, document, basedOn), "");
    });
  }

  private static Draft draft(Request request, EntryList list) {
    return new Draft(
        request,
        list,
        request.field("document").replace("\r\n", "\n"),
        Configuration.basedOn(request));
  }

  private Reply act(Request request) {
    return asked(request, list -> carriedOut(draft(request, list)));
  }

  private Reply carriedOut(Draft draft) {
    if (draft.document().length() > Configuration.LONGEST) {
      return page(Status.BAD_REQUEST_400, draft.with(""), Configuration.TOO_LONG);
    }
    try {
      List<Entry> entries = editing.entries(draft.document(), draft.list().key());
      String[] wish = draft.request().field("act").split("-", 2);
      int place = wish.length > 1 && wish[1].matches("[0-9]{1,4}") ? Integer.parseInt(wish[1]) : -1;
      return switch (wish[0]) {
        case "new" -> forms.blank(draft, entries);
        case "change" ->
          place < 0 || place >= entries.size()
              ? page(Status.OK_200, draft, "")
              : forms.filled(draft, entries, place);
        case "up" -> moved(draft, entries.size(), place, place - 1);
        case "down" -> moved(draft, entries.size(), place, place + 1);
        case "remove" -> removed(draft, entries.size(), place);
        default -> page(Status.OK_200, draft, "");
      };
    } catch (IllegalArgumentException refused) {
      return page(Status.BAD_REQUEST_400, draft, String.valueOf(refused.getMessage()));
    }
  }

  private Reply moved(Draft draft, int size, int from, int to) {
    if (Math.min(from, to) < 0 || Math.max(from, to) >= size) {
      return page(Status.OK_200, draft, "");
    }
    List<Piece> pieces = kept(size);
    pieces.add(to, pieces.remove(from));
    return arranged(draft, pieces, "Moved; nothing is published yet.");
  }

  private Reply removed(Draft draft, int size, int place) {
    if (place < 0 || place >= size) {
      return page(Status.OK_200, draft, "");
    }
    List<Piece> pieces = kept(size);
    pieces.remove(place);
    return arranged(draft, pieces, "Taken out; nothing is published yet.");
  }

  static List<Piece> kept(int size) {
    return new ArrayList<>(
        IntStream.range(0, size).<Piece>mapToObj(Piece.Kept::new).toList());
  }

  private Reply arranged(Draft draft, List<Piece> pieces, String said) {
    return page(
        Status.OK_200,
        draft.with(editing.arranged(draft.document(), draft.list().key(), pieces)),
        said);
  }

  private Reply entry(Request request) {
    return asked(request, list -> {
      Draft draft = draft(request, list);
      if (draft.document().length() > Configuration.LONGEST) {
        return page(Status.BAD_REQUEST_400, draft.with(""), Configuration.TOO_LONG);
      }
      return switch (forms.taken(draft)) {
        case EntryForms.Taken.Again(Reply again) -> again;
        case EntryForms.Taken.In(String document) ->
          page(Status.OK_200, draft.with(document), "Put in; nothing is published yet.");
        case EntryForms.Taken.Left() -> page(Status.OK_200, draft, "");
      };
    });
  }

  private Reply page(Status status, Draft draft, String said) {
    Request request = draft.request();
    List<Line> lines = List.of();
    String trouble = "";
    try {
      EntryWords words =
          EntryChoices.words(forms.settingUp().look(draft.workspace()).takers());
      lines = editing.entries(draft.document(), draft.list().key()).stream()
          .map(entry -> line(draft.list(), words, entry))
          .toList();
    } catch (IllegalArgumentException unreadable) {
      trouble = String.valueOf(unreadable.getMessage());
    }
    return new Reply.Page(
        status,
        "entries",
        new View(
            Frame.inside(draft.list().title(), request, "configuration"),
            Frame.path(draft.workspace(), "configuration"),
            draft.list(),
            draft.document(),
            draft.basedOn(),
            lines,
            trouble,
            configuration.judged(draft.workspace(), draft.document()),
            said,
            request.field("note")));
  }

  private static Line line(EntryList list, EntryWords words, Entry entry) {
    return list == EntryList.RULES
        ? new Line(
            EntryWords.name(entry.value()), words.when(entry.value()), words.then(entry.value()))
        : new Line(EntryWords.name(entry.value()), "", words.all(entry.value()));
  }
}

package com.nexora.chat.console.page;

import com.nexora.chat.application.port.DeadLetter;
import com.nexora.chat.application.usecase.OverseeWorkspace;
import com.nexora.chat.application.usecase.OverseeWorkspace.Aside;
import com.nexora.chat.application.usecase.OverseeWorkspace.Fate;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.conversation.ConversationId;
import io.helidon.http.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Conversations that are set aside, to be taken up several at a time. It stands still while people
/// choose, unlike the page of what goes on.
public record SetAside(OverseeWorkspace overseeing) {

  private static final String HERE = "/console/w/{workspace}/set-aside";

  /// A form brings each field once, so that each box has a name of its own.
  private static final List<String> BOXES =
      IntStream.range(0, OverseeWorkspace.AT_ONCE).mapToObj(i -> "c" + i).toList();

  /// All of the reason that this field names.
  private static final String WHY = "why";

  /// @param box its name in the form
  public record Row(String box, String conversation, String path, DeadLetter letter) {}

  /// @param why why they were set aside, all of them
  public record Group(String why, List<Row> rows) {

    public Group {
      rows = List.copyOf(rows);
    }
  }

  /// @param fates of what was just taken up; empty when nothing was
  /// @param more whether others are set aside, too
  public record View(Frame frame, String here, List<Group> groups, boolean more, List<Fate> fates) {

    public View {
      groups = List.copyOf(groups);
      fates = List.copyOf(fates);
    }
  }

  public List<Route> routes() {
    return List.of(
        Route.get(HERE, Need.editor(), request -> page(request, List.of())),
        Route.post(
            HERE + "/requeue",
            Need.editor(),
            Stream.concat(BOXES.stream(), Stream.of(WHY)).collect(Collectors.toSet()),
            this::requeue));
  }

  private Reply page(Request request, List<Fate> fates) {
    Aside aside = overseeing.aside(request.workspace());
    Map<String, List<Row>> byReason = new LinkedHashMap<>();
    for (DeadLetter letter : aside.letters()) {
      String conversation = conversation(letter);
      Row row = new Row(
          BOXES.get(byReason.values().stream().mapToInt(List::size).sum()),
          conversation,
          Frame.path(request.workspace(), "conversations/" + Paths.segment(conversation)),
          letter);
      byReason.computeIfAbsent(letter.why(), _ -> new ArrayList<>()).add(row);
    }
    return Reply.page(
        "set-aside",
        new View(
            Frame.inside("Set aside", request, ""),
            Frame.path(request.workspace(), "set-aside"),
            byReason.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList(),
            aside.more(),
            fates));
  }

  private static String conversation(DeadLetter letter) {
    return letter.id().substring(letter.id().indexOf('/') + 1);
  }

  /// The boxes, and whatever is set aside now for the reason.
  private Reply requeue(Request request) {
    Map<String, String> form = request.form();
    Set<String> reasons = form.containsKey(WHY) ? Set.of(request.field(WHY)) : Set.of();
    List<ConversationId> chosen = Stream.concat(
            BOXES.stream().map(request::field).filter(id -> !id.isBlank()),
            overseeing.aside(request.workspace()).letters().stream()
                .filter(letter -> reasons.contains(letter.why()))
                .map(SetAside::conversation))
        .filter(id -> id.indexOf('\0') < 0)
        .distinct()
        .limit(OverseeWorkspace.AT_ONCE)
        .map(ConversationId::new)
        .toList();
    if (chosen.isEmpty()) {
      return new Reply.Trouble(
          Status.BAD_REQUEST_400, "Which ones?", "Choose conversations on the page.");
    }
    return page(
        request, overseeing.requeue(request.workspace(), chosen, request.who().name()));
  }
}

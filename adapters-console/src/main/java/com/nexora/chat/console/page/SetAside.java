package com.nexora.chat.console.page;

import com.nexora.chat.application.port.DeadLetter;
import com.nexora.chat.application.port.Unsettled;
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

  /// Each is there once more, whether its box is chosen or not.
  private static final List<String> SHOWN =
      IntStream.range(0, OverseeWorkspace.AT_ONCE).mapToObj(i -> "s" + i).toList();

  /// All of the reason that this field names, of those that were shown for it.
  private static final String WHY = "why";

  /// @param box its name in the form
  /// @param shown its name as one of all
  /// @param goesOn what is sent when it is taken up; empty where that is decided anew
  public record Row(
      String box,
      String shown,
      String conversation,
      String path,
      DeadLetter letter,
      List<GoesOn> goesOn) {

    public Row {
      goesOn = List.copyOf(goesOn);
    }
  }

  /// An action that was decided.
  ///
  /// @param words the beginning of what it says
  public record GoesOn(String what, String words, boolean maybeSent) {

    private static final int LONGEST = 500;

    static GoesOn of(Unsettled unsettled) {
      String words = ActionWords.detail(unsettled.action());
      boolean whole = words.length() <= LONGEST;
      return new GoesOn(
          ActionWords.what(unsettled.action()),
          whole ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + " …",
          unsettled.maybeSent());
    }
  }

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
            Stream.of(BOXES, SHOWN, List.of(WHY)).flatMap(List::stream).collect(Collectors.toSet()),
            this::requeue));
  }

  private Reply page(Request request, List<Fate> fates) {
    Aside aside = overseeing.aside(request.workspace());
    Map<String, List<Row>> byReason = new LinkedHashMap<>();
    for (DeadLetter letter : aside.letters()) {
      String conversation = conversation(letter);
      int number = byReason.values().stream().mapToInt(List::size).sum();
      Row row = new Row(
          BOXES.get(number),
          SHOWN.get(number),
          conversation,
          Frame.path(request.workspace(), "conversations/" + Paths.segment(conversation)),
          letter,
          aside.unsettled().getOrDefault(new ConversationId(conversation), List.of()).stream()
              .map(GoesOn::of)
              .toList());
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

  /// The boxes, or all that were shown; nothing that came meanwhile.
  private Reply requeue(Request request) {
    List<String> wanted = request.form().containsKey(WHY) ? SHOWN : BOXES;
    List<ConversationId> chosen = wanted.stream()
        .map(request::field)
        .filter(id -> !id.isBlank())
        .distinct()
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

package com.nexora.chat.console.page;

import com.nexora.chat.application.port.ConversationRecords.History;
import com.nexora.chat.application.port.ConversationRecords.Line;
import com.nexora.chat.application.port.ConversationRecords.Mark;
import com.nexora.chat.application.usecase.ReviewConversations;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.conversation.ConversationId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The conversations of a workspace, and one of them with every decision in it.
public record Conversations(ReviewConversations reviewing) {

  private static final String ALL = "/console/w/{workspace}/conversations";

  /// @param next where the list goes on; empty at its end
  public record ListView(Frame frame, List<Row> rows, String next) {

    public ListView {
      rows = List.copyOf(rows);
    }
  }

  /// @param path of the conversation's own page
  public record Row(Line line, String path) {}

  public List<Route> routes() {
    return List.of(
        Route.get(ALL, Need.viewer(), this::list),
        Route.get(ALL + "/{conversation}", Need.viewer(), this::one),
        Route.get(ALL + "/{conversation}/export", Need.viewer(), this::export));
  }

  private Reply list(Request request) {
    List<Line> lines = reviewing.page(request.workspace(), after(request));
    String next = lines.size() < ReviewConversations.PAGE
        ? ""
        : Frame.path(request.workspace(), "conversations") + "?"
            + query(lines.getLast().mark());
    return Reply.page(
        "conversations",
        new ListView(
            Frame.inside("Conversations", request, "conversations"),
            lines.stream().map(line -> new Row(line, path(request, line))).toList(),
            next));
  }

  private static String path(Request request, Line line) {
    String id = line.mark().conversation().value();
    return Frame.path(request.workspace(), "conversations/" + Paths.segment(id));
  }

  private static String query(Mark mark) {
    return "at=" + Paths.query(mark.at().toString()) + "&conversation="
        + Paths.query(mark.conversation().value()) + "&turn=" + mark.turn();
  }

  /// From the start where the address says nothing that can be read.
  private static Mark after(Request request) {
    try {
      return new Mark(
          Instant.parse(request.query().getOrDefault("at", "")),
          new ConversationId(request.query().getOrDefault("conversation", "")),
          Long.parseLong(request.query().getOrDefault("turn", "")));
    } catch (DateTimeException | IllegalArgumentException none) {
      return Mark.NEWEST;
    }
  }

  private Reply one(Request request) {
    ConversationId conversation = new ConversationId(request.named("conversation"));
    Optional<History> history = reviewing.history(request.workspace(), conversation);
    if (history.isEmpty()) {
      return Reply.notThere();
    }
    return Reply.page(
        "conversation",
        ConversationView.of(
            Frame.inside("Conversation " + conversation, request, "conversations"),
            conversation,
            history.get(),
            reviewing.transcript(request.workspace(), conversation)));
  }

  private Reply export(Request request) {
    ConversationId conversation = new ConversationId(request.named("conversation"));
    return reviewing
        .history(request.workspace(), conversation)
        .<Reply>map(history -> new Reply.Json(
            "conversation-" + conversation.value().replaceAll("[^A-Za-z0-9_-]", "_") + ".json",
            Exported.json(conversation, history)))
        .orElseGet(Reply::notThere);
  }
}

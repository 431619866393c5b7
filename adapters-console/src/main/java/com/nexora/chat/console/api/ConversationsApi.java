package com.nexora.chat.console.api;

import com.nexora.chat.application.port.ConversationRecords.Line;
import com.nexora.chat.application.port.ConversationRecords.Mark;
import com.nexora.chat.application.usecase.ReviewConversations;
import com.nexora.chat.console.page.Exported;
import com.nexora.chat.console.page.Times;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.conversation.ConversationId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The conversations of a workspace, and one of them with every decision in it.
public record ConversationsApi(ReviewConversations reviewing) {

  private static final String ALL = "/conversations";

  private static Shape list() {
    return new Shape()
        .with(
            "conversations",
            Shape.list(new Shape()
                .with("conversation", Shape.text())
                .with("turn", Shape.whole())
                .with("at", Shape.time())
                .with("question", Shape.text())
                .with("outcome", Shape.text())
                .with("reason", Shape.text())
                .with("rule", Shape.text())
                .with("intent", Shape.text())
                .with("finished", Shape.flag())
                .json()))
        .maybe("next", Api.cursor());
  }

  public List<Route> routes() {
    return List.of(
        Api.get(
            ALL,
            Need.viewer(),
            Api.look(
                "conversations",
                "Conversations by their newest turn, the newest first; " + ReviewConversations.PAGE
                    + " at a time.",
                Map.of("after", "`next` of the page before."),
                list()),
            this::page),
        Api.get(
            ALL + "/{conversation}",
            Need.viewer(),
            Api.look(
                "conversation",
                "One conversation with every decision in it.",
                ConversationShape.whole()),
            this::one));
  }

  private Reply page(Request request) {
    Optional<String> after = Optional.ofNullable(request.query().get("after"));
    Optional<Mark> mark = after.isEmpty() ? Optional.of(Mark.NEWEST) : mark(after.get());
    if (mark.isEmpty()) {
      return Api.wrong("Where?", "Send as after what a page of this list had as next.");
    }
    List<Line> lines = reviewing.page(request.workspace(), mark.get());
    JsonArrayBuilder rows = Json.createArrayBuilder();
    lines.forEach(line -> rows.add(row(line)));
    JsonObjectBuilder page = Json.createObjectBuilder().add("conversations", rows);
    if (lines.size() == ReviewConversations.PAGE) {
      page.add("next", cursor(lines.getLast().mark()));
    }
    return Api.answer(page);
  }

  private static JsonObjectBuilder row(Line line) {
    return Json.createObjectBuilder()
        .add("conversation", line.mark().conversation().value())
        .add("turn", line.mark().turn())
        .add("at", Times.iso(line.mark().at()))
        .add("question", line.question())
        .add("outcome", line.outcome().label())
        .add("reason", line.outcome().reason())
        .add("rule", line.rule())
        .add("intent", line.intent())
        .add("finished", line.finished());
  }

  private static String cursor(Mark mark) {
    String words = mark.at() + " " + mark.turn() + " " + mark.conversation().value();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(words.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Mark> mark(String cursor) {
    try {
      String[] words =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 3);
      return words.length == 3 && words[2].indexOf('\0') < 0
          ? Optional.of(new Mark(
              Instant.parse(words[0]), new ConversationId(words[2]), Long.parseLong(words[1])))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private Reply one(Request request) {
    ConversationId conversation = new ConversationId(request.named("conversation"));
    return reviewing
        .history(request.workspace(), conversation)
        .<Reply>map(history -> new Reply.Answer(Exported.object(conversation, history)))
        .orElseGet(Reply::nothing);
  }
}

package com.nexora.chat.console.api;

import com.nexora.chat.application.port.DeadLetter;
import com.nexora.chat.application.port.OpenObligation;
import com.nexora.chat.application.port.Promised;
import com.nexora.chat.application.usecase.OverseeWorkspace;
import com.nexora.chat.application.usecase.OverseeWorkspace.Overview;
import com.nexora.chat.console.page.Times;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.conversation.ConversationId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// What goes on right now, and the switch that stops it.
public record NowApi(OverseeWorkspace overseeing) {

  private static final int LONGEST_REASON = 500;

  private static Shape halted() {
    return new Shape()
        .with("by", Shape.text())
        .with("because", Shape.text())
        .with("at", Shape.time());
  }

  private static Shape live() {
    return new Shape()
        .with("open", Shape.whole("Customers' messages without an outcome."))
        .with("oldestSeconds", Shape.whole("For how long the oldest of them waits."))
        .with("overdue", Shape.whole("How many of them wait longer than they may."))
        .with("setAside", Shape.whole("Conversations that failed again and again."))
        .with("quarantined", Shape.whole("Deliveries that cannot be read."))
        .with("held", Shape.whole("Actions of which nobody knows whether Intercom applied them."))
        .with("handoffsWaiting", Shape.whole("Handoffs that nobody has taken yet."))
        .with("handoffsStuck", Shape.whole("Those that have gone as far as they may."))
        .with("stopped", Shape.flag())
        .maybe("stop", halted().json());
  }

  private static Shape obligations() {
    return new Shape()
        .with(
            "obligations",
            Shape.list(new Shape()
                .with("conversation", Shape.text())
                .with("part", Shape.text())
                .with("ageSeconds", Shape.whole())
                .with("state", Shape.word(words(OpenObligation.State.values())))
                .with("tries", Shape.whole())
                .json()));
  }

  private static Shape queue() {
    return new Shape()
        .with(
            "promises",
            Shape.list(new Shape()
                .with("conversation", Shape.text())
                .with("who", Shape.text())
                .with("about", Shape.text())
                .with("promisedAt", Shape.time())
                .with("reopenAt", Shape.time())
                .with("state", Shape.word(List.of("sleeps", "with-people", "broken")))
                .json()));
  }

  private static Shape deadLetters() {
    return new Shape()
        .with(
            "deadLetters",
            Shape.list(new Shape()
                .with("id", Shape.text("The kind, a slash, and what it is known by."))
                .with("kind", Shape.word(words(DeadLetter.Kind.values())))
                .with("why", Shape.text())
                .with("ageSeconds", Shape.whole())
                .json()));
  }

  private static Shape because() {
    return new Shape()
        .with("because", Shape.text(1, LONGEST_REASON, "For whoever reads it later."));
  }

  public List<Route> routes() {
    return List.of(
        Api.get(
            "/live",
            Need.viewer(),
            Api.look("live", "What goes on right now, in numbers.", live()),
            request -> Api.answer(live(overseeing.look(request.workspace())))),
        Api.get(
            "/obligations",
            Need.viewer(),
            Api.look(
                "obligations",
                "Customers' messages without an outcome, the oldest first; " + OverseeWorkspace.MOST
                    + " at most.",
                obligations()),
            request -> list(
                "obligations", overseeing.look(request.workspace()).open(), NowApi::obligation)),
        Api.get(
            "/queue",
            Need.viewer(),
            Api.look(
                "queue",
                "What was promised out of hours and is not kept yet, the most pressing first; "
                    + OverseeWorkspace.MOST + " at most.",
                queue()),
            request ->
                list("promises", overseeing.look(request.workspace()).promises(), NowApi::promise)),
        Api.get(
            "/dead-letters",
            Need.viewer(),
            Api.look(
                "deadLetters",
                "What was set aside for a person to look at, the oldest first; "
                    + OverseeWorkspace.MOST + " at most.",
                deadLetters()),
            request -> list(
                "deadLetters",
                overseeing.look(request.workspace()).setAside(),
                NowApi::deadLetter)),
        Api.post(
            "/dead-letters/requeue",
            Need.editor(),
            Api.act(
                "requeue",
                "Takes a conversation up again that was set aside. Asking twice does it once.",
                new Shape().with("conversation", Shape.text(1, 256, "Its id in Intercom.")),
                new Shape().with("requeued", Shape.flag())),
            this::requeue),
        Api.post(
            "/stop",
            Need.editor(),
            Api.act(
                "stop",
                "Stops the agent: nothing more is said to customers.",
                because(),
                new Shape()
                    .with(
                        "underWay",
                        Shape.whole("Messages that were on their way and may still arrive."))),
            this::stop),
        Api.post(
            "/go",
            Need.editor(),
            Api.act(
                "go",
                "Lets the agent go on after it was stopped.",
                because(),
                new Shape().with("changed", Shape.flag())),
            this::go));
  }

  private static JsonObjectBuilder live(Overview overview) {
    JsonObjectBuilder live = Json.createObjectBuilder()
        .add("open", overview.backlog().open())
        .add("oldestSeconds", overview.backlog().oldest().toSeconds())
        .add("overdue", overview.backlog().overdue())
        .add("setAside", overview.backlog().setAside())
        .add("quarantined", overview.backlog().quarantined())
        .add("held", overview.backlog().held())
        .add("handoffsWaiting", overview.handoffs().waiting())
        .add("handoffsStuck", overview.handoffs().stuck())
        .add("stopped", overview.halted().isPresent());
    overview
        .halted()
        .ifPresent(halt -> live.add(
            "stop",
            Json.createObjectBuilder()
                .add("by", halt.by())
                .add("because", halt.because())
                .add("at", Times.iso(halt.at()))));
    return live;
  }

  private static JsonObjectBuilder obligation(OpenObligation owed) {
    return Json.createObjectBuilder()
        .add("conversation", owed.conversation().value())
        .add("part", owed.part().value())
        .add("ageSeconds", owed.age().toSeconds())
        .add("state", word(owed.state()))
        .add("tries", owed.tries());
  }

  private static JsonObjectBuilder promise(Promised promised) {
    return Json.createObjectBuilder()
        .add("conversation", promised.conversation().value())
        .add("who", promised.promise().who())
        .add("about", promised.promise().about())
        .add("promisedAt", Times.iso(promised.promise().promisedAt()))
        .add("reopenAt", Times.iso(promised.promise().reopenAt()))
        .add(
            "state", promised.broken() ? "broken" : promised.reopened() ? "with-people" : "sleeps");
  }

  private static JsonObjectBuilder deadLetter(DeadLetter letter) {
    return Json.createObjectBuilder()
        .add("id", letter.id())
        .add("kind", word(letter.kind()))
        .add("why", letter.why())
        .add("ageSeconds", letter.age().toSeconds());
  }

  private static <T> Reply list(
      String name, List<T> things, Function<T, JsonObjectBuilder> written) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    things.forEach(thing -> array.add(written.apply(thing)));
    return Api.answer(Json.createObjectBuilder().add(name, array));
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(NowApi::word).toList();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Reply requeue(Request request) {
    String conversation = request.field("conversation").strip();
    if (conversation.isEmpty()) {
      return Api.wrong("Which one?", "Send the id of a conversation that was set aside.");
    }
    boolean done = overseeing.requeue(
        request.workspace(), new ConversationId(conversation), request.who().name());
    return Api.answer(Json.createObjectBuilder().add("requeued", done));
  }

  private Reply stop(Request request) {
    String because = request.field("because").strip();
    if (unreasoned(because)) {
      return reasonNeeded();
    }
    return Api.answer(Json.createObjectBuilder()
        .add("underWay", overseeing.stop(request.workspace(), request.who().name(), because)));
  }

  private Reply go(Request request) {
    String because = request.field("because").strip();
    if (unreasoned(because)) {
      return reasonNeeded();
    }
    return Api.answer(Json.createObjectBuilder()
        .add("changed", overseeing.go(request.workspace(), request.who().name(), because)));
  }

  private static boolean unreasoned(String because) {
    return because.isEmpty() || because.length() > LONGEST_REASON;
  }

  private static Reply reasonNeeded() {
    return Api.wrong(
        "Say why",
        "Whoever reads it later must know why: send because, of 1 to " + LONGEST_REASON
            + " characters.");
  }
}

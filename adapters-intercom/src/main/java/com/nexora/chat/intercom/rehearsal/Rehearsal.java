package com.nexora.chat.intercom.rehearsal;

import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.client.Answer;
import com.nexora.chat.intercom.desk.Desk;
import com.nexora.chat.intercom.rehearsal.Stage.Step;
import jakarta.json.JsonObject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Plays one conversation of a made-up customer on a workspace and tells what Intercom made of it;
/// then it deletes both. What the agent relies on is found wrong where it is not so.
public final class Rehearsal {

  private static final String NAME = "Nexora check";

  /// Everything that Intercom might leave in a reply, and what it should not.
  private static final String ALL_SORTS =
      "<p>Nexora check: <b>b</b> <strong>strong</strong> <i>i</i>"
          + " <em>em</em> <a href=\"https://example.com/a?b=1&amp;c=2\">a</a><br>br</p><h2>h2</h2>"
          + "<ul><li>ul</li></ul><ol><li>ol</li></ol><div>div</div><table><tr><td>table</td></tr></table>"
          + "<script>script</script>";

  private static final List<String> TAGS = List.of(
      "p", "b", "strong", "i", "em", "a", "br", "h2", "ul", "ol", "li", "div", "table", "script");

  private static final long AN_HOUR = 3_600;

  private final Desk desk;
  private final InstantSource clock;
  private final List<Finding> findings = new ArrayList<>();

  public Rehearsal(Desk desk, InstantSource clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /// @param agent the teammate the agent speaks as
  public List<Finding> play(WorkspaceId workspace, TeammateId agent, Destination handoffTo) {
    Answer<JsonObject> customer = Stage.customer(desk, workspace, NAME);
    if (customer instanceof Answer.Ok<JsonObject>(JsonObject contact)) {
      play(new Stage(desk, workspace, contact.getString("id", "")), agent.value(), handoffTo);
    } else {
      missing("a customer to try with", "read and write users", customer);
    }
    return List.copyOf(findings);
  }

  /// Whatever happens, what was made is deleted, or named.
  private void play(Stage customer, String agent, Destination handoffTo) {
    Stage stage = customer;
    try {
      Answer<JsonObject> started = customer.writes("This is a check of the Nexora agent.");
      if (started instanceof Answer.Ok<JsonObject>(JsonObject message)) {
        stage = customer.in(Stage.text(message, "conversation_id")
            .or(() -> Stage.text(message, "id"))
            .orElse(""));
        answers(stage, agent);
        assigns(stage, agent, handoffTo);
        attributes(stage);
        rests(stage, agent);
      } else {
        missing("a conversation to try in", "write conversations", started);
      }
    } catch (ClassCastException odd) {
      add(Level.UNKNOWN, "the rest", "An answer of Intercom's was not in the usual form.");
    } finally {
      cleanUp(stage);
    }
  }

  private void cleanUp(Stage stage) {
    stage
        .cleanUp()
        .ifPresentOrElse(
            why -> add(
                Level.NOTE,
                "cleaning up",
                "Delete the contact '" + NAME + "' (" + stage.contact() + ") and its conversation "
                    + stage.conversation() + " by hand (" + why + ")."),
            () -> add(Level.FINE, "cleaning up", "What was made is deleted."));
  }

  private void missing(String what, String scope, Answer<JsonObject> answer) {
    String why = answer instanceof Answer.Failed<JsonObject> failed ? failed.why() : "";
    add(Level.UNKNOWN, what, "Could not be made (" + why + "); it needs the scope " + scope + ".");
  }

  private void answers(Stage stage, String agent) {
    Step noted = stage.reply(said("note", agent, "<p>Nexora check: a note.</p>"));
    works("note", noted, "A note was written.");
    Step replied = stage.reply(said("comment", agent, ALL_SORTS));
    if (!(replied instanceof Step.Done done)) {
      works("reply", replied, "");
      return;
    }
    add(
        done.newest().filter(part -> isBy(part, agent)).isPresent() ? Level.FINE : Level.WRONG,
        "reply",
        "Its answer holds " + done.parts().size()
            + (done.newest().filter(part -> isBy(part, agent)).isPresent()
                ? " parts, the newest of them ours."
                : " parts and not ours as the newest: a reply is looked for after each one."));
    done.newest().ifPresent(part -> {
      add(
          Level.FINE,
          "app_package_code",
          Stage.text(part, "app_package_code")
              .map(code -> "Parts by API carry it: " + code + ".")
              .orElse("Parts by API do not carry it; nothing relies on it."));
      String left = Stage.text(part, "body").orElse("");
      List<String> kept = TAGS.stream()
          .filter(tag -> left.matches("(?s).*<" + tag + "[\\s>/].*"))
          .toList();
      add(
          kept.contains("p") && kept.contains("a") && !kept.contains("script")
              ? Level.FINE
              : Level.WRONG,
          "HTML of replies",
          "Intercom leaves " + String.join(", ", kept)
              + "; the agent sends paragraphs, lists, links and emphasis.");
    });
  }

  private void assigns(Stage stage, String agent, Destination handoffTo) {
    Step first = stage.manage(assigned(agent, "admin", agent));
    works("assignment", first, "The agent can be assigned.");
    if (first instanceof Step.Done before) {
      Step again = stage.manage(assigned(agent, "admin", agent));
      boolean leavesPart = again instanceof Step.Done after
          && after.parts().size() > before.parts().size();
      add(
          leavesPart ? Level.FINE : Level.NOTE,
          "assigning again",
          leavesPart
              ? "It leaves a part, as giving back to the agent needs."
              : "It leaves no part: to give back a conversation that still is the agent's, assign it"
                  + " away and back.");
    }
    if (handoffTo instanceof Destination.Team(var team)) {
      Step handed = stage.manage(assigned(agent, "team", team.value()));
      works("handing over", handed, "The team of 'handoff-to' can be assigned.");
      if (handed instanceof Step.Done done) {
        Optional<String> left =
            Stage.text(done.conversation(), "admin_assignee_id").filter(id -> !id.equals("0"));
        add(
            left.isEmpty() ? Level.FINE : Level.NOTE,
            "handing over",
            left.isEmpty()
                ? "Assigning a team takes the conversation from the agent."
                : "Assigning a team leaves teammate " + left.get() + " assigned.");
      }
    }
  }

  private void attributes(Stage stage) {
    String unknown = "Nexora check " + clock.instant().getEpochSecond();
    add(
        Level.FINE,
        "unknown attribute",
        switch (stage.attribute(unknown, "x")) {
          case Step.Done _ -> "Writing an attribute that does not exist is accepted.";
          case Step.Failed(String why) ->
            "Writing an attribute that does not exist is refused (" + why + ").";
        });
  }

  private void rests(Stage stage, String agent) {
    long until = clock.instant().getEpochSecond() + AN_HOUR;
    works(
        "snoozing",
        stage.manage(Map.of("message_type", "snoozed", "admin_id", agent, "snoozed_until", until)),
        "A conversation can be snoozed.");
    works(
        "opening",
        stage.manage(Map.of("message_type", "open", "admin_id", agent)),
        "And opened again.");
    works(
        "closing",
        stage.manage(Map.of("message_type", "close", "type", "admin", "admin_id", agent)),
        "And closed.");
  }

  private void works(String about, Step step, String fine) {
    switch (step) {
      case Step.Done _ -> add(Level.FINE, about, fine);
      case Step.Failed(String why) -> add(Level.WRONG, about, "Refused: " + why + ".");
    }
  }

  private void add(Level level, String about, String sentence) {
    findings.add(new Finding(level, about, sentence));
  }

  private static boolean isBy(JsonObject part, String agent) {
    JsonObject author = part.getJsonObject("author");
    return author != null && Stage.text(author, "id").filter(agent::equals).isPresent();
  }

  private static Map<String, Object> said(String kind, String agent, String html) {
    return Map.of("message_type", kind, "type", "admin", "admin_id", agent, "body", html);
  }

  private static Map<String, Object> assigned(String by, String type, String to) {
    return Map.of("message_type", "assignment", "type", type, "admin_id", by, "assignee_id", to);
  }
}

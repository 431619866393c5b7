package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.port.DeadLetter;
import com.nexora.chat.application.port.DeadLetter.Kind;
import com.nexora.chat.application.port.Erasure;
import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.port.Notices;
import com.nexora.chat.application.port.OpenObligation;
import com.nexora.chat.application.port.Oversight;
import com.nexora.chat.application.port.Provenance;
import com.nexora.chat.application.port.TopicCount;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Carries out what an operator wants and prints what came of it.
///
/// @param workspaces those that are meant
/// @param overdue the age from which an open obligation counts as overdue
public record Operator(
    Oversight oversight,
    Mirror mirror,
    Provenance provenance,
    Notices notices,
    List<WorkspaceId> workspaces,
    Duration overdue,
    PrintStream out) {

  public static final int DONE = 0;
  public static final int NOT_DONE = 1;

  /// More than anyone reads; what is oldest comes first.
  private static final int MOST = 1_000;

  private record Found(WorkspaceId workspace, DeadLetter.Shown shown) {}

  public Operator {
    workspaces = List.copyOf(workspaces);
  }

  /// @return the status the process should end with
  public int carryOut(Request request) {
    return switch (request) {
      case Request.Obligations asked -> obligations(asked.overdue() ? overdue : Duration.ZERO);
      case Request.Letters _ -> letters();
      case Request.Mirrored _ ->
        print(MirrorTable.of(mirror, workspaces), "No workspace is meant.");
      case Request.Show asked -> show(asked.id());
      case Request.Requeue asked -> requeue(asked.id());
      case Request.Deliveries _ -> deliveries();
      case Request.Erasures _ -> erasures();
      case Request.Attributes asked ->
        print(
            AttributesTable.of(
                provenance, workspaces, asked.of().map(Set::of).orElse(Set.of()), MOST),
            "The agent has written no attribute.");
    };
  }

  private int obligations(Duration atLeastThisOld) {
    Table table = new Table("WORKSPACE", "CONVERSATION", "MESSAGE", "AGE", "STATE", "TRIES");
    for (WorkspaceId workspace : workspaces) {
      for (OpenObligation owed : oversight.open(workspace, atLeastThisOld, MOST)) {
        table.add(
            workspace.value(),
            owed.conversation().value(),
            owed.part().value(),
            Ages.of(owed.age()),
            owed.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            Long.toString(owed.tries()));
      }
    }
    return print(table, "Nothing is owed.");
  }

  private int letters() {
    Table table = new Table("WORKSPACE", "ID", "AGE", "WHY");
    for (WorkspaceId workspace : workspaces) {
      for (DeadLetter letter : oversight.deadLetters(workspace, MOST)) {
        table.add(workspace.value(), letter.id(), Ages.of(letter.age()), letter.why());
      }
    }
    for (DeadLetter letter : oversight.unroutable(MOST)) {
      table.add("-", letter.id(), Ages.of(letter.age()), letter.why());
    }
    return print(table, "Nothing was set aside.");
  }

  private int deliveries() {
    Table table = new Table("WORKSPACE", "TOPIC", "CAME", "LAST", "WHAT BECAME OF IT");
    for (WorkspaceId workspace : workspaces) {
      for (TopicCount topic : oversight.topics(workspace)) {
        table.add(
            workspace.value(),
            topic.topic(),
            Long.toString(topic.came()),
            Ages.of(topic.age()),
            topic.meaning().isEmpty() ? "-" : topic.meaning());
      }
    }
    return print(table, "No webhook has come.");
  }

  private int erasures() {
    Table table = new Table("WORKSPACE", "WHAT", "ID", "AGE", "TOOK", "ROWS", "TOLD BY");
    for (WorkspaceId workspace : workspaces) {
      for (Erasure erasure : notices.erasures(workspace, MOST)) {
        table.add(
            workspace.value(),
            erasure.what(),
            erasure.id(),
            Ages.of(erasure.age()),
            Ages.of(erasure.took()),
            Long.toString(erasure.rows()),
            erasure.by());
      }
    }
    return print(table, "Nothing was erased.");
  }

  private int print(Table table, String nothing) {
    table.lines(nothing).forEach(out::println);
    return DONE;
  }

  private int show(String id) {
    List<Found> found = find(id);
    if (found.size() != 1) {
      return say(NOT_DONE, missing(id, found));
    }
    DeadLetter letter = found.getFirst().shown().letter();
    Table table = new Table("workspace", found.getFirst().workspace().value());
    table.add("id", letter.id());
    table.add("why", letter.why());
    table.add("set aside", Ages.of(letter.age()) + " ago");
    found.getFirst().shown().facts().forEach(fact -> table.add(fact.name(), fact.value()));
    table.add("requeueing", requeueing(letter.kind()));
    return print(table, "");
  }

  /// Without a dead letter of this id the conversation may have been requeued before: that is no
  /// mistake.
  private int requeue(String id) {
    List<Found> found = find(id);
    if (found.size() > 1 || (found.isEmpty() && !id.matches("conversation/.+"))) {
      return say(NOT_DONE, missing(id, found));
    }
    if (found.isEmpty()) {
      return say(
          DONE, "Nothing was changed: " + id + " is not set aside (any more), or not known.");
    }
    DeadLetter letter = found.getFirst().shown().letter();
    if (letter.kind() == Kind.DELIVERY) {
      return say(NOT_DONE, requeueing(letter.kind()));
    }
    ConversationId conversation = conversation(id);
    return say(
        DONE,
        oversight.requeue(found.getFirst().workspace(), conversation)
            ? "Conversation " + conversation + " is due again."
            : "Nothing was changed: conversation " + conversation
                + " is due or under way already.");
  }

  /// Looks in every workspace that is meant, because ids are unique only within one.
  private List<Found> find(String id) {
    List<Found> found = new ArrayList<>();
    for (WorkspaceId workspace : workspaces) {
      oversight.show(workspace, id).ifPresent(shown -> found.add(new Found(workspace, shown)));
    }
    return found;
  }

  private int say(int status, String sentence) {
    out.println(Table.printable(sentence));
    return status;
  }

  private static String missing(String id, List<Found> found) {
    if (found.size() > 1) {
      return id + " is in several workspaces ("
          + found.stream().map(Found::workspace).toList() + "): name one with --workspace.";
    }
    return id.startsWith("unroutable/")
        ? requeueing(Kind.UNROUTABLE)
        : "There is no dead letter " + id + "; ./nexora deadletters list names them all.";
  }

  private static String requeueing(Kind kind) {
    return switch (kind) {
      case CONVERSATION ->
        "The conversation is read again as it is now, and decided anew; what a teammate has"
            + " answered meanwhile is left alone.";
      case ACTION ->
        "This action is never sent again. Its conversation is read again as it is now, and"
            + " decided anew if something in it waits for an answer.";
      case DELIVERY ->
        "It cannot be requeued, because this version cannot read it. If it told of a message, the"
            + " search for lost messages finds that in the conversation itself.";
      case UNROUTABLE ->
        "It is kept unread and cannot be requeued. Connect the workspace it names, and the search"
            + " for lost messages finds what came within a day; or remove its webhook.";
    };
  }

  /// An action's id holds its conversation between the kind and two numbers.
  private static ConversationId conversation(String id) {
    String rest = id.substring(id.indexOf('/') + 1);
    return new ConversationId(
        id.startsWith("action/") ? rest.replaceFirst("/\\d+/\\d+$", "") : rest);
  }
}

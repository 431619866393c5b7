package com.nexora.chat.application.checking;

import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.application.usecase.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which webhooks came, and which never did. That one never came may only mean that nothing of the
/// kind has happened.
public final class Webhooks {

  private static final String ABOUT = "webhooks";

  /// What each group of topics is for, the most important first.
  private static final List<Group> NEEDED = List.of(
      new Group(
          "customers are answered up to a minute late", List.of(Topics.STARTED, Topics.REPLIED)),
      new Group(
          "the agent notices a conversation it was given with the customer's next message",
          List.of(Topics.ASSIGNED)),
      new Group(
          "what Intercom erased is not erased here",
          List.of(
              "contact.deleted",
              "contact.archived",
              "contact.merged",
              "conversation.deleted",
              "conversation_part.redacted")),
      new Group(
          "who is away, and what articles say, may be minutes old",
          List.of("admin.away_mode_updated", "article.updated")));

  private static final String ENTERED = " the address and the topics in the Developer Hub. Until"
      + " then " + NEEDED.getFirst().otherwise() + ".";

  private record Group(String otherwise, List<String> topics) {}

  private Webhooks() {}

  /// That none came yet is to be expected of a workspace in which nothing has happened. It is wrong
  /// once something has.
  ///
  /// @param ages how long ago each topic came last
  /// @param searched whether something had to be searched for, because no webhook told of it
  public static List<Finding> look(Map<String, Duration> ages, boolean searched) {
    Optional<Duration> newest = ages.values().stream().min(Comparator.naturalOrder());
    if (newest.isEmpty()) {
      return List.of(new Finding(
          searched ? Level.WRONG : Level.NOTE,
          ABOUT,
          searched
              ? "None has ever come, though customers have written, as the search found: enter"
                  + ENTERED
              : "None has come yet. Nothing is wrong as long as nobody writes: if a message comes"
                  + " and its webhook does not, this will say so. If it is not done yet, enter"
                  + ENTERED));
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(new Finding(
        Level.FINE, ABOUT, "The last one came " + newest.get().toMinutes() + " minutes ago."));
    for (Group group : NEEDED) {
      List<String> never =
          group.topics().stream().filter(topic -> !ages.containsKey(topic)).toList();
      if (!never.isEmpty()) {
        findings.add(new Finding(
            Level.NOTE,
            ABOUT,
            "Never came: " + String.join(", ", never)
                + ". If they are not ticked in the Developer Hub, " + group.otherwise() + "."));
      }
    }
    return findings;
  }
}

package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.intent.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/// A ladder as it stands for one account at one moment: every step with what was found there. The
/// last step is always nobody, so that a handoff is never lost: an unassigned conversation with its
/// note still stands in the inbox.
///
/// @param ladder its name; empty for a destination without one
/// @param steps in the order of the ladder; the last one is nobody, and only that one
/// @param onCall whether these are the steps for the time in which a team is closed
public record Climb(String ladder, List<Step> steps, boolean onCall) {

  /// One step.
  ///
  /// @param role as what somebody would take the conversation
  /// @param name of the teammate or team, or the text that names them; empty when nobody is named
  public record Step(Role role, String name, Finding finding) {}

  /// As what somebody would take a conversation.
  public enum Role {
    OWNER,
    DEPUTY,
    /// A team with somebody available.
    POD,
    PERSON,
    TEAM,
    NOBODY
  }

  /// What was found on a step.
  public sealed interface Finding {

    /// Can take it, as far as anybody knows: the first such step has it, unless Intercom refuses.
    record Takes(Assignee who) implements Finding {}

    /// Cannot.
    record Passed(Why why) implements Finding {}
  }

  /// Why a step was passed.
  public enum Why {
    AWAY,
    NO_SEAT,
    /// The text that names somebody names no teammate, or more than one.
    NOT_A_TEAMMATE,
    /// The account has no owner, or the owner no deputy or pod.
    NOBODY_NAMED,
    /// Everybody in the team is away or has no seat.
    NOBODY_AVAILABLE,
    /// Nobody in the team has a seat.
    NOBODY_WITH_SEAT,
    NO_SUCH_TEAM,
    /// It is the agent itself: the conversation would come straight back.
    THE_AGENT,
    /// Somebody who stands on an earlier step.
    TRIED_BEFORE,
    /// Somebody who had the conversation and did not take it.
    NOT_TAKEN
  }

  public Climb {
    steps = List.copyOf(steps);
    long nobody = steps.stream().filter(step -> step.role() == Role.NOBODY).count();
    if (nobody != 1 || steps.getLast().role() != Role.NOBODY) {
      throw new IllegalArgumentException("a ladder ends with nobody, once");
    }
  }

  /// Whom to try, in this order. Never empty, nobody twice, and at the end nobody at all.
  public List<Assignee> assignees() {
    LinkedHashSet<Assignee> all = new LinkedHashSet<>();
    for (Step step : steps) {
      if (step.finding() instanceof Finding.Takes(Assignee who)) {
        all.add(who);
      }
    }
    return List.copyOf(all);
  }

  /// The same without some who could take it.
  ///
  /// @param had those who did not take it
  Climb without(Collection<Assignee> had) {
    return new Climb(
        ladder,
        steps.stream()
            .map(step -> step.role() != Role.NOBODY
                    && step.finding() instanceof Finding.Takes(Assignee who)
                    && had.contains(who)
                ? new Step(step.role(), step.name(), new Finding.Passed(Why.NOT_TAKEN))
                : step)
            .toList(),
        onCall);
  }

  /// Whom to try, in this order, and nobody at all where there is nobody.
  public List<Assignee> people() {
    return assignees().stream().filter(to -> !(to instanceof Assignee.ToNobody)).toList();
  }

  /// The steps up to the one that has the conversation, each in a sentence.
  public List<String> sentences(Language language) {
    NoteWords words = NoteWords.in(language);
    return told().stream()
        .map(step -> {
          String name = HandoffNote.shortened(step.name(), HandoffNote.LONGEST_NAME);
          return switch (step.finding()) {
            case Finding.Takes _ -> words.takes(step.role(), name);
            case Finding.Passed(Why why) -> words.passed(step.role(), name, why);
          };
        })
        .toList();
  }

  /// The steps up to the one that has the conversation.
  public List<Step> told() {
    List<Step> told = new ArrayList<>();
    for (Step step : steps) {
      told.add(step);
      if (step.finding() instanceof Finding.Takes) {
        break;
      }
    }
    return told;
  }
}

package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Backlog;
import com.nexora.chat.application.port.DeadLetter;
import com.nexora.chat.application.port.DeadLetter.Fact;
import com.nexora.chat.application.port.DeadLetter.Kind;
import com.nexora.chat.application.port.DeadLetter.Shown;
import com.nexora.chat.application.port.OpenObligation;
import com.nexora.chat.application.port.OpenObligation.State;
import com.nexora.chat.application.port.Oversight;
import com.nexora.chat.application.port.TopicCount;
import com.nexora.chat.application.port.Unsettled;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Oversight of what a test has put there. No time passes.
public final class InMemoryOversight implements Oversight, OversightContract.Stage {

  private static final Duration NEW = Duration.ZERO;

  private static final class Desk {
    private final Map<ConversationId, OpenObligation> owed = new HashMap<>();
    private final Map<String, Shown> aside = new HashMap<>();
    private final Set<ConversationId> atRest = new HashSet<>();
    private final Map<ConversationId, List<Unsettled>> begun = new HashMap<>();
  }

  private record Came(WorkspaceId workspace, String topic, String meaning) {}

  private final List<Came> came = new ArrayList<>();
  private final Set<WorkspaceId> searched = new HashSet<>();
  private final Map<WorkspaceId, Desk> desks = new HashMap<>();
  private final List<DeadLetter> parked = new ArrayList<>();

  @Override
  public Oversight oversight() {
    return this;
  }

  @Override
  public void owes(WorkspaceId workspace, ConversationId conversation, Duration ago, State state) {
    Desk desk = desk(workspace);
    long tries = state == State.SET_ASIDE ? 5 : 0;
    desk.owed.put(
        conversation,
        new OpenObligation(conversation, OversightContract.part(conversation), ago, state, tries));
    if (state == State.SET_ASIDE) {
      setAside(
          desk,
          new DeadLetter(
              "conversation/" + conversation, Kind.CONVERSATION, OversightContract.BROKEN, NEW),
          new Fact("tries", "5"));
    }
  }

  @Override
  public void held(WorkspaceId workspace, ConversationId conversation) {
    Desk desk = desk(workspace);
    desk.atRest.add(conversation);
    setAside(
        desk,
        new DeadLetter("action/" + conversation + "/1/0", Kind.ACTION, "two of the same", NEW),
        new Fact("action", "Here is how."));
  }

  @Override
  public void quarantined(WorkspaceId workspace, String id, String why, String body) {
    setAside(
        desk(workspace),
        new DeadLetter("delivery/" + id, Kind.DELIVERY, why, NEW),
        new Fact("body", body));
  }

  @Override
  public void parked(String id, String claimedWorkspace) {
    parked.add(new DeadLetter(
        "unroutable/" + id, Kind.UNROUTABLE, "names workspace " + claimedWorkspace, NEW));
  }

  @Override
  public void came(WorkspaceId workspace, String id, String topic, String meaning) {
    if (id.startsWith("poll ")) {
      searched.add(workspace);
    } else {
      came.add(new Came(workspace, topic, meaning));
    }
  }

  @Override
  public List<TopicCount> topics(WorkspaceId workspace) {
    return came.stream()
        .filter(each -> each.workspace().equals(workspace))
        .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry ->
            new TopicCount(entry.getKey().topic(), entry.getKey().meaning(), entry.getValue(), NEW))
        .sorted(Comparator.comparing(TopicCount::topic).thenComparing(TopicCount::meaning))
        .toList();
  }

  @Override
  public Map<String, Duration> lastSeen(WorkspaceId workspace) {
    return topics(workspace).stream()
        .collect(Collectors.toMap(TopicCount::topic, TopicCount::age, (one, _) -> one));
  }

  @Override
  public boolean foundBySearch(WorkspaceId workspace) {
    return searched.contains(workspace);
  }

  @Override
  public Backlog backlog(WorkspaceId workspace, Duration overdue) {
    Desk desk = desk(workspace);
    return new Backlog(
        desk.owed.size(),
        desk.owed.values().stream()
            .map(OpenObligation::age)
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO),
        open(workspace, overdue, Integer.MAX_VALUE).size(),
        count(desk, Kind.CONVERSATION),
        count(desk, Kind.DELIVERY),
        count(desk, Kind.ACTION));
  }

  @Override
  public List<ConversationId> wake(WorkspaceId workspace) {
    List<ConversationId> forgotten = desk(workspace).owed.values().stream()
        .filter(owed -> owed.state() == State.FORGOTTEN)
        .map(OpenObligation::conversation)
        .toList();
    forgotten.forEach(conversation -> makeDue(workspace, conversation));
    return forgotten;
  }

  @Override
  public List<OpenObligation> open(WorkspaceId workspace, Duration atLeastThisOld, int most) {
    return desk(workspace).owed.values().stream()
        .filter(owed -> owed.age().compareTo(atLeastThisOld) >= 0)
        .sorted(Comparator.comparing(OpenObligation::age).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public List<DeadLetter> deadLetters(WorkspaceId workspace, int most) {
    return desk(workspace).aside.values().stream()
        .map(Shown::letter)
        .limit(most)
        .toList();
  }

  @Override
  public List<DeadLetter> conversationsAside(WorkspaceId workspace, int most) {
    return desk(workspace).aside.values().stream()
        .map(Shown::letter)
        .filter(letter -> letter.kind() == DeadLetter.Kind.CONVERSATION)
        .limit(most)
        .toList();
  }

  @Override
  public Map<ConversationId, List<Unsettled>> unsettled(WorkspaceId workspace, int most) {
    Map<ConversationId, List<Unsettled>> begun = new HashMap<>(desk(workspace).begun);
    begun
        .keySet()
        .retainAll(conversationsAside(workspace, most).stream()
            .map(letter -> new ConversationId(letter.id().replace("conversation/", "")))
            .toList());
    return begun;
  }

  @Override
  public void begun(WorkspaceId workspace, ConversationId conversation, Unsettled action) {
    desk(workspace).begun.put(conversation, List.of(action));
  }

  @Override
  public Optional<Shown> show(WorkspaceId workspace, String id) {
    return Optional.ofNullable(desk(workspace).aside.get(id));
  }

  @Override
  public boolean requeue(WorkspaceId workspace, ConversationId conversation) {
    Desk desk = desk(workspace);
    boolean wasAside = desk.aside.remove("conversation/" + conversation) != null;
    boolean wasAtRest = desk.atRest.remove(conversation);
    if (wasAside) {
      makeDue(workspace, conversation);
    }
    return wasAside || wasAtRest;
  }

  @Override
  public boolean requeueSetAside(WorkspaceId workspace, ConversationId conversation) {
    return desk(workspace).aside.containsKey("conversation/" + conversation)
        && requeue(workspace, conversation);
  }

  @Override
  public List<DeadLetter> unroutable(int most) {
    return parked.stream().limit(most).toList();
  }

  private void makeDue(WorkspaceId workspace, ConversationId conversation) {
    desk(workspace)
        .owed
        .computeIfPresent(
            conversation,
            (_, owed) -> new OpenObligation(conversation, owed.part(), owed.age(), State.DUE, 0));
  }

  private static void setAside(Desk desk, DeadLetter letter, Fact fact) {
    desk.aside.put(letter.id(), new Shown(letter, List.of(fact)));
  }

  private static long count(Desk desk, Kind kind) {
    return desk.aside.values().stream()
        .filter(shown -> shown.letter().kind() == kind)
        .count();
  }

  private Desk desk(WorkspaceId workspace) {
    return desks.computeIfAbsent(workspace, _ -> new Desk());
  }
}

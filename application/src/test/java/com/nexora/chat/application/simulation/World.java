package com.nexora.chat.application.simulation;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.InMemoryDesk;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;

/// A few conversations, two processes, one database, one Intercom, and everything that a seed makes
/// of them.
final class World {

  static final int CONVERSATIONS = 4;

  /// Around a lease, and far beyond it.
  static final List<Duration> PAUSES = List.of(
      Duration.ofSeconds(3),
      Duration.ofSeconds(20),
      Duration.ofSeconds(50),
      Duration.ofSeconds(100),
      Duration.ofMinutes(5));

  private static final Duration ROUGH = Duration.ofMinutes(12);

  /// Longer than the longest delay, which is five minutes.
  private static final Duration SILENCE = Duration.ofMinutes(6);

  /// In this time everything must come to an end once nothing goes wrong any more.
  private static final Duration DRAIN = Duration.ofMinutes(40);

  private final Dice dice;
  private final Trace trace;
  private final InMemoryStore store = new InMemoryStore();
  private final InMemoryDesk desk = Company.desk();
  private final Timeline timeline = new Timeline(store);
  private final Weather weather = new Weather(this);
  private final Chronicle chronicle = new Chronicle(this);
  private final Post post = new Post(this);
  private final Tally tally = new Tally();
  private final Ports ports;
  private final List<Node> nodes;
  private final Map<ConversationId, Plot> plots = new LinkedHashMap<>();
  private final Map<Long, Long> departures = new HashMap<>();
  private final Map<Long, Integer> sendings = new HashMap<>();
  private final List<String> violations = new ArrayList<>();
  private Climate climate;

  /// @param removed what stands around the ports instead of the protections that are switched off
  World(long seed, Trace trace, Function<World, List<Call.Around>> removed) {
    this.dice = new Dice(seed);
    this.trace = trace;
    this.climate = Climate.CALM;
    Marks marks = new Marks();
    this.ports = new Ports(
        Company.policies(marks), desk.ports(), desk, Company.models(marks), store.store());
    List<Call.Around> outside = removed.apply(this);
    this.nodes = List.of(
        new Node(this, "a", life -> around(outside, life)),
        new Node(this, "b", life -> around(outside, life)));
    desk.tellsTimeBy(store);
    nodes.getFirst().learn();
    this.climate = Climate.of(dice);
  }

  /// Outermost first.
  private List<Call.Around> around(List<Call.Around> removed, Node.Life life) {
    Witness witness = new Witness(this, life);
    Mortality mortality = new Mortality(this, life);
    List<Call.Around> all = new ArrayList<>(removed);
    all.add(witness::attempt);
    all.add(mortality);
    all.add(witness::departure);
    all.add(new Adapter(this, mortality));
    all.add(witness::glance);
    all.add(weather);
    all.add(chronicle);
    return all;
  }

  Tally run() {
    for (int i = 0; i < CONVERSATIONS; i++) {
      timeline.in(dice.between(Duration.ZERO, Duration.ofSeconds(40)), this::begin);
    }
    for (Node node : nodes) {
      timeline.in(dice.between(Duration.ZERO, Duration.ofSeconds(1)), node::work);
      timeline.in(dice.between(Duration.ZERO, Duration.ofSeconds(10)), node::beat);
      timeline.in(dice.between(Duration.ZERO, Duration.ofSeconds(5)), node::keepPromises);
    }
    timeline.letPass(ROUGH);
    climate = Climate.CALM;
    timeline.letPass(SILENCE);
    for (Instant end = now().plus(DRAIN); !silent() && now().isBefore(end); ) {
      timeline.letPass(Duration.ofMinutes(1));
    }
    tally.turns += chronicle.turns();
    tally.conversations += plots.size();
    tally.deadLetters += plots.keySet().stream().filter(chronicle::setAside).count();
    new Verdict(this).violations().forEach(this::violated);
    if (!silent()) {
      violated("there is still work after everything has been well for " + DRAIN);
    }
    tally.violations.addAll(violations);
    return tally;
  }

  /// Nothing has been taken for longer than any delay lasts, and nobody is on the way to write.
  private boolean silent() {
    return chronicle.lastWork().plus(SILENCE).isBefore(now());
  }

  private void begin() {
    Plot plot = new Plot(this, dice.oneOf(Company.WORKSPACES));
    plots.put(plot.story().id(), plot);
  }

  /// Somebody writes or interferes in the worst moment.
  void somebodyActsNow() {
    if (!plots.isEmpty()) {
      dice.oneOf(List.copyOf(plots.values())).step();
    }
  }

  void insists(ConversationId conversation) {
    Objects.requireNonNull(plots.get(conversation)).insists();
  }

  void tells(Plot plot, PartId part, String topic) {
    post.tell(plot, part, topic);
  }

  void changes(ConversationId conversation) {
    if (plots.containsKey(conversation)) {
      weather.mayLag(conversation, truth(conversation));
    }
  }

  Conversation truth(ConversationId conversation) {
    DeskStory story = Objects.requireNonNull(plots.get(conversation)).story();
    return story.now().orElseThrow();
  }

  /// A request leaves; the newest part tells when, in the desk's own order.
  void departed(ConversationId conversation, OptionalLong mark) {
    long newest = Long.parseLong(truth(conversation).newestPart().orElseThrow().value());
    mark.ifPresent(number -> departures.putIfAbsent(number, newest));
  }

  void sent(ConversationId conversation, OptionalLong mark) {
    if (mark.isPresent() && sendings.merge(mark.getAsLong(), 1, Integer::sum) > 2) {
      violated("a reply was sent more than twice in " + conversation);
    }
  }

  /// The newest part when a reply first left.
  long departure(long mark) {
    return departures.getOrDefault(mark, 0L);
  }

  void violated(String what) {
    trace.add(now(), "VIOLATION", what, "");
    violations.add(what);
  }

  void note(String who, String what, String where) {
    trace.add(now(), who, what, where);
  }

  void failed(String node, RuntimeException failure) {
    note(node, "failed", String.valueOf(failure));
  }

  void tookTurn(boolean took) {
    tally.visits += took ? 1 : 0;
  }

  void crashed() {
    tally.crashes++;
  }

  void paused() {
    tally.pauses++;
  }

  void faulted() {
    tally.faults++;
  }

  Duration untilRestart() {
    return dice.between(Duration.ofSeconds(1), Duration.ofSeconds(20));
  }

  Instant now() {
    return timeline.now();
  }

  InstantSource clock() {
    return store;
  }

  Dice dice() {
    return dice;
  }

  Climate climate() {
    return climate;
  }

  Timeline timeline() {
    return timeline;
  }

  Weather weather() {
    return weather;
  }

  Chronicle chronicle() {
    return chronicle;
  }

  Post post() {
    return post;
  }

  InMemoryDesk desk() {
    return desk;
  }

  InMemoryStore store() {
    return store;
  }

  Ports ports() {
    return ports;
  }

  List<Node> nodes() {
    return nodes;
  }

  List<Plot> plots() {
    return List.copyOf(plots.values());
  }
}

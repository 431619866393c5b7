package com.nexora.chat.twin.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The fault script of one twin. Each rule counts everything it matches; the first rule that is
/// due strikes, and no other does.
public final class Faults {

  private static final int MOST_RULES = 1_000;

  private final List<Line> lines = new ArrayList<>();
  private final List<Consumer<String>> whenLifted = new CopyOnWriteArrayList<>();
  private long numbered;

  /// An empty script: nothing goes wrong.
  public Faults() {}

  private static final class Line {
    private final String id;
    private final Rule rule;
    private long matched;
    private long fired;

    Line(String id, Rule rule) {
      this.id = id;
      this.rule = rule;
    }

    boolean strikes() {
      matched++;
      return rule.occurrence().strikes(matched);
    }
  }

  /// A rule with how often it matched and how often it struck.
  public record Counted(String id, Rule rule, long matched, long fired) {}

  /// A rule that strikes now; its id stands in the ledger.
  public record Struck<R extends Rule>(String id, R rule) {}

  /// @return the id under which it is listed and can be lifted
  public String add(Rule rule) {
    return addAll(List.of(rule)).getFirst();
  }

  /// All or none.
  ///
  /// @return their ids
  public synchronized List<String> addAll(List<Rule> rules) {
    if (lines.size() + rules.size() > MOST_RULES) {
      throw new IllegalArgumentException(
          "A script holds at most " + MOST_RULES + " rules: lift some first.");
    }
    return rules.stream().map(this::append).toList();
  }

  private String append(Rule rule) {
    var line = new Line("fault-" + ++numbered, rule);
    lines.add(line);
    return line.id;
  }

  public synchronized List<Counted> all() {
    return lines.stream()
        .map(line -> new Counted(line.id, line.rule, line.matched, line.fired))
        .toList();
  }

  /// @return whether there was such a rule
  public boolean lift(String id) {
    return remove(line -> line.id.equals(id));
  }

  public void clear() {
    remove(_ -> true);
  }

  private boolean remove(Predicate<Line> which) {
    List<Line> gone;
    synchronized (this) {
      gone = lines.stream().filter(which).toList();
      lines.removeAll(gone);
    }
    gone.forEach(line -> whenLifted.forEach(listener -> listener.accept(line.id)));
    return !gone.isEmpty();
  }

  /// Told the id of every rule that was lifted.
  public void onLift(Consumer<String> listener) {
    whenLifted.add(listener);
  }

  public Optional<Struck<RequestRule>> strike(Asked asked) {
    return strike(RequestRule.class, rule -> rule.match().covers(asked));
  }

  public Optional<Struck<WebhookRule>> strike(String topic) {
    return strike(WebhookRule.class, rule -> rule.covers(topic));
  }

  private synchronized <R extends Rule> Optional<Struck<R>> strike(
      Class<R> kind, Predicate<R> covers) {
    Struck<R> first = null;
    for (Line line : lines) {
      if (kind.isInstance(line.rule) && covers.test(kind.cast(line.rule)) && line.strikes()) {
        if (first == null) {
          line.fired++;
          first = new Struck<>(line.id, kind.cast(line.rule));
        }
      }
    }
    return Optional.ofNullable(first);
  }
}

package com.nexora.chat.application.simulation;

import com.nexora.chat.application.UseCases;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification;
import com.nexora.chat.domain.conversation.PartId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Brings the news: late, twice, under another id, out of order, or lost. What was never accepted
/// is found by a poll that comes round again and again, as Intercom does not repeat for ever.
final class Post {

  /// A customer's message that the service said it had.
  record Acknowledged(Plot plot, PartId part) {}

  /// How what a search found is told apart from what a webhook brought.
  static final String FOUND = "poll_";

  private static final Duration AT_ONCE = Duration.ofMillis(50);
  private static final Duration RETRY = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMinutes(3);

  private final World world;
  private final Set<Acknowledged> acknowledged = new HashSet<>();

  Post(World world) {
    this.world = world;
  }

  void tell(Plot plot, PartId part, String topic) {
    double rate = world.climate().webhook();
    Dice dice = world.dice();
    String id = "notif_" + part;
    boolean lost = dice.chance(rate);
    if (!lost) {
      Duration delay = dice.chance(rate)
          ? dice.between(AT_ONCE, Duration.ofSeconds(30))
          : dice.between(AT_ONCE, Duration.ofSeconds(1));
      world.timeline().in(delay, () -> deliver(plot, part, topic, id, true));
    }
    if (dice.chance(rate)) {
      world.timeline().in(later(), () -> deliver(plot, part, topic, id, false));
    }
    if (dice.chance(rate)) {
      world.timeline().in(later(), () -> deliver(plot, part, topic, id + "_again", false));
    }
    if (lost || dice.chance(rate)) {
      world.timeline().in(later(), () -> poll(plot, part, topic));
    }
  }

  Set<Acknowledged> acknowledged() {
    return acknowledged;
  }

  private Duration later() {
    return world.dice().between(Duration.ofSeconds(1), Duration.ofMinutes(6));
  }

  private void deliver(Plot plot, PartId part, String topic, String id, boolean again) {
    if (accepted(plot, part, topic, id)) {
      return;
    }
    if (again) {
      world.timeline().in(RETRY, () -> deliver(plot, part, topic, id, false));
    } else {
      world.timeline().in(POLL, () -> poll(plot, part, topic));
    }
  }

  private void poll(Plot plot, PartId part, String topic) {
    if (!accepted(plot, part, topic, FOUND + part)) {
      world.timeline().in(POLL, () -> poll(plot, part, topic));
    }
  }

  private boolean accepted(Plot plot, PartId part, String topic, String id) {
    List<Node> serving =
        world.nodes().stream().filter(n -> n.serving().isPresent()).toList();
    if (serving.isEmpty()) {
      return false;
    }
    Node node = world.dice().oneOf(serving);
    Node.Life life = node.life();
    UseCases useCases = node.serving().orElseThrow();
    boolean fromCustomer = topic.startsWith("conversation.user.");
    try {
      useCases
          .receiveWebhook()
          .receive(
              plot.workspace(),
              new Notification.News(
                  "digest of " + id,
                  RawBody.of(id.getBytes(StandardCharsets.UTF_8)),
                  plot.workspace(),
                  Optional.of(id),
                  topic,
                  Optional.of(plot.story().id()),
                  Optional.of(part),
                  fromCustomer));
    } catch (Crash crash) {
      node.died(life);
      return false;
    } catch (RuntimeException failure) {
      return false;
    }
    world.note(life.name(), "accepts", id);
    world.nodes().forEach(Node::wake);
    if (fromCustomer) {
      acknowledged.add(new Acknowledged(plot, part));
    }
    return true;
  }
}

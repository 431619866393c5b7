package com.nexora.chat.persistence.spool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.testing.InboxContract;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Over an inbox in memory that can be taken away.
class SpooledInboxTest implements InboxContract {

  private static final Spool.Limits LIMITS = new Spool.Limits(500, 10_000);

  private final InMemoryStore memory = new InMemoryStore();
  private final Failing inner = new Failing(memory.inbox());
  private final Path folder;
  private SpooledInbox inbox;

  SpooledInboxTest(@TempDir Path temporary) throws IOException {
    folder = temporary.resolve("spool");
    inbox = open();
  }

  private SpooledInbox open() throws IOException {
    return SpooledInbox.open(folder, LIMITS, inner, memory);
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  private void restart() throws IOException {
    inbox.close();
    inbox = open();
  }

  @Override
  public Ports.Store store() {
    Ports.Store store = memory.store();
    return new Ports.Store(
        inbox,
        store.queue(),
        store.turns(),
        store.sending(),
        store.knowledge(),
        store.index(),
        store.mirror(),
        store.promises());
  }

  @Override
  public void letPass(Duration time) {
    memory.letPass(time);
  }

  @Override
  public Optional<Outcome> outcomeOf(
      WorkspaceId workspace, ConversationId conversation, PartId part) {
    return memory.outcomeOf(workspace, conversation, part);
  }

  /// What it says while the database is away or refuses something, by SQL state.
  private static final class Failing implements Inbox {

    private final Inbox inner;
    private volatile String away = "";
    private volatile String refused = "nothing";

    Failing(Inbox inner) {
      this.inner = inner;
    }

    private void fail(String what) {
      String state = what.contains(refused) ? "22021" : away;
      if (!state.isEmpty()) {
        throw new PortFailure("no", new SQLException("no", state));
      }
    }

    @Override
    public boolean accept(WorkspaceId workspace, Delivery delivery) {
      fail("accept " + delivery.id());
      return inner.accept(workspace, delivery);
    }

    @Override
    public void quarantine(WorkspaceId workspace, String id, RawBody body, String why) {
      fail("quarantine " + id);
      inner.quarantine(workspace, id, body, why);
    }

    @Override
    public void park(String id, String claimedWorkspace, RawBody body) {
      fail("park " + id);
      inner.park(id, claimedWorkspace, body);
    }
  }

  private static Delivery message(int part) {
    return Deliveries.message(TALK, "p" + part);
  }

  private List<String> accepted() {
    return memory.inbox().accepted(ACME).stream().map(Delivery::id).toList();
  }

  private static List<String> ids(int count) {
    return IntStream.range(0, count).mapToObj(i -> "notif_p" + i).toList();
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("in-use")).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, "it never came");
      Thread.onSpinWait();
    }
  }

  @Test
  void while_the_database_is_there_nothing_is_spooled() {
    assertTrue(inbox.accept(ACME, message(0)));
    assertFalse(inbox.accept(ACME, message(0)));
    assertEquals(List.of(), files());
  }

  @Test
  void what_came_while_the_database_was_away_is_put_there_in_order() {
    inner.away = "08006";
    for (int part = 0; part < 30; part++) {
      assertTrue(inbox.accept(ACME, message(part)));
    }
    inbox.quarantine(ACME, "half", Deliveries.body("half"), "cut off");
    inbox.park("stray", "nobody's", Deliveries.body("stray"));
    assertEquals(List.of(), accepted());

    inner.away = "";

    await(() -> files().isEmpty());
    assertEquals(ids(30), accepted());
    Delivery kept = memory.inbox().accepted(ACME).get(7);
    assertEquals(message(7).aged(kept.age()), kept);
    assertEquals(List.of("cut off"), memory.inbox().quarantined(ACME));
    assertEquals(Map.of("stray", "nobody's"), memory.inbox().parked());
  }

  @Test
  void a_message_waits_from_when_it_came_and_not_from_when_it_left_the_spool() {
    inner.away = "08006";
    assertTrue(inbox.accept(ACME, message(0)));
    memory.letPass(Duration.ofHours(1));
    inner.away = "";

    await(() -> files().isEmpty());
    assertEquals(Duration.ofHours(1), memory.turns().standing(ACME, TALK).waiting());
  }

  @Test
  void a_duplicate_that_was_spooled_changes_nothing() {
    inner.away = "08006";
    assertTrue(inbox.accept(ACME, message(0)));
    assertTrue(inbox.accept(ACME, message(0)), "nobody can know");
    inner.away = "";

    await(() -> files().isEmpty());
    assertEquals(ids(1), accepted());
    await(() -> !inbox.accept(ACME, message(0)));
  }

  @Test
  void what_a_stopped_process_left_is_put_there_by_the_next() throws IOException {
    inner.away = "08006";
    assertTrue(inbox.accept(ACME, message(0)));
    restart();
    assertTrue(inbox.accept(ACME, message(1)));
    assertEquals(List.of(), accepted());
    inner.away = "";

    await(() -> files().isEmpty());
    assertEquals(ids(2), accepted());
  }

  @Test
  void what_does_not_fit_is_refused() {
    inner.away = "08006";
    Delivery large =
        Deliveries.message("x".repeat((int) LIMITS.all()), "key", TALK, "large", Duration.ZERO);
    assertTrue(inbox.accept(ACME, message(0)));

    assertThrows(PortFailure.class, () -> inbox.accept(ACME, large));

    inner.away = "";
    assertTrue(inbox.accept(ACME, large), "the database is back before the spool is empty");
    await(() -> files().isEmpty());
  }

  @Test
  void what_is_refused_goes_to_a_person_and_holds_up_nothing() {
    inner.refused = "accept notif_p1";
    for (int part = 0; part < 3; part++) {
      assertTrue(inbox.accept(ACME, message(part)));
    }

    await(() -> files().isEmpty());
    assertEquals(List.of("notif_p0", "notif_p2"), accepted());
    assertEquals(List.of("no"), memory.inbox().quarantined(ACME));
  }

  @Test
  void a_damaged_file_is_kept_and_the_rest_of_it_put_there() throws IOException {
    inner.away = "08006";
    for (int part = 0; part < 3; part++) {
      assertTrue(inbox.accept(ACME, message(part)));
    }
    inbox.close();
    Path file = files().getFirst();
    byte[] bytes = Files.readAllBytes(file);
    bytes[20] ^= 1;
    Files.write(file, bytes);
    inner.away = "";
    inbox = open();

    await(() -> files().size() == 1 && files().getFirst().toString().endsWith(".damaged"));
    assertEquals(List.of("notif_p1", "notif_p2"), accepted());
  }

  @Test
  void a_killed_process_loses_nothing_it_acknowledged() throws Exception {
    inbox.close();
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            SpoolingProcess.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader answers = process.inputReader()) {
      for (String id = answers.readLine(); id != null; id = answers.readLine()) {
        acknowledged.add(id);
        if (acknowledged.size() == 100) {
          // The handle leaves what it has said to be read.
          assertTrue(process.toHandle().destroyForcibly());
        }
      }
    }
    assertTrue(acknowledged.size() >= 100, "it died by itself");
    process.waitFor();

    inbox = SpooledInbox.open(folder, inner);

    await(() -> files().isEmpty());
    assertEquals(acknowledged, accepted().subList(0, acknowledged.size()));
  }
}

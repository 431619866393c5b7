package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.usecase.MirrorWorkspace;
import com.nexora.chat.application.usecase.MirrorWorkspace.Report;
import com.nexora.chat.persistence.Persistence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The mirror over the real client and a real database, against the Intercom twin.
class MirrorTest {

  /// Sample articles are 38 and a page holds 50.
  private static final int MORE_ARTICLES = 20;

  @TempDir
  static Path data;

  private static Storage storage;

  @BeforeAll
  static void open() {
    storage = Storage.open(Settings.read(Map.of("NEXORA_DATA", data.toString())), List.of());
  }

  @AfterAll
  static void close() {
    storage.close();
  }

  private static Persistence store() {
    return storage.persistence();
  }

  @Test
  void everything_the_workspace_has_is_mirrored() {
    try (MirrorStand stand = new MirrorStand("everything", store())) {
      MirrorWorkspace node = stand.node();
      Map<MirrorKind, Integer> known = new EnumMap<>(MirrorKind.class);
      for (MirrorKind kind : node.due(stand.workspace())) {
        Report report = node.mirror(stand.workspace(), kind);
        known.put(
            kind, assertInstanceOf(Report.Current.class, report, kind::name).things());
      }
      assertEquals(
          Map.ofEntries(
              Map.entry(MirrorKind.ADMIN, 5),
              Map.entry(MirrorKind.TEAM, 3),
              Map.entry(MirrorKind.SEGMENT, 2),
              Map.entry(MirrorKind.TAG, 2),
              Map.entry(MirrorKind.CONTACT_ATTRIBUTE, 1),
              Map.entry(MirrorKind.COMPANY_ATTRIBUTE, 1),
              Map.entry(MirrorKind.CONVERSATION_ATTRIBUTE, 2),
              Map.entry(MirrorKind.OFFICE_HOURS, 1),
              Map.entry(MirrorKind.BRAND, 2),
              Map.entry(MirrorKind.HELP_CENTER, 1),
              Map.entry(MirrorKind.COLLECTION, 6),
              Map.entry(MirrorKind.ARTICLE, 38)),
          known);
      assertTrue(node.due(stand.workspace()).isEmpty());
    }
  }

  @Test
  void what_a_killed_node_has_read_is_not_read_again() throws InterruptedException {
    try (MirrorStand stand = new MirrorStand("killed", store())) {
      stand.publish(MORE_ARTICLES);
      AtomicInteger pages = new AtomicInteger();
      ReadMirrored dying = (workspace, query) -> {
        if (pages.incrementAndGet() == 2) {
          throw new Killed();
        }
        return stand.things().read(workspace, query);
      };
      assertThrows(
          Killed.class, () -> stand.node(dying).mirror(stand.workspace(), MirrorKind.ARTICLE));
      assertEquals(50, stand.known(MirrorKind.ARTICLE).size());

      assertEquals(new Report.Current(58, ""), stand.whenDue(MirrorKind.ARTICLE));
      assertEquals(1, stand.requests("GET", "/articles", "page=1"));
      assertEquals(1, stand.requests("GET", "/articles", "page=2"));
    }
  }

  @Test
  void a_limit_in_between_costs_the_page_it_hit() throws InterruptedException {
    try (MirrorStand stand = new MirrorStand("limited", store())) {
      stand.publish(MORE_ARTICLES);
      stand.fault("""
          {"method":"GET","path":"/articles","nth":2,"status":429,"reset_in_s":1}""");
      Report limited = stand.node().mirror(stand.workspace(), MirrorKind.ARTICLE);
      assertTrue(
          assertInstanceOf(Report.Interrupted.class, limited).why().contains("429"),
          limited::toString);
      MirrorProgress progress = Objects.requireNonNull(
          store().mirror().progress(stand.workspace()).get(MirrorKind.ARTICLE));
      assertEquals(MirrorProgress.State.LIMITED, progress.state());

      assertEquals(new Report.Current(58, ""), stand.whenRead(MirrorKind.ARTICLE));
      assertEquals(1, stand.requests("GET", "/articles", "page=1"));
    }
  }

  @Test
  void office_hours_that_the_plan_leaves_out_stop_nothing_else() {
    try (MirrorStand stand = new MirrorStand("plan", store())) {
      stand.fault("""
          {"path":"/office_hours_schedules","status":403,"code":"api_plan_restricted"}""");
      MirrorWorkspace node = stand.node();
      for (MirrorKind kind : node.due(stand.workspace())) {
        Report report = node.mirror(stand.workspace(), kind);
        if (kind == MirrorKind.OFFICE_HOURS) {
          String why = assertInstanceOf(Report.Withheld.class, report).why();
          assertTrue(why.startsWith("403: api_plan_restricted"), why);
        } else {
          assertInstanceOf(Report.Current.class, report, kind::name);
        }
      }
      stand.liftFaults();
      node.refresh(stand.workspace(), MirrorKind.OFFICE_HOURS);
      Report given = node.mirror(stand.workspace(), MirrorKind.OFFICE_HOURS);
      assertEquals(new Report.Current(1, ""), given);
    }
  }

  @Test
  void a_removed_team_and_a_teammate_who_went_away_are_seen_after_a_notice() {
    try (MirrorStand stand = new MirrorStand("changes", store())) {
      MirrorWorkspace node = stand.node();
      node.mirror(stand.workspace(), MirrorKind.TEAM);
      node.mirror(stand.workspace(), MirrorKind.ADMIN);
      stand.onScreen("DELETE", "/teams/7001002", "");
      stand.onScreen("POST", "/admins/9001002", "{\"action\":\"away\"}");
      assertEquals(new Report.NotDue(), node.mirror(stand.workspace(), MirrorKind.TEAM));

      node.refresh(stand.workspace(), MirrorKind.TEAM);
      node.refresh(stand.workspace(), MirrorKind.ADMIN);
      node.mirror(stand.workspace(), MirrorKind.TEAM);
      node.mirror(stand.workspace(), MirrorKind.ADMIN);
      assertEquals(List.of("7001001", "7001003"), stand.known(MirrorKind.TEAM));
      assertEquals(
          List.of("9001002"),
          store().mirror().all(stand.workspace(), MirrorKind.ADMIN).stream()
              .map(Mirrored.Admin.class::cast)
              .filter(Mirrored.Admin::away)
              .map(Mirrored::id)
              .toList());
    }
  }

  @Test
  void two_nodes_define_a_missing_attribute_once() throws Exception {
    try (MirrorStand stand = new MirrorStand("nodes", store(), "Nexora mood")) {
      CountDownLatch both = new CountDownLatch(2);
      try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
          MirrorWorkspace node = stand.node();
          running.add(nodes.submit(() -> {
            both.countDown();
            both.await();
            for (int round = 0; round < 20; round++) {
              node.mirror(stand.workspace(), MirrorKind.CONVERSATION_ATTRIBUTE);
              node.refresh(stand.workspace(), MirrorKind.CONVERSATION_ATTRIBUTE);
            }
            return null;
          }));
        }
        for (Future<?> node : running) {
          node.get();
        }
      } catch (ExecutionException e) {
        throw new AssertionError(e);
      }
      assertEquals(1, stand.requests("POST", "/conversations/attributes", ""));
      assertEquals(List.of("1", "2", "3"), stand.known(MirrorKind.CONVERSATION_ATTRIBUTE));
    }
  }

  @Test
  void an_attribute_that_was_defined_without_an_answer_is_found_and_not_defined_again()
      throws InterruptedException {
    try (MirrorStand stand = new MirrorStand("unclear", store(), "Nexora mood")) {
      stand.fault("""
          {"method":"POST","path":"/conversations/attributes","when":"after-apply","nth":1,
           "answer":"reset"}""");
      MirrorWorkspace node = stand.node();
      Report unclear = node.mirror(stand.workspace(), MirrorKind.CONVERSATION_ATTRIBUTE);
      String note = assertInstanceOf(Report.Current.class, unclear).note();
      assertTrue(note.contains("may have been defined"), note);

      node.refresh(stand.workspace(), MirrorKind.CONVERSATION_ATTRIBUTE);
      assertEquals(new Report.Current(3, ""), stand.whenDue(MirrorKind.CONVERSATION_ATTRIBUTE));
      assertEquals(1, stand.requests("POST", "/conversations/attributes", ""));
    }
  }

  @Test
  void each_workspace_has_its_own_mirror() {
    try (MirrorStand ours = new MirrorStand("ours", store());
        MirrorStand theirs = new MirrorStand("theirs", store())) {
      theirs.onScreen("DELETE", "/teams/7001001", "");
      ours.node().mirror(ours.workspace(), MirrorKind.TEAM);
      theirs.node().mirror(theirs.workspace(), MirrorKind.TEAM);
      ours.node().refresh(ours.workspace(), MirrorKind.TEAM);
      assertEquals(List.of("7001001", "7001002", "7001003"), ours.known(MirrorKind.TEAM));
      assertEquals(List.of("7001002", "7001003"), theirs.known(MirrorKind.TEAM));
      assertFalse(theirs.node().due(theirs.workspace()).contains(MirrorKind.TEAM));
    }
  }

  /// The process is gone in the middle of a page.
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }
}

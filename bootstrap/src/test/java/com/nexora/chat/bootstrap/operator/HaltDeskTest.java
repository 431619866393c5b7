package com.nexora.chat.bootstrap.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Oversee;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Halt;
import com.nexora.chat.application.port.Halts;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.testing.InMemoryAuditLog;
import com.nexora.chat.application.testing.InMemoryOversight;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HaltDeskTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final WorkspaceId NEWCOMER = new WorkspaceId("newcomer");
  private static final WorkspaceId GLOBEX = new WorkspaceId("globex");

  /// Knows everybody but the newcomer.
  private record Choosy(Halts halts) implements Halts {

    private static void known(WorkspaceId workspace) {
      if (workspace.equals(NEWCOMER)) {
        throw new PortFailure("nobody knows it", new IllegalStateException("unknown"));
      }
    }

    @Override
    public long halt(WorkspaceId workspace, String by, String because) {
      known(workspace);
      return halts.halt(workspace, by, because);
    }

    @Override
    public boolean go(WorkspaceId workspace, String by, String because) {
      known(workspace);
      return halts.go(workspace, by, because);
    }

    @Override
    public Optional<Halt> of(WorkspaceId workspace) {
      return halts.of(workspace);
    }

    @Override
    public Set<WorkspaceId> halted() {
      return halts.halted();
    }
  }

  private final InMemoryStore memory = new InMemoryStore();
  private final InMemoryAuditLog audit = new InMemoryAuditLog();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Halts halts = new Choosy(memory.halts());

  private int does(String command, String... more) {
    return does(audit, command, more);
  }

  private int does(AuditLog into, String command, String... more) {
    List<String> words = new ArrayList<>(List.of(command, "--all"));
    words.addAll(List.of(more));
    return new HaltDesk(
            Oversee.workspace(
                new Oversee.Store(
                    new InMemoryOversight(), halts, memory.promises(), memory.handovers(), into),
                Duration.ofMinutes(5),
                memory),
            halts,
            new PrintStream(out, true, StandardCharsets.UTF_8))
        .carryOut(HaltRequest.of(words, "olga").orElseThrow(), List.of(ACME, NEWCOMER, GLOBEX));
  }

  private List<String> written(WorkspaceId workspace) {
    return audit.newest(workspace, Long.MAX_VALUE, 10).stream()
        .map(AuditLog.Entry::act)
        .map(act -> act.who() + ": " + act.act() + " " + act.detail())
        .toList();
  }

  @Test
  void what_is_stopped_at_a_terminal_is_written_down_with_who_and_why() {
    does("stop", "--because", "it invents prices");
    does("go", "--because", "mended", "--by", "vera");
    does("go");
    assertEquals(List.of("vera: go mended", "olga: stop it invents prices"), written(ACME));
  }

  @Test
  void a_workspace_that_nobody_knows_keeps_no_other_from_being_stopped_and_is_named() {
    assertEquals(Operator.NOT_DONE, does("stop", "--because", "a drill"));
    assertEquals(Set.of(ACME, GLOBEX), memory.halts().halted());
    String said = out.toString(StandardCharsets.UTF_8);
    assertEquals(
        "Not done, or not written down, in: newcomer.", said.lines().toList().getLast());
    assertEquals(List.of(), written(NEWCOMER));
  }

  /// The switch does not wait for the log.
  @Test
  void what_could_not_be_written_down_was_done_and_that_is_said() {
    AuditLog away = new AuditLog() {
      @Override
      public void write(WorkspaceId workspace, Act act, Instant at) {
        throw new PortFailure("the database is away", new IllegalStateException("away"));
      }

      @Override
      public boolean writeRarely(WorkspaceId workspace, Act act, Instant at, Duration apart) {
        throw new PortFailure("away", new IllegalStateException());
      }

      @Override
      public List<Entry> newest(WorkspaceId workspace, long before, int most) {
        return List.of();
      }
    };
    assertEquals(Operator.NOT_DONE, does(away, "stop", "--because", "a drill"));
    assertEquals(Set.of(ACME, GLOBEX), memory.halts().halted());
    String said = out.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains("'stop' was done, and could not be written into the audit log"), said);
  }
}

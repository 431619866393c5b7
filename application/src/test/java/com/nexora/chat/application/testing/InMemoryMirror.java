package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.port.MirrorProgress.State;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A mirror in memory.
public final class InMemoryMirror implements Mirror {

  private record Key(WorkspaceId workspace, MirrorKind kind) {}

  private record Entry(Mirrored thing, long round) {}

  private static final class Row {
    private final TreeMap<String, Entry> things = new TreeMap<>();
    private State state = State.NEW;
    private String note = "";
    private long claim;
    private long round;
    private Optional<String> cursor = Optional.empty();
    private OptionalLong total = OptionalLong.empty();
    private long seen;
    private int failures;
    private boolean again;
    private Instant due;
    private @Nullable Instant takenUntil;
    private @Nullable Instant finished;

    Row(Instant due) {
      this.due = due;
    }

    boolean isDue(Instant now) {
      return !(takenUntil == null ? due : takenUntil).isAfter(now);
    }
  }

  private final InstantSource clock;
  private final Map<Key, Row> rows = new HashMap<>();

  public InMemoryMirror(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized List<Mirrored> all(WorkspaceId workspace, MirrorKind kind) {
    Row row = rows.get(new Key(workspace, kind));
    return row == null
        ? List.of()
        : row.things.values().stream().map(Entry::thing).toList();
  }

  @Override
  public synchronized Map<MirrorKind, MirrorProgress> progress(WorkspaceId workspace) {
    Map<MirrorKind, MirrorProgress> progress = new EnumMap<>(MirrorKind.class);
    for (MirrorKind kind : MirrorKind.values()) {
      Row row = rows.get(new Key(workspace, kind));
      if (row != null) {
        progress.put(kind, progress(row));
      }
    }
    return progress;
  }

  private MirrorProgress progress(Row row) {
    Instant now = clock.instant();
    boolean taken = row.takenUntil != null && row.takenUntil.isAfter(now);
    return new MirrorProgress(
        row.state,
        row.note,
        row.things.size(),
        Optional.ofNullable(row.finished).map(then -> Duration.between(then, now)),
        taken || row.cursor.isPresent(),
        row.seen,
        row.total);
  }

  @Override
  public synchronized Set<MirrorKind> due(WorkspaceId workspace) {
    Set<MirrorKind> due = EnumSet.noneOf(MirrorKind.class);
    for (MirrorKind kind : MirrorKind.values()) {
      Row row = rows.get(new Key(workspace, kind));
      if (row == null || row.isDue(clock.instant())) {
        due.add(kind);
      }
    }
    return due;
  }

  @Override
  public synchronized void refresh(WorkspaceId workspace, MirrorKind kind) {
    Row row = rows.get(new Key(workspace, kind));
    if (row != null) {
      Instant now = clock.instant();
      row.due = row.due.isBefore(now) ? row.due : now;
      row.again |= row.takenUntil != null || row.cursor.isPresent();
    }
  }

  @Override
  public synchronized Optional<MirrorRun> begin(
      WorkspaceId workspace, MirrorKind kind, Duration lease) {
    Instant now = clock.instant();
    Row row = rows.computeIfAbsent(new Key(workspace, kind), _ -> new Row(now));
    if (!row.isDue(now)) {
      return Optional.empty();
    }
    row.claim++;
    row.takenUntil = now.plus(lease);
    if (row.cursor.isEmpty()) {
      row.round++;
      row.seen = 0;
      row.total = OptionalLong.empty();
      row.again = false;
    }
    return Optional.of(
        new MirrorRun(kind, row.claim, row.round, row.cursor, row.total, row.failures));
  }

  @Override
  public synchronized Kept keep(
      WorkspaceId workspace, MirrorRun run, MirrorPage page, Duration lease) {
    Row row = rows.get(new Key(workspace, run.kind()));
    if (row == null || row.claim != run.claim()) {
      return Kept.TAKEN;
    }
    boolean shifted = page.things().stream()
        .map(thing -> row.things.get(thing.id()))
        .anyMatch(known -> known != null && known.round() == run.round());
    if (shifted) {
      return Kept.SHIFTED;
    }
    Instant now = clock.instant();
    page.things().forEach(thing -> row.things.put(thing.id(), new Entry(thing, run.round())));
    row.takenUntil = now.plus(lease);
    row.cursor = page.next();
    row.total = page.total();
    row.seen += page.things().size();
    if (page.next().isEmpty()) {
      row.things.values().removeIf(entry -> entry.round() != run.round());
      row.finished = now;
    }
    return Kept.KEPT;
  }

  @Override
  public synchronized void end(WorkspaceId workspace, MirrorRun run, MirrorRun.End end) {
    Row row = rows.get(new Key(workspace, run.kind()));
    if (row == null || row.claim != run.claim()) {
      return;
    }
    boolean current = end.state() == State.CURRENT;
    row.takenUntil = null;
    row.state = end.state();
    row.note = end.note();
    row.failures = end.state() == State.FAILING ? row.failures + 1 : 0;
    row.cursor = end.anew() ? Optional.empty() : row.cursor;
    row.due = clock.instant().plus(current && row.again ? Duration.ZERO : end.pause());
    row.again &= !current;
  }
}

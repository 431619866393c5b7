package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Awaited;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.domain.handoff.Handed;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Handoffs that wait for somebody to take them, in memory.
public final class InMemoryHandovers implements Handovers {

  private record Row(
      InMemoryStore.Key where, Awaited awaited, long moved, Instant lookAt, Optional<Ending> end) {

    boolean stands() {
      return end.isEmpty();
    }

    boolean is(WorkspaceId workspace, Awaited which) {
      return where.workspace().equals(workspace)
          && awaited.conversation().equals(which.conversation())
          && awaited.number() == which.number()
          && stands();
    }

    Row lookingAt(Instant next) {
      return new Row(where, awaited, moved, next, end);
    }

    Row ending(Ending how) {
      return new Row(where, awaited, moved, lookAt, Optional.of(how));
    }
  }

  private final InMemoryQueue queue;
  private final List<Row> rows = new ArrayList<>();

  InMemoryHandovers(InMemoryQueue queue) {
    this.queue = queue;
  }

  @Override
  public synchronized void hand(WorkspaceId workspace, Claim claim, long turn, Handed handed) {
    InMemoryStore.Key where = new InMemoryStore.Key(workspace, claim.conversation());
    queue.whileHolding(workspace, claim, () -> {
      boolean known = rows.stream()
          .anyMatch(row -> row.where().equals(where) && row.awaited().number() == turn);
      if (!known) {
        rows.replaceAll(
            row -> row.where().equals(where) && row.stands() ? row.ending(Ending.ANEW) : row);
        Awaited awaited = new Awaited(claim.conversation(), turn, handed, false);
        rows.add(new Row(where, awaited, turn, handed.dueAt(), Optional.empty()));
      }
    });
  }

  @Override
  public synchronized void goneOn(WorkspaceId workspace, Claim claim, long turn, Handed handed) {
    InMemoryStore.Key where = new InMemoryStore.Key(workspace, claim.conversation());
    queue.whileHolding(
        workspace,
        claim,
        () -> rows.replaceAll(row -> row.where().equals(where) && row.stands() && row.moved() < turn
            ? new Row(where, with(row, handed), turn, handed.dueAt(), row.end())
            : row));
  }

  private static Awaited with(Row row, Handed handed) {
    Awaited was = row.awaited();
    return new Awaited(was.conversation(), was.number(), handed, was.stuck());
  }

  @Override
  public synchronized List<Awaited> due(WorkspaceId workspace, Instant now, int most) {
    return rows.stream()
        .filter(row -> row.where().workspace().equals(workspace) && row.stands())
        .filter(row -> !row.lookAt().isAfter(now))
        .sorted(Comparator.comparing(Row::lookAt))
        .map(Row::awaited)
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<Awaited> open(WorkspaceId workspace, int most) {
    return rows.stream()
        .filter(row -> row.where().workspace().equals(workspace) && row.stands())
        .map(Row::awaited)
        .sorted(Comparator.comparing(awaited -> awaited.handed().dueAt()))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized void look(WorkspaceId workspace, Awaited awaited, Instant nextLook) {
    change(workspace, awaited, row -> row.lookingAt(nextLook));
  }

  @Override
  public synchronized boolean wake(WorkspaceId workspace, Awaited awaited, Instant nextLook) {
    InMemoryStore.Key where = new InMemoryStore.Key(workspace, awaited.conversation());
    look(workspace, awaited, nextLook);
    queue.wake(where);
    return queue.setAside(where).isEmpty();
  }

  @Override
  public synchronized boolean stuck(WorkspaceId workspace, Awaited awaited, Instant nextLook) {
    boolean[] news = {false};
    change(workspace, awaited, row -> {
      Awaited was = row.awaited();
      news[0] = !was.stuck();
      Awaited now = new Awaited(was.conversation(), was.number(), was.handed(), true);
      return new Row(row.where(), now, row.moved(), nextLook, row.end());
    });
    return news[0];
  }

  @Override
  public synchronized void end(WorkspaceId workspace, Awaited awaited, Ending how) {
    change(workspace, awaited, row -> row.ending(how));
  }

  @Override
  public synchronized Count count(WorkspaceId workspace) {
    List<Awaited> open = open(workspace, Integer.MAX_VALUE);
    long stuck = open.stream().filter(Awaited::stuck).count();
    return new Count(open.size() - stuck, stuck);
  }

  synchronized Optional<Awaited> of(InMemoryStore.Key where) {
    return rows.stream()
        .filter(row -> row.where().equals(where) && row.stands())
        .map(Row::awaited)
        .findFirst();
  }

  /// Nobody is to take anything there any more.
  synchronized void gone(InMemoryStore.Key where) {
    of(where).ifPresent(awaited -> end(where.workspace(), awaited, Ending.GONE));
  }

  /// How the handoffs of a conversation ended, oldest first.
  public synchronized List<Ending> endings(InMemoryStore.Key where) {
    return rows.stream()
        .filter(row -> row.where().equals(where))
        .flatMap(row -> row.end().stream())
        .toList();
  }

  private void change(WorkspaceId workspace, Awaited which, UnaryOperator<Row> to) {
    rows.replaceAll(row -> row.is(workspace, which) ? to.apply(row) : row);
  }
}

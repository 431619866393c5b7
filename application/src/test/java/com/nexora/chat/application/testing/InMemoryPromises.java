package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Promised;
import com.nexora.chat.application.port.Promises;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Promises in memory.
public final class InMemoryPromises implements Promises {

  private record Row(
      InMemoryStore.Key where, Promised promised, Instant lookAt, Optional<Ending> end) {

    Row with(Promised next, Instant look) {
      return new Row(where, next, look, end);
    }

    boolean is(WorkspaceId workspace, Promised which) {
      return where.workspace().equals(workspace)
          && promised.conversation().equals(which.conversation())
          && promised.number() == which.number()
          && end.isEmpty();
    }
  }

  private record Told(WorkspaceId workspace, Promise promise) {}

  private final InMemoryQueue queue;
  private final List<Row> rows = new ArrayList<>();
  private final List<Told> digests = new ArrayList<>();

  InMemoryPromises(InMemoryQueue queue) {
    this.queue = queue;
  }

  @Override
  public synchronized void make(WorkspaceId workspace, Claim claim, Promise promise) {
    InMemoryStore.Key where = new InMemoryStore.Key(workspace, claim.conversation());
    queue.whileHolding(workspace, claim, () -> {
      Optional<Promised> before = of(where);
      if (before.filter(it -> it.promise().madeAt().equals(promise.madeAt())).isEmpty()) {
        before.ifPresent(it -> end(workspace, it, Ending.REPLACED));
        Promised made = new Promised(claim.conversation(), claim.epoch(), promise, false, false);
        rows.add(new Row(where, made, promise.reopenAt(), Optional.empty()));
      }
    });
  }

  @Override
  public synchronized void reopened(WorkspaceId workspace, Claim claim, boolean digest) {
    InMemoryStore.Key where = new InMemoryStore.Key(workspace, claim.conversation());
    queue.whileHolding(
        workspace,
        claim,
        () -> of(where).ifPresent(promised -> {
          taken(workspace, promised);
          if (digest) {
            digests.add(new Told(workspace, promised.promise()));
          }
        }));
  }

  @Override
  public synchronized boolean hasDigest(WorkspaceId workspace, Promise owed, Instant since) {
    return digests.stream()
        .anyMatch(told -> told.workspace().equals(workspace)
            && told.promise().team().equals(owed.team())
            && told.promise().reopenAt().isAfter(since));
  }

  @Override
  public synchronized List<Promised> due(WorkspaceId workspace, Instant now, int most) {
    return rows.stream()
        .filter(row -> row.where().workspace().equals(workspace) && row.end().isEmpty())
        .filter(row -> !row.lookAt().isAfter(now))
        .sorted(Comparator.comparing(Row::lookAt))
        .map(Row::promised)
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<Promised> open(WorkspaceId workspace, int most) {
    return rows.stream()
        .filter(row -> row.where().workspace().equals(workspace) && row.end().isEmpty())
        .map(Row::promised)
        .sorted(Comparator.comparing(promised -> promised.promise().promisedAt()))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized void wake(WorkspaceId workspace, Promised promised, Instant nextLook) {
    change(workspace, promised, row -> row.with(reopened(row.promised(), false), nextLook));
    queue.wake(new InMemoryStore.Key(workspace, promised.conversation()));
  }

  @Override
  public synchronized void lookAgain(WorkspaceId workspace, Promised promised, Instant nextLook) {
    change(workspace, promised, row -> row.with(row.promised(), nextLook));
  }

  @Override
  public synchronized void taken(WorkspaceId workspace, Promised promised) {
    change(workspace, promised, row -> {
      Instant promisedAt = row.promised().promise().promisedAt();
      return row.with(
          reopened(row.promised(), true),
          row.lookAt().isAfter(promisedAt) ? row.lookAt() : promisedAt);
    });
  }

  private static Promised reopened(Promised was, boolean reopened) {
    return new Promised(was.conversation(), was.number(), was.promise(), reopened, was.broken());
  }

  @Override
  public synchronized boolean broken(WorkspaceId workspace, Promised promised, Instant nextLook) {
    boolean[] news = {false};
    change(workspace, promised, row -> {
      Promised was = row.promised();
      news[0] = !was.broken();
      return row.with(
          new Promised(was.conversation(), was.number(), was.promise(), was.reopened(), true),
          nextLook);
    });
    return news[0];
  }

  @Override
  public synchronized void end(WorkspaceId workspace, Promised promised, Ending how) {
    change(
        workspace,
        promised,
        row -> new Row(row.where(), row.promised(), row.lookAt(), Optional.of(how)));
  }

  @Override
  public synchronized Count count(WorkspaceId workspace) {
    List<Promised> open = open(workspace, Integer.MAX_VALUE);
    long broken = open.stream().filter(Promised::broken).count();
    return new Count(open.size() - broken, broken);
  }

  /// What became of the first promise that was made there under this claim or a later one.
  synchronized String fate(InMemoryStore.Key where, long claim) {
    return rows.stream()
        .filter(row -> row.where().equals(where) && row.promised().number() >= claim)
        .findFirst()
        .map(InMemoryPromises::fate)
        .orElse("not known");
  }

  private static String fate(Row row) {
    if (row.end().isEmpty()) {
      return row.promised().broken() ? "broken" : "waiting";
    }
    return switch (row.end().get()) {
      case LAPSED -> "broken";
      case KEPT, LATE, CLOSED, GONE, REPLACED -> row.end().get().name().toLowerCase(Locale.ROOT);
    };
  }

  synchronized Optional<Promised> of(InMemoryStore.Key where) {
    return rows.stream()
        .filter(row -> row.where().equals(where) && row.end().isEmpty())
        .map(Row::promised)
        .findFirst();
  }

  /// Names go.
  synchronized void wordless(InMemoryStore.Key where) {
    rows.replaceAll(
        row -> row.where().equals(where) ? row.with(nameless(row.promised()), row.lookAt()) : row);
  }

  private static Promised nameless(Promised was) {
    Promise promise = Wordless.nameless(was.promise());
    return new Promised(was.conversation(), was.number(), promise, was.reopened(), was.broken());
  }

  /// Nothing is owed there any more.
  synchronized void gone(InMemoryStore.Key where) {
    of(where).ifPresent(promised -> end(where.workspace(), promised, Ending.GONE));
    wordless(where);
  }

  /// How the promises of a conversation ended, oldest first.
  public synchronized List<Ending> endings(InMemoryStore.Key where) {
    return rows.stream()
        .filter(row -> row.where().equals(where))
        .flatMap(row -> row.end().stream())
        .toList();
  }

  private void change(WorkspaceId workspace, Promised which, UnaryOperator<Row> to) {
    rows.replaceAll(row -> row.is(workspace, which) ? to.apply(row) : row);
  }
}

package com.nexora.chat.application.recalling;

import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.domain.account.AccountDetail;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// Remembers who a customer is for half a minute, because people send several messages in a row and
/// every turn asks. In memory only, so that what Intercom erases is gone from here within the same
/// time on every node; a webhook about the customer makes this node forget at once.
///
/// Only what was found is remembered: whoever is unknown or cannot be read now is asked for again.
public final class RecentAccounts implements ReadAccount {

  static final Duration KEPT = Duration.ofSeconds(30);

  /// Of one workspace; the oldest go first.
  static final int MOST = 1_000;

  private record Kept(Result.Known result, long until) {}

  private final ReadAccount source;
  private final LongSupplier nanos;
  private final Map<WorkspaceId, Recent> byWorkspace = new ConcurrentHashMap<>();

  /// @param nanos a clock that only goes forward
  public RecentAccounts(ReadAccount source, LongSupplier nanos) {
    this.source = source;
    this.nanos = nanos;
  }

  @Override
  public Result read(WorkspaceId workspace, ContactId contact) {
    return read(workspace, contact, Set.of());
  }

  /// Who is remembered without what is asked for is read anew.
  @Override
  public Result read(WorkspaceId workspace, ContactId contact, Set<AccountDetail> details) {
    Recent recent = of(workspace);
    Optional<Result.Known> known =
        recent.of(contact).filter(kept -> kept.account().profile().tells(details));
    if (known.isPresent()) {
      return known.get();
    }
    long asOf = recent.forgotten();
    Result result = source.read(workspace, contact, details);
    if (result instanceof Result.Known found) {
      recent.keep(contact, found, asOf);
    }
    return result;
  }

  /// Also under the id of somebody they were merged with.
  public void forget(WorkspaceId workspace, ContactId contact) {
    of(workspace).forget(contact);
  }

  /// Everybody of a workspace.
  public void forget(WorkspaceId workspace) {
    of(workspace).forget();
  }

  /// Forgets what has grown old.
  public void tidy() {
    byWorkspace.values().forEach(Recent::tidy);
  }

  int size() {
    return byWorkspace.values().stream().mapToInt(Recent::size).sum();
  }

  private Recent of(WorkspaceId workspace) {
    return byWorkspace.computeIfAbsent(workspace, _ -> new Recent());
  }

  /// What is remembered of one workspace.
  private final class Recent {

    // Both guarded by this. All are kept equally long, so the oldest comes first.
    private final Map<ContactId, Kept> kept = new LinkedHashMap<>();
    private long forgotten;

    synchronized Optional<Result.Known> of(ContactId contact) {
      tidy();
      return Optional.ofNullable(kept.get(contact)).map(Kept::result);
    }

    synchronized long forgotten() {
      return forgotten;
    }

    /// What was read before something was forgotten may be what had to be forgotten.
    synchronized void keep(ContactId contact, Result.Known known, long asOf) {
      if (asOf == forgotten) {
        kept.remove(contact);
        kept.put(contact, new Kept(known, nanos.getAsLong() + KEPT.toNanos()));
        if (kept.size() > MOST) {
          kept.remove(kept.keySet().iterator().next());
        }
      }
    }

    synchronized void forget(ContactId contact) {
      forgotten++;
      kept.entrySet()
          .removeIf(entry -> entry.getKey().equals(contact)
              || entry.getValue().result().account().contact().equals(contact));
    }

    synchronized void forget() {
      forgotten++;
      kept.clear();
    }

    synchronized void tidy() {
      Iterator<Kept> oldest = kept.values().iterator();
      while (oldest.hasNext() && oldest.next().until() - nanos.getAsLong() <= 0) {
        oldest.remove();
      }
    }

    synchronized int size() {
      return kept.size();
    }
  }
}

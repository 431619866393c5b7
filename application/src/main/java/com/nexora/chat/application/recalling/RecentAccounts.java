package com.nexora.chat.application.recalling;

import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// Remembers who a customer is for half a minute, because people send several messages in a row and
/// every turn asks. In memory only, so that what Intercom erases is gone from here within the same
/// time on every node; a webhook about the customer makes this node forget at once.
///
/// Only what was found is remembered: whoever is unknown or cannot be read now is asked for again.
public final class RecentAccounts implements ReadAccount {

  static final Duration KEPT = Duration.ofSeconds(30);

  /// Of all workspaces together; the oldest go first.
  static final int MOST = 10_000;

  private record Key(WorkspaceId workspace, ContactId contact) {}

  private record Kept(Result.Known result, long until) {}

  private final ReadAccount source;
  private final LongSupplier nanos;

  // Both guarded by this. All are kept equally long, so the oldest comes first.
  private final Map<Key, Kept> recent = new LinkedHashMap<>();
  private long forgotten;

  /// @param nanos a clock that only goes forward
  public RecentAccounts(ReadAccount source, LongSupplier nanos) {
    this.source = source;
    this.nanos = nanos;
  }

  @Override
  public Result read(WorkspaceId workspace, ContactId contact) {
    Key key = new Key(workspace, contact);
    long asOf;
    synchronized (this) {
      tidy();
      Kept kept = recent.get(key);
      if (kept != null) {
        return kept.result();
      }
      asOf = forgotten;
    }
    Result result = source.read(workspace, contact);
    if (result instanceof Result.Known known) {
      keep(key, known, asOf);
    }
    return result;
  }

  /// What was read before something was forgotten may be what had to be forgotten.
  private synchronized void keep(Key key, Result.Known known, long asOf) {
    if (asOf == forgotten) {
      recent.remove(key);
      recent.put(key, new Kept(known, nanos.getAsLong() + KEPT.toNanos()));
      if (recent.size() > MOST) {
        recent.remove(recent.keySet().iterator().next());
      }
    }
  }

  /// Also under the id of somebody they were merged with.
  public synchronized void forget(WorkspaceId workspace, ContactId contact) {
    forgotten++;
    recent
        .entrySet()
        .removeIf(entry -> entry.getKey().workspace().equals(workspace)
            && (entry.getKey().contact().equals(contact)
                || entry.getValue().result().account().contact().equals(contact)));
  }

  /// Everybody of a workspace.
  public synchronized void forget(WorkspaceId workspace) {
    forgotten++;
    recent.keySet().removeIf(key -> key.workspace().equals(workspace));
  }

  /// Forgets what has grown old.
  public synchronized void tidy() {
    Iterator<Kept> oldest = recent.values().iterator();
    while (oldest.hasNext() && oldest.next().until() - nanos.getAsLong() <= 0) {
      oldest.remove();
    }
  }

  synchronized int size() {
    return recent.size();
  }
}

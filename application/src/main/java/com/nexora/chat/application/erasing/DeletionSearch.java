package com.nexora.chat.application.erasing;

import com.nexora.chat.application.port.FindDeleted;
import com.nexora.chat.application.port.FindDeleted.Deleted;
import com.nexora.chat.application.port.FindDeleted.Result;
import com.nexora.chat.application.port.Notices;
import com.nexora.chat.application.usecase.FindDeletions;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the list of deletions back to where the last search ended, with an overlap, because it may
/// lag. The mark moves only when all of it was read.
public record DeletionSearch(FindDeleted list, Notices notices) implements FindDeletions {

  static final Duration OVERLAP = Duration.ofMinutes(5);

  /// What was deleted before the agent came is not held here.
  static final Duration FIRST_LOOK_BACK = Duration.ofHours(24);

  private static final int MOST_PAGES = 1_000;

  @Override
  public Report search(WorkspaceId workspace, Duration spacing) {
    Optional<Instant> seen = notices.beginSearch(workspace, spacing, FIRST_LOOK_BACK);
    return seen.map(until -> read(workspace, until)).orElseGet(Report.NotDue::new);
  }

  private Report read(WorkspaceId workspace, Instant seen) {
    Instant from = seen.minus(OVERLAP);
    Instant newest = seen;
    List<ConversationId> found = new ArrayList<>();
    for (int page = 1; page <= MOST_PAGES; page++) {
      switch (list.find(workspace, page)) {
        case Result.Unavailable(String why) -> {
          notices.found(workspace, found, seen);
          return new Report.Interrupted(why);
        }
        case Result.Found(List<Deleted> deleted, boolean more) -> {
          List<Deleted> recent =
              deleted.stream().filter(each -> !each.at().isBefore(from)).toList();
          for (Deleted each : recent) {
            found.add(each.conversation());
            newest = each.at().isAfter(newest) ? each.at() : newest;
          }
          if (!more || recent.isEmpty()) {
            return new Report.Searched(notices.found(workspace, found, newest));
          }
        }
      }
    }
    notices.found(workspace, found, seen);
    return new Report.Interrupted("the list does not end");
  }
}

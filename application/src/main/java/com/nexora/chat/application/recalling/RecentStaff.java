package com.nexora.chat.application.recalling;

import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.staff.Team;
import com.nexora.chat.domain.staff.Teammate;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// The staff of each workspace as the mirror has it, looked up at most every few seconds: every
/// turn may ask, and Intercom is asked by none.
public final class RecentStaff {

  static final Duration KEPT = Duration.ofSeconds(5);

  private record Kept(Staff staff, long until) {}

  private final Mirror mirror;
  private final LongSupplier nanos;
  private final Map<WorkspaceId, Kept> byWorkspace = new ConcurrentHashMap<>();

  /// @param nanos a clock that only goes forward
  public RecentStaff(Mirror mirror, LongSupplier nanos) {
    this.mirror = mirror;
    this.nanos = nanos;
  }

  public Staff of(WorkspaceId workspace) {
    long now = nanos.getAsLong();
    Kept kept = byWorkspace.get(workspace);
    if (kept != null && kept.until() - now > 0) {
      return kept.staff();
    }
    Staff staff =
        of(mirror.all(workspace, MirrorKind.ADMIN), mirror.all(workspace, MirrorKind.TEAM));
    byWorkspace.put(workspace, new Kept(staff, now + KEPT.toNanos()));
    return staff;
  }

  /// As Intercom lists it.
  public static Staff of(List<Mirrored> admins, List<Mirrored> teams) {
    return new Staff(teammates(admins), teams(teams));
  }

  private static List<Teammate> teammates(List<Mirrored> things) {
    return things.stream()
        .flatMap(thing -> thing instanceof Mirrored.Admin admin
            ? Stream.of(new Teammate(
                new TeammateId(admin.id()),
                admin.name(),
                admin.email(),
                admin.away(),
                admin.inboxSeat(),
                admin.teams().stream().map(TeamId::new).toList()))
            : Stream.<Teammate>empty())
        .toList();
  }

  private static List<Team> teams(List<Mirrored> things) {
    return things.stream()
        .flatMap(thing -> thing instanceof Mirrored.Team team
            ? Stream.of(new Team(
                new TeamId(team.id()),
                team.name(),
                team.members().stream().map(TeammateId::new).toList()))
            : Stream.<Team>empty())
        .toList();
  }
}

package com.nexora.chat.application.mirroring;

import com.nexora.chat.application.Mirrors;
import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.port.MirrorProgress.State;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.usecase.MirrorWorkspace;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Reads a kind page by page. Nothing is waited for here: whatever holds a run up ends it, and the
/// next one goes on from the last page that was kept.
public final class Mirroring implements MirrorWorkspace {

  /// Between two rounds of a kind of which no webhook has told that it changed.
  public static final Duration EVERY = Duration.ofMinutes(5);

  /// After the first failure; then twice, four times as long.
  static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

  private static final int MOST_DOUBLINGS = 6;
  private static final Duration LEAST_LIMIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_LIMIT = Duration.ofSeconds(60);
  private static final Duration USUAL_LIMIT = Duration.ofSeconds(10);

  /// A list that goes on for longer has no end.
  private static final int MOST_PAGES = 1_000;

  private final Mirror mirror;
  private final ReadMirrored things;
  private final AttributesNeeded attributes;
  private final Mirrors.Pace pace;

  public Mirroring(Mirrors.Sources sources, Mirrors.Pace pace) {
    this.mirror = sources.mirror();
    this.things = sources.things();
    this.attributes = new AttributesNeeded(sources, pace.lease());
    this.pace = pace;
  }

  @Override
  public Set<MirrorKind> due(WorkspaceId workspace) {
    return mirror.due(workspace);
  }

  @Override
  public void refresh(WorkspaceId workspace, MirrorKind kind) {
    mirror.refresh(workspace, kind);
  }

  @Override
  public Report mirror(WorkspaceId workspace, MirrorKind kind) {
    return mirror
        .begin(workspace, kind, pace.lease())
        .map(run -> read(workspace, run))
        .orElseGet(Report.NotDue::new);
  }

  private Report read(WorkspaceId workspace, MirrorRun run) {
    Optional<String> cursor = run.cursor();
    OptionalLong total = run.total();
    for (int i = 0; i < MOST_PAGES; i++) {
      ReadMirrored.Query query = new ReadMirrored.Query(run.kind(), cursor);
      switch (things.read(workspace, query)) {
        case ReadMirrored.Result.Read(MirrorPage page) -> {
          Optional<Report> end = kept(workspace, run, page, total);
          if (end.isPresent()) {
            return end.get();
          }
          cursor = page.next();
          total = page.total();
        }
        case ReadMirrored.Result.Withheld(String why) -> {
          mirror.end(workspace, run, new MirrorRun.End(State.WITHHELD, why, EVERY, true));
          return new Report.Withheld(why);
        }
        case ReadMirrored.Result.Limited(Optional<Instant> until, String why) -> {
          Duration pause = until.map(this::pause).orElse(USUAL_LIMIT);
          mirror.end(workspace, run, new MirrorRun.End(State.LIMITED, why, pause, false));
          return new Report.Interrupted(why);
        }
        case ReadMirrored.Result.Unavailable(String why) -> {
          return failed(workspace, run, why, false);
        }
      }
    }
    return failed(workspace, run, "the list does not end", true);
  }

  /// Empty while there is more to read.
  private Optional<Report> kept(
      WorkspaceId workspace, MirrorRun run, MirrorPage page, OptionalLong total) {
    if (total.isPresent() && !total.equals(page.total())) {
      return Optional.of(shifted(workspace, run));
    }
    Cutoff cutoff = Cutoff.in(pace.lease().dividedBy(2), pace.nanos());
    return switch (mirror.keep(workspace, run, page, pace.lease())) {
      case KEPT ->
        page.next().isPresent() ? Optional.empty() : Optional.of(done(workspace, run, cutoff));
      case SHIFTED -> Optional.of(shifted(workspace, run));
      case TAKEN -> Optional.of(new Report.NotDue());
    };
  }

  /// @param cutoff after it another may have the kind
  private Report done(WorkspaceId workspace, MirrorRun run, Cutoff cutoff) {
    String note = attributes.see(workspace, run, cutoff);
    mirror.end(workspace, run, new MirrorRun.End(State.CURRENT, note, EVERY, true));
    long known = Optional.ofNullable(mirror.progress(workspace).get(run.kind()))
        .map(MirrorProgress::things)
        .orElse(0L);
    return new Report.Current(Math.toIntExact(known), note);
  }

  private Report shifted(WorkspaceId workspace, MirrorRun run) {
    return failed(workspace, run, "the list changed while it was read", true);
  }

  private Report failed(WorkspaceId workspace, MirrorRun run, String why, boolean anew) {
    Duration pause = AFTER_FAILURE.multipliedBy(1L << Math.min(run.failures(), MOST_DOUBLINGS));
    mirror.end(workspace, run, new MirrorRun.End(State.FAILING, why, pause, anew));
    return new Report.Interrupted(why);
  }

  /// Whatever a clock or a header says.
  private Duration pause(Instant until) {
    Duration wait = Duration.between(pace.clock().instant(), until);
    Duration atLeast = wait.compareTo(LEAST_LIMIT) < 0 ? LEAST_LIMIT : wait;
    return atLeast.compareTo(LONGEST_LIMIT) > 0 ? LONGEST_LIMIT : atLeast;
  }
}

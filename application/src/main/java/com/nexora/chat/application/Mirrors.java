package com.nexora.chat.application;

import com.nexora.chat.application.mirroring.MirroredArticles;
import com.nexora.chat.application.mirroring.Mirroring;
import com.nexora.chat.application.port.DefineAttribute;
import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.Provenance;
import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.promising.KnownHours;
import com.nexora.chat.application.usecase.MirrorWorkspace;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// The door to the copies of the workspaces' own things.
public final class Mirrors {

  private Mirrors() {}

  /// What mirroring needs from outside.
  ///
  /// @param written knows attributes again that were renamed
  public record Sources(
      Policies policies,
      ReadMirrored things,
      DefineAttribute define,
      Mirror mirror,
      Provenance written) {}

  /// How time passes.
  ///
  /// @param nanos a clock that only goes forward, as [System#nanoTime]
  /// @param lease how long a kind is left to whoever reads it without a page being kept
  public record Pace(InstantSource clock, LongSupplier nanos, Duration lease) {

    /// Longer than all calls for one page.
    public static final Duration LEASE = Duration.ofSeconds(60);
  }

  public static MirrorWorkspace mirroring(Sources sources, Pace pace) {
    return new Mirroring(sources, pace);
  }

  /// Policies that know the schedules which are kept in Intercom.
  ///
  /// @param written what the workspaces' documents say
  public static Policies hours(Policies written, Mirror mirror, LongSupplier nanos) {
    return new KnownHours(written, mirror, nanos);
  }

  /// The articles as the mirror has them.
  public static ReadArticles articles(MirrorWorkspace mirroring, Mirror mirror) {
    return new MirroredArticles(mirroring, mirror);
  }
}

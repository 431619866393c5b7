package com.nexora.chat.application;

import com.nexora.chat.application.mirroring.Mirroring;
import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.usecase.MirrorWorkspace;
import java.time.InstantSource;

/// The door to the copies of the workspaces' own things.
public final class Mirrors {

  private Mirrors() {}

  /// What mirroring needs from outside.
  public record Sources(ReadMirrored things, Mirror mirror) {}

  public static MirrorWorkspace mirroring(Sources sources, InstantSource clock) {
    return new Mirroring(sources, clock);
  }
}

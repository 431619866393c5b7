package com.nexora.chat.domain.policy;

import java.util.Map;

/// Which version of its document a workspace's policy is, and how far that lets the agent out.
///
/// @param version `file` for the workspaces file, or the number of a published version
public record Release(String version, Rollouts rollouts) {

  /// From the workspaces file, for everybody.
  public static final Release OF_FILE = new Release("file", Rollouts.LIVE);

  public Release numbered(long number) {
    return new Release(String.valueOf(number), rollouts);
  }

  /// The same where it is settled what the agent may do, whichever rule decides.
  public Release letting(Rollout.Stage stage) {
    return letting(new Rollouts(Rollout.all(stage), Map.of()));
  }

  public Release letting(Rollouts out) {
    return new Release(version, out);
  }
}

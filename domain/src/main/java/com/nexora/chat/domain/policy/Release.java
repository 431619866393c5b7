package com.nexora.chat.domain.policy;

/// Which version of its document a workspace's policy is, and how far that lets the agent out.
///
/// @param version `file` for the workspaces file, or the number of a published version
public record Release(String version, Rollouts rollouts) {

  /// From the workspaces file, for everybody.
  public static final Release OF_FILE = new Release("file", Rollouts.LIVE);

  public Release numbered(long number) {
    return new Release(String.valueOf(number), rollouts);
  }

  public Release letting(Rollouts out) {
    return new Release(version, out);
  }
}

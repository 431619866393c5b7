package com.nexora.chat.domain.routing;

import com.nexora.chat.domain.tenancy.WorkspaceId;

/// Draws lots that never change: the same contact or conversation gets the same lot for the same
/// key on every node, after every restart and in every version, and the lots of two keys tell
/// nothing of each other. Every percentage is drawn so; whose lot is below it is in, and so stays
/// in when it grows.
///
/// The lot is FNV-1a with 64 bits over the characters of workspace, id and key (each as two bytes,
/// the higher first, with a zero character between them), stirred by the last steps of MurmurHash3
/// so that its low bits are as good as its high ones, modulo 10 000. Changing any of that would
/// move customers from one group to the other.
public final class Sticky {

  /// Lots go from 0 to this, exclusive: hundredths of a percent.
  public static final int LOTS = 10_000;

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Sticky() {}

  /// @param id of a contact or a conversation
  /// @param key what the lot is drawn for
  public static int lot(WorkspaceId workspace, String id, String key) {
    long hash = mixed(BASIS, workspace.value());
    hash = mixed(mixed(hash, (char) 0), id);
    hash = mixed(mixed(hash, (char) 0), key);
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return (int) Long.remainderUnsigned(hash ^ (hash >>> 33), LOTS);
  }

  private static long mixed(long hash, String text) {
    long mixed = hash;
    for (int i = 0; i < text.length(); i++) {
      mixed = mixed(mixed, text.charAt(i));
    }
    return mixed;
  }

  private static long mixed(long hash, char c) {
    long high = (hash ^ (c >>> 8)) * PRIME;
    return (high ^ (c & 0xff)) * PRIME;
  }
}

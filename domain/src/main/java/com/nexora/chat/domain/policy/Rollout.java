package com.nexora.chat.domain.policy;

/// How far the agent is let out: what it may do, and for how many.
///
/// @param stage what it may do for those who are in
/// @param percent how many are in, from 0 to 100
/// @param others what it may do for those who are not
/// @param by what stays in or out as a whole
public record Rollout(Stage stage, int percent, Stage others, Unit by) {

  /// Everybody gets the agent's answers.
  public static final Rollout LIVE = all(Stage.LIVE);

  private static final int BUCKETS = 10_000;

  /// From the most careful on.
  public enum Stage {
    /// Nothing is decided.
    OFF,
    /// It is decided and stored what would be done, and nothing is done.
    SHADOW,
    /// What it would reply is a note, and a person gets the conversation.
    DRAFT,
    LIVE;

    /// As it is written in the decision record: `shadow`.
    public String label() {
      return switch (this) {
        case OFF -> "off";
        case SHADOW -> "shadow";
        case DRAFT -> "draft";
        case LIVE -> "live";
      };
    }
  }

  /// Of what percents are counted.
  public enum Unit {
    CONVERSATION,
    CONTACT
  }

  public Rollout {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("percents go from 0 to 100");
    }
  }

  /// The same for everybody.
  public static Rollout all(Stage stage) {
    return new Rollout(stage, 100, stage, Unit.CONVERSATION);
  }

  /// What the agent may do in a conversation. The same ids always give the same, on every node and
  /// in every version, and whoever is in stays in when the percents rise.
  public Stage of(String conversation, String contact) {
    String key = switch (by) {
      case CONVERSATION -> conversation;
      case CONTACT -> contact;
    };
    return bucket(key) < percent * (BUCKETS / 100) ? stage : others;
  }

  /// FNV-1a, stirred as MurmurHash3 does at its end, so that ids that follow each other lie apart.
  private static int bucket(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return (int) Long.remainderUnsigned(hash ^ (hash >>> 33), BUCKETS);
  }
}

package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.policy.Retention;
import java.time.Duration;
import java.util.Locale;

/// The part of a workspace's entry that says for how long its customers' words are kept.
final class PrivacySection {

  private static final String KEEP = "keep-conversations-for";

  private PrivacySection() {}

  static Retention read(YamlNode node) {
    String written = node.text(KEEP);
    node.nothingElse();
    if (written.matches("[1-9][0-9]{0,3}d")) {
      Duration keep = Duration.parse("P" + written.toUpperCase(Locale.ROOT));
      if (keep.compareTo(Retention.SHORTEST) >= 0 && keep.compareTo(Retention.LONGEST) <= 0) {
        return Retention.of(keep);
      }
    }
    node.mistake(
        KEEP,
        "is a number of days from " + Retention.SHORTEST.toDays() + "d to "
            + Retention.LONGEST.toDays() + "d, such as 90d, not '" + written + "'");
    return Retention.FOR_EVER;
  }
}

package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.guard.GuardPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The part of a workspace's entry that says what a reply may do beyond what the articles say.
final class GuardSection {

  private GuardSection() {}

  static GuardPolicy read(YamlNode node) {
    Set<String> hosts = new HashSet<>();
    for (YamlNode entry : node.list("link-hosts")) {
      String host = entry.text().toLowerCase(Locale.ROOT);
      if (host.matches("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}")) {
        hosts.add(host);
      } else {
        entry.mistake("is a host alone, such as status.example.com, without https:// and path");
      }
    }
    String longest = node.text("longest-reply", String.valueOf(GuardPolicy.USUAL_LENGTH));
    if (!longest.matches("[1-9][0-9]{1,4}")) {
      node.mistake(
          "longest-reply", "is a number of characters from 10 to 99999, not '" + longest + "'");
      longest = String.valueOf(GuardPolicy.USUAL_LENGTH);
    }
    String translations = node.text("translations", "refuse");
    if (!List.of("refuse", "allow").contains(translations)) {
      node.mistake("translations", "is refuse or allow, not '" + translations + "'");
    }
    node.nothingElse();
    return new GuardPolicy(hosts, Integer.parseInt(longest), translations.equals("allow"));
  }
}

package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.StandardAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Whether what a document names is there in Intercom, as far as it is known. A team or a teammate
/// that is not there is a mistake, because nobody would be assigned; of a name that may have been
/// given a moment ago, it is a warning.
final class References {

  /// The known ids and names of a kind; empty when it is not known.
  interface Known extends Function<MirrorKind, Optional<Set<String>>> {}

  private static final Map<String, MirrorKind> IDS = Map.of(
      "team", MirrorKind.TEAM,
      "otherwise-team", MirrorKind.TEAM,
      "pod", MirrorKind.TEAM,
      "hours-of", MirrorKind.TEAM,
      "teammate", MirrorKind.ADMIN,
      "agent", MirrorKind.ADMIN);

  private static final Map<String, MirrorKind> ATTRIBUTES = Map.of(
      "contact-attribute", MirrorKind.CONTACT_ATTRIBUTE,
      "company-attribute", MirrorKind.COMPANY_ATTRIBUTE,
      "conversation-attribute", MirrorKind.CONVERSATION_ATTRIBUTE);

  private static final Map<String, MirrorKind> NAMES =
      Map.of("segment", MirrorKind.SEGMENT, "tag", MirrorKind.TAG);

  private final Known known;

  References(Known known) {
    this.known = known;
  }

  void check(YamlNode node) {
    if (node.isList()) {
      node.entries().forEach(this::check);
    } else if (!node.isText()) {
      for (String key : node.keys()) {
        node.child(key).ifPresent(there -> {
          look(key, there);
          check(there);
        });
      }
    }
  }

  private void look(String key, YamlNode there) {
    if (there.isText()) {
      Optional.ofNullable(IDS.get(key))
          .flatMap(kind -> missing(kind, there))
          .ifPresent(there::mistake);
      Optional.ofNullable(NAMES.get(key))
          .flatMap(kind -> missing(kind, there))
          .ifPresent(there::warning);
    } else if (!there.isList()) {
      Optional.ofNullable(ATTRIBUTES.get(key))
          .flatMap(kind -> there
              .child("name")
              .filter(YamlNode::isText)
              .filter(name -> !standard(kind).contains(name.text()))
              .flatMap(name -> missing(kind, name)))
          .ifPresent(there::warning);
    }
  }

  /// What Intercom itself keeps is there, whatever its lists show.
  private static Set<String> standard(MirrorKind kind) {
    return switch (kind) {
      case CONTACT_ATTRIBUTE -> StandardAttributes.of(Model.CONTACT);
      case COMPANY_ATTRIBUTE -> StandardAttributes.of(Model.COMPANY);
      default -> Set.of();
    };
  }

  private Optional<String> missing(MirrorKind kind, YamlNode there) {
    return known
        .apply(kind)
        .filter(all -> !all.contains(there.text()) && !there.text().contains("@"))
        .map(all -> "names '" + there.text() + "', which is not in Intercom as it was last read"
            + Spelling.nearest(there.text(), all)
                .map(near -> "; did you mean " + near + "?")
                .orElse("; ./nexora mirror says when that was"));
  }
}

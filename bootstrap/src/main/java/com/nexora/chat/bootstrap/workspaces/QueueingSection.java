package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.hours.QueueWording;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Queueing.Detail;
import com.nexora.chat.domain.hours.Queueing.Pressing;
import com.nexora.chat.domain.intent.Language;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What customers are promised out of hours, in the section about hours.
final class QueueingSection {

  private static final String LONG = "[0-9]{1,3}[mh]";

  /// What a text that names no language is written in.
  private final Optional<String> mainLanguage;

  /// @param workspace the workspace's entry
  QueueingSection(YamlNode workspace) {
    this.mainLanguage = workspace.list("languages").stream()
        .map(YamlNode::text)
        .filter(code -> code.matches("[a-z]{2}"))
        .findFirst();
  }

  Queueing read(YamlNode node) {
    Queueing usual = Queueing.USUAL;
    return new Queueing(
        duration(node, "reply-within").orElse(usual.replyWithin()),
        duration(node, "reopen-before"),
        words(node, "at-once", Pressing.class, usual.atOnce()),
        words(node, "ask-for", Detail.class, usual.askFor()),
        node.child("wording").map(this::wording).orElse(QueueWording.BUILT_IN));
  }

  private static Optional<Duration> duration(YamlNode node, String key) {
    Optional<String> written = node.child(key).map(YamlNode::text);
    if (written.filter(text -> !text.matches(LONG)).isPresent()) {
      node.mistake(
          key, "is a time in minutes or hours, such as 30m or 4h, not '" + written.get() + "'");
      return Optional.empty();
    }
    return written.map(text -> Duration.parse("PT" + text.toUpperCase(Locale.ROOT)));
  }

  private static <E extends Enum<E>> Set<E> words(
      YamlNode node, String key, Class<E> all, Set<E> usual) {
    Optional<YamlNode> list = node.child(key);
    if (list.isEmpty()) {
      return usual;
    }
    Map<String, E> known = new HashMap<>();
    for (E one : all.getEnumConstants()) {
      known.put(one.name().toLowerCase(Locale.ROOT), one);
    }
    Set<E> meant = EnumSet.noneOf(all);
    for (YamlNode entry : list.get().entries()) {
      E one = known.get(entry.text());
      if (one == null) {
        entry.mistake("is one of "
            + String.join(", ", known.keySet().stream().sorted().toList())
            + ", not '" + entry.text() + "'");
      } else {
        meant.add(one);
      }
    }
    return meant;
  }

  private QueueWording wording(YamlNode node) {
    Map<Language, String> promise = texts(node, "promise");
    boolean timeless = promise.values().stream().anyMatch(t -> !t.contains(QueueWording.TIME));
    if (timeless) {
      node.mistake(
          "promise",
          "must hold " + QueueWording.TIME + ", where the time is to stand, in" + " each language");
    }
    var wording = new QueueWording(
        timeless ? Map.of() : promise,
        texts(node, "ask"),
        texts(node, "noted"),
        texts(node, "after-answer"));
    node.nothingElse();
    return wording;
  }

  /// A text, in the workspace's first language; or texts by language.
  private Map<Language, String> texts(YamlNode node, String key) {
    Map<Language, String> texts = new HashMap<>();
    node.child(key).ifPresent(there -> {
      if (there.isText()) {
        mainLanguage.ifPresent(code -> texts.put(new Language(code), there.text()));
        return;
      }
      for (String code : there.keys()) {
        if (code.matches("[a-z]{2}")) {
          texts.put(new Language(code), there.text(code));
        } else {
          there.mistake(code, "stands under a language, which is a code of two letters such as en");
        }
      }
    });
    return texts;
  }
}

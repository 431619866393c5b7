package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.inactivity.Inactivity;
import com.nexora.chat.domain.inactivity.Texts;
import com.nexora.chat.domain.intent.Language;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The part of a workspace's entry that says what becomes of a conversation in which the customer
/// says no more.
final class InactivitySection {

  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Texts NOTHING = Texts.of("?");

  private final Set<String> intents;

  /// What is said in a language without a text of its own.
  private final Optional<Language> main;

  private InactivitySection(Set<String> intents, Optional<Language> main) {
    this.intents = intents;
    this.main = main;
  }

  /// @param workspace the workspace's entry
  /// @param intents the names it may speak of
  static Inactivity read(YamlNode workspace, Set<String> intents) {
    Optional<Language> main = workspace.list("languages").stream()
        .map(YamlNode::text)
        .filter(code -> code.matches("[a-z]{2}"))
        .findFirst()
        .map(Language::new);
    return workspace
        .child("inactivity")
        .map(new InactivitySection(intents, main)::section)
        .orElse(Inactivity.NONE);
  }

  private Inactivity section(YamlNode node) {
    Optional<Inactivity.FollowUp> followUp = node.child("follow-up").map(this::followUp);
    Optional<Inactivity.Closing> closing = node.child("close").map(this::closing);
    Set<String> never = new HashSet<>();
    for (YamlNode entry : node.list("never")) {
      if (!intents.contains(entry.text())) {
        entry.mistake("is the intent '" + entry.text() + "', which is not under 'intents'");
      }
      never.add(entry.text());
    }
    node.nothingElse();
    if (followUp.isEmpty() && closing.isEmpty()) {
      node.mistake("says nothing; write follow-up, close or both, or leave the section out");
    }
    return new Inactivity(followUp, closing, never);
  }

  private Inactivity.FollowUp followUp(YamlNode node) {
    Duration after = after(node);
    String written = node.text("times", "1");
    if (!written.matches("[1-9]")) {
      node.mistake("times", "is a number from 1 to 9, not '" + written + "'");
      written = "1";
    }
    Texts say = node.required("say", this::texts, NOTHING);
    node.nothingElse();
    return new Inactivity.FollowUp(after, Integer.parseInt(written), say);
  }

  private Inactivity.Closing closing(YamlNode node) {
    Duration after = after(node);
    Texts say = node.required("say", this::texts, NOTHING);
    String askRating = node.text("ask-rating", "");
    node.nothingElse();
    return new Inactivity.Closing(after, say, askRating);
  }

  private static Duration after(YamlNode node) {
    String written = node.text("after");
    boolean day = written.matches("[1-9][0-9]?d");
    if (!day && !written.matches("[1-9][0-9]{0,3}[mh]")) {
      node.mistake(
          "after",
          "is a time in minutes, hours or days, such as 30m, 24h or 3d, not '" + written + "'");
      return SHORTEST;
    }
    return Duration.parse((day ? "P" : "PT") + written.toUpperCase(Locale.ROOT));
  }

  private Texts texts(YamlNode node) {
    TextsSection.Texts read = TextsSection.read(node);
    Optional<String> otherwise = Optional.of(read.forAll())
        .filter(text -> !text.isEmpty())
        .or(() -> main.map(read.byLanguage()::get));
    if (otherwise.isEmpty() && !read.byLanguage().isEmpty()) {
      node.mistake("needs a text in the first of the workspace's languages, for all others");
    }
    Map<Language, String> byLanguage = read.byLanguage();
    return otherwise.map(text -> new Texts(byLanguage, text)).orElse(NOTHING);
  }
}

package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.disclosure.Disclosure;
import com.nexora.chat.domain.disclosure.Disclosure.Place;
import com.nexora.chat.domain.disclosure.Disclosure.When;
import java.util.Map;
import java.util.Optional;

/// The part of a workspace's entry that says what the agent says about being an AI. Where nothing
/// is written, it says so in its first message: nobody forgets it by writing nothing.
final class DisclosureSection {

  private DisclosureSection() {}

  /// @param workspace the workspace's entry
  static Disclosure read(YamlNode workspace) {
    return workspace.child("disclosure").map(DisclosureSection::section).orElse(Disclosure.USUAL);
  }

  private static Disclosure section(YamlNode node) {
    When when = when(node);
    Place place = place(node);
    Optional<YamlNode> text = node.child("text");
    TextsSection.Texts texts = text.map(TextsSection::read).orElse(TextsSection.Texts.NONE);
    node.nothingElse();
    text.filter(_ -> when == When.OFF)
        .ifPresent(unsaid -> unsaid.mistake(
            "is never said while when is off; write when: first-message, or leave the text out"));
    if (texts.longest() > 400) {
      node.mistake("text", "is a sentence or two, of 400 characters at most");
      return new Disclosure(when, place, Map.of(), "");
    }
    return new Disclosure(when, place, texts.byLanguage(), texts.forAll());
  }

  private static When when(YamlNode node) {
    String written = node.text("when", "first-message");
    return switch (written) {
      case "always" -> When.ALWAYS;
      case "first-message" -> When.FIRST_MESSAGE;
      case "off" -> When.OFF;
      default -> {
        node.mistake("when", "is always, first-message or off, not '" + written + "'");
        yield When.FIRST_MESSAGE;
      }
    };
  }

  private static Place place(YamlNode node) {
    String written = node.text("place", "line-above");
    return switch (written) {
      case "line-above" -> Place.LINE_ABOVE;
      case "in-the-reply" -> Place.IN_THE_REPLY;
      default -> {
        node.mistake("place", "is line-above or in-the-reply, not '" + written + "'");
        yield Place.LINE_ABOVE;
      }
    };
  }
}

package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.routing.Persona;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ways in which the agent may speak, for rules to name.
final class PersonasSection {

  /// Longer ones would push the articles out of a prompt.
  private static final int LONGEST_TONE = 1_000;

  private PersonasSection() {}

  /// By name.
  static Map<String, Persona> read(List<YamlNode> entries) {
    Map<String, Persona> personas = new HashMap<>();
    for (YamlNode entry : entries) {
      String name = entry.text("name");
      Persona persona = new Persona(
          name,
          tone(entry),
          entry.text("ask-back", ""),
          entry.text("source", ""),
          entry.text("sign-off", ""));
      entry.nothingElse();
      if (personas.put(name, persona) != null) {
        entry.mistake("repeats the persona '" + name + "'; give it a name of its own");
      }
    }
    return personas;
  }

  private static String tone(YamlNode entry) {
    String tone = entry.text("tone", "");
    if (tone.length() > LONGEST_TONE) {
      entry.mistake("tone", "is longer than " + LONGEST_TONE + " characters; say it in fewer");
    }
    return tone;
  }
}

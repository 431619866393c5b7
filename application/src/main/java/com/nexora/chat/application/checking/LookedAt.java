package com.nexora.chat.application.checking;

import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.StandardAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Whether the attributes are there that a workspace's document looks at. It may have been defined
/// a moment ago, or be given a value by another system only: a missing one is worth a note.
///
/// @param named by name, where
record LookedAt(Model model, Map<String, String> named) {

  List<Finding> look(List<Mirrored.Attribute> all) {
    List<Finding> findings = new ArrayList<>();
    named.forEach((name, where) -> {
      List<Mirrored.Attribute> same = all.stream()
          .filter(one -> one.name().equals(name) || one.label().equals(name))
          .toList();
      boolean kept = StandardAttributes.of(model).contains(name);
      if (same.isEmpty() && !kept) {
        findings.add(note(name, where, "does not have: define it there, or mend the name"));
      } else if (!kept && same.stream().allMatch(Mirrored.Attribute::archived)) {
        findings.add(note(name, where, "has archived: bring it back, or name another one"));
      }
    });
    return findings;
  }

  private Finding note(String name, String where, String what) {
    return new Finding(
        Level.NOTE,
        Attributes.about(model),
        "At '" + name + "' looks " + where + ", which Intercom " + what
            + ". Until then it is unknown of everybody.");
  }
}

package com.nexora.chat.application.checking;

import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Whether the conversation attributes that the agent writes can be written. Two of one name, any
/// name, make Intercom refuse every attribute (API 2.16, updateConversation).
record Attributes(WorkspacePolicy.AttributeNames names) {

  private static final String ABOUT = "attributes";

  List<Finding> look(ReadMirrored.Result read) {
    return switch (read) {
      case ReadMirrored.Result.Read(var page) ->
        look(Staff.of(Mirrored.Attribute.class, page.things()));
      case ReadMirrored.Result.Withheld _,
          ReadMirrored.Result.Limited _,
          ReadMirrored.Result.Unavailable _ ->
        List.of(Scopes.unseen(ABOUT, "Write data attributes", read));
    };
  }

  private List<Finding> look(List<Mirrored.Attribute> all) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Long> live = all.stream()
        .filter(attribute -> !attribute.archived())
        .collect(
            Collectors.groupingBy(Mirrored.Attribute::name, TreeMap::new, Collectors.counting()));
    live.forEach((name, count) -> {
      if (count > 1) {
        findings.add(new Finding(
            Level.WRONG,
            ABOUT,
            count + " conversation attributes are called '" + name + "': archive all but one, or"
                + " Intercom refuses every attribute."));
      }
    });
    for (String name : List.of(names.intent(), names.outcome())) {
      all.stream()
          .filter(attribute -> attribute.name().equals(name))
          .filter(attribute -> !attribute.archived() || !live.containsKey(name))
          .findFirst()
          .ifPresentOrElse(
              found -> findings.add(written(found)),
              () -> findings.add(new Finding(
                  Level.NOTE,
                  ABOUT,
                  "There is no conversation attribute '" + name
                      + "': it is made when the service runs, or make one of type text.")));
    }
    return findings;
  }

  private static Finding written(Mirrored.Attribute attribute) {
    if (attribute.archived()) {
      return new Finding(
          Level.WRONG,
          ABOUT,
          "'" + attribute.name() + "' is archived, so it stays empty: bring it back, or name"
              + " another one under 'attributes:'.");
    }
    return attribute.type().equals("string")
        ? new Finding(Level.FINE, ABOUT, "'" + attribute.name() + "' can be written.")
        : new Finding(
            Level.WRONG,
            ABOUT,
            "'" + attribute.name() + "' is of type " + attribute.type() + " and should be text:"
                + " name another one under 'attributes:'.");
  }
}

package com.nexora.chat.application.checking;

import com.nexora.chat.application.mirroring.AttributeFault;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
    Set<String> needed = new LinkedHashSet<>(List.of(names.intent(), names.outcome()));
    List<AttributeFault> faults = AttributeFault.of(needed, all);
    return faults.isEmpty()
        ? List.of(new Finding(
            Level.FINE, ABOUT, "'" + String.join("' and '", needed) + "' can be written."))
        : faults.stream().map(Attributes::finding).toList();
  }

  private static Finding finding(AttributeFault fault) {
    Level level = fault instanceof AttributeFault.Missing ? Level.NOTE : Level.WRONG;
    return new Finding(
        level,
        ABOUT,
        fault.told(missing ->
                "attribute '" + missing.name() + "' is not there: it is made when the service runs")
            + ".");
  }
}

package com.nexora.chat.application.checking;

import com.nexora.chat.application.mirroring.AttributeFault;
import com.nexora.chat.application.port.DefineAttribute.Wanted;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.domain.attribute.Model;
import java.util.List;
import java.util.stream.Collectors;

/// Whether the attributes that the agent writes can be written. Two of one name, any name, make
/// Intercom refuse every attribute of conversations (API 2.16, updateConversation).
///
/// @param needed of this model
record Attributes(Model model, List<Wanted> needed) {

  private static final String ABOUT = "attributes";

  List<Finding> look(ReadMirrored.Result read) {
    return switch (read) {
      case ReadMirrored.Result.Read(var page) ->
        look(Staff.of(Mirrored.Attribute.class, page.things()));
      case ReadMirrored.Result.Withheld _,
          ReadMirrored.Result.Limited _,
          ReadMirrored.Result.Unavailable _ ->
        List.of(Scopes.unseen(about(model), "Write data attributes", read));
    };
  }

  private List<Finding> look(List<Mirrored.Attribute> all) {
    List<AttributeFault> faults = AttributeFault.of(needed, all).stream()
        .filter(fault -> model == Model.CONVERSATION || !(fault instanceof AttributeFault.Doubled))
        .toList();
    return faults.isEmpty()
        ? List.of(new Finding(
            Level.FINE,
            about(model),
            "'" + needed.stream().map(Wanted::name).collect(Collectors.joining("' and '"))
                + "' can be written."))
        : faults.stream().map(this::finding).toList();
  }

  private Finding finding(AttributeFault fault) {
    Level level = fault instanceof AttributeFault.Missing ? Level.NOTE : Level.WRONG;
    return new Finding(
        level,
        about(model),
        fault.told(missing ->
                "attribute '" + missing.name() + "' is not there: it is made when the service runs")
            + ".");
  }

  static String about(Model model) {
    return switch (model) {
      case CONVERSATION -> ABOUT;
      case CONTACT -> ABOUT + " of contacts";
      case COMPANY -> ABOUT + " of companies";
    };
  }
}

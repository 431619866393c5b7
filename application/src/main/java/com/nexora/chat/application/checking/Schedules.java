package com.nexora.chat.application.checking;

import com.nexora.chat.application.port.Mirrored.OfficeHours;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import java.util.List;
import java.util.stream.Collectors;

/// Whether the schedules are there that a workspace's hours take from Intercom.
final class Schedules {

  private static final String ABOUT = "office hours";

  private Schedules() {}

  /// @param named by id or name; none where the workspace takes none from Intercom
  static List<Finding> look(ReadMirrored.Result read, List<String> named) {
    return switch (read) {
      case ReadMirrored.Result.Read(var page) ->
        look(Staff.of(OfficeHours.class, page.things()), named);
      case ReadMirrored.Result.Withheld(String why) -> List.of(unseen("Not allowed", why, named));
      case ReadMirrored.Result.Limited limited -> List.of(unseen("Not seen", limited.why(), named));
      case ReadMirrored.Result.Unavailable(String why) -> List.of(unseen("Not seen", why, named));
    };
  }

  private static Finding unseen(String what, String why, List<String> named) {
    return new Finding(
        named.isEmpty() ? Level.NOTE : Level.UNKNOWN,
        ABOUT,
        what + " (" + why + "). Only schedules of Intercom's need the scope Read and write office"
            + " hours" + (named.isEmpty() ? "." : ", and 'hours' names some."));
  }

  private static List<Finding> look(List<OfficeHours> there, List<String> named) {
    if (named.isEmpty()) {
      return List.of(new Finding(
          Level.NOTE,
          ABOUT,
          there.isEmpty()
              ? "Intercom has no schedule."
              : "Intercom has " + there.size() + " schedules and does not say whose they are;"
                  + " 'hours' takes none of them."));
    }
    return named.stream().map(name -> finding(name, there)).toList();
  }

  private static Finding finding(String name, List<OfficeHours> there) {
    boolean found =
        there.stream().anyMatch(one -> one.id().equals(name) || one.name().equals(name));
    String names = there.stream().map(OfficeHours::name).collect(Collectors.joining(", "));
    return found
        ? new Finding(Level.FINE, ABOUT, "'" + name + "' is there.")
        : new Finding(
            Level.WRONG,
            ABOUT,
            "There is no schedule '" + name + "' in Intercom, which 'hours' names: nobody keeps"
                + " those hours. There " + (names.isEmpty() ? "is none." : "are " + names + "."));
  }
}

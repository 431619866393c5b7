package com.nexora.chat.application.checking;

import com.nexora.chat.application.port.Introduce.Owner;
import com.nexora.chat.application.port.Introduce.Person;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.application.usecase.CheckWorkspace.Opening;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;

/// What Intercom says of the token.
record Credentials(WorkspaceId workspace, Opening opening) {

  private static final String ABOUT = "token";

  /// @return whether it is worth looking further
  boolean look(Owner owner, List<Finding> findings) {
    return switch (owner) {
      case Owner.Refused(String why) -> {
        findings.add(new Finding(
            Level.WRONG,
            ABOUT,
            "Intercom refuses it (" + why + "). Connect the workspace again: ./nexora connect."));
        yield false;
      }
      case Owner.Unavailable(String why) -> {
        findings.add(new Finding(
            Level.UNKNOWN, ABOUT, "Intercom did not say whose it is (" + why + "). Try again."));
        yield false;
      }
      case Owner.Known(Person person) -> known(person, findings);
    };
  }

  private boolean known(Person person, List<Finding> findings) {
    if (!person.workspace().equals(workspace)) {
      findings.add(new Finding(
          Level.WRONG,
          ABOUT,
          "It opens " + person.name() + " (" + person.workspace() + "), not " + workspace
              + ": write that id into the workspaces file, or connect the right workspace."));
      return false;
    }
    findings.add(new Finding(
        Level.FINE, ABOUT, "It opens " + person.name() + ", for teammate " + person.admin() + "."));
    if (!person.api().equals(opening.api())) {
      findings.add(new Finding(
          Level.WRONG,
          "region",
          "The workspace is at " + person.api() + ", but " + opening.api()
              + " is asked: connect it again and name its region."));
    }
    if (!person.verified()) {
      findings.add(new Finding(
          Level.WRONG,
          "e-mail address",
          "That teammate's is not verified: they should verify it in Intercom."));
    }
    return true;
  }
}

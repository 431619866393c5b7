package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;

class InMemoryThingsTest implements ReadMirroredContract {

  private static final Mirrored.Admin HERE =
      new Mirrored.Admin("2", "Maya", "maya@example.com", false, false, true, List.of("2"));

  private final InMemoryThings things = new InMemoryThings(2);

  InMemoryThingsTest() {
    for (MirrorKind kind : MirrorKind.values()) {
      things.has(
          workspace(),
          kind,
          List.of(Things.of(kind, "1"), Things.of(kind, "2"), Things.of(kind, "3")));
    }
    things.has(workspace(), MirrorKind.ADMIN, List.of(HERE));
  }

  @Override
  public ReadMirrored things() {
    return things;
  }

  @Override
  public WorkspaceId workspace() {
    return StoreContract.ACME;
  }

  @Override
  public WorkspaceId elsewhere() {
    return StoreContract.GLOBEX;
  }

  @Override
  public void setAway(Mirrored.Admin teammate) {
    Mirrored.Admin away = new Mirrored.Admin(
        teammate.id(), "Maya", teammate.email(), true, false, true, teammate.teams());
    things.has(workspace(), MirrorKind.ADMIN, List.of(away));
  }

  @Override
  public void remove(Mirrored.Team team) {
    things.has(
        workspace(),
        MirrorKind.TEAM,
        List.of(Things.of(MirrorKind.TEAM, "2"), Things.of(MirrorKind.TEAM, "3")));
  }
}

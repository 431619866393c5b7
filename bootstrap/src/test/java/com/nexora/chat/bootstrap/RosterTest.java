package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final WorkspaceId GLOBEX = new WorkspaceId("globex");

  @Test
  void who_listens_is_told_of_each_once() {
    Roster roster = new Roster(List.of(ACME));
    List<WorkspaceId> told = new ArrayList<>();
    roster.each(told::add);
    roster.join(GLOBEX);
    roster.join(GLOBEX);
    roster.join(ACME);
    assertEquals(List.of(ACME, GLOBEX), told);
    assertEquals(told, roster.all());
  }

  @Test
  void a_listener_that_fails_holds_up_neither_the_others_nor_who_joins() {
    Roster roster = new Roster(List.of());
    List<WorkspaceId> told = new ArrayList<>();
    roster.each(_ -> {
      throw new IllegalStateException("planted");
    });
    roster.each(told::add);
    roster.join(ACME);
    assertEquals(List.of(ACME), told);
    assertEquals(List.of(ACME), roster.all());
  }
}

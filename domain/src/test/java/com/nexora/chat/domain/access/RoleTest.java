package com.nexora.chat.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleTest {

  @Test
  void each_role_covers_those_before_it_and_no_other() {
    assertEquals(List.of(Role.VIEWER), covered(Role.VIEWER));
    assertEquals(List.of(Role.VIEWER, Role.EDITOR), covered(Role.EDITOR));
    assertEquals(List.of(Role.VIEWER, Role.EDITOR, Role.OWNER), covered(Role.OWNER));
  }

  @Test
  void a_role_is_known_by_its_label() {
    for (Role role : Role.values()) {
      assertEquals(Optional.of(role), Role.of(role.label()));
    }
    assertEquals(Optional.empty(), Role.of("OWNER"));
  }

  private static List<Role> covered(Role by) {
    return List.of(Role.values()).stream().filter(by::covers).toList();
  }
}

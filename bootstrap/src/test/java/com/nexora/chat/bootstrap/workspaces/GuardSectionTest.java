package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.guard.GuardPolicy;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuardSectionTest {

  @Test
  void without_a_section_nothing_is_allowed_beyond_the_articles() {
    assertEquals(GuardPolicy.USUAL, guard(""));
  }

  @Test
  void hosts_length_and_translations_are_the_workspaces_decision() {
    assertEquals(
        new GuardPolicy(Set.of("status.example.com", "apps.example.org"), 800, true), guard("""
                guard:
                  link-hosts: [Status.example.com, apps.example.org]
                  longest-reply: 800
                  translations: allow
            """));
  }

  @Test
  void what_is_wrong_is_named_with_its_line() {
    String mistakes = OneWorkspace.mistakesWith("""
                guard:
                  link-hosts: ["https://example.com/x"]
                  longest-reply: short
                  translations: "yes"
            """);
    assertEquals("""
        w.yaml, line 10: workspaces[0].guard.link-hosts[0] is a host alone, such as \
        status.example.com, without https:// and path.
        w.yaml, line 11: workspaces[0].guard.longest-reply is a number of characters from 10 to \
        99999, not 'short'.
        w.yaml, line 12: workspaces[0].guard.translations is refuse or allow, not 'yes'.""", mistakes);
  }

  private static GuardPolicy guard(String section) {
    return OneWorkspace.with(section).guard();
  }
}

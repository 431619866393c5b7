package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.policy.Retention;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivacySectionTest {

  private static String keep(String written) {
    return """
            privacy:
              keep-conversations-for: %s
        """.formatted(written);
  }

  @Test
  void a_workspace_says_for_how_long_it_keeps_conversations() {
    assertEquals(
        Retention.of(Duration.ofDays(90)), OneWorkspace.with(keep("90d")).retention());
    assertEquals(Retention.FOR_EVER, OneWorkspace.with("").retention());
  }

  @Test
  void what_is_wrong_is_named_with_its_line() {
    assertEquals("""
        w.yaml, line 10: workspaces[0].privacy.keep-conversations-for is a number of days from 14d to \
        3650d, such as 90d, not '7d'.""", OneWorkspace.mistakesWith(keep("7d")));
    for (String wrong : List.of("90", "3m", "4000d", "14 d", "forever")) {
      assertTrue(OneWorkspace.mistakesWith(keep(wrong)).contains("not '" + wrong + "'"), wrong);
    }
    assertTrue(OneWorkspace.mistakesWith("""
            privacy:
              keep: 90d
        """).contains("keep-conversations-for"));
  }
}

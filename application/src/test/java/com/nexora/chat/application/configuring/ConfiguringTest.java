package com.nexora.chat.application.configuring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.Configure;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.testing.InMemoryAuditLog;
import com.nexora.chat.application.testing.InMemoryConfigurations;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.usecase.ConfigureWorkspace;
import com.nexora.chat.application.usecase.ConfigureWorkspace.Result;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfiguringTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");

  private final InMemoryConfigurations store = new InMemoryConfigurations(new InMemoryStore());
  private final AuditLog audit = new InMemoryAuditLog();
  private final ConfigureWorkspace configure = Configure.workspaces(
      store,
      (_, document) -> document.contains("wrong") ? List.of("line 1: it is wrong.") : List.of(),
      audit,
      () -> Instant.EPOCH);

  private Result publish(String document, long basedOn) {
    return configure.publish(ACME, new ConfigVersion.Draft(document, "olga", "", basedOn));
  }

  private String live() {
    return configure.live(ACME).map(ConfigVersion::document).orElse("");
  }

  @Test
  void what_is_right_is_published() {
    assertInstanceOf(Result.Published.class, publish("a", 0));
    assertEquals("a", live());
  }

  @Test
  void what_is_kept_and_published_is_written_down_and_what_is_refused_is_not() {
    configure.draft(ACME, new ConfigVersion.Draft("wrong", "olga", "", 0));
    assertInstanceOf(Result.Wrong.class, publish("wrong", 0));
    assertInstanceOf(Result.Published.class, publish("a", 0));
    assertInstanceOf(Result.Same.class, publish("a", 2));
    assertEquals(
        List.of(
            new AuditLog.Act("olga", "publish", "version 2"),
            new AuditLog.Act("olga", "keep a draft", "version 1")),
        audit.newest(ACME, Long.MAX_VALUE, 10).stream().map(AuditLog.Entry::act).toList());
  }

  @Test
  void what_is_wrong_is_never_published_and_says_why() {
    assertEquals(new Result.Wrong(List.of("line 1: it is wrong.")), publish("wrong", 0));
    assertEquals(List.of(), configure.history(ACME, 10));
  }

  @Test
  void a_draft_may_be_wrong_and_is_judged_when_it_is_published() {
    long draft =
        configure.draft(ACME, new ConfigVersion.Draft("wrong", "olga", "", 0)).number();
    String kept = configure.version(ACME, draft).orElseThrow().document();
    assertInstanceOf(Result.Wrong.class, publish(kept, 0));
    assertEquals("", live());
  }

  @Test
  void nobody_publishes_over_what_they_have_not_seen() {
    assertInstanceOf(Result.Published.class, publish("a", 0));
    assertEquals(new Result.Outdated(1), publish("b", 0));
    assertEquals("a", live());
  }

  @Test
  void the_same_again_makes_no_version() {
    assertInstanceOf(Result.Published.class, publish("a", 0));
    assertInstanceOf(Result.Same.class, publish("a", 1));
    assertEquals(1, configure.history(ACME, 10).size());
  }
}

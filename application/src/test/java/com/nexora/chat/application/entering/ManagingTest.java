package com.nexora.chat.application.entering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.Access;
import com.nexora.chat.application.port.Accounts.Member;
import com.nexora.chat.application.testing.InMemoryAccounts;
import com.nexora.chat.application.testing.InMemoryApiTokens;
import com.nexora.chat.application.testing.InMemoryAuditLog;
import com.nexora.chat.application.testing.InMemorySessions;
import com.nexora.chat.application.testing.InMemoryThrottles;
import com.nexora.chat.application.testing.QuickPasswords;
import com.nexora.chat.application.usecase.ManageAccounts;
import com.nexora.chat.application.usecase.ManageAccounts.Result;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.access.Term;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Vera owns Acme; Leo owns it, too, but for a day. Paul has no role.
class ManagingTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final TeammateId SAM = new TeammateId("901");

  private Instant now = Instant.parse("2026-11-24T12:00:00Z");
  private final AtomicInteger made = new AtomicInteger();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryAuditLog audit = new InMemoryAuditLog();
  private final ManageAccounts managing = Access.managing(
      new Access.Store(
          accounts,
          new InMemorySessions(accounts),
          new InMemoryThrottles(),
          audit,
          new InMemoryApiTokens()),
      new QuickPasswords(),
      () -> new Secret("random-" + made.incrementAndGet()),
      () -> now);

  ManagingTest() {
    for (String name : List.of("vera", "leo", "paul")) {
      done(managing.open(name, new Secret("correct horse battery"), false));
    }
    done(managing.grant(ACME, "vera", Role.OWNER, Term.ALWAYS, "operator root"));
    done(managing.grant(ACME, "leo", Role.OWNER, Term.A_DAY, "vera"));
  }

  private static void done(Result result) {
    assertEquals(new Result.Done(), result);
  }

  private static void refused(Result result) {
    assertInstanceOf(Result.Refused.class, result);
  }

  private List<String> names() {
    return managing.members(ACME).stream().map(Member::name).toList();
  }

  @Test
  void whose_own_role_ends_gives_none_that_lasts_longer() { // T-13
    for (Term longer : List.of(Term.ALWAYS, Term.A_WEEK)) {
      refused(managing.grant(ACME, "leo", Role.OWNER, longer, "leo"));
      refused(managing.grant(ACME, "paul", Role.VIEWER, longer, "leo"));
      refused(managing.grant(ACME, SAM, Role.VIEWER, longer, "leo"));
    }
    assertEquals(2, audit.newest(ACME, Long.MAX_VALUE, 10).size(), "what was given before");
    assertEquals(Optional.empty(), accounts.of(ACME, SAM), "no account is opened for it, either");
    done(managing.grant(ACME, "paul", Role.EDITOR, Term.A_DAY, "leo"));
    done(managing.grant(ACME, SAM, Role.EDITOR, Term.FOUR_HOURS, "leo"));
    now = now.plus(Duration.ofHours(23));
    refused(managing.grant(ACME, "leo", Role.OWNER, Term.FOUR_HOURS, "leo"));
    now = now.plus(Duration.ofHours(1));
    assertEquals(List.of("vera"), names());
  }

  @Test
  void whose_own_role_ends_takes_none_away_that_lasts_longer() { // T-13
    refused(managing.revoke(ACME, "vera", "leo"));
    refused(managing.grant(ACME, "vera", Role.VIEWER, Term.AN_HOUR, "leo"));
    done(managing.grant(ACME, SAM, Role.EDITOR, Term.A_WEEK, "vera"));
    refused(managing.grant(ACME, SAM, Role.VIEWER, Term.AN_HOUR, "leo"));
    now = now.plus(Duration.ofDays(1));
    assertEquals(List.of("teammate 901 of acme", "vera"), names());
  }

  @Test
  void who_owns_it_without_an_end_changes_what_everybody_has() { // T-13
    done(managing.grant(ACME, "leo", Role.OWNER, Term.ALWAYS, "vera"));
    done(managing.revoke(ACME, "vera", "leo"));
    assertEquals(List.of("leo"), names());
  }

  @Test
  void who_has_a_role_for_a_time_gives_it_back_before() { // T-13
    done(managing.revoke(ACME, "leo", "leo"));
    assertEquals(List.of("vera"), names());
  }
}

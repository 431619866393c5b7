package com.nexora.chat.application.recalling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.ReadAccount.Result;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.AccountDetail;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class RecentAccountsTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final WorkspaceId GLOBEX = new WorkspaceId("globex");
  private static final ContactId DANA = new ContactId("65f1");
  private static final ContactId SURVIVOR = new ContactId("65f2");

  private long now;
  private int reads;
  private BiFunction<WorkspaceId, ContactId, Result> intercom =
      (_, contact) -> new Result.Known(Account.unknown(contact));
  private final RecentAccounts accounts = new RecentAccounts(this::counted, () -> now);

  private Result counted(WorkspaceId workspace, ContactId contact) {
    reads++;
    return intercom.apply(workspace, contact);
  }

  private int readsOf(ReadAccount source, WorkspaceId workspace, ContactId contact) {
    int before = reads;
    source.read(workspace, contact);
    return reads - before;
  }

  @Test
  void who_was_read_a_moment_ago_is_not_read_again() {
    assertEquals(1, readsOf(accounts, ACME, DANA));
    assertEquals(0, readsOf(accounts, ACME, DANA));
    assertEquals(1, readsOf(accounts, ACME, SURVIVOR));
  }

  @Test
  void who_was_read_without_what_is_asked_for_is_read_again() {
    Set<AccountDetail> segments = Set.of(AccountDetail.SEGMENTS);
    ReadAccount source = new ReadAccount() {
      @Override
      public Result read(WorkspaceId workspace, ContactId contact) {
        return counted(workspace, contact);
      }

      @Override
      public Result read(WorkspaceId workspace, ContactId contact, Set<AccountDetail> details) {
        Account known = ((Result.Known) counted(workspace, contact)).account();
        return new Result.Known(
            details.isEmpty() ? known : known.withProfile(known.profile().withSegments(Set.of())));
      }
    };
    RecentAccounts recent = new RecentAccounts(source, () -> now);
    recent.read(ACME, DANA);
    assertEquals(1, reads);
    recent.read(ACME, DANA, segments);
    assertEquals(2, reads);
    recent.read(ACME, DANA, segments);
    recent.read(ACME, DANA);
    assertEquals(2, reads);
  }

  @Test
  void the_same_id_in_another_workspace_is_somebody_else() {
    accounts.read(ACME, DANA);
    assertEquals(1, readsOf(accounts, GLOBEX, DANA));
    accounts.forget(GLOBEX, DANA);
    assertEquals(0, readsOf(accounts, ACME, DANA));
    accounts.forget(GLOBEX);
    assertEquals(0, readsOf(accounts, ACME, DANA));
  }

  @Test
  void after_half_a_minute_everybody_is_read_anew_and_nothing_is_held() {
    accounts.read(ACME, DANA);
    now += RecentAccounts.KEPT.toNanos() - 1;
    assertEquals(0, readsOf(accounts, ACME, DANA));
    now++;
    accounts.tidy();
    assertEquals(0, accounts.size());
    assertEquals(1, readsOf(accounts, ACME, DANA));
  }

  @Test
  void who_is_forgotten_is_read_anew_also_under_an_id_they_had_before() {
    intercom = (_, _) -> new Result.Known(Account.unknown(SURVIVOR));
    accounts.read(ACME, DANA);
    accounts.forget(ACME, SURVIVOR);
    assertEquals(0, accounts.size());
    accounts.read(ACME, DANA);
    accounts.forget(ACME, DANA);
    assertEquals(0, accounts.size());
    accounts.read(ACME, DANA);
    accounts.forget(ACME);
    assertEquals(0, accounts.size());
  }

  @Test
  void what_was_being_read_while_somebody_was_forgotten_is_not_kept() {
    intercom = (workspace, contact) -> {
      accounts.forget(workspace, contact);
      return new Result.Known(Account.unknown(contact));
    };
    accounts.read(ACME, DANA);
    assertEquals(0, accounts.size());
  }

  @Test
  void who_is_unknown_or_cannot_be_read_now_is_asked_for_again() {
    intercom = (_, _) -> new Result.Unknown();
    accounts.read(ACME, DANA);
    assertEquals(1, readsOf(accounts, ACME, DANA));
    intercom = (_, _) -> new Result.Unavailable("429");
    assertEquals(1, readsOf(accounts, ACME, DANA));
    assertEquals(1, readsOf(accounts, ACME, DANA));
  }

  @Test
  void only_so_many_are_kept() {
    for (int i = 0; i <= RecentAccounts.MOST; i++) {
      accounts.read(ACME, new ContactId("c" + i));
    }
    assertEquals(RecentAccounts.MOST, accounts.size());
    assertEquals(1, readsOf(accounts, ACME, new ContactId("c0")));
  }
}

package com.nexora.chat.bootstrap.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.bootstrap.operator.AccountRequest.Change;
import com.nexora.chat.bootstrap.operator.AccountRequest.Grant;
import com.nexora.chat.bootstrap.operator.AccountRequest.GrantTeammate;
import com.nexora.chat.bootstrap.operator.AccountRequest.Members;
import com.nexora.chat.bootstrap.operator.AccountRequest.Open;
import com.nexora.chat.bootstrap.operator.AccountRequest.Place;
import com.nexora.chat.bootstrap.operator.AccountRequest.Revoke;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.access.Term;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountRequestTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");

  private static Optional<AccountRequest> of(String words) {
    return AccountRequest.of(List.of(("account " + words).split(" ", -1)));
  }

  @Test
  void each_command_is_understood() {
    Place owner = new Place(ACME, Role.OWNER, Term.ALWAYS);
    assertEquals(Optional.of(new Open("olga", false, Optional.empty())), of("open olga"));
    assertEquals(
        Optional.of(new Open("olga", true, Optional.of(owner))),
        of("open olga --operator --workspace acme --role owner"));
    assertEquals(Optional.of(new Change("olga")), of("password olga"));
    assertEquals(
        Optional.of(new Grant("olga", owner)), of("grant olga --workspace acme --role owner"));
    assertEquals(
        Optional.of(new GrantTeammate(new TeammateId("814"), owner)),
        of("grant --teammate 814 --workspace acme --role owner"));
    assertEquals(
        Optional.of(new Grant("olga", new Place(ACME, Role.VIEWER, Term.FOUR_HOURS))),
        of("grant olga --workspace acme --role viewer --for 4h"));
    assertEquals(Optional.of(new Revoke("olga", ACME)), of("revoke olga --workspace acme"));
    assertEquals(Optional.of(new Members(ACME)), of("list --workspace acme"));
  }

  @Test
  void what_is_half_said_or_too_much_is_not_understood() {
    for (String words : List.of(
        "open",
        "open olga --workspace acme",
        "open olga --role owner",
        "open olga vera",
        "open olga --workspace acme --role king",
        "open --operator",
        "password",
        "password olga --workspace acme",
        "password olga --for 4h",
        "grant olga --workspace acme --for 4h",
        "grant olga --workspace acme --role viewer --for 8h",
        "revoke olga --workspace acme --for 4h",
        "grant olga --workspace acme",
        "grant olga --workspace acme --role owner --operator",
        "grant --teammate 814 --workspace acme",
        "grant olga --teammate 814 --workspace acme --role owner",
        "open --teammate 814 --workspace acme --role owner",
        "revoke --teammate 814 --workspace acme --role owner",
        "revoke olga",
        "revoke olga --workspace acme --role owner",
        "list",
        "list olga --workspace acme",
        "close olga")) {
      assertEquals(Optional.empty(), of(words), words);
    }
  }
}

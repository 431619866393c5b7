package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Grant;
import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.Grants.Known;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of grants does.
public interface GrantsContract {

  WorkspaceId ACME = StoreContract.ACME;
  WorkspaceId GLOBEX = StoreContract.GLOBEX;

  /// Fresh and empty for each test.
  Grants grants();

  @Test
  default void a_grant_comes_back_as_it_was_kept() {
    grants().keep(ACME, "Acme", own("token", "secret"));
    grants().keep(GLOBEX, "Globex", everybodys("other"));
    assertEquals(Optional.of(own("token", "secret")), grants().of(ACME));
    assertEquals(Optional.of(everybodys("other")), grants().of(GLOBEX));
  }

  @Test
  default void nobody_has_a_grant_before_it_is_given() {
    assertEquals(Optional.empty(), grants().of(ACME));
    assertEquals(List.of(), grants().all());
    assertFalse(grants().end(ACME));
  }

  @Test
  default void a_changed_secret_stays_known_as_the_previous_one() {
    grants().keep(ACME, "Acme", own("token", "old"));
    grants().keep(ACME, "Acme", own("token", "new"));
    Grant kept = grants().of(ACME).orElseThrow();
    assertEquals(Optional.of(new Secret("new")), kept.clientSecret());
    assertEquals(Optional.of(new Secret("old")), kept.previousSecret());
  }

  @Test
  default void a_new_token_leaves_the_previous_secret_known() {
    grants().keep(ACME, "Acme", own("token", "old"));
    grants().keep(ACME, "Acme", own("token", "new"));
    grants().keep(ACME, "Acme", own("another", "new"));
    assertEquals(Optional.of(new Secret("old")), grants().of(ACME).orElseThrow().previousSecret());
  }

  @Test
  default void the_same_secret_again_has_no_previous_one() {
    grants().keep(ACME, "Acme", own("token", "secret"));
    grants().keep(ACME, "Acme", own("changed", "secret"));
    assertEquals(Optional.of(own("changed", "secret")), grants().of(ACME));
  }

  @Test
  default void an_ended_grant_opens_nothing_and_is_known_to_have_ended() {
    grants().keep(ACME, "Acme", own("token", "secret"));
    assertTrue(grants().end(ACME));
    assertFalse(grants().end(ACME));
    assertEquals(Optional.empty(), grants().of(ACME));
    assertEquals(List.of(new Known(ACME, 2, false)), grants().all());
  }

  @Test
  default void a_workspace_can_be_connected_again_and_owes_nothing_to_the_ended_grant() {
    grants().keep(ACME, "Acme", own("token", "old"));
    grants().end(ACME);
    grants().keep(ACME, "Acme", own("again", "new"));
    assertEquals(Optional.of(own("again", "new")), grants().of(ACME));
  }

  @Test
  default void every_change_is_a_new_version_and_all_are_told_in_order() {
    grants().keep(GLOBEX, "Globex", everybodys("one"));
    grants().keep(ACME, "Acme", own("token", "secret"));
    grants().keep(GLOBEX, "Globex", everybodys("two"));
    assertEquals(
        List.of(new Known(ACME, 1, true), new Known(GLOBEX, 2, true)), grants().all());
  }

  @Test
  default void ending_one_leaves_the_other() {
    grants().keep(ACME, "Acme", own("token", "secret"));
    grants().keep(GLOBEX, "Globex", everybodys("other"));
    grants().end(ACME);
    assertEquals(Optional.of(everybodys("other")), grants().of(GLOBEX));
  }

  static Grant own(String token, String secret) {
    return new Grant(
        URI.create("https://api.intercom.io"),
        new Secret(token),
        Optional.of(new Secret(secret)),
        Optional.empty(),
        new TeammateId("814"));
  }

  static Grant everybodys(String token) {
    return new Grant(
        URI.create("https://api.eu.intercom.io"),
        new Secret(token),
        Optional.empty(),
        Optional.empty(),
        new TeammateId("815"));
  }
}

package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Grants;
import com.nexora.chat.application.port.ProviderKeys;
import com.nexora.chat.application.port.ProviderKeys.Known;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of providers' keys does.
public interface ProviderKeysContract {

  WorkspaceId ACME = StoreContract.ACME;
  WorkspaceId GLOBEX = StoreContract.GLOBEX;

  /// Fresh and empty for each test.
  ProviderKeys keys();

  /// Those of the same store.
  Grants grants();

  @Test
  default void a_key_comes_back_as_it_was_kept() {
    keys().keep(ACME, "openai", new Secret("sk-one"));
    keys().keep(ACME, "mistral", new Secret("sk-two"));
    assertEquals(Optional.of(new Secret("sk-one")), keys().of(ACME, "openai"));
    assertEquals(Optional.of(new Secret("sk-two")), keys().of(ACME, "mistral"));
  }

  @Test
  default void a_key_kept_again_is_the_new_one_at_once() {
    keys().keep(ACME, "openai", new Secret("sk-one"));
    keys().keep(ACME, "openai", new Secret("sk-two"));
    assertEquals(Optional.of(new Secret("sk-two")), keys().of(ACME, "openai"));
    assertEquals(List.of("openai"), names(ACME));
  }

  @Test
  default void keys_are_listed_by_name() {
    keys().keep(ACME, "openai", new Secret("sk-one"));
    keys().keep(ACME, "anthropic", new Secret("sk-two"));
    assertEquals(List.of("anthropic", "openai"), names(ACME));
  }

  @Test
  default void what_nobody_kept_is_not_there() {
    assertEquals(Optional.empty(), keys().of(ACME, "openai"));
    assertEquals(List.of(), keys().all(ACME));
    assertFalse(keys().remove(ACME, "openai"));
  }

  @Test
  default void a_removed_key_is_gone_and_the_others_stay() {
    keys().keep(ACME, "openai", new Secret("sk-one"));
    keys().keep(ACME, "mistral", new Secret("sk-two"));
    assertTrue(keys().remove(ACME, "openai"));
    assertEquals(Optional.empty(), keys().of(ACME, "openai"));
    assertEquals(List.of("mistral"), names(ACME));
  }

  @Test
  default void one_workspace_has_nothing_of_anothers() {
    keys().keep(ACME, "openai", new Secret("sk-acme"));
    keys().keep(GLOBEX, "openai", new Secret("sk-globex"));
    assertEquals(Optional.of(new Secret("sk-acme")), keys().of(ACME, "openai"));
    assertTrue(keys().remove(GLOBEX, "openai"));
    assertEquals(List.of("openai"), names(ACME));
    assertEquals(List.of(), names(GLOBEX));
  }

  @Test
  default void they_end_with_the_workspaces_grant() {
    grants().keep(ACME, "Acme", GrantsContract.own("token", "secret"));
    keys().keep(ACME, "openai", new Secret("sk-acme"));
    keys().keep(GLOBEX, "openai", new Secret("sk-globex"));
    assertTrue(grants().end(ACME));
    assertEquals(List.of(), names(ACME));
    assertEquals(List.of("openai"), names(GLOBEX));
  }

  @Test
  default void they_end_where_the_workspaces_file_connects_and_there_never_was_a_grant() {
    keys().keep(ACME, "openai", new Secret("sk-acme"));
    assertFalse(grants().end(ACME));
    assertEquals(List.of(), names(ACME));
  }

  @Test
  default void connecting_again_leaves_them() {
    grants().keep(ACME, "Acme", GrantsContract.own("token", "secret"));
    keys().keep(ACME, "openai", new Secret("sk-acme"));
    grants().keep(ACME, "Acme", GrantsContract.own("another", "secret"));
    assertEquals(Optional.of(new Secret("sk-acme")), keys().of(ACME, "openai"));
  }

  private List<String> names(WorkspaceId workspace) {
    return keys().all(workspace).stream().map(Known::name).toList();
  }
}

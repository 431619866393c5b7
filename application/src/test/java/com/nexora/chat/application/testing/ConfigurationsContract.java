package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.port.Configurations;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of configurations does.
public interface ConfigurationsContract {

  WorkspaceId ACME = StoreContract.ACME;
  WorkspaceId GLOBEX = StoreContract.GLOBEX;

  /// Fresh and empty for each test; the same one throughout a test.
  Configurations configurations();

  private static ConfigVersion.Draft text(String document, long basedOn) {
    return new ConfigVersion.Draft(document, "olga", "why", basedOn);
  }

  private ConfigVersion published(String document, long basedOn) {
    return configurations().publish(ACME, text(document, basedOn)).orElseThrow();
  }

  @Test
  default void a_workspace_has_no_version_at_first() {
    assertEquals(Optional.empty(), configurations().live(ACME));
    assertEquals(Optional.empty(), configurations().version(ACME, 1));
    assertEquals(List.of(), configurations().history(ACME, 10));
    assertEquals(Map.of(), configurations().allLive());
  }

  @Test
  default void what_is_published_is_live_and_comes_back_as_it_was_written() {
    String document = "name: Z\u00fcrich \uD83D\uDE00\n# a remark\nagent: \"7\"\n";
    ConfigVersion version = published(document, 0);
    assertEquals(1, version.number());
    assertTrue(version.published());
    assertEquals(document, version.document());
    assertEquals("olga", version.author());
    assertEquals("why", version.note());
    assertEquals(0, version.basedOn());
    assertEquals(Optional.of(version), configurations().live(ACME));
    assertEquals(Optional.of(version), configurations().version(ACME, 1));
    assertEquals(Map.of(ACME, 1L), configurations().allLive());
  }

  @Test
  default void the_checksum_is_the_documents() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        published("abc", 0).checksum());
  }

  @Test
  default void a_draft_is_kept_and_changes_nothing() {
    ConfigVersion live = published("a", 0);
    ConfigVersion draft = configurations().draft(ACME, text("b", 1));
    assertEquals(2, draft.number());
    assertFalse(draft.published());
    assertEquals(Optional.of(live), configurations().live(ACME));
    assertEquals(Optional.of(draft), configurations().version(ACME, 2));
    assertEquals(Map.of(ACME, 1L), configurations().allLive());
  }

  @Test
  default void a_draft_may_be_based_on_what_is_live_no_more() {
    assertEquals(1, published("a", 0).number());
    assertEquals(2, published("b", 1).number());
    assertEquals(3, configurations().draft(ACME, text("c", 1)).number());
  }

  @Test
  default void nothing_is_published_over_what_its_author_has_not_seen() {
    assertEquals(1, published("a", 0).number());
    assertEquals(Optional.empty(), configurations().publish(ACME, text("b", 0)));
    assertEquals("a", configurations().live(ACME).orElseThrow().document());
    assertEquals(2, published("b", 1).number());
    assertEquals(Optional.empty(), configurations().publish(ACME, text("c", 1)));
    assertEquals(2, configurations().history(ACME, 10).size());
  }

  @Test
  default void drafts_do_not_stand_in_the_way_of_publishing() {
    assertEquals(1, configurations().draft(ACME, text("a", 0)).number());
    assertEquals(2, published("b", 0).number());
    assertEquals(3, configurations().draft(ACME, text("c", 2)).number());
    assertEquals(4, published("d", 2).number());
  }

  @Test
  default void the_history_is_whole_and_newest_first() {
    ConfigVersion first = published("a", 0);
    ConfigVersion second = configurations().draft(ACME, text("b", 1));
    ConfigVersion third = published("a", 1);
    assertEquals(List.of(third, second, first), configurations().history(ACME, 10));
    assertEquals(List.of(third), configurations().history(ACME, 1));
    assertEquals(first.checksum(), third.checksum());
  }

  @Test
  default void workspaces_count_for_themselves() {
    assertEquals(1, published("a", 0).number());
    assertEquals(1, configurations().publish(GLOBEX, text("g", 0)).orElseThrow().number());
    assertEquals("g", configurations().live(GLOBEX).orElseThrow().document());
    assertEquals(Map.of(ACME, 1L, GLOBEX, 1L), configurations().allLive());
  }
}

package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.KnowledgeStore;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Edition;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.knowledge.Passage;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every knowledge store does.
public interface KnowledgeStoreContract extends StoreContract {

  String MODEL = "built-in";
  Edition REFUNDS = new Edition(new ArticleId("9"), "en");
  Edition PARCELS = new Edition(new ArticleId("10"), "pt-BR");

  private KnowledgeStore knowledge() {
    return store().knowledge();
  }

  private static List<Library.Entry> entries(Edition edition, long version, int passages) {
    return IntStream.range(0, passages)
        .mapToObj(i -> new Library.Entry(
            new Passage(
                edition,
                edition.locale().equals("en"),
                version,
                i,
                "Title of " + edition,
                URI.create("https://help.example/" + edition.article()),
                i == 0 ? "" : "Part " + i,
                "Text " + version + "." + i),
            Embedding.of(new float[] {i == 0 ? 1 : 0, i == 0 ? 0 : -1, 0})))
        .toList();
  }

  @Test
  default void nothing_is_known_at_first() {
    assertEquals(new Library(List.of()), knowledge().load(ACME, MODEL));
    assertEquals(Map.of(), knowledge().versions(ACME, MODEL));
    assertEquals(0, knowledge().revision(ACME));
  }

  @Test
  default void passages_come_back_in_order_of_article_locale_and_ordinal() {
    knowledge().replace(ACME, REFUNDS, MODEL, entries(REFUNDS, 3, 11).reversed());
    knowledge().replace(ACME, PARCELS, MODEL, entries(PARCELS, 4, 2));

    assertEquals(
        Stream.concat(entries(PARCELS, 4, 2).stream(), entries(REFUNDS, 3, 11).stream())
            .toList(),
        knowledge().load(ACME, MODEL).entries());
    assertEquals(Map.of(REFUNDS, 3L, PARCELS, 4L), knowledge().versions(ACME, MODEL));
  }

  @Test
  default void an_edition_is_replaced_whole() {
    knowledge().replace(ACME, REFUNDS, MODEL, entries(REFUNDS, 3, 3));
    knowledge().replace(ACME, PARCELS, MODEL, entries(PARCELS, 4, 1));
    knowledge().replace(ACME, REFUNDS, MODEL, entries(REFUNDS, 5, 1));

    assertEquals(
        Stream.concat(entries(PARCELS, 4, 1).stream(), entries(REFUNDS, 5, 1).stream())
            .toList(),
        knowledge().load(ACME, MODEL).entries());
  }

  @Test
  default void an_edition_without_passages_is_removed() {
    knowledge().replace(ACME, REFUNDS, MODEL, entries(REFUNDS, 3, 3));
    knowledge().replace(ACME, REFUNDS, MODEL, List.of());

    assertEquals(List.of(), knowledge().load(ACME, MODEL).entries());
    assertEquals(Map.of(), knowledge().versions(ACME, MODEL));
  }

  @Test
  default void locales_of_an_article_are_kept_and_removed_apart() {
    Edition german = new Edition(REFUNDS.article(), "de");
    knowledge().replace(ACME, REFUNDS, MODEL, entries(REFUNDS, 3, 2));
    knowledge().replace(ACME, german, MODEL, entries(german, 5, 1));
    assertEquals(
        Stream.concat(entries(german, 5, 1).stream(), entries(REFUNDS, 3, 2).stream())
            .toList(),
        knowledge().load(ACME, MODEL).entries());
    assertEquals(Map.of(REFUNDS, 3L, german, 5L), knowledge().versions(ACME, MODEL));

    knowledge().replace(ACME, german, MODEL, List.of());
    assertEquals(entries(REFUNDS, 3, 2), knowledge().load(ACME, MODEL).entries());
  }

  @Test
  default void models_are_never_mixed() {
    knowledge().replace(ACME, REFUNDS, MODEL, entries(REFUNDS, 3, 2));
    knowledge().replace(ACME, REFUNDS, "another", entries(REFUNDS, 4, 1));

    assertEquals(entries(REFUNDS, 3, 2), knowledge().load(ACME, MODEL).entries());
    assertEquals(Map.of(REFUNDS, 4L), knowledge().versions(ACME, "another"));
  }

  @Test
  default void the_revision_rises_with_every_change() {
    knowledge().replace(ACME, REFUNDS, MODEL, entries(REFUNDS, 3, 1));
    long before = knowledge().revision(ACME);
    knowledge().replace(ACME, REFUNDS, MODEL, List.of());

    assertTrue(knowledge().revision(ACME) > before);
  }

  @Test
  default void another_workspaces_knowledge_is_invisible() {
    knowledge().replace(ACME, REFUNDS, MODEL, entries(REFUNDS, 3, 1));
    knowledge().replace(GLOBEX, REFUNDS, MODEL, entries(REFUNDS, 7, 2));
    knowledge().replace(GLOBEX, REFUNDS, MODEL, List.of());

    assertEquals(entries(REFUNDS, 3, 1), knowledge().load(ACME, MODEL).entries());
    assertEquals(List.of(), knowledge().load(GLOBEX, MODEL).entries());
    assertEquals(1, knowledge().revision(ACME));
  }

  @Test
  default void an_edition_takes_no_passages_of_another() {
    assertThrows(
        IllegalArgumentException.class,
        () -> knowledge().replace(ACME, REFUNDS, MODEL, entries(PARCELS, 3, 1)));
    assertEquals(0, knowledge().revision(ACME));
  }
}

package com.nexora.chat.domain.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.hours.QueueWording;
import com.nexora.chat.domain.hours.Queueing.Detail;
import com.nexora.chat.domain.intent.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What customers are told out of hours, where the workspace has no words of its own.
class PromiseWordsTest {

  private static final Language GERMAN = new Language("de");
  private static final Language ENGLISH = new Language("en");
  private static final Promise PROMISE = new Promise(
      Optional.empty(),
      Optional.empty(),
      Instant.parse("2026-01-05T19:00:00Z"),
      Instant.parse("2026-01-06T10:00:00Z"),
      Instant.parse("2026-01-06T08:00:00Z"),
      ZoneId.of("Europe/Berlin"),
      "Lottie",
      "billing");

  private static PromiseWords words(String wanted, String main) {
    return new PromiseWords(QueueWording.BUILT_IN, new Language(wanted), new Language(main));
  }

  private static String promise(String language) {
    return words(language, "en").promise(PROMISE, Set.of());
  }

  @Test
  void the_time_is_said_as_each_language_writes_it() {
    Map<String, String> expected = Map.of(
        "de",
        "Gerade ist niemand aus unserem Team da. Sie bekommen eine Antwort bis"
            + " Dienstag, 6. Januar 2026, 11:00 (UTC+1, Berlin).",
        "fr",
        "Personne de notre équipe n'est là en ce moment. Vous aurez une réponse au plus tard :"
            + " mardi 6 janvier 2026, 11:00 (UTC+1, Berlin).",
        "es",
        "Ahora mismo no hay nadie de nuestro equipo. Tendrá una respuesta a más tardar:"
            + " martes, 6 de enero de 2026, 11:00 (UTC+1, Berlin).",
        "it",
        "In questo momento non c'è nessuno del nostro team. Riceverà una risposta entro:"
            + " martedì 6 gennaio 2026, 11:00 (UTC+1, Berlin).",
        "nl",
        "Er is nu niemand van ons team. U krijgt uiterlijk antwoord op:"
            + " dinsdag 6 januari 2026, 11:00 (UTC+1, Berlin).",
        "sv",
        "Ingen i vårt team är på plats just nu. Du får svar senast"
            + " tisdag 6 januari 2026, 11:00 (UTC+1, Berlin).");
    expected.forEach((language, said) -> assertEquals(said, promise(language)));
    assertTrue(promise("pl").contains("wtorek, 6 stycznia 2026, 11:00"), promise("pl"));
    assertTrue(promise("pt").contains("terça-feira, 6 de janeiro de 2026"), promise("pt"));
  }

  @Test
  void every_language_has_words_of_its_own_for_everything() {
    PromiseWords english = words("en", "en");
    Set<Detail> everything = EnumSet.allOf(Detail.class);
    for (String code : List.of("de", "fr", "es", "it", "nl", "pt", "pl", "sv")) {
      PromiseWords own = words(code, "en");
      assertNotEquals(english.noted(), own.noted(), code);
      List<String> lines = own.promise(PROMISE, everything).lines().toList();
      List<String> inEnglish = english.promise(PROMISE, everything).lines().toList();
      assertEquals(2, lines.size(), code);
      assertEquals(everything.size(), lines.get(1).chars().filter(c -> c == '?').count(), code);
      assertFalse(lines.getFirst().contains(QueueWording.TIME), code);
      assertNotEquals(inEnglish.get(1), lines.get(1), code);
    }
  }

  @Test
  void a_language_without_words_is_answered_in_the_workspaces_and_else_in_english() {
    assertEquals(words("de", "de").noted(), words("fi", "de").noted());
    assertEquals(words("en", "en").noted(), words("fi", "ja").noted());
  }

  @Test
  void the_workspaces_own_words_go_before_built_in_ones_of_the_same_language_alone() {
    QueueWording own = new QueueWording(
        Map.of(ENGLISH, "By {time}!"), Map.of(), Map.of(ENGLISH, "Noted!"), Map.of());
    assertEquals("Noted!", new PromiseWords(own, ENGLISH, ENGLISH).noted());
    assertEquals(
        "Danke, ich habe das für das Team notiert.",
        new PromiseWords(own, GERMAN, ENGLISH).noted());
    assertEquals("Noted!", new PromiseWords(own, new Language("fi"), ENGLISH).noted());
  }

  @Test
  void only_what_is_missing_is_asked_for() {
    assertEquals(
        "Damit dann nichts fehlt: Wie dringend ist es?",
        words("de", "en")
            .promise(PROMISE, Set.of(Detail.URGENCY))
            .lines()
            .toList()
            .get(1));
  }
}

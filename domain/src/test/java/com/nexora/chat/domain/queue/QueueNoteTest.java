package com.nexora.chat.domain.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.staff.Team;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What teammates read about promises, in the workspace's language.
class QueueNoteTest {

  private static final ContactId LOTTIE = new ContactId("lottie");
  private static final Instant EVENING = Instant.parse("2026-01-05T19:00:00Z");
  private static final Staff KNOWN =
      new Staff(List.of(), List.of(new Team(new TeamId("71"), "Support", List.of())));
  private static final Promise PROMISE = new Promise(
      Optional.of(new TeamId("71")),
      Optional.empty(),
      EVENING,
      Instant.parse("2026-01-06T10:00:00Z"),
      Instant.parse("2026-01-06T08:00:00Z"),
      ZoneId.of("Europe/Berlin"),
      "Lottie",
      "billing");
  private static final List<Part> MESSAGES = List.of(
      said("1", EVENING.minusSeconds(5), "the export of my invoices fails, it is urgent"),
      said("2", EVENING.plusSeconds(60), "or call +49 30 1234567"));

  private static Part said(String id, Instant at, String words) {
    return new Part(
        new PartId(id),
        Part.Kind.MESSAGE,
        new Author.Customer(LOTTIE),
        words,
        at,
        Optional.empty());
  }

  private static QueueNote note(String language) {
    Captured captured = Captured.from(MESSAGES, Account.unknown(LOTTIE));
    return new QueueNote(new Language(language), PROMISE, captured);
  }

  private static String queued(String language) {
    return note(language).queued(RichText.paragraph("(handoff)")).plain();
  }

  private static String reopened(String language) {
    return note(language).reopened(MESSAGES, RichText.paragraph("(handoff)")).plain();
  }

  @Test
  void who_is_queued_is_told_of_in_the_workspaces_language() {
    assertEquals("""
        Zurückgestellt: Es ist niemand da
        Versprochen ist eine Antwort bis Dienstag, 6. Januar 2026, 11:00 (UTC+1, Berlin). Die\
         Konversation ist zurückgestellt und kommt wieder am Dienstag, 6. Januar 2026, 09:00\
         (UTC+1, Berlin).
        Wie dringend: dringend, heißt es
        Wo erreichbar: +49 30 1234567
        (handoff)""", queued("de"));
    assertTrue(queued("fr").startsWith("En attente : personne n’est là\n"), queued("fr"));
    assertTrue(queued("en").startsWith("Queued: nobody is there\n"), queued("en"));
    assertEquals(queued("en"), queued("fi"), "English where there is no translation, times too");
  }

  @Test
  void so_is_who_comes_back_with_what_they_wrote_since() {
    assertEquals("""
        Promis : une réponse au plus tard : mardi 6 janvier 2026, 11:00 (UTC+1, Berlin)
        Message reçu quand personne n’était là : lundi 5 janvier 2026, 20:00 (UTC+1, Berlin).
        Urgence : urgent, selon le message
        Où répondre : +49 30 1234567
        Écrit depuis
        or call +49 30 1234567
        (handoff)""", reopened("fr"));
    assertTrue(reopened("de").contains("Seither geschrieben\nor call"), reopened("de"));
  }

  @Test
  void what_was_written_in_the_second_of_the_promise_is_not_missed() {
    Promise within = new Promise(
        PROMISE.team(),
        PROMISE.owner(),
        EVENING.plusMillis(400),
        PROMISE.promisedAt(),
        PROMISE.reopenAt(),
        PROMISE.zone(),
        PROMISE.who(),
        PROMISE.about());
    List<Part> messages = List.of(MESSAGES.getFirst(), said("2", EVENING, "and the discount"));
    String note = new QueueNote(
            new Language("en"), within, Captured.from(messages, Account.unknown(LOTTIE)))
        .reopened(messages, RichText.paragraph("(handoff)"))
        .plain();
    assertTrue(note.contains("Written since then\nand the discount\n"), note);
  }

  @Test
  void and_so_is_the_mornings_digest_but_for_operators() {
    Digest digest = new Digest(
        PROMISE.team(), List.of(new Digest.Entry(new ConversationId("17"), PROMISE, true)));
    assertEquals("""
        Am Morgen offen für Team Support: 1 versprochene Antwort
        Lottie (billing), wartet seit Mo. 20:00, versprochen bis Di. 11:00, ÜBERFÄLLIG,\
         Konversation 17""", digest.note(new Language("de"), KNOWN).plain());
    assertTrue(digest
        .note(new Language("fr"), KNOWN)
        .plain()
        .startsWith("File du matin de l’équipe Support :"));
    assertTrue(digest.text(KNOWN).startsWith("Morning queue of team Support: 1 customer was"));
  }

  @Test
  void a_team_of_which_no_name_is_known_is_told_by_its_id() {
    Digest digest = new Digest(PROMISE.team(), List.of());
    assertTrue(digest.text(Staff.UNKNOWN).startsWith("Morning queue of team 71: "));
    Staff unnamed = new Staff(List.of(), List.of(new Team(new TeamId("71"), " ", List.of())));
    assertTrue(digest.text(unnamed).startsWith("Morning queue of team 71: "));
  }
}

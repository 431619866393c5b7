package com.nexora.chat.persistence;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Accounts;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notices;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.application.port.Sense;
import com.nexora.chat.application.port.Spending;
import com.nexora.chat.application.testing.ApiTokensContract;
import com.nexora.chat.application.testing.CertificatesContract;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.application.testing.GrantsContract;
import com.nexora.chat.application.testing.SessionsContract;
import com.nexora.chat.application.testing.StoreContract;
import com.nexora.chat.application.testing.Things;
import com.nexora.chat.application.testing.Turns;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Value;
import com.nexora.chat.domain.attribute.Write;
import com.nexora.chat.domain.coexistence.Collision;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Edition;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.turn.Outcome;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A database in which Acme has something in every table.
final class EveryTable {

  private EveryTable() {}

  static void fillForAcme(TestDatabase database) {
    ConversationId talk = new ConversationId("1001");
    Edition article = new Edition(new ArticleId("9"), "en");
    Persistence persistence = database.emptied();
    persistence
        .inbox()
        .accept(
            ACME,
            Deliveries.message(talk, "1")
                .with(new Sense("", Set.of(new ContactId("c")), Optional.empty())));
    for (String id : List.of("n1", "n2")) {
      Notice company = new Notice.Erase(new Notice.Subject.DeletedCompany("c1"));
      persistence.inbox().accept(ACME, Deliveries.notice(id, "company.deleted", company));
    }
    assertEquals(
        Notices.Erased.DONE,
        persistence.notices().erase(ACME, "n1", new Notice.Subject.DeletedCompany("c1")));
    assertTrue(persistence
        .notices()
        .beginSearch(ACME, StoreContract.LEASE, StoreContract.LEASE)
        .isPresent());
    persistence.inbox().quarantine(ACME, "digest", Deliveries.body("half"), "cut off");
    var _ = persistence.polls().begin(ACME, StoreContract.LEASE, StoreContract.LEASE);
    persistence
        .collisions()
        .saw(
            ACME,
            talk,
            new Collision(Collision.Other.FIN, Optional.empty(), new PartId("3"), true));
    var _ = persistence
        .spending()
        .reserve(ACME, talk, Spending.Limits.NONE, new Spending.Amount(10, 5));
    assertTrue(persistence
        .instructions()
        .give(ACME, talk, new TeammateId("901"), Instruction.Kind.GIVE_BACK));
    MirrorRun run =
        persistence.mirror().begin(ACME, MirrorKind.TEAM, StoreContract.LEASE).orElseThrow();
    assertEquals(
        Mirror.Kept.KEPT,
        persistence
            .mirror()
            .keep(
                ACME,
                run,
                MirrorPage.whole(List.of(Things.of(MirrorKind.TEAM, "7"))),
                StoreContract.LEASE));
    var _ = persistence
        .configurations()
        .draft(ACME, new ConfigVersion.Draft("agent: '7'", "olga", "", 0));
    persistence.access().accounts().grant(ACME, SessionsContract.OLGA, Role.OWNER);
    assertTrue(persistence
        .access()
        .accounts()
        .link(
            ACME,
            new TeammateId("814"),
            new Accounts.Account(new AccountId("8"), "teammate 814 of acme", "", false)));
    assertTrue(persistence
        .access()
        .tokens()
        .keep(ACME, ApiTokensContract.REPORTS, ApiTokensContract.A, 10));
    persistence
        .access()
        .audit()
        .write(ACME, new AuditLog.Act("olga", "publish", "version 1"), Instant.EPOCH);
    assertEquals(0, persistence.halts().halt(ACME, "olga", "a drill"));
    assertTrue(persistence.halts().go(ACME, "olga", "it is over"));
    MasterKeys keys = MasterKeys.read(MasterKeys.random(), List.of());
    persistence.grants(keys).keep(ACME, "Acme", GrantsContract.own("token", "secret"));
    persistence.providerKeys(keys).keep(ACME, "openai", new Secret("sk"));
    assertTrue(persistence
        .certificates()
        .keep(ACME, CertificatesContract.good(CertificatesContract.MINI, Instant.EPOCH)));
    Claim claim = persistence.queue().claim(StoreContract.LEASE, Round.START).orElseThrow();
    DecidedTurn turn = Turns.ofEveryAction(
        claim, Set.of(new PartId("1")), new Outcome.HandedOff(HandoffReason.RULE));
    persistence.turns().decide(ACME, claim, turn);
    assertEquals(1, persistence.figures().count(ACME, 1));
    persistence.promises().make(ACME, claim, Turns.promise());
    persistence.handovers().hand(ACME, claim, claim.epoch(), Turns.handed());
    persistence
        .provenance()
        .note(
            ACME,
            claim,
            claim.epoch(),
            Map.of(
                new Holder(Model.CONTACT, "c"),
                List.of(new Write("Size", "1", new Value.Text("30"), 1, "answered"))));
    persistence
        .knowledge()
        .replace(
            ACME,
            article,
            "built-in",
            List.of(new Library.Entry(
                new Passage(
                    article, true, 1, 0, "Title", URI.create("https://help.example/9"), "", "Text"),
                Embedding.of(new float[] {1, 0}))));
    database.execute("""
        INSERT INTO nexora.rating (workspace_id, conversation_id, stars, rated_at, whose)
        VALUES ('acme', '1001', 5, now(), 'nobody')
        """);
  }
}

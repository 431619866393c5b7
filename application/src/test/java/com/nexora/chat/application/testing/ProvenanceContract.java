package com.nexora.chat.application.testing;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static com.nexora.chat.application.testing.StoreContract.GLOBEX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.application.port.Notices.Erased;
import com.nexora.chat.application.port.Provenance;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Value;
import com.nexora.chat.domain.attribute.Write;
import com.nexora.chat.domain.conversation.ContactId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What everything does that keeps what the agent wrote.
public interface ProvenanceContract extends NoticeStory {

  Holder PERSON = new Holder(Model.CONTACT, DANA.value());
  Holder FIRM = new Holder(Model.COMPANY, "firm");
  Write SIZE = new Write("team_size", "7", new Value.Amount(BigDecimal.valueOf(30)), 1, "answered");
  Write BIGGER = new Write("team_size", "8", new Value.Amount(BigDecimal.valueOf(40)), 0.8, "said");

  Provenance provenance();

  private Claim written(Map<Holder, List<Write>> writes) {
    says(ACME, TALK, "1", DANA);
    Claim claim = claimed();
    provenance().note(ACME, claim, claim.epoch(), writes);
    return claim;
  }

  private List<String> all(Set<Holder> of) {
    return provenance().all(ACME, of, 9).stream()
        .map(it -> it.holder() + " " + it.attribute() + "=" + it.value() + " " + it.confidence()
            + " " + it.source() + " in " + it.in() + "/" + it.turn())
        .toList();
  }

  @Test
  default void what_was_written_is_known_by_holder_and_name() {
    Claim claim = written(Map.of(PERSON, List.of(SIZE)));
    assertEquals(
        Map.of(PERSON, Map.of("team_size", "30")), provenance().last(ACME, Set.of(PERSON, FIRM)));
    assertEquals(
        List.of(PERSON + " team_size=30 1.0 answered in " + TALK + "/" + claim.epoch()),
        all(Set.of()));
    assertEquals(List.of(), all(Set.of(FIRM)));
    assertEquals(1, all(Set.of(PERSON)).size());
  }

  @Test
  default void what_is_written_later_takes_its_place() {
    Claim claim = written(Map.of(PERSON, List.of(SIZE)));
    provenance().note(ACME, claim, claim.epoch(), Map.of(PERSON, List.of(BIGGER)));
    assertEquals(
        Map.of(PERSON, Map.of("team_size", "40")), provenance().last(ACME, Set.of(PERSON)));
    assertEquals(1, all(Set.of()).size());
    assertEquals(Optional.of("8"), provenance().field(ACME, Model.CONTACT, "team_size"));
    assertEquals(Optional.empty(), provenance().field(ACME, Model.COMPANY, "team_size"));
  }

  @Test
  default void whoever_lost_the_claim_notes_nothing() {
    says(ACME, TALK, "1", DANA);
    Claim stale = claimed();
    letPass(StoreContract.LEASE.plusSeconds(1));
    claimed();
    assertThrows(
        StaleClaim.class,
        () -> provenance().note(ACME, stale, stale.epoch(), Map.of(PERSON, List.of(SIZE))));
    assertEquals(List.of(), all(Set.of()));
  }

  @Test
  default void a_workspace_never_sees_what_another_wrote() {
    written(Map.of(PERSON, List.of(SIZE)));
    assertEquals(Map.of(), provenance().last(GLOBEX, Set.of(PERSON)));
    assertEquals(List.of(), provenance().all(GLOBEX, Set.of(), 9));
    assertEquals(Optional.empty(), provenance().field(GLOBEX, Model.CONTACT, "team_size"));
  }

  @Test
  default void with_the_conversation_goes_what_was_written_in_it() {
    written(Map.of(PERSON, List.of(SIZE), FIRM, List.of(SIZE)));
    assertEquals(Erased.DONE, erased("n1", new Subject.WholeConversation(TALK)));
    assertEquals(List.of(), all(Set.of()));
  }

  @Test
  default void with_a_redacted_part_goes_what_was_written_in_its_conversation() {
    written(Map.of(PERSON, List.of(SIZE)));
    assertEquals(Erased.DONE, erased("n1", new Subject.OnePart(TALK, Optional.of(FIRST))));
    assertEquals(List.of(), all(Set.of()));
  }

  @Test
  default void with_whoever_holds_it_it_goes_as_well() {
    Holder stranger = new Holder(Model.CONTACT, "stranger");
    written(Map.of(stranger, List.of(SIZE), FIRM, List.of(SIZE)));
    assertEquals(Erased.DONE, erased("n1", new Subject.DeletedContact(new ContactId("stranger"))));
    assertEquals(Set.of(FIRM), provenance().last(ACME, Set.of(stranger, FIRM)).keySet());
    assertEquals(Erased.DONE, erased("n2", new Subject.DeletedCompany("firm")));
    assertEquals(List.of(), all(Set.of()));
  }

  @Test
  default void a_survivor_holds_what_was_written_to_the_one_merged_into_it() {
    written(Map.of(PERSON, List.of(SIZE)));
    var survivor = new ContactId("survivor");
    assertEquals(Erased.DONE, erased("n1", new Subject.MergedContact(DANA, survivor)));
    Holder left = new Holder(Model.CONTACT, "survivor");
    assertEquals(
        Map.of(left, Map.of("team_size", "30")), provenance().last(ACME, Set.of(PERSON, left)));
  }
}

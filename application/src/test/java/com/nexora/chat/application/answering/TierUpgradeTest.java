package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.Tiers;
import com.nexora.chat.domain.account.Tiers.Sign;
import com.nexora.chat.domain.account.Tiers.Tier;
import com.nexora.chat.domain.attribute.Mapping;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Shape;
import com.nexora.chat.domain.attribute.WriteBack;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Attribute write-back: a tier upgrade while the conversation lasts is written to conversation and
/// contact, on change only, and never over what a person has set.
class TierUpgradeTest {

  private static final Duration UNTIL_ACCOUNTS_ARE_READ_ANEW = Duration.ofMinutes(1);

  private final Office office = new Office(ExamplePolicy.ruled(List.of())
      .withTiers(new Tiers(List.of(tier("Enterprise"), tier("Growth"))))
      .withWriteBack(new WriteBack(
          List.of(mapping(Model.CONVERSATION, "Tier"), mapping(Model.CONTACT, "account_tier")))));

  @BeforeEach
  void the_attributes_are_defined() {
    office.defines(attribute(Model.CONVERSATION, "Tier"), attribute(Model.CONTACT, "account_tier"));
    pays("Growth", Map.of());
  }

  @Test
  void a_tier_that_rises_during_a_conversation_is_written_as_the_upgrade_it_is() {
    DeskStory story = asked();
    assertEquals("growth", story.attributes().get("Tier"));
    assertEquals("growth", contact().get("account_tier"));

    pays("Enterprise", contact());
    says(story);
    assertEquals("enterprise", story.attributes().get("Tier"));
    assertEquals("enterprise", contact().get("account_tier"));
  }

  @Test
  void a_tier_that_stays_is_written_once() {
    DeskStory story = asked();
    int written = office.desk.performed().size();
    says(story);
    assertEquals(written + 2, office.desk.performed().size(), "a reply and the outcome");
  }

  @Test
  void a_tier_that_a_person_has_set_is_not_upgraded() {
    DeskStory story = asked();
    pays("Enterprise", Map.of("account_tier", "strategic"));
    says(story);
    assertEquals("enterprise", story.attributes().get("Tier"));
    assertEquals("strategic", contact().get("account_tier"));
  }

  private DeskStory asked() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    return story;
  }

  private void says(DeskStory story) {
    office.letPass(UNTIL_ACCOUNTS_ARE_READ_ANEW);
    office.says(story, QUESTION);
    office.works();
  }

  private Map<String, String> contact() {
    return office.desk.account(ACME, LOTTIE).contactAttributes();
  }

  private void pays(String plan, Map<String, String> contact) {
    office.desk.knows(
        ACME,
        new Account(
            LOTTIE,
            "Lottie",
            Account.Role.USER,
            Optional.empty(),
            "Firm",
            contact,
            Map.of(Account.PLAN, plan)));
  }

  private static Tier tier(String plan) {
    return new Tier(plan.toLowerCase(Locale.ROOT), List.of(new Sign.Plan(Set.of(plan))));
  }

  private static Mapping mapping(Model model, String attribute) {
    return new Mapping(model, attribute, "tier", Shape.TEXT, List.of(), false, 0);
  }

  private static Mirrored.Attribute attribute(Model model, String name) {
    return new Mirrored.Attribute(
        model, "id of " + name, name, name, "string", List.of(), true, false);
  }
}

package com.nexora.chat.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.account.Tiers.Sign;
import com.nexora.chat.domain.account.Tiers.Tier;
import com.nexora.chat.domain.conversation.ContactId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiersTest {

  private static final Account DANA = new Account(
      new ContactId("c"),
      "Dana",
      Account.Role.USER,
      Optional.empty(),
      "Northwind GmbH",
      Map.of("vip", "true"),
      Map.of("plan", "Scale", "size", "500", "id", "65f1", "company_id", "nw-7", "tier", "gold"));

  @Test
  void the_first_tier_with_a_sign_that_holds_is_the_accounts() {
    Tiers tiers = new Tiers(List.of(
        new Tier("strategic", List.of(new Sign.Company(Set.of("Contoso")))),
        new Tier(
            "enterprise",
            List.of(new Sign.Plan(Set.of("Enterprise")), new Sign.Company(Set.of("nw-7")))),
        new Tier("growth", List.of(new Sign.Plan(Set.of("Scale"))))));
    assertEquals("enterprise", tiers.of(DANA));
    assertEquals(List.of("strategic", "enterprise", "growth"), tiers.names());
  }

  @Test
  void an_account_of_which_no_sign_holds_has_no_tier() {
    assertEquals("", only(new Sign.Plan(Set.of("Enterprise"))).of(DANA));
    assertEquals("", Tiers.NONE.of(DANA));
  }

  @Test
  void a_tier_is_known_by_an_attribute_of_the_contact_or_of_the_company() {
    assertTrue(new Sign.ContactAttributeIs("vip", Set.of("true", "yes")).holds(DANA, Set.of()));
    assertFalse(new Sign.ContactAttributeIs("vip", Set.of("True")).holds(DANA, Set.of()));
    assertFalse(new Sign.ContactAttributeIs("tier", Set.of("gold")).holds(DANA, Set.of()));
    assertTrue(new Sign.CompanyAttributeIs("tier", Set.of("gold")).holds(DANA, Set.of()));
    assertFalse(new Sign.CompanyAttributeIs("vip", Set.of("true")).holds(DANA, Set.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"northwind gmbh ", "65f1", "NW-7"})
  void a_tier_is_known_by_a_list_of_companies_by_name_or_id(String listed) {
    assertTrue(new Sign.Company(Set.of(listed, "Contoso")).holds(DANA, Set.of()));
    assertFalse(new Sign.Company(Set.of(listed + "x")).holds(DANA, Set.of()));
  }

  @Test
  void a_visitor_without_a_company_is_in_no_list_of_companies() {
    Account visitor = Account.unknown(new ContactId("v"));
    assertFalse(new Sign.Company(Set.of("", " ")).holds(visitor, Set.of()));
  }

  @Test
  void a_tier_is_known_by_the_companys_plan() {
    assertTrue(new Sign.Plan(Set.of("scale")).holds(DANA, Set.of()));
    assertFalse(new Sign.Plan(Set.of("Scale 2")).holds(DANA, Set.of()));
  }

  @Test
  void a_tier_is_known_by_a_segment_by_name_or_id() {
    Sign key = new Sign.Segment(Set.of("Key accounts"));
    assertTrue(key.holds(DANA, Set.of("s1", "key accounts")));
    assertFalse(key.holds(DANA, Set.of("s1")));
    assertTrue(only(key).askForSegments());
    assertFalse(only(new Sign.Plan(Set.of("Scale"))).askForSegments());
  }

  @Test
  void a_tier_is_known_by_a_number_that_is_large_enough() {
    assertTrue(atLeast("size", "500").holds(DANA, Set.of()));
    assertTrue(atLeast("size", "99.5").holds(DANA, Set.of()));
    assertFalse(atLeast("size", "500.01").holds(DANA, Set.of()));
    assertFalse(atLeast("tier", "0").holds(DANA, Set.of()), "gold is no number");
    assertFalse(atLeast("seats", "0").holds(DANA, Set.of()), "there is no such attribute");
  }

  @Test
  void tiers_have_names_of_their_own_and_signs_to_know_them_by() {
    Sign sign = new Sign.Plan(Set.of("Scale"));
    Tier growth = new Tier("growth", List.of(sign));
    assertThrows(IllegalArgumentException.class, () -> new Tiers(List.of(growth, growth)));
    assertThrows(IllegalArgumentException.class, () -> new Tier("growth", List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Tier(" ", List.of(sign)));
  }

  private static Sign atLeast(String attribute, String number) {
    return new Sign.CompanyAttributeAtLeast(attribute, new BigDecimal(number));
  }

  private static Tiers only(Sign sign) {
    return new Tiers(List.of(new Tier("any", List.of(sign))));
  }
}

package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.account.Tiers;
import com.nexora.chat.domain.account.Tiers.Sign;
import com.nexora.chat.domain.account.Tiers.Tier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TiersSectionTest {

  @Test
  void without_a_section_there_are_no_tiers() {
    assertEquals(Tiers.NONE, tiers(""));
  }

  @Test
  void a_tier_is_told_by_attribute_plan_segment_or_company() {
    assertEquals(
        new Tiers(List.of(
            new Tier(
                "enterprise",
                List.of(
                    new Sign.CompanyAttributeIs("tier", Set.of("enterprise", "strategic")),
                    new Sign.CompanyAttributeAtLeast("size", new BigDecimal("500")),
                    new Sign.Segment(Set.of("Key accounts")),
                    new Sign.Company(Set.of("Northwind", "nw-7")))),
            new Tier(
                "growth",
                List.of(
                    new Sign.Plan(Set.of("Scale")),
                    new Sign.ContactAttributeIs("vip", Set.of("true")))))),
        tiers("""
                tiers:
                  - name: enterprise
                    any:
                      - company-attribute: {name: tier, is: [enterprise, strategic]}
                      - company-attribute: {name: size, at-least: 500}
                      - segment: Key accounts
                      - companies: [Northwind, nw-7]
                  - name: growth
                    any: [{plan: Scale}, {contact-attribute: {name: vip, is: true}}]
            """));
  }

  @Test
  void what_is_wrong_is_named_with_its_line() {
    String mistakes = OneWorkspace.mistakesWith("""
                tiers:
                  - name: enterprise
                    any:
                      - company-attribute: {name: size, at-least: many}
                      - {plan: Scale, segment: Key}
                      - companies: [""]
                      - planet: Mars
                  - name: growth
                  - name: enterprise
                    any: [{plan: Scale}]
            """);
    assertEquals("""
        w.yaml, line 12: workspaces[0].tiers[0].any[0].company-attribute.at-least is a number, \
        such as 500, not 'many'.
        w.yaml, line 13: workspaces[0].tiers[0].any[1] names exactly one of contact-attribute, \
        company-attribute, plan, segment, companies; give another sign a '-' of its own.
        w.yaml, line 14: workspaces[0].tiers[0].any[2].companies[0] is empty; write the name as \
        Intercom shows it.
        w.yaml, line 15: workspaces[0].tiers[0].any[3].planet is not a known key; did you mean plan?; known here: \
        companies, company-attribute, contact-attribute, plan, segment.
        w.yaml, line 16: workspaces[0].tiers[1] needs a sign to know the tier by, such as 'any: \
        [{plan: Enterprise}, {companies: [Northwind]}]'.
        w.yaml, line 17: workspaces[0].tiers[2] repeats the tier 'enterprise': put all its signs \
        under one 'any'.""", mistakes);
  }

  private static Tiers tiers(String section) {
    return OneWorkspace.with(section).tiers();
  }
}

package com.nexora.chat.intercom.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.Mirrored.OfficeHours.Span;
import com.nexora.chat.application.port.Mirrored.OfficeHours.SpecialDay;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.port.ReadMirrored.Query;
import com.nexora.chat.application.port.ReadMirrored.Result;
import com.nexora.chat.application.testing.ReadMirroredContract;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.TwinPeople;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The workspace's own things over HTTP, against the Intercom twin.
class TwinThingsTest extends TwinFixture implements ReadMirroredContract {

  @Override
  public ReadMirrored things() {
    return intercom.things();
  }

  @Override
  public WorkspaceId elsewhere() {
    return new WorkspaceId("elsewhere");
  }

  @Override
  public void setAway(Mirrored.Admin teammate) {
    people.onScreen("POST", "/admins/" + teammate.id(), "{\"action\":\"away\"}");
  }

  @Override
  public void remove(Mirrored.Team team) {
    people.onScreen("DELETE", "/teams/" + team.id(), "");
  }

  @Test
  void every_field_is_read_as_the_sample_has_it() {
    assertEquals(
        new Mirrored.Admin(
            TwinPeople.MAYA,
            "Maya Lindqvist",
            "maya.lindqvist@harborlane.example",
            false,
            false,
            true,
            List.of("7001001")),
        one(MirrorKind.ADMIN, TwinPeople.MAYA));
    assertEquals(
        new Mirrored.Team("7001001", "Support", List.of(TwinPeople.MAYA, "9001003"), "manual", 0),
        one(MirrorKind.TEAM, "7001001"));
    assertEquals(
        new Mirrored.Segment("66a1c0de0000000000000001", "Enterprise customers", "user"),
        one(MirrorKind.SEGMENT, "66a1c0de0000000000000001"));
    assertEquals(new Mirrored.Tag("5002", "Refund"), one(MirrorKind.TAG, "5002"));
    assertEquals(
        new Mirrored.Brand("hbl4demo", "Harborlane", true, "9501"),
        one(MirrorKind.BRAND, "hbl4demo"));
    assertEquals(
        new Mirrored.HelpCenter(
            "9501",
            "Harborlane Help",
            "https://help.harborlane.example/en",
            true,
            List.of("en", "de")),
        one(MirrorKind.HELP_CENTER, "9501"));
    assertEquals(
        new Mirrored.Collection(
            "3001",
            "Getting started",
            "https://help.harborlane.example/en/collections/3001",
            "",
            "",
            Map.of()),
        one(MirrorKind.COLLECTION, "3001"));
  }

  @Test
  void attributes_are_read_of_their_own_model_alone() {
    assertEquals(
        List.of(new Mirrored.Attribute(
            Model.CONTACT, "11001", "onboarded", "onboarded", "boolean", List.of(), true, false)),
        page(MirrorKind.CONTACT_ATTRIBUTE));
    assertEquals(
        List.of(new Mirrored.Attribute(
            Model.COMPANY,
            "11002",
            "tier",
            "tier",
            "string",
            List.of("enterprise", "growth", "starter"),
            true,
            false)),
        page(MirrorKind.COMPANY_ATTRIBUTE));
    assertEquals(
        new Mirrored.Attribute(
            Model.CONVERSATION,
            "1",
            "Nexora intent",
            "Nexora intent",
            "string",
            List.of(),
            true,
            false),
        one(MirrorKind.CONVERSATION_ATTRIBUTE, "1"));
  }

  @Test
  void office_hours_come_with_their_special_days() {
    Mirrored.OfficeHours hours = (Mirrored.OfficeHours) one(MirrorKind.OFFICE_HOURS, "8001");
    assertEquals("America/New_York", hours.timeZone());
    assertEquals(new Span(540, 1_080), hours.week().getFirst());
    assertEquals(5, hours.week().size());
    assertEquals(
        List.of(
            new SpecialDay("Christmas Day", "2026-12-25", true, List.of()),
            new SpecialDay("Christmas Eve", "2026-12-24", true, List.of(new Span(540, 720)))),
        hours.specialDays());
  }

  @Test
  void an_article_comes_in_all_its_languages() {
    Mirrored.Article refunds = (Mirrored.Article) one(MirrorKind.ARTICLE, "4112");
    assertEquals("en", refunds.defaultLocale());
    assertEquals(List.of("3003"), refunds.collections());
    assertEquals("everyone", refunds.audience());
    assertEquals(Set.of("en", "de"), refunds.contents().keySet());
    assertEquals("Rückerstattung", content(refunds, "de").title());
    assertEquals(
        "Welche Abbuchungen werden erstattet?",
        content(refunds, "de").sections().get(1).heading());
    assertEquals("Refund policy", content(refunds, "en").title());
  }

  private static Mirrored.Article.Content content(Mirrored.Article article, String locale) {
    return Objects.requireNonNull(article.contents().get(locale));
  }

  private Mirrored one(MirrorKind kind, String id) {
    return page(kind).stream()
        .filter(thing -> thing.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<Mirrored> page(MirrorKind kind) {
    Result answer = things().read(HERE, new Query(kind, Optional.empty()));
    return assertInstanceOf(Result.Read.class, answer).page().things();
  }
}

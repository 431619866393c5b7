package com.nexora.chat.intercom.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.AccountDetail;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.StandardAttributes;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.intercom.client.RawServer;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntercomAccountReaderTest {

  private static final ContactId DANA = new ContactId("65f1");
  private static final String CONTACT = """
      {"type":"contact","id":"65f1","role":"user","name":"Dana &amp; O&#39;Hara","owner_id":9001004,
       "custom_attributes":{"tier":"R&amp;D","seats":12,"ratio":1.50,"vip":true,"none":null,
       "orders":{"type":"Order.list"}}}""";
  private static final String COMPANY = """
      {"type":"company","id":"c1","company_id":"sd-7","name":"Sparrow &amp; Daughters","owner_id":"9001005",
       "plan":{"type":"plan","id":"1","name":"Enterprise"},"custom_attributes":{"tier":"gold"}}""";

  private final DeskServer server = new DeskServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"companies", "data"})
  void a_contact_is_read_with_its_company(String list) {
    server.on("GET /contacts/65f1", 200, CONTACT);
    server.on(
        "GET /contacts/65f1/companies",
        200,
        "{\"type\":\"list\",\"" + list + "\":[" + COMPANY + "]}");
    assertEquals(
        new ReadAccount.Result.Known(new Account(
            DANA,
            "Dana & O'Hara",
            Account.Role.USER,
            Optional.of(new TeammateId("9001004")),
            "Sparrow & Daughters",
            Map.of("tier", "R&D", "seats", "12", "ratio", "1.50", "vip", "true"),
            Map.of("tier", "gold", "plan", "Enterprise", "id", "c1", "company_id", "sd-7"))),
        read());
  }

  @Test
  void the_company_owns_a_contact_that_nobody_owns() {
    server.on("GET /contacts/65f1", 200, "{\"id\":\"65f1\",\"role\":\"lead\",\"owner_id\":null}");
    server.on("GET /contacts/65f1/companies", 200, "{\"data\":[" + COMPANY + "]}");
    Account read = known();
    assertEquals(Optional.of(new TeammateId("9001005")), read.owner());
    assertEquals(Account.Role.LEAD, read.role());
    assertEquals("", read.name());
  }

  @Test
  void a_contact_is_known_without_a_company() {
    server.on("GET /contacts/65f1", 200, CONTACT);
    server.on("GET /contacts/65f1/companies", 404, DeskServer.error("no"));
    assertEquals("", known().companyName());
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 429, 500})
  void a_company_that_cannot_be_read_now_is_not_taken_for_none(int status) {
    server.on("GET /contacts/65f1", 200, CONTACT);
    server.on("GET /contacts/65f1/companies", status, "");
    assertInstanceOf(ReadAccount.Result.Unavailable.class, read());
  }

  @Test
  void a_merged_contact_is_followed_once() {
    server.onMerged("GET /contacts/65f1", "65f2");
    server.on("GET /contacts/65f2", 200, CONTACT.replace("65f1", "65f2"));
    server.on("GET /contacts/65f2/companies", 200, "{\"data\":[]}");
    assertEquals(new ContactId("65f2"), known().contact());
  }

  @Test
  void contacts_merged_in_a_circle_are_unknown() {
    server.onMerged("GET /contacts/65f1", "65f2").onMerged("GET /contacts/65f2", "65f1");
    assertEquals(new ReadAccount.Result.Unknown(), read());
    assertEquals(List.of("GET /contacts/65f1", "GET /contacts/65f2"), server.requests());
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void who_is_not_there_is_unknown(int status) {
    server.on("GET /contacts/65f1", status, DeskServer.error("no"));
    assertEquals(new ReadAccount.Result.Unknown(), read());
  }

  @Test
  void a_link_to_another_host_leads_nowhere_but_to_this_one() throws IOException { // C-08
    try (RawServer elsewhere = new RawServer((_, out) -> out.close())) {
      String there = elsewhere.access().baseUrl() + "/contacts/65f2";
      server.onMergedInto("GET /contacts/65f1", there);
      server.on("GET /contacts/65f2", 404, DeskServer.error("not_found"));
      assertEquals(new ReadAccount.Result.Unknown(), read());
      assertEquals(List.of("GET /contacts/65f1", "GET /contacts/65f2"), server.requests());
      assertEquals(List.of(), elsewhere.requests());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 429, 500})
  void who_cannot_be_read_now_is_not_taken_for_unknown(int status) {
    server.on("GET /contacts/65f1", status, DeskServer.error("no"));
    assertInstanceOf(ReadAccount.Result.Unavailable.class, read());
  }

  @Test
  void what_counts_as_kept_by_intercom_is_just_what_is_read() {
    server.on("GET /contacts/65f1", 200, """
        {"id":"65f1","role":"user","email":"a","phone":"b","external_id":"c","browser":"d","os":"e",
         "language_override":"f","created_at":1,"signed_up_at":2,"last_seen_at":3,
         "location":{"country":"g","region":"h","city":"i"},"unsubscribed_from_emails":true}""");
    server.on("GET /contacts/65f1/companies", 200, """
        {"data":[{"id":"c1","company_id":"x-1","size":1,"industry":"a","website":"b","plan":{"name":"c"},
         "monthly_spend":2,"session_count":3,"user_count":4,"created_at":5,"remote_created_at":6,
         "last_request_at":7}]}""");
    Account read = known();
    assertEquals(StandardAttributes.of(Model.CONTACT), read.contactAttributes().keySet());
    assertEquals(StandardAttributes.of(Model.COMPANY), read.companyAttributes().keySet());
  }

  @Test
  void what_intercom_itself_keeps_can_be_compared_too() {
    server.on("GET /contacts/65f1", 200, """
        {"id":"65f1","role":"user","email":"dana@x.example","created_at":1700000000,
         "signed_up_at":1700000001,"referrer":"https://www.google.com/",
         "location":{"country":"Ireland","region":null},"unsubscribed_from_emails":false,
         "custom_attributes":{"email":"own"}}""");
    server.on("GET /contacts/65f1/companies", 200, """
        {"data":[{"id":"c1","company_id":"x-1","size":240,"industry":"Trade","monthly_spend":99,
         "tags":{"tags":[{"id":"7","name":"Big"}]},
         "segments":{"type":"segment.list","segments":[{"id":"8","name":"Active"}]}}]}""");
    Account read = known();
    assertEquals(
        Map.of(
            "email", "own",
            "created_at", "1700000000",
            "signed_up_at", "1700000001",
            "country", "Ireland",
            "unsubscribed_from_emails", "false"),
        read.contactAttributes());
    assertEquals(
        Map.of(
            "id", "c1",
            "company_id", "x-1",
            "size", "240",
            "industry", "Trade",
            "monthly_spend", "99"),
        read.companyAttributes());
    assertEquals(
        new Profile(
            Optional.of(Instant.ofEpochSecond(1_700_000_000L)),
            "https://www.google.com/",
            Optional.empty(),
            Optional.empty(),
            Set.of("7", "Big"),
            Set.of("8", "Active")),
        read.profile());
    assertEquals(2, server.requests().size());
  }

  @Test
  void segments_and_tags_are_asked_for_only_where_they_are_wanted() {
    server.on("GET /contacts/65f1", 200, CONTACT);
    server.on("GET /contacts/65f1/companies", 200, "{\"data\":[]}");
    server.on("GET /contacts/65f1/segments", 200, "{\"data\":[{\"id\":\"1\",\"name\":\"VIP\"}]}");
    server.on("GET /contacts/65f1/tags", 200, "{\"data\":[{\"id\":\"2\",\"name\":\"bug\"}]}");
    Profile read = known(EnumSet.allOf(AccountDetail.class)).profile();
    assertEquals(Optional.of(Set.of("1", "VIP")), read.segments());
    assertEquals(Optional.of(Set.of("2", "bug")), read.tags());
    assertEquals(4, server.requests().size());
  }

  @Test
  void of_a_contact_without_tags_none_are_asked_for() {
    server.on("GET /contacts/65f1", 200, "{\"id\":\"65f1\",\"tags\":{\"data\":[]}}");
    server.on("GET /contacts/65f1/companies", 200, "{\"data\":[]}");
    assertEquals(
        Optional.of(Set.of()), known(Set.of(AccountDetail.TAGS)).profile().tags());
    assertEquals(2, server.requests().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 429, 500})
  void segments_that_cannot_be_read_now_are_not_taken_for_none(int status) {
    server.on("GET /contacts/65f1", 200, CONTACT);
    server.on("GET /contacts/65f1/companies", 200, "{\"data\":[]}");
    server.on("GET /contacts/65f1/segments", status, "");
    assertInstanceOf(ReadAccount.Result.Unavailable.class, read(Set.of(AccountDetail.SEGMENTS)));
  }

  @Test
  void segments_that_intercom_does_not_show_stay_unknown() {
    server.on("GET /contacts/65f1", 200, CONTACT);
    server.on("GET /contacts/65f1/companies", 200, "{\"data\":[]}");
    server.on("GET /contacts/65f1/segments", 404, DeskServer.error("no"));
    assertEquals(
        Optional.empty(), known(Set.of(AccountDetail.SEGMENTS)).profile().segments());
  }

  private Account known(Set<AccountDetail> details) {
    return assertInstanceOf(ReadAccount.Result.Known.class, read(details)).account();
  }

  private ReadAccount.Result read(Set<AccountDetail> details) {
    return server.desk().accounts().read(DeskServer.WORKSPACE, DANA, details);
  }

  private Account known() {
    return assertInstanceOf(ReadAccount.Result.Known.class, read()).account();
  }

  private ReadAccount.Result read() {
    return server.desk().accounts().read(DeskServer.WORKSPACE, DANA);
  }
}

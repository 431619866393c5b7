package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.AccountDetail;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Value;
import com.nexora.chat.domain.attribute.Write;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.RichText.Run;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Fingerprint;
import java.math.BigDecimal;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the use cases rely on at Intercom's desk.
public interface DeskContract {

  Cutoff SOON = new Cutoff(() -> 0, 1);

  /// A workspace with a customer, an agent, a colleague and a team.
  interface Stage {
    Ports.Desk desk();

    WorkspaceId workspace();

    /// Another workspace.
    WorkspaceId elsewhere();

    TeammateId agent();

    TeammateId colleague();

    TeamId team();

    /// What is known of the customer, who has a tag and is in a segment.
    Account customer();

    /// The customer starts a conversation and a rule gives it to the agent.
    ConversationId customerStarts(String words);

    void customerSays(ConversationId conversation, String words);

    void colleagueReplies(ConversationId conversation, String words);

    /// An attribute that the workspace has, and its value; empty when it has none.
    Map<String, String> attributes(ConversationId conversation);

    String attributeName();
  }

  Stage stage();

  @Test
  default void a_new_conversation_is_read_with_what_the_customer_said() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Fish & <chips>?\nPlease");
    Conversation now = read(stage, id);
    assertEquals(id, now.id());
    assertEquals(stage.customer().contact(), now.contact());
    assertEquals(Conversation.State.OPEN, now.state());
    assertEquals(Optional.of(stage.agent()), now.assignee());
    assertEquals(
        List.of("Fish & <chips>?\nPlease"),
        now.awaitingReply().stream().map(Part::text).toList());
    assertInstanceOf(Ownership.Ours.class, Ownership.of(now, stage.agent()));
  }

  @Test
  default void messages_are_read_in_their_order() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("one");
    stage.colleagueReplies(id, "two");
    stage.customerSays(id, "three");
    Conversation now = read(stage, id);
    assertEquals(
        List.of("one", "two", "three"),
        now.parts().stream().map(Part::text).filter(text -> !text.isEmpty()).toList());
    assertEquals(List.of("three"), now.awaitingReply().stream().map(Part::text).toList());
  }

  @Test
  default void a_reply_is_seen_and_known_by_its_part() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    PartId made = perform(stage, id, new Action.Reply(richText())).orElseThrow();
    Part part = partOf(read(stage, id), made);
    assertTrue(part.replyBy(stage.agent()));
    assertTrue(read(stage, id).awaitingReply().isEmpty());
  }

  @Test
  default void what_was_said_is_recognised_when_it_is_read_back() {
    Stage stage = stage();
    for (Action action : List.of(new Action.Reply(richText()), new Action.Note(richText()))) {
      ConversationId id = stage.customerStarts("Help");
      PartId watermark = read(stage, id).newestPart().orElseThrow();
      Optional<PartId> made = perform(stage, id, action);
      assertEquals(
          made, Fingerprint.find(action, read(stage, id).partsAfter(watermark), stage.agent()));
    }
  }

  @Test
  default void a_closing_word_is_seen_and_the_conversation_is_closed() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    Action closing = new Action.Close(richText());
    PartId watermark = read(stage, id).newestPart().orElseThrow();
    Optional<PartId> made = perform(stage, id, closing);
    Conversation now = read(stage, id);
    assertEquals(Conversation.State.CLOSED, now.state());
    assertTrue(partOf(now, made.orElseThrow()).replyBy(stage.agent()));
    assertEquals(made, Fingerprint.find(closing, now.partsAfter(watermark), stage.agent()));
  }

  @Test
  default void a_note_is_no_reply() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    PartId made = perform(stage, id, new Action.Note(richText())).orElseThrow();
    Conversation now = read(stage, id);
    assertEquals(Part.Kind.NOTE, partOf(now, made).kind());
    assertFalse(partOf(now, made).replyByTeammate());
    assertEquals(1, now.awaitingReply().size());
  }

  @Test
  default void attributes_are_written_and_say_nothing() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    perform(stage, id, new Action.SetAttributes(Map.of(stage.attributeName(), "refund & more")));
    assertEquals("refund & more", stage.attributes(id).get(stage.attributeName()));
    Conversation now = read(stage, id);
    assertEquals(1, now.awaitingReply().size());
    assertInstanceOf(Ownership.Ours.class, Ownership.of(now, stage.agent()));
  }

  @Test
  default void values_of_every_type_are_written_to_a_contact_and_its_company() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    Holder contact = new Holder(Model.CONTACT, stage.customer().contact().value());
    Holder company = new Holder(
        Model.COMPANY, stage.customer().companyAttribute(Account.COMPANY_ID).orElseThrow());
    List<Write> writes = List.of(
        write("team_size", new Value.Amount(BigDecimal.valueOf(30))),
        write("rate", new Value.Amount(new BigDecimal("1.5"))),
        write("buys", new Value.Truth(true)),
        write("role", new Value.Text("owner & boss")));
    int parts = read(stage, id).parts().size();
    perform(stage, id, new Action.WriteBack(contact, writes));
    perform(stage, id, new Action.WriteBack(company, writes));
    perform(stage, id, new Action.WriteBack(company, writes));
    Account now = assertInstanceOf(
            ReadAccount.Result.Known.class,
            stage.desk().accounts().read(stage.workspace(), stage.customer().contact()))
        .account();
    Map<String, String> values =
        Map.of("team_size", "30", "rate", "1.5", "buys", "true", "role", "owner & boss");
    values.forEach((name, value) -> {
      assertEquals(Optional.of(value), now.contactAttribute(name));
      assertEquals(Optional.of(value), now.companyAttribute(name));
    });
    assertEquals(
        stage.customer().companyAttribute("tier"), now.companyAttribute("tier"), "others stay");
    assertEquals(parts, read(stage, id).parts().size(), "nothing shows in the conversation");
  }

  private static Write write(String attribute, Value value) {
    return new Write(attribute, "1", value, 1, "answered");
  }

  @Test
  default void a_conversations_values_are_written_as_well() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    Holder conversation = new Holder(Model.CONVERSATION, id.value());
    Write intent = write(stage.attributeName(), new Value.Text("refund"));
    perform(stage, id, new Action.WriteBack(conversation, List.of(intent)));
    assertEquals("refund", stage.attributes(id).get(stage.attributeName()));
  }

  @Test
  default void a_colleague_who_is_given_a_conversation_has_it() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    Assignee colleague = new Assignee.ToTeammate(stage.colleague());
    PartId made = perform(stage, id, assign(colleague)).orElseThrow();
    assertEquals(Optional.of(stage.colleague()), read(stage, id).assignee());
    assertEquals(Optional.of(colleague), partOf(read(stage, id), made).assignedTo());
  }

  @Test
  default void a_team_takes_a_conversation_from_the_agent() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    Assignee team = new Assignee.ToTeam(stage.team());
    PartId made = perform(stage, id, assign(team)).orElseThrow();
    assertEquals(Optional.empty(), read(stage, id).assignee());
    assertEquals(Optional.of(team), partOf(read(stage, id), made).assignedTo());
  }

  @Test
  default void nobody_can_have_a_conversation() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    PartId made = perform(stage, id, assign(new Assignee.ToNobody())).orElseThrow();
    assertEquals(Optional.empty(), read(stage, id).assignee());
    assertEquals(
        Optional.of(new Assignee.ToNobody()), partOf(read(stage, id), made).assignedTo());
  }

  @Test
  default void the_next_on_the_ladder_has_it_when_the_first_is_unknown() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    Assignee colleague = new Assignee.ToTeammate(stage.colleague());
    perform(
        stage,
        id,
        assign(
            new Assignee.ToTeammate(new TeammateId("99999")),
            new Assignee.ToTeam(new TeamId("99999")),
            colleague,
            new Assignee.ToNobody()));
    assertEquals(Optional.of(stage.colleague()), read(stage, id).assignee());
  }

  @Test
  default void nothing_is_done_after_its_time() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    Action late = assign(new Assignee.ToNobody());
    Cutoff missed = new Cutoff(() -> 1, 0);
    var done = stage.desk().actions().perform(stage.workspace(), id, stage.agent(), late, missed);
    assertInstanceOf(PerformAction.Result.NotNow.class, done);
    assertEquals(Optional.of(stage.agent()), read(stage, id).assignee());
  }

  @Test
  default void nothing_is_done_that_was_called_off() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    Action reply = new Action.Reply(richText());
    Cutoff off = SOON.unless(() -> true);
    var done = stage.desk().actions().perform(stage.workspace(), id, stage.agent(), reply, off);
    assertInstanceOf(PerformAction.Result.NotNow.class, done);
    assertTrue(read(stage, id).parts().stream().noneMatch(Part::replyByTeammate));
  }

  @Test
  default void an_unknown_conversation_is_gone_and_nothing_can_be_done_in_it() {
    Stage stage = stage();
    ConversationId unknown = new ConversationId("99999");
    assertEquals(
        new ReadConversation.Result.Gone(),
        stage.desk().conversations().read(stage.workspace(), unknown));
    for (Action action : List.of(new Action.Reply(richText()), assign(new Assignee.ToNobody()))) {
      assertInstanceOf(
          PerformAction.Result.Refused.class,
          stage.desk().actions().perform(stage.workspace(), unknown, stage.agent(), action, SOON));
    }
  }

  @Test
  default void another_workspace_sees_and_does_nothing() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    Conversation before = read(stage, id);
    ReadConversation.Result seen = stage.desk().conversations().read(stage.elsewhere(), id);
    assertFalse(seen instanceof ReadConversation.Result.Read, seen.toString());
    Action reply = new Action.Reply(richText());
    var done = stage.desk().actions().perform(stage.elsewhere(), id, stage.agent(), reply, SOON);
    assertFalse(done instanceof PerformAction.Result.Applied, done.toString());
    var known = stage.desk().accounts().read(stage.elsewhere(), stage.customer().contact());
    assertFalse(known instanceof ReadAccount.Result.Known, known.toString());
    assertEquals(before, read(stage, id));
  }

  @Test
  default void a_customer_is_known_with_company_and_owner() {
    Stage stage = stage();
    Account known = known(stage, Set.of());
    Account customer = stage.customer();
    assertEquals(
        List.of(
            customer.contact(),
            customer.name(),
            customer.role(),
            customer.owner(),
            customer.companyName()),
        List.of(known.contact(), known.name(), known.role(), known.owner(), known.companyName()));
    assertTrue(
        known
            .contactAttributes()
            .entrySet()
            .containsAll(customer.contactAttributes().entrySet()),
        known.toString());
    assertTrue(
        known
            .companyAttributes()
            .entrySet()
            .containsAll(customer.companyAttributes().entrySet()),
        known.toString());
  }

  @Test
  default void labels_of_a_customer_come_where_they_are_asked_for() {
    Stage stage = stage();
    Profile wanted = stage.customer().profile();
    Profile plain = known(stage, Set.of()).profile();
    assertEquals(Optional.empty(), plain.segments());
    assertEquals(Optional.empty(), plain.tags());
    Profile some = known(stage, Set.of(AccountDetail.SEGMENTS)).profile();
    assertEquals(wanted.segments(), some.segments());
    assertEquals(Optional.empty(), some.tags());
    Profile all = known(stage, EnumSet.allOf(AccountDetail.class)).profile();
    assertEquals(wanted.segments(), all.segments());
    assertEquals(wanted.tags(), all.tags());
  }

  private static Account known(Stage stage, Set<AccountDetail> details) {
    var read = stage.desk().accounts().read(stage.workspace(), stage.customer().contact(), details);
    return assertInstanceOf(ReadAccount.Result.Known.class, read).account();
  }

  @Test
  default void a_stranger_is_unknown() {
    Stage stage = stage();
    assertEquals(
        new ReadAccount.Result.Unknown(),
        stage.desk().accounts().read(stage.workspace(), new ContactId("ffffffffffffffffffffffff")));
  }

  private static Conversation read(Stage stage, ConversationId id) {
    var result = stage.desk().conversations().read(stage.workspace(), id);
    return assertInstanceOf(ReadConversation.Result.Read.class, result).conversation();
  }

  private static Optional<PartId> perform(Stage stage, ConversationId id, Action action) {
    var result = stage.desk().actions().perform(stage.workspace(), id, stage.agent(), action, SOON);
    return assertInstanceOf(PerformAction.Result.Applied.class, result).part();
  }

  private static Part partOf(Conversation conversation, PartId id) {
    return conversation.parts().stream()
        .filter(part -> part.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Action assign(Assignee... ladder) {
    return new Action.Assign(List.of(ladder));
  }

  /// Everything that a message can be made of.
  private static RichText richText() {
    return new RichText(List.of(
        Line.heading("Fish & <chips>"),
        Line.paragraph("It's “fresh”."),
        new Line(
            RichText.Kind.PARAGRAPH,
            List.of(
                Run.of("Read more: "),
                Run.link("our menu", URI.create("https://help.example/menu?a=1&b=2")))),
        Line.bullet(Run.of("one")),
        Line.bullet(Run.of("two"))));
  }
}

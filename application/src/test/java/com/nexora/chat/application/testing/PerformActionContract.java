package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Value;
import com.nexora.chat.domain.attribute.Write;
import com.nexora.chat.domain.conversation.Assignee;
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
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Fingerprint;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is done at the desk is seen when it is read again, and known again by its words.
public interface PerformActionContract extends DeskContract {

  @Test
  default void a_reply_is_seen_and_known_by_its_part() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    PartId made = stage.perform(id, new Action.Reply(richText())).orElseThrow();
    Part part = partOf(stage.read(id), made);
    assertTrue(part.replyBy(stage.agent()));
    assertTrue(stage.read(id).awaitingReply().isEmpty());
  }

  @Test
  default void what_was_said_is_recognised_when_it_is_read_back() {
    Stage stage = stage();
    for (Action action : List.of(new Action.Reply(richText()), new Action.Note(richText()))) {
      ConversationId id = stage.customerStarts("Help");
      PartId watermark = stage.read(id).newestPart().orElseThrow();
      Optional<PartId> made = stage.perform(id, action);
      assertEquals(
          made, Fingerprint.find(action, stage.read(id).partsAfter(watermark), stage.agent()));
    }
  }

  @Test
  default void a_closing_word_is_seen_and_the_conversation_is_closed() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    Action closing = new Action.Close(richText());
    PartId watermark = stage.read(id).newestPart().orElseThrow();
    Optional<PartId> made = stage.perform(id, closing);
    Conversation now = stage.read(id);
    assertEquals(Conversation.State.CLOSED, now.state());
    assertTrue(partOf(now, made.orElseThrow()).replyBy(stage.agent()));
    assertEquals(made, Fingerprint.find(closing, now.partsAfter(watermark), stage.agent()));
  }

  @Test
  default void a_note_is_no_reply() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    PartId made = stage.perform(id, new Action.Note(richText())).orElseThrow();
    Conversation now = stage.read(id);
    assertEquals(Part.Kind.NOTE, partOf(now, made).kind());
    assertFalse(partOf(now, made).replyByTeammate());
    assertEquals(1, now.awaitingReply().size());
  }

  @Test
  default void attributes_are_written_and_say_nothing() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    stage.perform(id, new Action.SetAttributes(Map.of(stage.attributeName(), "refund & more")));
    assertEquals("refund & more", stage.attributes(id).get(stage.attributeName()));
    Conversation now = stage.read(id);
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
    int parts = stage.read(id).parts().size();
    stage.perform(id, new Action.WriteBack(contact, writes));
    stage.perform(id, new Action.WriteBack(company, writes));
    stage.perform(id, new Action.WriteBack(company, writes));
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
    assertEquals(parts, stage.read(id).parts().size(), "nothing shows in the conversation");
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
    stage.perform(id, new Action.WriteBack(conversation, List.of(intent)));
    assertEquals("refund", stage.attributes(id).get(stage.attributeName()));
  }

  @Test
  default void a_colleague_who_is_given_a_conversation_has_it() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    Assignee colleague = new Assignee.ToTeammate(stage.colleague());
    PartId made = stage.perform(id, assign(colleague)).orElseThrow();
    assertEquals(Optional.of(stage.colleague()), stage.read(id).assignee());
    assertEquals(Optional.of(colleague), partOf(stage.read(id), made).assignedTo());
  }

  @Test
  default void a_team_takes_a_conversation_from_the_agent() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    Assignee team = new Assignee.ToTeam(stage.team());
    PartId made = stage.perform(id, assign(team)).orElseThrow();
    assertEquals(Optional.empty(), stage.read(id).assignee());
    assertEquals(Optional.of(team), partOf(stage.read(id), made).assignedTo());
  }

  @Test
  default void nobody_can_have_a_conversation() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    PartId made = stage.perform(id, assign(new Assignee.ToNobody())).orElseThrow();
    assertEquals(Optional.empty(), stage.read(id).assignee());
    assertEquals(
        Optional.of(new Assignee.ToNobody()), partOf(stage.read(id), made).assignedTo());
  }

  @Test
  default void the_next_on_the_ladder_has_it_when_the_first_is_unknown() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    Assignee colleague = new Assignee.ToTeammate(stage.colleague());
    Action ladder = assign(
        new Assignee.ToTeammate(new TeammateId("99999")),
        new Assignee.ToTeam(new TeamId("99999")),
        colleague,
        new Assignee.ToNobody());
    var done = stage.desk().actions().perform(stage.workspace(), id, stage.agent(), ladder, SOON);
    assertEquals(
        Optional.of(colleague),
        assertInstanceOf(PerformAction.Result.Applied.class, done).to());
    assertEquals(Optional.of(stage.colleague()), stage.read(id).assignee());
  }

  @Test
  default void nothing_is_done_after_its_time() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    Action late = assign(new Assignee.ToNobody());
    Cutoff missed = new Cutoff(() -> 1, 0);
    var done = stage.desk().actions().perform(stage.workspace(), id, stage.agent(), late, missed);
    assertInstanceOf(PerformAction.Result.NotNow.class, done);
    assertEquals(Optional.of(stage.agent()), stage.read(id).assignee());
  }

  @Test
  default void nothing_is_done_that_was_called_off() {
    Stage stage = stage();
    ConversationId id = stage.customerStarts("Help");
    Action reply = new Action.Reply(richText());
    Cutoff off = SOON.unless(() -> true);
    var done = stage.desk().actions().perform(stage.workspace(), id, stage.agent(), reply, off);
    assertInstanceOf(PerformAction.Result.NotNow.class, done);
    assertTrue(stage.read(id).parts().stream().noneMatch(Part::replyByTeammate));
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

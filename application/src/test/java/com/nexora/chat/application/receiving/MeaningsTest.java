package com.nexora.chat.application.receiving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.usecase.ReceiveWebhook.About;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification.News;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The topics are those of Intercom's documentation, "Webhook Topics", written down a second time.
class MeaningsTest {

  private static final ConversationId TALK = new ConversationId("1");
  private static final PartId PART = new PartId("2");
  private static final ContactId DANA = new ContactId("65f1");

  private static News news(String topic, boolean fromCustomer, About about) {
    boolean inConversation = topic.startsWith("conversation");
    return new News(
        "digest",
        RawBody.of(new byte[0]),
        new WorkspaceId("acme"),
        Optional.of("notif"),
        topic,
        Optional.of(TALK).filter(_ -> inConversation),
        Optional.of(PART).filter(_ -> inConversation),
        fromCustomer,
        about);
  }

  private static About item(String id) {
    return new About(Optional.of(id), Optional.empty(), Set.of());
  }

  private static Meaning of(String topic) {
    return Meanings.of(news(topic, false, item("65f1")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          conversation.admin.assigned             | assigned
          conversation.admin.open.assigned        | assigned
          conversation.admin.replied              | seen with the next turn
          conversation.admin.closed               | seen with the next turn
          conversation.admin.opened               | seen with the next turn
          conversation.admin.noted                | seen with the next turn
          conversation.admin.snoozed              | seen with the next turn
          conversation.admin.unsnoozed            | seen with the next turn
          conversation.admin.single.created       | seen with the next turn
          conversation.admin.replied.translated   | seen with the next turn
          conversation.operator.replied           | seen with the next turn
          conversation.deleted                    | erase conversation
          conversation.read                       | seen with the next turn
          conversation.rating.added               | rated
          conversation.priority.updated           | seen with the next turn
          conversation.contact.attached           | seen with the next turn
          conversation.contact.detached           | seen with the next turn
          conversation.company.updated            | seen with the next turn
          conversation_part.redacted              | erase part
          conversation_part.tag.created           | seen with the next turn
          contact.user.created                    | contact is read anew
          contact.user.updated                    | contact is read anew
          contact.lead.created                    | contact is read anew
          contact.lead.updated                    | contact is read anew
          contact.lead.added_email                | contact is read anew
          contact.lead.signed_up                  | contact is read anew
          contact.email.updated                   | contact is read anew
          contact.archived                        | erase archived contact
          contact.unarchive                       | contact is read anew
          contact.deleted                         | erase contact
          contact.subscribed                      | contact is read anew
          contact.unsubscribed                    | contact is read anew
          contact.user.tag.created                | contact is read anew
          contact.user.tag.deleted                | contact is read anew
          contact.lead.tag.created                | contact is read anew
          contact.lead.tag.deleted                | contact is read anew
          visitor.signed_up                       | ignored: a visitor who has said nothing yet
          company.created                         | company is read anew
          company.updated                         | company is read anew
          company.deleted                         | erase company
          company.contact.attached                | contact is read anew
          company.contact.detached                | contact is read anew
          admin.away_mode_updated                 | refresh admin
          admin.added_to_workspace                | refresh admin
          admin.removed_from_workspace            | refresh admin
          admin.logged_in                         | refresh admin
          admin.logged_out                        | refresh admin
          admin.activity_log_event.created        | ignored: nothing hangs on it
          article.created                         | refresh article
          article.updated                         | refresh article
          article.published                       | refresh article
          article.unpublished                     | refresh article
          article.deleted                         | refresh article
          content_snippet.created                 | ignored: snippets are not read
          content_snippet.updated                 | ignored: snippets are not read
          content_snippet.deleted                 | ignored: snippets are not read
          ticket.created                          | ignored: tickets are not answered
          ticket.state.updated                    | ignored: tickets are not answered
          ticket.resolved                         | ignored: tickets are not answered
          ticket.closed                           | ignored: tickets are not answered
          ticket.admin.assigned                   | ignored: tickets are not answered
          ticket.team.assigned                    | ignored: tickets are not answered
          ticket.admin.replied                    | ignored: tickets are not answered
          ticket.admin.replied.translated         | ignored: tickets are not answered
          ticket.contact.replied                  | ignored: tickets are not answered
          ticket.note.created                     | ignored: tickets are not answered
          ticket.attribute.updated                | ignored: tickets are not answered
          ticket.rating.provided                  | ignored: tickets are not answered
          ticket.contact.attached                 | ignored: tickets are not answered
          ticket.contact.detached                 | ignored: tickets are not answered
          ping                                    | ignored: a test of the connection
          job.completed                           | ignored: nothing hangs on it
          event.created                           | ignored: nothing hangs on it
          data_connector.execution.completed      | ignored: nothing hangs on it
          api.request.completed                   | ignored: nothing hangs on it
          granular.subscribe                      | ignored: nothing hangs on it
          granular.unsubscribe                    | ignored: nothing hangs on it
          """)
  void every_topic_means_one_thing(String topic, String words) {
    assertEquals(words, of(topic).words());
    assertEquals(true, Meanings.topics().contains(topic), topic + " stands in the table by name");
  }

  @ParameterizedTest
  @CsvSource({
    "call.ended, ignored: calls are not answered",
    "content_stat.email.opened, ignored: reports are not read",
    "audience.created, ignored: nothing hangs on it",
    "content_import_source.updated, ignored: nothing hangs on it",
    "ticket.something.new, ignored: tickets are not answered",
    "conversation.of.tomorrow, ignored: unknown topic",
    "'', ignored: unknown topic"
  })
  void families_of_topics_and_unknown_ones_are_ignored_with_a_reason(String topic, String words) {
    assertEquals(words, of(topic).words());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conversation.user.created",
        "conversation.user.replied",
        "conversation.admin.opened",
        "conversation.admin.assigned",
        "conversation.of.tomorrow"
      })
  void a_customers_words_are_a_message_whatever_they_come_under(String topic) {
    assertEquals(
        new Meaning.CustomerSpoke(TALK, PART), Meanings.of(news(topic, true, About.NOTHING_ELSE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"conversation_part.redacted", "conversation_part.tag.created"})
  void what_is_done_to_a_message_is_no_message(String topic) {
    assertFalse(
        Meanings.of(news(topic, true, About.NOTHING_ELSE)) instanceof Meaning.CustomerSpoke);
  }

  @Test
  void a_merged_contact_is_followed_to_the_survivor() {
    About about = new About(Optional.of("65f2"), Optional.of(DANA), Set.of());
    assertEquals(
        new Meaning.Erase(new Notice.Subject.MergedContact(DANA, new ContactId("65f2"))),
        Meanings.of(news("contact.merged", false, about)));
    assertEquals(
        new Meaning.ContactChanged(DANA),
        of("contact.merged"),
        "without the other, the survivor is read anew");
  }

  @Test
  void what_does_not_say_which_is_ignored_and_says_so() {
    Set<String> words = Set.of(
            "contact.deleted",
            "contact.archived",
            "contact.user.updated",
            "company.deleted",
            "contact.merged")
        .stream()
        .map(topic -> Meanings.of(news(topic, false, About.NOTHING_ELSE)).words())
        .collect(Collectors.toSet());
    assertEquals(
        Set.of("ignored: it does not say which contact", "ignored: it does not say which company"),
        words);
  }

  @Test
  void erasing_and_refreshing_is_noted_and_nothing_else_is() {
    assertEquals(
        Optional.of(new Notice.Erase(new Notice.Subject.DeletedContact(DANA))),
        of("contact.deleted").notice());
    assertEquals(
        Optional.of(new Notice.Refresh(MirrorKind.ARTICLE)),
        of("article.updated").notice());
    for (String topic : Set.of("ping", "contact.user.updated", "conversation.admin.replied")) {
      assertEquals(Optional.empty(), of(topic).notice());
    }
  }
}

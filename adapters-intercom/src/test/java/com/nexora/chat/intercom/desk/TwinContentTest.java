package com.nexora.chat.intercom.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.port.ReadConversation.Result;
import com.nexora.chat.domain.conversation.Attachment;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.TwinPeople;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the twin shows of e-mails and files, read over HTTP.
class TwinContentTest {

  private static final URI ADDRESS = URI.create("https://files.example/1.png?sig=a%2Fb&c=d");

  private final TwinPeople people = new TwinPeople("secret");

  @AfterEach
  void stop() {
    people.close();
  }

  @Test
  void an_email_is_known_by_its_channel_and_begins_with_its_subject() {
    Conversation read = read(people.danaMails("Invoice & more", "Where is it?"));
    assertEquals(Channel.EMAIL, read.channel());
    assertEquals("Invoice & more\nWhere is it?", read.parts().getFirst().text());
    assertEquals(Channel.OTHER, read(people.danaStarts("Hello")).channel());
  }

  @Test
  void a_picture_without_a_word_waits_for_a_reply() {
    ConversationId talk = people.danaStarts("Hello");
    people.customerShows(talk, "error <1>.png", ADDRESS);
    Part shown = read(talk).awaitingReply().getLast();
    assertEquals("", shown.text());
    assertEquals(
        List.of(new Attachment(
            Attachment.Kind.IMAGE,
            "error <1>.png",
            "image/png",
            0,
            Optional.empty(),
            Optional.of(ADDRESS))),
        shown.attachments());
  }

  private Conversation read(ConversationId conversation) {
    Connection connection = new Connection(TwinPeople.TOKEN, "secret", people.url());
    Intercom intercom = Intercom.open(IntercomSettings.DEFAULTS, _ -> Optional.of(connection));
    return assertInstanceOf(
            Result.Read.class,
            intercom.desk().conversations().read(new WorkspaceId("hbl4demo"), conversation))
        .conversation();
  }
}

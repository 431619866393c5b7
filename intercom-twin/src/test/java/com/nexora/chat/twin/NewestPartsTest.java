package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.twin.conversation.Author;
import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Deed;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Hand;
import com.nexora.chat.twin.conversation.Ids;
import com.nexora.chat.twin.conversation.Opening;
import com.nexora.chat.twin.payload.WorkspaceFile;
import com.nexora.chat.twin.wire.ConversationJson;
import com.nexora.chat.twin.wire.Form;
import com.nexora.chat.twin.wire.Json;
import com.nexora.chat.twin.workspace.Contact;
import com.nexora.chat.twin.workspace.Workspace;
import com.nexora.chat.twin.workspace.WorkspaceFolder;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NewestPartsTest {

  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

  private final Workspace workspace = new WorkspaceFolder(
          Path.of("src/test/resources/workspace"),
          json -> Json.read(json, WorkspaceFile.class),
          NOW)
      .read();

  @Test
  void only_the_newest_500_parts_are_shown_but_all_are_counted() {
    var desk = new Desk(workspace, () -> NOW, new Ids(NOW));
    Contact contact = workspace.people().contacts().getFirst();
    var hand = Hand.inPerson(Author.of(contact));
    Conversation conversation =
        desk.start(contact, Opening.Message.inMessenger(null, "<p>first</p>"));
    for (int i = 1; i <= 502; i++) {
      var message = new Deed.CustomerMessage("<p>message " + i + "</p>", null);
      conversation = desk.perform(conversation.id(), hand, message);
    }
    var shown = ConversationJson.full(conversation, Form.HTML).asMap();
    String parts = "conversation_parts.conversation_parts.";
    assertEquals("<p>message 3</p>", Answer.read(shown, parts + "0.body"));
    assertEquals("<p>message 502</p>", Answer.read(shown, parts + "499.body"));
    assertEquals("<p>message 502</p>", Answer.read(shown, parts + "-1.body"));
    assertEquals(502, Answer.read(shown, "conversation_parts.total_count"));
  }
}

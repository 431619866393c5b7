package com.nexora.chat.persistence.spool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.application.port.Sense;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LetterBytesTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final ConversationId TALK = new ConversationId("1001");
  private static final Instant THEN = Instant.parse("2026-01-05T09:00:00Z");

  @Test
  void what_is_written_is_read() throws IOException {
    List<Delivery> every = List.of(
        Deliveries.message(TALK, "1", Duration.ofSeconds(3)),
        Deliveries.assignment(TALK, "2"),
        Deliveries.ping("3"),
        Deliveries.message(TALK, "4")
            .with(new Sense(
                "customer spoke",
                Set.of(new ContactId("65f1"), new ContactId("65f2")),
                Optional.empty())),
        told(new Notice.Refresh(MirrorKind.ARTICLE)),
        told(new Notice.Erase(new Subject.WholeConversation(TALK))),
        told(new Notice.Erase(new Subject.OnePart(TALK, Optional.of(new PartId("5"))))),
        told(new Notice.Erase(new Subject.OnePart(TALK, Optional.empty()))),
        told(new Notice.Erase(new Subject.DeletedContact(new ContactId("65f1")))),
        told(new Notice.Erase(new Subject.ArchivedContact(new ContactId("65f1")))),
        told(new Notice.Erase(new Subject.ForgottenContact(new ContactId("65f1")))),
        told(new Notice.Erase(
            new Subject.MergedContact(new ContactId("65f1"), new ContactId("65f2")))),
        told(new Notice.Erase(new Subject.DeletedCompany("c1"))));
    for (Delivery delivery : every) {
      Letter letter = new Letter.Arrived(ACME, delivery, Optional.of(THEN));
      assertEquals(letter, LetterBytes.read(LetterBytes.write(letter)));
    }
  }

  private static Delivery told(Notice notice) {
    return Deliveries.notice("6", "topic", notice);
  }

  @Test
  void what_the_version_before_left_behind_is_read() throws IOException {
    Delivery delivery = Deliveries.message(TALK, "1", Duration.ofSeconds(3));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeByte(1);
    write(out, "acme".getBytes(StandardCharsets.UTF_8));
    write(out, delivery.id().getBytes(StandardCharsets.UTF_8));
    write(out, delivery.semanticKey().getBytes(StandardCharsets.UTF_8));
    write(out, delivery.topic().getBytes(StandardCharsets.UTF_8));
    out.writeBoolean(true);
    write(out, "1001".getBytes(StandardCharsets.UTF_8));
    out.writeBoolean(true);
    write(out, "1".getBytes(StandardCharsets.UTF_8));
    write(out, delivery.body().toArray());
    out.writeLong(3_000);

    assertEquals(
        new Letter.Arrived(ACME, delivery, Optional.empty()),
        LetterBytes.read(bytes.toByteArray()));
  }

  private static void write(DataOutputStream out, byte[] value) throws IOException {
    out.writeInt(value.length);
    out.write(value);
  }
}

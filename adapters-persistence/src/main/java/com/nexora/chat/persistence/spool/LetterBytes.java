package com.nexora.chat.persistence.spool;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.port.Sense;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.erasing.NoticeWords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Letters as bytes. The first byte names the kind and the form; a new form gets a new number, so
/// that a newer version reads what an older one left behind.
final class LetterBytes {

  private static final int ARRIVED_SOME_TIME = 1;
  private static final int UNREADABLE = 2;
  private static final int STRAY = 3;
  private static final int ARRIVED_UNJUDGED = 4;
  private static final int ARRIVED = 5;

  private static final long NEVER_SAID = -1;

  private LetterBytes() {}

  static byte[] write(Letter letter) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    switch (letter) {
      case Letter.Arrived(WorkspaceId workspace, Delivery delivery, Optional<Instant> at) -> {
        out.writeByte(ARRIVED);
        write(out, workspace.value());
        write(out, delivery.id());
        write(out, delivery.semanticKey());
        write(out, delivery.topic());
        write(out, delivery.conversation().map(ConversationId::value));
        write(out, delivery.customerPart().map(PartId::value));
        write(out, delivery.body().toArray());
        out.writeLong(delivery.quietPeriod().toMillis());
        write(out, delivery.assignment().map(PartId::value));
        out.writeLong(at.map(Instant::toEpochMilli).orElse(NEVER_SAID));
        write(out, delivery.sense());
      }
      case Letter.Unreadable(WorkspaceId workspace, String id, RawBody body, String why) -> {
        out.writeByte(UNREADABLE);
        write(out, workspace.value());
        write(out, id);
        write(out, body.toArray());
        write(out, why);
      }
      case Letter.Stray(String id, String claimedWorkspace, RawBody body) -> {
        out.writeByte(STRAY);
        write(out, id);
        write(out, claimedWorkspace);
        write(out, body.toArray());
      }
    }
    return bytes.toByteArray();
  }

  /// @throws IOException when it is nothing that this version has written
  static Letter read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    try {
      return switch (in.readByte()) {
        case ARRIVED_SOME_TIME -> arrived(in, false, false);
        case ARRIVED_UNJUDGED -> arrived(in, true, false);
        case ARRIVED -> arrived(in, true, true);
        case UNREADABLE ->
          new Letter.Unreadable(
              new WorkspaceId(text(in)), text(in), RawBody.of(bytes(in)), text(in));
        case STRAY -> new Letter.Stray(text(in), text(in), RawBody.of(bytes(in)));
        default -> throw new IOException("an entry of an unknown kind");
      };
    } catch (IllegalArgumentException nonsense) {
      throw new IOException("an entry that makes no sense", nonsense);
    }
  }

  /// @param timed whether it says who was assigned, and when it came
  /// @param judged whether it says what was made of it
  private static Letter arrived(DataInputStream in, boolean timed, boolean judged)
      throws IOException {
    WorkspaceId workspace = new WorkspaceId(text(in));
    String id = text(in);
    String semanticKey = text(in);
    String topic = text(in);
    Optional<ConversationId> conversation = optional(in, ConversationId::new);
    Optional<PartId> customerPart = optional(in, PartId::new);
    RawBody body = RawBody.of(bytes(in));
    Duration quietPeriod = Duration.ofMillis(in.readLong());
    Optional<PartId> assignment = timed ? optional(in, PartId::new) : Optional.empty();
    Optional<Instant> at = timed ? at(in.readLong()) : Optional.empty();
    return new Letter.Arrived(
        workspace,
        new Delivery(
            id,
            semanticKey,
            topic,
            conversation,
            customerPart,
            assignment,
            body,
            quietPeriod,
            Duration.ZERO,
            judged ? sense(in) : Sense.NONE),
        at);
  }

  private static void write(DataOutputStream out, Sense sense) throws IOException {
    write(out, sense.meaning());
    out.writeInt(sense.contacts().size());
    for (ContactId contact : sense.contacts()) {
      write(out, contact.value());
    }
    Optional<NoticeWords> notice = sense.notice().map(NoticeWords::of);
    write(out, notice.map(NoticeWords::what));
    if (notice.isPresent()) {
      write(out, notice.get().subject());
      write(out, Optional.ofNullable(notice.get().within()));
    }
  }

  private static Sense sense(DataInputStream in) throws IOException {
    String meaning = text(in);
    Set<ContactId> contacts = new HashSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      contacts.add(new ContactId(text(in)));
    }
    Optional<String> what = optional(in, text -> text);
    if (what.isEmpty()) {
      return new Sense(meaning, contacts, Optional.empty());
    }
    NoticeWords notice =
        new NoticeWords(what.get(), text(in), optional(in, text -> text).orElse(null));
    return new Sense(meaning, contacts, Optional.of(notice.notice()));
  }

  private static Optional<Instant> at(long millis) {
    return millis == NEVER_SAID ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  private static void write(DataOutputStream out, byte[] value) throws IOException {
    out.writeInt(value.length);
    out.write(value);
  }

  private static void write(DataOutputStream out, String value) throws IOException {
    write(out, value.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(DataOutputStream out, Optional<String> value) throws IOException {
    out.writeBoolean(value.isPresent());
    if (value.isPresent()) {
      write(out, value.get());
    }
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] value = in.readNBytes(Math.max(0, length));
    if (value.length != length) {
      throw new IOException("an entry that ends too early");
    }
    return value;
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static <T> Optional<T> optional(DataInputStream in, Function<String, T> as)
      throws IOException {
    return in.readBoolean() ? Optional.of(as.apply(text(in))) : Optional.empty();
  }
}

package com.nexora.chat.twin.conversation;

import com.nexora.chat.twin.workspace.Contact;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The message a conversation starts with; API 2.16 calls it the source.
public record Opening(String messageId, Instant at, Contact contact, Message message) {

  /// How the customer reached the workspace (API 2.16, `conversation_source` and
  /// `conversation.channel`).
  public enum Channel {
    MESSENGER,
    EMAIL,
    FACEBOOK,
    INSTAGRAM;

    /// Intercom's word for it.
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// What a message that came by it is called.
    public String sourceType() {
      return this == MESSENGER ? "conversation" : wireName();
    }
  }

  /// What was written and where. Only an e-mail has a subject.
  public record Message(
      Channel channel,
      @Nullable String pageUrl,
      String subject,
      String html,
      List<Attachment> attachments) {

    public Message {
      attachments = List.copyOf(attachments);
    }

    public static Message inMessenger(@Nullable String pageUrl, String html) {
      return new Message(Channel.MESSENGER, pageUrl, "", html, List.of());
    }
  }

  public @Nullable String pageUrl() {
    return message.pageUrl();
  }

  public String html() {
    return message.html();
  }

  Opening redacted() {
    var gone = new Message(
        message.channel(), message.pageUrl(), message.subject(), Part.REDACTED, List.of());
    return new Opening(messageId, at, contact, gone);
  }

  Opening by(Contact other) {
    return new Opening(messageId, at, other, message);
  }
}

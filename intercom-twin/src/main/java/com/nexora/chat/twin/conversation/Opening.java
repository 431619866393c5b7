package com.nexora.chat.twin.conversation;

import com.nexora.chat.twin.workspace.Contact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The message a conversation starts with; API 2.16 calls it the source.
public record Opening(
    String messageId, Instant at, Contact contact, @Nullable String pageUrl, String html) {}

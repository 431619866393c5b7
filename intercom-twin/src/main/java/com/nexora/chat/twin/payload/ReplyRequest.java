package com.nexora.chat.twin.payload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// API 2.16, replyConversation: the teammate's and the customer's variant in one. Ids may come as
/// strings or numbers; both are read as text.
public record ReplyRequest(
    @Nullable String messageType,
    @Nullable String type,
    @Nullable String adminId,
    @Nullable String body,
    @Nullable List<Option> replyOptions,
    @Nullable List<String> attachmentUrls,
    @Nullable List<File> attachmentFiles,
    @Nullable String intercomUserId,
    @Nullable String userId,
    @Nullable String email) {

  /// A file with its bytes.
  public record File(
      @Nullable String contentType,
      @Nullable String name,
      @Nullable String data) {}

  /// One quick reply button.
  public record Option(@Nullable String text, @Nullable String uuid) {}
}

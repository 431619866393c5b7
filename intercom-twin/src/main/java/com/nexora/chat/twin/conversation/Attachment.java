package com.nexora.chat.twin.conversation;

/// A file that came with a message. Only its address travels; how long that is good for Intercom
/// does not publish.
public record Attachment(String name, String contentType, String url, long size) {

  public boolean isImage() {
    return contentType.startsWith("image/");
  }
}

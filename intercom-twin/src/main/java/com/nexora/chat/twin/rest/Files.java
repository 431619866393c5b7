package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Attachment;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.payload.ReplyRequest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The files of a reply: addresses of images, or the bytes themselves, ten at most (API 2.16,
/// replyConversation). Bytes are counted and not kept.
final class Files {

  private static final int MOST = 10;
  private static final String STORE = "https://downloads.intercomcdn.example/i/o/";

  private Files() {}

  static List<Attachment> of(ReplyRequest request) {
    var files = new ArrayList<Attachment>();
    for (String url : Objects.requireNonNullElse(request.attachmentUrls(), List.<String>of())) {
      files.add(new Attachment(url.substring(url.lastIndexOf('/') + 1), type(url), url, 0));
    }
    for (ReplyRequest.File file :
        Objects.requireNonNullElse(request.attachmentFiles(), List.<ReplyRequest.File>of())) {
      String name = Refusal.unlessGiven(file.name(), "attachment_files.name");
      String type = Refusal.unlessGiven(file.contentType(), "attachment_files.content_type");
      files.add(new Attachment(name, type, STORE + name, size(file)));
    }
    if (files.size() > MOST) {
      throw Refusal.invalid("attachment_urls", "no more than " + MOST + " files");
    }
    return files;
  }

  private static String type(String url) {
    String ending = url.substring(url.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return "image/" + (ending.equals("jpg") ? "jpeg" : ending);
  }

  private static long size(ReplyRequest.File file) {
    try {
      return Base64.getDecoder().decode(Refusal.unlessGiven(file.data(), "data")).length;
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("attachment_files", "data is not base64");
    }
  }
}

package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.fault.Asked;
import com.nexora.chat.twin.fault.Operation;
import com.nexora.chat.twin.wire.Json;
import java.util.Map;

/// Names what a request is about, before anybody has looked whether it is allowed.
final class Operations {

  private Operations() {}

  static Asked asked(Call call) {
    var head = call.head();
    return new Asked(operation(head, call), head.method(), head.path());
  }

  private static Operation operation(Call.Head head, Call call) {
    String path = head.path().replaceFirst("^/conversations/\\d+", "/conversations/#");
    return switch (head.method() + " " + path) {
      case "POST /conversations/#/reply" ->
        messageType(call).equals("note") ? Operation.NOTE : Operation.REPLY;
      case "POST /conversations/#/parts" -> managed(messageType(call));
      case "PUT /conversations/#" -> Operation.ATTRIBUTES;
      case "GET /conversations/#" -> Operation.READ;
      case "POST /conversations/search" -> Operation.SEARCH;
      case "GET /conversations" -> Operation.LIST;
      case "POST /conversations" -> Operation.START;
      default -> knowledge(head);
    };
  }

  private static Operation managed(String messageType) {
    return switch (messageType) {
      case "assignment" -> Operation.ASSIGN;
      case "close" -> Operation.CLOSE;
      case "open" -> Operation.OPEN;
      case "snoozed" -> Operation.SNOOZE;
      default -> Operation.OTHER;
    };
  }

  private static Operation knowledge(Call.Head head) {
    if (head.method().equals("GET") && head.path().matches("/contacts/[^/]+")) {
      return Operation.CONTACT;
    }
    boolean articles = head.method().equals("GET") && head.path().matches("/articles(/[^/]+)?");
    return articles ? Operation.ARTICLES : Operation.OTHER;
  }

  private static String messageType(Call call) {
    try {
      return String.valueOf(Json.read(call.content(), Map.class).get("message_type"));
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}

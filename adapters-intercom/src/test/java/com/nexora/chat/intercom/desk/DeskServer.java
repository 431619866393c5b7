package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.FindConversations;
import com.nexora.chat.application.port.FindDeleted;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.client.RawServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Answers each request with what a test has laid down for it, and the desk that asks it.
final class DeskServer implements AutoCloseable {

  static final WorkspaceId WORKSPACE = new WorkspaceId("ws-a");

  record Answer(int status, String body, String link) {}

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final RawServer server;
  private final Intercom intercom;

  DeskServer() {
    try {
      server = new RawServer(this::answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Connection connection = new Connection("token", "secret", server.access().baseUrl());
    intercom = Intercom.open(
        IntercomSettings.DEFAULTS,
        workspace -> workspace.equals(WORKSPACE) ? Optional.of(connection) : Optional.empty());
  }

  Ports.Desk desk() {
    return intercom.desk();
  }

  FindConversations search() {
    return intercom.search();
  }

  ReadMirrored things() {
    return intercom.things();
  }

  FindDeleted deletions() {
    return intercom.deletions();
  }

  /// Every request as its method, path and body.
  List<String> requests() {
    return requests;
  }

  DeskServer on(String request, int status, String body) {
    answers.put(request, new Answer(status, body, ""));
    return this;
  }

  DeskServer onMerged(String request, String canonical) {
    return onMergedInto(request, "https://api.intercom.io/contacts/" + canonical);
  }

  DeskServer onMergedInto(String request, String address) {
    String link = "<" + address + ">; rel=\"canonical\"";
    answers.put(request, new Answer(410, error("contact_merged"), link));
    return this;
  }

  static String error(String code) {
    return "{\"type\":\"error.list\",\"request_id\":null,\"errors\":[{\"code\":\"" + code
        + "\",\"message\":\"\"}]}";
  }

  static String file(String name) {
    try (InputStream file = Objects.requireNonNull(DeskServer.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(int number, OutputStream out) throws IOException {
    String request = server.requests().get(number - 1);
    String what = request.substring(0, request.indexOf(" HTTP/1.1\r\n"));
    String body = request.substring(request.indexOf("\r\n\r\n") + 4);
    requests.add((what + " " + body).strip());
    Answer answer = Optional.ofNullable(answers.get((what + " " + body).strip()))
        .or(() -> Optional.ofNullable(answers.get(what)))
        .or(() -> Optional.ofNullable(answers.get(what.replaceFirst("\\?.*", ""))))
        .orElse(new Answer(404, error("not_found"), ""));
    String link = answer.link().isEmpty() ? "" : "Link: " + answer.link() + "\r\n";
    out.write(RawServer.response(answer.status() + " Status", link, answer.body())
        .getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

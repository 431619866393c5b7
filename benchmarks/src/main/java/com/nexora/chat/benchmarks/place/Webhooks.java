package com.nexora.chat.benchmarks.place;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signed webhooks of 4 kB, no two of them alike, as whole HTTP requests.
///
/// @param path where they go
/// @param workspace whose they are
/// @param perConversation how many tell of the same conversation
public record Webhooks(String path, String workspace, int perConversation) {

  public static final String WORKSPACE = "bench";
  public static final String SECRET = "the secret of the benchmark workspace";
  private static final String PATHS = "/webhooks/intercom/";
  public static final String PATH = PATHS + WORKSPACE;
  public static final String AGENT = "9001001";

  public static final long FIRST_CONVERSATION = 1_000_000;

  private static final int SIZE = 4_021;

  private static final String BODY = """
      {"type":"notification_event","app_id":"WORKSPACE","data":{"type":"notification_event_data",\
      "item":{"type":"conversation","id":"CONVERSATION","created_at":1763800000,\
      "updated_at":1763800100,"source":{"type":"conversation","id":"20001",\
      "delivered_as":"customer_initiated","subject":"","body":"Hello",\
      "author":{"type":"user","id":"65f1b37d9a02c65e41d7f106","name":"Jun","email":""},\
      "attachments":[],"url":"https://www.example.com/pricing","redacted":false},\
      "contacts":{"type":"contact.list","contacts":[{"type":"contact",\
      "id":"65f1b37d9a02c65e41d7f106","external_id":null}]},"admin_assignee_id":9001001,\
      "team_assignee_id":0,"open":true,"state":"open","read":false,\
      "conversation_parts":{"type":"conversation_part.list","conversation_parts":[{\
      "type":"conversation_part","id":"PART","part_type":"comment",\
      "body":"How do I reset my password?","created_at":1763800100,"author":{"type":"user",\
      "id":"65f1b37d9a02c65e41d7f106","name":"Jun"},"assigned_to":null,"attachments":[]}],\
      "total_count":1},"custom_attributes":{"Notes":"FILLING"}}},"links":{},\
      "id":"NOTIFICATION","topic":"conversation.user.replied","delivery_status":"pending",\
      "delivery_attempts":1,"delivered_at":0,"first_sent_at":1763800101,\
      "created_at":1763800101,"self":null}""";

  private static final String[] WORDS = ("invoice job quote customer technician schedule password"
          + " import calendar route estimate crew payment deposit reminder address phone tablet")
      .split(" ", -1);

  /// Of the usual workspace.
  public Webhooks(String path, int perConversation) {
    this(path, WORKSPACE, perConversation);
  }

  /// Each of a conversation of its own.
  public static Webhooks of(String workspace) {
    return new Webhooks(PATHS + workspace, workspace, 1);
  }

  /// What the notification is called.
  public static String id(long number) {
    return "notif_" + number;
  }

  /// The message in the body, for those who answer as Intercom.
  public static String part(long number) {
    return "9" + number;
  }

  public static byte[] body(long number, int perConversation) {
    return body(WORKSPACE, number, perConversation);
  }

  private static byte[] body(String workspace, long number, int perConversation) {
    String text = BODY.replace("WORKSPACE", workspace)
        .replace("CONVERSATION", Long.toString(FIRST_CONVERSATION + number / perConversation))
        .replace("PART", part(number))
        .replace("NOTIFICATION", id(number));
    int missing = SIZE - text.length() + "FILLING".length();
    return text.replace("FILLING", filling(number, missing)).getBytes(StandardCharsets.UTF_8);
  }

  /// Words a compressor can do something with, and numbers it cannot.
  private static String filling(long number, int length) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder(length + 40);
    while (text.length() < length) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      text.append(Integer.toHexString(random.nextInt(1 << 16))).append(' ');
    }
    return text.substring(0, length);
  }

  public static String signature(byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return "sha1=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA1", e);
    }
  }

  /// One request, ready to be written to a connection.
  public byte[] request(long number) {
    byte[] body = body(workspace, number, perConversation);
    byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            + "Content-Type: application/json\r\nX-Hub-Signature: " + signature(body)
            + "\r\nContent-Length: " + body.length + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
    byte[] request = new byte[head.length + body.length];
    System.arraycopy(head, 0, request, 0, head.length);
    System.arraycopy(body, 0, request, head.length, body.length);
    return request;
  }
}

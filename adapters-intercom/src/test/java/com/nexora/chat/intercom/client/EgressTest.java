package com.nexora.chat.intercom.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.intercom.payload.ConversationPayload;
import com.nexora.chat.intercom.payload.ReplyPayload;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers in comments are the faults of the catalogue that the tests answer.
@Timeout(20)
class EgressTest {

  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10), 1 << 10);
  private static final Call READ = Call.get("/conversations/1");
  private static final Call WRITE =
      Call.post("/conversations/1/reply", new ReplyPayload("comment", "admin", "9", "<p>Hi</p>"));

  @ParameterizedTest // A-21, C-08
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.0.0.1",
        "100.64.0.1",
        "127.0.0.1",
        "127.8.8.8",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.168.1.1",
        "198.19.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void addresses_of_ones_own_network_are_not_public(String address) throws IOException {
    assertFalse(Egress.isPublic(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "100.128.0.1",
        "169.253.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.1.1",
        "198.20.0.1",
        "223.255.255.255",
        "64:ff9b::808:808",
        "2606:4700::1111",
        "2a00:1450::1"
      })
  void other_addresses_are(String address) throws IOException {
    assertTrue(Egress.isPublic(InetAddress.getByName(address)));
  }

  @ParameterizedTest // A-21, C-08
  @ValueSource(booleans = {true, false})
  void a_name_that_leads_to_this_machine_gets_no_byte(boolean write) throws IOException {
    try (RawServer server = RawServer.answering(RawServer.response("200 OK", "", "{}"))) {
      Egress rebound = new Egress(_ -> new InetAddress[] {InetAddress.getLoopbackAddress()});
      assertInstanceOf(
          Answer.Failed.class, send(rebound, "api.intercom.example", server, write ? WRITE : READ));
      assertEquals(0, server.requests().size());
    }
  }

  @Test
  void one_address_out_of_bounds_spoils_the_name() throws IOException { // C-08
    try (RawServer server = RawServer.answering(RawServer.response("200 OK", "", "{}"))) {
      Egress mixed = new Egress(_ ->
          new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getLoopbackAddress()});
      assertInstanceOf(Answer.NotSent.class, send(mixed, "api.intercom.example", server, WRITE));
    }
  }

  @Test
  void a_name_that_leads_nowhere_sends_nothing() throws IOException {
    try (RawServer server = RawServer.answering(RawServer.response("200 OK", "", "{}"))) {
      Egress unknown = new Egress(host -> {
        throw new UnknownHostException(host);
      });
      assertInstanceOf(Answer.NotSent.class, send(unknown, "api.intercom.example", server, WRITE));
    }
  }

  @Test
  void the_address_that_was_judged_is_the_one_that_is_dialled() throws IOException { // C-08
    AtomicInteger asked = new AtomicInteger();
    try (RawServer server = RawServer.answering(RawServer.response("200 OK", "", "{}"))) {
      Egress counting = new Egress(host -> {
        asked.incrementAndGet();
        return InetAddress.getAllByName(host);
      });
      assertInstanceOf(Answer.Ok.class, send(counting, "localhost", server, WRITE));
      assertEquals(1, asked.get());
      assertInstanceOf(Answer.Ok.class, send(counting, "localhost", server, READ));
      assertEquals(2, asked.get());
    }
  }

  @Test
  void this_machines_own_name_leads_nowhere_else() throws IOException { // C-08
    try (RawServer server = RawServer.answering(RawServer.response("200 OK", "", "{}"))) {
      Egress elsewhere = new Egress(_ -> new InetAddress[] {InetAddress.getByName("8.8.8.8")});
      assertInstanceOf(Answer.NotSent.class, send(elsewhere, "localhost", server, WRITE));
    }
  }

  private static Answer<ConversationPayload> send(
      Egress egress, String host, RawServer server, Call call) {
    RestClient client = new RestClient(LIMITS, System::nanoTime, egress);
    URI there = URI.create("http://" + host + ":" + server.access().baseUrl().getPort());
    return Classifying.classify(
        client.exchange(new Access(there, "token-of-a"), call, client.deadline()),
        ConversationPayload.class);
  }
}

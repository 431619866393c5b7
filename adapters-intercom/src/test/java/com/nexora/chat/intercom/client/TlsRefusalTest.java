package com.nexora.chat.intercom.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.intercom.payload.ConversationPayload;
import com.nexora.chat.intercom.payload.ReplyPayload;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A-19 of the catalogue of faults: who cannot prove to be Intercom gets no byte of a request.
@Timeout(60)
class TlsRefusalTest {

  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir
  private Path folder;

  @Test
  void a_certificate_that_nobody_vouches_for_is_refused() throws Exception {
    AtomicInteger bytesRead = new AtomicInteger();
    try (SSLServerSocket server = selfSigned()) {
      Thread.ofVirtual().start(() -> serve(server, bytesRead));
      RestClient client = new RestClient(new Limits(
          Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(20), 64 << 10));
      Access access =
          new Access(URI.create("https://localhost:" + server.getLocalPort()), "token-of-a");
      Call write = Call.post(
          "/conversations/1/reply", new ReplyPayload("comment", "admin", "9", "<p>Hi</p>"));
      assertInstanceOf(
          Answer.NotSent.class,
          Classifying.classify(
              client.exchange(access, write, client.deadline()), ConversationPayload.class));
    }
    assertEquals(0, bytesRead.get());
  }

  /// Counts what arrives once the handshake is over, if it ever is.
  private static void serve(SSLServerSocket server, AtomicInteger bytesRead) {
    try (SSLSocket client = (SSLSocket) server.accept()) {
      while (client.getInputStream().read() >= 0) {
        bytesRead.incrementAndGet();
      }
    } catch (IOException _) {
      // The client has hung up.
    }
  }

  /// For the right host, and valid today: nothing is wrong with it but who signed it.
  private SSLServerSocket selfSigned()
      throws IOException, InterruptedException, GeneralSecurityException {
    Path file = folder.resolve("keys.p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process made = new ProcessBuilder(List.of(
            keytool,
            "-genkeypair",
            "-alias",
            "a",
            "-keyalg",
            "EC",
            "-dname",
            "CN=localhost",
            "-ext",
            "san=dns:localhost",
            "-storetype",
            "PKCS12",
            "-storepass",
            "changeit",
            "-keystore",
            file.toString()))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("keytool.txt").toFile())
        .start();
    assertEquals(0, made.waitFor(), () -> "see " + folder);
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return (SSLServerSocket)
        context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }
}

package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.ScriptedIntents;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.ScriptedReply;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Edition;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.persistence.Persistence;
import com.nexora.chat.twin.Twin;
import com.nexora.chat.twin.TwinSettings;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole service beside a workspace that it has never seen.
class MirroringServiceTest {

  private static final WorkspaceId WORKSPACE = new WorkspaceId("hbl4demo");
  private static final String TOKEN = "twin-token";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir
  Path data;

  @Test
  void a_service_mirrors_a_workspace_and_reads_its_articles_once() throws IOException {
    try (Twin twin = twin();
        Service service = Service.start(settings(), workspaces(twin), new Scripted())) {
      assertTrue(service.port() > 0);
      await(() -> count("  current ", mirrored()) == 12);
      String mirrored = mirrored();
      assertTrue(mirrored.contains("article                 38"), mirrored);
      // ExamplePolicy names two attributes that the sample lacks.
      assertTrue(mirrored.contains("conversation attribute  4"), mirrored);
      try (var ledger = URI.create(twin.url() + "/twin/ledger").toURL().openStream()) {
        String requests = new String(ledger.readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, count("\"path\"\\s*:\\s*\"/articles\\?", requests));
      }
    }
  }

  @Test
  void an_article_that_is_gone_is_forgotten_after_a_notice() throws IOException {
    try (Twin twin = twin();
        Service service = Service.start(settings(), workspaces(twin), new Scripted());
        Persistence store = Storage.attach(settings())) {
      assertTrue(service.port() > 0);
      await(() -> learned(store).size() == 38);
      HttpURLConnection screen = (HttpURLConnection)
          URI.create(twin.url() + "/twin/articles/4112").toURL().openConnection();
      screen.setRequestMethod("DELETE");
      assertEquals(200, screen.getResponseCode());

      store.mirror().refresh(WORKSPACE, MirrorKind.ARTICLE);
      await(() -> !learned(store).contains(new ArticleId("4112")));
      assertEquals(37, learned(store).size());
    }
  }

  private static Set<ArticleId> learned(Persistence store) {
    return store.knowledge().versions(WORKSPACE, new WordEmbeddings().model()).keySet().stream()
        .map(Edition::article)
        .collect(Collectors.toSet());
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "it never came");
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private static Twin twin() {
    Path sample = Path.of(System.getProperty("nexora.root"), "intercom-twin", "sample");
    return Twin.start(TwinSettings.of(sample, TOKEN, "secret"));
  }

  private static int count(String pattern, String text) {
    return (int) Pattern.compile(pattern).matcher(text).results().count();
  }

  private String mirrored() {
    Printed printed =
        Printed.by(List.of("mirror", "--workspace", WORKSPACE.value()), environment());
    assertEquals(0, printed.status(), printed::complained);
    return printed.said();
  }

  private Map<String, String> environment() {
    return Map.of("NEXORA_DATA", data.toString(), "NEXORA_PORT", "0", "NEXORA_WORKERS", "1");
  }

  private Settings settings() {
    return Settings.read(environment());
  }

  private static List<ConfiguredWorkspace> workspaces(Twin twin) {
    return List.of(new ConfiguredWorkspace(
        WORKSPACE,
        "Harborlane",
        Optional.of(new Connection(TOKEN, "secret", twin.url())),
        ExamplePolicy.askingBack(1)));
  }

  private static final class Scripted implements Surroundings {
    @Override
    public Optional<Ports.Models> models() {
      return Optional.of(new Ports.Models(
          new WordEmbeddings(),
          new ScriptedLanguage(),
          new ScriptedIntents(),
          new ScriptedReply()));
    }
  }
}

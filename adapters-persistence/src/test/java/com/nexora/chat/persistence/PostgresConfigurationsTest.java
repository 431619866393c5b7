package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.port.Configurations;
import com.nexora.chat.application.testing.ConfigurationsContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PostgresConfigurationsTest implements ConfigurationsContract {

  private final Persistence persistence = TestDatabase.SHARED.emptied();

  @Override
  public Configurations configurations() {
    return persistence.configurations();
  }

  @Test
  void of_many_who_publish_at_once_one_does() throws Exception {
    ConfigVersion.Draft draft = new ConfigVersion.Draft("a", "olga", "", 0);
    List<Future<Optional<ConfigVersion>>> running = new ArrayList<>();
    try (ExecutorService authors = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        running.add(authors.submit(() -> configurations().publish(ACME, draft)));
      }
    }
    long published = 0;
    for (Future<Optional<ConfigVersion>> each : running) {
      published += each.get(30, TimeUnit.SECONDS).stream().count();
    }
    assertEquals(1, published);
    assertEquals(1, configurations().history(ACME, 10).size());
  }
}

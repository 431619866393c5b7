package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.Mirrors;
import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.application.testing.InMemoryMirror;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.testing.ReadArticlesContract;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.Intercom;
import com.nexora.chat.intercom.IntercomSettings;
import com.nexora.chat.intercom.TwinPeople;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/// The articles as they are mirrored over HTTP from the Intercom twin.
class TwinArticlesTest implements ReadArticlesContract {

  private final TwinPeople people = new TwinPeople("secret");
  private final ReadArticles articles = articles(Intercom.open(
      IntercomSettings.DEFAULTS,
      _ -> Optional.of(new Connection(TwinPeople.TOKEN, "secret", people.url()))));

  private static ReadArticles articles(Intercom intercom) {
    InMemoryStore clock = new InMemoryStore();
    InMemoryMirror mirror = new InMemoryMirror(clock);
    Mirrors.Sources sources = new Mirrors.Sources(
        new InMemoryPolicies(),
        intercom.things(),
        intercom.attributes(),
        mirror,
        clock.provenance());
    return Mirrors.articles(
        Mirrors.mirroring(sources, new Mirrors.Pace(clock, () -> 0, Mirrors.Pace.LEASE)), mirror);
  }

  @AfterEach
  void stop() {
    people.close();
  }

  @Override
  public ReadArticles articles() {
    return articles;
  }

  @Override
  public WorkspaceId workspace() {
    return new WorkspaceId("hbl4demo");
  }
}

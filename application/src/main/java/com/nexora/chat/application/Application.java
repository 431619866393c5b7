package com.nexora.chat.application;

import com.nexora.chat.application.answering.TurnTaking;
import com.nexora.chat.application.answering.WritingBack;
import com.nexora.chat.application.learning.Learning;
import com.nexora.chat.application.learning.Shelf;
import com.nexora.chat.application.recalling.RecentAccounts;
import com.nexora.chat.application.receiving.Receiving;
import java.time.InstantSource;
import java.util.List;

/// The door to the use cases.
public final class Application {

  private Application() {}

  public static UseCases wire(Ports ports, InstantSource clock) {
    return wire(ports, Working.by(clock));
  }

  public static UseCases wire(Ports ports, Working working) {
    return wire(ports, working, List.of());
  }

  /// @param keeping where attributes are written back from; none where none are
  public static UseCases wire(Ports ports, Working working, Keeping keeping) {
    return wire(ports, working, List.of(keeping));
  }

  private static UseCases wire(Ports ports, Working working, List<Keeping> keeping) {
    Ports.Store store = ports.store();
    Shelf shelf =
        new Shelf(store.knowledge(), store.index(), ports.models().embed(), working.clock());
    RecentAccounts accounts = new RecentAccounts(ports.desk().accounts(), working.nanos());
    TurnTaking turnTaking = new TurnTaking(
        ports.reading(accounts),
        shelf,
        working,
        new WritingBack(keeping, ports.desk().accounts()));
    Receiving receiving = new Receiving(ports.policies(), store.inbox(), accounts);
    return new UseCases(
        receiving,
        receiving,
        turnTaking,
        turnTaking::keepLeases,
        new Learning(ports.policies(), ports.articles(), ports.models().embed(), store.knowledge()),
        accounts::tidy);
  }
}

package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Intercom's door in memory: codes, tokens and whose they are.
public final class InMemoryIntroduction implements Introduce {

  public static final URI API = URI.create("https://api.intercom.io");

  private final Map<Secret, Person> people = new HashMap<>();
  private final Map<Secret, Secret> codes = new HashMap<>();
  private boolean away;

  public void opens(Secret token, Person person) {
    people.put(token, person);
  }

  public void closes(Secret token) {
    people.remove(token);
  }

  public boolean isOpenTo(Secret token) {
    return people.containsKey(token);
  }

  public void trades(Secret code, Secret token) {
    codes.put(code, token);
  }

  /// From now on nothing is answered.
  public void goesAway() {
    away = true;
  }

  @Override
  public Owner introduce(URI api, Secret token) {
    if (away) {
      return new Owner.Unavailable("away");
    }
    return Optional.ofNullable(people.get(token))
        .<Owner>map(Owner.Known::new)
        .orElseGet(() -> new Owner.Refused("401: unauthorized"));
  }

  @Override
  public Trade trade(Secret code) {
    if (away) {
      return new Trade.Unavailable("away");
    }
    return Optional.ofNullable(codes.remove(code))
        .<Trade>map(token -> new Trade.Token(API, token))
        .orElseGet(() -> new Trade.Refused("Unauthorized Code"));
  }

  @Override
  public boolean giveUp(WorkspaceId workspace, URI api, Secret token) {
    if (!away) {
      people.remove(token);
    }
    return !away;
  }
}

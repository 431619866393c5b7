package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.ApiTokens;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Tokens in memory.
public class InMemoryApiTokens implements ApiTokens {

  private record Kept(Token token, Secret word) {}

  private final Map<WorkspaceId, TreeMap<String, Kept>> tokens = new HashMap<>();

  @Override
  public synchronized boolean keep(WorkspaceId workspace, Token token, Secret word, int most) {
    Map<String, Kept> there = of(workspace);
    return there.size() < most && there.putIfAbsent(token.name(), new Kept(token, word)) == null;
  }

  @Override
  public synchronized Optional<Token> find(WorkspaceId workspace, Secret word) {
    return of(workspace).values().stream()
        .filter(kept -> kept.word().equals(word))
        .map(Kept::token)
        .findFirst();
  }

  @Override
  public synchronized boolean end(WorkspaceId workspace, String name) {
    return of(workspace).remove(name) != null;
  }

  @Override
  public synchronized List<Token> all(WorkspaceId workspace) {
    return of(workspace).values().stream().map(Kept::token).toList();
  }

  private Map<String, Kept> of(WorkspaceId workspace) {
    return tokens.computeIfAbsent(workspace, _ -> new TreeMap<>());
  }
}

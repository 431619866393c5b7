package com.nexora.chat.architecture.rules;

import java.util.List;
import java.util.stream.Stream;

/// All rules for the code below one root package.
public record Rules(String root) {

  public List<Rule> all() {
    return Stream.of(
            new Layering(root).rules(),
            new Packages(root).rules(),
            new Technologies(root).rules(),
            new Ports(root).rules(),
            new Statements(root).rules(),
            new Purity(root).rules(),
            new Encapsulation(root).rules(),
            new Errors().rules(),
            new Signatures().rules(),
            new Naming(root).rules(),
            new Nullness(root).rules(),
            new Doubles(root).rules())
        .flatMap(List::stream)
        .toList();
  }
}

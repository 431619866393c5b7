package com.nexora.chat.architecture.rules;

import com.tngtech.archunit.lang.ArchRule;

/// One rule under a name that stays.
///
/// @param reach which classes it judges
public record Rule(String id, Reach reach, ArchRule arch) {

  public enum Reach {
    /// What runs in production.
    SHIPPED,
    /// That, and all tests.
    TESTS_TOO
  }

  static Rule shipped(String id, String because, ArchRule arch) {
    return rule(id, Reach.SHIPPED, because, arch);
  }

  static Rule testsToo(String id, String because, ArchRule arch) {
    return rule(id, Reach.TESTS_TOO, because, arch);
  }

  private static Rule rule(String id, Reach reach, String because, ArchRule arch) {
    return new Rule(
        id, reach, arch.as(id + ": " + arch.getDescription()).because(because + " (ADR-0003)"));
  }
}

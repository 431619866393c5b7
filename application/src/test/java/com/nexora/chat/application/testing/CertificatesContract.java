package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Certificates;
import com.nexora.chat.domain.certification.Certificate;
import com.nexora.chat.domain.certification.Certificate.Figures;
import com.nexora.chat.domain.certification.Certificate.Subject;
import com.nexora.chat.domain.certification.Certificate.Trial;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of certificates does.
public interface CertificatesContract {

  WorkspaceId ACME = StoreContract.ACME;
  WorkspaceId GLOBEX = StoreContract.GLOBEX;
  Subject MINI = new Subject("openai", "gpt-5-mini", "answer v1");
  Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  /// Fresh and empty for each test.
  Certificates certificates();

  /// Of a model that has passed all.
  static Certificate good(Subject subject, Instant at) {
    Figures all = new Figures(60, 0.96, 0.9, 0);
    return new Certificate(
        subject,
        new Trial("harborlane", "ab12", 3, 1, 900, 2_000, 1_500_000),
        at,
        all,
        Map.of("injection", all, "unanswerable", all, "human-wanted", all));
  }

  @Test
  default void a_certificate_comes_back_with_every_figure() {
    assertTrue(certificates().keep(ACME, good(MINI, NOON)));
    assertEquals(Optional.of(good(MINI, NOON)), certificates().of(ACME, MINI));
  }

  @Test
  default void the_newest_counts() {
    Instant later = NOON.plus(Duration.ofDays(1));
    assertTrue(certificates().keep(ACME, good(MINI, NOON)));
    assertTrue(certificates().keep(ACME, good(MINI, later)));
    assertFalse(certificates().keep(ACME, good(MINI, NOON)));
    assertEquals(Optional.of(good(MINI, later)), certificates().of(ACME, MINI));
    assertEquals(List.of(good(MINI, later)), certificates().all(ACME));
  }

  @Test
  default void another_model_or_another_prompt_has_none() {
    certificates().keep(ACME, good(MINI, NOON));
    for (Subject other : List.of(
        new Subject("mistral", "gpt-5-mini", "answer v1"),
        new Subject("openai", "gpt-5", "answer v1"),
        new Subject("openai", "gpt-5-mini", "answer v2"))) {
      assertEquals(Optional.empty(), certificates().of(ACME, other));
    }
  }

  @Test
  default void all_of_a_workspace_are_listed_in_order() {
    Subject dear = new Subject("openai", "gpt-5", "answer v1");
    Subject next = new Subject("openai", "gpt-5", "answer v2");
    for (Subject subject : List.of(MINI, next, dear)) {
      certificates().keep(ACME, good(subject, NOON));
    }
    assertEquals(
        List.of(good(dear, NOON), good(next, NOON), good(MINI, NOON)),
        certificates().all(ACME));
  }

  @Test
  default void one_workspaces_certificate_is_no_others() {
    certificates().keep(ACME, good(MINI, NOON));
    assertEquals(Optional.empty(), certificates().of(GLOBEX, MINI));
    assertEquals(List.of(), certificates().all(GLOBEX));
  }
}

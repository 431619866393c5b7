package com.nexora.chat.bootstrap.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {

  private static final Optional<WorkspaceId> ACME = Optional.of(new WorkspaceId("acme"));
  private static final Optional<WorkspaceId> ALL = Optional.empty();

  @Test
  void every_command_is_understood() {
    assertEquals(new Request.Obligations(ALL, false), read("obligations"));
    assertEquals(
        new Request.Obligations(ACME, true), read("obligations --overdue --workspace acme"));
    assertEquals(new Request.Deliveries(ALL), read("deliveries"));
    assertEquals(new Request.Erasures(ACME), read("erasures --workspace acme"));
    assertEquals(new Request.Letters(ACME), read("deadletters list --workspace acme"));
    assertEquals(new Request.Mirrored(ACME), read("mirror --workspace acme"));
    assertEquals(new Request.Show(ALL, "delivery/1"), read("deadletters show delivery/1"));
    assertEquals(
        new Request.Attributes(ACME, Optional.empty()), read("attributes --workspace acme"));
    assertEquals(
        new Request.Attributes(ALL, Optional.of(new Holder(Model.CONTACT, "7"))),
        read("attributes --contact 7"));
    assertEquals(
        new Request.Attributes(ACME, Optional.of(new Holder(Model.CONVERSATION, "7"))),
        read("attributes --workspace acme --conversation 7"));
    assertEquals(
        new Request.Requeue(ACME, "conversation/7"),
        read("deadletters --workspace acme requeue conversation/7"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "obligations all",
        "obligations --workspace",
        "obligations --overdue --overdue",
        "deadletters",
        "deadletters list 7",
        "deadletters list --overdue",
        "deadletters show",
        "deadletters show a b",
        "deadletters drop a",
        "mirror all",
        "mirror --overdue",
        "deliveries all",
        "erasures --overdue",
        "attributes 7",
        "attributes --contact",
        "attributes --segment 7",
        "attributes --contact 7 8",
        "--workspace acme"
      })
  void anything_else_is_not(String words) {
    assertEquals(Optional.empty(), Request.of(List.of(words.split(" "))));
  }

  private static Request read(String words) {
    return Request.of(List.of(words.split(" "))).orElseThrow();
  }
}

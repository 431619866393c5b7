package com.nexora.chat.architecture.planted.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.architecture.planted.application.port.TestedOncePort;
import com.nexora.chat.architecture.planted.domain.tenancy.WorkspaceId;
import org.junit.jupiter.api.Test;

/// Breaks nothing: covers a port of the planted tree.
public interface TestedOnceContract {

  TestedOncePort port();

  @Test
  default void it_answers() {
    assertEquals("a", port().ask(new WorkspaceId("a")));
  }
}

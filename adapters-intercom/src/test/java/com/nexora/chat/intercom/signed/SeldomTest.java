package com.nexora.chat.intercom.signed;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SeldomTest {

  private static final WorkspaceId A = new WorkspaceId("a");

  @Test
  void each_workspace_is_spoken_of_once_per_interval() {
    AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10);
    Seldom seldom = new Seldom(Duration.ofHours(1), nanos::get);
    assertTrue(seldom.due(A));
    assertFalse(seldom.due(A));
    assertTrue(seldom.due(new WorkspaceId("b")));
    nanos.addAndGet(Duration.ofHours(1).toNanos() - 1);
    assertFalse(seldom.due(A));
    nanos.addAndGet(1);
    assertTrue(seldom.due(A));
    assertFalse(seldom.due(A));
  }
}

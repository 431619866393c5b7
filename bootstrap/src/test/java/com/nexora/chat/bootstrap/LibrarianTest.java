package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.usecase.LearnArticles.Report;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LibrarianTest {

  private final Roster acme = new Roster(List.of(new WorkspaceId("acme")));

  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch reached = new CountDownLatch(1);

  @Test
  void nobody_works_before_what_another_reads_for_the_first_time_is_there() throws Exception {
    try (Librarian librarian = librarian(2)) {
      librarian.start();
      assertTrue(reached.await(30, TimeUnit.SECONDS));
      assertEquals(2, asked.get());
    }
  }

  @Test
  void what_fails_for_another_reason_holds_nobody_up() throws Exception {
    Librarian librarian =
        new Librarian(_ -> new Report.Kept("away"), acme, _ -> true, reached::countDown);
    try (librarian) {
      librarian.start();
      assertTrue(reached.await(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void who_is_stopped_while_it_waits_begins_nothing() throws Exception {
    Librarian librarian = librarian(Integer.MAX_VALUE);
    librarian.start();
    assertTrue(begun.await(30, TimeUnit.SECONDS));
    librarian.close();
    assertFalse(reached.await(500, TimeUnit.MILLISECONDS));
  }

  /// @param there with which question the articles are there
  private Librarian librarian(int there) {
    return new Librarian(
        workspace -> {
          begun.countDown();
          return asked.incrementAndGet() < there ? new Report.Soon() : new Report.Learned(1, 1, 1);
        },
        acme,
        workspace -> true,
        reached::countDown);
  }
}

package com.nexora.chat.intercom.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.intercom.desk.CuttingProxy.Cut;
import com.nexora.chat.intercom.desk.CuttingProxy.Passed;
import com.nexora.chat.intercom.desk.CuttingProxy.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The connection of a reply is cut after each number of bytes that it could be cut after, on its
/// way to Intercom and on its way back (faults 4.4, "Ambiguity proxy"). Whatever was cut, the
/// customer sees one reply in the end. Every position is tried with
/// `-Dnexora.cut.everywhere=true`; otherwise every eleventh, and all at the beginning and the end.
class CutReplyTest {

  private static final boolean EVERYWHERE = Boolean.getBoolean("nexora.cut.everywhere");
  private static final int STRIDE = 11;
  private static final int EDGE = 20;

  private final CutDesk desk = new CutDesk();

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void a_reply_cut_at_every_or_every_eleventh_byte_is_seen_once() throws Exception {
    CutDesk.Story whole = desk.tell(Optional.empty());
    assertEquals(List.of(), mistakes(whole, Optional.empty()));
    Passed lengths = whole.passed();
    assertTrue(lengths.request() > 200 && lengths.response() > 200, lengths.toString());

    List<Cut> cuts = new ArrayList<>();
    positions(lengths.request()).forEach(n -> cuts.add(new Cut(Side.REQUEST, n)));
    positions(lengths.response()).forEach(n -> cuts.add(new Cut(Side.RESPONSE, n)));
    List<Future<List<String>>> running = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
      for (Cut cut : cuts) {
        running.add(workers.submit(() -> mistakes(desk.tell(Optional.of(cut)), Optional.of(cut))));
      }
    }
    List<String> mistakes = new ArrayList<>();
    for (Future<List<String>> one : running) {
      mistakes.addAll(one.get());
    }
    assertEquals(List.of(), mistakes, () -> mistakes.size() + " mistakes in " + cuts.size());
  }

  @Test
  void a_lost_reply_is_found_among_more_parts_than_intercom_shows() {
    Optional<Cut> unread = Optional.of(new Cut(Side.RESPONSE, 0));
    assertEquals(List.of(), mistakes(desk.tell(unread, 600), unread));
  }

  private static List<Integer> positions(int length) {
    List<Integer> positions = new ArrayList<>();
    for (int n = 0; n < length; n++) {
      if (EVERYWHERE || n < EDGE || n >= length - EDGE || n % STRIDE == 0) {
        positions.add(n);
      }
    }
    return positions;
  }

  private static List<String> mistakes(CutDesk.Story story, Optional<Cut> cut) {
    List<String> mistakes = new ArrayList<>();
    // The last byte of a request is still part of it; from then on Intercom has it.
    boolean arrives = cut.filter(c -> c.side() == Side.REQUEST).isEmpty();
    expect(mistakes, cut, "replies seen", 1, story.seen());
    expect(mistakes, cut, "outcome", Optional.of(new Outcome.Answered()), story.outcome());
    expect(mistakes, cut, "applied at first", arrives, story.appliedAtFirst());
    expect(mistakes, cut, "replies sent", arrives ? 1 : 2, story.sent());
    String verdict = cut.isPresent() ? "Unclear" : "Applied";
    expect(mistakes, cut, "first result", verdict, story.firstResult());
    return mistakes;
  }

  private static void expect(
      List<String> mistakes, Optional<Cut> cut, String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      mistakes.add(cut + ": " + what + ": " + actual + " instead of " + expected);
    }
  }
}

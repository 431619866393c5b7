package com.nexora.chat.twin.ledger;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Everything that crossed the twin's border or happened inside it, in order, never changed
/// afterwards and never holding a secret. Promises about a client are judged by this record, not
/// by what the client says it did. The file holds all of it, memory the newest part.
public final class Ledger implements AutoCloseable {

  private static final int LONGEST_BODY = 64 * 1024;

  private static final int MOST_HELD = 200_000;
  private static final long MOST_CHARACTERS_HELD = 64L * 1024 * 1024;
  private static final String HIDDEN = "[hidden]";

  private final InstantSource clock;
  private final List<String> secrets;
  private final Deque<Line> held = new ArrayDeque<>();
  private final @Nullable LedgerFile file;
  private final Function<Line, String> asText;
  private long newest;
  private long characters;

  public Ledger(
      InstantSource clock,
      List<String> secrets,
      @Nullable LedgerFile file,
      Function<Line, String> asText) {
    this.clock = clock;
    this.secrets = new CopyOnWriteArrayList<>(secrets);
    this.file = file;
    this.asText = asText;
  }

  /// Tokens and secrets are given out while the twin runs.
  public void conceal(String secret) {
    secrets.add(secret);
  }

  /// @return the number of the new line
  public synchronized long append(LedgerEntry entry) {
    var line = new Line(newest + 1, clock.instant(), entry.cleaned(this::hide));
    if (file != null) {
      file.append(asText.apply(line));
    }
    newest = line.number();
    held.addLast(line);
    characters += line.entry().size();
    forgetTheOldest();
    return newest;
  }

  private void forgetTheOldest() {
    while (held.size() > MOST_HELD || characters > MOST_CHARACTERS_HELD) {
      characters -= held.removeFirst().entry().size();
    }
  }

  /// The number of the last line, 0 before the first.
  public synchronized long newest() {
    return newest;
  }

  /// The first lines after a number that are wanted and still held.
  public synchronized List<Line> after(long number, int most, Predicate<LedgerEntry> wanted) {
    long before = held.isEmpty() ? newest : held.getFirst().number() - 1;
    return held.stream()
        .skip(Math.max(0, number - before))
        .filter(line -> wanted.test(line.entry()))
        .limit(most)
        .toList();
  }

  private String hide(String text) {
    String hidden = text;
    for (String secret : secrets) {
      hidden = hidden.replace(secret, HIDDEN);
    }
    return hidden.length() > LONGEST_BODY ? hidden.substring(0, LONGEST_BODY) : hidden;
  }

  @Override
  public synchronized void close() {
    if (file != null) {
      file.close();
    }
  }
}

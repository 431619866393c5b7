package com.nexora.chat.persistence.spool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

  private static final Spool.Limits SMALL = new Spool.Limits(100, 1_000);

  @TempDir
  private Path temporary;

  private Path folder() {
    return temporary.resolve("spool");
  }

  private Spool open() throws IOException {
    return Spool.open(folder(), SMALL);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> read(Path file) throws IOException {
    return texts(Segment.read(file));
  }

  private static List<String> texts(Segment.Reading reading) {
    return reading.entries().stream()
        .map(entry -> new String(entry, StandardCharsets.UTF_8))
        .toList();
  }

  /// Everything, oldest first, and leaves nothing.
  private static List<String> drain(Spool spool) throws IOException {
    List<String> all = new ArrayList<>();
    Optional<Spool.Sealed> oldest = spool.oldest();
    while (oldest.isPresent()) {
      all.addAll(read(oldest.get().path()));
      spool.remove(oldest.get());
      oldest = spool.oldest();
    }
    return all;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(file -> !file.endsWith("in-use")).sorted().toList();
    }
  }

  @Test
  void nothing_counts_as_written_before_the_disk_has_it() throws IOException {
    List<Long> synced = new ArrayList<>();
    Segment.Sync counting = file -> {
      file.sync();
      synced.add(files().stream().mapToLong(each -> each.toFile().length()).sum());
    };
    try (Spool spool = Spool.open(folder(), SMALL, counting)) {
      long written = 0;
      for (String entry : List.of("one", "two", "three")) {
        spool.append(bytes(entry));
        written += Segment.sizeOf(bytes(entry));
        assertEquals(written, synced.getLast());
      }
    }
  }

  @Test
  void what_the_disk_refuses_is_not_acknowledged() throws IOException {
    Segment.Sync full = _ -> {
      throw new IOException("no space left");
    };
    Spool spool = Spool.open(folder(), SMALL, full);
    assertThrows(IOException.class, () -> spool.append(bytes("one")));
  }

  @Test
  void entries_come_out_in_the_order_they_went_in_and_leave_nothing() throws IOException {
    List<String> entries = IntStream.range(0, 50).mapToObj(i -> "e" + i).toList();
    try (Spool spool = open()) {
      for (String entry : entries) {
        spool.append(bytes(entry));
      }
      assertTrue(files().size() > 1);

      assertEquals(entries, drain(spool));
      assertTrue(spool.isEmpty());
    }
    assertEquals(List.of(), files());
  }

  @Test
  void what_an_earlier_process_left_comes_first() throws IOException {
    try (Spool spool = open()) {
      spool.append(bytes("old"));
    }
    try (Spool spool = open()) {
      spool.append(bytes("new"));
      assertEquals(List.of("old", "new"), drain(spool));
    }
  }

  @Test
  void a_file_cut_anywhere_gives_back_every_entry_that_is_whole() throws IOException {
    List<String> entries = List.of("first", "second and longer", "third");
    try (Spool spool = open()) {
      for (String entry : entries) {
        spool.append(bytes(entry));
      }
    }
    byte[] whole = Files.readAllBytes(files().getFirst());
    for (int cut = 0; cut <= whole.length; cut++) {
      Path file = temporary.resolve("cut");
      Files.write(file, Arrays.copyOf(whole, cut));
      int expected = 0;
      int end = 0;
      for (String entry : entries) {
        end += Segment.sizeOf(bytes(entry));
        expected += end <= cut ? 1 : 0;
      }

      Segment.Reading reading = Segment.read(file);

      assertEquals(entries.subList(0, expected), texts(reading), "cut at " + cut);
      assertFalse(reading.damaged(), "cut at " + cut);
    }
  }

  @Test
  void an_end_of_zeros_is_torn_and_not_damaged() throws IOException {
    try (Spool spool = open()) {
      spool.append(bytes("whole"));
    }
    byte[] whole = Files.readAllBytes(files().getFirst());
    Path file = temporary.resolve("zeros");
    Files.write(file, Arrays.copyOf(whole, whole.length + 20));

    Segment.Reading reading = Segment.read(file);

    assertEquals(List.of("whole"), texts(reading));
    assertEquals(20, reading.torn());
    assertFalse(reading.damaged());
  }

  @Test
  void a_changed_entry_is_damage_and_costs_no_other() throws IOException {
    try (Spool spool = open()) {
      spool.append(bytes("first"));
      spool.append(bytes("second"));
    }
    Path file = files().getFirst();
    byte[] whole = Files.readAllBytes(file);
    whole[10] ^= 1;
    Files.write(file, whole);

    Segment.Reading reading = Segment.read(file);

    assertEquals(List.of("second"), texts(reading));
    assertTrue(reading.damaged());
  }

  @Test
  void a_damaged_file_is_kept_and_its_number_not_used_again() throws IOException {
    try (Spool spool = open()) {
      spool.append(bytes("damaged"));
      spool.setAside(spool.oldest().orElseThrow());
      assertTrue(spool.isEmpty());
    }
    try (Spool spool = open()) {
      assertTrue(spool.isEmpty());
      spool.append(bytes("next"));
    }
    assertEquals(
        List.of("000000000001.spool.damaged", "000000000002.spool"),
        files().stream().map(file -> String.valueOf(file.getFileName())).toList());
  }

  @Test
  void it_holds_no_more_than_it_may_and_takes_more_when_there_is_room() throws IOException {
    try (Spool spool = open()) {
      int taken = 0;
      while (taken < 1_000 && fits(spool)) {
        taken++;
      }
      int each = Segment.sizeOf(bytes("entry"));
      assertEquals((int) SMALL.all() / each, taken);

      spool.remove(spool.oldest().orElseThrow());

      assertTrue(fits(spool));
    }
  }

  private static boolean fits(Spool spool) {
    try {
      spool.append(bytes("entry"));
      return true;
    } catch (IOException full) {
      return false;
    }
  }

  @Test
  void a_disk_that_refuses_is_tried_again_and_nothing_acknowledged_is_lost() throws IOException {
    Path away = temporary.resolve("away");
    try (Spool spool = open()) {
      spool.append(bytes("x".repeat(100)));
      Files.move(folder(), away);
      assertThrows(IOException.class, () -> spool.append(bytes("refused")));
      Files.move(away, folder());
      spool.append(bytes("taken"));

      assertEquals(List.of("x".repeat(100), "taken"), drain(spool));
    }
  }

  @Test
  void many_at_once_are_all_there() throws Exception {
    Set<String> entries = new HashSet<>();
    List<Callable<String>> appends = new ArrayList<>();
    try (Spool spool = Spool.open(folder(), new Spool.Limits(2_000, 1 << 20));
        ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 500; i++) {
        String entry = "entry " + i;
        entries.add(entry);
        appends.add(() -> {
          spool.append(bytes(entry));
          return entry;
        });
      }
      for (var append : callers.invokeAll(appends)) {
        append.get();
      }
      List<String> found = drain(spool);
      assertEquals(500, found.size());
      assertEquals(entries, Set.copyOf(found));
    }
  }

  @Test
  void one_process_has_it_at_a_time() throws IOException {
    try (Spool spool = open()) {
      IOException refused = assertThrows(IOException.class, this::open);
      assertEquals("another service uses it", refused.getMessage());
      assertTrue(spool.isEmpty());
    }
    open().close();
  }

  @Test
  void nobody_else_can_read_it() throws IOException {
    try (Spool spool = open()) {
      spool.append(bytes("a customer's words"));
    }
    assertEquals("rwx------", permissions(folder()));
    assertEquals("rw-------", permissions(files().getFirst()));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}

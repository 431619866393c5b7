package com.nexora.chat.quality.intents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is learned from and what is read in one run. The same every time.
record Split(List<Labelled> train, List<Labelled> test) {

  Split {
    train = List.copyOf(train);
    test = List.copyOf(test);
  }

  /// @param shots examples of each intent, or all where it has fewer
  static List<Split> drawn(List<Labelled> train, List<Labelled> test, int shots, int seeds) {
    return IntStream.rangeClosed(1, seeds)
        .mapToObj(seed -> {
          List<Labelled> drawn = shuffledByLabel(train, seed).stream()
              .flatMap(rows -> rows.stream().limit(shots))
              .toList();
          return new Split(drawn, test);
        })
        .toList();
  }

  /// Each part is read once and learned from otherwise; every intent is spread over all. An intent
  /// with a single example is only learned.
  static List<Split> parts(List<Labelled> all, int parts) {
    List<List<Labelled>> dealt = IntStream.range(0, parts)
        .<List<Labelled>>mapToObj(part -> new ArrayList<>())
        .toList();
    int next = 0;
    List<Labelled> single = new ArrayList<>();
    for (List<Labelled> rows : shuffledByLabel(all, 1)) {
      if (rows.size() == 1) {
        single.addAll(rows);
        continue;
      }
      for (Labelled row : rows) {
        dealt.get(next++ % parts).add(row);
      }
    }
    return IntStream.range(0, parts)
        .mapToObj(part -> new Split(
            Stream.concat(
                    single.stream(),
                    IntStream.range(0, parts)
                        .filter(other -> other != part)
                        .mapToObj(dealt::get)
                        .flatMap(List::stream))
                .toList(),
            dealt.get(part)))
        .toList();
  }

  private static Collection<List<Labelled>> shuffledByLabel(List<Labelled> rows, int seed) {
    var byLabel = rows.stream()
        .collect(Collectors.groupingBy(Labelled::label, TreeMap::new, Collectors.toList()));
    Random order = new Random(seed);
    byLabel.values().forEach(of -> Collections.shuffle(of, order));
    return byLabel.values();
  }
}

package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.domain.knowledge.Edition;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.knowledge.Query;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Looks at every passage for every question. Words count alike, and only as they are written.
public final class ScanningIndex implements IndexPassages {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @Override
  public Index index(WorkspaceId workspace, Library library) {
    return new Scanned(workspace, library);
  }

  private record Scanned(WorkspaceId owner, Library library) implements Index {

    @Override
    public List<Found> search(WorkspaceId workspace, Query query, int most) {
      check(workspace);
      Set<Edition> read = library.readIn(query.language());
      Set<String> asked = words(query.words());
      return library.entries().stream()
          .filter(entry -> read.contains(entry.passage().edition()))
          .map(entry -> new Found(
              entry.passage(), query.nearness(entry.embedding()), share(asked, entry.passage())))
          .sorted(Found.BEST_FIRST)
          .limit(most)
          .toList();
    }

    @Override
    public int size(WorkspaceId workspace) {
      check(workspace);
      return library.entries().size();
    }

    private void check(WorkspaceId workspace) {
      if (!owner.equals(workspace)) {
        throw new IllegalArgumentException("the index of another workspace");
      }
    }
  }

  private static double share(Set<String> asked, Passage passage) {
    Set<String> shared = new HashSet<>(asked);
    shared.retainAll(words(passage.withContext()));
    return asked.isEmpty() ? 0 : (double) shared.size() / asked.size();
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }
}

package com.nexora.chat.application.learning;

import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.application.port.KnowledgeStore;
import com.nexora.chat.application.usecase.FindPassages;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Query;
import com.nexora.chat.domain.knowledge.Wanted;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Keeps each workspace's passages searchable in memory and looks now and then whether they have
/// changed.
public final class Shelf implements FindPassages {

  /// How old a copy may be: how long after an edit the agent may still quote the old article. While
  /// one turn makes the new copy, others go on with the old.
  static final Duration FRESH = Duration.ofSeconds(5);

  /// How many passages of all workspaces stay in memory, at about 4 kB each. Above it, whoever was
  /// asked longest ago is made anew when they are asked again. One workspace alone may have more.
  static final int MOST_PASSAGES = 50_000;

  private record Copy(IndexPassages.Index index, long revision, Instant checked) {}

  /// Where the copy of one workspace stands.
  private static final class Place {
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Copy copy;
    private volatile long asked;
  }

  private final KnowledgeStore knowledge;
  private final IndexPassages indexing;
  private final Embed embed;
  private final InstantSource clock;
  private final int most;
  private final AtomicLong asked = new AtomicLong();
  private final Map<WorkspaceId, Place> places = new ConcurrentHashMap<>();

  public Shelf(KnowledgeStore knowledge, IndexPassages indexing, Embed embed, InstantSource clock) {
    this(knowledge, indexing, embed, clock, MOST_PASSAGES);
  }

  Shelf(
      KnowledgeStore knowledge,
      IndexPassages indexing,
      Embed embed,
      InstantSource clock,
      int most) {
    this.knowledge = knowledge;
    this.indexing = indexing;
    this.embed = embed;
    this.clock = clock;
    this.most = most;
  }

  @Override
  public List<Found> find(WorkspaceId workspace, Wanted wanted, Language language, int most) {
    return of(workspace).search(workspace, query(workspace, wanted, language), most);
  }

  private Query query(WorkspaceId workspace, Wanted wanted, Language language) {
    Embedding alone = embed.question(workspace, wanted.words());
    return wanted.goesOn()
        ? Query.goingOn(wanted, alone, embed.question(workspace, wanted.inContext()), language)
        : new Query(wanted.words(), alone, language);
  }

  private IndexPassages.Index of(WorkspaceId workspace) {
    Place place = places.computeIfAbsent(workspace, _ -> new Place());
    place.asked = asked.incrementAndGet();
    Copy copy = place.copy;
    if (copy != null && !stale(copy)) {
      return copy.index();
    }
    if (copy == null) {
      place.making.lock();
    } else if (!place.making.tryLock()) {
      return copy.index();
    }
    try {
      Copy fresh = place.copy;
      if (fresh == null || stale(fresh)) {
        fresh = refreshed(workspace, fresh);
        place.copy = fresh;
        makeRoom(workspace);
      }
      return fresh.index();
    } finally {
      place.making.unlock();
    }
  }

  private boolean stale(Copy copy) {
    return copy.checked().plus(FRESH).isBefore(clock.instant());
  }

  private Copy refreshed(WorkspaceId workspace, @Nullable Copy old) {
    Instant now = clock.instant();
    // Read first: what changes in between is then loaded once more, never missed.
    long revision = knowledge.revision(workspace);
    return old != null && old.revision() == revision
        ? new Copy(old.index(), revision, now)
        : new Copy(
            indexing.index(workspace, knowledge.load(workspace, embed.model())), revision, now);
  }

  private void makeRoom(WorkspaceId kept) {
    while (places.size() > 1 && size() > most) {
      places.entrySet().stream()
          .filter(entry -> !entry.getKey().equals(kept))
          .min(Comparator.comparingLong(entry -> entry.getValue().asked))
          .ifPresent(oldest -> places.remove(oldest.getKey(), oldest.getValue()));
    }
  }

  private long size() {
    long passages = 0;
    for (Map.Entry<WorkspaceId, Place> entry : places.entrySet()) {
      Copy copy = entry.getValue().copy;
      passages += copy == null ? 0 : copy.index().size(entry.getKey());
    }
    return passages;
  }
}

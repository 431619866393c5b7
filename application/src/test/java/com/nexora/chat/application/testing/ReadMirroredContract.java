package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.port.ReadMirrored.Query;
import com.nexora.chat.application.port.ReadMirrored.Result;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every reader of a workspace's own things does.
public interface ReadMirroredContract {

  ReadMirrored things();

  /// Has something of every kind, a team and a teammate in it.
  WorkspaceId workspace();

  /// Not connected.
  WorkspaceId elsewhere();

  void setAway(Mirrored.Admin teammate);

  void remove(Mirrored.Team team);

  @ParameterizedTest
  @EnumSource
  default void every_kind_is_read_to_its_last_page(MirrorKind kind) {
    List<Mirrored> all = all(kind);
    assertFalse(all.isEmpty());
    Set<String> ids = new HashSet<>();
    for (Mirrored thing : all) {
      assertEquals(kind, thing.kind());
      assertFalse(thing.id().isBlank());
      assertTrue(ids.add(thing.id()), thing.id());
    }
  }

  @ParameterizedTest
  @EnumSource
  default void what_is_not_connected_gives_nothing(MirrorKind kind) {
    Result answer = things().read(elsewhere(), new Query(kind, Optional.empty()));
    assertFalse(answer instanceof Result.Read, answer.toString());
  }

  @Test
  default void a_teammate_who_went_away_is_away() {
    Mirrored.Admin before = (Mirrored.Admin) all(MirrorKind.ADMIN).getLast();
    assertFalse(before.away());
    setAway(before);
    assertTrue(((Mirrored.Admin) all(MirrorKind.ADMIN).getLast()).away());
  }

  @Test
  default void a_team_that_was_removed_is_gone() {
    List<Mirrored> before = all(MirrorKind.TEAM);
    remove((Mirrored.Team) before.getFirst());
    assertEquals(before.subList(1, before.size()), all(MirrorKind.TEAM));
  }

  private List<Mirrored> all(MirrorKind kind) {
    List<Mirrored> all = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Result answer = things().read(workspace(), new Query(kind, cursor));
      var read = assertInstanceOf(Result.Read.class, answer);
      all.addAll(read.page().things());
      cursor = read.page().next();
    } while (cursor.isPresent());
    return all;
  }
}

package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.DefineAttribute;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.Mirrored.Attribute.Model;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Defines attributes among things in memory.
public final class InMemoryAttributes implements DefineAttribute {

  private final InMemoryThings things;
  private final List<String> asked = new ArrayList<>();
  private Optional<Result> instead = Optional.empty();

  public InMemoryAttributes(InMemoryThings things) {
    this.things = things;
  }

  /// From now on nothing is defined.
  public synchronized void answers(Result result) {
    instead = Optional.of(result);
  }

  /// The names that were to be defined, each time.
  public synchronized List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public synchronized Result define(WorkspaceId workspace, String name, Cutoff cutoff) {
    asked.add(name);
    return instead.orElseGet(() -> cutoff.missed()
        ? new Result.NotNow("too late")
        : things
            .all(workspace, MirrorKind.CONVERSATION_ATTRIBUTE)
            .map(known -> define(workspace, name, known))
            .orElseGet(() -> new Result.NotNow("the workspace is not connected")));
  }

  private Result define(WorkspaceId workspace, String name, List<Mirrored> known) {
    boolean taken = known.stream()
        .map(Mirrored.Attribute.class::cast)
        .anyMatch(attribute -> attribute.name().equals(name) && !attribute.archived());
    if (taken) {
      return new Result.Refused("the name is taken");
    }
    var attribute = new Mirrored.Attribute(
        Model.CONVERSATION,
        Integer.toString(known.size() + 1),
        name,
        name,
        "string",
        List.of(),
        true,
        false);
    List<Mirrored> all = new ArrayList<>(known);
    all.add(attribute);
    things.has(workspace, MirrorKind.CONVERSATION_ATTRIBUTE, all);
    return new Result.Defined(attribute);
  }
}

package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.DefineAttribute;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Mirrored;
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
  public synchronized Result define(WorkspaceId workspace, Wanted wanted, Cutoff cutoff) {
    asked.add(wanted.name());
    MirrorKind kind = switch (wanted.model()) {
      case CONVERSATION -> MirrorKind.CONVERSATION_ATTRIBUTE;
      case CONTACT -> MirrorKind.CONTACT_ATTRIBUTE;
      case COMPANY -> MirrorKind.COMPANY_ATTRIBUTE;
    };
    return instead.orElseGet(() -> cutoff.missed()
        ? new Result.NotNow("too late")
        : things
            .all(workspace, kind)
            .map(known -> define(workspace, kind, wanted, known))
            .orElseGet(() -> new Result.NotNow("the workspace is not connected")));
  }

  private Result define(
      WorkspaceId workspace, MirrorKind kind, Wanted wanted, List<Mirrored> known) {
    boolean taken = known.stream()
        .map(Mirrored.Attribute.class::cast)
        .anyMatch(attribute -> attribute.name().equals(wanted.name()) && !attribute.archived());
    if (taken) {
      return new Result.Refused("the name is taken");
    }
    String type = wanted.shape().type(wanted.model());
    var attribute = new Mirrored.Attribute(
        wanted.model(),
        Integer.toString(known.size() + 1),
        wanted.name(),
        wanted.name(),
        // A list of contacts calls itself so.
        type.equals("options") ? "string" : type,
        wanted.options(),
        true,
        false);
    List<Mirrored> now = new ArrayList<>(known);
    now.add(attribute);
    things.has(workspace, kind, now);
    return new Result.Defined(attribute);
  }
}

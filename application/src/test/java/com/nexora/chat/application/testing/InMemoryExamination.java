package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Examine;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One workspace, as a test sets it up; every other one is refused.
public final class InMemoryExamination implements Examine {

  private record Talk(TeammateId agent, Instant at, boolean withFin) {}

  private final WorkspaceId here;
  private final List<Talk> talks = new ArrayList<>();
  private boolean readsConversations = true;
  private boolean olderApp;

  public InMemoryExamination(WorkspaceId here) {
    this.here = here;
  }

  public void talk(TeammateId agent, Instant at, boolean withFin) {
    talks.add(new Talk(agent, at, withFin));
  }

  public void withoutScopeForConversations() {
    readsConversations = false;
  }

  public void withAnOlderApp() {
    olderApp = true;
  }

  @Override
  public Seen reads(WorkspaceId workspace, Matter matter) {
    return switch (matter) {
      case CONVERSATIONS ->
        readsConversations ? found(workspace, talks.size()) : new Seen.Withheld("403");
      case CONTACTS -> found(workspace, 1);
    };
  }

  @Override
  public Seen speaksOurVersion(WorkspaceId workspace) {
    return found(workspace, olderApp ? 0 : 1);
  }

  @Override
  public Seen sharedWithFin(WorkspaceId workspace, TeammateId agent, Instant since) {
    return found(
        workspace,
        talks.stream()
            .filter(talk -> talk.withFin() && talk.agent().equals(agent))
            .filter(talk -> !talk.at().isBefore(since))
            .count());
  }

  private Seen found(WorkspaceId workspace, long count) {
    return workspace.equals(here) ? new Seen.Found(count) : new Seen.Unavailable("401");
  }
}

package com.nexora.chat.application.erasing;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notices;
import com.nexora.chat.application.port.Notices.Open;
import com.nexora.chat.application.usecase.RefreshMirror;
import com.nexora.chat.application.usecase.TakeNotices;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Erases one after the other, each in a commit of its own, so that whoever is killed has done some
/// of them and none by half. Many notices of one kind of thing are one refresh. One that fails
/// holds up no other.
public record NoticeTaking(Notices notices, RefreshMirror mirror) implements TakeNotices {

  static final int MOST = 500;

  @Override
  public Report take(WorkspaceId workspace) {
    Round round = new Round(workspace);
    List<Open> open;
    do {
      open = notices.open(workspace, MOST);
      round.take(open);
    } while (open.size() == MOST && round.gotOn());
    return round.report();
  }

  private final class Round {

    private final WorkspaceId workspace;
    private final List<RuntimeException> failures = new ArrayList<>();
    private int erased;
    private int refreshed;
    private int later;
    private boolean gotOn;

    Round(WorkspaceId workspace) {
      this.workspace = workspace;
    }

    boolean gotOn() {
      return gotOn;
    }

    /// Erasing comes first: it does not wait for Intercom.
    void take(List<Open> open) {
      gotOn = false;
      later = 0;
      Map<MirrorKind, List<String>> refreshes = new EnumMap<>(MirrorKind.class);
      for (Open each : open) {
        switch (each.notice()) {
          case Notice.Erase(Notice.Subject subject) -> attempt(() -> erase(each.id(), subject));
          case Notice.Refresh(MirrorKind kind) ->
            refreshes.computeIfAbsent(kind, _ -> new ArrayList<>()).add(each.id());
        }
      }
      refreshes.forEach((kind, ids) -> attempt(() -> refresh(kind, ids)));
    }

    private void erase(String id, Notice.Subject subject) {
      switch (notices.erase(workspace, id, subject)) {
        case DONE -> {
          erased++;
          gotOn = true;
        }
        case LATER -> later++;
        case NOT_THERE -> {}
      }
    }

    /// What is told meanwhile has a notice of its own, and is refreshed once more.
    private void refresh(MirrorKind kind, List<String> ids) {
      mirror.refresh(workspace, kind);
      notices.done(workspace, ids);
      refreshed++;
      gotOn = true;
    }

    private void attempt(Runnable work) {
      try {
        work.run();
      } catch (RuntimeException failure) {
        failures.add(failure);
      }
    }

    Report report() {
      if (!failures.isEmpty()) {
        RuntimeException first = failures.getFirst();
        failures.subList(1, failures.size()).forEach(first::addSuppressed);
        throw first;
      }
      return new Report(erased, refreshed, later);
    }
  }
}

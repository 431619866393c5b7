package com.nexora.chat.application.settingup;

import com.nexora.chat.application.SetUp;
import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Opening;
import com.nexora.chat.application.usecase.ConnectWorkspace;
import com.nexora.chat.application.usecase.SetUpWorkspace;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Stands on what is there anyhow: grants, the mirror, the doctor.
public record SettingUp(SetUp.Parts parts, Ways ways) implements SetUpWorkspace {

  @Override
  public ConnectWorkspace.Result connect(
      WorkspaceId workspace, String region, Secret token, Secret clientSecret, String by) {
    URI api = Optional.ofNullable(ways.regions().get(region))
        .orElseThrow(() -> new IllegalArgumentException("there is no region " + region));
    ConnectWorkspace.Result result =
        parts.connecting().orElseThrow().connect(workspace, api, token, clientSecret);
    if (result instanceof ConnectWorkspace.Result.Connected) {
      parts
          .audit()
          .write(
              workspace,
              new AuditLog.Act(by, "connect", "with its own app, " + region),
              parts.clock().instant());
    }
    return result;
  }

  @Override
  public State look(WorkspaceId workspace) {
    List<Somebody> seated = seated(workspace);
    return new State(
        parts.openings().apply(workspace).map(Opening::api),
        parts.mirror().progress(workspace),
        parts.knowledge().versions(workspace, parts.embedding()).size(),
        seated,
        takers(workspace, seated),
        languages(workspace));
  }

  private List<Somebody> seated(WorkspaceId workspace) {
    return all(workspace, MirrorKind.ADMIN, Mirrored.Admin.class)
        .filter(Mirrored.Admin::inboxSeat)
        .map(admin -> new Somebody(admin.id(), admin.name()))
        .sorted(Comparator.comparing(Somebody::name))
        .toList();
  }

  private List<Taker> takers(WorkspaceId workspace, List<Somebody> seated) {
    return Stream.concat(
            all(workspace, MirrorKind.TEAM, Mirrored.Team.class)
                .map(team -> new Taker(true, team.id(), team.name()))
                .sorted(Comparator.comparing(Taker::name)),
            seated.stream().map(somebody -> new Taker(false, somebody.id(), somebody.name())))
        .toList();
  }

  private List<String> languages(WorkspaceId workspace) {
    return all(workspace, MirrorKind.HELP_CENTER, Mirrored.HelpCenter.class)
        .sorted(Comparator.comparing(Mirrored.HelpCenter::main).reversed())
        .flatMap(center -> center.locales().stream())
        .map(locale -> locale.split("[-_]", 2)[0])
        .distinct()
        .toList();
  }

  private <T extends Mirrored> Stream<T> all(
      WorkspaceId workspace, MirrorKind kind, Class<T> type) {
    return parts.mirror().all(workspace, kind).stream().map(type::cast);
  }

  @Override
  public List<Finding> check(WorkspaceId workspace) {
    return parts
        .openings()
        .apply(workspace)
        .map(opening -> {
          List<Finding> findings = new ArrayList<>(parts.checking().check(workspace, opening));
          findings.addAll(parts.webhooks().apply(workspace));
          return List.copyOf(findings);
        })
        .orElse(List.of());
  }

  @Override
  public String document(WorkspaceId workspace, First first) {
    return FirstDocument.of(workspace, first);
  }
}

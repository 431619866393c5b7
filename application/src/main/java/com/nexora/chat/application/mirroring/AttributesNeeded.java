package com.nexora.chat.application.mirroring;

import com.nexora.chat.application.Mirrors;
import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.DefineAttribute;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.Mirrored.Attribute;
import com.nexora.chat.domain.inactivity.Inactivity;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Defines the conversation attributes that a workspace's file names and Intercom does not have.
/// Only whoever holds the kind comes here, and only when all of them were read just now: so two
/// nodes never define one twice, and one that may or may not have been defined is looked for first.
record AttributesNeeded(Mirrors.Sources sources, Duration lease) {

  /// @param cutoff after it another may hold the kind
  /// @return what an operator should know; empty for nothing
  String see(WorkspaceId workspace, MirrorRun run, Cutoff cutoff) {
    List<Attribute> attributes = sources.mirror().all(workspace, run.kind()).stream()
        .filter(Attribute.class::isInstance)
        .map(Attribute.class::cast)
        .toList();
    return AttributeFault.of(needed(workspace), attributes).stream()
        .map(finding -> finding.told(missing -> define(workspace, run, missing.name(), cutoff)))
        .filter(told -> !told.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private Set<String> needed(WorkspaceId workspace) {
    return sources
        .policies()
        .of(workspace)
        .map(policy -> Stream.concat(
                Stream.of(policy.attributes().intent(), policy.attributes().outcome()),
                policy.manners().inactivity().closing().stream()
                    .map(Inactivity.Closing::askRating))
            .filter(name -> !name.isBlank())
            .collect(Collectors.<String, Set<String>>toCollection(LinkedHashSet::new)))
        .orElse(Set.of());
  }

  private String define(WorkspaceId workspace, MirrorRun run, String name, Cutoff cutoff) {
    return switch (sources.define().define(workspace, name, cutoff)) {
      case DefineAttribute.Result.Defined(Attribute attribute) -> {
        MirrorPage added = MirrorPage.whole(List.of(attribute));
        var _ = sources.mirror().keep(workspace, run, added, lease);
        yield "";
      }
      case DefineAttribute.Result.Refused(String why) ->
        "attribute '" + name + "' is missing and could not be defined, " + why;
      case DefineAttribute.Result.NotNow(String why) ->
        "attribute '" + name + "' is missing and will be defined, " + why;
      case DefineAttribute.Result.Unclear(String why) ->
        "attribute '" + name + "' was missing and may have been defined, " + why;
    };
  }
}

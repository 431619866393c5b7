package com.nexora.chat.application.mirroring;

import com.nexora.chat.application.Mirrors;
import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.DefineAttribute;
import com.nexora.chat.application.port.DefineAttribute.Wanted;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.MirrorRun;
import com.nexora.chat.application.port.Mirrored.Attribute;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Defines the attributes that a workspace's file names and Intercom does not have, and tells of
/// those that drifted: renamed, archived, of another type, without an option.
/// Only whoever holds the kind comes here, and only when all of them were read just now: so two
/// nodes never define one twice, and one that may or may not have been defined is looked for first.
record AttributesNeeded(Mirrors.Sources sources, Duration lease) {

  /// @param cutoff after it another may hold the kind
  /// @return what an operator should know; empty for nothing
  String see(WorkspaceId workspace, MirrorRun run, Cutoff cutoff) {
    Optional<Model> model = model(run.kind());
    if (model.isEmpty()) {
      return "";
    }
    List<Attribute> attributes = sources.mirror().all(workspace, run.kind()).stream()
        .filter(Attribute.class::isInstance)
        .map(Attribute.class::cast)
        .toList();
    List<Wanted> needed = sources
        .policies()
        .of(workspace)
        .map(policy -> AttributeFault.needed(policy, model.get()))
        .orElse(List.of());
    return AttributeFault.of(needed, attributes).stream()
        // Two of one name harm conversations alone.
        .filter(fault ->
            model.get() == Model.CONVERSATION || !(fault instanceof AttributeFault.Doubled))
        .map(fault -> fault.told(missing -> renamed(workspace, missing.wanted(), attributes)
            .orElseGet(() -> define(workspace, run, missing.wanted(), cutoff))))
        .filter(told -> !told.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static Optional<Model> model(MirrorKind kind) {
    return switch (kind) {
      case CONVERSATION_ATTRIBUTE -> Optional.of(Model.CONVERSATION);
      case CONTACT_ATTRIBUTE -> Optional.of(Model.CONTACT);
      case COMPANY_ATTRIBUTE -> Optional.of(Model.COMPANY);
      case ADMIN, TEAM, SEGMENT, TAG, OFFICE_HOURS, BRAND, HELP_CENTER, COLLECTION, ARTICLE ->
        Optional.empty();
    };
  }

  /// One that was written under this name, and has another now, is not defined a second time.
  private Optional<String> renamed(
      WorkspaceId workspace, Wanted wanted, List<Attribute> attributes) {
    return sources
        .written()
        .field(workspace, wanted.model(), wanted.name())
        .flatMap(id ->
            attributes.stream().filter(attribute -> attribute.id().equals(id)).findFirst())
        .map(now -> "attribute '" + wanted.name() + "' is called '" + now.name()
            + "' in Intercom now: write that name, or rename it back");
  }

  private String define(WorkspaceId workspace, MirrorRun run, Wanted wanted, Cutoff cutoff) {
    String name = wanted.name();
    return switch (sources.define().define(workspace, wanted, cutoff)) {
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

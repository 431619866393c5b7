package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.handoff.Owners;
import com.nexora.chat.domain.handoff.Owners.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The part of a workspace's entry that says how the owner of an account is known, and who stands
/// in for them.
final class OwnersSection {

  private OwnersSection() {}

  static Owners read(YamlNode workspace) {
    List<Source> sources = new ArrayList<>();
    workspace.list("owners").forEach(entry -> source(entry).ifPresent(sources::add));
    Map<String, List<String>> deputies =
        workspace.child("deputies").map(OwnersSection::deputies).orElseGet(Map::of);
    return new Owners(sources.isEmpty() ? Owners.AS_INTERCOM_SAYS.sources() : sources, deputies);
  }

  private static Optional<Source> source(YamlNode node) {
    if (node.isText() && node.text().equals("intercom")) {
      return Optional.of(new Source.Intercom());
    }
    if (node.isText()) {
      node.mistake("is intercom, {company-attribute: name}, {contact-attribute: name},"
          + " {companies: {company: owner}} or {file: owners.csv}, not '" + node.text() + "'");
      return Optional.empty();
    }
    Optional<Source> source = node.child("company-attribute")
        .<Source>map(name -> new Source.CompanyAttribute(name.text()))
        .or(() ->
            node.child("contact-attribute").map(name -> new Source.ContactAttribute(name.text())))
        .or(() -> node.child("companies").map(OwnersSection::mapping))
        .or(() -> node.child("file").map(file -> new Source.Mapping(OwnersFile.read(file))));
    if (source.isEmpty() || node.keys().size() != 1) {
      node.mistake("names exactly one of company-attribute, contact-attribute, companies, file;"
          + " give another source a '-' of its own");
    }
    return source;
  }

  private static Source mapping(YamlNode node) {
    Map<String, String> owners = new LinkedHashMap<>();
    for (String company : node.keys()) {
      owners.put(company, node.text(company));
    }
    return new Source.Mapping(owners);
  }

  /// One deputy or several for each owner.
  private static Map<String, List<String>> deputies(YamlNode node) {
    Map<String, List<String>> deputies = new LinkedHashMap<>();
    for (String owner : node.keys()) {
      node.child(owner).ifPresent(named -> deputies.put(owner, names(named)));
    }
    return deputies;
  }

  private static List<String> names(YamlNode node) {
    List<String> names = new ArrayList<>();
    for (YamlNode entry : node.entriesOrSelf()) {
      if (entry.text().isBlank()) {
        entry.mistake("is empty; write the deputy's id, e-mail address or name");
      } else {
        names.add(entry.text());
      }
    }
    return names;
  }
}

package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.EditDocument;
import com.nexora.chat.application.usecase.EditDocument.Value;
import com.nexora.chat.application.usecase.SetUpWorkspace;
import com.nexora.chat.application.usecase.SetUpWorkspace.Taker;
import com.nexora.chat.console.page.EntryLists.Draft;
import com.nexora.chat.console.page.FormField.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What may be chosen in an entry, as far as is known.
///
/// @param to who may get a conversation
/// @param values what conditions may be compared with
public record EntryChoices(List<Choice> to, List<Choice> personas, List<Choice> values) {

  public EntryChoices {
    to = List.copyOf(to);
    personas = List.copyOf(personas);
    values = List.copyOf(values);
  }

  static EntryChoices of(EditDocument documents, SetUpWorkspace settingUp, Draft draft) {
    List<Taker> takers = settingUp.look(draft.workspace()).takers();
    List<Taker> teams = takers.stream().filter(Taker::team).toList();
    List<Choice> to = new ArrayList<>();
    takers.forEach(taker -> to.add(new Choice(SetUpProgress.value(taker), called(taker))));
    teams.forEach(team ->
        to.add(new Choice("owner:" + team.id(), "The account's owner, else " + called(team))));
    names(documents, draft, "ladders")
        .forEach(name -> to.add(new Choice("ladder:" + name, "Ladder " + name)));
    List<Choice> values = new ArrayList<>();
    teams.forEach(team -> values.add(new Choice(team.id(), called(team))));
    names(documents, draft, "intents").forEach(name -> values.add(new Choice(name, "intent")));
    names(documents, draft, "tiers").forEach(name -> values.add(new Choice(name, "tier")));
    return new EntryChoices(
        to,
        names(documents, draft, "personas").map(name -> new Choice(name, name)).toList(),
        values);
  }

  private static Stream<String> names(EditDocument documents, Draft draft, String list) {
    return documents.value(draft.document(), List.of(list)).stream()
        .flatMap(value ->
            value instanceof Value.Listed(List<Value> entries) ? entries.stream() : Stream.empty())
        .map(EntryWords::name)
        .filter(name -> !name.isEmpty());
  }

  /// What entries say, with people by their names.
  static EntryWords words(List<Taker> takers) {
    Map<String, String> names = takers.stream()
        .collect(Collectors.toMap(SetUpProgress::value, EntryChoices::called, (one, _) -> one));
    return new EntryWords(id -> names.getOrDefault(id, id.replace(':', ' ')));
  }

  private static String called(Taker taker) {
    return (taker.team() ? "Team " : "") + taker.name();
  }
}

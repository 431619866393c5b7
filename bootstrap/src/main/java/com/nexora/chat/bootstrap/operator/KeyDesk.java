package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.port.ProviderKeys;
import com.nexora.chat.domain.tenancy.Secret;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Carries out what an operator wants to be done with keys, and prints what came of it: never any
/// part of a key.
///
/// @param asked asks the operator for a secret that is named; empty when none is given
public record KeyDesk(
    ProviderKeys keys, Function<String, Optional<Secret>> asked, PrintStream out) {

  /// @return the status the process should end with
  public int carryOut(KeyRequest request) {
    return switch (request) {
      case KeyRequest.Keep keep -> keep(keep);
      case KeyRequest.Names(var workspace) -> list(workspace.value(), keys.all(workspace));
      case KeyRequest.Remove(var workspace, String name) ->
        keys.remove(workspace, name)
            ? say(Operator.DONE, "The key " + name + " of workspace " + workspace + " is erased.")
            : say(Operator.NOT_DONE, "Workspace " + workspace + " has no key called " + name + ".");
    };
  }

  private int keep(KeyRequest.Keep keep) {
    Optional<Secret> key = asked.apply("Key " + keep.name());
    if (key.isEmpty()) {
      return say(
          Operator.NOT_DONE,
          "Nothing was stored: type the key, or give it as the first line of the input.");
    }
    if (!key.get().fitsItsLine()) {
      return say(
          Operator.NOT_DONE, "Nothing was stored: it holds what no key does, copy it again.");
    }
    keys.keep(keep.workspace(), keep.name(), key.get());
    return say(
        Operator.DONE,
        "The key " + keep.name() + " of workspace " + keep.workspace() + " is stored and holds from"
            + " the next turn on, wherever the workspaces file says  api-key: stored:" + keep.name()
            + "  for one of its models.");
  }

  private int list(String workspace, List<ProviderKeys.Known> known) {
    Table table = new Table("KEY", "STORED");
    known.forEach(key -> table.add(key.name(), key.keptAt().toString()));
    table.lines("Workspace " + workspace + " has no keys stored.").forEach(out::println);
    return Operator.DONE;
  }

  private int say(int status, String sentence) {
    out.println(Table.printable(sentence));
    return status;
  }
}

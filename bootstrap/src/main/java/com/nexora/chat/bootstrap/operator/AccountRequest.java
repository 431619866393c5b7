package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.access.Term;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the operator wants to be done with accounts of the console.
public sealed interface AccountRequest {

  String USAGE = """
      usage: ./nexora account open NAME [--operator] [--workspace W --role viewer|editor|owner]
               opens an account for the console; the password is typed in, or comes as the first line
               of the input. --operator may connect workspaces, and sees none by that alone
             ./nexora account password NAME
               gives an account a new password, and signs it out everywhere
             ./nexora account grant NAME --workspace W --role viewer|editor|owner [--for 1h|4h|1d|7d]
             ./nexora account grant --teammate ID --workspace W --role viewer|editor|owner [--for …]
             ./nexora account revoke NAME --workspace W
             ./nexora account list --workspace W
               decides who may do what in a workspace, and lists it; a teammate of Intercom, by the id there,
               signs in with Intercom. Who may connect workspaces sees one that somebody else owns for
               at most four hours, unless one of its owners gives more in the console""";

  /// @param in which workspace it has a role at once
  record Open(String name, boolean operator, Optional<Place> in) implements AccountRequest {}

  record Change(String name) implements AccountRequest {}

  record Grant(String name, Place in) implements AccountRequest {}

  /// @param teammate signs in with Intercom
  record GrantTeammate(TeammateId teammate, Place in) implements AccountRequest {}

  record Revoke(String name, WorkspaceId workspace) implements AccountRequest {}

  record Members(WorkspaceId workspace) implements AccountRequest {}

  /// A role somewhere, for a time.
  record Place(WorkspaceId workspace, Role role, Term term) {}

  /// Whether the command is one of these, understood or not.
  static boolean meant(List<String> arguments) {
    return arguments.getFirst().equals("account");
  }

  /// Empty when it is not understood.
  static Optional<AccountRequest> of(List<String> arguments) {
    List<String> words = new ArrayList<>(arguments.subList(1, arguments.size()));
    Optional<WorkspaceId> workspace = Options.taken(words, "--workspace").map(WorkspaceId::new);
    Optional<String> wished = Options.taken(words, "--role");
    Optional<Role> role = wished.flatMap(Role::of);
    boolean operator = words.remove("--operator");
    Optional<String> teammate = Options.taken(words, "--teammate").filter(id -> !id.isBlank());
    Optional<String> lasting = Options.taken(words, "--for");
    Optional<Term> term = Term.of(lasting.orElse(Term.ALWAYS.label()));
    Optional<Place> place = workspace.flatMap(
        where -> role.flatMap(what -> term.map(how -> new Place(where, what, how))));
    boolean whole = wished.isPresent() == role.isPresent()
        && term.isPresent()
        && place.isPresent() == role.isPresent()
        && (place.isPresent() || lasting.isEmpty());
    String name = words.size() == 2 ? words.get(1) : "";
    if (words.isEmpty() || words.size() > 2 || !whole || name.startsWith("--")) {
      return Optional.empty();
    }
    if (teammate.isPresent()) {
      boolean alone = words.equals(List.of("grant")) && !operator;
      return place
          .filter(_ -> alone)
          .map(in -> new GrantTeammate(new TeammateId(teammate.get()), in));
    }
    boolean plain = !operator && role.isEmpty();
    return switch (words.getFirst()) {
      case "open" ->
        name.isBlank() || workspace.isPresent() != place.isPresent()
            ? Optional.empty()
            : Optional.of(new Open(name, operator, place));
      case "password" ->
        name.isBlank() || !plain || workspace.isPresent()
            ? Optional.empty()
            : Optional.of(new Change(name));
      case "grant" ->
        name.isBlank() || operator ? Optional.empty() : place.map(in -> new Grant(name, in));
      case "revoke" ->
        name.isBlank() || !plain ? Optional.empty() : workspace.map(in -> new Revoke(name, in));
      case "list" -> words.size() == 2 || !plain ? Optional.empty() : workspace.map(Members::new);
      default -> Optional.empty();
    };
  }
}

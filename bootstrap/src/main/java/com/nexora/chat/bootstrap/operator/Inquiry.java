package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an operator wants to know about routing.
public record Inquiry(WorkspaceId workspace, Of of) {

  public static final String USAGE = """
      usage: ./nexora config explain --workspace W --conversation ID
               says which rules hold for a conversation as it is now, what each of them looked at
               and found, and who would get it
             ./nexora config who --workspace W --contact ID | --company NAME
               says who would get a customer now, or a customer of that company""";

  /// Of whom.
  public sealed interface Of {

    record OneConversation(ConversationId id) implements Of {}

    record OneContact(ContactId id) implements Of {}

    record SomebodyOf(String company) implements Of {}
  }

  /// Whether the command is meant, understood or not.
  public static boolean meant(List<String> arguments) {
    return arguments.size() > 1
        && arguments.getFirst().equals("config")
        && Set.of("explain", "who").contains(arguments.get(1));
  }

  /// Empty when it is not understood.
  public static Optional<Inquiry> of(List<String> arguments) {
    Map<String, String> options = new HashMap<>();
    for (int i = 2; i + 1 < arguments.size(); i += 2) {
      options.put(arguments.get(i), arguments.get(i + 1));
    }
    if (arguments.size() != 6
        || options.values().stream().anyMatch(String::isBlank)
        || !options.containsKey("--workspace")) {
      return Optional.empty();
    }
    return of(arguments.get(1), options)
        .map(what -> new Inquiry(new WorkspaceId(options.get("--workspace")), what));
  }

  private static Optional<Of> of(String command, Map<String, String> options) {
    Optional<String> conversation = Optional.ofNullable(options.get("--conversation"));
    Optional<String> contact = Optional.ofNullable(options.get("--contact"));
    Optional<String> company = Optional.ofNullable(options.get("--company"));
    return command.equals("explain")
        ? conversation.map(id -> new Of.OneConversation(new ConversationId(id)))
        : contact
            .<Of>map(id -> new Of.OneContact(new ContactId(id)))
            .or(() -> company.map(Of.SomebodyOf::new));
  }
}

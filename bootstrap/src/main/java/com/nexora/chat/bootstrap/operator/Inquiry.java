package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an operator wants to know about routing.
///
/// @param by which document says how it is routed
public record Inquiry(WorkspaceId workspace, Of of, Basis by) {

  public static final String USAGE = """
      usage: ./nexora config explain --workspace W --conversation ID [--draft | --file F]
               says which rules hold for a conversation as it is now, what each of them looked at
               and found, and who would get it; by what serves, or by the newest draft or a file
             ./nexora config who --workspace W --contact ID | --company NAME [--draft | --file F]
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
    List<String> words = new ArrayList<>(arguments.subList(2, arguments.size()));
    Optional<WorkspaceId> workspace = Options.taken(words, "--workspace").map(WorkspaceId::new);
    Optional<Basis> by = Basis.taken(words);
    Optional<Of> of = of(arguments.get(1), words);
    return workspace.isEmpty() || by.isEmpty() || of.isEmpty() || !words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Inquiry(workspace.get(), of.get(), by.get()));
  }

  private static Optional<Of> of(String command, List<String> words) {
    return command.equals("explain")
        ? Options.taken(words, "--conversation")
            .map(id -> new Of.OneConversation(new ConversationId(id)))
        : Options.taken(words, "--contact")
            .<Of>map(id -> new Of.OneContact(new ContactId(id)))
            .or(() -> Options.taken(words, "--company").map(Of.SomebodyOf::new));
  }
}

package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the operator wants to know of conversations in which two have answered.
///
/// @param workspace empty for every workspace of the file or with a published version
/// @param since how far back
public record CollisionsRequest(Optional<WorkspaceId> workspace, Duration since) {

  public static final String USAGE = """
      usage: ./nexora collisions [--workspace W] [--since 7d]
               lists conversations in which Intercom's own agent, a workflow or a person has
               answered as well as this agent, as far as turns have seen it, the newest first; --since takes days (7d) or hours (12h)""";

  private static final Duration USUAL = Duration.ofDays(7);

  /// Whether the command is this one, understood or not.
  public static boolean meant(List<String> arguments) {
    return arguments.getFirst().equals("collisions");
  }

  /// Empty when it is not understood.
  public static Optional<CollisionsRequest> of(List<String> arguments) {
    List<String> words = new ArrayList<>(arguments.subList(1, arguments.size()));
    Optional<WorkspaceId> workspace = Options.taken(words, "--workspace").map(WorkspaceId::new);
    Optional<String> since = Options.taken(words, "--since");
    if (!words.isEmpty()
        || since.filter(text -> !text.matches("[1-9][0-9]{0,3}[dh]")).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new CollisionsRequest(workspace, since.map(CollisionsRequest::duration).orElse(USUAL)));
  }

  private static Duration duration(String written) {
    long number = Long.parseLong(written.substring(0, written.length() - 1));
    return written.endsWith("d") ? Duration.ofDays(number) : Duration.ofHours(number);
  }
}

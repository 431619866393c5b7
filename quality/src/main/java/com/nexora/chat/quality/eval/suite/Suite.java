package com.nexora.chat.quality.eval.suite;

import com.nexora.chat.quality.desk.BadRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Cases that belong together.
///
/// @param workspace the workspaces file that configures the agent
/// @param articles where the articles stand that it knows; empty when the suite does not say
/// @param helpCentre what an article's address begins with
public record Suite(
    String name, String workspace, String articles, String helpCentre, List<Case> cases) {

  public Suite {
    cases = List.copyOf(cases);
  }

  /// @throws BadRequest when no case is left
  public Suite only(Predicate<Case> wanted, String what) {
    List<Case> left = cases.stream().filter(wanted).toList();
    if (left.isEmpty()) {
      throw new BadRequest("The suite '" + name + "' has no case " + what + ". Its kinds are "
          + kinds().stream().sorted().collect(Collectors.joining(", ")) + ".");
    }
    return new Suite(name, workspace, articles, helpCentre, left);
  }

  private Set<String> kinds() {
    return cases.stream().map(Case::kind).collect(Collectors.toSet());
  }
}

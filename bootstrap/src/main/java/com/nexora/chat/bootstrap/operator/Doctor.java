package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Prints what was found out about workspaces.
///
/// @param look finds something out about one
public record Doctor(Function<WorkspaceId, List<Finding>> look, PrintStream out) {

  public static final String USAGE = """
      usage: ./nexora doctor [W] [--live] [--draft | --file F]
               says in plain words what is missing in a workspace, or in all that are configured,
               for what serves there; of one workspace also for its newest draft, or a file;
               with --live it also plays a conversation there, as a made-up customer and as the
               agent's teammate: the team of 'handoff-to' gets it for a moment, a running service
               may answer it, and in the end it is deleted""";

  /// What the operator wants.
  ///
  /// @param workspace empty for all
  /// @param live whether something may be written for a moment
  /// @param by which document says what is needed
  public record Wish(Optional<WorkspaceId> workspace, boolean live, Basis by) {

    /// Whether the command is meant, understood or not.
    public static boolean meant(List<String> arguments) {
      return arguments.getFirst().equals("doctor");
    }

    /// Empty when it is not understood.
    public static Optional<Wish> of(List<String> arguments) {
      List<String> rest = new ArrayList<>(arguments.subList(1, arguments.size()));
      boolean live = rest.remove("--live");
      Optional<Basis> by = Basis.taken(rest);
      boolean understood = rest.size() <= 1
          && rest.stream().noneMatch(word -> word.isBlank() || word.startsWith("-"))
          && (rest.size() == 1 || by.equals(Optional.of(new Basis.WhatServes())));
      return by.filter(_ -> understood)
          .map(basis -> new Wish(rest.stream().map(WorkspaceId::new).findFirst(), live, basis));
    }
  }

  /// @return the status the process should end with: done when nothing is wrong
  public int visit(List<WorkspaceId> workspaces) {
    int wrong = 0;
    for (WorkspaceId workspace : workspaces) {
      List<Finding> findings = look.apply(workspace);
      Table table = new Table("Workspace " + workspace, "", "");
      findings.forEach(
          finding -> table.add(word(finding.level()), finding.about(), finding.sentence()));
      table.lines("Workspace " + workspace + ": nothing was looked at.").forEach(out::println);
      out.println();
      wrong += (int) findings.stream().filter(f -> f.level() == Level.WRONG).count();
    }
    out.println(
        wrong == 0 ? "Nothing is wrong." : "To be mended: " + wrong + ", marked WRONG above.");
    return wrong == 0 ? Operator.DONE : Operator.NOT_DONE;
  }

  private static String word(Level level) {
    return level == Level.WRONG ? "  WRONG" : "  " + level.name().toLowerCase(Locale.ROOT);
  }
}

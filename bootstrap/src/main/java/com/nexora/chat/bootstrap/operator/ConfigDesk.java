package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.usecase.ConfigureWorkspace;
import com.nexora.chat.application.usecase.ConfigureWorkspace.Result;
import com.nexora.chat.bootstrap.BadSettings;
import com.nexora.chat.bootstrap.workspaces.DocumentDiff;
import com.nexora.chat.bootstrap.workspaces.EntryText;
import com.nexora.chat.bootstrap.workspaces.WorkspaceDocument;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Carries out what an operator wants of what a workspace has decided, and says what came of it.
public final class ConfigDesk {

  private static final int MOST_SHOWN = 50;

  /// What `show` writes at the top, so that a file knows what it was made from.
  private static final Pattern ORIGIN = Pattern.compile("# version ([0-9]{1,9}) of workspace .*");

  private final ConfigureWorkspace configure;
  private final Judge judge;
  private final Path file;
  private final PrintStream out;

  /// Reads a document as a node would.
  @FunctionalInterface
  public interface Judge {
    WorkspaceDocument.Read judge(String name, String text, WorkspaceId workspace);
  }

  /// @param file the workspaces file
  public ConfigDesk(ConfigureWorkspace configure, Judge judge, Path file, PrintStream out) {
    this.configure = configure;
    this.judge = judge;
    this.file = file;
    this.out = out;
  }

  /// @return the status the process should end with
  public int carryOut(ConfigRequest request) {
    return switch (request) {
      case ConfigRequest.Validate wish -> validate(wish);
      case ConfigRequest.Diff wish -> diff(wish);
      case ConfigRequest.Draft wish -> draft(wish);
      case ConfigRequest.Publish wish -> publish(wish);
      case ConfigRequest.History wish -> history(wish.workspace());
      case ConfigRequest.Show wish -> show(wish);
      case ConfigRequest.Rollback wish -> rollback(wish);
      case ConfigRequest.Schema _ -> Operator.NOT_DONE;
    };
  }

  private int validate(ConfigRequest.Validate wish) {
    WorkspaceId workspace = wish.workspace().orElse(new WorkspaceId("the document"));
    String name = wish.file().map(Path::toString).orElse("live");
    return told(judge.judge(name, text(name, workspace), workspace), out);
  }

  /// Prints what was made of a document.
  ///
  /// @return the status the process should end with
  public static int told(WorkspaceDocument.Read read, PrintStream out) {
    read.mistakes().forEach(out::println);
    read.warnings().forEach(warning -> out.println("Warning: " + warning));
    if (read.mistakes().isEmpty()) {
      out.println("Nothing is wrong with it.");
      return 0;
    }
    out.println("To be mended: " + read.mistakes().size() + ".");
    return Operator.NOT_DONE;
  }

  private int diff(ConfigRequest.Diff wish) {
    try {
      List<String> lines = DocumentDiff.between(
          text(wish.before(), wish.workspace()), text(wish.after(), wish.workspace()));
      lines.forEach(out::println);
      if (lines.isEmpty()) {
        out.println("They mean the same.");
      }
      return 0;
    } catch (YamlEngineException broken) {
      throw new BadSettings("One of them is not YAML: " + broken.getMessage());
    }
  }

  private int draft(ConfigRequest.Draft wish) {
    String text = text(wish.file().toString(), wish.workspace());
    WorkspaceDocument.Read read = judge.judge(wish.file().toString(), text, wish.workspace());
    if (!read.secrets().isEmpty()) {
      read.secrets().forEach(out::println);
      out.println("Nothing was kept: a version stays for ever, and whoever reads it would read"
          + " this, too.");
      return Operator.NOT_DONE;
    }
    ConfigVersion kept =
        configure.draft(wish.workspace(), draft(text, wish.author(), live(wish.workspace())));
    out.println("Kept as version " + kept.number() + ", which is not live.");
    read.mistakes().forEach(out::println);
    read.warnings().forEach(warning -> out.println("Warning: " + warning));
    return 0;
  }

  private static ConfigVersion.Draft draft(String text, ConfigRequest.Author author, long basedOn) {
    return new ConfigVersion.Draft(text, author.name(), author.note(), basedOn);
  }

  private int publish(ConfigRequest.Publish wish) {
    Optional<Long> number = ConfigRequest.number(wish.what());
    String text = text(wish.what(), wish.workspace());
    long live = live(wish.workspace());
    Optional<Long> base = wish.basedOn()
        .or(() -> number
            .flatMap(known -> configure.version(wish.workspace(), known))
            .map(ConfigVersion::basedOn))
        .or(() -> origin(text))
        .or(() -> Optional.of(live).filter(none -> none == 0));
    if (base.isEmpty()) {
      out.println("Version " + live + " is live. Say which version this was made from, with"
          + " --based-on; ./nexora config diff live " + wish.what() + " shows what it would"
          + " change.");
      return Operator.NOT_DONE;
    }
    judge
        .judge(wish.what(), text, wish.workspace())
        .warnings()
        .forEach(warning -> out.println("Warning: " + warning));
    return told(
        configure.publish(wish.workspace(), draft(text, wish.author(), base.get())),
        wish.workspace());
  }

  private static Optional<Long> origin(String text) {
    Matcher first = ORIGIN.matcher(text.lines().findFirst().orElse(""));
    return first.matches() ? Optional.of(Long.parseLong(first.group(1))) : Optional.empty();
  }

  private int told(Result result, WorkspaceId workspace) {
    return switch (result) {
      case Result.Published(ConfigVersion version) -> {
        out.println("Version " + version.number() + " of workspace " + workspace
            + " is live; every node follows within two seconds.");
        yield 0;
      }
      case Result.Same(ConfigVersion live) -> {
        out.println("Version " + live.number() + " says the same already.");
        yield 0;
      }
      case Result.Outdated(long live) -> {
        out.println("Nothing was published: "
            + (live == 0
                ? "nothing is live yet, so it is based on 0."
                : "version " + live + " is live by now. ./nexora config diff shows what it changed;"
                    + " take that over, and publish with --based-on " + live + "."));
        yield Operator.NOT_DONE;
      }
      case Result.Wrong(List<String> mistakes) -> {
        mistakes.forEach(out::println);
        out.println("Nothing was published. To be mended: " + mistakes.size() + ".");
        yield Operator.NOT_DONE;
      }
    };
  }

  private int rollback(ConfigRequest.Rollback wish) {
    String note = wish.author().note().isEmpty()
        ? "back to version " + wish.number()
        : wish.author().note();
    Optional<Result> result =
        configure.publishAgain(wish.workspace(), wish.number(), wish.author().name(), note);
    if (result.isEmpty()) {
      out.println("There is no version " + wish.number() + ".");
      return Operator.NOT_DONE;
    }
    return told(result.get(), wish.workspace());
  }

  private int history(WorkspaceId workspace) {
    long live = live(workspace);
    List<ConfigVersion> versions = configure.history(workspace, MOST_SHOWN);
    for (ConfigVersion version : versions) {
      String state =
          version.number() == live ? "live" : version.published() ? "published" : "draft";
      out.println(version.number() + "  " + version.at() + "  " + state + "  by "
          + version.author() + ", based on " + version.basedOn() + "  "
          + version.checksum().substring(0, 12) + "  " + version.note());
    }
    if (live == 0) {
      out.println("Nothing is published: the workspaces file holds.");
    }
    return 0;
  }

  private int show(ConfigRequest.Show wish) {
    Optional<ConfigVersion> version = wish.number().isPresent()
        ? configure.version(wish.workspace(), wish.number().get())
        : configure.live(wish.workspace());
    if (version.isEmpty()) {
      out.println("There is no such version.");
      return Operator.NOT_DONE;
    }
    String document = version.get().document();
    if (origin(document).isEmpty()) {
      out.println("# version " + version.get().number() + " of workspace " + wish.workspace());
    } else {
      document = document.substring(document.indexOf('\n') + 1);
      out.println("# version " + version.get().number() + " of workspace " + wish.workspace());
    }
    out.print(document);
    return 0;
  }

  private long live(WorkspaceId workspace) {
    return configure.live(workspace).map(ConfigVersion::number).orElse(0L);
  }

  /// @param what a number, `live`, `file` for the workspaces file, or a file, from which the
  ///     workspace's entry is cut out when it is a workspaces file
  private String text(String what, WorkspaceId workspace) {
    if (what.equals("live") || ConfigRequest.number(what).isPresent()) {
      return ConfigRequest.number(what)
          .map(number -> configure.version(workspace, number))
          .orElseGet(() -> configure.live(workspace))
          .map(ConfigVersion::document)
          .orElseThrow(() ->
              new BadSettings("Workspace " + workspace + " has no such version: " + what + "."));
    }
    Path from = what.equals("file") ? file : Path.of(what);
    try {
      return EntryText.of(Files.readString(from), workspace)
          .orElseThrow(() -> new BadSettings(
              from + " holds several workspaces, and " + workspace + " is not among them."));
    } catch (IOException unreadable) {
      throw new BadSettings("Cannot read " + from + ".");
    }
  }
}

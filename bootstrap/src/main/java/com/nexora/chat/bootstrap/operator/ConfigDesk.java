package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.usecase.ConfigureWorkspace;
import com.nexora.chat.application.usecase.ConfigureWorkspace.Result;
import com.nexora.chat.bootstrap.BadSettings;
import com.nexora.chat.bootstrap.workspaces.DocumentDiff;
import com.nexora.chat.bootstrap.workspaces.EntryText;
import com.nexora.chat.bootstrap.workspaces.OwnersInlined;
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

  /// A document before it is judged.
  ///
  /// @param file empty for what is stored
  /// @param name for messages
  public record Source(Optional<Path> file, String name, String text) {

    /// With all that lies beside it in files.
    String whole() {
      return file.map(beside -> OwnersInlined.into(text, beside)).orElse(text);
    }
  }

  /// Reads a document as a node would.
  @FunctionalInterface
  public interface Judge {
    WorkspaceDocument.Read judge(Source source, WorkspaceId workspace);
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
    return told(judge.judge(source(name, workspace), workspace), out);
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
          source(wish.before(), wish.workspace()).whole(),
          source(wish.after(), wish.workspace()).whole());
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
    Source source = source(wish.file().toString(), wish.workspace());
    WorkspaceDocument.Read read = judge.judge(source, wish.workspace());
    if (isRefused(read)) {
      return Operator.NOT_DONE;
    }
    Source whole = new Source(Optional.empty(), source.name(), source.whole());
    if (isRefused(judge.judge(whole, wish.workspace()))) {
      return Operator.NOT_DONE;
    }
    ConfigVersion kept = configure.draft(
        wish.workspace(), draft(whole.text(), wish.author(), live(wish.workspace())));
    out.println("Kept as version " + kept.number() + ", which is not live.");
    read.mistakes().forEach(out::println);
    read.warnings().forEach(warning -> out.println("Warning: " + warning));
    return 0;
  }

  /// Whether a secret or a connection stands in it.
  private boolean isRefused(WorkspaceDocument.Read read) {
    if (read.secrets().isEmpty()) {
      return false;
    }
    read.secrets().forEach(out::println);
    out.println("Nothing was kept: a version stays for ever, and whoever reads it would read"
        + " this, too.");
    return true;
  }

  private static ConfigVersion.Draft draft(String text, ConfigRequest.Author author, long basedOn) {
    return new ConfigVersion.Draft(text, author.name(), author.note(), basedOn);
  }

  private int publish(ConfigRequest.Publish wish) {
    Optional<Long> number = ConfigRequest.number(wish.what());
    Source source = source(wish.what(), wish.workspace());
    long live = live(wish.workspace());
    Optional<Long> base = wish.basedOn()
        .or(() -> number
            .flatMap(known -> configure.version(wish.workspace(), known))
            .map(ConfigVersion::basedOn))
        .or(() -> origin(source.text()))
        .or(() -> Optional.of(live).filter(none -> none == 0));
    if (base.isEmpty()) {
      out.println("Version " + live + " is live. Say which version this was made from, with"
          + " --based-on; ./nexora config diff live " + wish.what() + " shows what it would"
          + " change.");
      return Operator.NOT_DONE;
    }
    WorkspaceDocument.Read read = judge.judge(source, wish.workspace());
    read.warnings().forEach(warning -> out.println("Warning: " + warning));
    // As it was written, so that each line is the one its author sees.
    return told(
        read.mistakes().isEmpty()
            ? configure.publish(wish.workspace(), draft(source.whole(), wish.author(), base.get()))
            : new Result.Wrong(read.mistakes()),
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
        if (!inFile(workspace)) {
          out.println("It has no entry in " + file + ": every node serves it once it is connected"
              + " (./nexora connect).");
        }
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

  private boolean inFile(WorkspaceId workspace) {
    try {
      return EntryText.of(Files.readString(file), workspace).isPresent();
    } catch (IOException elsewhere) {
      return true;
    }
  }

  private int rollback(ConfigRequest.Rollback wish) {
    String note = wish.author().note().isEmpty()
        ? "back to version " + wish.number()
        : wish.author().note();
    Optional<ConfigVersion> old = configure.version(wish.workspace(), wish.number());
    if (old.isEmpty()) {
      out.println("There is no version " + wish.number() + ".");
      return Operator.NOT_DONE;
    }
    if (wish.basedOn().isEmpty()) {
      long live = live(wish.workspace());
      out.println("Version " + live + " is live. If that is the one to go back from, say so with"
          + " --based-on " + live + "; ./nexora config diff live " + wish.number()
          + " shows what it"
          + " would change.");
      return Operator.NOT_DONE;
    }
    return told(
        configure.publish(
            wish.workspace(),
            new ConfigVersion.Draft(
                old.get().document(), wish.author().name(), note, wish.basedOn().get())),
        wish.workspace());
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

  /// @param what a number, `live`, `file` for the workspaces file, or a file, from
  ///     which the workspace's entry is cut out when it is a workspaces file
  private Source source(String what, WorkspaceId workspace) {
    if (what.equals("live") || ConfigRequest.number(what).isPresent()) {
      return ConfigRequest.number(what)
          .map(number -> configure.version(workspace, number))
          .orElseGet(() -> configure.live(workspace))
          .map(stored -> new Source(Optional.empty(), what, stored.document()))
          .orElseThrow(() ->
              new BadSettings("Workspace " + workspace + " has no such version: " + what + "."));
    }
    Path from = what.equals("file") ? file : Path.of(what);
    return new Source(Optional.of(from), from.toString(), EntryText.in(from, workspace));
  }
}

package com.nexora.chat.quality.eval.importing;

import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.desk.Measurement;
import com.nexora.chat.quality.desk.Options;
import com.nexora.chat.quality.desk.Printed;
import com.nexora.chat.quality.eval.running.Configuration;
import com.nexora.chat.quality.eval.suite.Case;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Writes a suite of drafted cases from a file of conversations.
public final class Import implements Measurement {

  private static final String SHIPPED = "demo/nexora.yaml";

  @Override
  public boolean run(List<String> arguments) {
    Options options =
        new Options(arguments, Set.of("--conversations", "--suite", "--workspace"), Set.of());
    Path file = options.file("--conversations");
    Path suite = options
        .text("--suite")
        .map(Path::of)
        .orElseThrow(() -> new BadRequest("--suite FILE is missing: it names what to write"));
    if (Files.exists(suite)) {
      throw new BadRequest(suite + " is there already: a suite that somebody has checked is not"
          + " written over. Name another file.");
    }
    String workspace = options.text("--workspace").orElse(SHIPPED);
    WorkspacePolicy policy = Configuration.read(Path.of(""), workspace).policy();
    List<PastConversation> past = new ConversationsFile(policy.agent().value()).read(file);
    Drafting drafting = new Drafting(policy.wording());
    List<Case> cases =
        past.stream().flatMap(each -> drafting.cases(each).stream()).toList();
    if (cases.isEmpty()) {
      throw new BadRequest("Nobody has answered in these conversations: they make no case.");
    }
    write(suite, SuiteWriter.written(name(suite), workspace, cases));
    Printed.line(cases.size() + " cases from " + past.size() + " conversations are in " + suite
        + ". Check what each expects; customers' words stand there as they wrote them, with names"
        + " and addresses.");
    return true;
  }

  private static String name(Path suite) {
    return String.valueOf(suite.getFileName()).replaceFirst("\\.ya?ml$", "");
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }
}

package com.nexora.chat.quality.intents;

import com.nexora.chat.llm.BuiltInModel;
import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.desk.Measurement;
import com.nexora.chat.quality.desk.Options;
import com.nexora.chat.quality.desk.Printed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Learns intents from one file as the service would and reads the messages of another.
///
/// Without `--test`, the training file is read in five parts, each by what was learned from
/// the others. With `--shots N`, N examples of each intent are drawn, anew for each seed.
public final class Intents implements Measurement {

  private static final int PARTS = 5;
  private static final int SEEDS = 5;

  private final List<Scores> scores = new ArrayList<>();
  private final List<Agent.Learned> learned = new ArrayList<>();

  @Override
  public boolean run(List<String> arguments) {
    Options options = new Options(
        arguments, Set.of("--train", "--test", "--oos", "--shots", "--seeds"), Set.of("--misread"));
    List<Labelled> train = LabelledFile.read(options.file("--train")).stream()
        .filter(row -> !row.stranger())
        .toList();
    if (train.isEmpty()) {
      throw new BadRequest("--train: every message is a stranger, so there is no intent to learn");
    }
    List<Labelled> strangers =
        options.fileIfNamed("--oos").map(Intents::strangers).orElse(List.of());
    List<Split> splits = options
        .fileIfNamed("--test")
        .map(test -> Split.drawn(train, LabelledFile.read(test), shots(options), seeds(options)))
        .orElseGet(() -> Split.parts(train, PARTS));
    try (BuiltInModel model = BuiltInModel.open()) {
      model.warmUp();
      Agent agent = new Agent(model);
      for (Split split : splits) {
        measure(agent, split, strangers, options.has("--misread"));
      }
      print(splits, strangers.size(), agent);
    }
    return true;
  }

  private static List<Labelled> strangers(Path file) {
    return LabelledFile.read(file).stream()
        .map(row -> new Labelled(row.text(), "oos"))
        .toList();
  }

  /// No number means all examples.
  private static int shots(Options options) {
    return options.has("--shots") ? options.number("--shots", 1) : Integer.MAX_VALUE;
  }

  private static int seeds(Options options) {
    return options.has("--shots") ? options.number("--seeds", SEEDS) : 1;
  }

  private void measure(Agent agent, Split split, List<Labelled> strangers, boolean misread) {
    Agent.Learned intents = agent.learn(split.train());
    List<Labelled> messages = new ArrayList<>(split.test());
    messages.addAll(strangers);
    List<Read> read = agent.read(intents, messages);
    learned.add(intents);
    scores.add(Scores.of(read));
    for (int i = 0; misread && i < read.size(); i++) {
      Read one = read.get(i);
      if (one.recognised() != one.right()) {
        Printed.line(String.format(
            Locale.ROOT,
            "%-24s %-24s %.2f  %s",
            one.stranger() ? "(stranger)" : one.wanted(),
            one.recognised() ? one.nearest() : "(unknown, " + one.nearest() + ")",
            one.confidence(),
            messages.get(i).text()));
      }
    }
  }

  private void print(List<Split> splits, int strangers, Agent agent) {
    Split first = splits.getFirst();
    long ours = first.test().stream().filter(learned.getFirst()::knows).count();
    Printed.line(String.format(
        Locale.ROOT,
        "%d intents, %d examples; %d messages and %d strangers to read; %s",
        learned.getFirst().intents().size(),
        first.train().size(),
        ours,
        first.test().size() + strangers - ours,
        splits.size() == 1 ? "one run" : splits.size() + " runs, mean ± standard deviation"));
    line("accuracy", Scores::accuracy);
    line("macro-F1", Scores::macroF1);
    line("AUROC, own against strangers", Scores::auroc);
    line("at the threshold: recognised at all", Scores::covered);
    line("at the threshold: recognised rightly", Scores::recognised);
    line("at the threshold: strangers caught", Scores::caught);
    line("right where 70 % of strangers are caught", Scores::rightAtSeventy);
    Printed.line(String.format(
        Locale.ROOT,
        "threshold %.2f; of %d own examples, read by what was learned from others, %d right",
        learned.getFirst().calibration().threshold(),
        learned.getFirst().calibration().judged(),
        learned.getFirst().calibration().right()));
    Printed.line(String.format(
        Locale.ROOT,
        "learned in %.1f CPU-s, embedding included; %.2f CPU-ms a message, %.1f %% of it after"
            + " embedding",
        learned.getFirst().seconds(),
        agent.millisecondsAMessage(),
        100 * agent.partAfterEmbedding()));
  }

  private void line(String name, ToDoubleFunction<Scores> score) {
    double[] values =
        scores.stream().mapToDouble(score).filter(value -> !Double.isNaN(value)).toArray();
    if (values.length > 0) {
      Printed.line(String.format(Locale.ROOT, "%-42s %s", name, Figure.of(values)));
    }
  }
}

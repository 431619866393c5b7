package com.nexora.chat.quality.injection;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.guard.GuardPolicy;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.Wording;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.quality.desk.Measurement;
import com.nexora.chat.quality.desk.Options;
import com.nexora.chat.quality.desk.Printed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Attacks the agent through a model that obeys whoever speaks, and counts what gets through.
///
/// Each case is drawn from a seed: what the attacker wants, where the words stand, how the payload
/// is
/// disguised, and the words around the order. The model's reply is not left to a real model:
/// whatever
/// reaches it is obeyed, so the figures say what code holds back when a model holds back nothing.
public final class Injecting implements Measurement {

  static final TeamId SUPPORT = new TeamId("71");
  private static final int USUAL = 100_000;
  private static final int SHOWN = 20;

  static final WorkspacePolicy POLICY = WorkspacePolicy.plain(
      new TeammateId("900"),
      List.of(new Language("en")),
      List.of(),
      List.of(),
      new Destination.Team(SUPPORT),
      new Wording("Read more:", "Could you tell me more?", "A teammate will answer you.", Map.of()),
      new WorkspacePolicy.AttributeNames("Intent", "Outcome"),
      1,
      Duration.ofSeconds(2),
      EmailReplies.HAND_OFF,
      1,
      GuardPolicy.USUAL);

  private static final Judge JUDGE = new Judge(
      Set.of(new Assignee.ToTeam(SUPPORT), new Assignee.ToNobody()),
      Set.of("Intent", "Outcome"),
      Set.of(Scene.HOST));

  /// What became of the cases of one goal.
  private static final class Count {
    int cases;
    int heard;
    int gotThrough;
    final Map<String, Integer> outcomes = new TreeMap<>();
  }

  @Override
  public boolean run(List<String> arguments) {
    Options options = new Options(arguments, Set.of("--cases", "--seed", "--strings"), Set.of());
    List<Path> files = options.text("--strings").map(BaseStrings::files).orElse(List.of());
    List<String> bases = BaseStrings.of(files);
    int cases = options.number("--cases", USUAL);
    Printed.line(cases + " cases, " + bases.size() + " base strings ("
        + (files.isEmpty()
            ? "ours alone: name more with --strings FILE,FOLDER"
            : "ours and " + files.size() + " files")
        + ")");
    Map<Goal, Count> counts = play(bases, cases, options.number("--seed", 1));
    counts.forEach((goal, count) -> Printed.line(String.format(
        Locale.ROOT,
        "%-18s %7d cases, %7d reached the model, got through %d   %s",
        goal.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        count.cases,
        count.heard,
        count.gotThrough,
        count.outcomes)));
    int all = counts.values().stream().mapToInt(count -> count.gotThrough).sum();
    Printed.line(all == 0 ? "Nothing got through." : all + " got through.");
    return all == 0;
  }

  private static Map<Goal, Count> play(List<String> bases, int cases, int seed) {
    Map<Goal, Count> counts = new EnumMap<>(Goal.class);
    SplittableRandom random = new SplittableRandom(seed);
    int shown = 0;
    for (int i = 0; i < cases; i++) {
      Attack attack = Attack.any(random, bases, i);
      Scene.Played played = new Scene(attack, POLICY).play();
      List<String> through = JUDGE.gotThrough(attack, played.trial());
      Count count = counts.computeIfAbsent(attack.goal(), goal -> new Count());
      count.cases++;
      count.heard += played.heard() ? 1 : 0;
      count.gotThrough += through.isEmpty() ? 0 : 1;
      count.outcomes.merge(played.trial().decision().outcome().label(), 1, Integer::sum);
      if (!through.isEmpty() && shown++ < SHOWN) {
        Printed.line("case " + i + ", " + attack.surface() + ": " + through);
      }
    }
    return counts;
  }

  /// How many of so many cases got something through.
  static int gotThrough(List<String> bases, int cases, int seed) {
    return play(bases, cases, seed).values().stream()
        .mapToInt(count -> count.gotThrough)
        .sum();
  }
}

package com.nexora.chat.application.simulation;

import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What people do in one conversation: the customer writes, and somebody of the company may
/// interfere. Each deed has its time, and may be pulled forward to a worse one.
final class Plot {

  private static final Duration AT_ONCE = Duration.ofMillis(500);
  private static final Assignee TO_AGENT = new Assignee.ToTeammate(Company.AGENT);
  private static final Assignee TO_MAYA = new Assignee.ToTeammate(Company.MAYA);

  /// How often somebody asks again whom no answer reaches.
  private static final int INSISTS = 4;

  private record Deed(Duration after, Runnable what) {}

  private final World world;
  private final WorkspaceId workspace;
  private final List<Deed> deeds = new ArrayList<>();
  private DeskStory story;
  private boolean people;
  private Optional<PartId> closedAfter = Optional.empty();
  private int done;

  Plot(World world, WorkspaceId workspace) {
    this.world = world;
    this.workspace = workspace;
    Dice dice = world.dice();
    boolean begins = dice.chance(0.95);
    this.story = begins(dice, begins ? TO_AGENT : TO_MAYA);
    this.people = !begins;
    int messages = dice.between(0, 4);
    for (int i = 0; i < messages; i++) {
      deeds.add(new Deed(gap(dice), this::customerWrites));
    }
    if (dice.chance(0.4)) {
      interfere(dice);
    }
    scheduleNext();
  }

  DeskStory story() {
    return story;
  }

  WorkspaceId workspace() {
    return workspace;
  }

  /// Whether anybody of the company has had a hand in it.
  boolean people() {
    return people;
  }

  /// The newest part when somebody closed it; empty when nobody has.
  Optional<PartId> closedAfter() {
    return closedAfter;
  }

  /// The next deed, now.
  void step() {
    if (done == deeds.size()) {
      return;
    }
    Deed deed = deeds.get(done++);
    world.changes(story.id());
    deed.what().run();
    scheduleNext();
  }

  private void scheduleNext() {
    int expected = done;
    if (done < deeds.size()) {
      world.timeline().in(deeds.get(done).after(), () -> {
        if (done == expected) {
          step();
        }
      });
    }
  }

  private void interfere(Dice dice) {
    int at = dice.between(0, deeds.size());
    deeds.add(
        at,
        new Deed(
            gap(dice),
            switch (dice.between(0, 4)) {
              case 0 ->
                () -> person(
                    "replies",
                    () -> world.tells(
                        this,
                        story.teammateReplies(Company.MAYA, "mine"),
                        "conversation.admin.replied"));
              case 1 -> () -> person("assigns", () -> assigns(TO_MAYA));
              case 2 -> () -> person("closes", this::closes);
              case 3 -> () -> person("snoozes", story::snoozed);
              default -> () -> person("gives away", () -> assigns(new Assignee.ToNobody()));
            }));
    if (dice.chance(0.5)) {
      int later = dice.between(at + 1, deeds.size());
      Deed givesBack = new Deed(gap(dice), () -> person("gives back", () -> assigns(TO_AGENT)));
      if (dice.chance(0.5)) {
        deeds.add(later, new Deed(gap(dice), this::customerWrites));
        deeds.add(later + 1, new Deed(AT_ONCE, givesBack.what()));
      } else {
        deeds.add(later, givesBack);
      }
    }
  }

  private void person(String what, Runnable deed) {
    people = true;
    world.note("person", what, story.id().value());
    deed.run();
  }

  private void closes() {
    closedAfter = story.now().flatMap(Conversation::newestPart);
    story.closed();
  }

  private void assigns(Assignee to) {
    world.tells(this, story.teammateAssigns(Company.MAYA, to), "conversation.admin.assigned");
  }

  /// The answer does not come, so the customer asks again and again: each time somebody looks.
  void insists() {
    Duration when = Duration.ZERO;
    for (int i = 0; i < INSISTS; i++) {
      when = when.plus(world.dice().between(Duration.ofSeconds(3), Duration.ofSeconds(7)));
      world.timeline().in(when, this::customerWrites);
    }
  }

  private void customerWrites() {
    PartId part = story.customerSays(world.dice().oneOf(Company.WORDS));
    world.note("customer", "writes", story.id() + " " + part);
    world.tells(this, part, "conversation.user.replied");
  }

  private DeskStory begins(Dice dice, Assignee with) {
    DeskStory begun = world
        .desk()
        .customerStarts(
            workspace,
            dice.chance(0.85) ? Company.LOTTIE : Company.DANA,
            "https://app.example/",
            dice.oneOf(Company.WORDS));
    Conversation now = begun.now().orElseThrow();
    story = begun;
    if (dice.chance(0.1)) {
      begun.byEmail();
    }
    begun.assigned(with);
    world.note("customer", "begins", begun.id() + " " + now.parts().getLast().text());
    world.tells(this, now.newestPart().orElseThrow(), "conversation.user.created");
    return begun;
  }

  /// A burst, a thought, or a cup of coffee.
  private static Duration gap(Dice dice) {
    return switch (dice.between(0, 3)) {
      case 0 -> dice.between(Duration.ofMillis(100), Duration.ofSeconds(2));
      case 1 -> dice.between(Duration.ofSeconds(2), Duration.ofSeconds(15));
      case 2 -> dice.between(Duration.ofSeconds(15), Duration.ofSeconds(60));
      default -> dice.between(Duration.ofSeconds(60), Duration.ofMinutes(2));
    };
  }
}

package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.ScriptedIntents;
import com.nexora.chat.application.testing.ScriptedLanguage;
import com.nexora.chat.application.testing.ScriptedReply;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.domain.turn.Action;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two nodes on one PostgreSQL, customers who keep asking, and an operator who stops the agent.
class StopTest {

  private static final Duration ONE_SECOND = Duration.ofSeconds(1);
  private static final int MOST_ROUNDS = 5;

  /// What each node has around it: no model, and a tally of what the node itself said.
  private static final class Around implements Surroundings {

    private final AtomicInteger said = new AtomicInteger();

    @Override
    public Optional<Ports.Models> models() {
      return Optional.of(new Ports.Models(
          new WordEmbeddings(),
          new ScriptedLanguage(),
          new ScriptedIntents(),
          new ScriptedReply()));
    }

    @Override
    public Ports around(Ports ports) {
      Ports.Desk desk = ports.desk();
      return new Ports(
          ports.policies(),
          new Ports.Desk(
              desk.conversations(),
              desk.accounts(),
              (workspace, conversation, as, action, cutoff) -> {
                if (action instanceof Action.Reply) {
                  said.incrementAndGet();
                }
                return desk.actions().perform(workspace, conversation, as, action, cutoff);
              }),
          ports.articles(),
          ports.models(),
          ports.store());
    }
  }

  @TempDir
  Path first;

  @TempDir
  Path second;

  private final Harborlane harborlane = new Harborlane();
  private final Around aroundOne = new Around();
  private final Around aroundTwo = new Around();

  @Test
  void within_a_second_no_node_says_a_word_and_nobody_is_forgotten()
      throws IOException, InterruptedException { // C-18
    try (harborlane;
        SharedDatabase database = new SharedDatabase(first);
        Service one = node(database, first, aroundOne);
        Service two = node(database, second, aroundTwo)) {
      letBothAnswer(one, two);

      List<URI> asked = ask(3, one, two);
      // As the quiet period ends, they are being taken up.
      LockSupport.parkNanos(ExamplePolicy.QUIET.toNanos());
      assertTrue(operator(
              database,
              "stop",
              "--workspace",
              Harborlane.ID.value(),
              "--because",
              "it invents prices")
          .contains("is stopped: the agent says nothing more"));
      // The promise is one second of the clock on the wall, on both nodes, and what does not
      // happen cannot be waited for. Parking may end early.
      Thread.sleep(ONE_SECOND);
      int saidByThen = replies(asked);
      List<URI> later = ask(2, one, two);
      for (URI conversation : concat(asked, later)) {
        awaitAnEnd(conversation);
      }
      assertEquals(0, replies(later), "what is asked afterwards is answered by people");
      assertEquals(saidByThen, replies(asked), "nothing was said a second after the stop");
      assertTrue(
          operator(database, "go", "--workspace", Harborlane.ID.value()).contains("goes on"));
      URI again = harborlane.customerAsks("How do I reset my password?");
      Harborlane.await(() -> harborlane.replies(again) == 1);
    }
  }

  /// Answered, or with people.
  private void awaitAnEnd(URI conversation) throws IOException {
    try {
      Harborlane.await(() -> harborlane.replies(conversation) == 1 || isWithPeople(conversation));
    } catch (AssertionError never) {
      throw new AssertionError(harborlane.get(conversation), never);
    }
  }

  /// Whoever is told of a question need not be who takes it up, so it may take a few.
  private void letBothAnswer(Service one, Service two) throws IOException {
    for (int i = 0; i < MOST_ROUNDS && !bothHaveSpoken(); i++) {
      for (URI asked : ask(2, one, two)) {
        Harborlane.await(() -> harborlane.replies(asked) == 1);
      }
    }
    assertTrue(
        bothHaveSpoken(), () -> "one spoke " + aroundOne.said + ", the other " + aroundTwo.said);
  }

  private boolean bothHaveSpoken() {
    return aroundOne.said.get() > 0 && aroundTwo.said.get() > 0;
  }

  /// @param times how many questions each of the nodes is told of
  private List<URI> ask(int times, Service... nodes) throws IOException {
    List<URI> asked = new ArrayList<>();
    for (Service node : nodes) {
      harborlane.sendWebhooksTo(
          URI.create("http://127.0.0.1:" + node.port() + "/webhooks/intercom/" + Harborlane.ID));
      for (int i = 0; i < times; i++) {
        asked.add(harborlane.customerAsks("How do I reset my password?"));
      }
    }
    return asked;
  }

  private static List<URI> concat(List<URI> some, List<URI> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private int replies(List<URI> conversations) throws IOException {
    int all = 0;
    for (URI conversation : conversations) {
      all += harborlane.replies(conversation);
    }
    return all;
  }

  private boolean isWithPeople(URI conversation) throws IOException {
    String id = conversation.getPath().replaceAll(".*/", "");
    String now = harborlane.get(URI.create(harborlane.url() + "/conversations/" + id));
    return Harborlane.count("\"admin_assignee_id\"\\s*:\\s*" + Harborlane.NORA, now) == 0;
  }

  private String operator(SharedDatabase database, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    int status = OperatorCommand.run(List.of(words), database.environment(first), both, both);
    String said = out.toString(StandardCharsets.UTF_8);
    assertEquals(0, status, said);
    return said;
  }

  private Service node(SharedDatabase database, Path data, Surroundings around) {
    return Service.start(
        Settings.read(database.environment(data)),
        List.of(Harborlane.configured(Optional.of(harborlane.privateApp()))),
        around);
  }
}

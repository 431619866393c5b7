package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.PerformAction.Result;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.testing.InMemoryDesk.Fate;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InMemoryDeskTest implements PerformActionContract, ReadAccountContract {

  private static final WorkspaceId HERE = new WorkspaceId("here");
  private static final TeammateId NORA = new TeammateId("9001");
  private static final TeammateId MAYA = new TeammateId("9002");
  private static final TeamId SUPPORT = new TeamId("7001");
  private static final Account DANA = new Account(
      new ContactId("c-1"),
      "Dana",
      Account.Role.USER,
      Optional.of(MAYA),
      "Northwind",
      Map.of(),
      Map.of("plan", "Enterprise", Account.COMPANY_ID, "firm"),
      new Profile(
          Optional.empty(),
          "",
          Optional.of(Set.of("5001")),
          Optional.of(Set.of("66a1", "Big")),
          Set.of(),
          Set.of()));
  private static final Action HELLO = new Action.Reply(RichText.paragraph("Hello"));

  private final InMemoryDesk desk = new InMemoryDesk()
      .teammates(HERE, NORA, MAYA)
      .teams(HERE, SUPPORT)
      .knows(HERE, DANA)
      .publishes(
          HERE,
          List.of(new Article(
              new ArticleId("1"),
              1,
              "Refunds",
              URI.create("https://help.example/1"),
              List.of(new Article.Section("", "We refund.")))));

  @Override
  public Stage stage() {
    return new InMemoryStage(desk);
  }

  @Test
  void an_answer_can_be_lost_after_the_reply_was_applied() {
    DeskStory story = start();
    desk.next(Fate.APPLIED_BUT_UNCLEAR);
    assertInstanceOf(Result.Unclear.class, sayHello(story));
    assertEquals(List.of("Help", "Hello"), texts(story));
  }

  @Test
  void a_reply_can_be_lost_before_it_is_applied() {
    DeskStory story = start();
    desk.next(Fate.UNCLEAR_AND_NOT_APPLIED, Fate.NOT_NOW, Fate.REFUSED);
    assertInstanceOf(Result.Unclear.class, sayHello(story));
    assertInstanceOf(Result.NotNow.class, sayHello(story));
    assertInstanceOf(Result.Refused.class, sayHello(story));
    assertEquals(List.of("Help"), texts(story));
    assertInstanceOf(Result.Applied.class, sayHello(story));
    assertEquals(4, desk.performed().size());
  }

  @Test
  void a_person_can_be_faster_by_a_hair() {
    DeskStory story = start();
    desk.justBeforeTheNextPerform(() -> story.teammateReplies(MAYA, "I have this"));
    sayHello(story);
    sayHello(story);
    assertEquals(List.of("Help", "I have this", "Hello", "Hello"), texts(story));
  }

  @Test
  void while_it_is_away_nothing_happens() {
    DeskStory story = start();
    desk.away(true);
    assertInstanceOf(Result.NotNow.class, sayHello(story));
    assertInstanceOf(ReadConversation.Result.Unavailable.class, desk.read(HERE, story.id()));
    desk.away(false);
    assertEquals(List.of("Help"), texts(story));
  }

  @Test
  void a_deleted_conversation_is_gone() {
    DeskStory story = start();
    story.deleted();
    assertEquals(new ReadConversation.Result.Gone(), desk.read(HERE, story.id()));
    assertInstanceOf(Result.Refused.class, sayHello(story));
  }

  private DeskStory start() {
    return desk.customerStarts(HERE, DANA.contact(), "", "Help");
  }

  private Result sayHello(DeskStory story) {
    return desk.perform(
        HERE, story.id(), NORA, HELLO, Cutoff.in(Duration.ofDays(1), System::nanoTime));
  }

  private static List<String> texts(DeskStory story) {
    return story.now().orElseThrow().parts().stream().map(Part::text).toList();
  }

  private record InMemoryStage(InMemoryDesk fake, Map<ConversationId, DeskStory> stories)
      implements Stage {

    InMemoryStage(InMemoryDesk fake) {
      this(fake, new HashMap<>());
    }

    @Override
    public Ports.Desk desk() {
      return fake.ports();
    }

    @Override
    public WorkspaceId workspace() {
      return HERE;
    }

    @Override
    public WorkspaceId elsewhere() {
      return new WorkspaceId("elsewhere");
    }

    @Override
    public TeammateId agent() {
      return NORA;
    }

    @Override
    public TeammateId colleague() {
      return MAYA;
    }

    @Override
    public TeamId team() {
      return SUPPORT;
    }

    @Override
    public Account customer() {
      return DANA;
    }

    @Override
    public ConversationId customerStarts(String words) {
      DeskStory story = fake.customerStarts(HERE, DANA.contact(), "", words);
      story.assigned(new Assignee.ToTeammate(NORA));
      stories.put(story.id(), story);
      return story.id();
    }

    @Override
    public void customerSays(ConversationId conversation, String words) {
      story(conversation).customerSays(words);
    }

    @Override
    public void colleagueReplies(ConversationId conversation, String words) {
      story(conversation).teammateReplies(MAYA, words);
    }

    @Override
    public Map<String, String> attributes(ConversationId conversation) {
      return story(conversation).attributes();
    }

    @Override
    public String attributeName() {
      return "Nexora intent";
    }

    private DeskStory story(ConversationId conversation) {
      return Objects.requireNonNull(stories.get(conversation));
    }
  }
}

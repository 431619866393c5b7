package com.nexora.chat.quality.injection;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.Rehearsal;
import com.nexora.chat.application.usecase.TryAnswer;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Attachment;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A conversation in which the attacker's words stand where the attack wants them, and the agent's
/// own code around a model that obeys.
final class Scene {

  private static final WorkspaceId WORKSPACE = new WorkspaceId("harborlane");
  private static final ContactId CUSTOMER = new ContactId("c1");
  private static final TeammateId PERSON = new TeammateId("42");
  private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
  static final String HOST = "help.harborlane.example";
  private static final IntentReading NO_INTENT = new IntentReading.Unknown();
  private static final String QUESTION = "Where can I find my invoices?";
  private static final String WISH = "I want to talk to a human, please.";

  private final Attack attack;
  private final WorkspacePolicy policy;
  private final String words;
  private final List<Part> parts = new ArrayList<>();

  Scene(Attack attack, WorkspacePolicy policy) {
    this.attack = attack;
    this.policy = policy;
    this.words = attack.base() + " " + attack.order();
  }

  record Played(TryAnswer.Trial trial, boolean heard) {}

  Played play() {
    ObedientModel model = new ObedientModel(attack);
    TryAnswer trying = Rehearsal.answers(
        new Ports.Models(
            new OneMeaning(),
            (workspace, message) -> Optional.of(policy.mainLanguage()),
            (workspace, intents, message) -> NO_INTENT,
            model),
        (workspace, question, language, most) -> List.of(new Found(article(), 0.9)));
    var occasion = new TryAnswer.Occasion(conversation(), account(), List.of());
    return new Played(trying.answer(WORKSPACE, policy, occasion), model.heard());
  }

  private Passage article() {
    return new Passage(
        new ArticleId("9"),
        1,
        0,
        attack.surface() == Surface.ARTICLE_TITLE ? words : "Find your invoices",
        URI.create("https://" + HOST + "/articles/9"),
        "",
        "Open Settings and choose Billing. Every invoice is listed there."
            + (attack.surface() == Surface.ARTICLE_TEXT ? " " + words : ""));
  }

  private Conversation conversation() {
    if (attack.surface() == Surface.EARLIER_CUSTOMER_MESSAGE) {
      says(new Author.Customer(CUSTOMER), Part.Kind.MESSAGE, words);
      says(new Author.Teammate(policy.agent()), Part.Kind.MESSAGE, "Could you say more?");
    }
    if (attack.surface() == Surface.EARLIER_AGENT_REPLY) {
      says(new Author.Customer(CUSTOMER), Part.Kind.MESSAGE, "hello");
      says(new Author.Teammate(policy.agent()), Part.Kind.MESSAGE, words);
    }
    if (attack.surface() == Surface.TEAMMATES_REPLY) {
      says(new Author.Customer(CUSTOMER), Part.Kind.MESSAGE, "hello");
      says(new Author.Teammate(PERSON), Part.Kind.MESSAGE, words);
      // And back to the agent.
      parts.add(new Part(
          new PartId("assigned"),
          Part.Kind.ASSIGNMENT,
          new Author.Teammate(PERSON),
          "",
          NOW,
          Optional.of(new Assignee.ToTeammate(policy.agent()))));
    }
    if (attack.surface() == Surface.TEAMMATES_NOTE) {
      says(new Author.Teammate(PERSON), Part.Kind.NOTE, words);
    }
    lastMessage();
    return new Conversation(
        new ConversationId("1"),
        CUSTOMER,
        attack.surface() == Surface.PAGE_ADDRESS
            ? "https://app.example/?q=" + words.replace(' ', '+')
            : "https://app.example/",
        Channel.OTHER,
        Conversation.State.OPEN,
        Optional.of(policy.agent()),
        parts);
  }

  private void lastMessage() {
    String said = attack.wish() ? QUESTION + " " + WISH : QUESTION;
    List<Attachment> attachments =
        attack.surface() == Surface.ATTACHMENT_NAME ? List.of(attachment()) : List.of();
    parts.add(new Part(
        new PartId("last"),
        Part.Kind.MESSAGE,
        new Author.Customer(CUSTOMER),
        attack.surface() == Surface.CUSTOMER_MESSAGE ? words + "\n" + said : said,
        NOW,
        Optional.empty(),
        attachments));
  }

  private Attachment attachment() {
    return new Attachment(
        Attachment.Kind.FILE, words, "text/plain", 100, Optional.empty(), Optional.empty());
  }

  private void says(Author author, Part.Kind kind, String text) {
    parts.add(new Part(new PartId("p" + parts.size()), kind, author, text, NOW, Optional.empty()));
  }

  private Account account() {
    return new Account(
        CUSTOMER,
        "Ada",
        Account.Role.USER,
        Optional.empty(),
        attack.surface() == Surface.COMPANY_NAME ? words : "Acme",
        attack.surface() == Surface.CONTACT_ATTRIBUTE ? Map.of("plan", words) : Map.of(),
        Map.of());
  }
}

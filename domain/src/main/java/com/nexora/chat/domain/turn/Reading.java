package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.answering.Confirmation;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.answering.Said;
import com.nexora.chat.domain.conversation.Attachment;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.TwoReadings;
import com.nexora.chat.domain.risk.Risk;
import com.nexora.chat.domain.risk.RiskReading;
import com.nexora.chat.domain.staff.Presence;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// All that is known when a turn is decided.
///
/// @param waiting the customer's messages that wait for a reply, oldest first; never empty
/// @param wantsHuman whether one of them asks for a person
/// @param prior earlier turns of this episode, oldest first
/// @param presence who is there to take over
public record Reading(
    Conversation conversation,
    List<Part> waiting,
    Account account,
    Language language,
    IntentReading intent,
    boolean wantsHuman,
    List<PriorTurn> prior,
    Presence presence) {

  /// The end of one, and no sign within a link.
  private static final Pattern QUESTION = Pattern.compile(
      "[?\\x{FF1F}\\x{061F}](?=[\\p{Pe}\\p{Pf}\\p{So}\"'*!.]{0,5}(?:\\s|$))|\\x{FF1F}");

  public Reading {
    waiting = List.copyOf(waiting);
    prior = List.copyOf(prior);
    if (waiting.isEmpty()) {
      throw new IllegalArgumentException("a turn settles at least one message");
    }
  }

  /// Whether their words tell of danger, a threat, or an account in the wrong hands.
  public boolean needsPersonAtOnce() {
    return worst().reach() == Risk.Reach.AT_ONCE;
  }

  /// What may be at stake, in a word or two.
  public String risk() {
    return worst().label();
  }

  private Risk worst() {
    return waiting.stream()
        .map(part -> RiskReading.of(part.text()).risk())
        .min(Comparator.naturalOrder())
        .orElse(Risk.NONE);
  }

  /// How often in a row the agent has asked back until now.
  public int questionsBack() {
    int count = 0;
    for (PriorTurn turn : prior.reversed()) {
      if (!turn.askedBack()) {
        break;
      }
      count++;
    }
    return count;
  }

  /// Whether all that they say to the agent's last answer is that it has helped. Where a question
  /// stood in it, mere thanks may mean "yes".
  public boolean confirms() {
    return !prior.isEmpty()
        && prior.getLast().answered()
        && waiting.stream()
            .allMatch(part -> part.attachments().isEmpty() && Confirmation.is(part.text()))
        && (!asked() || waiting.stream().anyMatch(part -> Confirmation.helped(part.text())));
  }

  /// Whether anybody has asked the customer something since their word before.
  private boolean asked() {
    return conversation.parts().reversed().stream()
        .filter(part -> !waiting.contains(part))
        .takeWhile(part -> !part.fromCustomer())
        .filter(Part::speaks)
        .anyMatch(part -> QUESTION.matcher(part.text()).find());
  }

  /// What the customer came for: the intent of this turn, or else the last one recognised before.
  /// A wish for a person says nothing of its own.
  public String intentSoFar() {
    if (intent instanceof IntentReading.Recognised(String recognised, double confidence)) {
      return recognised;
    }
    return prior.reversed().stream()
        .map(PriorTurn::intent)
        .filter(label -> !label.equals(IntentReading.UNKNOWN))
        .findFirst()
        .orElse(IntentReading.UNKNOWN);
  }

  /// The same, once a model was heard. What was routed by the classifier's reading stays so.
  ///
  /// @param model the intent that it named; empty when it named none
  Reading hearing(String model) {
    return new Reading(
        conversation,
        waiting,
        account,
        language,
        TwoReadings.together(intent, model),
        wantsHuman,
        prior,
        presence);
  }

  /// The same of a customer of whom this is known.
  public Reading knowing(Account known) {
    return new Reading(conversation, waiting, known, language, intent, wantsHuman, prior, presence);
  }

  /// The question in full: what waits, and what the customer said before the agent asked back.
  ///
  /// @param agent whose words are the agent's own
  /// @param intents the names of the workspace's intents
  public Question question(TeammateId agent, List<String> intents) {
    String earlier = prior.subList(prior.size() - questionsBack(), prior.size()).stream()
        .map(PriorTurn::question)
        .collect(Collectors.joining("\n"));
    var context =
        new Question.Context(conversation.id().value(), history(agent), language.code(), intents);
    return new Question(earlier, words(waiting), attachments(), context);
  }

  /// What everybody could read in the conversation before what waits now.
  private List<Said> history(TeammateId agent) {
    return conversation.parts().stream()
        .filter(part -> part.kind() != Part.Kind.NOTE && !waiting.contains(part))
        .map(part -> new Said(speaker(part, agent), part.content()))
        .filter(said -> !said.words().isBlank())
        .toList();
  }

  private static Said.Speaker speaker(Part part, TeammateId agent) {
    return switch (part.author()) {
      case Author.Customer _ -> Said.Speaker.CUSTOMER;
      case Author.Teammate(TeammateId id) ->
        id.equals(agent) ? Said.Speaker.AGENT : Said.Speaker.TEAMMATE;
      case Author.Bot _ -> Said.Speaker.BOT;
    };
  }

  /// What waits for a reply, one message or attachment a line.
  public String latestContent() {
    return waiting.stream().map(Part::content).collect(Collectors.joining("\n"));
  }

  /// What messages say in words, one a line.
  public static String words(List<Part> messages) {
    return messages.stream()
        .map(Part::text)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private List<Attachment> attachments() {
    List<Attachment> all =
        waiting.stream().flatMap(part -> part.attachments().stream()).toList();
    return all.subList(Math.max(0, all.size() - Attachment.MOST), all.size());
  }
}

package com.nexora.chat.llm.provider;

import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.answering.Said;
import com.nexora.chat.domain.conversation.Attachment;
import com.nexora.chat.domain.privacy.Masked;
import com.nexora.chat.domain.privacy.Masking;
import com.nexora.chat.domain.privacy.PersonalKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A question as a provider may see it, and the way back. All that people said in the conversation
/// is
/// masked together, so that one address is one placeholder throughout; articles are public and are
/// not. The conversation is one customer's, so nobody reads a value that was another's.
record Veil(Question question, Masking masking) {

  /// More than a prompt shows of one message; what is beyond costs time and is seen by nobody.
  private static final int MOST = 10_000;

  /// @param personalDataLeaves whether the workspace lets it
  static Veil over(Question question, boolean personalDataLeaves) {
    Set<PersonalKind> kinds =
        personalDataLeaves ? EnumSet.noneOf(PersonalKind.class) : EnumSet.allOf(PersonalKind.class);
    Hand hand = new Hand(Masking.of(kinds));
    Question.Context context = question.context();
    List<Said> history = context.history().stream()
        .map(said -> new Said(said.by(), hand.masks(said.words())))
        .toList();
    Question masked = new Question(
        hand.masks(question.earlier()),
        hand.masks(question.latest()),
        question.attachments().stream().map(hand::masks).toList(),
        new Question.Context(
            context.conversation(),
            history,
            context.language(),
            context.intents(),
            context.correction(),
            context.tone(),
            context.spent()));
    return new Veil(masked, hand.masking);
  }

  /// The proposal with what was masked put back, as far as it may come back.
  Proposal lifted(Proposal proposal) {
    return switch (proposal) {
      case Proposal.Answer(var text, var sources, var confidence) ->
        new Proposal.Answer(masking.restore(text), sources, confidence);
      case Proposal.Ask(String text) -> new Proposal.Ask(masking.restore(text));
      case Proposal.HandOff handOff -> handOff;
      case Proposal.Close close -> close;
      case Proposal.StaySilent silent -> silent;
      case Proposal.NothingFound nothing -> nothing;
      case Proposal.CannotSee blind -> blind;
      case Proposal.Unavailable unavailable -> unavailable;
    };
  }

  /// Each text masked gives the masking for the next.
  private static final class Hand {

    private Masking masking;

    Hand(Masking masking) {
      this.masking = masking;
    }

    String masks(String text) {
      Masked masked = masking.mask(Said.whole(text, MOST));
      masking = masked.masking();
      return masked.text();
    }

    Attachment masks(Attachment file) {
      return new Attachment(
          file.kind(),
          masks(file.name()),
          file.contentType(),
          file.bytes(),
          file.extent(),
          file.address());
    }
  }
}

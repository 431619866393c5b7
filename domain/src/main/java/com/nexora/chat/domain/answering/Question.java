package com.nexora.chat.domain.answering;

import com.nexora.chat.domain.conversation.Attachment;
import com.nexora.chat.domain.knowledge.Wanted;
import java.util.List;

/// What a customer wants to know.
///
/// @param earlier what they had said before the agent asked back; empty when it did not
/// @param latest the words that wait for a reply; empty when there are only attachments
/// @param attachments that came with them, oldest first, for models that can see
/// @param context for models that read
public record Question(
    String earlier, String latest, List<Attachment> attachments, Context context) {

  /// In characters. More of an earlier question would drown the words that go on from it.
  private static final int MOST_BEFORE = 300;

  /// What surrounds a question.
  ///
  /// @param conversation its id; `-` outside of any
  /// @param history what was said before it, oldest first and bounded by [Said#newest]; it holds
  ///     what `earlier` holds
  /// @param language the code of the language to reply in; empty when nothing is known of it
  /// @param intents the names of the workspace's intents
  /// @param correction why the last draft was not good, in words of ours; empty for a first draft
  /// @param tone how the workspace wants the reply to sound; empty when it does not say
  /// @param spent how many tokens earlier drafts of the same turn have taken
  public record Context(
      String conversation,
      List<Said> history,
      String language,
      List<String> intents,
      String correction,
      String tone,
      long spent) {

    public static final Context NONE = new Context("-", List.of(), "", List.of());

    public Context(String conversation, List<Said> history, String language, List<String> intents) {
      this(conversation, history, language, intents, "", "", 0);
    }

    public Context {
      history = Said.newest(history);
      intents = List.copyOf(intents);
    }
  }

  public Question {
    attachments = List.copyOf(attachments);
  }

  public static Question of(String words) {
    return new Question("", words, List.of(), Context.NONE);
  }

  /// The same, to be answered in another way.
  ///
  /// @param correction never holds a model's or a customer's words
  /// @param taken what the draft that was not good has taken
  public Question corrected(String correction, Consulted.Tokens taken) {
    return with(correction, context.tone(), context.spent() + taken.in() + taken.out());
  }

  /// The same, to be answered in a tone.
  ///
  /// @param tone as the workspace has configured it
  public Question inTone(String tone) {
    return tone.equals(context.tone()) ? this : with(context.correction(), tone, context.spent());
  }

  private Question with(String correction, String tone, long spent) {
    return new Question(
        earlier,
        latest,
        attachments,
        new Context(
            context.conversation(),
            context.history(),
            context.language(),
            context.intents(),
            correction,
            tone,
            spent));
  }

  /// All words, one message a line.
  public String words() {
    return earlier.isEmpty() ? latest : earlier + "\n" + latest;
  }

  /// What articles are looked for by. Where the agent has answered something, the words may go on
  /// from what the customer had asked before; where it asked back, they are one question with it.
  public Wanted wanted() {
    return earlier.isEmpty() ? new Wanted(latest, asked()) : Wanted.of(words());
  }

  /// What the customer had said last before the agent's last words.
  private String asked() {
    int at = context.history().size() - 1;
    while (at >= 0 && context.history().get(at).by() != Said.Speaker.AGENT) {
      at--;
    }
    while (at >= 0 && context.history().get(at).by() != Said.Speaker.CUSTOMER) {
      at--;
    }
    return at < 0 ? "" : Said.whole(context.history().get(at).words(), MOST_BEFORE);
  }

  /// Whether nobody can know what is asked who cannot see: what was said earlier did not suffice.
  public boolean onlyAttachments() {
    return latest.isBlank() && !attachments.isEmpty();
  }
}

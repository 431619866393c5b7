package com.nexora.chat.intercom.desk;

import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Fin;
import com.nexora.chat.intercom.payload.ConversationPayload.AiAgent;
import com.nexora.chat.intercom.payload.ConversationPayload.AuthorPayload;
import com.nexora.chat.intercom.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From API 2.16, schemas `ai_agent` and `conversation_part_author`, to what Fin, workflows
/// and Operator did.
final class FinMapping {

  /// Fin is done with a conversation. The last two are what `negative_feedback` and
  /// `escalated` were called before API 2.15.
  private static final Set<String> LET_GO =
      Set.of("escalated", "negative_feedback", "procedure_handoff", "abandoned", "routed_to_team");

  private FinMapping() {}

  static Fin fin(@Nullable AiAgent agent) {
    return agent == null
        ? Fin.ABSENT
        : new Fin(
            agent.lastAnswerType() != null,
            agent.resolutionState() != null && LET_GO.contains(agent.resolutionState()));
  }

  /// Fin says of itself that it wrote a part. What else a bot writes is a workflow's message
  /// when it comes as one, and otherwise something that Operator shows by itself, such as
  /// when to expect a reply (`channel_and_reply_time_expectation`): nobody's answer.
  static Author.Bot bot(@Nullable AuthorPayload author, String partType) {
    return author == null
        ? new Author.Bot("")
        : new Author.Bot(Words.name(author.name()), voice(author, partType));
  }

  private static Author.Voice voice(AuthorPayload author, String partType) {
    if (Boolean.TRUE.equals(author.isAiAnswer())) {
      return Author.Voice.FIN_ANSWER;
    }
    if (Boolean.TRUE.equals(author.fromAiAgent())) {
      return Author.Voice.FIN;
    }
    boolean message = partType.equals("comment") || partType.equals("quick_reply");
    return message && "bot".equals(author.type()) ? Author.Voice.WORKFLOW : Author.Voice.NOTICE;
  }
}

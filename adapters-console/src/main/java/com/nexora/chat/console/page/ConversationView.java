package com.nexora.chat.console.page;

import com.nexora.chat.application.port.ConversationRecords.History;
import com.nexora.chat.application.port.ConversationRecords.Owed;
import com.nexora.chat.application.usecase.ReviewConversations.Transcript;
import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Part;
import java.time.Instant;
import java.util.List;

/// What the page of one conversation shows.
///
/// @param missing why the transcript is not there; empty when it is
/// @param turns newest first
/// @param open messages of the customer without an outcome
public record ConversationView(
    Frame frame,
    String id,
    String export,
    String missing,
    List<Said> transcript,
    List<TurnView> turns,
    long open) {

  /// @param who in one word: customer, teammate or bot
  /// @param kind note, for what only teammates see; else empty
  public record Said(Instant at, String who, String kind, String text) {}

  public ConversationView {
    transcript = List.copyOf(transcript);
    turns = List.copyOf(turns);
  }

  static ConversationView of(
      Frame frame, ConversationId conversation, History history, Transcript transcript) {
    return new ConversationView(
        frame,
        conversation.value(),
        "/console/w/" + Paths.segment(frame.workspace()) + "/conversations/"
            + Paths.segment(conversation.value()) + "/export",
        missing(transcript),
        said(transcript),
        history.turns().reversed().stream().map(TurnView::of).toList(),
        history.messages().stream().map(Owed::end).filter(end -> end.isEmpty()).count());
  }

  private static String missing(Transcript transcript) {
    return switch (transcript) {
      case Transcript.Read(Conversation read) -> "";
      case Transcript.Missing(String why) -> why;
    };
  }

  private static List<Said> said(Transcript transcript) {
    return switch (transcript) {
      case Transcript.Read(Conversation read) ->
        read.parts().stream()
            .filter(part -> !part.content().isBlank())
            .map(ConversationView::said)
            .toList();
      case Transcript.Missing(String why) -> List.of();
    };
  }

  private static Said said(Part part) {
    String who = switch (part.author()) {
      case Author.Customer(var id) -> "customer";
      case Author.Teammate(var id) -> "teammate";
      case Author.Bot bot -> "bot";
    };
    return new Said(part.at(), who, part.kind() == Part.Kind.NOTE ? "note" : "", part.content());
  }
}

package com.nexora.chat.persistence.payload;

import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.TeammateId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a teammate told the agent.
///
/// @param millis since 1970, when it was told
public record InstructionPayload(
    @Nullable String kind, @Nullable String teammate, long millis, boolean done) {

  private static final String SILENCE = "silence";
  private static final String GIVE_BACK = "give back";

  /// As it stands in the table.
  public static String word(Instruction.Kind kind) {
    return switch (kind) {
      case SILENCE -> SILENCE;
      case GIVE_BACK -> GIVE_BACK;
    };
  }

  Instruction instruction() {
    return new Instruction(
        switch (Present.required(kind, "kind")) {
          case SILENCE -> Instruction.Kind.SILENCE;
          case GIVE_BACK -> Instruction.Kind.GIVE_BACK;
          default -> throw new IllegalStateException("no instruction is stored as '" + kind + "'");
        },
        new TeammateId(Present.required(teammate, "teammate")),
        Instant.ofEpochMilli(millis),
        done);
  }
}

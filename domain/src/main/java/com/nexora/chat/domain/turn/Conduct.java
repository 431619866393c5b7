package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.coexistence.Holder;
import com.nexora.chat.domain.disclosure.Disclosure;
import com.nexora.chat.domain.intent.Language;

/// How the agent behaved towards the customer, beside what it said to the matter.
///
/// @param disclosed what it said about being an AI
/// @param holder who had the conversation when it was decided, as in
///     [com.nexora.chat.domain.coexistence.Holder]; empty where nobody looked
/// @param confirmed whether the customer did nothing but thank for the answer before, or say that
///     it had helped
public record Conduct(Disclosed disclosed, String holder, boolean confirmed) {

  public static final Conduct NONE = new Conduct(Disclosed.NOTHING, "", false);

  /// The proof that somebody was told. The part in which it was shown is the result of the action.
  ///
  /// @param text the words as they were said; empty when nothing was
  /// @param language they are written in; empty when the workspace has one text for all languages
  /// @param source `workspace` for its own words, `built in` for ours
  /// @param action the place of the reply among the turn's actions, from 0; -1 when nothing was
  ///     said
  public record Disclosed(String text, String language, String source, int action) {

    public static final Disclosed NOTHING = new Disclosed("", "", "", -1);

    static Disclosed of(Disclosure.Sentence sentence, int action) {
      String source = switch (sentence.source()) {
        case WORKSPACE -> "workspace";
        case BUILT_IN -> "built in";
      };
      return new Disclosed(
          sentence.text(), sentence.language().map(Language::code).orElse(""), source, action);
    }

    public boolean happened() {
      return action >= 0;
    }
  }

  public Conduct {
    // Records that were stored before this was known lack it.
    disclosed = disclosed == null ? Disclosed.NOTHING : disclosed;
    holder = holder == null ? "" : holder;
  }

  Conduct towards(Holder whoever, boolean content) {
    return new Conduct(disclosed, whoever.label(), content);
  }

  Conduct with(Disclosed said) {
    return new Conduct(said, holder, confirmed);
  }
}

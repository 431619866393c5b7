package com.nexora.chat.application;

import com.nexora.chat.application.answering.Trying;
import com.nexora.chat.application.learning.Learning;
import com.nexora.chat.application.learning.Shelf;
import com.nexora.chat.application.port.KnowledgeStore;
import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.application.usecase.LearnArticles;
import com.nexora.chat.application.usecase.TryAnswer;
import java.time.InstantSource;

/// The door to what the agent would do, with nothing done.
public final class Rehearsal {

  private Rehearsal() {}

  public static TryAnswer answers(
      Ports.Models models, KnowledgeStore knowledge, InstantSource clock) {
    return new Trying(models, new Shelf(knowledge, models.embed().model(), clock));
  }

  /// What it answers from has to be learned first.
  public static LearnArticles learning(
      ReadArticles articles, Ports.Models models, KnowledgeStore knowledge) {
    return new Learning(articles, models.embed(), knowledge);
  }
}

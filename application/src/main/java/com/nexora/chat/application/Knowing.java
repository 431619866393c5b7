package com.nexora.chat.application;

import com.nexora.chat.application.learning.Learning;
import com.nexora.chat.application.learning.Shelf;
import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.application.port.KnowledgeStore;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.application.usecase.FindPassages;
import com.nexora.chat.application.usecase.LearnArticles;
import java.time.InstantSource;

/// The door to what workspaces know, without the conversations.
public final class Knowing {

  private Knowing() {}

  public static LearnArticles learning(
      Policies policies, ReadArticles articles, Embed embed, KnowledgeStore knowledge) {
    return new Learning(policies, articles, embed, knowledge);
  }

  public static FindPassages finding(
      KnowledgeStore knowledge, IndexPassages index, Embed embed, InstantSource clock) {
    return new Shelf(knowledge, index, embed, clock);
  }
}

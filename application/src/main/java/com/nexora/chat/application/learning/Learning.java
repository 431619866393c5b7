package com.nexora.chat.application.learning;

import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.KnowledgeStore;
import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.application.usecase.LearnArticles;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Embeds what changed, forgets what is gone, and leaves the rest alone.
public record Learning(ReadArticles articles, Embed embed, KnowledgeStore knowledge)
    implements LearnArticles {

  @Override
  public Report learn(WorkspaceId workspace) {
    return switch (articles.read(workspace)) {
      case ReadArticles.Result.Unavailable(String why) -> new Report.Kept(why);
      case ReadArticles.Result.Soon() -> new Report.Soon();
      case ReadArticles.Result.Read(List<Article> all) -> learn(workspace, all);
    };
  }

  private Report learn(WorkspaceId workspace, List<Article> all) {
    Map<ArticleId, Long> gone = new HashMap<>(knowledge.versions(workspace, embed.model()));
    int passages = 0;
    int changed = 0;
    for (Article article : all) {
      List<Passage> cut = Passage.of(article);
      passages += cut.size();
      Long known = gone.remove(article.id());
      if (!cut.isEmpty() && (known == null || known != article.version())) {
        knowledge.replace(workspace, article.id(), embed.model(), entries(workspace, cut));
        changed++;
      }
    }
    for (ArticleId article : gone.keySet()) {
      knowledge.replace(workspace, article, embed.model(), List.of());
      changed++;
    }
    return new Report.Learned(all.size(), passages, changed);
  }

  private List<Library.Entry> entries(WorkspaceId workspace, List<Passage> passages) {
    return passages.stream()
        .map(p -> new Library.Entry(p, embed.passage(workspace, p.withContext())))
        .toList();
  }
}

package com.nexora.chat.application.learning;

import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.KnowledgeStore;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.application.usecase.LearnArticles;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.Edition;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Embeds what changed, forgets what is gone, and leaves the rest alone.
///
/// Articles are learned in the languages the workspace answers in, and each in its main locale,
/// which is quoted where it is not written in the customer's language.
public record Learning(
    Policies policies, ReadArticles articles, Embed embed, KnowledgeStore knowledge)
    implements LearnArticles {

  @Override
  public Report learn(WorkspaceId workspace) {
    return switch (articles.read(workspace)) {
      case ReadArticles.Result.Unavailable(String why) -> new Report.Kept(why);
      case ReadArticles.Result.Soon() -> new Report.Soon();
      case ReadArticles.Result.Read(List<Article> all) -> learn(workspace, served(workspace, all));
    };
  }

  private List<Article> served(WorkspaceId workspace, List<Article> all) {
    List<Language> languages =
        policies.of(workspace).map(WorkspacePolicy::languages).orElse(List.of());
    return all.stream()
        .filter(article -> article.main()
            || article.edition().language().filter(languages::contains).isPresent())
        .toList();
  }

  private Report learn(WorkspaceId workspace, List<Article> all) {
    Map<Edition, Long> gone = new HashMap<>(knowledge.versions(workspace, embed.model()));
    int passages = 0;
    int changed = 0;
    for (Article article : all) {
      List<Passage> cut = Passage.of(article);
      passages += cut.size();
      Long known = gone.remove(article.edition());
      if (!cut.isEmpty() && (known == null || known != article.version())) {
        knowledge.replace(workspace, article.edition(), embed.model(), entries(workspace, cut));
        changed++;
      }
    }
    for (Edition edition : gone.keySet()) {
      knowledge.replace(workspace, edition, embed.model(), List.of());
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

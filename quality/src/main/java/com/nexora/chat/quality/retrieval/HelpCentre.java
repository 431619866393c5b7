package com.nexora.chat.quality.retrieval;

import com.nexora.chat.application.Knowing;
import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.application.port.KnowledgeStore;
import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.application.usecase.FindPassages;
import com.nexora.chat.application.usecase.LearnArticles;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Edition;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Wanted;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.desk.Documents.Document;
import com.nexora.chat.quality.desk.Knowledge;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// A file of documents, learned and searched by what learns and searches for conversations. Only
/// where passages are kept is another: in memory instead of in PostgreSQL.
final class HelpCentre {

  private static final WorkspaceId WORKSPACE = new WorkspaceId("measured");

  private final FindPassages passages;
  private final int size;

  private HelpCentre(FindPassages passages, int size) {
    this.passages = passages;
    this.size = size;
  }

  /// @throws BadRequest when nothing can be learned from them
  static HelpCentre learned(List<Document> documents, Embed embed, IndexPassages index) {
    KnowledgeStore kept = new Knowledge();
    ReadArticles articles = _ ->
        new ReadArticles.Result.Read(documents.stream().map(HelpCentre::article).toList());
    LearnArticles.Report report =
        Knowing.learning(_ -> Optional.empty(), articles, embed, kept).learn(WORKSPACE);
    if (report instanceof LearnArticles.Report.Learned learned && learned.passages() > 0) {
      return new HelpCentre(
          Knowing.finding(kept, index, embed, InstantSource.fixed(Instant.EPOCH)),
          learned.passages());
    }
    throw new BadRequest("There is nothing to learn in these documents: " + report);
  }

  int passages() {
    return size;
  }

  List<Found> find(String question, String language, int most) {
    return passages.find(WORKSPACE, Wanted.of(question), new Language(language), most);
  }

  /// How near the nearest passage is that answers something else: each title is asked as a
  /// question,
  /// and its own document does not count.
  double[] nearnessOfOthers(List<Document> documents) {
    return documents.stream()
        .filter(document -> !document.title().isBlank())
        .mapToDouble(document ->
            Retrieval.nearness(find(document.title(), "en", Retrieval.PASSAGES).stream()
                .filter(found -> !found.passage().article().value().equals(document.id()))
                .toList()))
        .toArray();
  }

  /// Each is a document's only section. The locale that a document names is its main one.
  private static Article article(Document document) {
    return new Article(
        new Edition(new ArticleId(document.id()), document.locale()),
        true,
        1,
        document.title(),
        URI.create("https://help.example/"),
        List.of(new Article.Section("", document.text())));
  }
}

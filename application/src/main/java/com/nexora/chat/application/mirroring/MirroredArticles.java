package com.nexora.chat.application.mirroring;

import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.Mirrored.Article.Content;
import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.application.usecase.MirrorWorkspace;
import com.nexora.chat.application.usecase.MirrorWorkspace.Report;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Edition;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The articles as the mirror has them, brought up to date before if that is due: nobody else reads
/// them from Intercom. Each is taken in every locale it is published in.
///
/// A list that is half read is no danger: what it has not come to yet is as it was before, and
/// before the first whole list there is none.
public record MirroredArticles(MirrorWorkspace mirroring, Mirror mirror) implements ReadArticles {

  @Override
  public Result read(WorkspaceId workspace) {
    return switch (mirroring.mirror(workspace, MirrorKind.ARTICLE)) {
      case Report.Current _, Report.NotDue _ -> known(workspace);
      case Report.Interrupted(String why) -> new Result.Unavailable(why);
      case Report.Withheld(String why) -> new Result.Unavailable(why);
    };
  }

  private Result known(WorkspaceId workspace) {
    Optional<MirrorProgress> progress =
        Optional.ofNullable(mirror.progress(workspace).get(MirrorKind.ARTICLE));
    if (progress.flatMap(MirrorProgress::age).isEmpty()) {
      return progress
          .map(MirrorProgress::note)
          .filter(note -> !note.isEmpty())
          .<Result>map(Result.Unavailable::new)
          .orElseGet(Result.Soon::new);
    }
    return new Result.Read(mirror.all(workspace, MirrorKind.ARTICLE).stream()
        .flatMap(MirroredArticles::published)
        .toList());
  }

  private static Stream<Article> published(Mirrored thing) {
    return thing instanceof Mirrored.Article article
        ? article.contents().entrySet().stream()
            .filter(content -> content.getValue().published())
            .sorted(Map.Entry.comparingByKey())
            .map(content -> edition(article, content.getKey(), content.getValue()))
        : Stream.empty();
  }

  private static Article edition(Mirrored.Article article, String locale, Content content) {
    return new Article(
        new Edition(new ArticleId(article.id()), locale),
        locale.equals(article.defaultLocale()),
        content.version(),
        content.title(),
        URI.create(content.url()),
        content.sections());
  }
}

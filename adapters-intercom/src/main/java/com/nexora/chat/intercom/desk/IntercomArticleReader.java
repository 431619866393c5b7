package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.client.Answer;
import com.nexora.chat.intercom.client.Call;
import com.nexora.chat.intercom.payload.ArticlesPayload;
import com.nexora.chat.intercom.payload.ArticlesPayload.ArticlePayload;
import com.nexora.chat.intercom.payload.ArticlesPayload.Pages;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// API 2.16, listArticles, page by page. Its paging parameters are not in the schema: pages are
/// numbered unless Intercom hands out a cursor, and an address it may give is never followed.
public record IntercomArticleReader(Desk desk) implements ReadArticles {

  /// The most that any list of Intercom's gives at once is 150 (documentation, "Pagination"), but
  /// whole articles are long.
  private static final int PER_PAGE = 50;

  private static final int MOST_PAGES = 1_000;

  @Override
  public Result read(WorkspaceId workspace) {
    Reading reading = new Reading();
    Optional<String> query = Optional.of("page=1");
    for (int page = 1; page <= MOST_PAGES && query.isPresent(); page++) {
      Call call = Call.get("/articles?per_page=" + PER_PAGE + "&" + query.get());
      switch (desk.send(workspace, call, ArticlesPayload.class)) {
        case Answer.Ok<ArticlesPayload>(var payload) -> {
          if (!reading.add(payload)) {
            return new Result.Unavailable("the list changed while it was read, or is none");
          }
          query = next(payload, page);
        }
        case Answer.Failed<ArticlesPayload> failed -> {
          return new Result.Unavailable(failed.why());
        }
      }
    }
    return query.isPresent()
        ? new Result.Unavailable("the list does not end")
        : new Result.Read(reading.articles);
  }

  private static Optional<String> next(ArticlesPayload payload, int page) {
    Pages pages = payload.pages();
    if (pages == null || Objects.requireNonNull(payload.data()).isEmpty()) {
      return Optional.empty();
    }
    if (pages.next() instanceof JsonObject next
        && next.get("starting_after") instanceof JsonString cursor) {
      return Optional.of("starting_after=" + Call.segment(cursor.getString()));
    }
    boolean more = pages.totalPages() == null ? given(pages.next()) : page < pages.totalPages();
    return more ? Optional.of("page=" + (page + 1)) : Optional.empty();
  }

  private static boolean given(@Nullable JsonValue next) {
    return next != null && !next.equals(JsonValue.NULL);
  }

  /// What was read until now. An article that shows up twice, or a total that changes, tells that
  /// the pages have shifted under the reader and one may have slipped through.
  private static final class Reading {

    private final List<Article> articles = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private @Nullable Integer total;

    boolean add(ArticlesPayload payload) {
      if (payload.data() == null || (total != null && !total.equals(payload.totalCount()))) {
        return false;
      }
      total = payload.totalCount();
      List<ArticlePayload> page =
          payload.data().stream().flatMap(Stream::ofNullable).toList();
      page.stream().flatMap(article -> ArticleMapping.map(article).stream()).forEach(articles::add);
      return page.stream().allMatch(article -> article.id() != null && seen.add(article.id()));
    }
  }
}

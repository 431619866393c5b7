package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.AttributeCatalog;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.payload.AttributeRequest;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.KnowledgeJson;
import com.nexora.chat.twin.workspace.Article;
import com.nexora.chat.twin.workspace.HelpCenter;
import com.nexora.chat.twin.workspace.Workspace;
import io.helidon.webserver.http.HttpRules;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Articles, help center collections and conversation attributes (API 2.16).
final class KnowledgeEndpoints {

  private static final int DEFAULT_PER_PAGE = 25;
  private static final int MOST_PER_PAGE = 150;

  private final HelpCenter helpCenter;
  private final AttributeCatalog attributes;
  private final KnowledgeJson json;

  KnowledgeEndpoints(Workspace workspace, AttributeCatalog attributes) {
    this.helpCenter = workspace.helpCenter();
    this.attributes = attributes;
    this.json = new KnowledgeJson(workspace);
  }

  void register(HttpRules rules, Gate gate) {
    rules
        .get("/articles", gate.to(this::articles))
        .get("/articles/{id}", gate.to(this::article))
        .get("/help_center/collections", gate.to(_ -> collections()))
        .get("/conversations/attributes", gate.to(_ -> attributes()))
        .post("/conversations/attributes", gate.to(this::defineAttribute));
  }

  /// Newest change first (API 2.16, listArticles), in numbered pages.
  private Fields articles(Call call) {
    int page = call.number("page", 1);
    int perPage = call.number("per_page", DEFAULT_PER_PAGE);
    if (page < 1 || perPage < 1 || perPage > MOST_PER_PAGE) {
      throw Refusal.invalid("page", "page starts at 1 and per_page is at most " + MOST_PER_PAGE);
    }
    int total = helpCenter.articles().size();
    List<Fields> shown = helpCenter.articles().stream()
        .sorted(Comparator.comparing(Article::updatedAt).reversed())
        .skip((page - 1L) * perPage)
        .limit(perPage)
        .map(json::listedArticle)
        .toList();
    return list(shown, total, pages(page, perPage, total));
  }

  private static Fields pages(int page, int perPage, int total) {
    int pages = Math.ceilDiv(total, perPage);
    var fields = Fields.ofType("pages")
        .with("page", page)
        .with("per_page", perPage)
        .with("total_pages", pages);
    return page < pages
        ? fields.with("next", Fields.empty().with("page", page + 1).with("per_page", perPage))
        : fields;
  }

  private Fields article(Call call) {
    return helpCenter.article(call.path("id")).map(json::article).orElseThrow(Refusal::notFound);
  }

  private Fields collections() {
    var collections = helpCenter.collections();
    var shown = IntStream.range(0, collections.size())
        .mapToObj(i -> json.collection(collections.get(i), i + 1))
        .toList();
    return list(shown, shown.size(), pages(1, Math.max(20, shown.size()), shown.size()));
  }

  private static Fields list(List<Fields> data, int total, Fields pages) {
    return Fields.ofType("list").with("pages", pages).with("total_count", total).with("data", data);
  }

  private Fields attributes() {
    return Fields.ofType("list")
        .with("data", attributes.all().stream().map(json::attribute).toList());
  }

  private Fields defineAttribute(Call call) {
    var request = call.body(AttributeRequest.class);
    return json.attribute(attributes.define(
        Refusal.unlessGiven(request.name(), "name"),
        Refusal.unlessGiven(request.dataType(), "data_type"),
        Objects.requireNonNullElse(request.description(), ""),
        labels(request.options())));
  }

  private static List<String> labels(@Nullable List<AttributeRequest.Option> options) {
    if (options == null) {
      return List.of();
    }
    return options.stream()
        .map(option -> Refusal.unlessGiven(option.label(), "options.label"))
        .toList();
  }
}

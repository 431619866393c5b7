package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.KnowledgeJson;
import com.nexora.chat.twin.wire.ShelfJson;
import com.nexora.chat.twin.workspace.Article;
import com.nexora.chat.twin.workspace.HelpCenter;
import com.nexora.chat.twin.workspace.HelpCollection;
import com.nexora.chat.twin.workspace.Shelves.Shelf;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Articles, help centers and their collections (API 2.16).
final class KnowledgeEndpoints {

  private static final int ARTICLES = 25;
  private static final int COLLECTIONS = 20;
  private static final int FOUND = 10;

  private final HelpCenter helpCenter;
  private final KnowledgeJson json;
  private final ShelfJson shelves;
  private final Site site;

  KnowledgeEndpoints(Site site) {
    this.site = site;
    this.helpCenter = site.workspace().helpCenter();
    this.json = new KnowledgeJson(site.workspace());
    this.shelves = new ShelfJson(site.workspace());
  }

  void register(Routes routes) {
    routes
        .get("/articles", this::articles)
        .get("/articles/search", this::search)
        .get("/articles/{id}", this::article)
        .get("/help_center/collections", this::collections)
        .get("/help_center/collections/{id}", this::collection)
        .get(
            "/help_center/help_centers",
            _ -> Lists.whole("list", "data", shelves.all(Shelf.HELP_CENTERS)))
        .get("/help_center/help_centers/{id}", this::helpCenter);
  }

  private List<Article> newestFirst() {
    return helpCenter.articles().stream()
        .sorted(Comparator.comparing(Article::updatedAt).reversed())
        .toList();
  }

  private Fields articles(Call call) {
    return Lists.numbered(call, ARTICLES, newestFirst(), json::listedArticle);
  }

  /// By the words of the title and the body; `state` is published unless another is asked for.
  private Fields search(Call call) {
    String phrase = call.query("phrase");
    String state = call.query("state");
    List<Article> found = newestFirst().stream()
        .filter(article -> phrase == null || has(article, phrase))
        .filter(article ->
            "all".equals(state) || article.content().published() != "draft".equals(state))
        .toList();
    var list = Lists.numbered(call, FOUND, found, json::article);
    Object articles = list.asMap().get("data");
    return list.with(
        "data", Fields.empty().with("articles", articles).with("highlights", List.of()));
  }

  private static boolean has(Article article, String phrase) {
    String text = (article.title() + " " + article.html()).toLowerCase(Locale.ROOT);
    return List.of(phrase.toLowerCase(Locale.ROOT).split("\\s+", -1)).stream()
        .allMatch(text::contains);
  }

  private Fields article(Call call) {
    return helpCenter.article(call.path("id")).map(json::article).orElseThrow(Refusal::notFound);
  }

  private Fields collections(Call call) {
    List<Integer> order =
        IntStream.range(0, helpCenter.collections().size()).boxed().toList();
    return Lists.numbered(
        call,
        Math.max(COLLECTIONS, order.size()),
        order,
        i -> json.collection(helpCenter.collections().get(i), i + 1));
  }

  private Fields collection(Call call) {
    List<HelpCollection> all = helpCenter.collections();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(call.path("id"))) {
        return json.collection(all.get(i), i + 1);
      }
    }
    throw Refusal.notFound();
  }

  private Fields helpCenter(Call call) {
    return site.workspace()
        .shelves()
        .find(Shelf.HELP_CENTERS, call.path("id"))
        .map(entry -> shelves.one(Shelf.HELP_CENTERS, entry))
        .orElseThrow(Refusal::notFound);
  }
}

package com.nexora.chat.twin.control;

import com.nexora.chat.twin.workspace.Article;
import com.nexora.chat.twin.workspace.HelpCenter;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The pages of the twin: files from this module, a policy that lets nothing else in.
public final class Pages implements HttpService {

  private static final HeaderName POLICY = HeaderNames.create("Content-Security-Policy");
  private static final HeaderName NO_SNIFF = HeaderNames.create("X-Content-Type-Options");
  private static final HeaderName REFERRER = HeaderNames.create("Referrer-Policy");

  private static final String SELF_ONLY =
      "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

  private static final Map<String, String> TYPES = Map.of(
      "html", "text/html; charset=utf-8",
      "css", "text/css; charset=utf-8",
      "js", "text/javascript; charset=utf-8",
      "svg", "image/svg+xml");

  private final HelpCenter helpCenter;

  public Pages(HelpCenter helpCenter) {
    this.helpCenter = helpCenter;
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get(
            "/help/articles/{slug}",
            (request, response) -> article(request.path().pathParameters().get("slug"), response))
        .get("/", file("index.html"))
        .get("/messenger", file("messenger.html"))
        .get("/inbox", file("inbox.html"))
        .get("/favicon.ico", file("assets/icon.svg"))
        .get("/assets/{name}", (request, response) -> {
          String name = request.path().pathParameters().get("name");
          send(response, "assets/" + name);
        });
  }

  /// A help article, so that the links in answers lead somewhere.
  private void article(String slug, ServerResponse response) {
    Optional<Article> found = helpCenter.articles().stream()
        .filter(article -> article.url().endsWith("/articles/" + slug))
        .findFirst();
    if (found.isEmpty()) {
      response.status(Status.NOT_FOUND_404).send();
      return;
    }
    Document page = Document.createShell("");
    page.title(found.get().title());
    page.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/assets/base.css");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width");
    page.body().addClass("article").appendElement("h1").text(found.get().title());
    page.body().append(found.get().html());
    for (Element link : page.select("a[href*=/articles/]")) {
      link.attr("href", link.attr("href").replaceFirst(".*/articles/", "/help/articles/"));
    }
    protect(response, "html").send(page.outerHtml().getBytes(StandardCharsets.UTF_8));
  }

  private static ServerResponse protect(ServerResponse response, String extension) {
    return response
        .header(HeaderNames.CONTENT_TYPE, TYPES.getOrDefault(extension, "text/plain"))
        .header(HeaderNames.CACHE_CONTROL, "no-cache")
        .header(POLICY, SELF_ONLY)
        .header(NO_SNIFF, "nosniff")
        .header(REFERRER, "no-referrer");
  }

  private static Handler file(String name) {
    return (_, response) -> send(response, name);
  }

  private static void send(ServerResponse response, String name) throws IOException {
    try (InputStream file = Pages.class.getResourceAsStream("/META-INF/web/" + name)) {
      if (file == null || name.contains("..")) {
        response.status(Status.NOT_FOUND_404).send();
        return;
      }
      String extension = name.substring(name.lastIndexOf('.') + 1);
      protect(response, extension).send(file.readAllBytes());
    }
  }
}

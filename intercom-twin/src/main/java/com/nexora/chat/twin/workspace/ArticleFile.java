package com.nexora.chat.twin.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Reads `<id>-<slug>.html`: the file name gives id and address, the head gives title, description
/// and collection, the body is the article.
record ArticleFile(Path file, String helpCenterUrl, List<HelpCollection> collections) {

  Article read() throws IOException {
    String slug = file.getFileName().toString().replaceFirst("\\.html$", "");
    Document page = Jsoup.parse(Files.readString(file));
    page.outputSettings().prettyPrint(false);
    var content = new Article.Content(
        page.title(),
        meta(page, "description"),
        page.body().html().strip(),
        helpCenterUrl + "/articles/" + slug,
        !meta(page, "state").equals("draft"));
    return new Article(
        slug.split("-", 2)[0],
        content,
        collectionId(meta(page, "collection")),
        Map.of(),
        Instant.ofEpochSecond(Files.getLastModifiedTime(file).toInstant().getEpochSecond()));
  }

  private static String meta(Document page, String name) {
    return page.select("meta[name=" + name + "]").attr("content");
  }

  /// Articles name their collection by id or by name.
  private @Nullable String collectionId(String idOrName) {
    return collections.stream()
        .filter(c -> c.id().equals(idOrName) || c.name().equalsIgnoreCase(idOrName))
        .map(HelpCollection::id)
        .findFirst()
        .orElse(null);
  }
}

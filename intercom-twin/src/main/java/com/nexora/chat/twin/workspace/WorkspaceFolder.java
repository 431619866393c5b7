package com.nexora.chat.twin.workspace;

import com.nexora.chat.twin.payload.WorkspaceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Turns a folder with `workspace.json` and `articles/*.html` into a workspace, and says in one
/// sentence what is missing when it cannot.
public final class WorkspaceFolder {

  public static final String DEFAULT_HELP_CENTER = "https://help.harborlane.example/en";

  private final Path folder;
  private final Function<byte[], WorkspaceFile> parse;
  private final Instant since;

  private final String helpCenter;

  public WorkspaceFolder(Path folder, Function<byte[], WorkspaceFile> parse, Instant since) {
    this(folder, parse, since, DEFAULT_HELP_CENTER);
  }

  /// @param helpCenter where articles are published when the workspace does not say
  public WorkspaceFolder(
      Path folder, Function<byte[], WorkspaceFile> parse, Instant since, String helpCenter) {
    this.folder = folder;
    this.parse = parse;
    this.since = since;
    this.helpCenter = helpCenter;
  }

  public Workspace read() {
    Path file = folder.resolve("workspace.json");
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("There is no workspace.json in " + folder + ".");
    }
    try {
      return workspace(parse.apply(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the workspace in " + folder + ".", e);
    }
  }

  private Workspace workspace(WorkspaceFile file) throws IOException {
    var people = new People(
        FileEntries.each(file.admins(), FileEntries::teammate),
        FileEntries.each(
            file.teams(),
            t -> new Team(
                FileEntries.number(t.id(), "team id"),
                FileEntries.text(t.name()),
                FileEntries.list(t.adminIds()))),
        FileEntries.each(file.contacts(), FileEntries::contact),
        FileEntries.each(file.companies(), FileEntries::company));
    if (people.teammates().isEmpty()) {
      throw new IllegalArgumentException("workspace.json names no admins.");
    }
    return new Workspace(
        app(file),
        people,
        helpCenter(file),
        FileEntries.shelves(file),
        FileEntries.attributes(file),
        FileEntries.each(file.assignmentRules(), FileEntries::rule),
        FileEntries.list(file.pages()));
  }

  private Workspace.App app(WorkspaceFile file) {
    return new Workspace.App(
        FileEntries.needed(file.appId(), "app_id"),
        FileEntries.text(file.name()),
        file.region() == null ? "US" : file.region(),
        file.timezone() == null ? "UTC" : file.timezone(),
        since,
        Boolean.TRUE.equals(file.emailReplies()));
  }

  private HelpCenter helpCenter(WorkspaceFile file) throws IOException {
    String url = file.helpCenterUrl() == null ? helpCenter : file.helpCenterUrl();
    var collections = FileEntries.each(
        file.collections(),
        c -> new HelpCollection(
            FileEntries.number(c.id(), "collection id"), FileEntries.text(c.name())));
    var articles = new ArrayList<Article>();
    for (Path page : files(folder.resolve("articles"), ".html")) {
      articles.add(translated(new ArticleFile(page, url, collections).read(), url, collections));
    }
    return new HelpCenter(url, collections, articles);
  }

  /// A translation has its article's number and lies in a folder named like its locale.
  private Article translated(Article article, String url, List<HelpCollection> collections)
      throws IOException {
    Article whole = article;
    for (Path locale : files(folder.resolve("articles"), "")) {
      for (Path page : Files.isDirectory(locale) ? files(locale, ".html") : List.<Path>of()) {
        if (page.getFileName().toString().startsWith(article.id() + "-")) {
          Article translation = new ArticleFile(page, url, collections).read();
          whole = whole.with(locale.getFileName().toString(), translation.content());
        }
      }
    }
    return whole;
  }

  private static List<Path> files(Path articles, String ending) throws IOException {
    if (!Files.isDirectory(articles)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(articles)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}

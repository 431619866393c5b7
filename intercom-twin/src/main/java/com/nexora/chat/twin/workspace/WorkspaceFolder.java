package com.nexora.chat.twin.workspace;

import com.nexora.chat.twin.payload.WorkspaceFile;
import com.nexora.chat.twin.payload.WorkspaceFile.AdminEntry;
import com.nexora.chat.twin.payload.WorkspaceFile.CompanyEntry;
import com.nexora.chat.twin.payload.WorkspaceFile.ContactEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        each(file.admins(), WorkspaceFolder::teammate),
        each(
            file.teams(),
            t -> new Team(number(t.id(), "team id"), text(t.name()), list(t.adminIds()))),
        each(file.contacts(), WorkspaceFolder::contact),
        each(file.companies(), WorkspaceFolder::company));
    if (people.teammates().isEmpty()) {
      throw new IllegalArgumentException("workspace.json names no admins.");
    }
    return new Workspace(
        app(file),
        people,
        helpCenter(file),
        attributes(file),
        each(file.assignmentRules(), WorkspaceFolder::rule),
        list(file.pages()));
  }

  private Workspace.App app(WorkspaceFile file) {
    return new Workspace.App(
        needed(file.appId(), "app_id"),
        text(file.name()),
        file.region() == null ? "US" : file.region(),
        file.timezone() == null ? "UTC" : file.timezone(),
        since);
  }

  private static AssignmentRule rule(WorkspaceFile.RuleEntry rule) {
    return new AssignmentRule(
        needed(rule.whenPageUrlContains(), "when_page_url_contains"),
        needed(rule.assignToAdmin(), "assign_to_admin"));
  }

  private static Teammate teammate(AdminEntry entry) {
    return new Teammate(
        number(entry.id(), "admin id"),
        text(entry.name()),
        text(entry.email()),
        text(entry.jobTitle()),
        !Boolean.FALSE.equals(entry.hasInboxSeat()),
        Boolean.TRUE.equals(entry.awayModeEnabled()),
        list(entry.teamIds()));
  }

  private static Contact contact(ContactEntry entry) {
    return new Contact(
        needed(entry.id(), "contact id"),
        entry.role() == null ? "user" : entry.role(),
        entry.externalId(),
        entry.name(),
        entry.email(),
        entry.ownerId(),
        list(entry.companyIds()),
        map(entry.customAttributes()));
  }

  private static Company company(CompanyEntry entry) {
    String id = needed(entry.id(), "company id");
    return new Company(
        id,
        entry.companyId() == null ? id : entry.companyId(),
        text(entry.name()),
        entry.plan(),
        entry.size(),
        map(entry.customAttributes()));
  }

  private static List<AttributeDefinition> attributes(WorkspaceFile file) {
    var entries = list(file.conversationAttributes());
    return IntStream.range(0, entries.size())
        .mapToObj(i -> new AttributeDefinition(
            i + 1,
            needed(entries.get(i).name(), "conversation attribute name"),
            needed(entries.get(i).dataType(), "conversation attribute data_type"),
            "",
            list(entries.get(i).options())))
        .toList();
  }

  private HelpCenter helpCenter(WorkspaceFile file) throws IOException {
    String url = file.helpCenterUrl() == null ? helpCenter : file.helpCenterUrl();
    var collections = each(
        file.collections(),
        c -> new HelpCollection(number(c.id(), "collection id"), text(c.name())));
    var articles = new ArrayList<Article>();
    for (Path page : articleFiles()) {
      articles.add(new ArticleFile(page, url, collections).read());
    }
    return new HelpCenter(url, collections, articles);
  }

  private List<Path> articleFiles() throws IOException {
    Path articles = folder.resolve("articles");
    if (!Files.isDirectory(articles)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(articles)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static <A, B> List<B> each(@Nullable List<A> entries, Function<A, B> convert) {
    return list(entries).stream().map(convert).toList();
  }

  private static <A> List<A> list(@Nullable List<A> entries) {
    return entries == null ? List.of() : entries;
  }

  private static Map<String, @Nullable Object> map(@Nullable Map<String, @Nullable Object> map) {
    return map == null ? Map.of() : map;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String needed(@Nullable String value, String what) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("workspace.json lacks a value for: " + what + ".");
    }
    return value;
  }

  /// REST shows these ids as integers.
  private static String number(@Nullable String value, String what) {
    String id = needed(value, what);
    if (!id.chars().allMatch(Character::isDigit)) {
      throw new IllegalArgumentException(
          "In workspace.json a " + what + " is a number: " + id + ".");
    }
    return id;
  }
}

package com.nexora.chat.console.web;

import io.helidon.http.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Styles and scripts, all from this service: no page asks another host. Their address changes with
/// their content, so browsers keep them.
public final class Assets {

  private static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.10/dist/";

  private static final String UPLOT = "META-INF/resources/webjars/uplot/1.6.30/dist/";

  private enum Kind {
    CSS("text/css; charset=utf-8"),
    SCRIPT("text/javascript; charset=utf-8"),
    ICON("image/svg+xml");

    private final String type;

    Kind(String type) {
      this.type = type;
    }
  }

  private record File(Kind kind, String resource) {}

  private static final Map<String, File> FILES = Map.of(
      "console.css", new File(Kind.CSS, "META-INF/console/console.css"),
      "console.js", new File(Kind.SCRIPT, "META-INF/console/console.js"),
      "icon.svg", new File(Kind.ICON, "META-INF/console/icon.svg"),
      "htmx.js", new File(Kind.SCRIPT, HTMX + "htmx.min.js"),
      "numbers.css", new File(Kind.CSS, "META-INF/console/numbers.css"),
      "numbers.js", new File(Kind.SCRIPT, "META-INF/console/numbers.js"),
      "uplot.js", new File(Kind.SCRIPT, UPLOT + "uPlot.iife.min.js"),
      "uplot.css", new File(Kind.CSS, UPLOT + "uPlot.min.css"));

  private static final Map<String, byte[]> LOADED = FILES.entrySet().stream()
      .collect(Collectors.toUnmodifiableMap(
          Map.Entry::getKey, file -> load(file.getValue().resource())));

  /// Where they are: the same for the same content.
  private static final String VERSION = version();

  private Assets() {}

  /// @throws IllegalArgumentException for a name that there is not
  public static String path(String name) {
    if (!FILES.containsKey(name)) {
      throw new IllegalArgumentException("there is no asset " + name);
    }
    return "/console/assets/" + VERSION + "/" + name;
  }

  public static Route route() {
    return Route.get("/console/assets/{version}/{name}", new Need.Anyone(), request -> {
      String name = request.named("name");
      // Another version's node would give other content, which browsers keep for a year.
      return request.named("version").equals(VERSION) && FILES.containsKey(name)
          ? new Reply.Asset(name)
          : new Reply.Trouble(Status.NOT_FOUND_404, "Nothing here", "There is no such file.");
    });
  }

  static String type(String name) {
    return file(name).kind().type;
  }

  static byte[] bytes(String name) {
    return Objects.requireNonNull(LOADED.get(name), name);
  }

  private static File file(String name) {
    return Objects.requireNonNull(FILES.get(name), name);
  }

  private static byte[] load(String resource) {
    try (InputStream found = Assets.class.getClassLoader().getResourceAsStream(resource)) {
      if (found == null) {
        throw new IllegalStateException("the distribution lacks " + resource);
      }
      return found.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String version() {
    return LOADED.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> Digest.of(entry.getValue()))
        .collect(Collectors.collectingAndThen(
            Collectors.joining(), all -> Digest.of(all.getBytes(StandardCharsets.UTF_8))))
        .substring(0, 16);
  }
}

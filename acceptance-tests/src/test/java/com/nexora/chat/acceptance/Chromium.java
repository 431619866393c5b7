package com.nexora.chat.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The machine's own Chromium, without a window.
final class Chromium {

  private static final Path SCREENSHOTS =
      Distribution.ROOT.resolve("acceptance-tests/target/screenshots");

  private Chromium() {}

  static Playwright playwright() {
    return Playwright.create(withoutDownload());
  }

  static Browser launch(Playwright playwright) {
    return playwright.chromium().launch(chromium());
  }

  /// Kept with the build.
  static void shoot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  private static Playwright.CreateOptions withoutDownload() {
    return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
  }

  private static BrowserType.LaunchOptions chromium() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(chromiumPath())
        .setArgs(List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run"));
  }

  private static Path chromiumPath() {
    Optional<Path> named = Optional.ofNullable(System.getenv("NEXORA_CHROMIUM")).map(Path::of);
    return named
        .or(() -> Stream.of("chromium", "chromium-browser", "google-chrome")
            .map(name -> Path.of("/usr/bin", name))
            .filter(Files::isExecutable)
            .findFirst())
        .orElseThrow(() -> new IllegalStateException(
            "The browser tests need Chromium: install it (Debian: apt-get install chromium)"
                + " or name it in NEXORA_CHROMIUM."));
  }
}

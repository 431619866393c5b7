package com.nexora.chat.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Reads the decision records of every conversation that the console lists, as a person exports
/// them there.
final class DecidedTurns {

  private static final String EXPORTS = """
      async () => {
        const rows = document.querySelectorAll('main a[href*="/conversations/"]');
        const turns = [];
        for (const path of new Set([...rows].map(row => row.getAttribute('href')))) {
          const reply = await fetch(path + '/export');
          const conversation = await reply.json();
          conversation.turns.forEach(turn => turns.push(`${turn.record.rule}: ${turn.outcome}`));
        }
        return turns;
      }
      """;

  private DecidedTurns() {}

  /// @return for each turn the rule that decided it and its outcome, as `rule: outcome`
  static Set<String> of(RunningDemo demo) throws IOException, InterruptedException {
    demo.account("open", "olga", "--operator", "--workspace", "hbl4demo", "--role", "owner");
    Set<String> turns = new TreeSet<>();
    try (Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      Page page = AtConsole.page(demo, browser, ColorScheme.LIGHT, new ArrayList<>());
      AtConsole.signIn(demo, page, "olga");
      page.navigate(demo.serviceUrl("/console/w/hbl4demo/conversations").toString());
      List<?> found = (List<?>) page.evaluate(EXPORTS);
      found.forEach(turn -> turns.add(String.valueOf(turn)));
    }
    return turns;
  }
}

package com.nexora.chat.twin.oauth;

import com.nexora.chat.twin.app.App;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.workspace.Teammate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The page on which an admin says yes. Whoever looks at it may choose who they are.
final class ConsentPage {

  private final Document page = Document.createShell("");

  private ConsentPage(String title) {
    page.title(title + " · Intercom twin");
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/assets/base.css");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width");
    page.body().addClass("article").appendElement("h1").text(title);
  }

  static String ask(App app, List<Site> sites, String redirect, @Nullable String state) {
    var consent = new ConsentPage("Authorize access");
    Element body = consent.page.body();
    body.appendElement("p").text(app.clientId() + " wants to read and write in your workspace.");
    Element form = body.appendElement("form").attr("method", "post").attr("action", "/oauth");
    hidden(form, "client_id", app.clientId());
    hidden(form, "redirect_uri", redirect);
    if (state != null) {
      hidden(form, "state", state);
    }
    form.appendElement("label").attr("for", "who").text("You are ");
    Element who = form.appendElement("select").attr("id", "who").attr("name", "who");
    for (Site site : sites) {
      Element group =
          who.appendElement("optgroup").attr("label", site.workspace().app().name());
      for (Teammate teammate : site.workspace().people().teammates()) {
        group
            .appendElement("option")
            .attr("value", site.id() + ":" + teammate.id())
            .text(teammate.name());
      }
    }
    form.appendElement("button")
        .attr("type", "submit")
        .attr("id", "authorize")
        .text("Authorize access");
    return consent.page.outerHtml();
  }

  private static void hidden(Element form, String name, String value) {
    form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
  }

  static String say(String title, String words) {
    var told = new ConsentPage(title);
    told.page.body().appendElement("p").text(words);
    return told.page.outerHtml();
  }

  static String store(App app) {
    var store = new ConsentPage(app.clientId());
    store
        .page
        .body()
        .appendElement("a")
        .attr("id", "install")
        .attr("href", "/oauth?client_id=" + app.clientId())
        .text("Install now");
    return store.page.outerHtml();
  }
}

package com.nexora.chat.twin.people;

import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.KnowledgeJson;
import com.nexora.chat.twin.wire.PeopleJson;
import com.nexora.chat.twin.wire.Told;
import com.nexora.chat.twin.workspace.Article;
import com.nexora.chat.twin.workspace.HelpCenter;
import com.nexora.chat.twin.workspace.People;
import com.nexora.chat.twin.workspace.Teammate;
import com.nexora.chat.twin.workspace.Workspace;
import java.util.Optional;
import java.util.function.Consumer;

/// Teammates go away, join and leave, and write the help center.
public final class StaffDesk {

  private final People people;
  private final HelpCenter helpCenter;
  private final PeopleJson json;
  private final KnowledgeJson knowledge;
  private final Consumer<Told> tell;

  public StaffDesk(Workspace workspace, Consumer<Told> tell) {
    this.people = workspace.people();
    this.helpCenter = workspace.helpCenter();
    this.json = new PeopleJson(workspace);
    this.knowledge = new KnowledgeJson(workspace);
    this.tell = tell;
  }

  public Teammate setAway(String id, Teammate.Away away) {
    Teammate teammate = find(id).with(away);
    people.put(teammate);
    tell.accept(new Told("admin.away_mode_updated", id, json.away(teammate)));
    return teammate;
  }

  public Teammate find(String id) {
    return people
        .teammate(id)
        .orElseThrow(() -> new Refusal(404, "admin_not_found", "Admin not found"));
  }

  public void join(Teammate teammate) {
    people.put(teammate);
    tell.accept(new Told("admin.added_to_workspace", teammate.id(), json.admin(teammate)));
  }

  public void leave(String id) {
    Teammate teammate = find(id);
    people.removeTeammate(id);
    tell.accept(new Told("admin.removed_from_workspace", id, json.admin(teammate)));
  }

  /// Written for the first time, or again; publishing is told besides.
  public void write(Article article) {
    Optional<Article> before = helpCenter.article(article.id());
    helpCenter.put(article);
    told(before.isPresent() ? "article.updated" : "article.created", article);
    boolean was = before.map(a -> a.content().published()).orElse(false);
    boolean is = article.content().published();
    if (was != is) {
      told(is ? "article.published" : "article.unpublished", article);
    }
  }

  public void delete(String articleId) {
    if (helpCenter.article(articleId).isEmpty()) {
      throw Refusal.notFound();
    }
    helpCenter.remove(articleId);
    var gone = Fields.ofType("article").with("id", articleId);
    tell.accept(new Told("article.deleted", articleId, gone));
  }

  private void told(String topic, Article article) {
    tell.accept(new Told(topic, article.id(), knowledge.toldArticle(article)));
  }
}

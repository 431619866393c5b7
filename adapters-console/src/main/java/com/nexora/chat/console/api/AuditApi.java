package com.nexora.chat.console.api;

import com.nexora.chat.application.port.AuditLog.Entry;
import com.nexora.chat.application.usecase.ManageAccounts;
import com.nexora.chat.console.page.Times;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/// Every administrative act in a workspace.
public record AuditApi(ManageAccounts managing) {

  private static final int ENTRIES = 100;

  public List<Route> routes() {
    return List.of(Api.get(
        "/audit",
        Need.owner(),
        Api.look(
            "audit",
            "Administrative acts, the newest first; " + ENTRIES + " at a time.",
            Map.of("after", "`next` of the page before."),
            new Shape()
                .with(
                    "entries",
                    Shape.list(new Shape()
                        .with("number", Shape.whole())
                        .with("who", Shape.text())
                        .with("act", Shape.text())
                        .with("detail", Shape.text())
                        .with("at", Shape.time())
                        .json()))
                .maybe("next", Api.cursor())),
        this::read));
  }

  private Reply read(Request request) {
    long before;
    try {
      before = Long.parseLong(request.query().getOrDefault("after", Long.toString(Long.MAX_VALUE)));
    } catch (NumberFormatException none) {
      return Api.wrong("Where?", "Send as after what a page of this list had as next.");
    }
    List<Entry> entries = managing.acts(request.workspace(), before, ENTRIES);
    JsonArrayBuilder rows = Json.createArrayBuilder();
    entries.forEach(entry -> rows.add(Json.createObjectBuilder()
        .add("number", entry.number())
        .add("who", entry.act().who())
        .add("act", entry.act().act())
        .add("detail", entry.act().detail())
        .add("at", Times.iso(entry.at()))));
    JsonObjectBuilder page = Json.createObjectBuilder().add("entries", rows);
    if (entries.size() == ENTRIES) {
      page.add("next", Long.toString(entries.getLast().number()));
    }
    return Api.answer(page);
  }
}

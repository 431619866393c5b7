package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.app.App;
import com.nexora.chat.twin.conversation.AttributeCatalog;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.payload.AttributeRequest;
import com.nexora.chat.twin.payload.DataAttributeRequest;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.KnowledgeJson;
import com.nexora.chat.twin.wire.ShelfJson;
import com.nexora.chat.twin.workspace.AttributeDefinition;
import com.nexora.chat.twin.workspace.Shelves;
import com.nexora.chat.twin.workspace.Shelves.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// API 2.16: attributes of conversations have an API of their own; those of contacts and companies
/// are data attributes, which know no conversations any more.
final class AttributeEndpoints {

  private static final Set<String> MODELS = Set.of("contact", "company");
  private static final Set<String> TYPES =
      Set.of("string", "integer", "float", "boolean", "datetime", "date", "options");

  /// The rule of createDataAttribute: letters, digits, currency symbols, hyphens; spaces and
  /// underscores are in its own examples.
  private static final String NAME = "[\\p{L}\\p{N}\\p{Sc}_ -]+";

  private final Site site;
  private final AttributeCatalog attributes;
  private final KnowledgeJson json;
  private final ShelfJson shelves;

  AttributeEndpoints(Site site) {
    this.site = site;
    this.attributes = site.attributes();
    this.json = new KnowledgeJson(site.workspace());
    this.shelves = new ShelfJson(site.workspace());
  }

  void register(Routes routes) {
    routes
        .get("/conversations/attributes", this::conversationAttributes)
        .post("/conversations/attributes", this::define)
        .get("/conversations/attributes/{id}", call -> json.attribute(definition(call)))
        .delete("/conversations/attributes/{id}", this::archive)
        .post("/conversations/attributes/{id}/options", this::addOption)
        .get("/data_attributes", this::list)
        .post("/data_attributes", this::create)
        .put("/data_attributes/{id}", this::update);
  }

  private Fields conversationAttributes(Call call) {
    boolean archivedToo = "true".equals(call.query("include_archived"));
    return Lists.whole(
        "list",
        "data",
        attributes.all().stream()
            .filter(attribute -> archivedToo || !attribute.archived())
            .map(json::attribute)
            .toList());
  }

  private AttributeDefinition definition(Call call) {
    return attributes.find(call.path("id"));
  }

  private Fields define(Call call) {
    var request = call.body(AttributeRequest.class);
    return json.attribute(attributes.define(
        Refusal.unlessGiven(request.name(), "name"),
        Refusal.unlessGiven(request.dataType(), "data_type"),
        Objects.requireNonNullElse(request.description(), ""),
        labels(request.options())));
  }

  private static List<String> labels(@Nullable List<AttributeRequest.Option> options) {
    if (options == null) {
      return List.of();
    }
    return options.stream()
        .map(option -> Refusal.unlessGiven(option.label(), "options.label"))
        .toList();
  }

  /// Nothing is lost: what is written stays, and the name is free.
  private Fields archive(Call call) {
    AttributeDefinition before = definition(call);
    return json.attribute(attributes.change(call.path("id"), true, before.options()));
  }

  private Fields addOption(Call call) {
    AttributeDefinition before = definition(call);
    String label = Refusal.unlessGiven(call.body(AttributeRequest.Option.class).label(), "label");
    if (!before.dataType().equals("list")) {
      throw new Refusal(422, "data_invalid", "Only list attributes have options");
    }
    var options = new ArrayList<>(before.options());
    options.add(label);
    AttributeDefinition after =
        attributes.change(call.path("id"), before.archived(), List.copyOf(options));
    return json.attribute(after);
  }

  private Fields list(Call call) {
    String model = call.query("model");
    if ("conversation".equals(model) && !call.version().equals(App.NEWEST_VERSION)) {
      // They have had an endpoint of their own since 2.16.
      return conversationAttributes(call);
    }
    if (model != null && !MODELS.contains(model)) {
      throw new Refusal(422, "data_invalid", "model must be contact or company");
    }
    boolean archivedToo = "true".equals(call.query("include_archived"));
    List<Fields> shown = all().stream()
        .filter(entry -> model == null || entry.text("model").equals(model))
        .filter(entry -> archivedToo || !isArchived(entry))
        .map(entry -> shelves.one(Shelf.DATA_ATTRIBUTES, entry))
        .toList();
    return Lists.whole("list", "data", shown);
  }

  private List<Shelves.Entry> all() {
    return site.workspace().shelves().all(Shelf.DATA_ATTRIBUTES);
  }

  private static boolean isArchived(Shelves.Entry entry) {
    return Boolean.TRUE.equals(entry.fields().get("archived"));
  }

  private Fields create(Call call) {
    var request = call.body(DataAttributeRequest.class);
    String name = Refusal.unlessGiven(request.name(), "name");
    String model = Refusal.unlessGiven(request.model(), "model");
    String type = Refusal.unlessGiven(request.dataType(), "data_type");
    boolean taken = all().stream()
        .anyMatch(e -> e.text("name").equals(name) && e.text("model").equals(model));
    if (!MODELS.contains(model) || !TYPES.contains(type) || !name.matches(NAME) || taken) {
      throw new Refusal(
          400, "parameter_invalid", taken ? "Name is already taken" : "Invalid attribute");
    }
    String id = Long.toString(all().size() + 1L);
    var entry = new Shelves.Entry(
        id,
        Map.of(
            "id",
            id,
            "name",
            name,
            "model",
            model,
            "data_type",
            type.equals("options") ? "string" : type,
            "description",
            Objects.requireNonNullElse(request.description(), ""),
            "options",
            values(request.options())));
    site.workspace().shelves().put(Shelf.DATA_ATTRIBUTES, entry);
    return shelves.one(Shelf.DATA_ATTRIBUTES, entry);
  }

  private static List<String> values(@Nullable List<DataAttributeRequest.Option> options) {
    if (options == null) {
      return List.of();
    }
    return options.stream()
        .map(option -> Refusal.unlessGiven(option.value(), "options.value"))
        .toList();
  }

  private Fields update(Call call) {
    Shelves.Entry before = site.workspace()
        .shelves()
        .find(Shelf.DATA_ATTRIBUTES, call.path("id"))
        .orElseThrow(Refusal::notFound);
    Boolean archived = call.body(DataAttributeRequest.class).archived();
    Shelves.Entry after = archived == null ? before : before.with("archived", archived);
    site.workspace().shelves().put(Shelf.DATA_ATTRIBUTES, after);
    return shelves.one(Shelf.DATA_ATTRIBUTES, after);
  }
}

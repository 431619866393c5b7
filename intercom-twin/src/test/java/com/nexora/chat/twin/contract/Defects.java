package com.nexora.chat.twin.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Where the OpenAPI description of API 2.16 contradicts itself, its own examples or what Intercom
/// sends. This list is all that is tolerated; everything else must validate as it is written.
final class Defects {

  /// One contradiction: the spot, why it is one, and how the description reads without it.
  record Defect(String where, String reason, Consumer<ObjectNode> mend) {}

  /// Query parameters of lists, which the description forgets and the documentation of paging
  /// explains.
  static final Set<String> UNDECLARED_PAGING = Set.of("page", "per_page", "starting_after");

  /// No contradiction: whether this is refused, as the description wants it, tells how old the
  /// version of an app is.
  static final String REFUSED_ON_PURPOSE = "/data_attributes?model=conversation";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static final List<Defect> ALL = List.of(
      new Defect(
          "a $ref with nullable beside it",
          "OpenAPI 3.0 ignores what stands beside a $ref, so ai_agent, assigned_to and others could"
              + " never be null, as they are in the examples",
          Defects::letReferencesBeNull),
      new Defect(
          "admin_id and assignee_id in requests",
          "typed string, and integers in the official examples of the same requests",
          Defects::letIdsBeNumbers),
      new Defect(
          "conversation_id and contact_id in paths",
          "typed integer in some operations, though contact ids are hexadecimal and other"
              + " operations on the same conversation take strings",
          Defects::letPathIdsBeStrings),
      new Defect(
          "conversation.custom_attributes",
          "knows no boolean and no decimal, which the attributes API defines and the schema's own"
              + " example holds",
          root -> anyValue(schema(root, "custom_attributes"))),
      new Defect(
          "company.custom_attributes",
          "values typed string only, though attributes of companies have all types, and the"
              + " examples hold numbers and truths",
          root -> {
            anyValue(property(root, "company", "custom_attributes"));
            anyValue(property(root, "update_company_request", "custom_attributes"));
          }));

  private Defects() {}

  static ObjectNode mended(ObjectNode description) {
    ALL.forEach(defect -> defect.mend().accept(description));
    return description;
  }

  private static void letReferencesBeNull(ObjectNode root) {
    eachObject(root, schema -> {
      JsonNode target = schema.path("$ref");
      if (target.isString() && schema.path("nullable").asBoolean(false)) {
        ArrayNode either = JSON.arrayNode();
        either.addObject().set("$ref", target);
        either.addObject().putArray("enum").addNull();
        schema.removeAll();
        schema.set("anyOf", either);
      }
    });
  }

  private static void letIdsBeNumbers(ObjectNode root) {
    eachObject(root, schema -> {
      for (String name : List.of("admin_id", "assignee_id")) {
        if (schema.path("properties").path(name) instanceof ObjectNode id
            && id.path("type").asString("").equals("string")) {
          eitherType(id, "string", "integer");
        }
      }
    });
  }

  private static void letPathIdsBeStrings(ObjectNode root) {
    eachObject(root.path("paths"), node -> {
      boolean pathId = node.path("in").asString("").equals("path");
      if (pathId && node.path("schema").path("type").asString("").equals("integer")) {
        eitherType((ObjectNode) node.path("schema"), "string", "integer");
      }
    });
  }

  private static void eitherType(ObjectNode schema, String one, String other) {
    schema.remove("type");
    ArrayNode either = schema.putArray("anyOf");
    either.addObject().put("type", one);
    either.addObject().put("type", other);
  }

  private static void anyValue(ObjectNode map) {
    map.set("additionalProperties", JSON.objectNode());
  }

  private static ObjectNode property(ObjectNode root, String schema, String name) {
    return (ObjectNode) schema(root, schema).required("properties").required(name);
  }

  private static ObjectNode schema(ObjectNode root, String name) {
    return (ObjectNode) root.required("components").required("schemas").required(name);
  }

  /// Every object of the description; examples are data and stay as they are.
  private static void eachObject(JsonNode node, Consumer<ObjectNode> change) {
    if (node instanceof ObjectNode object) {
      change.accept(object);
    }
    for (Map.Entry<String, JsonNode> child : node.properties()) {
      if (!child.getKey().equals("example") && !child.getKey().equals("examples")) {
        eachObject(child.getValue(), change);
      }
    }
    if (node.isArray()) {
      node.forEach(element -> eachObject(element, change));
    }
  }
}

package com.nexora.chat.console.api;

import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Operation;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Route;
import io.helidon.http.Method;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What there is for programs, made from the routes themselves (OpenAPI 3.1). It says nothing of
/// any
/// workspace, so that anyone may read it.
public final class Description {

  static final String PATH = "/api/openapi.json";

  private static final String PROBLEM = "#/components/schemas/Problem";
  private static final Pattern NAMED = Pattern.compile("\\{([a-z]+)}");

  private static final Operation ITSELF = new Operation(
      "openapi",
      "This description.",
      Map.of(),
      Optional.empty(),
      Json.createObjectBuilder().add("type", "object").build());

  private Description() {}

  /// These routes, and the one that describes them.
  public static List<Route> with(List<Route> routes) {
    List<Route> all = new ArrayList<>(routes);
    // What it answers is only known when all are there.
    Route itself = Route.api(Method.GET, PATH, new Need.Anyone(), ITSELF, _ -> Reply.nothing());
    all.add(itself);
    Reply answer = new Reply.Answer(of(all));
    all.set(all.size() - 1, Route.api(Method.GET, PATH, itself.need(), ITSELF, _ -> answer));
    return List.copyOf(all);
  }

  private static JsonObject of(List<Route> routes) {
    TreeMap<String, JsonObjectBuilder> paths = new TreeMap<>();
    routes.forEach(route -> paths
        .computeIfAbsent(route.path(), _ -> Json.createObjectBuilder())
        .add(route.method().text().toLowerCase(Locale.ROOT), operation(route)));
    JsonObjectBuilder written = Json.createObjectBuilder();
    paths.forEach(written::add);
    return Json.createObjectBuilder()
        .add("openapi", "3.1.0")
        .add(
            "info",
            Json.createObjectBuilder()
                .add("title", "Nexora Chat for Intercom")
                .add("version", "1")
                .add(
                    "description",
                    "What the console does, for programs. Each token belongs to one workspace and has"
                        + " a role there; an owner makes it on the console's page People."))
        .add("paths", written)
        .add("components", components())
        .build();
  }

  private static JsonObjectBuilder components() {
    return Json.createObjectBuilder()
        .add(
            "securitySchemes",
            Json.createObjectBuilder()
                .add(
                    "token",
                    Json.createObjectBuilder().add("type", "http").add("scheme", "bearer")))
        .add(
            "schemas",
            Json.createObjectBuilder()
                .add(
                    "Problem",
                    new Shape()
                        .with("type", Shape.text())
                        .with("title", Shape.text())
                        .with("status", Shape.whole())
                        .with("detail", Shape.text("What to do instead."))
                        .maybe("mistakes", Shape.list(Shape.text()))
                        .json()));
  }

  private static JsonObjectBuilder operation(Route route) {
    Operation described = route.operation().orElseThrow();
    JsonObjectBuilder operation = Json.createObjectBuilder()
        .add("operationId", described.id())
        .add("summary", described.summary() + forWhom(route.need()))
        .add("security", security(route.need()))
        .add("parameters", parameters(route.path(), described));
    described
        .body()
        .ifPresent(body -> operation.add(
            "requestBody",
            Json.createObjectBuilder()
                .add("required", true)
                .add("content", content("application/json", body))));
    return operation.add(
        "responses",
        Json.createObjectBuilder()
            .add(
                "200",
                Json.createObjectBuilder()
                    .add("description", "Done.")
                    .add("content", content("application/json", described.answer())))
            .add(
                "default",
                Json.createObjectBuilder()
                    .add("description", "What cannot be, and what to do instead (RFC 9457).")
                    .add(
                        "content",
                        content(
                            "application/problem+json",
                            Json.createObjectBuilder().add("$ref", PROBLEM).build()))));
  }

  private static String forWhom(Need need) {
    return need instanceof Need.In(var role) ? " Needs the role " + role.label() + "." : "";
  }

  private static JsonArrayBuilder security(Need need) {
    JsonArrayBuilder security = Json.createArrayBuilder();
    if (need instanceof Need.In) {
      security.add(Json.createObjectBuilder().add("token", JsonValue.EMPTY_JSON_ARRAY));
    }
    return security;
  }

  private static JsonArrayBuilder parameters(String path, Operation described) {
    JsonArrayBuilder parameters = Json.createArrayBuilder();
    Matcher named = NAMED.matcher(path);
    while (named.find()) {
      parameters.add(parameter(named.group(1), "path", true));
    }
    new TreeMap<>(described.query())
        .forEach((name, meaning) ->
            parameters.add(parameter(name, "query", false).add("description", meaning)));
    return parameters;
  }

  private static JsonObjectBuilder parameter(String name, String in, boolean required) {
    return Json.createObjectBuilder()
        .add("name", name)
        .add("in", in)
        .add("required", required)
        .add("schema", Shape.text());
  }

  private static JsonObjectBuilder content(String type, JsonObject schema) {
    return Json.createObjectBuilder().add(type, Json.createObjectBuilder().add("schema", schema));
  }
}

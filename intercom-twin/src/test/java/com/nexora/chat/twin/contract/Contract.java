package com.nexora.chat.twin.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Judges requests and answers by the OpenAPI description of Intercom's API 2.16, except where that
/// contradicts itself (`Defects`). Every method answers with what is wrong, and with an empty list
/// when nothing is.
public final class Contract {

  private static final String IRI = "https://contract.invalid/intercom-api-2.16";
  private static final String ERROR_SCHEMA = "/components/schemas/error";
  /// In OpenAPI 3.0 a format is a hint, and the description's own examples keep few of them.
  private static final SchemaRegistryConfig FORMATS_ARE_NOTES =
      SchemaRegistryConfig.builder().formatAssertionsEnabled(false).build();

  /// Where the ledger cuts.
  private static final int LONGEST_BODY = 64 * 1024;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final List<Operation> operations;
  private final SchemaRegistry registry;
  private final Undeclared undeclared;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  private static final class Shared {
    static final @Nullable Contract CONTRACT = Files.isRegularFile(file()) ? read(file()) : null;
  }

  private Contract(ObjectNode description) {
    String text = JSON.writeValueAsString(description);
    this.operations = Operation.of(description.required("paths"));
    this.undeclared = new Undeclared(description);
    this.registry = SchemaRegistry.withDefaultDialect(
        Dialects.getOpenApi30(),
        builder -> builder.schemas(Map.of(IRI, text)).schemaRegistryConfig(FORMATS_ARE_NOTES));
  }

  /// The description lies beside the checkout and is not part of it.
  public static Path file() {
    return Path.of(System.getProperty("nexora.root"), "../shared/contracts/intercom-api-2.16.yaml")
        .normalize();
  }

  /// Read once; empty when the file is not there.
  public static Optional<Contract> find() {
    return Optional.ofNullable(Shared.CONTRACT);
  }

  private static Contract read(Path file) {
    JsonNode description = YAMLMapper.shared().readTree(file);
    return new Contract(Defects.mended((ObjectNode) description));
  }

  /// Judges every request in the twin's ledger: the answer of `/twin/ledger`, or the lines of the
  /// ledger file. A body that the ledger has cut is not judged, nor is what belongs to OAuth.
  public List<String> ledger(String ledger) {
    return ledger
        .lines()
        .map(JSON::readTree)
        .flatMap(node -> node.has("entries") ? node.path("entries").valueStream() : Stream.of(node))
        .filter(entry -> entry.path("kind").asString("").equals("rest"))
        .flatMap(entry -> judged(entry).stream())
        .toList();
  }

  private List<String> judged(JsonNode entry) {
    String target = entry.path("path").asString("");
    String body = entry.path("body").asString("");
    boolean judgeable = !target.startsWith("/auth/")
        && !target.equals(Defects.REFUSED_ON_PURPOSE)
        && body.length() < LONGEST_BODY;
    return judgeable ? request(entry.path("method").asString(""), target, body) : List.of();
  }

  /// @param target path and query
  /// @param body what was sent; empty for nothing
  public List<String> request(String method, String target, String body) {
    String path = target.split("\\?", 2)[0];
    Optional<Operation> found = operation(method, path);
    if (found.isEmpty()) {
      return List.of(method + " " + path + ": no such operation");
    }
    var wrong = new ArrayList<String>();
    Operation operation = found.get();
    operation
        .pathValues(path)
        .forEach(
            (name, value) -> parameter(operation.parameters("path").get(name), name, value, wrong));
    query(operation, target, wrong);
    Optional<String> schema = operation.requestSchema();
    if (schema.isPresent() && !body.isEmpty()) {
      wrong.addAll(judge(schema.get(), body));
    } else if (schema.isEmpty() && !body.isEmpty()) {
      wrong.add("a body is not expected");
    } else if (operation.description().path("requestBody").path("required").asBoolean(false)) {
      wrong.add("a body is required");
    }
    return wrong.stream().map(what -> method + " " + path + ": " + what).toList();
  }

  /// A status that the operation does not declare must carry an error list (schema `error`).
  public List<String> answer(String method, String target, int status, String body) {
    String path = target.split("\\?", 2)[0];
    Optional<Operation> found = operation(method, path);
    if (found.isEmpty() && status < 400) {
      return List.of(method + " " + path + ": no such operation");
    }
    boolean declared = found.isPresent() && found.get().hasAnswer(status);
    if (!declared && status < 400) {
      return List.of(method + " " + path + ": status " + status + " is not declared");
    }
    Optional<String> schema =
        declared ? found.get().answerSchema(status) : Optional.of(ERROR_SCHEMA);
    return schema
        .map(pointer -> judge(pointer, body))
        .orElseGet(() -> body.isEmpty() || status < 300 ? List.of() : List.of("a body"))
        .stream()
        .map(what -> method + " " + path + " → " + status + ": " + what)
        .toList();
  }

  private Optional<Operation> operation(String method, String path) {
    return operations.stream().filter(o -> o.answersTo(method, path)).findFirst();
  }

  private void query(Operation operation, String target, List<String> wrong) {
    Map<String, String> declared = operation.parameters("query");
    var given = new ArrayList<String>();
    if (target.contains("?")) {
      for (String pair : target.substring(target.indexOf('?') + 1).split("&", -1)) {
        String[] parts = pair.split("=", -1);
        String value = pair.substring(Math.min(pair.length(), parts[0].length() + 1));
        given.add(parts[0]);
        if (declared.containsKey(parts[0])) {
          String text = URLDecoder.decode(value, StandardCharsets.UTF_8);
          parameter(declared.get(parts[0]), parts[0], text, wrong);
        } else if (!Defects.UNDECLARED_PAGING.contains(parts[0])) {
          wrong.add("query parameter " + parts[0] + " is not declared");
        }
      }
    }
    operation.requiredQuery().stream()
        .filter(name -> !given.contains(name))
        .forEach(name -> wrong.add("query parameter " + name + " is required"));
  }

  /// A parameter is text on the wire: it is right when it is, or reads as, a value of its schema.
  private void parameter(@Nullable String pointer, String name, String value, List<String> wrong) {
    if (pointer == null) {
      wrong.add("parameter " + name + " is not declared");
      return;
    }
    boolean text = schema(pointer).validate(StringNode.valueOf(value)).isEmpty();
    if (!text && !readsAs(pointer, value)) {
      wrong.add("parameter " + name + " cannot be " + value);
    }
  }

  private boolean readsAs(String pointer, String value) {
    try {
      return schema(pointer).validate(JSON.readTree(value)).isEmpty();
    } catch (JacksonException e) {
      return false;
    }
  }

  private List<String> judge(String pointer, String body) {
    try {
      JsonNode value = JSON.readTree(body);
      Stream<String> wrong = schema(pointer).validate(value).stream()
          .map(error -> error.getInstanceLocation() + " " + error.getMessage());
      return Stream.concat(wrong, undeclared.in(pointer, value).stream()).toList();
    } catch (JacksonException e) {
      return List.of("no JSON");
    }
  }

  private Schema schema(String pointer) {
    return schemas.computeIfAbsent(
        pointer, p -> registry.getSchema(SchemaLocation.of(IRI + "#" + p)));
  }
}

package com.nexora.chat.intercom.signed;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.CharArrayReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fields of a JSON object, read strictly: a field that has another type than expected is an
/// error, one that is absent or null is not. Only fields with the given names are kept; the others
/// are passed over without being put into memory, because a notification carries a whole
/// conversation and routing needs a handful of words of it.
public final class Fields {

  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  /// Identifiers and topics are short and printable; anything else could not be stored or shown.
  private static final Pattern NAME = Pattern.compile("[\\x21-\\x7e]{1,128}");

  private static final Value NOTHING = new Value.Nothing();

  private final Map<String, Value> values;

  private Fields(Map<String, Value> values) {
    this.values = values;
  }

  private sealed interface Value {

    record Text(String text) implements Value {}

    record Whole(String digits) implements Value {}

    record Inner(Fields fields) implements Value {}

    record Many(List<Value> values) implements Value {}

    record Nothing() implements Value {}

    /// Another kind of number, or a truth.
    record Odd() implements Value {}
  }

  /// @param kept the names of the fields that are wanted, at whatever depth
  public static Fields of(byte[] body, Set<String> kept) {
    CharBuffer text = utf8(body);
    CharArrayReader reader =
        new CharArrayReader(text.array(), text.arrayOffset(), text.remaining());
    try (JsonParser parser = PARSERS.createParser(reader)) {
      if (parser.next() != JsonParser.Event.START_OBJECT) {
        throw new Unreadable("not a JSON object");
      }
      Fields fields = new Reading(parser, kept).object();
      if (parser.hasNext()) {
        throw new Unreadable("something follows the JSON object");
      }
      return fields;
    } catch (Unreadable unreadable) {
      throw unreadable;
    } catch (RuntimeException e) {
      // Not JsonException alone: Parsson tells of excessive depth by a plain RuntimeException.
      throw new Unreadable("not JSON of sensible depth");
    }
  }

  private static CharBuffer utf8(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
    } catch (CharacterCodingException e) {
      throw new Unreadable("not UTF-8");
    }
  }

  /// Depth is bounded by the parser, which gives up at a thousand levels.
  private record Reading(JsonParser parser, Set<String> kept) {

    Fields object() {
      Map<String, Value> values = new HashMap<>();
      while (parser.next() == JsonParser.Event.KEY_NAME) {
        String name = parser.getString();
        JsonParser.Event event = parser.next();
        if (!kept.contains(name)) {
          passOver(event);
        } else if (values.put(name, value(event)) != null) {
          // RFC 8259 leaves open what a repeated name means, so two readers could see two
          // workspaces.
          throw new Unreadable(name + " is given twice");
        }
      }
      return new Fields(values);
    }

    private Value value(JsonParser.Event event) {
      return switch (event) {
        case VALUE_STRING -> new Value.Text(parser.getString());
        case VALUE_NUMBER ->
          parser.isIntegralNumber() ? new Value.Whole(parser.getString()) : new Value.Odd();
        case START_OBJECT -> new Value.Inner(object());
        case START_ARRAY -> new Value.Many(array());
        case VALUE_NULL -> NOTHING;
        case VALUE_TRUE, VALUE_FALSE -> new Value.Odd();
        case KEY_NAME, END_OBJECT, END_ARRAY -> throw new Unreadable("not JSON");
      };
    }

    private List<Value> array() {
      List<Value> values = new ArrayList<>();
      for (JsonParser.Event event = parser.next();
          event != JsonParser.Event.END_ARRAY;
          event = parser.next()) {
        values.add(value(event));
      }
      return values;
    }

    /// Event by event: `skipObject` would not notice what is no JSON.
    private void passOver(JsonParser.Event first) {
      int depth = 0;
      JsonParser.Event event = first;
      while (true) {
        switch (event) {
          case START_OBJECT, START_ARRAY -> depth++;
          case END_OBJECT, END_ARRAY -> depth--;
          case KEY_NAME, VALUE_STRING, VALUE_NUMBER, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> {}
        }
        if (depth == 0) {
          return;
        }
        event = parser.next();
      }
    }
  }

  public String required(String name) {
    return optional(name).orElseThrow(() -> new Unreadable("no " + name));
  }

  /// An identifier or topic; identifiers are numbers in some places.
  public Optional<String> optional(String name) {
    Optional<String> text = switch (value(name)) {
      case Value.Text(String string) -> Optional.of(string);
      case Value.Whole(String digits) -> Optional.of(digits);
      case Value.Nothing() -> Optional.empty();
      case Value.Inner inner -> throw notText(name);
      case Value.Many many -> throw notText(name);
      case Value.Odd odd -> throw notText(name);
    };
    if (text.isPresent() && !NAME.matcher(text.get()).matches()) {
      throw new Unreadable(name + " is not an identifier");
    }
    return text;
  }

  private static Unreadable notText(String name) {
    return new Unreadable(name + " is neither text nor a whole number");
  }

  public Optional<Fields> object(String name) {
    Value value = value(name);
    if (value instanceof Value.Nothing) {
      return Optional.empty();
    }
    return Optional.of(inner(value, name + " is not an object"));
  }

  /// The last element of a list of objects; empty when there is none.
  public Optional<Fields> last(String name) {
    Value value = value(name);
    if (value instanceof Value.Nothing) {
      return Optional.empty();
    }
    if (!(value instanceof Value.Many(List<Value> all))) {
      throw new Unreadable(name + " is not a list");
    }
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(inner(all.getLast(), "the last of " + name + " is not an object"));
  }

  /// The objects of a list, or nothing: what is only good to know must not make a notification
  /// unreadable.
  public List<Fields> objects(String name) {
    return value(name) instanceof Value.Many(List<Value> all)
        ? all.stream()
            .flatMap(value ->
                value instanceof Value.Inner(Fields fields) ? Stream.of(fields) : Stream.empty())
            .toList()
        : List.of();
  }

  /// As [#object], but nothing when it is none.
  public Optional<Fields> objectIfAny(String name) {
    return value(name) instanceof Value.Inner(Fields fields)
        ? Optional.of(fields)
        : Optional.empty();
  }

  /// As [#optional], but nothing when it is no identifier.
  public Optional<String> idIfAny(String name) {
    return switch (value(name)) {
      case Value.Text(String text) ->
        Optional.of(text).filter(id -> NAME.matcher(id).matches());
      case Value.Whole(String digits) ->
        Optional.of(digits).filter(id -> NAME.matcher(id).matches());
      case Value.Nothing nothing -> Optional.empty();
      case Value.Inner inner -> Optional.empty();
      case Value.Many many -> Optional.empty();
      case Value.Odd odd -> Optional.empty();
    };
  }

  /// Whether a text field says anything; of another type, it says nothing.
  public boolean says(String name) {
    return value(name) instanceof Value.Text(String text) && !text.isBlank();
  }

  /// Whether a list holds anything; of another type, it holds nothing.
  public boolean lists(String name) {
    return value(name) instanceof Value.Many(List<Value> all) && !all.isEmpty();
  }

  private static Fields inner(Value value, String otherwise) {
    if (value instanceof Value.Inner(Fields fields)) {
      return fields;
    }
    throw new Unreadable(otherwise);
  }

  private Value value(String name) {
    @Nullable Value value = values.get(name);
    return value == null ? NOTHING : value;
  }
}

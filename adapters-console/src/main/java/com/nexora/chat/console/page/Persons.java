package com.nexora.chat.console.page;

import com.nexora.chat.application.port.Erasure;
import com.nexora.chat.application.port.PersonalRecords.Kind;
import com.nexora.chat.application.usecase.RespectPrivacy;
import com.nexora.chat.application.usecase.RespectPrivacy.Part;
import com.nexora.chat.application.usecase.RespectPrivacy.Place;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import io.helidon.http.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a contact may ask for: to see what is held of them, and to be forgotten.
public record Persons(RespectPrivacy privacy, Confirming confirming) {

  private static final String HERE = "/console/w/{workspace}/privacy";
  private static final int LONGEST_ID = 256;

  private static final Reply.Trouble WHICH = new Reply.Trouble(
      Status.BAD_REQUEST_400,
      "Which contact?",
      "Write the contact's id as Intercom shows it, in at most 256 characters.");

  /// @param contact whose data is shown; empty when nobody is looked for
  /// @param asked the conversation that was looked up; empty when none was
  /// @param candidates who takes part in it
  /// @param held how many rows there are, by kind
  /// @param trouble empty when there is none
  public record View(
      Frame frame,
      String base,
      String contact,
      String asked,
      List<String> candidates,
      Map<Kind, Long> held,
      List<Erasure> erasures,
      String trouble,
      Confirming.Asked confirming) {

    public View {
      candidates = List.copyOf(candidates);
      erasures = List.copyOf(erasures);
    }

    /// In the order of the export.
    public List<Kind> kinds() {
      return Arrays.stream(Kind.values()).filter(held::containsKey).toList();
    }

    /// Whether there is something to erase.
    public boolean erasable() {
      return held.keySet().stream().anyMatch(kind -> kind != Kind.ERASURES);
    }

    public String export() {
      return base + "/export?contact=" + Paths.query(contact);
    }

    public String of(String candidate) {
      return base + "?contact=" + Paths.query(candidate);
    }
  }

  public List<Route> routes() {
    return List.of(
        Route.get(HERE, Need.owner(), request -> page(Status.OK_200, request, "")),
        Route.get(HERE + "/export", Need.owner(), this::export),
        Route.post(
            HERE + "/erase", Need.owner(), Set.of("contact", "typed", "password"), this::erase));
  }

  static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private Reply page(Status status, Request request, String trouble) {
    Optional<ContactId> contact = contact(request.form()).or(() -> contact(request.query()));
    String asked = request.query().getOrDefault("conversation", "").strip();
    boolean looked = !asked.isEmpty() && asked.length() <= LONGEST_ID && asked.indexOf('\0') < 0;
    return new Reply.Page(
        status,
        "privacy",
        new View(
            Frame.inside("Privacy", request, "privacy"),
            Frame.path(request.workspace(), "privacy"),
            contact.map(ContactId::value).orElse(""),
            looked ? asked : "",
            looked
                ? privacy.takingPart(request.workspace(), new ConversationId(asked)).stream()
                    .map(ContactId::value)
                    .toList()
                : List.of(),
            contact.map(who -> privacy.held(request.workspace(), who)).orElse(Map.of()),
            privacy.erasures(request.workspace()),
            trouble,
            confirming.asked(request)));
  }

  private static Optional<ContactId> contact(Map<String, String> fields) {
    return Optional.ofNullable(fields.get("contact"))
        .map(String::strip)
        .filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID && id.indexOf('\0') < 0)
        .map(ContactId::new);
  }

  private Reply export(Request request) {
    Optional<ContactId> contact = contact(request.query());
    Optional<Place> from = place(request);
    if (contact.isEmpty() || from.isEmpty()) {
      return WHICH;
    }
    Part part = privacy.export(
        request.workspace(), contact.get(), from.get(), request.who().name());
    String name = contact.get().value().replaceAll("[^A-Za-z0-9_-]", "_");
    return new Reply.Json(
        "contact-" + name
            + (from.get().equals(Place.BEGIN) ? "" : "-" + from.get().row()) + ".json",
        json(request, contact.get(), part));
  }

  /// Empty when the address names none.
  private static Optional<Place> place(Request request) {
    String kind = request.query().getOrDefault("kind", name(Place.BEGIN.kind()));
    String row = request.query().getOrDefault("row", "0");
    return Arrays.stream(Kind.values())
        .filter(known -> name(known).equals(kind) && row.matches("[0-9]{1,9}"))
        .findFirst()
        .map(known -> new Place(known, Integer.parseInt(row)));
  }

  /// Rows are JSON already, and may be many: they are put together as they are.
  private static String json(Request request, ContactId contact, Part part) {
    String held = kinds(part.held().keySet()).stream()
        .map(kind -> Exported.quoted(name(kind)) + ":" + part.held().get(kind))
        .collect(Collectors.joining(","));
    String rows = kinds(part.rows().keySet()).stream()
        .map(kind -> Exported.quoted(name(kind)) + ":["
            + String.join(",", part.rows().getOrDefault(kind, List.of())) + "]")
        .collect(Collectors.joining(","));
    String next = part.next()
        .map(place -> Exported.quoted(Frame.path(request.workspace(), "privacy/export?contact=")
            + Paths.query(contact.value()) + "&kind=" + name(place.kind()) + "&row=" + place.row()))
        .orElse("null");
    return "{\"workspace\":" + Exported.quoted(request.workspace().value())
        + ",\"contact\":" + Exported.quoted(contact.value())
        + ",\"at\":" + Exported.quoted(Times.iso(part.at()))
        + ",\"cut\":" + part.next().isPresent()
        + ",\"next\":" + next
        + ",\"held\":{" + held + "},\"rows\":{" + rows + "}}";
  }

  private static List<Kind> kinds(Set<Kind> some) {
    return some.stream().sorted().toList();
  }

  private Reply erase(Request request) {
    Optional<ContactId> contact = contact(request.form());
    if (contact.isEmpty()) {
      return WHICH;
    }
    if (!contact.get().value().equals(request.field("typed").strip())) {
      return page(
          Status.BAD_REQUEST_400, request, "Type the contact's id to confirm that you mean them.");
    }
    Optional<String> missing = confirming.missing(request);
    if (missing.isPresent()) {
      return page(Status.FORBIDDEN_403, request, missing.get());
    }
    return switch (privacy.erase(
        request.workspace(), contact.get(), request.who().name())) {
      case DONE ->
        new Reply.SeeOther(Frame.path(request.workspace(), "privacy?contact=")
            + Paths.query(contact.get().value()));
      case SOON ->
        page(
            Status.ACCEPTED_202,
            request,
            "A reply in one of their conversations is on its way. What it holds is erased once it"
                + " has arrived, within a minute; the rest is erased.");
      case NOTHING -> page(Status.NOT_FOUND_404, request, "Nothing is held of this contact.");
    };
  }
}

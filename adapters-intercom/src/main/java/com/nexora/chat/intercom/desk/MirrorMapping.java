package com.nexora.chat.intercom.desk;

import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.Mirrored.OfficeHours.Span;
import com.nexora.chat.application.port.Mirrored.OfficeHours.SpecialDay;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.intercom.payload.CollectionsPayload.CollectionPayload;
import com.nexora.chat.intercom.payload.FieldsPayload.FieldPayload;
import com.nexora.chat.intercom.payload.LabelsPayload.LabelPayload;
import com.nexora.chat.intercom.payload.OfficeHoursPayload.EntryPayload;
import com.nexora.chat.intercom.payload.OfficeHoursPayload.IntervalPayload;
import com.nexora.chat.intercom.payload.PeoplePayload.AdminPayload;
import com.nexora.chat.intercom.payload.PeoplePayload.TeamPayload;
import com.nexora.chat.intercom.text.Words;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From the schemas of API 2.16 to mirrored things; empty for what has no id.
final class MirrorMapping {

  private MirrorMapping() {}

  static Optional<Mirrored> admin(AdminPayload admin) {
    return id(admin.id())
        .map(id -> new Mirrored.Admin(
            id,
            Words.name(admin.name()),
            Words.name(admin.email()),
            is(admin.awayModeEnabled()),
            is(admin.awayModeReassign()),
            is(admin.hasInboxSeat()),
            texts(admin.teamIds())));
  }

  static Optional<Mirrored> team(TeamPayload team) {
    return id(team.id())
        .map(id -> new Mirrored.Team(
            id,
            Words.name(team.name()),
            texts(team.adminIds()),
            text(team.distributionMethod()),
            Objects.requireNonNullElse(team.assignmentLimit(), 0)));
  }

  static Optional<Mirrored> segment(LabelPayload segment) {
    return id(segment.id())
        .map(
            id -> new Mirrored.Segment(id, Words.name(segment.name()), text(segment.personType())));
  }

  static Optional<Mirrored> tag(LabelPayload tag) {
    return id(tag.id()).map(id -> new Mirrored.Tag(id, Words.name(tag.name())));
  }

  static Optional<Mirrored> brand(LabelPayload brand) {
    return id(brand.id())
        .map(id -> new Mirrored.Brand(
            id, Words.name(brand.name()), is(brand.isDefault()), text(brand.helpCenterId())));
  }

  static Optional<Mirrored> helpCenter(LabelPayload helpCenter) {
    return id(helpCenter.id())
        .map(id -> new Mirrored.HelpCenter(
            id,
            Words.name(helpCenter.displayName()),
            text(helpCenter.url()),
            is(helpCenter.defaultOne()),
            texts(helpCenter.locales())));
  }

  /// What Intercom itself has defined has a name and no id.
  static Optional<Mirrored.Attribute> attribute(Model model, FieldPayload field) {
    return id(field.id())
        .or(() -> id(field.name()))
        .map(id -> new Mirrored.Attribute(
            model,
            id,
            Words.name(field.name()),
            Words.name(field.label() == null ? field.name() : field.label()),
            text(field.dataType()),
            field.optionsInUse().stream().map(Words::name).toList(),
            model == Model.CONVERSATION || is(field.apiWritable()),
            is(field.archived())));
  }

  static Optional<Mirrored> officeHours(EntryPayload schedule, List<EntryPayload> exceptions) {
    return id(schedule.id())
        .map(id -> new Mirrored.OfficeHours(
            id,
            Words.name(schedule.name()),
            text(schedule.timeZoneName()),
            is(schedule.twentyFourSeven()),
            spans(schedule.timeIntervals()),
            exceptions.stream().map(MirrorMapping::specialDay).toList()));
  }

  private static SpecialDay specialDay(EntryPayload exception) {
    boolean closed = "closed".equals(exception.exceptionType());
    return new SpecialDay(
        Words.name(exception.name()),
        text(exception.exceptionDate()),
        is(exception.recurringAnnually()),
        closed ? List.of() : spans(exception.timeIntervals()));
  }

  private static List<Span> spans(@Nullable List<@Nullable IntervalPayload> intervals) {
    return intervals == null
        ? List.of()
        : intervals.stream().flatMap(interval -> span(interval).stream()).toList();
  }

  private static Optional<Span> span(@Nullable IntervalPayload interval) {
    if (interval == null || interval.startMinute() == null || interval.endMinute() == null) {
      return Optional.empty();
    }
    return Optional.of(new Span(interval.startMinute(), interval.endMinute()));
  }

  static Optional<Mirrored> collection(CollectionPayload collection) {
    return id(collection.id())
        .map(id -> new Mirrored.Collection(
            id,
            Words.name(collection.name()),
            text(collection.url()),
            text(collection.parentId()),
            text(collection.helpCenterId()),
            names(collection.translatedContent())));
  }

  private static Map<String, String> names(@Nullable JsonObject translated) {
    Map<String, String> names = new HashMap<>();
    if (translated != null) {
      translated.forEach((locale, content) -> {
        if (content instanceof JsonObject object && object.get("name") instanceof JsonString name) {
          names.put(locale, Words.name(name.getString()));
        }
      });
    }
    return names;
  }

  private static Optional<String> id(@Nullable String id) {
    return ConversationMapping.id(id);
  }

  private static boolean is(@Nullable Boolean value) {
    return Boolean.TRUE.equals(value);
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  static List<String> texts(@Nullable List<@Nullable String> values) {
    return values == null
        ? List.of()
        : values.stream().flatMap(value -> Optional.ofNullable(value).stream()).toList();
  }
}

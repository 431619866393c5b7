package com.nexora.chat.twin.workspace;

import com.nexora.chat.twin.payload.WorkspaceFile;
import com.nexora.chat.twin.payload.WorkspaceFile.AdminEntry;
import com.nexora.chat.twin.payload.WorkspaceFile.CompanyEntry;
import com.nexora.chat.twin.payload.WorkspaceFile.ContactEntry;
import com.nexora.chat.twin.workspace.Shelves.Shelf;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The entries of `workspace.json` one by one, and what is said when one lacks something.
final class FileEntries {

  private FileEntries() {}

  static AssignmentRule rule(WorkspaceFile.RuleEntry rule) {
    return new AssignmentRule(
        needed(rule.whenPageUrlContains(), "when_page_url_contains"),
        needed(rule.assignToAdmin(), "assign_to_admin"));
  }

  static Teammate teammate(AdminEntry entry) {
    return new Teammate(
        number(entry.id(), "admin id"),
        text(entry.name()),
        text(entry.email()),
        !Boolean.FALSE.equals(entry.emailVerified()),
        text(entry.jobTitle()),
        !Boolean.FALSE.equals(entry.hasInboxSeat()),
        new Teammate.Away(Boolean.TRUE.equals(entry.awayModeEnabled()), false, null),
        list(entry.teamIds()));
  }

  static Contact contact(ContactEntry entry) {
    return new Contact(
        needed(entry.id(), "contact id"),
        entry.role() == null ? "user" : entry.role(),
        entry.externalId(),
        entry.name(),
        entry.email(),
        entry.ownerId(),
        list(entry.companyIds()),
        map(entry.customAttributes()),
        new Contact.Marks(
            entry.phone(),
            list(entry.tagIds()),
            list(entry.segmentIds()),
            Boolean.TRUE.equals(entry.archived()),
            false,
            false,
            entry.referrer()));
  }

  static Company company(CompanyEntry entry) {
    String id = needed(entry.id(), "company id");
    return new Company(
        id,
        entry.companyId() == null ? id : entry.companyId(),
        text(entry.name()),
        entry.plan(),
        entry.size(),
        map(entry.customAttributes()));
  }

  static List<AttributeDefinition> attributes(WorkspaceFile file) {
    var entries = list(file.conversationAttributes());
    return IntStream.range(0, entries.size())
        .mapToObj(i -> new AttributeDefinition(
            i + 1,
            needed(entries.get(i).name(), "conversation attribute name"),
            needed(entries.get(i).dataType(), "conversation attribute data_type"),
            "",
            list(entries.get(i).options()),
            false))
        .toList();
  }

  static Shelves shelves(WorkspaceFile file) {
    var shelves = new Shelves();
    fill(shelves, Shelf.TAGS, file.tags());
    fill(shelves, Shelf.SEGMENTS, file.segments());
    fill(shelves, Shelf.DATA_ATTRIBUTES, file.dataAttributes());
    fill(shelves, Shelf.OFFICE_HOURS_SCHEDULES, file.officeHoursSchedules());
    fill(shelves, Shelf.OFFICE_HOURS_EXCEPTIONS, file.officeHoursExceptions());
    fill(shelves, Shelf.BRANDS, file.brands());
    fill(shelves, Shelf.HELP_CENTERS, file.helpCenters());
    fill(shelves, Shelf.AWAY_STATUS_REASONS, file.awayStatusReasons());
    return shelves;
  }

  private static void fill(
      Shelves shelves, Shelf shelf, @Nullable List<Map<String, @Nullable Object>> entries) {
    for (Map<String, @Nullable Object> entry : list(entries)) {
      Object id = entry.get("id");
      shelves.put(
          shelf,
          new Shelves.Entry(
              needed(id == null ? null : id.toString(), "id of a " + shelf.type()), entry));
    }
  }

  static <A, B> List<B> each(@Nullable List<A> entries, Function<A, B> convert) {
    return list(entries).stream().map(convert).toList();
  }

  static <A> List<A> list(@Nullable List<A> entries) {
    return entries == null ? List.of() : entries;
  }

  static Map<String, @Nullable Object> map(@Nullable Map<String, @Nullable Object> map) {
    return map == null ? Map.of() : map;
  }

  static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  static String needed(@Nullable String value, String what) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("workspace.json lacks a value for: " + what + ".");
    }
    return value;
  }

  /// REST shows these ids as integers.
  static String number(@Nullable String value, String what) {
    String id = needed(value, what);
    if (!id.chars().allMatch(Character::isDigit)) {
      throw new IllegalArgumentException(
          "In workspace.json a " + what + " is a number: " + id + ".");
    }
    return id;
  }
}

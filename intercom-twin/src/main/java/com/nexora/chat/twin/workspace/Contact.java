package com.nexora.chat.twin.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A customer. The role is `user` (identified) or `lead` (anonymous until they say who they are).
public record Contact(
    String id,
    String role,
    @Nullable String externalId,
    @Nullable String name,
    @Nullable String email,
    @Nullable String ownerId,
    List<String> companyIds,
    Map<String, @Nullable Object> customAttributes,
    Marks marks) {

  /// What teammates and apps put on a person, and what Intercom has seen of them.
  ///
  /// @param referrer the page that led them to the workspace's site; Intercom's API
  ///     describes it for visitors, and shows it for contacts in examples, where it is
  ///     null
  public record Marks(
      @Nullable String phone,
      List<String> tagIds,
      List<String> segmentIds,
      boolean archived,
      boolean blocked,
      boolean unsubscribed,
      @Nullable String referrer) {

    public static final Marks NONE =
        new Marks(null, List.of(), List.of(), false, false, false, null);

    public Marks {
      tagIds = List.copyOf(tagIds);
      segmentIds = List.copyOf(segmentIds);
    }

    Marks tagged(List<String> tags) {
      return new Marks(phone, tags, segmentIds, archived, blocked, unsubscribed, referrer);
    }

    Marks archived(boolean now) {
      return new Marks(phone, tagIds, segmentIds, now, blocked, unsubscribed, referrer);
    }

    Marks blockedNow() {
      return new Marks(phone, tagIds, segmentIds, archived, true, unsubscribed, referrer);
    }
  }

  public Contact {
    companyIds = List.copyOf(companyIds);
  }

  public Contact with(Marks newMarks) {
    return new Contact(
        id, role, externalId, name, email, ownerId, companyIds, customAttributes, newMarks);
  }

  public Contact inCompanies(List<String> ids) {
    return new Contact(id, role, externalId, name, email, ownerId, ids, customAttributes, marks);
  }

  public Contact archived(boolean now) {
    return with(marks.archived(now));
  }

  public Contact blocked() {
    return with(marks.blockedNow());
  }

  public Contact tagged(String tagId, boolean now) {
    return with(marks.tagged(changed(marks.tagIds(), tagId, now)));
  }

  public Contact inCompany(String companyId, boolean now) {
    return inCompanies(changed(companyIds, companyId, now));
  }

  private static List<String> changed(List<String> ids, String id, boolean present) {
    var changed = new ArrayList<>(ids);
    changed.remove(id);
    if (present) {
      changed.add(id);
    }
    return changed;
  }
}

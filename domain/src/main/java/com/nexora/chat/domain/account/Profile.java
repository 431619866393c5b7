package com.nexora.chat.domain.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What Intercom tells of a customer beside their attributes. Labels are known by their ids and, as
/// far as Intercom says them, by their names; a set that nobody has read is empty, one without a
/// label is a set of none.
///
/// @param since when Intercom came to know the contact
/// @param referrer the page that led them to the workspace's site; empty when Intercom does not say
/// @param tags the contact's
/// @param segments the contact's; reading them takes a request of its own
public record Profile(
    Optional<Instant> since,
    String referrer,
    Optional<Set<String>> tags,
    Optional<Set<String>> segments,
    Set<String> companyTags,
    Set<String> companySegments) {

  /// Of whom nothing more is known.
  public static final Profile NONE =
      new Profile(Optional.empty(), "", Optional.empty(), Optional.empty(), Set.of(), Set.of());

  public Profile {
    tags = tags.map(Set::copyOf);
    segments = segments.map(Set::copyOf);
    companyTags = Set.copyOf(companyTags);
    companySegments = Set.copyOf(companySegments);
  }

  public Profile withTags(Set<String> read) {
    return new Profile(since, referrer, Optional.of(read), segments, companyTags, companySegments);
  }

  public Profile withSegments(Set<String> read) {
    return new Profile(since, referrer, tags, Optional.of(read), companyTags, companySegments);
  }

  /// With what labels its company bears.
  public Profile withCompany(Set<String> itsTags, Set<String> itsSegments) {
    return new Profile(since, referrer, tags, segments, itsTags, itsSegments);
  }

  /// Whether all of these were read.
  public boolean tells(Set<AccountDetail> details) {
    return details.stream().allMatch(detail -> switch (detail) {
      case SEGMENTS -> segments.isPresent();
      case TAGS -> tags.isPresent();
    });
  }
}

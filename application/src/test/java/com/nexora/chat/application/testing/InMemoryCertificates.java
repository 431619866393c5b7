package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Certificates;
import com.nexora.chat.domain.certification.Certificate;
import com.nexora.chat.domain.certification.Certificate.Subject;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Certificates in memory.
public final class InMemoryCertificates implements Certificates {

  private record Place(WorkspaceId workspace, Subject subject) {}

  private final Map<Place, Certificate> newest = new HashMap<>();

  @Override
  public synchronized boolean keep(WorkspaceId workspace, Certificate certificate) {
    Place place = new Place(workspace, certificate.subject());
    boolean newer = Optional.ofNullable(newest.get(place))
        .filter(known -> known.at().isAfter(certificate.at()))
        .isEmpty();
    if (newer) {
      newest.put(place, certificate);
    }
    return newer;
  }

  @Override
  public synchronized Optional<Certificate> of(WorkspaceId workspace, Subject subject) {
    return Optional.ofNullable(newest.get(new Place(workspace, subject)));
  }

  @Override
  public synchronized List<Certificate> all(WorkspaceId workspace) {
    return newest.entrySet().stream()
        .filter(entry -> entry.getKey().workspace().equals(workspace))
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparing((Certificate it) -> it.subject().provider())
            .thenComparing(it -> it.subject().model())
            .thenComparing(it -> it.subject().prompt()))
        .toList();
  }
}

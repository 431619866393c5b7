package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.staff.Staff;
import com.nexora.chat.domain.staff.Teammate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How the named owner of an account is known, and who stands in for them.
///
/// @param sources asked in their order: the first that names a teammate says who it is
/// @param deputies by owner, in the order to try them; everybody by id, e-mail address or name
public record Owners(List<Source> sources, Map<String, List<String>> deputies) {

  /// As Intercom says, and without deputies.
  public static final Owners AS_INTERCOM_SAYS =
      new Owners(List.of(new Source.Intercom()), Map.of());

  /// Where an owner is named: by id, e-mail address or name.
  public sealed interface Source {

    /// The owner of the contact in Intercom, or else of the company.
    record Intercom() implements Source {}

    record ContactAttribute(String name) implements Source {}

    record CompanyAttribute(String name) implements Source {}

    /// @param byCompany owners by the company's name, by Intercom's id or by the workspace's own
    record Mapping(Map<String, String> byCompany) implements Source {
      public Mapping {
        Map<String, String> folded = new HashMap<>();
        byCompany.forEach((company, owner) -> folded.put(fold(company), owner));
        byCompany = Map.copyOf(folded);
      }
    }

    default Optional<String> owner(Account account) {
      return switch (this) {
        case Intercom() -> account.owner().map(TeammateId::value);
        case ContactAttribute(String name) -> account.contactAttribute(name);
        case CompanyAttribute(String name) -> account.companyAttribute(name);
        case Mapping(Map<String, String> byCompany) ->
          account.companyCalled().stream()
              .flatMap(called -> Optional.ofNullable(byCompany.get(fold(called))).stream())
              .findFirst();
      };
    }

    private static String fold(String company) {
      return company.strip().toLowerCase(Locale.ROOT);
    }
  }

  public Owners {
    sources = List.copyOf(sources);
    Map<String, List<String>> inOrder = new LinkedHashMap<>();
    deputies.forEach((owner, names) -> inOrder.put(owner, List.copyOf(names)));
    deputies = Collections.unmodifiableMap(inOrder);
  }

  /// Who owns the account; empty when nobody is named. Somebody whom the workspace does not know is
  /// only named when no source names a teammate.
  public Optional<String> of(Account account, Staff staff) {
    List<String> named = sources.stream()
        .flatMap(source -> source.owner(account).stream())
        .filter(owner -> !owner.isBlank())
        .toList();
    return named.stream()
        .filter(owner -> staff.called(owner).isPresent())
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  /// Who stands in for an owner.
  public List<String> deputiesOf(String owner, Staff staff) {
    Optional<TeammateId> wanted = staff.called(owner).map(Teammate::id);
    List<String> found = new ArrayList<>(deputies.getOrDefault(owner, List.of()));
    deputies.forEach((of, names) -> {
      boolean same = wanted.isPresent() && staff.called(of).map(Teammate::id).equals(wanted);
      if (same && !of.equals(owner)) {
        found.addAll(names);
      }
    });
    return found;
  }
}

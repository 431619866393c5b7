package com.nexora.chat.application.checking;

import com.nexora.chat.application.mirroring.AttributeFault;
import com.nexora.chat.application.port.DefineAttribute.Wanted;
import com.nexora.chat.application.port.Examine;
import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorPage;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.usecase.CheckWorkspace;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks Intercom itself, now: what an operator has just changed there should show.
public record Checking(
    Introduce intercom,
    ReadMirrored things,
    Examine examine,
    Policies policies,
    InstantSource clock)
    implements CheckWorkspace {

  /// So far back Fin is looked for.
  private static final Duration LATELY = Duration.ofDays(7);

  /// Of more pages than this, the rest is not looked at.
  private static final int MOST_PAGES = 50;

  @Override
  public List<Finding> check(WorkspaceId workspace, Opening opening) {
    List<Finding> findings = new ArrayList<>();
    boolean opens = new Credentials(workspace, opening)
        .look(intercom.introduce(opening.api(), opening.token()), findings);
    Optional<WorkspacePolicy> policy = policies.of(workspace);
    if (policy.isEmpty()) {
      findings.add(new Finding(
          Level.WRONG,
          "configuration",
          "Nothing is published for " + workspace + ", and the workspaces file that this command"
              + " reads does not name it: publish its document (./nexora config publish) or add an"
              + " entry, or the agent does nothing there."));
    }
    if (!opens) {
      return findings;
    }
    findings.add(Scopes.version(examine.speaksOurVersion(workspace)));
    findings.add(Scopes.conversations(examine.reads(workspace, Examine.Matter.CONVERSATIONS)));
    findings.add(Scopes.contacts(examine.reads(workspace, Examine.Matter.CONTACTS)));
    policy.ifPresent(decided -> {
      Staff staff = new Staff(decided);
      findings.addAll(
          staff.look(read(workspace, MirrorKind.ADMIN), read(workspace, MirrorKind.TEAM)));
      for (Model model : List.of(Model.CONVERSATION, Model.CONTACT, Model.COMPANY)) {
        findings.addAll(attributes(workspace, decided, model));
      }
    });
    findings.add(Scopes.articles(read(workspace, MirrorKind.ARTICLE)));
    findings.addAll(Schedules.look(
        read(workspace, MirrorKind.OFFICE_HOURS),
        policy.map(decided -> decided.hours().unread()).orElse(List.of())));
    policy.ifPresent(decided -> findings.add(Scopes.fin(
        examine.sharedWithFin(workspace, decided.agent(), clock.instant().minus(LATELY)), LATELY)));
    return findings;
  }

  /// Those that are written, and those that are looked at.
  private List<Finding> attributes(WorkspaceId workspace, WorkspacePolicy decided, Model model) {
    List<Wanted> needed = AttributeFault.needed(decided, model);
    Map<String, String> lookedAt = new LinkedHashMap<>(new Mentions(decided).attributes(model));
    needed.forEach(written -> lookedAt.remove(written.name()));
    if (needed.isEmpty() && lookedAt.isEmpty()) {
      return List.of();
    }
    ReadMirrored.Result read = read(workspace, kind(model));
    List<Finding> findings = new ArrayList<>();
    if (!needed.isEmpty() || !(read instanceof ReadMirrored.Result.Read)) {
      findings.addAll(new Attributes(model, needed).look(read));
    }
    if (read instanceof ReadMirrored.Result.Read(MirrorPage page)) {
      findings.addAll(
          new LookedAt(model, lookedAt).look(Staff.of(Mirrored.Attribute.class, page.things())));
    }
    return findings;
  }

  private static MirrorKind kind(Model model) {
    return switch (model) {
      case CONVERSATION -> MirrorKind.CONVERSATION_ATTRIBUTE;
      case CONTACT -> MirrorKind.CONTACT_ATTRIBUTE;
      case COMPANY -> MirrorKind.COMPANY_ATTRIBUTE;
    };
  }

  /// All pages as one; what went wrong on any of them, went wrong.
  private ReadMirrored.Result read(WorkspaceId workspace, MirrorKind kind) {
    List<Mirrored> all = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    for (int page = 0; page < MOST_PAGES; page++) {
      ReadMirrored.Result result = things.read(workspace, new ReadMirrored.Query(kind, cursor));
      if (!(result instanceof ReadMirrored.Result.Read(MirrorPage read))) {
        return result;
      }
      all.addAll(read.things());
      cursor = read.next();
      if (cursor.isEmpty()) {
        break;
      }
    }
    return new ReadMirrored.Result.Read(MirrorPage.whole(all));
  }
}

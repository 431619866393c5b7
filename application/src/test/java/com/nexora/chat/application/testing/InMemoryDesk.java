package com.nexora.chat.application.testing;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.AccountDetail;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Write;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/// Intercom in memory, with failures on demand. Keeps [DeskContract].
public final class InMemoryDesk
    implements ReadConversation, ReadAccount, ReadArticles, PerformAction {

  /// What becomes of a perform instead of plain success.
  public enum Fate {
    APPLIED_BUT_UNCLEAR,
    UNCLEAR_AND_NOT_APPLIED,
    NOT_NOW,
    REFUSED
  }

  /// A perform as it was asked for, whatever became of it.
  public record Performed(
      WorkspaceId workspace, ConversationId conversation, TeammateId as, Action action) {}

  private static final class Office {
    private final Map<ConversationId, DeskStory> stories = new HashMap<>();
    private final Map<ContactId, Account> accounts = new HashMap<>();
    private final Set<Assignee> staff = new HashSet<>();
    private List<Article> articles = List.of();
  }

  private final Map<WorkspaceId, Office> offices = new HashMap<>();
  private final Queue<Fate> fates = new ArrayDeque<>();
  private final List<Performed> performed = new ArrayList<>();
  private final AtomicLong numbers = new AtomicLong(1_000);
  private Runnable justBefore = () -> {};
  private Optional<InstantSource> clock = Optional.empty();
  private boolean away;
  private boolean accountsAway;

  public Ports.Desk ports() {
    return new Ports.Desk(this, this, this);
  }

  public synchronized InMemoryDesk teammates(WorkspaceId workspace, TeammateId... teammates) {
    for (TeammateId teammate : teammates) {
      office(workspace).staff.add(new Assignee.ToTeammate(teammate));
    }
    return this;
  }

  public synchronized InMemoryDesk teams(WorkspaceId workspace, TeamId... teams) {
    for (TeamId team : teams) {
      office(workspace).staff.add(new Assignee.ToTeam(team));
    }
    return this;
  }

  public synchronized InMemoryDesk knows(WorkspaceId workspace, Account account) {
    office(workspace).accounts.put(account.contact(), account);
    return this;
  }

  public synchronized InMemoryDesk publishes(WorkspaceId workspace, Collection<Article> articles) {
    office(workspace).articles = List.copyOf(articles);
    return this;
  }

  /// A new conversation; nobody has it yet.
  public synchronized DeskStory customerStarts(
      WorkspaceId workspace, ContactId contact, String pageUrl, String words) {
    ConversationId id = new ConversationId(Long.toString(numbers.incrementAndGet()));
    DeskStory story = new DeskStory(id, contact, pageUrl, numbers, clock);
    office(workspace).stories.put(id, story);
    story.customerSays(words);
    return story;
  }

  /// From now on what is said has the time of this clock; else each part is a second later.
  public synchronized void tellsTimeBy(InstantSource time) {
    clock = Optional.of(time);
  }

  /// The next performs end like this, in this order; later ones succeed again.
  public synchronized void next(Fate... next) {
    fates.addAll(List.of(next));
  }

  /// Happens right before the next perform, too late for any preflight to see it.
  public synchronized void justBeforeTheNextPerform(Runnable event) {
    justBefore = event;
  }

  /// While it is away, nothing can be read and nothing is performed.
  public synchronized void away(boolean isAway) {
    away = isAway;
  }

  /// While they are away, no account can be read.
  public synchronized void accountsAway(boolean areAway) {
    accountsAway = areAway;
  }

  public synchronized List<Performed> performed() {
    return List.copyOf(performed);
  }

  @Override
  public synchronized ReadConversation.Result read(
      WorkspaceId workspace, ConversationId conversation) {
    if (away) {
      return new ReadConversation.Result.Unavailable("away");
    }
    return story(workspace, conversation)
        .flatMap(DeskStory::now)
        .<ReadConversation.Result>map(ReadConversation.Result.Read::new)
        .orElseGet(ReadConversation.Result.Gone::new);
  }

  @Override
  public ReadAccount.Result read(WorkspaceId workspace, ContactId contact) {
    return read(workspace, contact, Set.of());
  }

  @Override
  public synchronized ReadAccount.Result read(
      WorkspaceId workspace, ContactId contact, Set<AccountDetail> details) {
    if (away || accountsAway) {
      return new ReadAccount.Result.Unavailable("away");
    }
    Account account = office(workspace).accounts.get(contact);
    return account == null
        ? new ReadAccount.Result.Unknown()
        : new ReadAccount.Result.Known(account.withProfile(told(account.profile(), details)));
  }

  private static Profile told(Profile all, Set<AccountDetail> details) {
    return new Profile(
        all.since(),
        all.referrer(),
        all.tags().filter(_ -> details.contains(AccountDetail.TAGS)),
        all.segments().filter(_ -> details.contains(AccountDetail.SEGMENTS)),
        all.companyTags(),
        all.companySegments());
  }

  @Override
  public synchronized ReadArticles.Result read(WorkspaceId workspace) {
    return away
        ? new ReadArticles.Result.Unavailable("away")
        : new ReadArticles.Result.Read(office(workspace).articles);
  }

  @Override
  public synchronized PerformAction.Result perform(
      WorkspaceId workspace,
      ConversationId conversation,
      TeammateId as,
      Action action,
      Cutoff cutoff) {
    Runnable event = justBefore;
    justBefore = () -> {};
    event.run();
    performed.add(new Performed(workspace, conversation, as, action));
    if (away || cutoff.missed()) {
      return new PerformAction.Result.NotNow(away ? "away" : "too late");
    }
    return switch (fates.poll()) {
      case null -> apply(workspace, conversation, as, action);
      case NOT_NOW -> new PerformAction.Result.NotNow("limited");
      case REFUSED -> new PerformAction.Result.Refused("forbidden");
      case UNCLEAR_AND_NOT_APPLIED -> new PerformAction.Result.Unclear("lost on the way there");
      case APPLIED_BUT_UNCLEAR -> {
        PerformAction.Result hidden = apply(workspace, conversation, as, action);
        yield new PerformAction.Result.Unclear("lost on the way back: " + hidden);
      }
    };
  }

  private PerformAction.Result apply(
      WorkspaceId workspace, ConversationId conversation, TeammateId as, Action action) {
    Optional<DeskStory> found =
        story(workspace, conversation).filter(story -> story.now().isPresent());
    if (found.isEmpty()) {
      return new PerformAction.Result.Refused("not found");
    }
    DeskStory story = found.get();
    return switch (action) {
      case Action.Reply(var body) -> applied(story.teammateReplies(as, body.plain()));
      case Action.Note(var body) -> applied(story.teammateNotes(as, body.plain()));
      case Action.SetAttributes(var values) -> {
        story.setAttributes(values);
        yield new PerformAction.Result.Applied(Optional.empty());
      }
      case Action.Close(var body) -> applied(story.teammateCloses(as, body.plain()));
      case Action.WriteBack(var holder, var writes) -> {
        write(workspace, story, holder, writes);
        yield new PerformAction.Result.Applied(Optional.empty());
      }
      case Action.Snooze _ -> applied(story.teammateSnoozes(as));
      case Action.Open() -> applied(story.teammateOpens(as));
      case Action.Assign(var ladder, var _) ->
        ladder.stream()
            .filter(
                to -> to instanceof Assignee.ToNobody || office(workspace).staff.contains(to))
            .findFirst()
            .<PerformAction.Result>map(to -> new PerformAction.Result.Applied(
                Optional.of(story.teammateAssigns(as, to)), Optional.of(to)))
            .orElseGet(() -> new PerformAction.Result.Refused("assignee not found"));
    };
  }

  private void write(WorkspaceId workspace, DeskStory story, Holder holder, List<Write> writes) {
    Map<String, String> values = writes.stream()
        .collect(Collectors.toMap(Write::attribute, write -> write.value().text()));
    Map<ContactId, Account> accounts = office(workspace).accounts;
    switch (holder.model()) {
      case CONVERSATION -> story.setAttributes(values);
      case CONTACT ->
        accounts.computeIfPresent(
            new ContactId(holder.id()), (_, account) -> account.withContactAttributes(values));
      case COMPANY ->
        accounts.replaceAll((_, account) ->
            account.companyAttribute(Account.COMPANY_ID).equals(Optional.of(holder.id()))
                ? account.withCompanyAttributes(values)
                : account);
    }
  }

  /// As they are in Intercom.
  public synchronized Account account(WorkspaceId workspace, ContactId contact) {
    return Objects.requireNonNull(office(workspace).accounts.get(contact));
  }

  private static PerformAction.Result applied(PartId part) {
    return new PerformAction.Result.Applied(Optional.of(part));
  }

  private Optional<DeskStory> story(WorkspaceId workspace, ConversationId conversation) {
    return Optional.ofNullable(office(workspace).stories.get(conversation));
  }

  private Office office(WorkspaceId workspace) {
    return offices.computeIfAbsent(workspace, _ -> new Office());
  }
}

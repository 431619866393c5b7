package com.nexora.chat.application.answering;

import static java.lang.System.Logger.Level.WARNING;

import com.nexora.chat.application.Keeping;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.attribute.Due;
import com.nexora.chat.domain.attribute.Fact;
import com.nexora.chat.domain.attribute.Field;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Mapping;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Shape;
import com.nexora.chat.domain.attribute.Write;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Decision;
import com.nexora.chat.domain.turn.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Adds to a decision what is written to attributes, and keeps what was written. Nothing here may
/// hold up a reply or a handoff: whatever fails is left out, and a later turn writes it.
public final class WritingBack {

  private static final System.Logger LOG = System.getLogger(WritingBack.class.getName());

  private final Optional<Keeping> keeping;
  private final ReadAccount accounts;

  /// @param keeping at most one; without it nothing is written
  /// @param accounts reads what stands there now, from Intercom itself
  public WritingBack(List<Keeping> keeping, ReadAccount accounts) {
    this.keeping = keeping.stream().findFirst();
    this.accounts = accounts;
  }

  /// @param facts what the turn has found out
  Decision added(
      WorkspaceId workspace,
      WorkspacePolicy policy,
      Reading reading,
      Decision decision,
      Supplier<Map<String, Fact>> facts) {
    if (keeping.isEmpty()
        || policy.writeBack().mappings().isEmpty()
        || decision.actions().isEmpty()) {
      return decision;
    }
    try {
      return with(decision, due(keeping.get(), workspace, policy, reading, facts.get()));
    } catch (PortFailure away) {
      LOG.log(WARNING, "Workspace {0}: no attributes are written: {1}", workspace, away);
      return decision;
    }
  }

  private Map<Holder, List<Write>> due(
      Keeping store,
      WorkspaceId workspace,
      WorkspacePolicy policy,
      Reading reading,
      Map<String, Fact> facts) {
    Map<Holder, Map<String, String>> current = current(reading, reading.account());
    current.keySet().removeIf(holder -> policy.writeBack().of(holder.model()).isEmpty());
    Map<Holder, Map<String, String>> ours = store.provenance().last(workspace, current.keySet());
    Map<Holder, List<Write>> due = new LinkedHashMap<>();
    Optional<Account> fresh = Optional.empty();
    for (Holder holder : current.keySet()) {
      List<Mapping> mappings = policy.writeBack().of(holder.model());
      Map<String, Field> fields = fields(store, workspace, holder.model());
      Map<String, String> last = ours.getOrDefault(holder, Map.of());
      List<Write> writes =
          new Due(fields, current.getOrDefault(holder, Map.of()), last).writes(mappings, facts);
      if (!writes.isEmpty() && holder.model() != Model.CONVERSATION) {
        // What was remembered may be half a minute old, and a person may have written since.
        fresh = fresh.isPresent() ? fresh : now(workspace, reading);
        writes = fresh
            .map(account -> current(reading, account).get(holder))
            .map(now -> new Due(fields, now, last).writes(mappings, facts))
            .orElse(List.of());
      }
      if (!writes.isEmpty()) {
        due.put(holder, writes);
      }
    }
    return due;
  }

  private Optional<Account> now(WorkspaceId workspace, Reading reading) {
    return switch (accounts.read(workspace, reading.account().contact())) {
      case ReadAccount.Result.Known(Account account) -> Optional.of(account);
      case ReadAccount.Result.Unknown(), ReadAccount.Result.Unavailable _ -> Optional.empty();
    };
  }

  private static Map<Holder, Map<String, String>> current(Reading reading, Account account) {
    Map<Holder, Map<String, String>> current = new LinkedHashMap<>();
    current.put(
        new Holder(Model.CONVERSATION, reading.conversation().id().value()),
        reading.conversation().labels().attributes());
    current.put(new Holder(Model.CONTACT, account.contact().value()), account.contactAttributes());
    account
        .companyAttribute(Account.COMPANY_ID)
        .ifPresent(id -> current.put(new Holder(Model.COMPANY, id), account.companyAttributes()));
    return current;
  }

  /// What is archived is not written, nor one of two that have one name.
  private static Map<String, Field> fields(Keeping store, WorkspaceId workspace, Model model) {
    MirrorKind kind = new Mirrored.Attribute(model, "", "", "", "", List.of(), true, false).kind();
    Map<String, List<Field>> named = store.mirror().all(workspace, kind).stream()
        .flatMap(thing -> thing instanceof Mirrored.Attribute attribute && !attribute.archived()
            ? Stream.of(new Field(
                attribute.id(),
                attribute.name(),
                Shape.of(attribute.type(), attribute.options()),
                attribute.options(),
                attribute.writable()))
            : Stream.<Field>empty())
        .collect(Collectors.groupingBy(Field::name));
    return named.values().stream()
        .filter(same -> same.size() == 1)
        .map(List::getFirst)
        .collect(Collectors.toMap(Field::name, Function.identity()));
  }

  /// A conversation's come with the others of its, before anybody is called to it; those of people
  /// and companies last.
  private static Decision with(Decision decision, Map<Holder, List<Write>> due) {
    List<Action> actions = new ArrayList<>(decision.actions());
    due.forEach((holder, writes) -> {
      Action write = new Action.WriteBack(holder, writes);
      actions.add(
          holder.model() == Model.CONVERSATION ? afterAttributes(actions) : actions.size(), write);
    });
    return new Decision(decision.outcome(), actions);
  }

  private static int afterAttributes(List<Action> actions) {
    for (int i = actions.size() - 1; i >= 0; i--) {
      if (actions.get(i) instanceof Action.SetAttributes) {
        return i + 1;
      }
    }
    return actions.size();
  }

  /// Before the end of a turn is committed: a turn that is taken up again writes and notes again.
  void keep(Claim claim, DecidedTurn turn) {
    Map<Holder, List<Write>> written = new HashMap<>();
    for (PlannedAction planned : turn.actions()) {
      if (planned.state() == PlannedAction.State.SENT
          && planned.action() instanceof Action.WriteBack(Holder holder, List<Write> writes)
          && !writes.isEmpty()) {
        written.put(holder, writes);
      }
    }
    if (!written.isEmpty()) {
      keeping.ifPresent(
          store -> store.provenance().note(claim.workspace(), claim, turn.epoch(), written));
    }
  }
}

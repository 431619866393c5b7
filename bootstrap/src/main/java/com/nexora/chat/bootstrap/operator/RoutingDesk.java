package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.usecase.ExplainRouting;
import com.nexora.chat.application.usecase.ExplainRouting.Explained;
import com.nexora.chat.application.usecase.TryRules;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.AccountDetail;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Climb;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Needs;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Prints what rules make of a conversation or a customer, as Intercom knows them now.
///
public record RoutingDesk(
    TryRules rules,
    ReadAccount accounts,
    Customers customers,
    ExplainRouting routing,
    InstantSource clock,
    PrintStream out) {

  private static final Language ENGLISH = new Language("en");

  /// Finds somebody of a company, by its name.
  @FunctionalInterface
  public interface Customers {
    ReadAccount.Result of(WorkspaceId workspace, String company, Set<AccountDetail> details);
  }

  /// @return the status the process should end with
  public int answer(Inquiry inquiry, WorkspacePolicy policy) {
    WorkspaceId workspace = inquiry.workspace();
    return switch (inquiry.of()) {
      case Inquiry.Of.OneConversation(ConversationId id) ->
        switch (rules.on(workspace, policy, id)) {
          case TryRules.Tried.Through(Explained explained, Account account, boolean known) -> {
            if (!known) {
              unknown(account.contact());
            }
            yield told(explained, account);
          }
          case TryRules.Tried.Missing(String why) -> notDone(why);
        };
      case Inquiry.Of.OneContact(ContactId id) -> of(workspace, policy, toCome(id));
      case Inquiry.Of.SomebodyOf(String company) ->
        switch (customers.of(workspace, company, needs(policy))) {
          case ReadAccount.Result.Known(Account account) ->
            explained(workspace, policy, toCome(account.contact()), account);
          case ReadAccount.Result.Unknown() ->
            notDone("There is no company '" + company + "' with a customer.");
          case ReadAccount.Result.Unavailable(String why) ->
            notDone("Intercom does not say: " + why + ".");
        };
    };
  }

  private int of(WorkspaceId workspace, WorkspacePolicy policy, Conversation conversation) {
    ContactId contact = conversation.contact();
    return switch (accounts.read(workspace, contact, needs(policy))) {
      case ReadAccount.Result.Known(Account account) ->
        explained(workspace, policy, conversation, account);
      case ReadAccount.Result.Unknown() -> {
        unknown(contact);
        yield explained(workspace, policy, conversation, Account.unknown(contact));
      }
      case ReadAccount.Result.Unavailable(String why) ->
        notDone("Intercom does not say who the customer is: " + why + ".");
    };
  }

  private void unknown(ContactId contact) {
    out.println("Intercom knows no contact " + contact
        + "; they are taken for a lead of whom nothing is known.");
  }

  private static Set<AccountDetail> needs(WorkspacePolicy policy) {
    return Needs.of(policy.rules(), policy.tiers());
  }

  private int explained(
      WorkspaceId workspace, WorkspacePolicy policy, Conversation conversation, Account account) {
    return told(routing.explain(workspace, policy, conversation, account), account);
  }

  private int told(Explained explained, Account account) {
    if (!account.name().isBlank()) {
      String company = account.companyName();
      out.println("Of " + account.name() + (company.isBlank() ? "" : " of " + company) + ":");
    }
    out.print(explained.explanation().text());
    switch (explained.explanation().outcome()) {
      case Rule.Outcome.HandOff _, Rule.Outcome.Assign _ ->
        person("It goes to ", explained.person());
      case Rule.Outcome.DraftOnly _ -> person("With the draft it goes to ", explained.person());
      case Rule.Outcome.AgentAnswers _, Rule.Outcome.Say _, Rule.Outcome.Qualify _ ->
        person("If a person takes over, it goes to ", explained.person());
      case Rule.Outcome.LeaveAlone _ ->
        out.println("Nothing is done, whatever the customer says, and nobody is called.");
    }
    return Operator.DONE;
  }

  private void person(String goes, Climb climb) {
    out.println(goes + whom(climb.assignees().getFirst()) + ".");
    climb.sentences(ENGLISH).forEach(step -> out.println("  " + step));
  }

  private static String whom(Assignee assignee) {
    return switch (assignee) {
      case Assignee.ToTeammate(TeammateId id) -> "teammate " + id;
      case Assignee.ToTeam(TeamId id) -> "team " + id;
      case Assignee.ToNobody() -> "nobody in particular";
    };
  }

  /// A conversation that the customer might begin now, of which nothing is known yet.
  private Conversation toCome(ContactId contact) {
    return new Conversation(
        new ConversationId("-"),
        contact,
        "",
        Channel.OTHER,
        Conversation.State.OPEN,
        Optional.empty(),
        List.of(),
        new Conversation.Labels(
            Optional.of(clock.instant()),
            "",
            Conversation.Labels.NONE.tags(),
            Conversation.Labels.NONE.attributes()));
  }

  private int notDone(String why) {
    out.println(why);
    return Operator.NOT_DONE;
  }
}

package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.account.AccountDetail;
import com.nexora.chat.domain.account.Profile;
import com.nexora.chat.domain.conversation.ContactId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the desk knows of customers.
public interface ReadAccountContract extends DeskContract {

  @Test
  default void a_customer_is_known_with_company_and_owner() {
    Stage stage = stage();
    Account known = known(stage, Set.of());
    Account customer = stage.customer();
    assertEquals(
        List.of(
            customer.contact(),
            customer.name(),
            customer.role(),
            customer.owner(),
            customer.companyName()),
        List.of(known.contact(), known.name(), known.role(), known.owner(), known.companyName()));
    assertTrue(
        known
            .contactAttributes()
            .entrySet()
            .containsAll(customer.contactAttributes().entrySet()),
        known.toString());
    assertTrue(
        known
            .companyAttributes()
            .entrySet()
            .containsAll(customer.companyAttributes().entrySet()),
        known.toString());
  }

  @Test
  default void labels_of_a_customer_come_where_they_are_asked_for() {
    Stage stage = stage();
    Profile wanted = stage.customer().profile();
    Profile plain = known(stage, Set.of()).profile();
    assertEquals(Optional.empty(), plain.segments());
    assertEquals(Optional.empty(), plain.tags());
    Profile some = known(stage, Set.of(AccountDetail.SEGMENTS)).profile();
    assertEquals(wanted.segments(), some.segments());
    assertEquals(Optional.empty(), some.tags());
    Profile all = known(stage, EnumSet.allOf(AccountDetail.class)).profile();
    assertEquals(wanted.segments(), all.segments());
    assertEquals(wanted.tags(), all.tags());
  }

  private static Account known(Stage stage, Set<AccountDetail> details) {
    var read = stage.desk().accounts().read(stage.workspace(), stage.customer().contact(), details);
    return assertInstanceOf(ReadAccount.Result.Known.class, read).account();
  }

  @Test
  default void a_stranger_is_unknown() {
    Stage stage = stage();
    assertEquals(
        new ReadAccount.Result.Unknown(),
        stage.desk().accounts().read(stage.workspace(), new ContactId("ffffffffffffffffffffffff")));
  }
}

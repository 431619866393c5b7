package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.net.URI;
import org.junit.jupiter.api.Test;

/// What everything that introduces tokens does.
public interface IntroduceContract {

  Introduce introduce();

  /// The REST host to ask.
  URI api();

  /// An admin lets the public app in.
  ///
  /// @return the code that admin brings back
  Secret letIn();

  /// The same, by an admin whose e-mail address is not verified.
  Secret letInUnverified();

  /// The workspace of both admins.
  WorkspaceId workspace();

  @Test
  default void a_code_gives_a_token_that_says_whose_it_is() {
    Introduce.Person person = person(token(letIn()));
    assertEquals(workspace(), person.workspace());
    assertTrue(person.verified());
  }

  @Test
  default void an_address_that_is_not_verified_is_told() {
    assertEquals(false, person(token(letInUnverified())).verified());
  }

  @Test
  default void a_code_is_good_once() {
    Secret code = letIn();
    token(code);
    assertInstanceOf(Introduce.Trade.Refused.class, introduce().trade(code));
  }

  @Test
  default void a_code_that_nobody_was_given_is_refused() {
    assertInstanceOf(Introduce.Trade.Refused.class, introduce().trade(new Secret("made-up=")));
  }

  @Test
  default void a_token_that_nobody_was_given_is_refused() {
    assertInstanceOf(
        Introduce.Owner.Refused.class, introduce().introduce(api(), new Secret("made-up")));
  }

  @Test
  default void a_token_that_was_given_up_opens_nothing_any_more() {
    Secret token = token(letIn());
    assertTrue(introduce().giveUp(workspace(), api(), token));
    assertInstanceOf(Introduce.Owner.Refused.class, introduce().introduce(api(), token));
    assertTrue(introduce().giveUp(workspace(), api(), token));
  }

  private Secret token(Secret code) {
    return assertInstanceOf(Introduce.Trade.Token.class, introduce().trade(code))
        .token();
  }

  private Introduce.Person person(Secret token) {
    return assertInstanceOf(Introduce.Owner.Known.class, introduce().introduce(api(), token))
        .person();
  }
}

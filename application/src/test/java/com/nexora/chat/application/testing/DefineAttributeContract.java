package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.DefineAttribute;
import com.nexora.chat.application.port.DefineAttribute.Result;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.port.ReadMirrored.Query;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What everything does that defines attributes.
public interface DefineAttributeContract {

  Cutoff SOON = new Cutoff(() -> 0, 1);
  Cutoff MISSED = new Cutoff(() -> 2, 1);

  DefineAttribute define();

  ReadMirrored things();

  WorkspaceId workspace();

  /// Not connected.
  WorkspaceId elsewhere();

  @Test
  default void what_was_defined_is_there_and_holds_text() {
    var defined =
        assertInstanceOf(Result.Defined.class, define().define(workspace(), "Nexora mood", SOON));
    assertEquals("Nexora mood", defined.attribute().name());
    assertEquals("string", defined.attribute().type());
    assertFalse(defined.attribute().archived());
    assertTrue(all().contains(defined.attribute()), all()::toString);
  }

  @Test
  default void a_name_that_is_taken_is_refused() {
    assertInstanceOf(Result.Defined.class, define().define(workspace(), "Nexora mood", SOON));
    List<Mirrored> before = all();
    assertInstanceOf(Result.Refused.class, define().define(workspace(), "Nexora mood", SOON));
    assertEquals(before, all());
  }

  @Test
  default void after_the_cutoff_and_elsewhere_nothing_is_defined() {
    List<Mirrored> before = all();
    assertInstanceOf(Result.NotNow.class, define().define(workspace(), "Nexora mood", MISSED));
    assertInstanceOf(Result.NotNow.class, define().define(elsewhere(), "Nexora mood", SOON));
    assertEquals(before, all());
  }

  private List<Mirrored> all() {
    Query query = new Query(MirrorKind.CONVERSATION_ATTRIBUTE, Optional.empty());
    var read = assertInstanceOf(ReadMirrored.Result.Read.class, things().read(workspace(), query));
    return read.page().things();
  }
}

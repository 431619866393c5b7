package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.DefineAttribute;
import com.nexora.chat.application.port.DefineAttribute.Result;
import com.nexora.chat.application.port.DefineAttribute.Wanted;
import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.port.ReadMirrored.Query;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Shape;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What everything does that defines attributes.
public interface DefineAttributeContract {

  Wanted MOOD = Wanted.text("Nexora mood");
  Cutoff SOON = new Cutoff(() -> 0, 1);
  Cutoff MISSED = new Cutoff(() -> 2, 1);

  DefineAttribute define();

  ReadMirrored things();

  WorkspaceId workspace();

  /// Not connected.
  WorkspaceId elsewhere();

  @Test
  default void what_was_defined_is_there_and_holds_text() {
    var defined = assertInstanceOf(Result.Defined.class, define().define(workspace(), MOOD, SOON));
    assertEquals(MOOD.name(), defined.attribute().name());
    assertEquals("string", defined.attribute().type());
    assertFalse(defined.attribute().archived());
    assertTrue(all().contains(defined.attribute()), all()::toString);
  }

  @Test
  default void a_name_that_is_taken_is_refused() {
    assertInstanceOf(Result.Defined.class, define().define(workspace(), MOOD, SOON));
    List<Mirrored> before = all();
    assertInstanceOf(Result.Refused.class, define().define(workspace(), MOOD, SOON));
    assertEquals(before, all());
  }

  @Test
  default void after_the_cutoff_and_elsewhere_nothing_is_defined() {
    List<Mirrored> before = all();
    assertInstanceOf(Result.NotNow.class, define().define(workspace(), MOOD, MISSED));
    assertInstanceOf(Result.NotNow.class, define().define(elsewhere(), MOOD, SOON));
    assertEquals(before, all());
  }

  @Test
  default void contacts_and_companies_have_attributes_of_their_own() {
    for (Model model : List.of(Model.CONTACT, Model.COMPANY)) {
      Wanted size = new Wanted(model, "team_size", Shape.WHOLE, List.of());
      var defined =
          assertInstanceOf(Result.Defined.class, define().define(workspace(), size, SOON));
      assertEquals(model, defined.attribute().model());
      assertEquals("integer", defined.attribute().type());
      assertTrue(all(defined.attribute().kind()).contains(defined.attribute()));
    }
  }

  @Test
  default void a_list_has_its_options() {
    for (Model model : Model.values()) {
      Wanted list = new Wanted(model, "lead_state", Shape.LIST, List.of("qualified", "nurture"));
      var defined =
          assertInstanceOf(Result.Defined.class, define().define(workspace(), list, SOON));
      assertEquals(list.options(), defined.attribute().options());
      assertEquals(
          Shape.LIST, Shape.of(defined.attribute().type(), defined.attribute().options()));
    }
  }

  private List<Mirrored> all() {
    return all(MirrorKind.CONVERSATION_ATTRIBUTE);
  }

  private List<Mirrored> all(MirrorKind kind) {
    Query query = new Query(kind, Optional.empty());
    var read = assertInstanceOf(ReadMirrored.Result.Read.class, things().read(workspace(), query));
    return read.page().things();
  }
}

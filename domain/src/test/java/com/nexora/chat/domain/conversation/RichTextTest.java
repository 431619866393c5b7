package com.nexora.chat.domain.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.conversation.RichText.Kind;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.RichText.Run;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RichTextTest {

  @Test
  void plain_text_shows_a_link_as_its_label_and_address() {
    assertEquals(
        "More: Refunds (https://help.example/refunds)",
        plain(Run.of("More: "), link("Refunds", "https://help.example/refunds")));
  }

  @Test
  void plain_text_shows_an_address_that_is_its_own_label_once() {
    assertEquals(
        "https://help.example", plain(link("https://help.example", "https://help.example")));
  }

  @Test
  void plain_text_shows_an_address_in_ascii_as_mark_up_does() {
    assertEquals(
        "Caf (https://help.example/caf%C3%A9)", plain(link("Caf", "https://help.example/café")));
  }

  @Test
  void nothing_but_the_web_can_be_linked_to() {
    assertEquals(Optional.empty(), link("Click", "javascript:alert(1)").link());
    assertEquals(Optional.empty(), link("Click", "//evil.example").link());
  }

  private static Run link(String label, String target) {
    return Run.link(label, URI.create(target));
  }

  private static String plain(Run... runs) {
    return new RichText(List.of(new Line(Kind.PARAGRAPH, List.of(runs)))).plain();
  }
}

package com.nexora.chat.llm.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

  private static final Spelling SPELLING = spelling();

  @ParameterizedTest
  @CsvSource({
    "subscripton, subscription",
    "techncian, technician",
    "recieve, receive",
    "cancle, cancel",
    "acount, account",
    "passwrod, password",
    "automaticaly, automatically",
  })
  void a_slip_is_mended(String written, String meant) {
    assertEquals(meant, SPELLING.mend(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Zapier", "Klaviyo", "HubSpot", "Shopify", "Mailchimp", "Airtable", "Harborlane"})
  void a_products_name_is_left_alone(String name) {
    assertEquals(name, SPELLING.mend(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"delete", "outage", "sender", "invoice", "resend", "unpaid", "prorated"})
  void a_word_the_model_has_only_in_pieces_is_left_alone(String word) {
    assertEquals(word, SPELLING.mend(word));
  }

  @Test
  void everything_around_a_slip_stays_as_it_was() {
    assertEquals("Pls cancel: 3 seats ($5) 😀", SPELLING.mend("Pls cancle: 3 seats ($5) 😀"));
  }

  private static Spelling spelling() {
    try (InputStream tokenizer =
        SpellingTest.class.getResourceAsStream("/" + BundledBge.NAME + "-tokenizer.json")) {
      return Spelling.of(tokenizer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

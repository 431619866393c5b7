package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseSettingsTest {

  private static final String PLACE = "jdbc:postgresql://db.example:5432/nexora";

  @ParameterizedTest
  @CsvSource({
    "?user=postgres, neither user nor password",
    "?ssl=true&password=x, neither user nor password",
    "?stringtype=unspecified, how statements are sent",
    "?ssl=true&preferQueryMode=simple, how statements are sent",
    "?prepareThreshold=0, how statements are sent",
    "?autosave=always, how statements are sent",
  })
  void a_parameter_that_would_undo_a_protection_is_refused(String parameters, String why) {
    String said = String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> settings(PLACE + parameters))
            .getMessage());
    assertTrue(said.contains(why), said);
  }

  @Test
  void other_parameters_are_the_operators_business_and_are_not_printed() {
    assertEquals(PLACE, settings(PLACE + "?sslmode=verify-full&sslpassword=x").place());
  }

  private static DatabaseSettings settings(String url) {
    return new DatabaseSettings(url, new Login("owner", "a"), new Login("app", "b"), 1);
  }
}

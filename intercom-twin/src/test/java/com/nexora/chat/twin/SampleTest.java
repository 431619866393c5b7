package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nexora.chat.twin.contract.Contract;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// That what the sample workspace is made of looks as Intercom describes it.
class SampleTest {

  private static final String TOKEN = "token";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admins",
        "/teams",
        "/segments",
        "/tags",
        "/data_attributes?model=contact",
        "/data_attributes?model=company",
        "/conversations/attributes?include_archived=true",
        "/office_hours_schedules",
        "/office_hours_schedules/8001/office_hours_exceptions",
        "/brands",
        "/help_center/help_centers",
        "/help_center/collections?per_page=50&page=1",
        "/articles?per_page=50&page=1"
      })
  void every_list_of_the_sample_is_as_described_and_not_empty(String path) throws Exception {
    Optional<Contract> contract = Contract.find();
    assumeTrue(contract.isPresent(), "skipped: there is no " + Contract.file());
    try (Twin twin = Twin.start(TwinSettings.of(Path.of("sample"), TOKEN, "secret"));
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(twin.url() + path))
          .header("Authorization", "Bearer " + TOKEN)
          .build();
      String answer = client.send(request, BodyHandlers.ofString()).body();
      assertEquals(List.of(), contract.get().answer("GET", path, 200, answer));
      assertFalse(answer.contains("\"data\":[]"), answer);
    }
  }
}

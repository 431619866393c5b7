package com.nexora.chat.domain.privacy;

import static com.nexora.chat.domain.privacy.PersonalKind.CARD;
import static com.nexora.chat.domain.privacy.PersonalKind.EMAIL;
import static com.nexora.chat.domain.privacy.PersonalKind.IBAN;
import static com.nexora.chat.domain.privacy.PersonalKind.IP_ADDRESS;
import static com.nexora.chat.domain.privacy.PersonalKind.KEY;
import static com.nexora.chat.domain.privacy.PersonalKind.NATIONAL_ID;
import static com.nexora.chat.domain.privacy.PersonalKind.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my card <4111 1111 1111 1111> was charged",
        "<4111111111111111>",
        "<3782-822463-10005> is my amex",
        "<5555.5555.5555.4444>, 12/27",
        "card <4000\u00a00000\u00a00000\u00a00002> 123",
        "<４１１１１１１１１１１１１１１１>",
        "<٤١١١١١١١١١١١١١١١>",
        "<\ud835\udfd2\ud835\udfcf\ud835\udfcf\ud835\udfcf111111111111>",
        "<4111\u200b111111111111>",
        "カード番号は<4111111111111111>です",
        "cc <4222222222222> please",
        "<4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1>"
      })
  void a_card_is_found_however_its_digits_are_written(String text) {
    assertOnly(CARD, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<DE89 3704 0044 0532 0130 00>",
        "IBAN <de89370400440532013000>, BIC COBADEFFXXX",
        "(<GB29-NWBK-6016-1331-9268-19>)",
        "<NO9386011117947> please",
        "<FR14 2004 1010 0505 0001 3M02 606>."
      })
  void an_account_is_found_by_its_check_digits(String text) {
    assertOnly(IBAN, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "write to <anna.smith+shop@mail.example.co.uk>.",
        "<josé@bücher.example>, thanks",
        "mailto:<o'brien@example.com>",
        "メールは<anna@example.com>です",
        "<anna＠example.com>",
        "<anna (at) example (dot) com>",
        "<anna[at]example.com>",
        "reach <jane.doe at example dot com> please",
        "<\"anna smith\"@example.com>",
        "<почта@почта.рф>"
      })
  void an_address_is_found_in_every_script_and_disguise(String text) {
    assertOnly(EMAIL, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<+49 (0)30 1234567>",
        "<+1 (415) 555-2671 ext. 12>",
        "call <(212) 555-1234>",
        "<030 / 1234567>",
        "<06 12 34 56 78>",
        "0 is zero, <01.23.45.67.89> is not",
        "Phone: <467 3395>",
        "Phone:\n<60-56-85-91>",
        "Tel. <72 128 827>",
        "<28-64-66-98> office",
        "+, and <0049 40 1234567>",
        "電話番号は<090-1234-5678>です",
        "whatsapp <5551234567>!",
        "(<+447700900123>)"
      })
  void a_telephone_number_is_found_by_its_form_or_by_the_word_beside_it(String text) {
    assertOnly(PHONE, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "key <AKIAIOSFODNN7EXAMPLE>",
        "<ghp_0123456789abcdefghijABCDEFGHIJ012345>",
        "<sk_live_0123456789abcdefghij>",
        "Authorization: Bearer <abcdef0123456789abcdef>",
        "password: <hunter2!> and so on",
        "Mein Passwort ist <Sommer2024>.",
        "API_KEY='<8sd7f6s8df76>'",
        "postgres://admin:<s3cr3t>@db.example.com/x",
        "<-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----> is it",
        "<eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N>"
      })
  void what_opens_something_is_found(String text) {
    assertOnly(KEY, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSN <054-28-6917>",
        "my social security number is <054 28 6917>",
        "<AB 12 34 56 C>",
        "DNI <12345678Z>",
        "<X1234567L>",
        "CPF <111.444.777-35>",
        "cpf <11144477735>"
      })
  void numbers_that_states_give_are_found(String text) {
    assertOnly(NATIONAL_ID, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"from <192.168.1.17>", "<2001:db8::8a2e:370:7334>.", "(<fe80::1:2:3>)"})
  void addresses_of_machines_are_found(String text) {
    assertOnly(IP_ADDRESS, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "order 4111111111111112",
        "IMEI 353918051707438",
        "EAN 4006381333931",
        "DE88370400440532013000",
        "9f86d081-8841-4d65-9a2f-eaa0c55ad015",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "react@18.2.0 and image@2x.png",
        "git@github.com:acme/shop.git",
        "@anna_k please look at amazon dot com",
        "Tracking 1Z999AA10123456784",
        "Amazon order 123-1234567-1234567",
        "We have 9 120 659 contacts and 1.234.567 messages",
        "we called them on 2024-05-12 14:30, 12.05.2024 and 20240512",
        "call me when it costs less than $1,234,567.00",
        "version 10.0.19041.1, v1.2.3.4",
        "lib 1.2.3.4.5 and 300.1.1.1",
        "at 52.520008, 13.404954",
        "std::vector and 12:30:45 and aa:bb:cc:dd:ee:ff",
        "I forgot my password: the link does not work",
        "password: <your-password> or ${PASSWORD}",
        "The token is expired",
        "666-12-3456 and 900-12-3456 and 123-00-4567",
        "12345678A",
        "123.456.789-00",
        "B-WU 2418, postcode 12345-6789",
        "https://example.com/orders/5551234567?id=5551234567",
        "timestamp 1712345678901",
        "Invoice 0301234567",
        "",
        "\ud800 and \udc00 alone"
      })
  void what_only_looks_so_is_left_alone(String text) {
    assertEquals(List.of(), PersonalData.in(text), text);
  }

  @Test
  void several_things_in_one_line_are_told_apart() {
    String text =
        "anna@example.com +49 30 1234567 4111111111111111 DE89370400440532013000 10.1.2.3";
    assertEquals(
        List.of(EMAIL, PHONE, CARD, IBAN, IP_ADDRESS),
        PersonalData.in(text).stream().map(Finding::kind).toList());
  }

  /// @param marked with the only thing to find in angle brackets
  private static void assertOnly(PersonalKind kind, String marked) {
    int start = marked.indexOf('<');
    int end = marked.lastIndexOf('>') - 1;
    String text = marked.substring(0, start)
        + marked.substring(start + 1, end + 1)
        + marked.substring(end + 2);
    assertEquals(List.of(new Finding(kind, start, end)), PersonalData.in(text), text);
  }
}

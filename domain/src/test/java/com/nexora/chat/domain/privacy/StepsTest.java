package com.nexora.chat.domain.privacy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Counts how often a character is read, so that the answer is the same on a slow machine. A part
/// that is copied counts by its length; what is done with the copy does not.
class StepsTest {

  private static final int LENGTH = 4_000;
  private static final int MOST_FOR_A_CHARACTER = 500;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "12 ",
        "4111 ",
        "4111-1111 ",
        "+1",
        "(1)",
        "1.",
        "1.1.1.1.",
        "0",
        "00 ",
        "2024-01-01 ",
        "@",
        "a@",
        "a.",
        "a.a@",
        "a@a.",
        "\"",
        "\"a\"@",
        "aa(at)",
        "a at a dot ",
        "a(at)a(dot)",
        "é",
        "DE89",
        "DE89 ",
        "DE 89-",
        "ab12",
        "a",
        "A-",
        "漢",
        "漢1234567",
        "phone ",
        "phone 1234567 ",
        "order 123 ",
        "eyJ",
        "eyJ.",
        "eyJaaaaaaaaaa.",
        "eyJaaaaaaaaaa.eyJaaaaa.",
        "SG.",
        "sk-",
        "sk-a-",
        "ghp_",
        "AKIA",
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN ",
        "-----END PRIVATE KEY-----",
        "password",
        "password:",
        "password is ",
        "password=\"",
        "password='a",
        "bearer ",
        "bearer a",
        "://",
        "://a:",
        "://a:aaa",
        "::",
        "1::",
        "a:",
        "ssn ",
        "ssn 123",
        "cpf ",
        "123-45-",
        "[",
        "]",
        "[EMAIL-1]",
        "[EMAIL-",
        "x1",
        "ext 1",
        " ",
        "\n",
        ":\n",
        "USD 1 ",
        "1,",
        "\u200b1",
        "\u0301",
        "a\u0301@"
      })
  void twice_the_text_takes_twice_the_steps(String again) {
    long once = steps(again.repeat(LENGTH / again.length()));
    long twice = steps(again.repeat(2 * LENGTH / again.length()));
    assertTrue(twice <= 2.2 * once + LENGTH, once + " steps, then " + twice);
    assertTrue(once <= (long) MOST_FOR_A_CHARACTER * LENGTH, once + " steps");
  }

  private static long steps(String text) {
    var counted = new Counted(View.of(text).text());
    PersonalData.unsorted(counted);
    return counted.steps;
  }

  private static final class Counted implements CharSequence {

    private final CharSequence text;
    private long steps;

    Counted(CharSequence text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      steps++;
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      steps += end - start;
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      steps += text.length();
      return text.toString();
    }
  }
}

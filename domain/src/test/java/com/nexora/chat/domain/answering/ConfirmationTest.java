package com.nexora.chat.domain.answering;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thanks!",
        "thank you so much :)",
        "Thanks, that worked!",
        "Perfect, solved. Thx",
        "ok great, it works now 👍🏽",
        "Cheers, that did the trick",
        "thank you. Have a nice day!",
        "ok thanks",
        "Yes, that worked, thanks",
        "Thanks :):)",
        "Nothing else, thanks",
        "That works, thanks",
        "Mange tak!",
        "Tak, det virker nu",
        "благодарю вас",
        "No, that's all, thanks",
        "That was very helpful ❤️",
        "Super, danke dir!",
        "Vielen Dank, jetzt geht es wieder",
        "Danke, hat geklappt.",
        "Merci beaucoup, bonne journée !",
        "Muchas gracias, ya funciona",
        "Muito obrigada, deu certo!",
        "Grazie mille, risolto",
        "Dank je wel, het werkt nu",
        "Dziękuję bardzo, działa!",
        "Tack så mycket, nu funkar det",
        "Çok teşekkür ederim, oldu",
        "Большое спасибо, всё работает!",
        "ありがとうございました。解決しました！",
        "好的，谢谢您！问题解决了",
        "감사합니다!"
      })
  void who_only_thanks_or_says_that_it_helped_confirms(String message) {
    assertTrue(Confirmation.is(message), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ok",
        "Great.",
        "Perfect!",
        "👍",
        "no thanks",
        "No, thanks",
        "thanks but no thanks",
        "Thanks, but it does not work",
        "thanks, that did not help",
        "thanks for nothing",
        "thanks anyway",
        "Thanks Anyway",
        "thanks in advance",
        "Thanks! And how do I cancel it?",
        "thanks?",
        "thanks :(",
        "thanks 🙄",
        "thank you, I need a person",
        "thanks, order 1234",
        "it works?",
        "worked",
        "Thanks Maria can I have a refund",
        "THANKS REFUND",
        "danke, aber es geht nicht",
        "Danke, Nein",
        "nein danke",
        "non merci",
        "merci mais ça ne marche pas",
        "gracias, pero no funciona",
        "grazie, ma non funziona",
        "tack men nej",
        "dziękuję, ale nie działa",
        "спасибо, но не работает",
        "спасибочки",
        "谢谢，但是还是不行",
        "ありがとう、でもまだ動きません",
        "Thanks Maria!",
        "Thanks, Refund",
        "Thanks, Cancel",
        "Thanks, Why",
        "Danke, Rechnung",
        "Danke, Kündigung!",
        "Danke, Fehler.",
        "Merci, Remboursement",
        "Yes, thanks",
        "Ja, danke",
        "Oui, merci",
        "Sí, gracias",
        "Tak, dziękuję",
        "是的，谢谢",
        "Tak",
        "Tak, jasne",
        "ty",
        "That works",
        "nothing else works now",
        "nothing else worked fine",
        "thanks, nothing else works now",
        "that's all that worked",
        "which worked",
        "Thanks ):",
        "thanks );",
        "thanks ;(",
        "thanks -_-"
      })
  void whatever_says_anything_else_confirms_nothing(String message) {
    assertFalse(Confirmation.is(message), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thanks, that worked!",
        "It works now",
        "Danke, hat geklappt.",
        "Ça fonctionne, merci",
        "谢谢，问题解决了"
      })
  void that_it_helped_is_said_in_so_many_words(String message) {
    assertTrue(Confirmation.helped(message), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thanks!",
        "ok thanks",
        "That works, thanks",
        "Ça marche, merci",
        "Oldu, teşekkürler",
        "thanks, but it does not work"
      })
  void mere_thanks_may_mean_yes(String message) {
    assertFalse(Confirmation.helped(message), message);
  }

  @Test
  void a_long_message_says_more_than_thanks() {
    assertFalse(Confirmation.is("thanks ".repeat(100)));
  }
}

package com.nexora.chat.domain.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishForHumanTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Can I talk to a human?",
        "i want to speak to a real person",
        "Please connect me with an agent",
        "human please",
        "agent",
        "I need a human",
        "can you transfer me to someone in support",
        "Get me a live agent now",
        "is there a real person i can chat with",
        "Are you a bot? I'd like to talk with a person",
        "I’d rather speak to your manager",
        "I don't want to talk to a bot, I want to talk to a human",
        "don't make me talk to a robot, connect me to a real person",
        "I do not want to chat with AI. Please get me a human agent",
        "why don't you let me speak to someone",
        "i dont want a bot i want to talk to a person",
        "Human, please!",
        "Ich möchte mit einem Menschen sprechen",
        "kann ich bitte mit einem Mitarbeiter sprechen",
        "Je veux parler à un humain",
        "puis-je parler à un conseiller ?",
        "Quiero hablar con una persona",
        "quero falar com um atendente",
        "vorrei parlare con un operatore",
        "ik wil met een medewerker praten"
      })
  void a_wish_for_a_person_is_heard(String message) {
    assertTrue(WishForHuman.in(message), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How do I add a teammate?",
        "How many people can I invite to my account?",
        "can a person have two roles",
        "How do I assign a job to someone?",
        "I don't want to talk to a human, just tell me the price",
        "Our support team can't log in",
        "no need to talk to a person, thanks",
        "can i do this without an agent?",
        "Where is the agent commission report?",
        "Wie lade ich Kollegen ein?",
        "hello"
      })
  void other_messages_are_left_to_the_agent(String message) {
    assertFalse(WishForHuman.in(message), message);
  }

  /// Case L-19: thirty languages, misspelt, by a picture.
  private static final List<String> WISHES = """
      I want to talk to a human
      Ich möchte mit einem Menschen sprechen
      Je veux parler à un humain
      Quiero hablar con una persona
      Quero falar com um atendente
      Voglio parlare con un operatore
      Ik wil met een medewerker praten
      Chcę rozmawiać z człowiekiem
      Jag vill prata med en människa
      Bir insanla konuşmak istiyorum
      人間と話したいです
      我想和真人说话
      Jeg vil gerne tale med et menneske
      Jeg vil snakke med en kundebehandler
      Haluan puhua ihmisen kanssa
      Chci mluvit s člověkem
      Chcem hovoriť s človekom
      Emberrel szeretnék beszélni
      Vreau să vorbesc cu un om
      Искам да говоря с човек
      Θέλω να μιλήσω με άνθρωπο
      Хочу поговорити з людиною
      Хочу поговорить с живым человеком
      أريد التحدث مع شخص حقيقي
      אני רוצה לדבר עם בן אדם
      मुझे किसी इंसान से बात करनी है
      Saya ingin bicara dengan manusia
      Tôi muốn nói chuyện với người thật
      ขอคุยกับคนจริงๆ
      사람이랑 얘기하고 싶어요
      """.lines().toList();

  @Test
  void a_wish_is_heard_in_thirty_languages() {
    assertEquals(30, WISHES.size());
    assertEquals(
        List.of(), WISHES.stream().filter(wish -> !WishForHuman.in(wish)).toList());
  }

  @Test
  void politeness_pictures_capitals_and_invisible_letters_take_no_wish_away() {
    for (String wish : WISHES) {
      assertTrue(WishForHuman.in("Hello! " + wish), wish);
      assertTrue(WishForHuman.in(wish + " 🙏🙏"), wish);
      assertTrue(WishForHuman.in(wish + ", please!!!"), wish);
      assertTrue(WishForHuman.in(wish.toUpperCase(Locale.ROOT)), wish);
      assertTrue(WishForHuman.in("\u200b" + wish.replace(" ", " \u200d") + "\ufeff"), wish);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i want to tlak to a humna",
        "speek to a reprsentative",
        "HUUUUMAN",
        "hum4n pls",
        "h u m a n",
        "ich moechte mit mitabeiter sprechen",
        "parler a un conseiler",
        "quiero ablar con un ajente",
        "🙋",
        "👩\u200d💼?",
        "no more 🤖 I want a 👤"
      })
  void a_misspelt_or_painted_wish_is_heard(String message) {
    assertTrue(WishForHuman.in(message), message);
  }

  @Test
  void one_slip_in_the_word_for_a_person_takes_no_wish_away() {
    for (String word : List.of("representative", "operator", "supervisor")) {
      for (int i = 1; i < word.length() - 1; i++) {
        String slipped = word.substring(0, i) + word.substring(i + 1);
        assertTrue(WishForHuman.in("I want to talk to a " + slipped), slipped);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please call me back",
        "might be easier if someone could ring me",
        "please escalate this",
        "is anybody real there",
        "wow what a genius bot, any actual people working there?",
        "I don't want to talk to a bot",
        "Bitte rufen Sie mich zurück",
        "je ne veux pas parler à un robot",
        "¿Hay alguien ahí?",
        "电话沟通可以吗",
        "quiero hablar con un real person please"
      })
  void a_wish_need_not_name_a_person(String message) {
    assertTrue(WishForHuman.in(message), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "please don't transfer me to an agent",
        "don't call me, just email the invoice",
        "human resources module",
        "add an agent to my plan",
        "agent seat pricing",
        "the person who signed the contract has left",
        "my manager wants an invoice",
        "I have to talk to my accountant first",
        "how do I transfer a call to an operator",
        "how do I assign a conversation to a teammate",
        "Can my customers talk to a human in your widget?",
        "I spoke to a human yesterday and it was solved",
        "the agent was great, thank you",
        "The page shows \"Please contact a customer service agent\", what does it mean?",
        "Ich brauche keinen Menschen, danke",
        "Mon responsable demande une facture",
        "je veux récupérer mon argent",
        "no quiero un agente, solo el precio",
        "Falei com um atendente ontem e deu tudo certo",
        "modulo risorse umane",
        "u hoeft me niet te bellen",
        "Jak dodać pracownika do zespołu?",
        "insan kaynakları modülü",
        "人間の対応は必要ありません",
        "不用转人工，谢谢",
        "never mind the human, I found the setting",
        "🙏",
        ""
      })
  void words_for_people_alone_are_no_wish(String message) {
    assertFalse(WishForHuman.in(message), message);
  }

  @Test
  void a_message_as_long_as_a_book_is_read_in_bounded_time() {
    for (String text :
        List.of("a".repeat(100_000), "how do i ".repeat(11_000), "人".repeat(100_000))) {
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> WishForHuman.in(text));
    }
  }
}

package com.nexora.chat.domain.intent;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}

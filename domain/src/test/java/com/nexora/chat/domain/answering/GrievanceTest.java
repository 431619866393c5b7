package com.nexora.chat.domain.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrievanceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "this is ridiculous, I give up",
        "I AM NOT PAYING FOR SOMETHING LIKE THIS",
        "das ist eine frechheit",
        "c'est vraiment inadmissible",
        "esto es una vergüenza",
        "isso é uma palhaçada",
        "è una vergogna",
        "wat een aanfluiting",
        "to jest skandal",
        "det är en skandal",
        "bu bir rezalet",
        "ふざけるな",
        "太离谱了",
      })
  void anger_is_heard_in_each_of_twelve_languages_and_in_capitals(String words) {
    assertTrue(Grievance.in(words).contains(Grievance.ANGER), words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "you charged us twice in May",
        "my refund has not arrived",
        "our photos are gone since the update",
        "nobody has answered me since Monday",
        "mir wurde doppelt abgebucht",
        "mon remboursement n'est pas arrivé, rien reçu, argent pas reçu",
        "me han cobrado dos veces",
        "fui cobrado duas vezes",
        "i soldi non sono arrivati, il rimborso non arriva",
        "ik ben dubbel gefactureerd",
        "pobrano pieniądze podwójnie",
        "ingen svarar mig",
        "param iki kez çekildi",
        "返金がまだ届かない",
        "重复扣款了",
      })
  void a_loss_of_their_own_is_heard_in_each_of_twelve_languages(String words) {
    assertTrue(Grievance.in(words).contains(Grievance.OWN_LOSS), words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "that did not help",
        "already tried that",
        "das hat leider nicht geholfen",
        "ça ne marche toujours pas",
        "sigue igual",
        "hala çalışmıyor",
        "まだできません",
        "还是不行",
      })
  void that_an_answer_did_not_help_is_heard(String words) {
    assertTrue(Grievance.in(words).contains(Grievance.NOT_HELPED), words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how do I charge a customer's card",
        "where do I see refunds",
        "Can I export as PDF or CSV?",
        "???",
        "thanks a lot!!!",
        "what happens to my data when I cancel",
        "wie ändere ich meine Rechnungsadresse",
        "comment supprimer un client",
        "cómo borro una factura",
        "請求書はどこですか",
        "如何退款给客户",
      })
  void a_plain_question_complains_of_nothing(String words) {
    assertEquals(Set.of(), Grievance.in(words), words);
  }
}

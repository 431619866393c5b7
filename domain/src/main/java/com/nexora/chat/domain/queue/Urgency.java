package com.nexora.chat.domain.queue;

import com.nexora.chat.domain.text.Phrases;
import com.nexora.chat.domain.text.PlainText;

/// How urgent a customer says it is.
public enum Urgency {
  URGENT,
  CAN_WAIT,
  UNSAID;

  private static final Phrases PRESSING = Phrases.of("""
      urgent*, asap, as soon as possible, emergency, immediately, right away, right now, critical, blocked, can't wait, cannot wait, today, production (is|was)? down, (system|site|service|everything|account|app) (is|was|went) down, time sensitive
      dringend, eilig, eilt, sofort, umgehend, schnellstmöglich, so schnell wie möglich, notfall, noch heute, kann nicht warten
      urgence, urgent*, immédiatement, tout de suite, au plus vite, dès que possible, aujourd'hui même, ne peut pas attendre
      urgente*, urgencia, inmediatamente, cuanto antes, lo antes posible, de inmediato, hoy mismo, no puede esperar
      urgência, imediatamente, o quanto antes, o mais rápido possível, ainda hoje, não pode esperar
      urgenza, immediatamente, subito, il prima possibile, al più presto, oggi stesso, non può aspettare
      spoed, dringend*, onmiddellijk, zo snel mogelijk, vandaag nog, kan niet wachten
      pilne, pilnie, natychmiast, jak najszybciej, jeszcze dzisiaj, nie może czekać
      brådskande, akut, omedelbart, så snart som möjligt, genast, kan inte vänta
      acil, derhal, hemen, en kısa sürede, bekleyemez
      至急, 緊急, 急ぎ, 今すぐ, 紧急, 急, 马上, 立刻, 尽快
      """);

  private static final Phrases PATIENT = Phrases.of("""
      (not|isn't|nothing|no|never) _ (urgent*|urgency|emergency|critical), (no|not in a|not in any|there's no|there is no) (rush|hurry), (can|could) wait, whenever you (can|have|get), take your time, when you have time, in no hurry
      nicht (so|sehr)? (dringend|eilig), kein stress, keine eile, hat zeit, eilt nicht
      (pas|rien d') (urgent*|pressé*), pas d'urgence, quand vous pourrez, peut attendre, prenez votre temps
      no (es|corre) (urgente|prisa), sin prisa, puede esperar, cuando puedan
      não (é|tem) (urgente|pressa), sem pressa, pode esperar
      non (è)? (urgente|urgenza), con calma, può aspettare, senza fretta
      (niet|geen) (dringend|spoed|haast), kan wachten
      (nie|nic) (pilnego|pilne), nie (spieszy|śpieszy) się, może poczekać
      (inte|ej) bråttom, ingen brådska, kan vänta
      acil değil, acelesi yok, bekleyebilir
      急ぎません, 急ぎではない, 不急, 不着急
      """);

  /// By words alone. Whoever says that it is not urgent is believed before the word that they use.
  public static Urgency in(String text) {
    String plain = PlainText.of(text).text();
    if (PATIENT.found(plain).findAny().isPresent()) {
      return CAN_WAIT;
    }
    return PRESSING.found(plain).findAny().isPresent() ? URGENT : UNSAID;
  }
}

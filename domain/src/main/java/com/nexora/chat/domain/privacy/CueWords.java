package com.nexora.chat.domain.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Words that say what a number beside them is, in the languages customers write in.
final class CueWords {

  /// Beginnings of words; what begins with `=` is the whole word.
  private static final List<String> PHONE_WORDS = words("""
      phone =tel telef telep téléph teléf mobil móvil cell celul handy =call calls called
      calling =ring ringen ruf anruf rückruf zurückruf erreich durchwahl whatsapp =sms
      =text =fax dial =reach reached appel joindre portable llám llama chiam ligue ligar
      telem =bel bellen puhelin soita dzwoń dzwoni zadzwo komór zavol =cep arayı телеф
      =тел позвон звон мобил τηλ κινητ هاتف جوال 電話 电话 手机 携帯 전화 signal answering messages
      registered =desk landline hotline contact kontakt
      """);
  private static final List<String> CARD_WORDS = words("""
      card karte carte tarjeta carta cartão cartao kort kart visa master amex maestro
      kredit credit карт カード 卡 카드 debit =cc kreditkarte kortnummer kaartnummer
      """);
  private static final List<String> OTHER_WORDS = words("""
      order bestell auftrag command pedido ordine encomenda zamówieni sipariş заказ
      beställ 注文 订单 invoice rechnung factur factuur fattura faktur ticket case vorgang
      track tracking sendung suivi seguimiento parcel paket shipment sku article artikel
      part serial serien imei isbn ean barcode version =id =ids customer kunden client zip
      postcode plz vat ustid =ref reference referenz transaction timestamp build commit
      flight booking =zip amount betrag total account konto =in request hash quantity item
      model coupon voucher licen policy contract vertrag
      """);

  private static final Map<String, Cues> MEANINGS = new HashMap<>();

  static {
    PHONE_WORDS.forEach(word -> MEANINGS.put(word, Cues.PHONE));
    CARD_WORDS.forEach(word -> MEANINGS.put(word, Cues.CARD));
    OTHER_WORDS.forEach(word -> MEANINGS.put(word, Cues.OTHER_NUMBER));
  }

  private static final int LONGEST =
      MEANINGS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private CueWords() {}

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /// @param written one word
  static Cues said(CharSequence written) {
    String word = written.toString().toLowerCase(Locale.ROOT);
    Cues whole = MEANINGS.get("=" + word);
    if (whole != null) {
      return whole;
    }
    if (Chars.isUnspaced(word.charAt(word.length() - 1))) {
      return within(word);
    }
    for (int length = Math.min(LONGEST, word.length()); length > 0; length--) {
      Cues beginning = MEANINGS.get(word.substring(0, length));
      if (beginning != null) {
        return beginning;
      }
    }
    return Cues.NONE;
  }

  /// Scripts without spaces put a whole sentence into one word.
  private static Cues within(String sentence) {
    for (int start = sentence.length() - 1; start >= 0; start--) {
      for (int end = start + 1; end <= Math.min(start + 3, sentence.length()); end++) {
        Cues said = MEANINGS.get(sentence.substring(start, end));
        if (said != null) {
          return said;
        }
      }
    }
    return Cues.NONE;
  }
}

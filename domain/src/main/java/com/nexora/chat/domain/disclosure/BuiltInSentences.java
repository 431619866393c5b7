package com.nexora.chat.domain.disclosure;

import com.nexora.chat.domain.intent.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is said where a workspace has no words of its own: that an AI answers, and that a person is
/// to be had. The official languages of the European Union, and others that customers write in.
final class BuiltInSentences {

  private static final Map<Language, String> BY_LANGUAGE = table();

  private BuiltInSentences() {}

  static Optional<String> in(Language language) {
    return Optional.ofNullable(BY_LANGUAGE.get(language));
  }

  static Collection<String> all() {
    return BY_LANGUAGE.values();
  }

  private static Map<Language, String> table() {
    Map<Language, String> table = new HashMap<>();
    union(table);
    others(table);
    return Map.copyOf(table);
  }

  private static void union(Map<Language, String> table) {
    say(
        table,
        "bg",
        "Отговаря Ви асистент с изкуствен интелект."
            + " Можете по всяко време да поискате да говорите с човек.");
    say(
        table,
        "cs",
        "Odpovídá vám asistent s umělou inteligencí." + " Kdykoli si můžete vyžádat člověka.");
    say(
        table,
        "da",
        "Du skriver med en AI-assistent. Du kan altid bede om at tale med et menneske.");
    say(
        table,
        "de",
        "Sie schreiben mit einem KI-Assistenten."
            + " Sie können jederzeit nach einem Menschen fragen.");
    say(
        table,
        "el",
        "Σας απαντά βοηθός τεχνητής νοημοσύνης."
            + " Μπορείτε ανά πάσα στιγμή να ζητήσετε να μιλήσετε με άνθρωπο.");
    say(
        table,
        "en",
        "You are chatting with an AI assistant. You can ask for a person at any time.");
    say(
        table,
        "es",
        "Está hablando con un asistente de inteligencia artificial."
            + " Puede pedir hablar con una persona en cualquier momento.");
    say(
        table,
        "et",
        "Teile vastab tehisintellektil põhinev assistent." + " Võite igal ajal paluda inimest.");
    say(
        table,
        "fi",
        "Keskustelet tekoälyavustajan kanssa." + " Voit milloin tahansa pyytää ihmistä.");
    say(
        table,
        "fr",
        "Vous échangez avec un assistant d’intelligence artificielle."
            + " Vous pouvez demander à parler à une personne à tout moment.");
    say(
        table,
        "ga",
        "Tá tú ag caint le cúntóir intleachta saorga."
            + " Is féidir leat duine a iarraidh am ar bith.");
    say(
        table,
        "hr",
        "Odgovara vam asistent s umjetnom inteligencijom."
            + " U svakom trenutku možete zatražiti razgovor s osobom.");
    say(
        table,
        "hu",
        "Ön egy mesterséges intelligencián alapuló asszisztenssel beszélget."
            + " Bármikor kérheti, hogy munkatársunk válaszoljon.");
    say(
        table,
        "it",
        "Sta parlando con un assistente di intelligenza artificiale."
            + " Può chiedere di parlare con una persona in qualsiasi momento.");
    say(
        table,
        "lt",
        "Jums atsako dirbtinio intelekto asistentas."
            + " Bet kada galite paprašyti pokalbio su žmogumi.");
    say(
        table,
        "lv",
        "Jums atbild mākslīgā intelekta asistents."
            + " Jebkurā laikā varat lūgt sarunu ar cilvēku.");
    say(
        table,
        "mt",
        "Qed titkellem ma’ assistent tal-intelliġenza artifiċjali."
            + " Tista’ titlob li tkellem persuna meta trid.");
    say(table, "nl", "U chat met een AI-assistent. U kunt op elk moment om een mens vragen.");
    say(
        table,
        "pl",
        "Odpowiada Państwu asystent oparty na sztucznej inteligencji."
            + " W każdej chwili można poprosić o rozmowę z człowiekiem.");
    say(
        table,
        "pt",
        "Está a falar com um assistente de inteligência artificial."
            + " Pode pedir para falar com uma pessoa a qualquer momento.");
    say(
        table,
        "ro",
        "Vă răspunde un asistent cu inteligență artificială."
            + " Puteți cere oricând să vorbiți cu o persoană.");
    say(
        table,
        "sk",
        "Odpovedá vám asistent s umelou inteligenciou."
            + " Kedykoľvek si môžete vyžiadať človeka.");
    say(
        table,
        "sl",
        "Odgovarja vam pomočnik z umetno inteligenco."
            + " Kadar koli lahko zaprosite za pogovor s človekom.");
    say(table, "sv", "Du chattar med en AI-assistent. Du kan när som helst be om en människa.");
  }

  private static void others(Map<Language, String> table) {
    String norwegian = "Du chatter med en KI-assistent. Du kan når som helst be om et menneske.";
    say(table, "nb", norwegian);
    say(table, "no", norwegian);
    say(table, "nn", norwegian);
    say(
        table,
        "ar",
        "أنت تتحدث مع مساعد يعمل بالذكاء الاصطناعي. يمكنك طلب التحدث إلى شخص في أي وقت.");
    say(
        table,
        "ca",
        "Parla amb un assistent d’intel·ligència artificial."
            + " Pot demanar parlar amb una persona en qualsevol moment.");
    say(table, "he", "השיחה היא עם עוזר מבוסס בינה מלאכותית. אפשר לבקש לדבר עם אדם בכל עת.");
    say(
        table,
        "hi",
        "आप एक एआई सहायक से बात कर रहे हैं। आप कभी भी किसी व्यक्ति से बात करने को कह सकते हैं।");
    say(
        table,
        "id",
        "Anda sedang berbicara dengan asisten AI."
            + " Anda dapat meminta berbicara dengan manusia kapan saja.");
    say(
        table,
        "is",
        "Þú ert að spjalla við gervigreindaraðstoðarmann."
            + " Þú getur beðið um manneskju hvenær sem er.");
    say(table, "ja", "AIアシスタントが対応しています。いつでも担当者への交代をご依頼いただけます。");
    say(table, "ko", "AI 어시스턴트와 대화하고 계십니다. 언제든지 상담원 연결을 요청하실 수 있습니다.");
    say(
        table,
        "ms",
        "Anda sedang berbual dengan pembantu AI."
            + " Anda boleh meminta untuk bercakap dengan seseorang pada bila-bila masa.");
    say(
        table,
        "ru",
        "Вам отвечает ассистент на основе искусственного интеллекта."
            + " Вы можете в любой момент попросить соединить вас с человеком.");
    say(
        table,
        "sr",
        "Odgovara vam asistent sa veštačkom inteligencijom."
            + " U svakom trenutku možete zatražiti razgovor sa osobom.");
    say(table, "th", "คุณกำลังคุยกับผู้ช่วย AI คุณขอคุยกับเจ้าหน้าที่ได้ตลอดเวลา");
    say(
        table,
        "tr",
        "Bir yapay zekâ asistanıyla yazışıyorsunuz."
            + " Dilediğiniz zaman bir kişiyle görüşmek isteyebilirsiniz.");
    say(
        table,
        "uk",
        "Вам відповідає асистент на основі штучного інтелекту."
            + " Ви можете будь-коли попросити з’єднати вас із людиною.");
    say(
        table,
        "vi",
        "Bạn đang trò chuyện với trợ lý AI. Bạn có thể yêu cầu gặp người bất cứ lúc nào.");
    say(table, "zh", "您正在与人工智能助手对话。您可以随时要求转接人工客服。");
  }

  private static void say(Map<Language, String> table, String language, String sentence) {
    table.put(new Language(language), sentence);
  }
}

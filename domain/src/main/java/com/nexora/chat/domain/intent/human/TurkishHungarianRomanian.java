package com.nexora.chat.domain.intent.human;

/// Turkish, Hungarian and Romanian.
final class TurkishHungarianRomanian {

  static final String TURKISH = """
      human: insan, insana, insanla, insanı, insanın, insanlar, insanlarla, insanlara, insan evladı, insanoğlu,
        (gerçek|canlı|hakiki|sahici|yaşayan) (kişi*|insan*|biri*|temsilci*|personel|bir insan*|bir kişi*|bir temsilci*|bir biri*|destek|asistan|danışman*),
        etten kemikten, kanlı canlı, (aklı|beyni) olan (biri*|bir)
      role: temsilci, temsilciye, temsilciyle, temsilcisi, temsilcisiyle, temsilcisine, temsilcinizle, temsilciniz, temsilcinize, temsilcilerinizden,
        müşteri temsilci*, yetkili, yetkiliyle, yetkiliye, yetkilinizle, yetkiliniz*, yetkililer*, danışman, danışmana, danışmanla, danışmanınız*,
        uzman, uzmanla, uzmana, operatör, operatöre, operatörle, yönetici, yöneticiye, yöneticiyle, yöneticiniz*, müdür, müdürle, müdüre, müdürünüz*,
        amir*, amiriniz*, patron*, görevli, görevliyle, görevliye, çalışan, çalışanla, çalışanınız*, personelle, personele, personeliniz*, sorumlu,
        sorumluyla, şef*, kişi, kişiyle, kişiye, biriyle, (destek|ekip|ekibiniz*|sizden|müşteri hizmetleri*|teknik) .. (biri|birisi|biriyle|birine),
        (ekibinizden|ekipten|sizden) (biri|birisi|biriyle|birisiyle|birine|biriniz),
        (arkadaşınız|arkadaşınızla|arkadaşınıza|arkadaşlarınız|arkadaşlarınızdan), başka biri*, meslektaşınız*, takım lider*
      anyone: destek, desteğe, biri, birisi, birini, birine, birisiyle, birisine, birinin, birilerine, birileriyle, birileri, kimse, kimseyle,
        kimseye, eleman, teknisyen
      desk: müşteri hizmetleri, müşteri hizmetlerine, müşteri hizmetleriyle, müşteri hizmetlerini, canlı destek, canlı desteğe, canlı yardım,
        destek ekibi, destek ekibiyle, destek ekibine, ekibiniz, ekibinizle, çağrı merkezi, çağrı merkezine, destek hattı, müşteri desteği
      speak: konuş*, konusmak, görüş*, gorus*, iletişim*, iletişime, irtibat*, ulaş*, ulas*, yazış*, sohbet, muhatap, temas, danışmak, sormak,
        dert anlat*, anlatmak, telefonla, görüşme, cevap versin, yardım alm*, yardım etsin, tartış*, şikayet
      pass: bağla*, baglan*, baglay*, bağlan*, aktar*, yönlendir*, yonlendir*, ilet, iletin, iletir*, iletilsin, iletebilir*, devret*, devred*, ver,
        verin, verir misiniz, verebilir misiniz, çağır*, transfer, gönder*, eskale*, devralsın, getirin, çıkarın
      want: istiyorum, istiyrum, istiyoruz, istiyom, isterim, istiyordum, isterdim, istemek, lazım, lazim, gerek, gerekiyor, gerekli, ihtiyacım,
        ihtiyacımız, rica, rica ediyorum, rica etsem, edebilir miyim, edebilir miyiz, bilir miyim, bilir misiniz, mümkün, mümkünse, mümkün mü, var mı,
        varmı, varmi, var mi, yok mu, nerede, tercih, talep, bekliyorum, daha (kolay|iyi), kaldı mı, çalışıyor mu, bana, istiyor, görüşebilir*,
        konuşabilir*, verin, arıyorum, şart, olsa, olur, olabilir, belki
      handle: baksın, bakması, bakabilir*, bakar, bakarsa, bakmasi, ilgilensin, ilgilenmesi, ilgilenebilir*, ilgilenir, devralsın, incelesin,
        incelemesi, inceleyebilir*, çözsün, yardımcı olsun, yardım etsin, okuyor, cevap versin, dönüş yapsın, müsait
      wish: (beni|bizi) (geri|lütfen|biri|hemen|bir|) (ara|arayın|arayınız|arasın|arasınlar|arasa|arar|arayabilir*|araması*|aramanızı|arar mısınız|aranmak|aranmasını|arasanız|arayabilir mi*),
        geri (arayın|ara|arama|arar mısınız|aranmak|dönüş), (telefonla|telefonda) (görüş*|konuş*|ara*), (biri|birisi) beni ara*,
        sizi (arayabilir|nasıl arayabilir*|arayayım), aranmak ist*
      wish: (orada|orda|burada|karşımda|kimse|alo) (kimse|biri|birisi|) (var|yok) (mı|mi|mu), (kimse|biri|birisi) (var mı|yok mu|var mi|orada mı),
        varmı (kimse|biri), (kiminle|kimle|kime) (görüşebilirim|konuşabilirim|ulaşabilirim|başvurabilirim|şikayet),
        (insan|temsilci|yetkili|müdür|operatör) (lütfen|hemen|acil|lutfen), (biri|birisi) (baksın|ilgilensin|yardım etsin),
        birini (verin|bağlayın|istiyorum), (insanlar|insan|biri|kimse) çalışıyor
      nobot: (bot|botla|robot|robotla|makine|makineyle|chatbot*|yapay zekayla|yapay zeka|otomatik*|bilgisayarla|duvarla) .. (konuşmak|görüşmek|yazışmak|uğraşmak|muhatap|istemiyorum|konuşmam|konuşmayacağım|uğraşamam),
        (robottan|bottan|botlardan|robotlardan|makineden|otomatik cevaplardan|otomatik yanıtlardan) (bıktım|usandım|sıkıldım|yoruldum), bot değil,
        robot değil, robot istemiyorum, bot istemiyorum
      bot: bot, botla, botlar, robot, robotla, robota, robotlar, makine, makineyle, chatbot, otomatik, yapay zeka, bilgisayar
      decline: (konuşmadan|görüşmeden|aramadan|bağlanmadan|ulaşmadan|yazışmadan), lütfen (aramayın|bağlamayın|aktarmayın)
      declined: (gerek|ihtiyaç|ihtiyacım|gereği|lüzum) (yok|kalmadı|duymuyorum), istemiyorum, istemem, istemiyoruz, gerekmez, gerekmiyor,
        gerek kalmadan, gereksiz, olmadan, konuşmadan, görüşmeden, bağlanmadan, aramayın, aktarmayın, bağlamayın, aramanıza gerek, ihtiyacım yok,
        şart değil, yönlendirmeyin, olmasın
      past: konuştum, konuşmuştum, görüştüm, görüşmüştüm, söyledi, söylemişti, dedi, yardım etti, yardımcı oldu, çözdü, çözüldü, aradı, dün,
        çok (iyi|nazik|kibar|yardımcı|ilgili)
      manage: ekle, eklemek, davet, kaç, hangi, her, ne kadar, olarak, yeni, ek, ekstra, fazladan
      managed: ekle*, ekliyor*, davet, atar*, atay*, atama*, sil*, kaldır*, çıkarırım, oluştur*, ücreti, başına, olarak, olmak, tanımla*, işe al*
      about: kaynakları, kaynaklari, hakları, hatası, lisansı, lisans, rolü, yetkisi, hesabı, paketi, planı, fiyatı, ücreti, saatleri, modülü,
        koltuğu, raporu, ekranı, listesi
      other: insan kaynakları, insan kaynaklari, insan hatası, insan hakları, insan vücudu, imzalayan kişi, sorumlu kişi, kişi başı, kişi sayısı,
        müşteri hizmetleri (saat*|çalışma), müşteri desteği saat*, emlak danışman*, gayrimenkul danışman*, kişisel*, destek saatleri
      howto: nasıl (aktar*|yönlendir*|atar*|ekle*|bağla*|ilet*|ayarla*|yap*|devred*|kur*), nereden
      route: aramayı, aramaları, çağrıyı, görüşmeyi, konuşmayı, sohbeti, bileti, talebi, atarım, ayarlarım, otomatik olarak
      third: müşterilerim, müşterilerimiz, müşteriler, müşterim, kullanıcılar, kullanıcılarım, ziyaretçiler,
        (patronum|müdürüm|muhasebecim|eşim|avukatım|ekibim|arkadaşım|kocam|karım|oğlum|kızım|bankam|ortağım|muhasebecimle|avukatımla|müdürümle|patronumla|eşimle|ekibimle|çalışanlarım|personelim|çalışanımız),
        kendisi
      mine: benim, bizim
      report: yazıyor, yazan, diyor, sordu, soruyor, ne demek, anlamı
      but: ama, fakat, sadece, yalnızca, ancak, beklemek, değil
      polite: lütfen, lutfen, hemen, şimdi, acil, acilen, derhal, bir, ile, teşekkürler, teşekkür ederim, evet, hayır, tamam, bana, beni, ya, artık,
        merhaba, selam, istiyorum, gerçek, bağla, bağlan, konuşmak, alo, yeter
      greeting: merhaba, merhabalar, selam, günaydın, iyi günler, iyi akşamlar, sayın, değerli, teşekkürler, sağolun
      retract: boşver, boş ver, neyse, gerek kalmadı, hallettim, çözüldü, vazgeçtim
      known: kişisel, temsil, tekrar, destekli, desteklenen, desteklenen, ekip, yetki, insani, konu, konum, konular
      """;

  static final String HUNGARIAN_AND_ROMANIAN = """
      human: ember, emberrel, embert, embernek, emberhez, emberek, emberekkel, (élő|igazi|valódi|hús vér) (ember*|személy*|munkatárs*), un om, oameni,
        uman, umană, ființă umană, (persoană|om|operator|agent) (reală|real|adevărat|adevărată|uman|umană|viu|vie), carne și oase
      role: ügyintéző*, munkatárs*, kolléga*, kollégá*, operátor*, képviselő*, ügyfélszolgálatos*, felettes*, főnök*, vezető*, menedzser*, szakember*,
        személy*, operator, operatorul, operatorului, agent, agentul, consultant, consilier, coleg, colegă, colegi, coleg de al, reprezentant,
        persoană, șef, șeful, manager, managerul, supervizor, responsabil, angajat, (cineva) (de la|din) ..
      anyone: valaki, valakivel, valakit, valakihez, cineva
      desk: ügyfélszolgálat*, támogatás*, telefonos ügyfélszolgálat*, serviciul clienți, serviciul pentru clienți, relații cu clienții, suport,
        suportul, asistență clienți, echipa voastră, echipa dumneavoastră
      speak: beszél*, beszelni, csevegni, chatelni, elérni, elérem, kapcsolatba lépni, kapcsolatba, írni, vorbesc, vorbi, vorbim, discut, discuta,
        contactez, contacta, contact, legătura, legătură, scriu, comunic
      pass: kapcsolj*, kapcsoljon, kapcsolja, átkapcsol*, adjon*, adj*, irányíts*, továbbíts*, hívj* ide, transferați, transferă, transfer, conectați,
        conectează, faceți mi legătura, dați mi, dă mi, puneți mă, redirecționați, pune mă, escaladați
      want: szeretnék, szeretném, akarok, akarom, kérek, kérem, kell, kellene, szükségem, lehetne, lehet, tudok, tudnék, beszélhetek, beszélhetnék,
        van, hol, hogyan tudok, inkább, követelem, vreau, aș vrea, aș dori, doresc, am nevoie, pot, aș putea, puteți, se poate, există, este, unde,
        cum pot, prefer, cer, insist, trebuie să, mai bine
      handle: megnézi, megnézné, megnézze, átveszi, átvenné, segítsen, se uite, să preia, să verifice, să mă ajute
      wish: (hívjon|hívjanak|hívj|hívjatok|hívna|hívnának|telefonáljon) (vissza|fel|kérem|engem), visszahív*,
        (vissza|fel) (tudnak|tudna|tudnának) hívni, (van|van e) (ott|itt) (valaki|ember), (sunați|suna|sună|apelați|contactați) (mă|ma|ne|înapoi),
        mă (sunați|suna|sune|sunați înapoi|contactați), (este|e) (cineva) (acolo|aici|real), cu cine pot (vorbi|discuta|lua),
        nem akarok (robottal|bottal|géppel)
      nobot: nu vreau să (vorbesc|discut) cu (un|o) (robot|bot|mașină|mașinărie)
      not: nu
      bot: bot, robot, robottal, bottal, géppel, gép, chatbot, mașină, automat
      decline: nem (kell|kérek|akarok|szeretnék|szükséges|akarom|kérem), nélkül, ne hívj*, ne kapcsol*,
        nu (am nevoie|vreau|doresc|trebuie|este nevoie|e nevoie|aș vrea), fără, nu mă (sunați|transferați)
      declined: nem (kell|szükséges|kérek|kérem), nélkül, szükségtelen, nu (este|e) (necesar|nevoie)
      past: beszéltem, mondta, segített, tegnap, volt (nagyon|szuper), am vorbit, mi a (spus|zis|explicat), m a ajutat, a fost (foarte|super), ieri
      manage: hozzáad*, meghív*, hány, melyik, töröl*, új, adaug, adăuga, invit, invita, șterg, atribui, câte, câți, ești (om|robot|o persoană), nou,
        suplimentar
      managed: hozzáad*, meghív*, töröl*
      mine: mea, meu, nostru, mele, saját
      third: (az|) ügyfeleim, ügyfeleink, ügyfelek, főnököm, könyvelőm, könyvelőmmel, clienții, utilizatorii,
        (șeful|contabilul|soțul|soția|avocatul|managerul) (meu|mea), contabilul, contabila
      howto: hogyan (adok|irányít*|kapcsol*|rendel*), cum (transfer|atribui|adaug|configurez|redirecționez)
      route: hívást, beszélgetést, un apel, o conversație, apeluri, conversații
      but: hanem, csak, dar, ci, doar
      polite: kérem, most, azonnal, egy, köszönöm, kérlek, élő, vă rog, te rog, acum, imediat, un, o, mulțumesc, cu, la, real
      greeting: üdv, szia, helló, jó napot, kedves, köszönöm, bună, bună ziua, salut, mulțumesc, stimate
      other: emberi erőforrás*, emberi hib*, emberi jog*, személyes*, személyzet*, resurse umane, drepturile omului, persoana care, eroare umană
      """;

  private TurkishHungarianRomanian() {}
}

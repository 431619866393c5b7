package com.nexora.chat.domain.lead;

/// How people write in Turkish when they may buy, and when they do not. See [LeadWords].
final class Turkish {

  static final LeadWords WORDS = LeadWords.of("tr", """
      common:
        ve, bir, için, bu, biz, ile, de, da, mi, mı, ne, var, merhaba, olarak, çok, daha, nasıl
        kadar, iyi, olan, bizim, musunuz, misiniz, istiyorum, istiyoruz, ben
      wants:
        (harcayabiliriz|ödeyebiliriz) ~ (paket*|plan*)
        (yazılım|program|sistem|çözüm|uygulama|araç|platform|crm|tedarikçi|alternatif|yazılımı
          |programı|sistemi) ~ (arıyoruz|arıyorum|arayışındayız|ihtiyacımız|ihtiyacım|arıyor|arıyorlar
          |lazım|gerekiyor|bakıyoruz|almak|alacağız)
        (teklif|fiyat teklifi|fiyat listesi|fiyat listenizi|proforma|fiyatlarınızı
          |fiyat) ~ (gönderebilir|gönderir|verebilir|alabilir|rica|almak|istiyoruz|istiyorum|hazırla*
          |paylaş*|iletir|iletebilir|gönderin|atar)
        (demo|tanıtım|sunum|gösterim) ~ (istiyorum|istiyoruz|alabilir|ayarla*|görmek|planla*|talep
          |yapabilir|rica)
        (geçmek|geçmeyi|geçiş|değiştirmeyi|değiştirmek|taşınmak|taşımak|geçmeyi) ~ (düşünüyoruz
          |düşünüyorum|istiyoruz|planlıyoruz|istiyorum)
        (almayı|satın almayı|kullanmayı|kullanmaya|geçmeyi|değiştirmeyi) ~ (düşünüyoruz|düşünüyorum
          |planlıyoruz|planlıyorum|başlamak)
        (ilgileniyorum|ilgileniyoruz|ilgimizi|ilgimi çekti|ilgileniyor)
        (satın almak|almak|satın alma|abone olmak|edinmek|kurmak|kullanmak|başlamak) (istiyoruz
          |istiyorum|istiyorlar|isteriz|istiyor|üzereyiz)
        satın almadan önce, almadan önce, karar vermeden önce, (imzalamadan|abone olmadan) önce
        (karşılaştırıyoruz|değerlendiriyoruz|inceliyoruz|karşılaştırıyorum|değerlendiriyorum
          |araştırıyoruz)
        (lisans|kullanıcı|hesap|koltuk) daha, ek (lisans|kullanıcı|hesap) ~
        # _ (kişi|kullanıcı|teknisyen|kişilik|lisans|çalışan|personel) (için|bir|ne|fiyat) ~ (fiyat*
          |ne kadar|kaç|ücret*|maliyet*|teklif)
        (için)? (ne kadar|fiyat nedir|fiyatı nedir|kaç para|ücreti ne|maliyeti ne) ~ (tutar|olur)?
        (satıştan|satış ekibi*|satış temsilci*|satış departman*|satışla) ~
        hangi (paket*|plan*|abonelik) ~ (önerirsiniz|uygun|önerir|gerekir|almalı*), ihale
        toplu (alım|lisans), (kurumsal|yıllık) (fiyat*|sözleşme|lisans|paket|anlaşma|teklif)
        (deneme|deneme süresi|deneme sürümü) ~ (şirketler|firmalar|ekibim*) ~, şirketler için deneme
        (denemek|test etmek) istiyoruz
      asks:
        fiyat, fiyatı, fiyatlar, fiyatınız, ne kadar, ücret, demo, deneme, lisans, paket, paketler
        indirim, satın, teklif, maliyet, abonelik
      business:
        (şirketimiz*|firmamız*|ekibimiz*|ekibim*|şirketim*|firmam*|ofisimiz*|işletmem*|işletmemiz*
          |kliniğimiz*|atölyem*|ajansımız*|patronum*|çalışanlarımız*|kurumumuz*|okulumuz*)
        (firmasıyız|şirketiyiz|ajansıyız|işletmesiyiz|firmayız|şirketiz|kişiyiz)
        (küçük|bir) (firma|şirket|işletme|atölye|ekip), şirket, şirketler, firma, atölye
        işletiyorum, işletmesi
      support:
        (yapamıyorum|yapamıyoruz|çalışmıyor|açılmıyor|göremiyor*|giremiyorum|bulamıyorum|yüklenmiyor
          |gelmiyor|göndermiyor|olmuyor|gözükmüyor)
        hata, hatası, arıza, fatura* ~ (yanlış|hatalı|iki), ücret alınmış, iade, iptal, şifre
        şifremi, giriş
        nasıl (eklerim|değiştiririm|silerim|oluştururum|yaparım|aktarırım|ekleyebilirim|davet) ~
        nereden (değiştir*|bul*|indir*) ~, (müşteriye|müşterime|müşterim) ~, zam, ödeme yöntemi
        kredi kartı*
      others:
        (iş arıyorum|staj|özgeçmiş*|cv'm*|iş başvurusu|başvurmak|açık pozisyon*|iş ilan*
          |eleman alımı|kariyer)
        (reklam|seo|pazarlama|dijital|yazılım geliştirme|insan kaynakları) (ajansı*|ajansıyız)
        ajansıyız, (satışlarınızı|cironuzu|trafiğinizi|görünürlüğünüzü|sitenizi|müşterilerinizi) ~
        (size|sizlere) ~ (sunuyoruz|sunmak|öneriyoruz|hizmet vermek|teklif etmek)
        hizmetlerimizi ~ (tanıt*|sun*), backlink*, tanıtım yazısı, iş birliği teklif*, öğrenci
        öğrenciyim, öğrencisi*, tez, tezim*, tezi, bitirme projesi, üniversite*, ödev*, anket*
        gazeteci*, muhabir*, haber (hazırlıyorum|yapıyorum), röportaj*, basın*, bitcoin, kripto*
        casino, bahis, para kazan*, tıklayın, piyango, kazandınız, (kişisel|bireysel|özel) kullanım
        sadece kendim, kendim için, (evde|evim*|evdeki) ~ (musluk|akıtıyor|tıkan*|bozul*|arıza)
        musluk, tesisatçı (lazım|arıyorum), elektrikçi (lazım|arıyorum), birini gönder*
        başka (bir)? (firma*|şirket*|ürün*|çözüm*|sağlayıcı*) ~ (anlaştık|seçtik|karar|tercih
          |geçtik)
        artık ilgilenmiyor*, ilgilenmiyoruz, vazgeçtik, ihtiyacımız kalmadı, gerek kalmadı
      numbers:
        iki=2, üç=3, dört=4, beş=5, altı=6, yedi=7, sekiz=8, dokuz=9, on=10, on_iki=12, on_beş=15
        yirmi=20, yirmi_beş=25, otuz=30, kırk=40, elli=50, altmış=60, yüz=100
      months:
        ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
      size:
        # (çalışan*|kişi|kişiyiz|kişilik|kişinin|kullanıcı*|teknisyen*|personel*|lisans*|eleman*
          |hesap*|koltuk*|üye*|araç*|sürücü*|usta*|arkadaş*|temsilci*|mühendis*|işçi*|doktor*
          |elektrikçi*|danışman*|kişiye)
        (ekibimiz|ekip|şirket*|firma*) # kişi*
        # (saha|ofis|satış) (çalışan*|personel*|teknisyen*|elemanı*)
      budget:
        bütçe*, harcayabilir*, harcamak, en fazla, maksimum, ayırdık, ayırabilir*, üst sınır*
        ödeyebilir*, aşmasın, geçmesin
      month:
        ayda, aylık, ay, /ay
      year:
        yılda, yıllık, yıl, senede, senelik, /yıl
      time:
        (bu|önümüzdeki|gelecek|gelen) (ay|yıl|hafta|çeyrek|yaz|kış|sonbahar|ilkbahar|sezon|ayın
          |yılın) (içinde|sonuna kadar|sonunda|başında|sonuna|sonu|içerisinde)?
        (yıl|ay|çeyrek|sezon|yaz|yılın|ayın) (sonuna|sonundan|başına|bitmeden) (kadar|önce)?
        (yıl|ay) sonunda
        @ (ayında|ayına|ayı|ayından|sonuna|başında|sonunda|başına|ortasında|gibi) (kadar|önce
          |itibaren|itibariyle)?
        @'(ta|te|da|de|a|e|ya|ye|dan|den|tan|ten) (kadar|itibaren|önce)?
        (#|birkaç|bir|iki|üç) (gün|hafta|ay|yıl) (içinde|içerisinde|sonra), en kısa (sürede|zamanda)
        (bir an|mümkün olan en kısa) (önce|sürede|zamanda), mümkün olduğunca çabuk, hemen, acilen
        acil, yılbaşından önce, yılbaşına kadar, (yaza|kışa|bahara|bayrama) kadar, yeni yılda
      meeting:
        demo, toplantı, görüşme, arama, sunum, randevu, tanıtım
      begin:
        başla*, karar, satın, geç*, almak, kurmak, ihtiya*, değiştir*, devreye, kullan*
      use-after:
        kullanım amacımız, amacımız
      use-before:
        (için|amacıyla) (bir|birkaç|yeni|iyi|uygun|çözüm*|yazılım*|program*|sistem*|araç|uygulama*
          |bir şey|ürün*|platform*|sizin|crm) ~
        (yazılımı|programı|sistemi|uygulaması|çözümü) (arıyoruz|arıyorum|lazım|almak|istiyoruz
          |gerekiyor)
        yapan bir (firmayız|şirketiz)
      use-end:
        ekibim*, şirketim*, firmam*, ve, biz, bizim, merhaba, olarak, firmasıyız, şirketiyiz
        # (kişi|kullanıcı|çalışan*) için
      i-am:
        ben, olarak, ben bir, görevim, pozisyonum, olarak çalışıyorum, müdürüyüm, sahibiyim
        kurucusuyum, yöneticisiyim, direktörüyüm, sorumlusuyum, ortağıyım, müdürüyüm, patronuyum
        burada, şefiyim
      title:
        (genel|operasyon|satış|satın alma|bilgi işlem|it|ofis|proje|pazarlama|insan kaynakları
          |teknik|finans|servis|işletme|şube|saha|üretim|ik) (müdürü*|müdür|yöneticisi*|direktörü*
          |sorumlusu*|şefi*)
        genel müdür*, müdürüyüm, müdür, müdürü, işletme sahibi*, şirket sahibi*, firma sahibi*
        sahibi, sahibiyim, kurucu, kurucusu*, kurucuyum, kurucu ortak*, ortak, ortağıyım, patron
        patronuyum, yönetici, yöneticiyim, yöneticisiyim, direktör, direktörü, ceo, cto, coo, cfo
        muhasebeci*, asistan*, sekreter*, danışman, koordinatör*, satın almacı*, bölge müdürü*
        takım lideri*, şef, uzman*, sorumlusu*, sorumlusuyum, yazılım müdürü*
      i-run:
        ~ (şirketi|firması|işletmesi|atölyesi|ofisi|kliniği|ajansı|dükkanı|restoranı|ekibi|mağazası
          |oteli) (işletiyorum|yönetiyorum|var)
      """);

  private Turkish() {}
}

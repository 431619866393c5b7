package com.nexora.chat.domain.lead;

/// How people write in Polish when they may buy, and when they do not. See [LeadWords].
final class Polish {

  static final LeadWords WORDS = LeadWords.of("pl", """
      common:
        i, w, na, do, się, jest, nie, z, dla, że, jak, czy, nas, nam, dzień, dobry, jestem, jesteśmy
        mamy, proszę, o, nasz, nasza, naszej, mój, za, po, ile, od, cześć, chcę, to, was, wasz
      wants:
        (szukamy|szukam|potrzebujemy|potrzebuję|poszukujemy|poszukuję|potrzebuje|szuka|szukają
          |potrzebują) ~ (oprogramowania|systemu|programu|narzędzia|rozwiązania|aplikacji|platformy
          |crm|dostawcy|alternatywy|czegoś|oprogramowanie|system|program|narzędzie)
        (przesłać|prosimy|proszę|poproszę|wysłać|przygotować|dostać|otrzymać|prześlijcie|prośba
          |wyślijcie|przedstawić|podać) ~ (ofertę|wycenę|cennik|oferty|wyceny|o cennik|cennika|ceny) ~
        (ofertę|oferta|cennik|wycenę|wycena|cena|ceny) dla (#|firm|mojej|naszej|zespołu) ~
        cennik dla firm
        (umówić|obejrzeć|poprosić|zobaczyć|o|chciałbym|zamówić|chętnie) ~ (prezentację|demo
          |demonstrację|pokaz) ~
        (prezentację|demo|prezentacja) dla
        (zmianą|zmianie|zmienić|przejść|przejście|przejściem|migracja|migracji|zastąpić
          |przesiąść) ~ (systemu|system|programu|oprogramowania|do was|na wasz|dostawcy|excela
          |na wasze|dostawcę)
        (zastanawiamy się nad|rozważamy|myślimy o|planujemy|rozważam) ~
        (zainteresowan*|interesuje|interesujemy) ~ (zakupem|waszym|państwa|wasz|produktem
          |rozwiązaniem|ofertą|się|nas|systemem|kupnem|wdrożeniem|narzędziem)
        (jesteśmy|jestem) zainteresowan*
        (chcemy|chcę|chcielibyśmy|chciałbym|chciałabym|planujemy|chcą|zamierzamy|chce
          |gotowi) ~ (kupić|dokupić|zakupić|nabyć|zamówić|wdrożyć|wykupić|wprowadzić|zainwestować
          |przejść na)
        zanim (kupimy|kupię|zdecydujemy|się zdecydujemy|podpiszemy|zamówimy|wykupimy)
        przed (zakupem|podpisaniem|podjęciem decyzji)
        (porównujemy|porównuję|oceniamy|testujemy|analizujemy|wybieramy|sprawdzamy) ~ (narzędzi*
          |system*|rozwiąza*|ofert*|dostawc*|program*|oprogramowa*|wasz*|państwa|opcj*|produkt*)
        (ile|jaki|jaka) (kosztuje|kosztowałoby|kosztowałby|koszt|cena|jest koszt|to kosztuje
          |będzie kosztować|zapłacimy|to będzie) ~ (dla|przy|na) (#|firmy|warsztatu|naszej|zespołu
          |mojej) ~
        ile ~ kosztuje ~ dla ~, dodatkow* (licencj*|kont|użytkownik*|stanowisk*) ~
        (kimś|ktoś|kontakt|handlowcem|rozmawiać|porozmawiać) (z|z działu) (działu|działem|handlowcem
          |handlowego)? (sprzedaży|handlowego|handlowym|handlowcem)
        (działu|działem) (sprzedaży|handlowym|handlowego), handlowiec
        (jaki|który) (plan|pakiet|abonament) ~ (polecacie|polecają|odpowiedni|wybrać|będzie
          |najlepszy|dla)
        przetarg*, zapytanie ofertowe, (rabat|zniżka|rabaty) ~ (ilość|większ*|wolumen*)
        umow* roczn*, (okres próbny|wersja próbna|wersję próbną|test) dla (firm|naszej|zespołu)
        (chcemy|chciałbym|chcielibyśmy) ~ (przetestować|wypróbować) ~, dokupić # licenc*
      asks:
        kosztuje, cena, ceny, cennik, oferta, ofertę, demo, licencje, licencji, okres próbny, rabat
        zniżka, kupić, abonament, plan, pakiet, koszt, próbny
      business:
        (nasza|naszej|naszą|moja|mojej|moją|nasz|naszego|mój|mojego|naszym|moim) (firma|firmy|firmę
          |firmie|zespół|zespołu|biuro|biura|agencja|szef|warsztat|warsztatu|klinika|przychodnia|sklep
          |pracownicy|szkoła|spółka)
        jesteśmy (firmą|małą|agencją|biurem|#) ~
        (małą|małej|dla) (firmy|firmę|firm|warsztatu|zespołu), prowadzę ~, firm, firma, firmy
        warsztatu
      support:
        nie (mogę|możemy|działa|działają|widzą|widzę|widzi|ładuje|otwiera|wyświetla|przyszła
          |przychodzi|wysyła|da) ~
        błąd, błędy, błędna, awaria, faktura ~ (błędna|za|jest|zawiera), pobrano, zwrot, anulować
        zrezygnować, rezygnuj*, hasło, zalogować, logowanie
        jak (dodać|zmienić|usunąć|utworzyć|wyeksportować|zaimportować|mogę|ustawić|wystawić) ~
        gdzie (zmienić|mogę|znajdę|zmienię) ~, (klientowi|klienta|mojego klienta), podwyżk*
        podnieśliście, metodę płatności, kart* płatnicz*
      others:
        szukam (pracy|zatrudnienia|stażu|praktyk), (moje|w załączniku|załączam) cv, cv, rekrutacj*
        ofert* pracy, na staż, praktyki studenckie, aplikować, zatrudniacie
        jesteśmy (agencją|agencja) (marketing*|seo|reklam*|interaktywn*) ~, agencją marketingową
        (zwiększyć|podwoić|poprawić|zwiększymy|podwoimy) (państwa|waszą|wasze|pańską|waszych) ~
        (oferujemy|proponujemy) (państwu|wam|usługi|nasze|współpracę) ~, artykuł sponsorowany
        linki zwrotne, backlink*, pozycjonowani*, nasze usługi ~, pozyskać klientów, studentem
        studentką, student, studentka
        prac* (magisterska|magisterską|licencjacka|licencjacką|dyplomową|inżynierską|dyplomowa)
        na studia, ankiet*, projekt na studia, dziennikarz*, dziennikarką
        (piszę|przygotowuję) artykuł, biuro prasowe, wywiad*, rzecznik* prasow*, bitcoin*
        kryptowalut*, kasyno, zarabiaj, zarobić, kliknij, loteri*, wygrałeś
        (użytek|użytku) (prywatny|prywatnego|własny|własnego), prywatnie, tylko dla siebie
        dla siebie, (cieknie|zepsuł|zatkał|przecieka|zepsuta) (mi|się) ~
        (potrzebuję|szukam) (hydraulika|elektryka|malarza|ogrodnika|dekarza), ktoś ~ przyjechać
        (w|moim) (domu|mieszkaniu|łazience) ~ (cieknie|przecieka)
        (wybraliśmy|zdecydowaliśmy|podpisaliśmy) ~ (innego|inną|inne|z innym|z inną|na inną
          |na inne) ~
        nie (jesteśmy|jestem) (już)? zainteresowan*, nie potrzebujemy już, wypisać
        rezygnujemy z oferty
      numbers:
        dwa=2, dwie=2, dwóch=2, trzy=3, troje=3, cztery=4, czworo=4, pięć=5, pięcioro=5, sześć=6
        siedem=7, osiem=8, dziewięć=9, dziesięć=10, jedenaście=11, dwanaście=12, trzynaście=13
        piętnaście=15, szesnaście=16, dwadzieścia=20, trzydzieści=30, czterdzieści=40
        pięćdziesiąt=50, sto=100, piętnastu=15, dziesięciu=10, dwunastu=12, dwudziestu=20, pięciu=5
        ośmiu=8, sześciu=6, siedmiu=7, czterech=4, trzech=3
      months:
        stycznia styczniu styczeń lutego lutym luty marca marcu kwietnia kwietniu maja maju czerwca
        czerwcu lipca lipcu sierpnia sierpniu września wrześniu października październiku listopada
        listopadzie grudnia grudniu
      size:
        # _ (osób|osoby|osobami|pracowników|pracownikami|pracownicy|użytkowników|użytkownikami
          |techników|licencji|licencje|ludzi|stanowisk|stanowiska|kont|konta|monterów|kierowców
          |zatrudnionych|serwisantów|agentów|członków|etatów|specjalistów|współpracowników|samochodów
          |hydraulików|elektryków|instalatorów|doradców|handlowców|lekarzy)
        (zespół|firma|firmę|firmą|firmy|zespołu|biuro|warsztat|ekipa) (liczący|licząca|z
          |zatrudniająca)? (około|ok.)? # ~
        jest nas (około|już|w sumie)? #, #-osobow* ~, pracuje (u nas|w niej)? #
        zatrudniamy (około)? #, w której pracuje #
      budget:
        budżet*, wydać, do, maksymalnie, maks, najwyżej, przeznaczyć, nie więcej niż, zapłacić
        zainwestować
      month:
        miesięcznie, miesiąc, mies, miesiącu, mies.
      year:
        rocznie, rok, roku, roczny
      time:
        (do|od|przed|pod|na|z|w) (końca|końcem|początku|początkiem|koniec|początek|połowy
          |połowie) (tego|przyszłego|następnego|bieżącego)? (roku|miesiąca|kwartału|@|lata|sezonu
          |tygodnia|wakacji)
        (w|od|do|na|przed|na początku|pod koniec|w połowie) (@|lecie|wiosnę|lato|jesień|zimę
          |świętami|wakacjami|jesieni|wiosny|przyszłym miesiącu|przyszłym roku|tym miesiącu|tym roku
          |tym kwartale|przyszłym kwartale|następnym miesiącu|przyszłym tygodniu|tym tygodniu
          |następnym kwartale|lata|przyszłego miesiąca|nowego roku|nowym roku|następnego miesiąca)
        (w ciągu|za|przez) (najbliższych|kilku)? (#|kilka|kilku|dwóch)? (dni|tygodni|miesięcy
          |tygodnie|miesiące|miesiąca|tydzień|miesiąc)
        jak (najszybciej|najprędzej), (możliwie)? najszybciej, od zaraz, natychmiast, pilnie
        jeszcze w tym (miesiącu|roku|tygodniu|kwartale), jesienią, wiosną, latem, zimą
        (pierwszym|drugim|trzecim|czwartym) kwartale
      meeting:
        demo, prezentację, prezentacja, spotkanie, rozmowa, zadzwonić, telefon, rozmowę
      begin:
        zacząć, zaczynać, ruszyć, wystartować, zdecydować, decyzj*, kupić, wdroż*, zmian*
        potrzebujemy, start
      use-after:
        (oprogramowania|systemu|programu|narzędzia|rozwiązania|aplikacji|platformy|czegoś
          |oprogramowanie|system|program|narzędzie|narzędzi|rozwiązaniem|produktem|systemem|programem
          |aplikację|rozwiązanie) (do|dla|służącego do|na|który) (obsługi)?
        (używać|wykorzystać|potrzebujemy go|używalibyśmy) ~ do
      use-before:
      use-end:
        końca, i (ile|chcemy|chcielibyśmy), ile, w @, dla (#|naszej|mojej|firmy), jak, od, czy
        do końca, przed, z #, jest
      i-am:
        jestem, jako, pracuję jako, moje stanowisko, tu, pełnię funkcję
      title:
        dyrektor* (generaln*|operacyjn*|techniczn*|handlow*|finansow*|zarządzając*|it|sprzedaży
          |zakupów|marketingu)
        dyrektor, dyrektorem, dyrektorka, dyrektorką, prezes, prezesem, prezeska, wiceprezes*
        właściciel, właścicielem, właścicielka, właścicielką, współwłaściciel*, założyciel*
        współzałożyciel*
        kierownik* (biura|działu|projektu|serwisu|budowy|zespołu|it|sprzedaży|zakupów|operacyjn*
          |sklepu|warsztatu)
        kierownik, kierownikiem, kierowniczka, kierowniczką, menedżer* *, menedżer*, manager* *
        manager*, menadżer*, szef*, (ceo|cto|coo|cfo), księgow*, asystent*, sekretark*
        koordynator* *, koordynator*, specjalist* ds. *, wspólnik*, konsultant*, administrator*
        office manager*, brygadzist*, kupiec, zakupowiec
      i-run:
        (prowadzę|zarządzam|kieruję|mam) (małą|małym|niewielką|rodzinną)? ~ (firmę|firmą|biuro
          |biurem|warsztat|warsztatem|agencję|zespołem|sklep|klinikę|działem|restaurację|hotel
          |przychodnię|gabinet|zakład|szkołę|informatyką|it|salon|zakupami)
      """);

  private Polish() {}
}

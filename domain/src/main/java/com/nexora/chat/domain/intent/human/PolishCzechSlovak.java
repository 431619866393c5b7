package com.nexora.chat.domain.intent.human;

/// Polish, Czech and Slovak.
final class PolishCzechSlovak {

  static final String POLISH = """
      human: człowiek*, człowieka, człowiekiem, człowiekowi, ludzie, ludzi, ludźmi, istota ludzka,
        (żywy|żywego|żywym|żywą|żywej|żywa|prawdziwy|prawdziwego|prawdziwym|prawdziwą|prawdziwej|prawdziwa|realny|realną|realnym) (człowiek*|osob*|konsultant*|pracownik*|agent*|ludź*|istot*),
        (kogoś|ktoś|kimś|komuś) (żywego|żywy|żywym|prawdziwego|prawdziwy|prawdziwym|realnego|kto myśli|z mózgiem|myślącego|ludzkiego|kompetentnego|kompetentnym),
        krwi i kości, opiekun klienta, opiekunem klienta, opiekunem konta
      role: konsultant, konsultanta, konsultantem, konsultantowi, konsultantką, konsultantka, konsultanci, konsultantami, pracownik, pracownika,
        pracownikiem, pracownikowi, doradca, doradcą, doradcy, doradcę, osoba, osobą, osoby, osobę, osobie, agent, agentem, agenta, kierownik,
        kierownika, kierownikiem, kierownictwem, przełożony, przełożonego, przełożonym, menedżer*, manager, managera, managerem, szef, szefa, szefem,
        supervisor*, operator, operatora, operatorem, przedstawiciel, przedstawicielem, przedstawiciela, kolega, kolegą, kolegi, koleżanką, koledzy,
        specjalista, specjalistą, specjalisty, ekspert, ekspertem,
        (ktoś|kogoś|kimś|komuś) (z|ze|od) (obsługi|państwa|zespołu|waszego|waszej|was|działu|wsparcia|pomocy|firmy|supportu|biura|twojego|ekipy|księgowości),
        (ktoś|kogoś|kimś) (inny|innego|innym|odpowiedzialny*|wyżej|kto), członek zespołu, asystent ludzki, odpowiedzialną,
        (jeden|jednym|któryś|którymś) z (waszych|państwa) .., zespołem
      anyone: wsparcie, wsparciem, supportem, support, ktoś, kogoś, kimś, komuś, ktos, kogos, kims, ktokolwiek, kimkolwiek, technik, serwisant
      desk: obsługa klienta, obsługą klienta, obsługi klienta, obsługę klienta, biuro obsługi, biurem obsługi, biura obsługi, dział wsparcia,
        działem wsparcia, działem obsługi, działem, pomoc techniczna, pomocą techniczną, wasz zespół, infolinia, infolinią, infolinii,
        zespołem wsparcia, dział reklamacji, czat na żywo
      speak: rozmawiać, porozmawiać, rozmawiam, rozmowa, rozmowy, rozmowę, rozmów, pogadać, gadać, pogadac, mówić, pomówić, skontaktować, skontaktuj,
        kontakt, kontaktu, kontaktować, kontaktem, napisać do, pisać, popisać, czatować, dodzwonić, zadzwonić do, dogadać, omówić, wyjaśnić,
        być obsłużony, obsłużony przez, pomocy od, odpowiedź od, spotkać, zwrócić się, konsultować, skonsultować, dyskutować, dotrzeć, porozumieć,
        w kontakcie, poskarżyć, sprawę z, zapytać, zamienić słowo, reklamację
      pass: połącz, połączcie, połączyć, połączenie z, proszę połączyć, proszę o połączenie, proszę o kontakt, proszę o rozmowę, przełącz*,
        przekieruj*, przekierować, przekierowanie, przekaż*, przekazać, przekazanie, skieruj*, skierować, daj, dajcie, dać, dawaj, dawajcie, dawać,
        poproś, poproszę, poprosić, przywołaj, zawołaj, zawołajcie, wezwij, eskaluj*, eskalować, eskalację, eskalacja, podłącz, przepnij, przełączyć,
        oddaj, zaangażować, włączyć, pozwól
      want: chcę, chce, chciałbym, chciałabym, chcialbym, chcialabym, chcemy, chciałem, potrzebuję, potrzebuje, muszę, musze, mogę, moge, czy mogę,
        możemy, możecie, możesz, czy można, można, czy jest, jest tu, jest tam, są tam, są tu, gdzie (jest|są|znajdę), wolę, wolałbym, wolałabym,
        preferuję, żądam, domagam, wymagam, proszę o, prosiłbym, prosiłabym, możliwość, możliwe, lepiej, łatwiej, prościej, prosze o, szukam, czekam,
        oczekuję, pracuje, pracują, istnieje, jakiś, jakiegoś, jacyś, macie, może, wreszcie, w końcu, czy ktoś, życzę sobie, powinien, musiałby,
        byłoby, ktokolwiek, został
      handle: spojrzeć, spojrzał, spojrzy, zobaczyć, zobaczył, obejrzeć, zająć, zajął, zajmie, przejąć, przejął, przejmie, sprawdzić, sprawdził,
        rozwiązać, odpowie, odpowiedzieć, odpisać, odpisze, pomógł osobiście, pomóc, pomoże, przeczyta, czyta, pracuje, dostępny, wyjaśnił,
        rozpatrzyć, się odezwie, się skontaktował, skontaktuje
      wish: (zadzwoń|zadzwońcie|oddzwoń|oddzwońcie|zadzwoni|oddzwoni|zadzwonił|oddzwonił|zadzwonić|oddzwonić|zadzwońcie|dzwońcie|przedzwonić) .. (do mnie|do nas|mnie|proszę),
        (do mnie|do nas) .. (zadzwoń|zadzwonić|zadzwonił|zadzwoni|zadzwoniła|oddzwonić|oddzwonił|oddzwoni|zadzwońcie|oddzwońcie|zadzwoniłby),
        proszę (oddzwonić|o telefon|zadzwonić|o oddzwonienie|o rozmowę telefoniczną|o kontakt telefoniczny),
        (oddzwonienie|rozmowa telefoniczna|rozmowę telefoniczną|telefonicznie), mogę .. zadzwonić, numer .. zadzwonić
      wish: (jest|czy jest|czy|halo) (tam|tu|) (kto|ktoś|ktokolwiek), (jest|siedzi) (tam|tu|) kto, ktoś (tam|tu|żyje|żywy) .. jest,
        (z kim|do kogo) (mogę|moge|można|mam) .., (eskalować|eskaluj|eskalacja|eskalację) .., żadnych (botów|robotów),
        (człowieka|konsultanta|konsultant|człowiek|pracownika|kierownika|osoba) (proszę|poproszę|natychmiast|teraz|już),
        (dajcie|daj|chcę|potrzebuję|poproszę) .. (kogoś|ktoś), pracują .. ludzie, złożyć (skargę|reklamację) do
      nobot: (dość|dosyć|mam dość|nie będę|nie zamierzam|męczy mnie|odmawiam) .. (bot|bota|botem|botów|botami|robot|robota|robotem|robotami|robotów|maszyną|maszyny|automatem|automatów|chatbotem|ścianą|komputerem),
        nie (chcę|chce|będę) .. (botem|robotem|maszyną|automatem|bota|robota|chatbotem|komputerem|automatu|sztuczną),
        nie (bot|bota|robot|robota|maszyna), zamiast .. (bota|robota|maszyny)
      not: nie
      bot: bot, bota, botem, botów, boty, robot, robota, robotem, robotów, robotami, maszyna, maszyną, maszyny, automat, automatem, automatyczn*,
        chatbot, chatbotem, komputerem, komputer, sztuczna inteligencja, ai
      decline: nie (potrzebuję|potrzebuje|chcę|chce|trzeba|musi|muszę|musicie|musisz|wymagam|życzę|szukam|chcemy|proszę o|ma potrzeby|ma konieczności|potrzeba|oczekuję|chciałbym|chciałabym),
        bez, nie (łącz|łączcie|dzwoń|dzwońcie|przełączaj|przekazuj|przekierowuj|przełączać|łączyć|dzwonić|eskaluj), zamiast rozmowy, wolę nie,
        niepotrzebny, niepotrzebna, nie ma potrzeby, unikając, proszę nie
      declined: nie jest (potrzebny|potrzebna|konieczny|konieczna|konieczne|potrzebne), niepotrzebny, niepotrzebna, zbędny, nie trzeba,
        nie potrzebuję, niekonieczne
      past: rozmawiałem, rozmawiałam, rozmawialiśmy, pisałem, pisałam, powiedział, powiedziała, pomógł mi, pomogła, pomógł, zadzwonił wczoraj,
        dzwonił, kontaktowałem, kontaktowałam, był (bardzo|świetny|super|miły|pomocny|rewelacyjny|genialny), była (bardzo|świetna|miła|pomocna), byli,
        wczoraj, rozwiązał, rozwiązano, poradził, dzięki konsultant*, skontaktował się ze mną
      manage: dodać, dodaję, dodaj, dodawać, zaprosić, zapraszam, zaproś, przypisać, przypisuję, usunąć, usuwam, zatrudnić, utworzyć, mianować,
        zostać, jesteś, czy jesteś, jestem, jako, każdy, każda, każdego, na osobę, ile, ilu, która, który, które, jaki, jaka, kosztuje, koszt, cena,
        dodatkowy, dodatkowa, dodatkowego, kolejny, nowy, nowego, nową, rozmawiam z, piszę z, edytować
      about: licencja, licencje, rola, role, cena, konto, plan, moduł, raport, strona, lista, nieruchomości, miejsce, uprawnienia
      other: zasoby ludzkie, zasobów ludzkich, błąd ludzki, błędu ludzkiego, prawa człowieka, osoba która, osoba odpowiedzialna, osoby które,
        (godziny|godzinach|godzin|cena|plan) .. (obsługi|obsługa|infolinii|wsparcia) (klienta|), (jedna|jedną) osoba, operator logiczny, na osobę,
        agent nieruchomości, user agent, (pracownik|agent|konsultant|osoba|kierownik) może .., działa obsługa klienta
      howto: jak (przekazać|przypisać|dodać|ustawić|skonfigurować|przekierować|przełączyć|eskalować|działa|zrobić|mogę|połączyć),
        gdzie (mogę|znajdę|widzę), czy bot (może|potrafi)
      route: połączenie do, połączenia, przypisać, rozmowę do, konwersację, zgłoszenie, zgłoszenia, skonfigurować, ustawić, ticket, czat do,
        automatycznie, konwersacje
      third: (moi|nasi|moich|naszych|mój|nasz|ten) (klienci|klientów|klient|użytkownicy|użytkownik|goście|pacjenci|pracownicy), klienci, użytkownicy,
        (mój|moja|moją|moim|mojego|mojej|nasz|naszym|naszą|nasza) (szef|szefem|księgowa|księgową|księgowym|kierownik|kierownikiem|mąż|mężem|żona|żoną|prawnik|prawnikiem|zespół|zespołem|kolega|kolegą|bank|bankiem|partner|menedżer|przełożony|syn|córka),
        on chce, ona chce
      mine: mój, moja, moją, moim, mojego, mojej, nasz, nasza, naszym, naszego, naszą, moi, nasi
      report: (komunikat|strona|wiadomość|błąd) .. (mówi|pokazuje|pisze), jest napisane, pisze że, pytał czy, pyta czy, oznacza, wyświetla się
      but: ale, tylko, lecz, czekać, bo, ponieważ, więc, więcej
      polite: proszę, prosze, poproszę, teraz, natychmiast, już, pilne, pilnie, dzięki, dziękuję, tak, nie, ok, z, ze, do, i, mnie, rozmawiać, połącz,
        tutaj, cześć, dzień dobry, witam, halo, kurwa, cholera, wreszcie, w końcu, żywy, prawdziwy, jakiś
      greeting: cześć, dzień dobry, witam, dobry wieczór, szanowni, drogi, dzięki, dziękuję, halo, hej
      retract: nieważne, niewazne, już nieaktualne, już działa, już rozwiązane, zapomnij, sam rozwiązałem, poradziłem sobie
      known: hasło, hasła, osobny, osobno, osobista, osobiste, osobowe, kontakty, kontakt, kontaktowe, pracy, pracownicy, kontaktowy, rozmiar,
        rozmiary, połączenia, połączony, pracowników
      """;

  static final String CZECH_AND_SLOVAK = """
      human: člověk, člověka, člověkem, člověku, lidmi, lidí, človek, človeka, človekom, ľuďmi,
        (živý|živým|živého|skutečný|skutečným|skutečnou|opravdový|opravdovým|skutočný|skutočným|skutočnou|reálným) (člověk*|osob*|človek*|operátor*|agent*),
        živou osobou, ľudský operátor, lidský operátor
      role: operátor, operátora, operátorem, operátorom, operátorovi, pracovník, pracovníkem, pracovníka, pracovníkom, agent, agenta, agentem,
        agentom, zástupce, zástupcem, zástupcom, kolega, kolegou, kolegu, vedoucí, vedoucím, vedúci, vedúcim, nadřízený, nadřízeným, nadriadený,
        nadriadeným, manažer, manažerem, manažér, manažérom, poradce, poradcem, poradca, poradcom, osoba, osobou,
        (někdo|někým|někoho|niekto|niekým|niekoho) (z|ze|od|zo) .., asistent, specialista, špecialista
      anyone: někdo, někým, někoho, někomu, niekto, niekým, niekoho
      desk: zákaznická podpora, zákaznickou podporou, zákaznický servis, zákaznickým servisem, zákaznícka podpora, zákazníckou podporou,
        zákaznícky servis, podporou, technickou podporou, podpora, váš tým, infolinka
      speak: mluvit, promluvit, hovořit, hovoriť, rozprávať, porozprávať, popovídat, kontaktovat, kontaktovať, kontakt, spojit se, spojiť sa, psát,
        písať, bavit, chatovat, komunikovat, komunikovať, obrátit, dovolat
      pass: spojte, spoj, přepojte, přepoj, prepojte, prepoj, přepojit, prepojiť, spojit, spojiť, předejte, předat, odovzdajte, dejte mi, dajte mi,
        zavolejte (vedoucího|člověka), eskalujte, eskalovat, přesměrujte, presmerujte
      want: chci, chtěl bych, chtěla bych, chcem, chcel by som, chcela by som, potřebuji, potřebuju, potrebujem, můžu, mohu, mohl bych, mohla bych,
        môžem, mohol by som, rád bych, ráda bych, rád by som, je možné, dá se, je tu, je tam, existuje, raději, radšej, prosím o, žádám, žiadam,
        kde je, jak se dostanu
      handle: podívat, podíval, pozrieť, převzít, prevziať, vyřešit
      wish: (zavolejte|zavolej|zavolajte|zavolaj|zatelefonujte) (mi|mně|zpět|späť|prosím|nám), (můžete|môžete|může|môže) mi .. (zavolat|zavolať),
        mi .. (zavolal|zavolat|zavolať), (je|sedí) (tam|tu) (někdo|niekto|živý), s kým (můžu|mohu|môžem),
        nechcem (hovoriť|písať|komunikovať|rozprávať) s (botom|robotom|strojom)
      nobot: nechci (mluvit|psát|komunikovat) s (botem|robotem|strojem)
      bot: bot, robot, botem, robotem, botom, robotom, stroj, strojem, strojom, automat, automatem
      decline: nepotřebuji, nepotřebuju, nechci, nepotrebujem, nechcem, bez, nemusíte, není třeba, nie je potrebné, netreba, netřeba, nevolejte,
        nevolajte, nepřepojujte
      declined: není (potřeba|nutný|nutné|třeba), nie je (potrebný|potrebné|nutný), netřeba, netreba
      past: mluvil jsem, mluvila jsem, jsem mluvil, jsem mluvila, hovoril som, hovorila som, som hovoril, řekl, povedal, pomohl, pomohol, včera,
        byl velmi, bol veľmi
      manage: přidat, přidám, pridať, pridám, pozvat, pozvať, přiřadit, priradiť, odstranit, odstrániť, kolik, koľko, každý, další, ďalší, nový
      mine: můj, moje, moji, náš, mým, môj, mojím, našim
      third: (moji|naši) (zákazníci|klienti), zákazníci, můj (šéf|účetní|kolega), môj (šéf|účtovník|kolega)
      howto: jak (přepojit|přiřadit|přidat|nastavit|předat), ako (prepojiť|priradiť|pridať|nastaviť)
      route: hovor, konverzaci, konverzáciu, přiřadit, priradiť, ticket
      but: ale, jen, jenom, iba, len
      polite: prosím, ihned, hned, teď, teraz, děkuji, ďakujem, díky, s, se, so, živý, skutečný, mě, mi
      greeting: dobrý den, dobrý deň, ahoj, děkuji, ďakujem, vážený, zdravím
      other: lidské zdroje, lidských zdrojů, ľudské zdroje, osoba která, osoba ktorá
      """;

  private PolishCzechSlovak() {}
}

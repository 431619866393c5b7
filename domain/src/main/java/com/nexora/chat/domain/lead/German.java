package com.nexora.chat.domain.lead;

/// How people write in German when they may buy, and when they do not. See [LeadWords].
final class German {

  static final LeadWords WORDS = LeadWords.of("de", """
      common:
        der, die, das, und, ist, für, wir, ein, eine, nicht, ich, zu, mit, bei, sie, euch, ihr, im
        den, uns, von, auf, haben, es
      wants:
        (suchen|sucht|suche|brauchen|brauche|braucht|benötigen|benötigt|benötige|wünschen) (gerade
          |aktuell|derzeit|dringend|wir|ich)? (eine|ein|einen|nach|neue|neues)? ~ (software|lösung
          |tool|system|programm|plattform|app|crm|werkzeug|anbieter|alternative|etwas)
        (brauchen|suchen|brauche|suche|sucht|braucht) ~ (etwas|was) (für|zur|zum|um|mit)
        (software|lösung|tool|system|programm) ~ (gesucht|suchen|gebraucht)
        (angebot|preisangebot|kostenvoranschlag|offerte|preisliste) ~ (für (#|unser*|ein*)|schicken
          |zusenden|senden|machen|zukommen|erstellen|unterbreiten)
        (schicken|senden|machen) ~ (ein|eine|ihr|euer)? _ (angebot|offerte|preisliste|preise)
        preise für (#|unser*|firmen|unternehmen|teams|betriebe) ~
        (vorführung|demo|präsentation|produktvorführung|demotermin|webdemo) (für|vereinbaren|buchen
          |bekommen|sehen|anfordern|haben|ansehen|von) ~
        (eine|ihre|euer*) (vorführung|demo|produktdemo|präsentation|live-demo)
        gern* ~ (vorführung|demo)
        (wechseln|umsteigen|umstellen|wechsel|umstieg) (zu|auf|von)? (euch|ihnen|ihre*|eure*)
        (überlegen|planen|möchten|wollen|denken|erwägen) ~ (wechseln|umzusteigen|umsteigen|wechsel
          |anzuschaffen|anschaffen|einzuführen|einführen|zu kaufen)
        von ~ (zu euch|zu ihnen|auf euch) ~, (zu euch|zu ihnen) (zu)? wechseln
        (interessier*|interesse) ~ (an|für) (ihr*|eur*|ein*|der|dem) ~
        (möchten|wollen|würden|möchte|will|würde) (gern*|wir|ich)? ~ (kaufen|erwerben|bestellen
          |abonnieren|buchen|nachkaufen|lizenzieren|einführen|anschaffen)
        (weitere|zusätzliche|mehr) (plätze|lizenzen|nutzer|benutzer|zugänge|seats|accounts) ~
        bevor wir (kaufen|unterschreiben|bestellen|uns entscheiden|bestellen|buchen|zuschlagen)
        vor dem kauf
        (vergleichen|evaluieren|prüfen|testen|prüfe|evaluiere|vergleiche|testet|bewerten
          |sichten) ~ (anbieter|lösung*|tool*|software*|produkt*|system*|ihr|ihre|euer|eure|euch)
        (prüfe|prüfen) ihr produkt, in der engeren auswahl, engere auswahl
        was (kostet|kosten|würde|zahlen|kostete) ~ (für|bei) (eine|einen|ne|ein|unser*|#|nen) ~
        (was|wie viel|wieviel) ~ (kostet|kosten|zahlen) ~ (für|bei) (uns|#|unser*|firma|firmen|team)
        (jemand|jemanden|wer) (aus|vom|im) (dem|ihrem|eurem)? (vertrieb|verkauf|sales) ~
        mit (dem|ihrem|eurem) (vertrieb|verkauf|vertriebsteam), ansprechpartner ~ vertrieb
        welch* (tarif|paket|plan|version|lizenz) ~ (passt|passen|empfehl*|für|brauchen|geeignet
          |richtig)
        geht das für # ~
        (mengenrabatt|staffelpreis*|volumenlizenz*|firmenlizenz*|firmenkunden*|rahmenvertrag
          |jahresvertrag|ausschreibung)
        (testphase|probezeit|testzugang|testversion|probemonat) für (firmen|unternehmen|uns*
          |betriebe|teams)
        (möchte|möchten|will|wollen|würden) ~ software ~ testen, so schnell wie möglich einführen
        lizenzen (kaufen|senden|bestellen|für)
      asks:
        kosten, kostet, preis, preise, angebot, testen, testphase, demo, tarif, tarife, lizenz
        lizenzen, rabatt, abo, kaufen, teuer
      business:
        unser* (firma|team|betrieb|unternehmen|büro|agentur|praxis|kanzlei|leute|mitarbeiter
          |abteilung|verein|schule|chef|chefin)
        mein* (firma|team|betrieb|unternehmen|büro|agentur|praxis|chef|chefin)
        wir sind (ein|eine|#|zu) ~, (kleine|kleiner|kleines) (firma|betrieb|unternehmen)
        ich (leite|führe|betreibe) ~, firmen, betrieb, unternehmen, firma
      support:
        (funktioniert|geht|läuft|klappt|lädt|öffnet) ~ (nicht|nimmer)
        (kann|können|sehen|sieht|finde|komme) ~ (nicht|keine|kein) ~, fehler*, fehlermeldung
        absturz, abgestürzt, rechnung ~ (falsch|korrigieren|doppelt|stimmt)
        (die|unsere|meine|letzte) rechnung, doppelt abgebucht, erstattung, rückerstattung, kündig*
        stornier*, passwort, anmelden, einloggen
        wie (lade|erstelle|lösche|ändere|füge|kann|exportiere|importiere|richte|stelle) ~
        wo (ändere|finde|kann|sehe|lösche) ~, mein* kunde*, zahlungsmethode, preiserhöhung
        abgelaufen
      others:
        bewerbe, bewerben, bewerbung, stelle (frei|noch|als), lebenslauf, praktikum, werkstudent*
        ausbildungsplatz, (suche|suchen) ~ (job|arbeit|stelle|anstellung), offene stellen
        jobangebot
        (seo|webdesign|marketing|werbe|online-marketing|recruiting|personalvermittlung)-?agentur ~
        seo-agentur, marketingagentur, werbeagentur
        ihre (webseite|website|homepage|umsätze|verkäufe|reichweite|sichtbarkeit|google) ~ (auf
          |steigern|erhöhen|verbessern|verdoppeln|optimieren)
        (steigern|verdoppeln|erhöhen|verbessern) (wir|sie)? ihre* (umsatz|umsätze|verkäufe
          |reichweite|sichtbarkeit)
        gastbeitrag, gastartikel, backlink*, (bieten|biete) ihnen (an|unser*|gern*|eine) ~
        kooperationsanfrage, als partner für sie, unsere dienstleistung*, neukunden für sie
        wir vermitteln, bachelorarbeit, masterarbeit, diplomarbeit, abschlussarbeit, seminararbeit
        hausarbeit, doktorarbeit, student, studentin, studentenrabatt, studierende*, studiere
        studium, umfrage, (bin|als) (journalist*|redakteur*|reporter*|blogger*), journalist
        journalistin, pressekontakt, presseanfrage, pressestelle, (schreibe|schreiben) ~ artikel
        casino, bitcoin, krypto*, gewonnen, gewinnspiel, bonus ~ sichern, geld verdienen
        jetzt klicken, lotto, privat, privatperson, private nutzung, für mich (allein|privat)
        nur für mich
        (mein*|bei mir|zuhause|zu hause) ~ (tropft|leckt|verstopft|undicht|kaputt|läuft aus)
        (heizung|wasserhahn|toilette|waschmaschine|rohr|dach) ~ (tropft|leckt|verstopft|undicht
          |kaputt|ausgefallen)
        jemand ~ vorbeikommen
        (suche|brauche) (einen|eine) (klempner|elektriker|handwerker|dachdecker|maler|gärtner
          |installateur)
        für (einen|ein|eine) ander* (anbieter|lösung|produkt|software|system) entschieden
        anders entschieden, kein interesse, nicht (mehr)? interessiert, doch nicht, keinen bedarf
        kein bedarf, abbestellen
      numbers:
        zwei=2, drei=3, vier=4, fünf=5, sechs=6, sieben=7, acht=8, neun=9, zehn=10, elf=11, zwölf=12
        dreizehn=13, vierzehn=14, fünfzehn=15, sechzehn=16, zwanzig=20, fünfundzwanzig=25
        dreißig=30, vierzig=40, fünfzig=50, sechzig=60, hundert=100, zweit=2, dritt=3, viert=4
        fünft=5, sechst=6, acht=8, zehnt=10, zwölft=12
      months:
        januar jänner februar märz april mai juni juli august september oktober november dezember
      size:
        # _ (mitarbeiter*|angestellte*|leute*|personen|nutzer*|benutzer*|plätze|plätzen
          |arbeitsplätze*|lizenzen|lizenz|mann|monteur*|techniker*|kolleg*|köpfe*|beschäftigte*|user
          |usern|seats|fahrzeug*|menschen|agenten|handwerker*|zugänge|accounts|fahrer*
          |servicetechniker*|gesellen|vollzeit*|teammitglied*|installateur*|reinigungskräfte*
          |außendienstler*)
        (team|betrieb|firma|unternehmen|büro|praxis|agentur|kanzlei|truppe) (von|mit|aus|zu) (etwa
          |rund|ca.|circa|ungefähr|knapp|über)? #
        wir sind (zu|etwa|rund|aktuell|derzeit|ca.|knapp|nur|insgesamt)? #
        #-(köpfig*|mann|personen) ~, #er team, #köpfig*
      budget:
        budget*, ausgeben, höchstens, maximal, bis zu, zur verfügung, preisrahmen, kostenrahmen
        eingeplant, nicht mehr als, leisten
      month:
        monat*, mtl
      year:
        jahr, jahre, jährlich, jährliche, jährlichen, p.a.
      time:
        (bis|vor|ab|zum|zu|gegen) (ende|anfang|mitte|spätestens)? (des|dieses|nächsten|diesen|dem
          |nächstem)? (ende|anfang|beginn)? (quartals|quartal|monats|monat|jahres|jahresende
          |jahreswechsel|monatsende|quartalsende|woche|sommer|winter|herbst|frühjahr|frühling
          |weihnachten|ostern|saison|@|q1|q2|q3|q4|sommers) (#)?
        (im|ab|seit|bis|anfang|ende|mitte|zum #|ab #) (@|nächsten monat|nächstem monat|frühjahr
          |frühling|sommer|herbst|winter|neuen jahr|ersten quartal|zweiten quartal|dritten quartal
          |vierten quartal|januar)
        (diesen|nächsten|diesem|nächstem|kommenden|kommendem) (monat|sommer|winter|herbst|frühling
          |quartal|@)
        (dieses|nächstes|kommendes) (jahr|quartal|frühjahr), (diese|nächste|kommende|nächster) woche
        (in|innerhalb von|binnen) (den nächsten|etwa|ca.)? (#|ein paar|einigen|wenigen|einem
          |zwei) (tagen|wochen|monaten|monat|woche)
        so (schnell|bald) wie möglich, schnellstmöglich, möglichst (bald|schnell), ab sofort, sofort
        baldmöglichst, zeitnah, noch (diesen|dieses|diese) (monat|jahr|woche), zum jahreswechsel
        zum (neuen)? jahr, jahresende, spätestens (im|bis|ende|zum) @
      meeting:
        demo, vorführung, termin, anruf, telefonat, präsentation, gespräch, anrufen
      begin:
        start*, beginn*, loslegen, entscheid*, einführ*, kaufen, umstell*, wechsel*, umsteigen, live
        brauch*, anfang*
      use-after:
        (software|lösung|tool|system|programm|plattform|app|etwas|was|werkzeug|produkt|anbieter|crm
          |module?|lösungen|tools) (für|zur|zum|um|zu|mit der) (die|den|das|unsere|unseren|eine|der)?
        (brauchen|suchen|nutzen|nutzen wollen) (es|sie|das|etwas) (für|zur|zum|um) (die|den|das
          |unsere)?
        um (unsere|die)
      use-before:
      use-end:
        uns, unser*, ab, bis, was, wie, wir, gesucht, und (wir|was|wie), bei #, für #
        zu (kaufen|testen), können, mit #, haben, ist, suchen
      i-am:
        ich bin, bin, als, ich arbeite als, meine position, mein name ist ~, hier schreibt
      title:
        geschäftsführer*, geschäftsführend* gesellschafter*, inhaber, inhaberin, gründer, gründerin
        mitgründer*, chef, chefin, vorstand*, prokurist*, büroleiter*, betriebsleiter*
        betriebsinhaber*, it-leiter*, leiter (der|des|it|einkauf|vertrieb) *
        leiterin (der|des|it|einkauf|vertrieb) *, leiter*, leiterin, bereichsleiter*
        abteilungsleiter*, teamleiter*, projektleiter*, vertriebsleiter*, einkaufsleiter*
        einkäufer*, werkstattleiter*, bauleiter*, disponent*, serviceleiter*, personalleiter*
        praxismanager*, officemanager*, office manager*, assistentin der geschäftsführung
        assistent*, ceo, cto, coo, cfo, cio, head of *, meister, meisterin, malermeister*
        elektromeister*, buchhalter*, sekretär*, verwaltungsleiter*, berater, beraterin
        steuerberater*, filialleiter*, marketingleiter*, produktmanager*, projektmanager*
        it-verantwortlich*
      i-run:
        ich (leite|führe|betreibe|verantworte|manage) (die|das|den|eine|ein|einen|unsere
          |unser)? ~ (it|betrieb|firma|büro|unternehmen|team|agentur|praxis|werkstatt|abteilung
          |einkauf|vertrieb|kundendienst|service|kanzlei|disposition|verwaltung|salon|studio|hotel
          |restaurant)
      """);

  private German() {}
}

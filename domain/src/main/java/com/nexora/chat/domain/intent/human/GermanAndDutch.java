package com.nexora.chat.domain.intent.human;

/// German and Dutch.
final class GermanAndDutch {

  static final String GERMAN = """
      human: mensch, menschen, menschn, menschin,
        menschliche* (mitarbeiter*|ansprechpartner*|berater*|agent*|hilfe|unterstützung|kontakt|wesen|person|support|stimme|kolleg*|betreuer*),
        (echte*|reale*|richtige*|lebende*|lebendige*|wirkliche*|wahre*) (mensch*|person*|mitarbeiter*|ansprechpartner*|berater*|agent*|leute|kolleg*|wesen),
        (jemand|jemanden|jemandem|wer|wen) (echtes|echten|echtem|reales|realen|richtiges|richtigen|lebendiges|menschliches|lebendigen|mit gehirn|mit hirn|mit verstand|mit herz|mit puls|mit ahnung|der lebt|der atmet),
        fleisch und blut, ansprechpartner, ansprechpartnerin, ansprechperson,
        persönliche* (ansprechpartner*|betreuer*|kontakt|gespräch|beratung|betreuung|hilfe|unterstützung|kundenbetreuer*), keine maschine,
        kundenbetreuer, kundenbetreuerin, account manager
      role: mitarbeiter, mitarbeiterin, mitarbeitern, mitarbeitende*, berater, beraterin, beratern, kollege, kollegen, kollegin, kolleginnen,
        sachbearbeiter*, vorgesetzte*, chef, chefin, teamleiter*, teamleitung, abteilungsleiter*, verantwortliche*, zuständige*, supervisor, manager,
        agent, agenten, person, (kundendienst|kundenservice|support|service|supports)mitarbeiter*, experte, experten, expertin, fachmann, fachkraft,
        spezialist, spezialisten, betreuer, betreuerin, geschäftsführer*, geschäftsleitung,
        (jemand|jemanden|jemandem|wer|wen|wem) (vom|aus|von|im|bei|beim|in) (dem|der|eurem|ihrem|ihnen|euch|euer|ihrer|) (support|team|kundenservice|kundendienst|service|abteilung|firma|technik|vertrieb|buchhaltung|),
        (jemand|jemanden|jemandem) (anderen|anderes|anderem|kompetentes|kompetenten|zuständigen|verantwortlichen|der|die|höheren),
        einer von (euch|ihnen), eine* (ihrer|eurer|deiner) (kollegen|mitarbeiter|leute|experten), kundenberater*, servicekraft, techniker von ihnen,
        deine* kolleg*
      anyone: support, jemand, jemanden, jemandem, irgendwer, irgendwen, irgendjemand*, leute, techniker, wen, agents
      desk: kundendienst, kundenservice, kundenbetreuung, kundensupport, support team, supportteam, hotline, service team,
        (ihr|euer|ihrem|eurem|dem) team, beschwerdestelle, buchhaltung, fachabteilung, callcenter
      speak: sprechen, spreche, sprech, reden, rede, schreiben, chatten, unterhalten, telefonieren, erreichen, erreiche, erreicht, kontaktieren,
        kontakt, kontakt aufnehmen, in kontakt, in verbindung, verbunden, verhandeln, wenden, austauschen, besprechen, klären, kommunizieren,
        zu tun haben, gespräch mit, termin mit, unterredung, beraten lassen, betreut, beschweren, hilft mir, zu sprechen, zu reden,
        (hilfe|antwort|unterstützung) von, quatschen, diskutieren, beantwortet, bedient, durchgestellt, bearbeitet, an die strippe, fragen,
        wende ich mich, rücksprache, mich wenden
      pass: verbinden, verbinde, verbindet, verbind, weiterleiten, leiten sie mich, leite mich, leitet mich, leiten sie (das|dies|meine) .. weiter,
        leite (das|dies|meine) .. weiter, weitergeleitet, durchstellen, stellen sie mich, stell mich, stellt mich, weitergeben, übergeben, übergib,
        übergeben sie, geben sie (mir|das|es|meinen|uns), gib mir, gebt mir, holen sie, hol mir, hol mal, holt mir, holt mal, her mit, hole,
        schicken sie mir, schick mir, vermitteln, vermittle, weiterreichen, weiterverbinden, eskalieren, eskaliere, eskaliert, übernehmen,
        hinzuziehen, hinzuholen, dazuholen, dazu holen, einschalten, einen anderen, verbunden werden
      want: sitzt da, sitzt hier, ist da, ist hier, ich möchte, möchte, will, wollen, wünsche, wünschen, hätte, hätten, brauche, brauch, benötige, bräuchte, bräuchten, benötigen, brauchen,
        kann ich, könnte ich, können wir, können sie, könnten sie, kannst du, könntest du, könnt ihr, könntet ihr, darf ich, dürfte ich, gibt es,
        gibts, gibt's, haben sie, habt ihr, hast du, wo (ist|sind|bleibt|finde), wie (komme|bekomme|kriege), verlange, verlangen, fordere, bestehe,
        bevorzuge, lieber, gern, gerne, wäre es möglich, möglich, besser, einfacher, leichter, existieren, existiert, arbeiten, arbeitet, noch,
        überhaupt, irgendein*, sollte, müsste, muss, endlich, zeit für, suche, bitte um, wo kann ich, warte auf, sinnvoll, hilfreich, vielleicht,
        eventuell, mal ein, her, geht (es|das) (auch|) , wär, wäre, am liebsten
      handle: draufschauen, drauf schauen, drüber schauen, drüberschauen, ansehen, anschauen, angucken, anguckt, ansieht, anschaut, kümmern, kümmert,
        übernehmen, übernimmt, persönlich helfen, prüfen, prüft, weiterhelfen, weiterhilft, helfen, hilft, melden, meldet, regeln, lösen, gefragt,
        zuständig, antworten, antwortet, liest, mitliest, lesen, erklären, arbeitet, arbeiten, erreichbar, verfügbar, reinschauen, bearbeiten
      wish: jemanden am telefon, (rufen|ruf|ruft|klingeln) (sie|) (mich|uns|mal|bitte|doch|kurz),
        (mich|uns) .. (anruft|anrufen|anriefe|zurückruft|zurückrufen|anrufst|anruf|telefonisch),
        (mich|uns) (mal|bitte|jemand|jmd|wer|einfach|kurz|doch|morgen|heute|einer|schnell|telefonisch) .. (anrufen|zurückrufen|anruft|zurückruft|erreichen|kontaktieren),
        rückruf, rückruf bitte, um rückruf, bitte .. (anrufen|zurückrufen), telefonisch (besprechen|klären|sprechen|erreichen|mit|kontakt*),
        telefonat, kann ich (euch|sie|dich|irgendwo|bei euch|jemanden|wo|da) .. anrufen, telefonnummer .. (anrufen|erreichen|sprechen),
        melden sie sich (bei mir|telefonisch|bitte), meldet euch (bei mir|telefonisch|bitte)
      wish: (ist|sitzt|arbeitet|gibt es|gibts|liest|antwortet) (da|hier|dort|bei euch|denn|noch|überhaupt|) (jemand|wer|irgendwer|irgendjemand),
        (jemand|wer|irgendwer|irgendjemand) (da|hier|zuhause|zu hause|echtes da|anwesend|wach), (liest|hört) .. jemand,
        (das|dies|es|fall|anliegen|bitte) .. eskalieren, eskalieren sie, mit (wem|wen) kann ich (sprechen|reden|telefonieren),
        an wen (kann|soll|muss|wende), wer ist (zuständig|verantwortlich|hier zuständig|ihr vorgesetzter),
        (arbeiten|sitzen|gibt es) .. (leute|menschen|personen), beschwerde einreichen,
        (mitarbeiter|mensch|berater|person|kollege|chef|agent) (bitte|jetzt|sofort), (brauche|will|möchte|suche) .. jemanden, jemanden sprechen,
        persönlich (sprechen|reden|besprechen|klären)
      nobot: (nicht|kein bock|keine lust|satt|leid|nie wieder) .. mit .. (bot|maschine|roboter|ki|computer|automaten|chatbot|programm|software|wand) (sprechen|reden|schreiben|chatten|diskutieren|unterhalten|zu reden|zu sprechen|zu diskutieren|zu schreiben|unterhalten),
        rede nicht mit .. (bot|maschine|roboter|ki|computer|automaten|chatbot|wand),
        (genug|schnauze voll|nase voll|satt) .. (bot|bots|maschine|maschinen|roboter|robotern|ki|chatbot|chatbots|automaten),
        (schluss|aufhören|weg|hör auf|hören sie auf) mit .. (bot|maschine|roboter|ki|chatbot), keine (maschine|bots|roboter|ki|chatbots),
        kein (bot|roboter|chatbot|computer), weg mit .. bot, statt .. (bot|bots|ki|maschine|roboter|chatbot)
      not: nicht, kein*, ohne
      bot: bot, bots, roboter, chatbot, chatbots, maschine, computer, ki, automat, automaten, automatisch*, textbausteine*, programm
      decline: (brauche|will|möchte|benötige|wünsche|brauchen|wollen|brauch|möcht) (wirklich|eigentlich|jetzt|dazu|dafür|aktuell|gar|momentan|auch|) (kein*|nicht),
        (möchte|will|wollen|muss|brauche) .. nicht (mit|zu|an|von), ohne, (bitte|sie müssen mich|du musst mich|muss|müssen) (nicht|keinen|keine) ,
        nicht (nötig|notwendig|erforderlich), kein* .. (nötig|notwendig|erforderlich), es braucht kein*,
        (verbinden|verbinde|leiten|rufen) (sie|) (mich|) (bitte|) nicht, statt mit, lieber nicht, anstatt, muss ich (dafür|dazu) .., kein interesse,
        kein bedarf
      declined: (ist|wird|wäre|bräuchte es|braucht es|sind) nicht (nötig|notwendig|erforderlich|gewünscht), nicht (nötig|notwendig|erforderlich),
        nicht (anrufen|zurückrufen|verbinden|weiterleiten|sprechen|reden), unnötig, überflüssig, brauche ich nicht, brauch ich nicht, nicht mehr nötig
      past: gesprochen, geredet, telefoniert, gechattet, geschrieben hat, gesagt, hat mir, hat mich, hat uns, haben mir, haben mich, sagte, meinte,
        erklärte, geholfen, angerufen, war (sehr|super|toll|total|echt|wirklich|nett|freundlich|hilfsbereit|spitze|klasse|großartig),
        waren (sehr|super|toll), gestern, gelöst, danke an
      manage: lade, einladen, laden, hinzufügen, füge, anlegen, lege, löschen, lösche, zuweisen, weise, entfernen, entferne, ernennen,
        bist du (ein|eine), sind sie (ein|eine), bin ich (ein|eine), ist das (ein|eine), ich bin (ein|eine|der|die), als (ein|eine|),
        für (jeden|jede|einen|eine), pro, jeder, jede, jeden, jedem, wie viele, welche, welcher, welchen, was kostet, kosten für, zusätzliche*,
        weitere, weiteren, einen neuen, eine neue, neuen, neue, namens, einstellen, rolle, wie ein, schreibe ich mit, spreche ich mit, rede ich mit,
        verwalten, abwesende*, preis für, lizenz für
      managed: anlegen, hinzufügen, einladen, löschen, zuweisen, entfernen, zuzuweisen, einzuladen, anzulegen, hinzuzufügen, verwalten, deaktivieren,
        abrechnen, einstellen, importieren, exportieren
      about: plätze, lizenz, lizenzen, rolle, rollen, rechte, berechtigung*, konto, konten, preis, kosten, bericht, verzeichnis, verwaltung, ausfall,
        modul, app, seite, ansicht, liste, zugang, name, profil, zeiterfassung, öffnungszeiten
      other: menschlicher fehler, menschenrechte, die person die, (öffnungszeiten|servicezeiten|arbeitszeiten) .., user agent, personalabteilung,
        kundenservice (zeiten|öffnungszeiten), kundensupport (preis|paket|tarif), im support enthalten,
        (kann|darf|könnte) ein* (mitarbeiter*|person|agent|kollege|manager|chef) .. (haben|sehen|bearbeiten|nutzen|ändern|löschen),
        person* (die|welche|der)
      howto: wie (kann|lade|lege|leite|weise|verbinde|füge|lösche|übergebe|übertrage|stelle|richte|eskaliere|geht|funktioniert|wird|werden|verteile),
        wo (kann|sehe|stelle), kann (der|euer|ihr) bot, was (macht|bedeutet|passiert)
      route: leite ich, weise ich, verbinde ich, einen anruf, anrufe, übertrage ich, übertragen, gespräch einem, ein gespräch, ein ticket, tickets,
        einen chat, zuweisen, zuweisung, eskaliere ich, einrichten, richte ich, übergebe ich, leitet der bot, an den agenten übergeben, automatisch
      third: (mein|meine|meinen|unser|unsere|unseren|der|die|den|ein|eine) (kunde|kunden|kundin|nutzer|besucher|gäste|benutzer|patienten|schüler|mieter),
        kunden, nutzer, besucher,
        (mein|meine|meinem|meinen|meiner|unser|unsere|unserem|unseren|unserer) (chef|chefin|mann|frau|sohn|tochter|mutter|vater|steuerberater*|anwalt|team|kollege|kollegin|kollegen|bank|partner|vorgesetzte*|buchhaltung|buchhalter*|it),
        er (will|möchte), sie will
      mine: mein, meine, meinem, meinen, meiner, meines, unser, unsere, unserem, unseren, unserer, unseres
      report: (steht|meldung|da steht|es heißt|seite|fehlermeldung|er sagt|sie sagt|mail) .. (steht|sagt|heißt|lautet|zeigt), da steht, es steht,
        gefragt ob, fragt ob, bedeutet, was heißt
      but: aber, sondern, nur, sonst, weil, denn, stattdessen, warten, weitermachen, mehr, einfach nur
      polite: bitte, jetzt, sofort, ein, eine, einen, einem, einer, der, die, das, den, dem, mit, an, mir, mich, und, danke, dankeschön, ja, nein,
        endlich, dringend, mal, doch, nochmal, halt, sprechen, verbinden, her, hier, schnell, echt, richtig, verdammt, gefälligst, jemand, nur, hallo,
        hi, guten tag, kein, keinen, nicht
      greeting: hallo, guten (tag|morgen|abend), liebes, liebe, lieber, sehr geehrte*, danke, vielen dank, servus, moin, grüß gott, hi
      retract: hat sich (erledigt|geklärt), vergiss es, vergessen sie es, egal, nicht mehr nötig, schon gut, problem gelöst, gelöst
      known: mehr, menge, mengen, meinen, wünschen, wenden, finden, bitten, chats, chatte, personal, persönlich, reisen, rechnen, rechnung, zeichnen,
        brechen, sprachen, sprache, versprechen, entsprechen, reden, reder, regen, rufen, leiten, leisten, arbeiter, arbeitern, bearbeiter, erreichen,
        reichen, reicht, schreiben, schreibe, kontakt, kontakte, kontaktdaten, konten, chef, chefs, team, teams, letzte, jetzt, jemals, manchen,
        machen, lachen, suchen, buchen, brauchen
      """;

  static final String DUTCH = """
      human: mens, mensen, menselijk* (medewerker*|contact|hulp|persoon|wezen|agent|adviseur|ondersteuning|collega),
        (echt|echte|levend|levende|werkelijk|gewoon|normaal) (mens|mensen|persoon|personen|medewerker*|iemand|collega*|contact|agent|wezen),
        iemand (echt|echts|levend|met verstand|met hersens|met een hart|met hersenen|menselijk|die leeft|die echt), vlees en bloed, levend wezen,
        contactpersoon, accountmanager
      role: medewerker, medewerkers, medewerkster, mederwerker, persoon, adviseur, consulent, collega, collega's, leidinggevende*, manager,
        supervisor, teamleider, chef, baas, verantwoordelijke, klantenservicemedewerker*, servicemedewerker*, helpdeskmedewerker*, supportmedewerker*,
        agent, expert, specialist, vertegenwoordiger,
        iemand (van|uit|bij) (de|jullie|het|uw|je|) (team|klantenservice|support|afdeling|helpdesk|bedrijf|facturatie|administratie|servicedesk|technische|techniek|verkoop|organisatie|collega's|),
        iemand anders, een van (uw|jullie|je) (collega's|medewerkers|mensen|experts), iemand die (verstand|wel|het|mij|me|er)
      anyone: support, ondersteuning, iemand, iemnd, personeel, monteur, agenten, jullie team, uw team
      desk: klantenservice, klantendienst, klantenondersteuning, klantsupport, helpdesk, servicedesk, supportteam, hotline, facturatieafdeling,
        live chat, live support
      speak: praten, praat, spreken, spreek, overleggen, chatten, bellen met, telefoneren, bereik, bereiken, contact opnemen, contact met, in contact,
        te woord, te spreken, contacteren, communiceren, bespreken, gesprek met, te maken, doorgeschakeld, geholpen, (hulp|antwoord) van,
        afspraak met, neem ik contact, discussiëren, wenden, gesproken worden, babbelen, aan de lijn, aan de telefoon, te pakken, vragen aan,
        schrijven, klagen, klacht
      pass: verbind me, verbind mij, verbindt u mij, doorverbinden, doorverbind, doorverbonden, verbinden, schakel, doorschakelen, schakel me, zet me,
        zet mij, geef me, geef mij, geeft u mij, doorsturen, stuur me, stuur dit, stuur mij, doorgeven, doorzetten, zet dit, haal, overdragen,
        escaleren, breng me, roep, laat me, laat mij, overnemen, erbij halen, inschakelen, naar een
      want: ik wil, wil, willen, wens, zou graag, graag, ik moet, moet ik, nodig, heb een, behoefte, kan ik, kunnen we, mag ik, kunt u, kun je,
        kan je, kunnen jullie, zou u, zou je, zou ik, is er, zijn er, zit er, zitten er, waar (is|zijn|blijft), hoe (kom|krijg), eis, liever,
        mogelijk, voorkeur, beter, makkelijker, handiger, werken er, werkt er, bestaan, bestaat, hebben jullie, heeft u, heb je, nog, enige, zoek,
        verzoek, eindelijk, verwacht, misschien, sta erop, hoop, wacht op, tijd voor, handig
      handle: kijken, kijkt, overneemt, overnemen, neemt het over, bekijken, bekijkt, oplossen, oplost, persoonlijk helpen, helpen, helpt, reageert,
        regelen, contact opneemt, terugbellen, lezen, leest, uitleggen, werkt, werken, beschikbaar, bereikbaar, aanwezig, antwoordt, antwoorden
      wish: (bel|bellen|belt|bel me|belt u) (mij|me|ons) (terug|), (mij|me|ons) .. (bellen|terugbellen|belt|terugbelt|opbellen|opbelt),
        (bel|belt) (u|) (mij|me|ons), (terugbellen|teruggebeld|terugbelverzoek), gebeld worden, terug gebeld,
        telefonisch (contact|bespreken|overleg|spreken), kan ik (jullie|u|iemand|ergens) .. bellen, telefoonnummer .. (bellen|bereiken|spreken)
      wish: (is|zit|werkt|leest) (er|daar|hier|) (daar|hier|ook|nog|eigenlijk|wel|) iemand, iemand (daar|aanwezig|thuis|wakker|hier),
        (dit|het|zaak|graag|probleem) .. escaleren, escaleer, (wie|met wie) kan ik (spreken|praten|bellen|contacteren|aanspreken),
        (werken|zitten|zijn) er .. mensen, (medewerker|mens|persoon|collega|manager) (graag|aub|nu|alstublieft|alsjeblieft),
        (wil|moet) .. iemand spreken, een klacht indienen bij
      nobot: (niet|geen zin|weiger|zat|moe|beu|klaar) .. met .. (bot|robot|machine|computer|chatbot|ai|muur) (praten|spreken|chatten|te praten|te chatten|discussiëren|te spreken|te discussiëren),
        (genoeg|klaar|zat|beu) (van|met) .. (bot|bots|robot|robots|chatbot|machine|computer), geen (bot|robot|chatbot|machine|computer|bots|robots),
        stop met .. (bot|robot), (in plaats van|ipv) .. (bot|robot|computer|machine), weg met .. bot
      not: niet, geen, zonder
      bot: bot, bots, robot, robots, chatbot, computer, machine, automatisch*, ai
      decline: (hoef|hoeft|hoeven) (geen|niet|me|mij|echt|helemaal|je|u|ik|jullie) ,
        (wil|wens|heb|willen|zoek) (echt|nu|eigenlijk|helemaal|) (geen|niet), (wil|wens) .. niet (met|dat), zonder,
        (bel|verbind) (mij|me) (alsjeblieft|alstublieft|aub|) niet, niet (doorverbinden|bellen|nodig), geen .. nodig, liever niet, in plaats van
      declined: is niet nodig, niet nodig, hoeft niet, niet (bellen|doorverbinden|terugbellen), onnodig, niet noodzakelijk, heb ik niet nodig
      past: gesproken, gepraat, gebeld, gechat, sprak, zei, vertelde, heeft mij, heeft me, hielp, geholpen heeft,
        was (erg|heel|super|zeer|vriendelijk|aardig|geweldig|top), gisteren, opgelost, gezegd
      manage: nodig ik, uitnodigen, toevoegen, voeg, verwijderen, verwijder, toewijzen, wijs, aanmaken, ben je (een|), bent u (een|), ik ben (een|de),
        ben ik (een|), als (een|), per, elke, iedere, hoeveel, welke, wat kost, kosten, extra, nieuwe, aannemen, is dit een, praat ik met,
        spreek ik met, voor elke, een extra
      managed: toevoegen, uitnodigen, verwijderen, aanmaken, toewijzen, toe, uit, toe te voegen, uit te nodigen
      about: rol, rollen, licentie, licenties, rechten, account, accounts, prijs, kosten, abonnement, module, app, pagina, lijst, zetel, profiel,
        plaatsen
      other: menselijke fout, mensenrechten, de persoon (die|van), human resources, persoon die,
        kan een (medewerker|persoon|agent|manager) .. (zien|bewerken|gebruiken|hebben|aanpassen), openingstijden van de klantenservice, user agent,
        personeelszaken
      howto: hoe (verbind|nodig|wijs|voeg|stel|zet|draag|escaleer|stuur|kan|werkt|schakel), waar (kan|zie), kan (de|jullie) bot
      route: verbind ik, een gesprek, gesprekken, wijs ik, een ticket, een oproep, zet ik, stuur ik een, instellen, draag ik, escaleer ik, schakel ik,
        toewijzen, stel ik
      third: (mijn|onze|de|een) (klant|klanten|gebruiker|gebruikers|bezoekers|gasten|patiënten), klanten, gebruikers,
        (mijn|onze|m'n) (manager|baas|man|vrouw|boekhouder|advocaat|team|collega|collega's|bank|partner|zoon|dochter|leidinggevende|accountant),
        hij wil, zij wil, ze wil
      mine: mijn, onze, ons, m'n
      report: (er|daar) staat, staat er, de melding zegt, melding, zegt, vraagt of, vroeg of, betekent
      but: maar, alleen, behalve, wachten, wacht, omdat, anders, gewoon, meer
      polite: graag, alstublieft, alsjeblieft, aub, svp, nu, meteen, direct, een, de, het, met, mij, me, aan, bedankt, dank, dank u, dankjewel, ja,
        nee, ok, even, eindelijk, dringend, spreken, praten, hier, geen, hallo, snel, verdomme, echt, gewoon, van, hoi
      greeting: hallo, hoi, goedemorgen, goedemiddag, goedenavond, dag, beste, geachte, bedankt, dank, dank u wel, dankjewel, hey
      retract: laat maar, al opgelost, niet meer nodig, is opgelost, vergeet het maar
      known: meer, neem, met, praktisch, personen, prijzen, praktijk, spreker, contract, contant, contacten, medewerkt
      """;

  private GermanAndDutch() {}
}

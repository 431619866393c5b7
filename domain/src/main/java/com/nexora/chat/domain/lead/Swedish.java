package com.nexora.chat.domain.lead;

/// How people write in Swedish when they may buy, and when they do not. See [LeadWords].
final class Swedish {

  static final LeadWords WORDS = LeadWords.of("sv", """
      common:
        och, är, för, vi, en, ett, inte, jag, till, med, av, oss, kan, ni, vår, våra, vårt, på, det
        har, hur, att, min, mitt, den, hej, som, i, om, vad, er, ert
      wants:
        (letar efter|söker|behöver|söka|leta|ute efter) (ett|en|nytt|efter|något)? ~ (system|verktyg
          |program|lösning|mjukvara|programvara|plattform|app|crm|leverantör|alternativ|något)
        (skicka|få|göra|ge|önskar|vill ha|maila|mejla|begära|behöver) ~ (offert|prisförslag|priser
          |prislista|företagspriser|anbud|prisuppgift) ~
        (offert|pris|priser|prisförslag) (för|på) (#|vårt|vår|mitt|företag|ett) ~, företagspriser
        (boka|få|se|ha|en|vill) ~ (demo|demonstration|visning|genomgång) ~, demo för, genomgång för
        (byta|byter|byte|gå över|migrera|flytta|ersätta) (till|från|system|program|ut)? ~ (er|ert
          |system|program|excel|leverantör|verktyg)
        (funderar på|överväger|planerar|tänker) ~ (byta|köpa|skaffa|gå över|börja|er|ert|införa)
        (intresserad*|intresse|intresserar) ~ (av|för) (er|ert|era|att|en|ett|den) ~
        (är|var|vi är) intresserad*
        (vill|ska|skulle vilja|funderar på|tänker|planerar|vill gärna|tänkt) ~ (köpa|skaffa|beställa
          |införa|teckna|investera|upphandla|prenumerera|införskaffa)
        (fler|ytterligare|extra) (licenser|användare|konton|platser), licenser till
        innan vi (köper|skriver|bestämmer|beställer|tecknar|beslutar|slår till), före köp
        (jämför|utvärderar|tittar på|kollar på|jämföra|utvärdera|undersöker) ~ (verktyg|system
          |lösning*|leverantör*|alternativ|program*|er|ert|produkt*|mjukvar*|några|plattform*)
        (vad|hur mycket|va) (kostar|skulle|blir|tar) ~ (för|till) (#|en|ett|oss|vårt|vår|mitt|min) ~
        vad kostar (ert|er|det) ~ för ~
        (någon|prata|kontakt|kontakta|tala) (på|med|från|hos) (sälj|säljare|er säljavdelning
          |en säljare|försäljning|säljavdelningen|säljteamet)
        (vilken|vilket) (plan|paket|abonnemang|licens) ~ (rekommenderar|passar|behöver|bäst|lämplig)
        upphandling, (volymrabatt|mängdrabatt|företagsrabatt), årsavtal
        (testperiod|provperiod|testkonto) för (företag|oss|vårt)
        (vill|skulle vilja) ~ (testa|prova|utvärdera) ~, finns det en (testperiod|provperiod)
      asks:
        kostar, pris, priser, offert, demo, testperiod, provperiod, licens, licenser, abonnemang
        rabatt, köpa, paket
      business:
        (vårt|vår|våra|mitt|min) (företag|team|firma|kontor|byrå|verkstad|chef|anställda|butik
          |klinik|organisation|förening|skola|bolag|avdelning)
        vi är (en|ett|#) ~, (litet|liten|ett|en|för) (företag|firma|byrå|bolag|verkstad)
        jag (driver|leder|har) (en|ett) ~, företag, verkstad
      support:
        (fungerar|funkar|går|laddar|öppnas|syns|visas|stämmer|kommer) ~ inte ~, kan inte ~
        (ser|hittar|får) inte ~, fel, felmeddelande, bugg, krasch*, faktura* ~ (fel|för|är|stämmer)
        betalat två, dragit, återbetal*, säga upp, avsluta, lösenord, logga in
        hur (lägger|ändrar|tar|skapar|exporterar|importerar|gör|kan|ställer|bjuder) ~
        var (ändrar|hittar|kan) ~, (en|min|till en) kund, prishöjning, höjt, betalningsmetod
        betalkort
      others:
        (söker|letar efter) (jobb|arbete|praktik|anställning|praktikplats), (mitt|bifogat) cv
        lediga (tjänster|jobb), praktik*, anställer ni, ansökan om (jobb|tjänst)
        söka (jobb|tjänsten|tjänst)
        (vi är|jag är från) (en|ett)? (marknadsföring*|seo|reklam*|webb*|rekrytering*)(byrå)? ~
        marknadsföringsbyrå, reklambyrå, seo-byrå, (öka|dubbla|fördubbla|förbättra) (er|ert|era) ~
        (erbjuder|erbjuda) (vi|er|våra|tjänster|jag) ~, backlink*, gästinlägg, våra tjänster till ~
        nya kunder till er, samarbetsförslag, student, studerande, uppsats, examensarbete
        avhandling, studerar, skolarbete, gymnasiearbete, enkät, undersökning, journalist, reporter
        (skriver|skriva) ~ (artikel|reportage), presskontakt, pressansvarig, intervju*, bitcoin
        krypto*, kasino, casino, tjäna pengar, klicka här, lotteri, vunnit, (privat|personligt) bruk
        bara för mig, för mig själv, privatperson
        (min|mitt) (kran|tak|toalett|dusch|värmepump|kök|diskmaskin) ~
        (kran|kranen|toaletten|röret|taket) ~ (läcker|stopp|trasig), kan någon komma
        (söker|behöver) en (rörmokare|elektriker|målare|snickare|trädgårdsmästare)
        (valt|bestämt|gått) ~ (en annan|ett annat|annan|annat|med en annan) ~
        inte (längre)? intresserad*, behöver inte längre, avregistrera, avböjer
      numbers:
        två=2, tre=3, fyra=4, fem=5, sex=6, sju=7, åtta=8, nio=9, tio=10, elva=11, tolv=12
        tretton=13, fjorton=14, femton=15, sexton=16, tjugo=20, tjugofem=25, trettio=30, fyrtio=40
        femtio=50, sextio=60, hundra=100
      months:
        januari februari mars april maj juni juli augusti september oktober november december
      size:
        # _ (anställda|personer|användare|medarbetare|tekniker|licenser|licens|pers|konton|platser
          |kollegor|montörer|människor|medlemmar|agenter|förare|bilar|chaufförer|säten|man|gubbar
          |hantverkare|elektriker|rörmokare|konsulter|säljare|städare|handläggare|behandlare|st)
        (team|företag|firma|byrå|verkstad|kontor|bolag|klinik|grupp) (på|med|om) (cirka|ca|ungefär
          |runt|drygt|knappt)? #
        vi är (cirka|ca|ungefär|runt|idag|just nu|bara|totalt)? # _ (personer|st|stycken|anställda)?
        # licenser till
      budget:
        budget*, lägga, högst, max, maximalt, upp till, spendera, avsatt, inte mer än, betala
        investera
      month:
        månad*, mån, månaden
      year:
        år, året, årligen, årsbasis
      time:
        (innan|före|från|till|i|efter|under|senast|mot) (slutet|början|mitten|årets|månadens
          |kvartalets|årsskiftet|nästa)? (av|på)? (slut|året|månaden|kvartalet|@|sommaren|hösten|våren
          |vintern|årsskiftet|jul|q1|q2|q3|q4|nästa år|nästa månad|nästa kvartal|semestern|januari)
        (den här|denna|nästa|kommande) (månaden|månad|vecka|veckan|sommar|höst|vår|vinter|säsong)
        (i|nästa|detta|det här|kommande) (år|året|kvartal|kvartalet)
        (inom|om) (de närmaste|cirka)? (#|några|en|ett|ett par) (dagar|veckor|månader|månad|vecka)
        så (snart|fort|snabbt) som möjligt, omgående, snarast, med en gång
        (till|i) (sommaren|hösten|våren|vintern|höst|vår|sommar|vinter), årets slut, vid årsskiftet
        direkt
      meeting:
        demo, möte, samtal, ringa, genomgång, presentation, visning
      begin:
        börja*, start*, bestäm*, beslut*, köpa, införa, byta, igång, skaffa, behöver, lansera
      use-after:
        (system|verktyg|program|lösning|mjukvara|programvara|plattform|app|crm|något|produkt
          |verktyget|systemet|lösningar) (för|till|för att|som kan|att) (vår|våra|vårt|hantera)?
        (använda|vill ha|behöver) (det|den|er produkt|er tjänst) (för|till) (att)?
        för att (hantera|planera)
      use-before:
      use-end:
        och (vad|vi|vill), vad, i @, för (#|vårt|en|ett), innan, så, hur, med #, som, är, från
      i-am:
        jag är, är, som, jag arbetar som, jag jobbar som, min roll, här
      title:
        verkställande direktör, vd, ceo, cto, coo, cfo, ägare, delägare, grundare, medgrundare
        driftchef, driftschef, platschef, kontorschef, it-chef, it-ansvarig, inköpschef, inköpare
        projektledare, produktchef, ekonomichef, ekonomiansvarig, försäljningschef, säljchef
        marknadschef, servicechef, arbetsledare, teamledare, avdelningschef, verksamhetschef
        personalchef, hr-chef, administratör, assistent, samordnare, koordinator, kundtjänstchef
        supportchef, butikschef, teknisk chef, operativ chef, chef, konsult, redovisningsekonom
        revisor, företagare, ordförande, planerare, controller, receptionist, rektor
      i-run:
        jag (driver|leder|har|äger|sköter|ansvarar för|förestår) (en|ett|vår|vårt|mitt
          |min)? ~ (företag|firma|byrå|verkstad|kontor|team|butik|klinik|bolag|avdelning|städfirma
          |restaurang|it|inköp|inköpen|hotell|salong|byggfirma|elfirma|rörfirma|kontoret|avdelningen
          |planeringen|praktik)
      """);

  private Swedish() {}
}

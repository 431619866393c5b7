package com.nexora.chat.domain.intent.human;

/// Swedish, Danish, Norwegian and Finnish.
final class NordicLanguages {

  static final String SWEDISH = """
      human: människa, människor, människan, mänsklig, mänskliga, mänskligt, mänsklig kontakt,
        (riktig|riktiga|verklig|äkta|levande|faktisk|fysisk) (person|människa|människor|personer|medarbetare|agent|handläggare|varelse),
        (någon|nån) (riktig|mänsklig|levande|på riktigt|med hjärna|med puls|som lever|verklig|av kött), kött och blod,
        personlig (kontakt|kontaktperson|service|hjälp|rådgivare), kontaktperson, kundansvarig
      role: person, medarbetare, handläggare, rådgivare, kollega, kollegor, kollegorna, kundtjänstmedarbetare, chef, chefen, chefer, ansvarig,
        ansvariga, överordnad, arbetsledare, teamledare, representant, operatör, agent, supportmedarbetare, supportagent, expert, specialist,
        anställd, konsult, säljare,
        (någon|nån) (på|från|i|hos|av) (er|era|kundtjänst|supporten|support|ert|teamet|ekonomi|avdelningen|företaget|dina|teknisk|kundservice|fakturaavdelningen|er support|personalen),
        (någon|nån) (annan|som (kan|vet|förstår|jobbar|har|är)), en av (era|dina) (kollegor|medarbetare|experter), era kollegor
      anyone: support, någon, nån, folk, personal, tekniker, någon annan, personalen
      desk: kundtjänst, kundtjänsten, kundservice, kundsupport, supporten, supportteam, supportteamet, ert team, teamet, er personal, helpdesk,
        växeln, klagomål
      speak: prata, pratar, tala, talar, snacka, chatta, når jag, kontakta, kontakt, få kontakt, komma i kontakt, i kontakt, samtal, ringa till,
        skriva med, skriva till, diskutera, hjälp av, svar från, hjälp från, få hjälp av, möte med, i telefon, bli hjälpt, höra från, ta det med,
        få tag på, få tag i, vända mig, konversera, bolla, tjata, klaga
      pass: koppla, kopplas, kopplad, koppla mig, koppla över, vidarekoppla, vidarebefordra, skicka mig vidare, skicka vidare, slussa, överföra,
        överlämna, lämna över, ge mig, sätt mig, få mig, ta hit, hämta, eskalera, skicka mig, skicka detta, skicka det, föra över, blanda in, lyfta,
        låt mig, släpp fram, byt till, ta in
      want: vill, skulle vilja, önskar, behöver, kan jag, kan man, får jag, skulle jag, kan ni, kan du, skulle ni, går det, är det möjligt, möjligt,
        finns det, finns, har ni, var (är|finns), hur (kommer|får), kräver, föredrar, hellre, enklare, bättre, lättare, gärna, söker, jobbar, arbetar,
        existerar, några, någon enda, måste få, måste, väntar på, önskas, tack för, kanske, äntligen, be om, bör, borde, skulle, smidigare
      handle: titta på, titta, tittar, kolla på, kolla, kollar, ta över, tar över, hjälpa mig personligen, hjälpa mig, hjälper, lösa, svara, svarar,
        läser, läsa, kontakta mig, kontaktar, höra av sig, hör av sig, förklara, tillgänglig, hantera, hanterar, jobbar, ta hand om, sätta sig in
      wish: (ring|ringa|ringer|ringde|ringt) (upp|tillbaka|gärna|) (mig|oss|upp mig|till mig|till oss),
        (kan|skulle|vill|be|kunde) .. (ringa|ringa upp|ringer) (mig|oss|upp mig|upp), ring (mig|upp|tillbaka),
        (bli|blir) (uppringd|kontaktad per telefon), återuppringning, prata i telefon, telefonsamtal, på telefon, kan jag ringa,
        (nummer|telefonnummer) .. ringa
      wish: (är|finns|sitter|jobbar|hallå|läser) (det|) (någon|nån) (där|här|vaken|hemma|verklig|riktig|i andra|bakom|),
        (någon|nån) (där|hemma|som läser|vaken), eskalera (detta|det|ärendet|mitt|till|frågan),
        (vem|vilka) (kan|ska|får) (jag) (prata|tala|kontakta|ringa|vända), (jobbar|arbetar|finns|sitter) det .. (människor|personer|folk),
        (människa|medarbetare|handläggare|person|chef|kundtjänst) (tack|nu|snälla), (vill|få|behöver) .. prata med någon, skicka någon
      nobot: (trött på|less på|nog med|nog av|vägrar|tänker inte|slut med|orkar inte) .. (bot|boten|bottar|botar|botten|robot|robotar|roboten|maskin|maskiner|chatbot|ai|dator|vägg),
        vill inte .. (bot|robot|maskin|chatbot|ai|dator|botten|roboten), (ingen|inga|inte en) (bot|robot|bottar|robotar|maskin|fler bottar|chatbot),
        (istället|i stället) för .. (bot|robot|maskin)
      not: inte, ej, ingen, inga
      bot: bot, boten, botten, bottar, robot, roboten, robotar, maskin, maskinen, chatbot, chatbotten, ai, automatisk*, autosvar, dator, datorn
      decline: (vill|behöver|önskar|måste|behövs|vill verkligen|tänker) (verkligen|egentligen|) (inte|ingen|inget|inga), utan,
        (ring|koppla|ringa) (mig|oss|) inte, inte (koppla|ringa|nödvändigt|prata|vidarekoppla), slippa, slipper, istället för att, i stället för att,
        föredrar att inte, hellre inte, ingen anledning, inget behov
      declined: behövs inte, behövs ej, är inte (nödvändigt|nödvändig), inte (nödvändigt|nödvändig), onödigt
      past: pratade, pratat, talade, talat, sa att, sade, berättade, hjälpte, ringde igår, chattade,
        var (jätte*|mycket|väldigt|super*|toppen|trevlig|fantastisk|bra), varit, igår, löste, löst, har hjälpt, snackade
      manage: bjuder in, bjuda in, bjud in, bjuder jag in, lägga till, lägger till, lägger jag till, ta bort, tar bort, tar jag bort, tilldela,
        tilldelar, anställa, skapa, skapar, radera, utse, är du, är ni, jag är, pratar jag med, är det här, som (en|ett), per, varje, hur många,
        vilken, vilka, vad kostar, kostar, kostnad för, pris för, extra, ny, nya, ytterligare, en till
      about: licens, licenser, roll, roller, pris, konto, behörighet*, sida, modul, lista, plats, platser, profil, öppettider
      other: mänskliga faktorn, mänskliga rättigheter, mänskliga fel, mänskligt fel, personen som, person som, personalavdelning,
        öppettider .. (kundtjänst|support), (kan|får|måste) en (person|medarbetare|agent|chef|handläggare) .. (ha|se|ändra|redigera|använda),
        per person, user agent, har kundtjänst öppet, human resources, personuppgifter
      howto: hur (kopplar|bjuder|tilldelar|lägger|ställer|skickar|eskalerar|överför|kan|gör|fungerar|vidarekopplar|flyttar), var (kan|ser|hittar),
        kan (er|boten) bot
      route: ett samtal, samtal till, samtalet, en konversation, konversationer, ärenden, ett ärende, tilldelar, ställer jag in, en chatt, automatiskt
      third: (mina|våra|min|vår|en) (kunder|kund|användare|besökare|patienter|elever|gäster), kunder, kunderna, användare,
        (min|mitt|vår|vårt) (chef|revisor|man|fru|advokat|team|kollega|bank|son|dotter|partner|redovisningskonsult|ekonom), han vill, hon vill
      mine: min, mitt, mina, vår, vårt, våra
      report: det står, står det, (meddelandet|sidan|felet) (säger|visar), frågade om, undrar om, betyder
      but: men, bara, vänta, väntar, för att, annars, i stället, istället
      polite: tack, snälla, nu, omedelbart, genast, en, ett, den, det, med, till, mig, ja, nej, ok, och, på, prata, här, hej, hallå, direkt, fan,
        jävla, brådskande, äntligen, riktig, gärna, vänligen, kundtjänst
      greeting: hej, hejsan, hallå, god morgon, goddag, kära, bästa, tack, tack så mycket, tjena, hej hej
      retract: glöm det, strunt samma, det löste sig, löste sig, behövs inte längre, det ordnade sig, fixade det
      known: chatt, personen, personer, personal, kontakta, kontrakt, människa, människor, klaga, prata, prat, talat, talang, telefon
      """;

  static final String DANISH_AND_NORWEGIAN = """
      human: menneske, mennesker, menneskelig*,
        (rigtig|rigtigt|ægte|levende|ekte|virkelig|virkeligt) (person|menneske|medarbejder|agent|mennesker|folk), kød og blod, kjøtt og blod
      role: person, medarbejder, medarbejdere, medarbeider, kundebehandler, saksbehandler, sagsbehandler, rådgiver, kollega, kolleger, chef, leder,
        sjef, supportmedarbejder, supportmedarbeider, operatør, agent, ansvarlig, konsulent, kundekonsulent, (nogen|noen) (fra|i|hos|på) ..
      anyone: nogen, noen, folk, personale
      desk: kundeservice, kundesupport, kundesenter, supportteam, kundetjeneste, jeres team, teamet deres
      speak: tale, snakke, snakker, prate, chatte, kontakte, kontakt, i kontakt, komme i kontakt, skrive med, få fat i, få tak i, nå
      pass: stil mig, stille mig, stille om, viderestil, viderestille, sett meg over, sette meg over, koble meg, sæt mig, send mig, send meg, giv mig,
        gi meg, overfør, eskaler, eskalere, lad mig, la meg, forbind
      want: vil, vil gerne, vil gjerne, gerne, gjerne, ønsker, behøver, har brug for, trenger, kan jeg, må jeg, får jeg, kan i, kan dere,
        er det mulig, er det muligt, er der, er det, findes der, finnes det, hvor er, hvordan (kommer|får), kræver, krever, foretrækker, foretrekker,
        hellere, heller, lettere, bedre, skal
      handle: kigge på, se på, overtage, overta, hjælpe mig personligt, hjelpe meg personlig
      wish: (ring|ringe|ringer) (til|) (mig|meg|os|oss|tilbake|tilbage|mig op|meg opp), (bli|blive) (ringt|ringet) opp,
        er (der|det) (nogen|noen) (der|her|hjemme|hjemme), (nogen|noen) (der|her|hjemme), hvem kan jeg (tale|snakke|kontakte)
      nobot: vil (ikke) .. (robot|bot|maskine|maskin), ingen (robot|bot|robotter)
      not: ikke
      bot: bot, robot, robotten, maskine, chatbot
      decline: (behøver|trenger|vil|ønsker|skal) (ikke|ingen), (har|er) ikke brug for, uden, uten, ikke (ring|ringe|stil), ring ikke, slippe
      declined: er ikke (nødvendig|nødvendigt), ikke nødvendig, behøves ikke, trengs ikke
      past: talte, snakket, snakkede, sagde, har talt, har snakket, hjalp, var (meget|veldig|rigtig|super), igår, i går
      manage: tilføje, tilføjer, legger jeg til, legge til, legger til, invitere, inviterer, fjerne, slette, tildele, ansætte, opprette, oprette,
        hvor mange, hvilken, ny, ekstra, hver, per, er du
      mine: mine, vores
      third: (mine|vores|våre) (kunder|brugere|brukere), kunder, brugere, min (chef|sjef|revisor|mand|kone|mann)
      howto: hvordan (stiller|tildeler|overfører|legger|tilføjer|kan|setter)
      route: et opkald, en samtale, en sak, en sag, samtaler
      but: men, bare, kun
      polite: tak, takk, nu, nå, straks, vær så snill, venligst, vennligst, en, et, med, til, et, rigtig, ekte
      greeting: hej, hei, goddag, kære, kjære, tak, takk
      other: menneskelige ressourcer, menneskelige ressurser, personen der, personen som
      """;

  static final String FINNISH = """
      human: ihmisen, ihminen, ihmiselle, ihmistä, ihmiseen, ihmisiä, (oikea|oikean|elävä|elävän|oikealle) (ihmi*|henkilö*|asiakaspalvelija*),
        aito ihminen
      role: asiakaspalvelija*, henkilö*, asiantuntija*, edustaja*, työntekijä*, esimies*, esimiehe*, päällikkö*, päällikö*, kollega*, neuvoja*,
        agent*, virkailija*
      anyone: joku, jonkun, jollekin, jotakuta, jollekulle
      desk: asiakaspalvelu*, asiakastuki, asiakastue*, tekninen tuki, tuen
      speak: puhua, puhun, jutella, keskustella, chatata, ottaa yhteyttä, yhteyttä, yhteyden, tavoitan, kirjoittaa
      pass: yhdistä, yhdistäkää, yhdistää, siirrä, siirtäkää, siirtää, antakaa, anna minulle, ohjaa, ohjatkaa
      want: haluan, haluaisin, tarvitsen, tarvitsisin, voinko, voisinko, saanko, saisinko, onko, voitteko, voisitteko, mistä (saan|löydän),
        miten (saan), vaadin, mieluummin, helpompaa
      handle: katsoa, katsoisi, hoitaa, ottaa hoitaakseen
      wish: (soittakaa|soita|soittaisitko|soittaisitteko) (minulle|takaisin|meille), (voitteko|voisitteko|voiko joku|voisiko joku) soittaa,
        soittopyyn*, onko (siellä|täällä) (ketään|joku|ihmisiä)
      nobot: en halua (puhua|jutella|keskustella) (botin|robotin|koneen)
      bot: botti, botin, robotti, robotin, kone, koneen, chatbot*
      decline: en (tarvitse|halua|haluaisi), ei (tarvitse|tarvita|tarvetta), ilman, älkää, älä
      declined: ei (tarvita|tarvitse|ole tarpeen)
      past: puhuin, juttelin, keskustelin, sanoi, kertoi, auttoi, eilen, oli (tosi|erittäin|todella|hyvin)
      manage: lisätä, lisään, kutsua, kutsun, poistaa, poistan, montako, kuinka monta, mikä, uusi, uuden
      mine: minun, meidän
      third: asiakkaamme, asiakkaani, asiakkaat, käyttäjät, pomoni
      but: mutta, vain, vaan
      polite: kiitos, nyt, heti, ole hyvä, olkaa hyvä, kanssa
      greeting: hei, moi, hyvää päivää, terve, kiitos
      other: henkilöstö*, henkilötie*
      """;

  private NordicLanguages() {}
}

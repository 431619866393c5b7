package com.nexora.chat.domain.lead;

/// How people write in Dutch when they may buy, and when they do not. See [LeadWords].
final class Dutch {

  static final LeadWords WORDS = LeadWords.of("nl", """
      common:
        de, het, een, en, is, voor, wij, we, ik, niet, van, met, ons, onze, kan, jullie, u, zijn, op
        dat, naar, hoe, te, er, mijn, wat, hebben
      wants:
        (zoeken|zoek|zoekt|nodig|op zoek naar|gezocht) (een|naar|naar een|nieuwe|nieuw|wij|we
          |momenteel)? ~ (software|pakket|systeem|oplossing|programma|tool|platform|app|crm
          |leverancier|alternatief|iets)
        (offerte|prijsopgave|voorstel|prijzen|aanbieding|prijslijst) ~ (sturen|stuur|maken|ontvangen
          |krijgen|mailen|opstellen|aanvragen|toesturen)
        (sturen|stuur|maken|ontvangen|krijgen|mailen|wil|willen|graag|toesturen) ~ (offerte
          |prijsopgave|prijzen|aanbieding|prijslijst) ~
        (offerte|prijs|prijzen|prijsopgave|aanbieding) voor (#|ons|mijn|een|bedrijven|onze) ~
        zakelijke prijzen, (een|de|graag|jullie) (demo|demonstratie|rondleiding|presentatie) ~
        demo voor, demonstratie voor
        (overstappen|over te stappen|overstap|switchen|migreren|wisselen|vervangen|overgaan) ~
        (overwegen|overweeg|denken erover) ~ (over|te kopen|aan te schaffen|aanschaffen|stappen
          |nemen)
        (interesse|geïnteresseerd|interesseert|belangstelling) ~ (in|voor) (jullie|uw|een|de|het) ~
        (wij|we|ik) (hebben|heb|zijn|ben) ~ (interesse|geïnteresseerd|belangstelling)
        (willen|wil|wilt|zouden|zou|gaan|overwegen|van plan) ~ (kopen|aanschaffen|afnemen|aankopen
          |bestellen|implementeren|invoeren|inkopen|bijkopen|abonneren|in gebruik nemen
          |aan te schaffen)
        extra (licenties|gebruikers|accounts|plekken|plaatsen) ~
        voordat (we|wij|ik) (kopen|tekenen|beslissen|bestellen|aanschaffen|koop|overstappen
          |instappen)
        (vergelijken|evalueren|bekijken|beoordelen|onderzoeken|oriënteren ons op|vergelijk
          |oriënteer) ~ (pakket*|tools|systemen|oplossing*|leverancier*|aanbieder*|jullie|software
          |programma*|product*|opties|alternatieven)
        (wat|hoeveel) (kost|kosten|zou|gaat|rekenen|zijn) ~ (voor) (#|een|ons|mijn|onze) ~
        wat kost (het|dat|jullie|dit) ~ voor ~
        (iemand|contact|spreken|praten) ~ (van|met|van de) (verkoop|sales|jullie verkoop|de verkoop
          |jullie salesteam|verkoopafdeling)
        (welk|welke) (abonnement|pakket|plan|licentie) ~ (raden|past|geschikt|adviseren|nodig|passen
          |beste)
        aanbesteding, (volume|staffel)korting, jaarcontract, (volumekorting|staffelkorting)
        (proefperiode|proefversie|proefaccount) voor (bedrijven|ons|een)
        (willen|wil|zouden) ~ (testen|uitproberen|proberen) ~, is er een proefperiode
      asks:
        kost, kosten, prijs, prijzen, offerte, demo, proefperiode, licentie, licenties, abonnement
        korting, kopen, aanschaffen, tarief, tarieven, uitproberen
      business:
        (ons|onze|mijn) (bedrijf|team|zaak|kantoor|bureau|praktijk|medewerkers|winkel|organisatie
          |onderneming|baas|garage|school|vereniging)
        (wij|we) zijn (een|met) ~
        (klein|een|voor) (bedrijf|onderneming|zaak|garage|bureau|loodgietersbedrijf)
        ik (run|leid|heb) een ~, bedrijven, bedrijf
      support:
        (werkt|werken|lukt|laadt|opent|klopt) ~ (niet|niks) ~, kan ~ niet ~
        (zien|zie|ziet) ~ (niet|geen) ~, fout, foutmelding, storing, bug
        factuur ~ (klopt|fout|van|is), afgeschreven, terugbetal*, opzeggen, annuleren, wachtwoord
        inloggen, hoe (voeg|pas|verwijder|maak|exporteer|importeer|wijzig|kan|stel|verander) ~
        waar (wijzig|vind|kan|verander) ~, (een|mijn) klant, prijsverhoging, betaalmethode
        creditcard
      others:
        sollicit*, vacature*, stage, stageplek, stageplaats, mijn cv
        (zoek|op zoek naar) (een)? (baan|werk|stage|bijbaan), openstaande functie
        (wij|we) zijn een (marketing|seo|reclame|online|web|recruitment)(bureau|-bureau|agency)? ~
        marketingbureau, seo-bureau, reclamebureau
        (jullie|uw) (omzet|verkoop|website|vindbaarheid|zichtbaarheid|bezoekers) ~ (verdubbelen
          |verhogen|verbeteren|laten groeien)
        (bieden|bied) (wij|we|u|jullie) ~ aan, backlink*, gastblog, onze diensten ~
        leads voor jullie, samenwerking voorstellen, student, studente, scriptie, afstudeer*, studie
        schoolproject, profielwerkstuk, enquête, journalist, journaliste
        (schrijf|schrijven|werk) ~ artikel, perscontact, persvoorlichter, interview*, bitcoin
        crypto*, casino, geld verdienen, verdien geld, klik hier, loterij, gewonnen
        (privé|persoonlijk) gebruik, alleen voor mezelf, voor mezelf, particulier
        (mijn) (kraan|toilet|cv-ketel|dak|douche|wasmachine|gootsteen|keuken) ~
        (kraan|toilet|dak|leiding) ~ (lekt|verstopt|kapot), iemand langskomen
        (zoek|nodig) een (loodgieter|elektricien|schilder|hovenier|dakdekker)
        (gekozen|besloten|gegaan) ~ voor (een)? ander* ~, voor een andere ~ (gekozen|gegaan)
        (geen|niet meer) (interesse|geïnteresseerd|nodig), niet geïnteresseerd, uitschrijven
        afmelden
      numbers:
        twee=2, drie=3, vier=4, vijf=5, zes=6, zeven=7, acht=8, negen=9, tien=10, elf=11, twaalf=12
        dertien=13, veertien=14, vijftien=15, zestien=16, twintig=20, vijfentwintig=25, dertig=30
        veertig=40, vijftig=50, zestig=60, honderd=100
      months:
        januari februari maart april mei juni juli augustus september oktober november december
      size:
        # _ (medewerkers|mensen|personen|gebruikers|werknemers|monteurs|licenties|man|collega's
          |accounts|plekken|plaatsen|technici|leden|agenten|chauffeurs|voertuigen|bussen|busjes
          |werkplekken|personeelsleden|fte|users|adviseurs|schilders|installateurs|vakmensen|seats
          |behandelaars)
        (team|bedrijf|zaak|kantoor|praktijk|bureau|onderneming|club) (van|met) (ongeveer|zo'n|circa
          |bijna|ruim)? #
        (we|wij) zijn (met|nu|momenteel|ongeveer)? (z'n|ons|ongeveer|zijn)? #, met (z'n|ons|zijn) #
        # extra (licenties|gebruikers|accounts|plekken)
      budget:
        budget*, uitgeven, maximaal, hooguit, tot, besteden, beschikbaar, niet meer dan, betalen
        investeren
      month:
        maand, maandelijks, mnd
      year:
        jaar, jaarlijks, jaarbasis
      time:
        (voor|tegen|vanaf|eind|begin|medio|uiterlijk|in|rond|tot|na) (het|de)? (eind|einde|begin
          |midden|eerste)? (van)? (het|de|dit|deze|volgend|volgende)? (jaar|maand|kwartaal|@|zomer
          |winter|herfst|voorjaar|najaar|lente|kerst|pasen|q1|q2|q3|q4|jaareinde|nieuwe jaar
          |komende maand|zomervakantie)
        (deze|volgende|komende) (maand|week|zomer|winter|herfst|lente)
        (dit|volgend|komend) (jaar|kwartaal|najaar|voorjaar|seizoen)
        (binnen|over) (nu en|de komende|ongeveer|een paar)? (#|enkele|een|paar) (dagen|weken|maanden
          |maand|week)
        zo (snel|spoedig) mogelijk, per direct, direct, meteen, z.s.m., zsm, asap, op korte termijn
        einde van het (jaar|kwartaal), eind (@|dit jaar|van het jaar|deze maand|volgende maand)
      meeting:
        demo, afspraak, gesprek, bellen, telefoontje, presentatie, vergadering, belt
      begin:
        begin*, start*, beslis*, aanschaf*, kopen, invoer*, overstap*, live, nodig, gebruiken
      use-after:
        (software|pakket|systeem|oplossing|programma|tool|platform|app|crm|iets|product|pakketten
          |tools|systemen|programma's) (voor|om|waarmee) (de|het|onze|ons|te)?
        (gebruiken|willen|gebruik) (het|dit|jullie product)? voor (de|het|onze)?, om (onze|de)
      use-before:
      use-end:
        en (wat|we|willen|hoeveel), wat, voor (#|een|ons|mijn|het einde), in @, te, hoeveel, zodra
        zo snel, met #, vanaf, die, nodig, kan, per
      i-am:
        ik ben, ben, als, ik werk als, mijn functie, hier
      title:
        directeur*, algemeen directeur, operationeel directeur, technisch directeur, directrice
        eigenaar, eigenaresse, mede-eigenaar, zaakvoerder, bedrijfsleider, oprichter, oprichtster
        medeoprichter, ondernemer, hoofd *, hoofd van *, manager *, operationeel manager
        (office|operations|it|hr|project|sales|service|account|facility|inkoop|marketing|kantoor
          |planning|vestigings|team) manager
        (office|operations|it|hr|project|sales|service|account|facility|inkoop|marketing|kantoor
          |planning|vestigings|team)-manager
        officemanager, kantoormanager, projectmanager, projectleider, teamleider, planner, inkoper
        boekhouder, administrateur, secretaresse, assistent*, adviseur, consultant, ceo, cto, coo
        cfo, voorzitter, praktijkhouder, praktijkmanager, werkvoorbereider, coördinator
        it-verantwoordelijke, verantwoordelijke, vestigingsmanager, manager
      i-run:
        ik (run|leid|beheer|heb|bestuur|doe) (een|het|de|mijn|ons|onze)? ~ (bedrijf|zaak|kantoor
          |team|bureau|praktijk|afdeling|winkel|garage|it|inkoop|planning|onderneming
          |schoonmaakbedrijf|restaurant|hotel|salon|bouwbedrijf|installatiebedrijf|administratie)
      """);

  private Dutch() {}
}

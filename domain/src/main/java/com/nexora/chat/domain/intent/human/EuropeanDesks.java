package com.nexora.chat.domain.intent.human;

/// Roundabout wishes, and what only sounds like one, beside the tables of the single languages:
/// somebody's name for an office, a person they had before, staff that may or may not be there.
final class EuropeanDesks {

  static final String ENGLISH = """
      role: point of contact, contact person, case handler, account rep, product specialist, technical person, higher up
      desk: accounting, accounts department, finance, billing team, your (engineers|technicians|developers|experts|specialists|staff|people|bosses|superiors|managers)
      anyone: sumone, sum1, smone, sme1
      speak: speek, spek, tlk
      wish: (talk|speak|chat) (to|with) (him|her|them|the same person|that person) .. again, can i (have|get) (him|her|them|the same (person|agent|rep)) (again|back), (same|that) (agent|person|rep|lady|guy|colleague) (again|as last time|please),
        who (can|could|do|should|may) i .. (talk|speak) (to|with), need to talk .. not type, talk .. not type, (number|phone) where (somebody|someone|a person) (picks up|answers), phone number .. (call you|speak|talk|reach),
        (is|are) (a|any|there a|some) (human|person|real person|people) .. (reading|there|listening|answering), (do|does) .. (have|employ) any (employees|staff|humans|people|workers), (any|no) (staff|employees|humans|workers) .. (or|only|just) .. (bots|machines|robots|computers),
        send in the humans, (when|what time) (does|do|is|are|will) .. (staff|team|people|human|humans|someone|anybody|anyone) .. (online|available|back|there|in), (formal|official) complaint, (file|make|lodge|raise) .. complaint (with|to) (a|your|the) (manager|supervisor|boss|superior|management),
        hand me over, pass me over, (connect|transfer|put) me (again|once more|back|now|please), hand me (off|on)
      other: (someone|anyone|anybody|somebody) else (have|has|having|see|seeing|seen|get|getting|with|experiencing|report|reporting|had), contact person (of|for|field|in|at), contact persons (of|for|in)
      decline: (do|must) (i|we) (need to|have to|) (talk|speak|call|contact), without (talking|speaking|calling)
      polite: fast, quickly, quick, hurry
      """;

  static final String GERMAN = """
      role: ansprechpartner, ansprechpartnerin, ansprechperson, sachbearbeiter*, vorgesetzten, kundenbetreuer*
      desk: buchhaltung, technik, vertrieb, rechnungsabteilung, (eure|ihre|eurer|ihrer|euren|ihren) (techniker*|entwickler*|experten|kollegen|spezialisten|leute|mitarbeiter|fachleute)
      wish: (ihn|sie|ihm|ihr|dieselbe|denselben) .. wieder (sprechen|haben|bekommen|erreichen), wieder mit (ihm|ihr) .. (sprechen|reden),
        (gibt es|gibts|habt ihr|haben sie|arbeitet|arbeiten|sitzt) .. (personal|leute|mitarbeiter|wer|jemand|angestellte), (personal|leute|mitarbeiter) oder nur, (lieber|gern*|bitte) (am|per) telefon, (am|per) telefon (klären|besprechen|sprechen|reden|regeln),
        (wann|ab wann) .. (jemand|wer|personal|ein mensch) .. (da|erreichbar|online|verfügbar), (den|die|diesen) möchte ich .. (sprechen|reden), bitte ein* (echt*|richtig*|) (mensch|person|mitarbeiter*),
        (schicken|senden|geben|leiten) sie .. (an|zu) (ihre|eure|die) (technik*|experten|kollegen|fachabteilung)
      nobot: nicht schon wieder .. (bot|roboter|automat|maschine), (bitte|) nicht (der|den|dieser|diesen|wieder der) (bot|roboter), bloß kein* (bot|roboter)
      other: ansprechpartner (bei|eines|von|des|der) .. (kunden|kunde|firma), sonst (noch|) jemand, jemand anders (das|den|die), noch jemand (das|den|die|mit)
      decline: muss ich (dafür|dazu|zum|für die), will mit niemandem, möchte mit niemandem, mit niemandem
      polite: schnell, flott, zackig
      """;

  static final String DUTCH = """
      role: aanspreekpunt, contactpersoon bij jullie, vertrouwenspersoon, behandelaar, leidinggevende
      desk: boekhouding, financiën, administratie, (jullie|uw|je) (technici|techneuten|experts|specialisten|mensen|collega's|monteurs|ontwikkelaars)
      anyone: iemnd, iemant
      speak: pratn, prate
      pass: doorgeven aan, stuur (dit|mij|het|me) .. door
      wish: (haar|hem|dezelfde) (weer|nog eens|opnieuw) .. (spreken|hebben|bereiken), weer met (haar|hem) .. (spreken|praten), (zit|is|werkt|hebben|werken) .. (personeel|mensen|medewerkers) .. (of|alleen|enkel), (hoe laat|wanneer) .. iemand (aanwezig|bereikbaar|online|daar|),
        (hoe laat|wanneer) is er .. iemand, (liever|graag) (telefonisch|per telefoon), stuur .. door naar .. (technici|specialisten|experts|collega's)
      nobot: niet (weer|alweer|opnieuw) (die|een|de|deze) (robot|bot|computer|machine)
      other: contactpersoon van (een|de|mijn) klant, contactpersoon (wijzigen|veranderen), iemand anders (deze|dit|die|ook|last|hier), nog iemand (die|met|deze)
      decline: met niemand, wil niemand, moet ik (met|daarvoor)
      third: klant wil, klanten willen
      polite: snel, vlug, rap
      """;

  static final String FRENCH = """
      role: interlocuteur, interlocutrice, référent, chargé de clientèle, chargée de clientèle
      desk: compta, comptabilité, facturation, (vos|votre) (techniciens|équipe|équipes|experts|spécialistes|ingénieurs|développeurs|conseillers)
      anyone: kelkun, kelqun, qqun
      speak: parlé, parlé a
      wish: (l'avoir|le joindre|la joindre|lui parler|reparler) .. (nouveau|encore), puis je l'avoir, lui reparler, (il y a|y a|avez vous|vous avez) .. (du personnel|des employés|des humains|des gens) .. (ou|que), du personnel chez vous, (à quelle heure|quand) .. (équipes|quelqu'un|équipe|personne|conseillers) .. (là|disponible|disponibles|joignable|joignables|est|sont),
        (transmettre|transmettez|faire suivre|faites suivre) .. (à|aux) (vos|votre|un|une|l'|le|la) (techniciens|équipe|équipes|experts|spécialiste|responsable|service|ingénieurs|supérieur)
      nobot: (encore|pas encore) (le|ce|un) (robot|bot) .. (non|personne|humain), pas (encore|de nouveau) (le|ce) (robot|bot), (non|pas) .. robot
      other: personne de contact, (quelqu'un|qqn) d'autre (a|voit|rencontre|avec|qui)
      decline: (pas|aucune|nulle) envie, faut il (parler|appeler|contacter|passer), dois je (parler|appeler|contacter), doit on, sans (me transférer|parler)
      polite: vite, rapidement, rapide
      """;

  static final String SPANISH = """
      role: interlocutor, interlocutora, persona de referencia, gestor, gestora
      desk: contabilidad, facturación, finanzas, administración, (sus|vuestros|tus) (técnicos|expertos|especialistas|ingenieros|compañeros|colegas|jefes|empleados)
      pass: (páseme|pásame|pásenme|paseme|pasame|derívenme|derívame|conécteme|comuníqueme) (con|a)
      wish: (hablar|charlar) otra vez con (ella|él|la misma|el mismo), volver a hablar con (ella|él|la misma|el mismo|alguien), (hay|tienen|tenéis) .. (empleados|personal|gente|personas) .. (o|solo|sólo), (a qué hora|cuándo) (hay|está|habrá|atiende) .. alguien,
        (reenvíen|reenvía|reenvíe|remitan|manden|pasen|envíen) (esto|esta|este|mi caso) .. a (sus|vuestros|tus|los|su|un|una) (técnicos|expertos|especialistas|equipo|supervisor|jefe)
      nobot: otra vez (el|ese|un|este) (robot|bot) no, (el|ese|este) (robot|bot) otra vez no, (robot|bot) no
      other: persona* de contacto, alguien más (le|tiene|con|ve|que|tuvo), empleado (nuestro|mío|borró|eliminó), (a|le pasa a) alguien más
      decline: hay que hablar, sin (pasarme|transferirme|hablar)
      manage: un empleado nuestro
      polite: rápido, rapido, deprisa, pronto
      """;

  static final String PORTUGUESE = """
      role: interlocutor, interlocutora, pessoa de referência, gerente de conta
      desk: financeiro, contabilidade, faturamento, cobrança, (seus|vossos|sua|nossos) (técnicos|especialistas|colegas|engenheiros|funcionários), técnicos de vocês
      anyone: alguem, alguém, algm, alguen
      speak: fla, flar, falr
      pass: me passa (para|pro|pra), me passe (para|pro|pra), encaminhe*, encaminha
      wish: falar com (ela|ele|a mesma|o mesmo) .. (novo|outra vez|novamente), (tem|há|têm) .. (funcionários|gente|pessoas|atendentes) .. (ou|só|apenas), (que horas|quando) (tem|há|vai ter|terá) .. (gente|alguém|atendente|pessoa|pessoas),
        (encaminhem|encaminhe|enviem|mandem|repassem|passem) (isso|isto|meu caso) .. (aos|ao|para|pra) .. (técnicos|especialistas|equipe|supervisor|chefe|responsável)
      nobot: robô (de novo|outra vez) não, (de novo|outra vez) (o|esse|um|este) (robô|bot) não, sem robô, (robô|bot) não
      other: pessoa de contato, pessoas de contato, pessoa de contacto, mais alguém (com|tem|está|teve|vê)
      decline: precisa falar, preciso falar com vendas, sem (me|) (transferir|passar|falar)
      decline: preciso falar com (vendas|alguém|um vendedor) para
      polite: rápido, rapido, logo, depressa
      """;

  static final String ITALIAN = """
      role: interlocutore, interlocutrice, referente, persona di riferimento
      desk: amministrazione, contabilità, fatturazione, (vostri|tuoi|suoi|vostro) (tecnici|esperti|specialisti|colleghi|ingegneri|superiore|capo)
      anyone: qlcn, qlcuno, qualcn
      speak: parlar, parla
      pass: (mi passi|mi passa|mi passate|passami|passatemi) .., mi passi
      wish: (riparlare|parlare ancora|parlare di nuovo) con (lui|lei), (riparlare|riaverlo|riaverla) .., (c'è|avete|ci sono) .. (personale|persone|dipendenti|gente) .. (o|solo|soltanto), (a che ora|quando) (c'è|ci sarà|trovo|risponde) .. qualcuno,
        (inoltrate|inoltri|girate|giri|passate|trasmettete) (questo|la cosa|il caso|tutto) .. (ai|al|alla|agli) .. (tecnici|esperti|specialisti|team|responsabile|superiore)
      nobot: (di nuovo|ancora) (il|un|questo|quel) (robot|bot) no, no* .. (ancora|di nuovo) .. (robot|bot), (robot|bot) no
      other: person* di contatto, qualcun altro (ha|vede|con|che)
      decline: bisogna (parlare|chiamare|sentire), senza (passarmi|trasferirmi|parlare)
      polite: subito, presto, veloce, in fretta
      """;

  static final String POLISH = """
      human: człowieka, czlowieka
      role: opiekun*, osoba kontaktowa, osobę kontaktową, osobę do kontaktu, przełożonego
      desk: księgowość, księgowości, dział* techniczn*, (swoim|waszym|państwa|swoich|waszych) (technikom|techników|specjalistom|specjalistów|ekspertom|kolegom|inżynierom)
      anyone: kims, ktos, kogos
      speak: pogadac, porozmawiac
      wish: (znów|znowu|ponownie|jeszcze raz) z (nią|nim|tą samą|tym samym) .. (porozmawiać|rozmawiać|pogadać), (są|czy są|macie|pracują) .. (pracownicy|ludzie|osoby) .. (czy|tylko|same), (o której|kiedy) .. ktoś .. (będzie|dostępny|jest|odpowie|),
        (przekażcie|przekaż|przekazać|prześlijcie|wyślijcie) (to|mnie|sprawę) .. (do|swoim|waszym|technikom|księgowości|kierownikowi|przełożonemu|specjalistom|działu)
      nobot: (tylko|oby|byle|proszę|) nie (znowu|znów|ten|kolejny) .. (robot|bot|automat)
      other: osob* kontaktow* (klienta|firmy), ktoś jeszcze (ma|widzi|z|miał), kto(ś|) inny (ma|też)
      decline: czy (trzeba|muszę|musimy|należy) (rozmawiać|dzwonić|kontaktować), bez (przełączania|rozmowy), z nikim
      polite: szybko, prędko, natychmiast
      """;

  static final String SWEDISH = """
      human: människa, manniska
      role: kontaktperson hos er, handläggare, kundansvarig, överordnad
      desk: ekonomi, ekonomiavdelning*, fakturaavdelning*, (era|er|din|dina) (tekniker|experter|specialister|kollegor|ingenjörer|personal|chef|chefer)
      anyone: nån, nan
      speak: prata me, prata
      pass: koppla mig (till|vidare)
      wish: (prata|tala|snacka) med (henne|honom|samma) .. (igen|en gång till), (finns|har ni|jobbar) .. (personal|människor|folk|anställda) .. (eller|bara), (när|vilken tid) .. någon .. (på plats|där|tillgänglig|anträffbar|inne), vill ha någon, jag vill ha (någon|en människa|en person),
        (skicka|vidarebefordra|lämna) (det|det här|detta|ärendet) (vidare|) .. till (era|er|en|din) (tekniker|experter|specialister|chef|kollegor)
      nobot: (inte|slipp*|snälla inte) .. (roboten|robot|botten|bot) (igen|en gång till), inte (roboten|botten|den där roboten)
      other: kontaktperson (för|hos|på) (en|min|våra|vår) (kund|kunder|kunden), någon annan (det|den|som|har|fått), har någon annan
      decline: måste jag (prata|ringa|kontakta|tala), (koppla|ring) mig inte, vill inte prata
      third: kunden vill, kunderna vill, kunden
      polite: fort, snabbt, kvickt
      """;

  static final String TURKISH = """
      human: bir insan, insana
      role: muhatap, muhatabım, danışman, yetkiliye, yetkiliyle, amiriniz*
      desk: muhasebe, muhasebeye, muhasebeyle, muhasebeden, finans birimi, (teknisyenleriniz*|uzmanlarınız*|mühendisleriniz*|ekibiniz*|arkadaşlarınız*|çalışanlarınız*|personeliniz*)
      anyone: birisiyle, birisi ile, biriyle
      speak: konusabilir*, konusmak, gorusmek
      wish: (yine|tekrar|yeniden) (onunla|aynı kişiyle|kendisiyle) .. (konuş*|görüş*), onunla (konuşabilir miyim|görüşebilir miyim), (çalışan|personel|insan|eleman) (var mı|yok mu) .. (yoksa|makine|robot), (saat kaçta|ne zaman) (biri|birisi|kimse|bir insan) .. (olur|var|olacak|gelir|müsait),
        (iletin|iletir misiniz|aktarın|yönlendirin|yönlendirir misiniz), muhasebeye aktar*, beni .. (aktarır mısınız|aktarın|bağlar mısınız), yetkiliye şikayet*, şikayette bulunmak, muhatap (istiyorum|arıyorum|lazım)
      nobot: (yine|tekrar|gene) (robot|bot|makine) (olmasın|istemiyorum|mu), robot (olmasın|istemiyorum)
      other: ilgili kişi*, başka (biri|birinde|kimse|birisi), aktarma*
      decline: aktarmayın, bağlamayın, aramanıza gerek yok, kimseyle konuşmak istemiyorum, görüşmem gerek* mi, konuşmam gerek* mi
      third: müşteri, müşterimiz, müşterilerimiz
      polite: çabuk, hızlı, hemen
      """;

  private EuropeanDesks() {}
}

package com.nexora.chat.domain.lead;

/// How people write in Italian when they may buy, and when they do not. See [LeadWords].
final class Italian {

  static final LeadWords WORDS = LeadWords.of("it", """
      common:
        il, lo, la, gli, le, e, è, per, che, una, un, ci, con, in, di, mio, mia, non, nostro, nostra
        siamo, buongiorno, ciao, sono, del, della, alla, vostro, vostra, ho, da, un'
      wants:
        (cerchiamo|cerco|cercando|abbiamo bisogno di|ho bisogno di|serve|servirebbe|cercano|cerca
          |ci serve) (un|una|di un|di una|qualche|uno)? ~ (software|gestionale|programma|strumento
          |soluzione|piattaforma|applicazione|app|crm|fornitore|alternativa|sistema|qualcosa)
        (inviare|inviarci|inviarmi|mandare|mandarci|mandate|mandarmi|fare|farci|farmi|avere|ricevere
          |richiedere|preparare|vorrei|vorremmo|inviate) ~ (preventivo|offerta|prezzi|listino
          |quotazione|proposta|listino prezzi|prezzario) ~
        (preventivo|prezzi|prezzo|offerta|quotazione|listino) per (#|la mia|la nostra|il nostro|un
          |una|aziende|un'azienda) ~
        (una|vedere una|la|prenotare una|richiedere una|fissare una) (demo|dimostrazione
          |presentazione del prodotto) ~
        demo per, dimostrazione per
        (cambiare|passare|migrare|sostituire) (da|a|il|al|dal|nostro)? ~ (gestionale|software
          |programma|sistema|fornitore|voi|excel|piattaforma|strumento)
        (interessat*|interessa|interessano|interesse|interesserebbe) ~ (al|alla|a|ai|all'|per|vostro
          |vostra|nel|acquistare|provare)? ~
        (siamo|sono) interessat* ~, (ci|mi) interessa* ~, soluzione ci interessa
        (vorremmo|vorrei|vogliamo|voglio|pensiamo di|pensando di|vuole|vogliono|intendiamo
          |stiamo pensando di|penso di|vorrebbe) ~ (acquistare|comprare|adottare|implementare
          |abbonarci|abbonarmi|introdurre|attivare|cambiare gestionale|sottoscrivere|investire
          |dotarci)
        prima di (acquistare|comprare|firmare|decidere|abbonarci|sottoscrivere|procedere)
        (valutando|confrontando|valutiamo|confrontiamo|valutare|paragonando
          |analizzando) ~ (soluzion*|strument*|opzion*|fornitor*|programm*|sistem*|softwar*|vostr*
          |alternativ*|prodott*|gestional*|piattaform*|di passare)
        (quanto|che prezzo|qual è il prezzo|qual e il costo|quale sarebbe il costo) ~ (costa|viene
          |costerebbe|verrebbe|fate pagare|sarebbe|spenderemmo|costano) ~ per (#|un|una|un'|la|il
          |noi) ~
        quanto (costa|costerebbe|viene) ~ per ~
        (altre|ulteriori|altri) # (licenze|utenti|postazioni|account)
        (licenze|utenti|postazioni) (in più|aggiuntiv*)
        (qualcuno|parlare|contattare|contatto|parlo) (del|con|con il|con un|dell') (commerciale
          |ufficio vendite|ufficio commerciale|vendite|reparto vendite)
        qualcuno del commerciale
        (quale|che) (piano|pacchetto|abbonamento|licenza) ~ (consigliate|consigli|adatto|serve
          |conviene|fa per)
        gara d'appalto, sconto* ~ volume, (contratto|piano|pagamento|abbonamento) annuale
        (prova|versione) (gratuita|di prova) per (aziende|la|un'azienda), c'è una prova gratuita
        (vorremmo|vorrei|vogliamo) (provare|testare|valutare) ~
        (acquistare|comprare|aggiungere) ~ (licenze|postazioni|utenti)
      asks:
        prezzo, prezzi, quanto, costa, viene, demo, piano, piani, licenze, prova, listino, sconto
        acquistare, comprare, preventivo, offerta, abbonamento
      business:
        (la mia|la nostra|il nostro|il mio|nostra|nostro|mio|mia) (azienda|ditta|team|impresa|studio
          |ufficio|officina|agenzia|clinica|negozio|società|capo|scuola|attività)
        siamo (un'|una|un|in #|#) ~, siamo un'azienda
        (una|piccola|per) (azienda|ditta|impresa|agenzia|società)
        (gestisco|dirigo|ho) (un|una|un') ~, aziende, azienda, officina, ditta
      support:
        non (riesco|riusciamo|funziona|funzionano|vedono|vedo|vede|compare|compaiono|carica|si apre
          |trovo|ho ricevuto|va) ~
        errore, errori, bug, guasto, fattura ~ (sbagliata|è|di|del|errata), addebitat*, rimborso
        disdire, annullare, password, accedere, accesso
        come (aggiungo|modifico|elimino|creo|esporto|importo|cambio|faccio|cancello|posso|si) ~
        dove (modifico|cambio|trovo|posso) ~, (un|mio|al) cliente, aumentato, aumento
        carta di credito, metodo di pagamento
      others:
        cerco (lavoro|impiego|uno stage|un lavoro), curriculum, (mio|il) cv, candidatura, candidarmi
        posizione aperta, posizioni aperte, stage, tirocinio, assumete, state assumendo
        (siamo|sono) (un'|una|di un')? agenzia (di)? (marketing|seo|pubblicità|web|comunicazione
          |digitale) ~
        siamo un'agenzia ~
        (aumentare|raddoppiare|migliorare|incrementare|far crescere) (le vostre|il vostro|la vostra
          |i vostri) ~
        (vi|le) (offriamo|proponiamo|offro|propongo) ~, backlink*, guest post
        articolo sponsorizzato, i nostri servizi ~, generare (contatti|clienti|lead)
        collaborazione commerciale, studente, studentessa, (la|mia|una|per la) tesi, tesi di laurea
        progetto (universitario|scolastico), sondaggio, questionario, ricerca accademica
        giornalista, (scrivo|scrivendo|preparo|preparando) un articolo, ufficio stampa, intervista*
        bitcoin, criptovalut*, casinò, casino, guadagna, guadagnare soldi, clicca qui, lotteria
        hai vinto, eredità, uso (personale|privato), solo per me, sono un privato
        (mi|il mio|la mia|in) (perde|casa|rubinetto|bagno|caldaia|lavandino|lavatrice|cucina) ~
        (rubinetto|lavandino|caldaia|tubo) ~ (perde|rotto|rotta), mandare qualcuno ~
        (cerco|ho bisogno di|serve) un (idraulico|elettricista|imbianchino|giardiniere)
        (scelto|deciso|optato|preferito|firmato) ~ (un altro|un'altra|altro|altra|con un altro
          |per un altro|per un'altra) ~
        non (siamo|sono) più interessat*, non (siamo|sono) interessat*
        non (ci|mi) (serve|interessa) più, disiscriv*
      numbers:
        due=2, tre=3, quattro=4, cinque=5, sei=6, sette=7, otto=8, nove=9, dieci=10, undici=11
        dodici=12, tredici=13, quattordici=14, quindici=15, sedici=16, venti=20, venticinque=25
        trenta=30, quaranta=40, cinquanta=50, sessanta=60, cento=100, ventina=20, decina=10
        trentina=30, quindicina=15
      months:
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
        dicembre
      size:
        # (dipendenti|dipendente|persone|utenti|collaboratori|tecnici|licenze|postazioni|account
          |membri|agenti|colleghi|addetti|operai|autisti|veicoli|furgoni|soci|lavoratori|utenze
          |venditori|medici|professionisti|installatori|elettricisti|idraulici|impiegati|operatori
          |ragazzi)
        (team|azienda|ditta|impresa|studio|ufficio|società|officina|clinica|squadra|agenzia) (di|con
          |da) (circa|una|quasi|oltre|appena)? #
        (siamo|saremmo|saremo) (in|circa|una|attualmente|solo|appena|ora)? (circa)? #
        (altre|altri) # (licenze|utenti|postazioni)
        (ventina|decina|trentina|quindicina) di (persone|dipendenti|tecnici|utenti)
      budget:
        budget*, spendere, fino a, massimo, al massimo, investire, tetto, non più di, pagare
        disponiamo, a disposizione
      month:
        mese, mensili, mensile, mesi
      year:
        anno, all'anno, annui, annuo, annuali, annuale, l'anno
      time:
        (entro|prima|per|a partire|da|verso|prima della|entro la|alla|a|dalla) (la|il|da|di|dell'
          |dal)? (fine|inizio|metà) (di|del|dell'|dello)? (anno|mese|trimestre|@|questo mese
          |quest'anno|estate|dell'anno|prossimo mese|semestre)?
        (a|entro|da|per|in|prima di|ad|entro il|dal|verso|a partire da) (@|natale|estate|primavera
          |autunno|inverno|pasqua|l'estate|l'inverno|prossimo mese|prossimo anno|prossimo trimestre
          |mese prossimo)
        (questo|prossimo|il prossimo|nel prossimo|dal prossimo|al prossimo) (mese|trimestre|anno
          |semestre)
        (mese|anno|trimestre) prossimo, quest'anno, quest'estate, quest'autunno
        (questa|la prossima|prossima) settimana, settimana prossima
        (in|entro|nei prossimi|nelle prossime|tra|fra) (#|un|una|pochi|poche|un paio di
          |due)? (giorni|settimane|mesi|mese|settimana)
        (il)? prima possibile, (al più|quanto) (presto|prima), subito, immediatamente
        appena possibile, entro fine (anno|mese|@|trimestre), entro l'anno, entro l'estate
        fine (anno|mese|@)
      meeting:
        demo, dimostrazione, chiamata, chiamare, chiamarci, riunione, appuntamento, videochiamata
      begin:
        partire, iniziare, cominciare, decidere, acquistare, adottare, implementare, cambiare
        lanciare, comprare, bisogno, partenza
      use-after:
        (software|gestionale|programma|strumento|soluzione|piattaforma|applicazione|app|crm|qualcosa
          |prodotto|soluzioni|strumenti|programmi|servizio|sistema|interessa) (per|di|che ci aiuti a
          |che permetta di) (la|il|i|le|gli|i nostri|l')?
        (usarlo|utilizzarlo|lo useremmo|ci serve|usare) per (la|il)?
        per (gestire|organizzare|pianificare|controllare|fatturare)
      use-before:
      use-end:
        e (quanto|vorremmo|vorrei|che|ci), prima, quanto, quale, a @, entro
        per (#|la mia|un|una|il mio), con #, che, è, il prima
      i-am:
        sono, come, in qualità di, lavoro come, faccio, il mio ruolo, qui, mi chiamo ~
      title:
        direttore (generale|tecnico|commerciale|finanziario|operativo|amministrativo|del|della|delle
          |marketing|it|acquisti) *
        direttrice (generale|tecnica|commerciale|finanziaria|operativa|amministrativa), direttore
        direttrice, direttore generale, direttore tecnico, direttore operativo
        direttore commerciale
        responsabile (it|acquisti|commerciale|amministrativo|tecnico|operativo|marketing|vendite|del
          |della|dell'ufficio|delle|dei|operations|logistica|risorse) *
        responsabile it, responsabile acquisti, responsabile commerciale, responsabile operativo
        responsabile tecnico, responsabile, titolare, proprietario, proprietaria, fondatore
        fondatrice, cofondatore, socio, socia, amministratore delegato, amministratrice delegata
        amministratore, amministratrice, ad, ceo, cto, coo, cfo, capo *, capocantiere, capoufficio
        gestore, contabile, ragioniere, ragioniera, impiegato, impiegata, segretaria, assistente
        consulente, commercialista, coordinatore, coordinatrice, office manager, project manager
        geometra, imprenditore, imprenditrice, presidente
      i-run:
        (gestisco|dirigo|mando avanti|conduco|ho|mi occupo di|mi occupo della|mi occupo del
          |guido) (un|una|un'|la|il|l'|mia|nostra)? ~ (azienda|ditta|impresa|officina|ufficio|studio
          |agenzia|clinica|negozio|team|società|ristorante|reparto|it|acquisti|attività|hotel
          |amministrazione)
      """);

  private Italian() {}
}

package com.nexora.chat.domain.intent.human;

/// Italian and Portuguese.
final class ItalianAndPortuguese {

  static final String ITALIAN = """
      human: umano, umana, umani, essere umano, esseri umani,
        (persona|persone|operatore|qualcuno|agente|consulente|gente) (vera|vere|vero|reale|reali|umano|umana|in carne e ossa|in carne|viva|vivo|vivente|competente|in gamba|fisica),
        vera persona, vero operatore, vere persone, carne e ossa,
        (qualcuno|persona) (con un cervello|che capisca|che ragioni|che respiri|con il cervello|che esista), anima viva, account manager
      role: persona, operatore, operatrice, oparatore, agente, consulente, collega, colleghi, responsabile, superiore, supervisore, direttore,
        direttrice, capo, manager, dipendente, addetto, addetta, incaricato, rappresentante, assistente umano, impiegato, specialista, esperto,
        referente, tecnico vostro, membro (del|dello) (vostro|team|staff),
        qualcuno (del|della|dell'|dello|di|nel|al|dal|da) (supporto|assistenza|vostro|vostri|team|servizio|voi|staff|amministrazione|commerciale|ufficio|fatturazione|competente),
        qualcun altro, qualcuno che (mi|sappia|possa|capisca|ne),
        (un|uno|uno dei|qualche) (vostro|vostri|tuo|tuoi|suo) (collega|colleghi|operatore|operatori|responsabile|consulente|esperti), un suo collega,
        qualche (persona|operatore|collega)
      anyone: assistenza, supporto, qualcuno, quacuno, qualkuno, nessuno, personale, persone, gente, tecnico, operatori, agenti
      desk: assistenza clienti, servizio clienti, servizio assistenza, customer service, customer care, assistenza umana, supporto tecnico,
        il vostro team, vostro team, call center, centralino, ufficio reclami, assistenza tecnica
      speak: parlare, parlarne, parlarci, parla, parlo, discutere, chattare, dialogare, contattare, contatto, contatto con, in contatto, comunicare,
        conferire, confrontarmi, raggiungere, rivolgermi, scrivere a, sentire, interagire, avere a che fare, seguito da, assistito da, aiutato da,
        essere seguito, essere seguita, colloquio, appuntamento con, telefonare a, interloquire, (aiuto|risposta) da, (aiuto|assistenza) di,
        ragionare, spiegare, chiacchierare, reclamare, chiamata con, gestito da, risponda, mi risponda, incontrare, lamentarmi
      pass: (mi passi|mi passa|mi passate|passami|passatemi|passarmi|mi può passare|mi puoi passare|passare a|passato a|passata a),
        (mettermi|mettimi|mettetemi|mi metta|mi mette|mi metti|mi mettete|mettere) ,
        (collegami|collegatemi|mi colleghi|collegarmi|mi collega|mettere in comunicazione),
        (trasferiscimi|trasferitemi|mi trasferisca|trasferirmi|mi trasferisci|trasferire|trasferite|trasferisci),
        (datemi|dammi|mi dia|mi dai|mi date), (fatemi|fammi|mi faccia|mi fate|mi fai), inoltrare, inoltrate, inoltra, inoltri, girare, escalation,
        escalare, indirizzarmi, indirizzatemi, connettimi, connettetemi, mi connetta, mandatemi, mandami, chiamate il, chiamami il, coinvolgere,
        subentri, subentrare, reindirizzare, reindirizzami, venga passato, lasciami, lasciatemi, affidare
      want: voglio, volio, vojo, vorrei, vorremmo, desidero, desidererei, ho bisogno, bisogno, mi serve, mi servirebbe, serve, necessito, posso,
        potrei, possiamo, potremmo, potete, potreste, puoi, potresti, può, potrebbe, è possibile, sarebbe possibile, possibile, preferisco,
        preferirei, esigo, pretendo, chiedo, richiedo, c'è, ci sono, ci sarebbe, esiste, esistono, dove (è|sono|trovo), dov'è, come (posso|faccio),
        avete, cerco, aspetto, meglio, più semplice, più facile, piu facile, lavora, lavorano, qualche, ancora, finalmente, forse, magari, avere un,
        avere una, servirebbe, dovrebbe, debba, sarebbe, spero
      handle: guardare, guardi, dare un'occhiata, dia un'occhiata, dare un occhiata, vedere, vederlo, veda, occuparsi, occuparsene, occupasse, occupi,
        si occupi, prendere in carico, prenda in carico, aiutarmi di persona, mi aiuti, aiutarmi, verificare, verifichi, controllare, controlli,
        risolvere, risolva, rispondermi, risponde, risponda, rispondere, legge, legga, intervenga, intervenire, spiegarmi, contattarmi, mi contatti,
        seguire, lavora, disponibile, gestire, gestisca, ricontattarmi
      wish: (chiamatemi|chiamami|richiamatemi|richiamami|telefonatemi|telefonami|mi chiami|mi richiami|ricontattatemi),
        (mi|ci) (chiamasse|chiamassero|chiama|chiamate|chiamano|richiami|richiamate|richiamasse|telefoni|telefonate|telefonasse|chiamino|chiamerebbe|può chiamare|potete chiamare|puoi chiamare|potrebbe chiamare|potreste chiamare|può richiamare|potete richiamare),
        (potete|puoi|può|potreste|potrebbe) (chiamarmi|richiamarmi|telefonarmi|chiamarci|ricontattarmi), (chiamarmi|richiamarmi|telefonarmi),
        essere (richiamato|richiamata|chiamato|contattato telefonicamente|ricontattato|ricontattata),
        (una|la) (chiamata|telefonata) (da|con|per favore), per telefono con, parlare al telefono, al telefono con,
        posso (chiamarvi|telefonarvi|chiamare), numero .. (chiamare|parlare|contattare), a voce
      wish: c'è (qualcuno|nessuno|qualche persona|qualche umano|anima viva), c'è ancora (qualcuno|qualche),
        (qualcuno|nessuno) (c'è|lì|qui|in ascolto|mi legge|legge|là|all'ascolto|che lavora),
        (a chi|con chi) (posso|devo|potrei) (parlare|rivolgermi|scrivere|telefonare),
        (operatore|umano|persona|consulente|responsabile) (per favore|grazie|subito|ora|perfavore|x favore), (voglio|cerco|datemi|passatemi) qualcuno,
        (ho bisogno di|mi serve) qualcuno, escalation (del|al|a), (lavora|lavorano) .. (persone|qualcuno|umani)
      nobot: (stufo|stufa|stanco|stanca|basta|mi rifiuto|stufi|nauseato) .. (bot|robot|macchina|macchine|chatbot|ia|computer|muro|automatic*),
        non (voglio|intendo|desidero|ho intenzione) .. (bot|robot|macchina|chatbot|ia|computer|muro|risponditore),
        (niente|no|non un|nessun) (bot|robot|chatbot|macchina), (invece|al posto) .. (bot|robot)
      not: non
      bot: bot, robot, macchina, macchine, chatbot, automatic*, computer, ia, risponditore, intelligenza artificiale
      decline: non (ho bisogno|voglio|desidero|serve|mi serve|occorre|vorrei|c'è bisogno|è necessario|intendo|richiedo|è il caso|cerco|abbiamo bisogno|ho nessun bisogno),
        senza, non (passatemi|passarmi|mi passi|mi passate|chiamatemi|mi chiamate|mi chiami|chiamarmi|trasferitemi|trasferirmi|mettetemi),
        preferisco non, inutile, invece di parlare, evitare
      declined: non (è|sarà|sarebbe) (necessario|necessaria), non serve, non necessario
      past: ho (già|) parlato, parlato ieri, abbiamo parlato, ho sentito, ho chattato,
        mi ha (detto|aiutato|aiutata|chiamato|risposto|risolto|spiegato|consigliato), mi hanno, ha risolto,
        è stato (molto|gentil*|bravissim*|ottim*|fantastic*|davvero|super), è stata, erano, ieri, era molto, sono stati, grazie al
      manage: aggiungo, aggiungere, invito, invitare, assegno, assegnare, elimino, eliminare, rimuovere, assumere, creare, nominare, diventare, sei,
        siete, è lei, lei è, è questo, sono un, sono il, sono la, come (un|una|agente|operatore), ogni, per ogni, quante, quanti, quale, quanto costa,
        costo di, prezzo di, aggiuntivo, nuovo, nuova, sto parlando con, parlo con, due, più persone
      about: aggiuntivo, aggiuntivi, licenza, licenze, ruolo, modulo, report, pagina, prezzo, piano, posto, immobiliare, immobiliari, commerciale,
        fisica
      other: risorse umane, errore umano, diritti umani, corpo umano, la persona (che|responsabile),
        (orari|orario|prezzo|piano) (del|di|dell'|della) (servizio|assistenza|supporto) .., per persona, agente immobiliare, user agent,
        (un|una) (persona|operatore|agente|responsabile|dipendente) (può|deve) .. (avere|vedere|modificare|usare|accedere), persona giuridica,
        essere una persona
      howto: come (trasferisco|assegno|aggiungo|configuro|passo|inoltro|collego|invito|imposto|funziona|si), dove (vedo|posso|trovo), il bot può
      route: trasferisco, assegno, assegnare, una chiamata a, chiamate, una conversazione, conversazioni, una chat, un ticket, ticket, configuro,
        configurare, inoltro, imposto, impostare, automaticamente
      third: (i|miei|nostri|un|il|mio|nostro|gli) (clienti|cliente|utenti|utente|visitatori|pazienti|studenti|tecnici|miei clienti), clienti, utenti,
        (mio|mia|nostro|nostra|il mio|la mia) (capo|commercialista|responsabile|marito|moglie|avvocato|team|collega|banca|figlio|figlia|socio|direttore|manager|consulente),
        lui vuole, lei vuole
      mine: mio, mia, miei, nostro, nostra, nostri
      report: (messaggio|pagina|schermo|sito|errore|mail) (dice|mostra|indica), compare, c'è scritto, mi appare, appare, ha chiesto se, chiede se,
        significa
      but: ma, bensì, solo, soltanto, aspettare, attendere, perché, invece, più
      polite: per favore, perfavore, per cortesia, cortesemente, grazie, subito, ora, adesso, immediatamente, urgente, un, una, uno, il, lo, la, l,
        con, a, al, di, d, sì, si, no, ok, mi, e, finalmente, parlare, qui, ciao, buongiorno, buonasera, salve, cazzo, cavolo, prego, vero, voglio, in
      greeting: ciao, buongiorno, buonasera, salve, gentile, gentili, caro, cara, grazie, grazie mille, buona giornata, spettabile
      retract: lascia stare, lasciate stare, non importa, ho risolto, risolto, come non detto, lascia perdere, non serve più
      known: personale, personali, persone, agente, agenti, agenzia, mano, umani, tecnico, tecnici, tecnica, contratto, contatti, parlato, portare,
        partire, operatori, operazione, operazioni, invece, chiamata
      """;

  static final String PORTUGUESE = """
      human: humano, humana, humanos, ser humano, seres humanos,
        (pessoa|pessoas|gente|atendente|alguém|agente|atendimento|alguem|funcionário) (real|reais|de verdade|verdadeira|humano|humana|de carne e osso|viva|vivo|física|competente|com cérebro),
        verdadeira pessoa, carne e osso, (alguém|pessoa) que (pense|entenda|exista|respire), gerente de conta
      role: pessoa, atendente, atendentes, agente, operador, operadora, consultor, consultora, assessor, representante, funcionário, funcionária,
        supervisor, supervisora, gerente, chefe, responsável, superior, colega, colegas, especialista, colaborador, assistente humano, gestor,
        membro (da|do) (sua|equipe|equipa|vossa|time|suporte),
        alguém (do|da|de|no|na) (suporte|equipe|equipa|sua|seu|time|atendimento|setor|vocês|financeiro|vossa|vosso|apoio|empresa|área|departamento|comercial|aí),
        outra pessoa, alguém (que possa|que me|que saiba|que entenda|mais|com autoridade|que resolva),
        (algum|alguma|um|uma) (dos seus|de seus|das suas|dos vossos) (colegas|atendentes|funcionários|colaboradores),
        (algum|alguma) (colega|atendente|pessoa|funcionário|responsável|humano), um colega seu
      anyone: suporte, atendimento, alguém, alguem, ninguém, pessoal, pessoas, gente, técnico, agentes, operadores
      desk: suporte humano, atendimento ao cliente, atendimento humano, atendimento personalizado, serviço de atendimento, sac, apoio ao cliente,
        serviço ao cliente, central de atendimento, equipe de suporte, equipa de suporte, sua equipe, vossa equipa, suporte técnico, chat ao vivo,
        ouvidoria
      speak: falar, fala, falo, conversar, converso, contatar, contactar, contato, contato com, contacto, entrar em contato, entrar em contacto,
        em contato, em contacto, bater um papo, tratar com, comunicar, dialogar, ser atendido, ser atendida, atendido por, atendida por, me atenda,
        me atender, ligar para, ligo para, discutir, (ajuda|resposta|apoio) de, resolver com, lidar com, chegar a, escrever para, reclamar,
        reclamação, explicar, papo com, chamada com, reunião com, encontrar, entro em contato, entro em contacto, falando, respondido por, consultar
      pass: (me transfere|me transfira|me transferir|transfira|transfere|transfiram|transferir|transferido|transferida|me transfiram|transfira me),
        (me passa|me passe|me passar|passa pra|passe para|me passem|passar para|passa me|passe me|passem me),
        (me conecta|me conecte|me conectar|conecte|conectar|ligue me a|ligar me),
        (me coloca|me coloque|me colocar|coloca|coloque|põe|me ponha|ponha me|coloquem),
        (me encaminha|me encaminhe|me encaminhar|encaminhar|encaminhe|encaminha|encaminhado|encaminhem|encaminhada),
        (me dá|me dê|me deem|dê me|deem me|me de), (me direciona|me direcione|direcionar|direcione|redirecionar|redirecione), chama, chamar, chame,
        chamem, escalar, escalonar, escalem, escale, quero que .. passe, envolver, intervenha, me deixa, me deixe, deixe me, deixem me, me manda,
        assuma, me liga com
      want: quero, qero, kero, queria, queremos, gostaria, gostava, desejo, preciso, precisava, necessito, posso, poderia, podemos, consigo, pode,
        podem, podia, podiam, poderiam, será que, seria possível, é possível, possível, prefiro, preferia, preferiria, exijo, peço, solicito, tem, há,
        existe, existem, cadê, onde (está|estão|fica|tem|encontro), como (faço|consigo|posso), vocês têm, você tem, procuro, aguardo, espero, melhor,
        mais fácil, mais simples, trabalha, trabalham, algum, alguma, ainda, finalmente, talvez, acho que, urgente, deveria, precisa
      handle: ver, veja, olhar, olhe, analisar, analise, dar uma olhada, dê uma olhada, verificar, verifique, cuidar, cuide, assumir, assuma,
        resolver, resolva, ajudar pessoalmente, me ajude, me ajudar, ajudar me, atender, atenda, responder, responda, responde, ler, lê, lendo,
        intervir, explicar me, me explique, me contate, tratar, trabalha, trabalhando, disponível, entre em contato, entrar em contato comigo, aí
      wish: (me liga|me ligue|me liguem|liguem me|ligue me|liga me|me telefone|me telefonem|me ligasse|me ligassem|me ligar|ligar me|me retorne|me retornem|ligasse me|ligarem me|telefonem me|telefone me|ligue para mim|liguem para mim|liga pra mim|liguem pra mim|ligar para mim|ligar pra mim),
        (me|nos) (telefonar|ligar|retornar|chame|liguem),
        (pode|podem|podia|poderia|poderiam) (me|) (ligar|telefonar|retornar a ligação|ligar me|telefonar me),
        retorno (de ligação|telefônico|da ligação), ligar de volta, uma ligação (de|com|por favor), por telefone com, falar por telefone,
        falar ao telefone, posso ligar, (número|telefone) .. (ligar|falar)
      wish: (tem|há|existe) (alguém|alguem|ninguém|algum ser|alguma pessoa|algum humano),
        (alguém|alguem) (aí|ai|online|me lê|lendo|aqui|na linha|por aí), (com quem|para quem|a quem) (posso|eu posso|consigo|devo|falo) ..,
        com quem (posso|consigo|falo|eu falo), (escalar|escalonar|escalem) (o|a|este|meu|isso|para),
        (humano|atendente|pessoa|operador|gerente|supervisor) (por favor|pfv|pf|já|agora|urgente|porfavor), quero alguém,
        (preciso de|procuro|cadê|me dá|me passa pra) alguém, (trabalha|trabalham) .. (pessoa|alguém|gente|pessoas|humanos)
      nobot: (cansado|cansada|chega|farto|farta|recuso|basta|cansei) .. (robô|robo|robôs|bot|bots|máquina|maquina|chatbot|ia|parede|automático*),
        não (quero|vou|desejo|pretendo|quero mais) .. (robô|robo|bot|máquina|maquina|chatbot|ia|computador|parede), nada de (robô|bot|robôs),
        não um (robô|bot), (em vez|ao invés) de .. (robô|bot|máquina)
      not: não
      bot: robô, robo, robôs, bot, bots, máquina, maquina, chatbot, automátic*, computador, ia, inteligência artificial
      decline: não (preciso|quero|necessito|desejo|gostaria|precisa|é preciso|é necessário|estou pedindo|há necessidade|tem necessidade|precisam|queria|pretendo|busco),
        sem (precisar|ter que|ter de|falar|contatar|contactar|atendente|ligar|passar|que|),
        não me (ligue|liguem|transfira|transfiram|passe|passem|transfere|passa|liga|encaminhe|ligar|transferir|telefonem),
        não (transfira|ligue|liguem|encaminhe|transferir), prefiro não, em vez de falar, evitar, dispenso
      declined: não (é|será|seria) (necessário|necessária|preciso), desnecessário, não precisa
      past: falei, falado, conversei, contatei, me (disse|disseram|ajudou|atendeu|ligou|informou|explicou|falou|atenderam),
        (foi|foram) (muito|ótim*|super|excelente|maravilhos*|gentil|simpátic*|incrível), ontem, resolveu, disse me, graças, era muito, fui atendido
      manage: adiciono, adicionar, acrescentar, convido, convidar, atribuo, atribuir, removo, remover, excluir, excluo, contratar, contrato, criar,
        cadastrar, cadastro, tornar, você é, vc é, és, é você, isso é, sou, como um, como uma, como agente, cada, quantas, quantos, qual,
        quanto custa, preço de, custo de, adicional, nova, novo, estou falando com, falo com, duas, dois
      about: adicional, adicionais, licença, licenças, função, papel, módulo, relatório, conta, página, preço, plano, assento, imobiliário,
        imobiliários, física, jurídica, incluso
      other: recursos humanos, erro humano, direitos humanos, corpo humano, a pessoa (que|responsável),
        (horário|horários|preço|plano|horas) de (atendimento|suporte|funcionamento) .., por pessoa, agente imobiliário, user agent,
        (uma|um) (pessoa|atendente|agente|funcionário|gerente) (pode|deve) .. (ter|ver|editar|usar|acessar|alterar), outra pessoa (pode|consegue)
      howto: como (transfiro|atribuo|adiciono|configuro|passo|encaminho|conecto|convido|faço|funciona|eu|escalo), onde (vejo|posso|configuro),
        o bot (pode|consegue)
      route: transfiro, atribuo, atribuir, uma ligação, ligações, uma chamada, chamadas, uma conversa, conversas, um chat, um ticket, tickets,
        configuro, configurar, encaminho, automaticamente, escalo
      third: (meus|nossos|os|um|meu|nosso|o|seus) (clientes|cliente|usuários|usuário|utilizadores|visitantes|pacientes|alunos|técnicos), clientes,
        usuários, utilizadores,
        (meu|minha|nosso|nossa) (chefe|contador|contadora|contabilista|gerente|marido|esposa|mulher|advogado|equipe|equipa|colega|banco|filho|filha|sócio|responsável|diretor),
        ele quer, ela quer
      mine: meu, minha, meus, minhas, nosso, nossa, nossos
      report: (mensagem|página|tela|site|erro|email) (diz|mostra|indica|aparece), aparece, está escrito, diz que, perguntou se, pergunta se, significa
      but: mas, porém, só, apenas, somente, esperar, esperando, porque, mais, e sim
      polite: por favor, porfavor, pfv, pf, por gentileza, gentileza, obrigado, obrigada, já, agora, urgente, imediatamente, um, uma, o, a, com, ao,
        de, sim, não, ok, me, e, falar, quero, aqui, oi, olá, bom dia, boa tarde, boa noite, caramba, porra, merda, finalmente, real, do, da, rápido
      greeting: oi, olá, bom dia, boa tarde, boa noite, prezado, prezados, prezada, caro, cara, obrigado, obrigada, valeu
      retract: deixa pra lá, deixe pra lá, esquece, esqueça, já resolvi, já resolveu, resolvido, deixa para lá, não precisa mais, já encontrei
      known: pessoal, pessoais, pessoas, agência, agentes, agenda, agente, mano, manos, contrato, contatos, conta, contas, falhar, falta, faltar,
        falha, alugar, atender, atendeu, atendido, operar, operação, gerenciar, gerentes, chamada
      """;

  private ItalianAndPortuguese() {}
}

package com.nexora.chat.domain.intent.human;

/// French and Spanish.
final class FrenchAndSpanish {

  static final String FRENCH = """
      human: humain, humains, humaine, un humain, êtres humains, être humain,
        (vraie|vraies|véritable|réelle|vrai|vrais|vivante) (personne|personnes|gens|humain|humains|conseiller|conseillère|agent|agents|interlocuteur|être|employé|technicien),
        personne (réelle|humaine|vivante|physique|vraie|compétente|en chair et en os),
        quelqu'un (de vivant|de réel|de vrai|d'humain|de chez vous|avec un cerveau|qui a un cerveau|avec un cœur|en chair|de compétent|qui comprend|qui sait|de plus compétent|de plus haut),
        (agent|conseiller|assistant|interlocuteur|opérateur|contact|support|intervenant|collaborateur|employé) (humain|réel|en chair), chair et en os,
        interlocuteur, interlocutrice, conseillère, âme qui vive, gestionnaire de compte, chargé de clientèle
      role: conseiller, conseillers, conseille*, agent, agents de votre, opérateur, opératrice, collaborateur, collègue, collègues, responsable,
        supérieur, supérieure, superviseur, superviseuse, manager, directeur, directrice, chef, employé, représentant, représentante,
        technicien de chez vous, une personne, personne de (votre|l'équipe|chez), membre (de votre|de l'|du) (équipe|personnel|support|service),
        spécialiste, expert,
        quelqu'un (du|de la|de l'|de votre|chez|au|de|dans) (service|équipe|support|sav|assistance|vous|client|comptabilité|facturation|société|entreprise|chez|technique|votre),
        quelqu'un d'autre, (un|une|l'un|l'une) de vos (collègues|conseillers|agents|collaborateurs|équipes|employés|experts), téléconseiller,
        quelqu'un qui (peut|comprend|sait|s'y connaît|pourra), un de tes collègues, votre (responsable|supérieur|collègue|chef|patron|équipe)
      anyone: assistance, support, quelqu'un, qqn, qq1, quelqun, personne, technicien, gens, agents, conseillers
      desk: service client, service clients, service clientèle, service après vente, sav, support client, support technique, assistance humaine,
        votre équipe, l'équipe support, service technique, standard, hotline, service facturation, votre service
      speak: parler, parlé a, parle, parlez, discuter, échanger, m'entretenir, dialoguer, joindre, contacter, contact avec, communiquer, en contact,
        en relation, en ligne avec, m'adresser, adresser, converser, tchater, chatter, avoir au téléphone, téléphoner, entretien avec,
        rendez vous avec, mis en relation, être aidé, aidé par, accompagné par, (réponse|aide) (de|d'|par), traité par, rappelé par,
        pris en charge par, prendre contact, expliquer .. à, m'expliquer avec, tomber sur, avoir affaire, me plaindre, parlant, voir avec, écrire à,
        poser .. à, répondu par, discussion avec
      pass: (mettez|mets|mettre) (moi|me), passez (moi|le|la|), passe moi, me passer, me passe, me passez, transférez, transférer, transfère,
        transférez moi, me transférer, me transférez, me transfère, me connecter, connectez moi, connecte moi, dirigez moi, me diriger, redirigez moi,
        rediriger, me rediriger, me mettre, donnez (moi|nous), donne moi, me donner, envoyez moi, faire remonter, faites remonter, transmettre,
        transmettez, confier, confiez, escalader, appelez (votre|le|un), faites venir, faire appel, faire intervenir, impliquer, basculer, basculez,
        orienter, orientez moi, prendre le relais, prenne le relais, faites moi parler, laissez moi, me faire parler, renvoyez moi
      want: je veux, veux, veu, voudrais, je souhaite, souhaite, souhaiterais, souhaiterai, j'aimerais, aimerais, aimerai, besoin, il me faut, faut,
        faudrait, puis je, peux je, est ce que je peux, je peux, peut on, pourrais je, pourrait on, pouvez vous, pourriez vous, peux tu, pourrais tu,
        serait il, possible, y a t il, y a il, il y a, ya t il, est ce qu'il y a, existe, où est, où sont, exige, demande, réclame, préfère,
        préférerais, préfèrerais, plutôt, mieux, plus simple, plus facile, plus pratique, avez vous, vous avez, reste t il, il reste, reste, cherche,
        attends, espère, peut être, enfin, aucun, un seul, travaille, travaillent, chez vous, avoir un, avoir une, prévu, sinon
      handle: regarder, regarde, jette un œil, jeter un œil, jeter un oeil, jette un oeil, prenne le relais, prendre le relais, prenne en charge,
        prendre en charge, s'en occuper, s'en occupe, s'occuper, s'occupe, m'aider personnellement, m'aide, résoudre, répondre, me répondre,
        me répond, vérifier, traiter, étudier, se pencher, se penche, me contacter, me contacte, m'expliquer, lit, lise, travaille, disponible,
        répond, réponde, derrière, intervenir, intervienne
      wish: (quelqu'un|une personne|un conseiller) au téléphone, (appelez|rappelez|appelle|rappelle|téléphonez|contactez) (moi|nous) (par téléphone|),
        (appelez|rappelez|rappelle|appelle|téléphonez) moi,
        (me|m'|nous) (rappeler|appeler|appelle|rappelle|téléphoner|téléphone|passe un coup de fil|appeliez|rappeliez|appelait|rappelait|rappelez|appelez),
        (m'|me) (appeler|rappeler|téléphoner), (être|etre) (rappelé|rappelée|rappelés|appelé|appelée|contacté|contactée),
        un (rappel téléphonique|coup de fil|appel téléphonique), rappel svp, demande de rappel, par téléphone avec, au téléphone avec, de vive voix,
        puis je vous (appeler|téléphoner), numéro .. (appeler|joindre|contacter|parler)
      wish: (il y a|y a t il|y a|ya|est ce qu'il y a|y'a) (vraiment|encore|bien|) quelqu'un,
        quelqu'un (est là|derrière|ici|là|me lit|lit|en ligne|répond|travaille|pour me répondre|est disponible), y a (quelqu'un|qqn),
        allo y a quelqu'un, escalader (ma|mon|le|la|ce), faire remonter, faites remonter, qui (puis je|dois je) (contacter|appeler|joindre),
        à qui (puis je|je peux|dois je) (parler|m'adresser|s'adresser),
        (conseiller|humain|agent|responsable|opérateur|personne) (svp|s'il vous plaît|stp|merci|vite|maintenant), un interlocuteur,
        parler à quelqu'un, (veux|voudrais|cherche|donnez moi|passez moi|besoin de|envoyez moi) quelqu'un,
        (il y a|y a t il|il reste) .. (des|de) (gens|personnes), déposer une (réclamation|plainte) auprès
      nobot: (marre|ras le bol|assez|fatigué|refuse|hors de question) .. (robot|robots|bot|bots|machine|machines|ia|chatbot|automate|ordinateur|mur),
        pas (de|un) (robot|bot|machine|chatbot), plus de (robot|bot), ne veux (pas|plus) .. (robot|bot|machine|chatbot|ia|automate|ordinateur),
        ne parle pas .. (robot|bot|machine|mur), (au lieu|à la place) d'un (robot|bot), stop .. robot
      not: pas, sans
      bot: robot, robots, bot, bots, machine, machines, chatbot, automate, automatique*, ia, ordinateur, logiciel, intelligence artificielle
      decline: (n'ai|n'avons) pas demandé, pas besoin, (n'ai|n'avons) (pas|plus|aucun|nul|absolument pas|vraiment pas|) besoin,
        (ne|n') (veux|souhaite|désire|voudrais|demande|voulons) (pas|plus|surtout pas|absolument pas|ni), (je|) (veux|souhaite) pas, sans,
        inutile (de|d'), pas la peine,
        (ne|n') (me|m'|nous|) (transférez|passez|appelez|rappelez|mettez|contactez|connectez|transfère|passe|appelle|rappelle) (pas|surtout pas),
        pas nécessaire, plutôt que, au lieu, éviter, évitez, (ne|n') est pas (nécessaire|utile|la peine), aucun besoin, nul besoin
      declined: (n'est|ne sera|n'est vraiment) pas (nécessaire|utile|obligatoire), pas nécessaire, inutile, n'est plus nécessaire
      past: j'ai (déjà|) (parlé|eu|échangé|discuté|contacté), ai parlé, avons parlé, ai eu, ai échangé,
        m'a (dit|aidé|aidée|expliqué|répondu|appelé|rappelé|conseillé|demandé), m'ont (dit|aidé), nous a, (était|a été|étaient|ont été) , hier,
        avait dit, a résolu, merci (à|au)
      manage: ajouter, ajoute, inviter, invite, assigner, assigne, attribuer, supprimer, retirer, embaucher, recruter, créer, devenir, nommer,
        êtes vous, es tu, tu es, vous êtes, je suis, suis je, est ce (un|une), en tant qu', en tant que, pour chaque, chaque, combien, quel, quelle,
        quels, quelles, quelle est, tarif, prix d'un, coût d'un, supplémentaire, nouvel, nouveau, nouvelle, plusieurs, deux, est ce que je parle à,
        parle avec
      managed: supplémentaire, ajouter
      about: supplémentaire, licence, licences, rôle, tarif, prix, module, rapport, compte, liste, page, poste, siège, immobilier, immobiliers,
        commercial, d'entretien
      other: ressources humaines, erreur humaine, droits humains, la personne (qui|dont|responsable), personne (qui|ne|n'),
        (horaires|heures|prix|tarif) (du|de|d'ouverture) (service client|support|sav|la|l'|) .., user agent, agent immobilier, corps humain,
        combien de personnes, par personne, une personne (peut|qui),
        (un|une) (agent|conseiller|responsable|employé|personne|manager) (peut|doit) .. (voir|modifier|utiliser|accéder|avoir|supprimer),
        personne morale, assistance (incluse|technique incluse)
      howto: comment (transférer|assigner|ajouter|configurer|transmettre|puis je|faire|attribuer|router|activer|rediriger|fonctionne|on|je|passer|escalader),
        où (puis je|voir|trouver), le bot peut il, votre bot peut il
      route: un appel, appels, une conversation, conversations, un ticket, tickets, assigner, attribuer, configurer, un chat, automatiquement,
        une demande
      third: (mes|nos|les|des|mon|notre|un|le) (clients|client|cliente|utilisateurs|utilisateur|visiteurs|patients|élèves|usagers|techniciens),
        (mon|ma|mes|notre|nos) (comptable|patron|chef|responsable|mari|femme|avocat|équipe|collègue|collègues|banque|banquier|fils|fille|directeur|directrice|manager|partenaire|associé),
        il veut, elle veut, ils veulent
      mine: mon, ma, mes, notre, nos
      report: (message|page|il|elle|écran|site|on me|mail|erreur|article) (dit|indique|affiche|précise|demande|marque|est marqué|est écrit),
        il est écrit, m'a demandé si, demande si, signifie, veut dire
      but: mais, sinon, seulement, juste, attendre, attends, parce que, car, plutôt, pourtant
      polite: svp, stp, s'il vous plaît, s'il te plaît, merci, merci d'avance, un, une, le, la, l, à, au, a, avec, de, d, maintenant, vite,
        tout de suite, immédiatement, urgent, urgence, oui, non, ok, moi, enfin, et, bonjour, parler, contacter, pas, ici, juste, vrai, vraie, réelle,
        putain, bordel, par pitié, humain, salut, bonsoir, bon
      greeting: bonjour, bonsoir, salut, cher, chère, chers, merci, coucou, bonne journée, allo
      retract: laissez tomber, laisse tomber, c'est bon, c'est réglé, c'est résolu, oubliez, j'ai trouvé, plus la peine, plus besoin
      known: parler, parlez, marler, partie, partir, partez, porter, argent, arpent, urgent, ardent, gens, manger, manager, échange, échanges, humour,
        humeur, humains, demain, domaine, romain, contrat, contrats, contester, personnel, personnelle, personnels, personnes, personnaliser,
        conseils, conseil, agence, agenda, client, clients, jardin, jointe, joint, jointes, rejoindre, appels, appel, appeler
      """;

  static final String SPANISH = """
      human: humano, humana, humanos, umano, ser humano, seres humanos,
        (persona|personas|gente|agente|alguien|asesor|operador|ejecutivo|representante) (real|reales|de verdad|verdadera|verdaderas|de carne y hueso|humana|humano|viva|física|de carne|competente|con cerebro|vivo),
        verdadera persona, carne y hueso, (alguien|persona) que (piense|sepa|entienda|exista|respire|me entienda), gestor de cuenta,
        ejecutivo de cuenta
      role: (alguno|alguna|uno|alguien) de ustedes, persona, agente, asesor, asesora, operador, operadora, representante, encargado, encargada,
        supervisor, supervisora, gerente, jefe, jefa, responsable, superior, compañero, compañera, colega, colegas, compañeros, empleado, empleada,
        ejecutivo, ejecutiva, especialista, experto, experta, teleoperador, teleoperadora, gestor, gestora,
        miembro (de|del) (su|tu|vuestro|equipo|soporte|el|personal),
        alguien (de|del|en) (soporte|su|tu|el|la|equipo|atención|servicio|ventas|facturación|ahí|vosotros|ustedes|área|departamento|vuestro|asistencia|contabilidad|empresa|cobranza|técnico),
        alguien (más|que me pueda|que pueda|que sepa|que me ayude|que entienda|con autoridad|superior|que me atienda|que me resuelva),
        (alguno|alguna|uno|una|algún|alguien) de (sus|tus|vuestros|los) (compañeros|agentes|colegas|asesores|empleados|compañeras|expertos),
        (algún|alguna) (compañero|compañera|colega|agente|asesor|humano|persona|encargado|responsable), consultor
      anyone: soporte, ventas, alguien, algien, nadie, personal, personas, gente, técnico, técnicos, agentes
      desk: atención al cliente, atencion al cliente, atención a clientes, servicio al cliente, servicio de atención, soporte técnico, soporte humano,
        equipo de soporte, su equipo, vuestro equipo, tu equipo, mesa de ayuda, call center, chat en vivo, atención humana, atención personalizada,
        servicio técnico, departamento de ventas
      speak: hablar, hable, habla, ablar, hablo, chatear, conversar, comunicarme, comunicarse, comunicar, contactar, contacto, contactarme,
        ponerme en contacto, en contacto, platicar, charlar, dialogar, tratar con, me atienda, me atiendan, atendido por, ser atendido, ser atendida,
        atienda, localizar, dirigirme, escribir a, llamar a, consultar con, hablando, discutir, entenderme, que me ayude, que me ayuda,
        (ayuda|respuesta|asistencia) de, entrevistarme, cita con, llamada con, quejarme, reclamar, explicarle, explicar, razonar, acudir, me responda,
        resuelto por, lo vea, lo revise, lo tendría que ver, reunión con
      pass: (pásame|pásenme|páseme|pasame|paseme|pasenme|pasarme|me pasas|me pase|me pasan|me pasa|me puedes pasar|me pueden pasar|me puede pasar|pasen|pasar),
        (comuníqueme|comunícame|comuníquenme|comunicame|comuniqueme|me comunica|me comunicas|me comunican|me podría comunicar|me puede comunicar|me pueden comunicar),
        (transfiéreme|transfiérame|transfiéranme|transfierame|transfiereme|transferirme|me transfiere|me transfieran|me transfieres|transfieran|transferir),
        (conéctame|conécteme|conéctenme|conectame|conecteme|conectarme|me conecta|me conectas|me conecten|conectar),
        (derívame|derívenme|derivarme|deriven|derivar|derívame), (ponme|póngame|pónganme|ponedme|pongame|ponganme|me pone|me pones|poner),
        (dame|deme|denme|dadme), (escalen|escala|escalar|escale|escalad) , (envíame|envíenme|mándame|mándenme), redirigirme, redirígeme,
        quiero que .. pase, me remita, déjame, déjenme, déjeme, intervenga, involucrar, tráiganme, llamen a, busca a, que venga, cambiar a, me derive,
        asígname, asígnenme, canalizar, canalícenme
      want: quiero, kiero, quisiera, queremos, deseo, desearía, necesito, nesesito, ocupo, requiero, puedo, podría, podríamos, podemos, me gustaría,
        prefiero, preferiría, preferiria, exijo, pido, demando, solicito, solicitar, hay, existe, existen, queda, quedan, tienen, tienes, tenéis,
        dónde (está|están|hay), donde (esta|estan|hay), cómo (puedo|llego), es posible, sería posible, será posible, posible, mejor, más fácil,
        mas facil, más sencillo, conviene, busco, espero, insisto, me urge, urge, por fin, quizá, quizás, tal vez, a lo mejor, acaso, trabaja,
        trabajando, trabajan, algún, alguna, hace falta, haga falta, tendría que, debería, reclamo, verdad, de una vez
      handle: ver, vea, mirar, mire, revisar, revise, encargarse, se encargue, encargue, ocuparse, se ocupe, hacerse cargo, se haga cargo,
        tomar el caso, tome el caso, me ayude personalmente, me ayude, ayudarme, atender, atenderme, atienda, intervenir, resuelva, resolverlo,
        resolver, contactarme, me contacte, contacte, me explique, lea, lee, leyendo, responda, responder, responde, trabaja, trabajando, disponible,
        me escriba, ahí, estudiar, conteste, contestar
      wish: (llámame|llámenme|llámeme|llamame|llamenme|llameme|llamadme|llámadme),
        (me|nos) (llame|llamen|llamara|llamaran|llamas|llama|llaman|llaméis|llamase|telefonee|telefoneen|devuelvan la llamada|devuelva la llamada|devolvieran la llamada|pueden llamar|puede llamar|puedes llamar|podrían llamar|podría llamar|podéis llamar),
        (pueden|puede|puedes|podrían|podría|podríais|podéis|alguien que|favor de|quiero que) (me|) (llamarme|llamarnos|telefonearme|llame|llamen),
        llamarme, devolverme la llamada, devuélvanme la llamada, devolución de llamada, una llamada (telefónica|por favor|de vuelta|con),
        recibir una llamada, por teléfono (con|por favor|mejor), hablar por teléfono, (número|teléfono) .. (llamar|comunicarme|hablar|llamo),
        puedo llamar(los|les|te|le|os|)
      wish: hay alguien (ahí|ahi|aquí|allí|real|vivo|de verdad|más|por ahí|),
        (alguien|alguna persona) (ahí|ahi|ay|hay|me lee|leyendo|vivo|aquí|por ahí), hay (alguna|una|algún) (persona|humano|ser),
        (con quién|a quién|con quien|a quien) (puedo|podría|debo|tengo que) (hablar|contactar|llamar|acudir|dirigirme|quejarme),
        (escalar|escalen|escale|escalado|escala) (mi|el|este|esto|la|a un|a una|al),
        (humano|agente|persona|asesor|operador|supervisor|gerente) (por favor|porfa|porfavor|ya|ahora|xfa|pf), quiero (a|) alguien,
        (necesito|denme|dame|pásame|busco|ponme) .. alguien que, (poner|presentar) una (queja|reclamación) (ante|con),
        (trabaja|trabajan|queda) .. (alguien|gente|personas|humanos)
      nobot: (harto|harta|cansado|cansada|basta|suficiente|me niego|no pienso|hartos|aburrido) .. (máquina|maquina|bot|bots|robot|robots|chatbot|ia|pared|máquinas|automático*),
        (no|nada de|ni un|sin) (un |)(bots|robots|más bots|más robots),
        no (quiero|deseo|voy a|pienso) .. (bot|robot|máquina|maquina|chatbot|ia|ordenador|computadora), no un (bot|robot),
        (en vez|en lugar) de .. (bot|robot|máquina)
      not: no, sin
      bot: bot, bots, robot, robots, máquina, máquinas, chatbot, automático*, automática*, automatizad*, ia, computadora, ordenador, programa
      decline: no (necesito|quiero|requiero|deseo|hace falta|busco|quisiera|me interesa|preciso|me hace falta|ocupo|es necesario|es preciso|pido|necesitamos|queremos),
        sin (tener que|necesidad de|hablar|contactar|llamar|pasar|agente|que|),
        no me (pase|pasen|pases|transfieran|transfiera|transfieras|llamen|llame|llames|comunique|conecten|conectes|derives|derive),
        no (transfieras|transfiera|escalen|escales|escale|llamen|llames), en vez de hablar, prefiero no, evitar, no hay necesidad
      declined: no (es|será|sería) (necesario|necesaria|preciso), no hace falta, innecesario, no es necesario
      past: hablé, hable ayer, hablado, conversé, contacté, chateé,
        me (dijo|dijeron|ayudó|atendió|comentó|explicó|llamó|llamaron|atendieron|resolvió),
        fue (muy|súper|super|genial|excelente|amable|increíble|estupendo), fueron, ayer, era muy, solucionó, gracias a, atendió, había dicho
      manage: agregar, agrego, añadir, añado, invitar, invito, asignar, asigno, eliminar, elimino, borrar, borro, contratar, contrato, crear, creo un,
        nombrar, ser un, eres, es usted, es esto, soy, como agente, como un, como una, cada, cuántas, cuántos, cuantas, cuantos, cuál, cuesta,
        precio de, costo de, coste de, adicional, nuevo, nueva, estoy hablando con, hablo con, dos, varios, varias, registrar
      managed: adicional, adicionales
      about: adicional, adicionales, licencia, licencias, rol, módulo, informe, informes, cuenta, página, precio, plan, asiento, inmobiliario,
        inmobiliarios, de ventas, de usuario
      other: recursos humanos, error humano, derechos humanos, cuerpo humano, la persona (que|responsable|encargada),
        (horario|horarios|precio|plan|horas) de (atención|soporte|servicio) .., por persona, agente inmobiliario, agentes inmobiliarios,
        persona (que firmó|física o|jurídica|responsable),
        (una|un) (persona|agente|empleado|gerente) (puede|debe) .. (tener|ver|editar|usar|acceder|modificar), user agent, una persona puede
      howto: cómo (transfiero|asigno|agrego|añado|configuro|paso|derivo|escalo|conecto|hago|se|puedo),
        como (transfiero|asigno|configuro|agrego|derivo|escalo|paso), dónde (puedo|veo|configuro), el bot puede
      route: transfiero, asigno, asignar, una llamada a, llamadas, una conversación, conversaciones, un chat, un ticket, tickets, configuro,
        configurar, derivo, escalo, automáticamente, una llamada
      third: (mis|nuestros|los|sus|un|mi|nuestro|el) (clientes|cliente|usuarios|usuario|visitantes|pacientes|alumnos|inquilinos|técnicos), clientes,
        usuarios,
        (mi|mis|nuestro|nuestra) (jefe|jefa|contador|contadora|gestor|marido|esposa|esposo|mujer|abogado|equipo|compañero|compañera|banco|hijo|hija|gerente|socio|asesor|responsable),
        él quiere, ella quiere
      mine: mi, mis, nuestro, nuestra, nuestros
      report: (mensaje|página|pantalla|web|correo|error) (dice|muestra|indica|pone), me sale, me aparece, aparece, dice que, preguntó si, pregunta si,
        significa
      but: pero, sino, solo, sólo, solamente, esperar, esperando, porque, más, mejor, en cambio
      polite: por favor, porfa, porfavor, porfis, favor, xfa, pf, ya, ahora, ahora mismo, inmediatamente, urgente, un, una, el, la, con, a, al, de,
        gracias, sí, si, no, ok, por fin, me, y, hablar, quiero, aquí, hola, real, rápido, carajo, joder, coño, maldita sea, ni, bueno, buenas,
        buenas tardes, buenos días, en
      greeting: hola, buenos días, buenas tardes, buenas noches, buenas, estimado, estimados, estimada, gracias, muchas gracias, buen día, saludos
      retract: olvídalo, olvidalo, olvídelo, déjalo, dejalo, ya está resuelto, ya lo resolví, ya se solucionó, ya lo encontré, no importa,
        ya no hace falta, ya no lo necesito
      known: personal, personales, personas, argumento, agencia, gente, gentes, ajeno, ajenos, hablan, tablas, tabla, hable, contrato, contactos,
        contrata, contador, cuenta, cuentas, operar, operación, operado, humo, manos, verano, hermano, hermana, urbano, enano, mano, agenda, agentes,
        alguna, alguno, algunos, siguiente, llamada, llamadas, pasarela
      """;

  private FrenchAndSpanish() {}
}

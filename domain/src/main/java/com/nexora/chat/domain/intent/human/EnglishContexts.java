package com.nexora.chat.domain.intent.human;

/// What in English takes a word for a person away again, or adds nothing to it.
final class EnglishContexts {

  static final String CONTEXTS = """
      not: not, don't, do not, dont, doesn't, without, never, no need
      bot: bot, bots, robot, robots, chatbot, chatbots, chat bot, machine, machines, computer, computers, ai, a i, automated, automation, algorithm,
        canned, gpt, chatgpt, robo, virtual assistant, 🤖
      decline: (didn't|did not|never) (ask|asked|request|requested),
        no (human|person|agent|manager|operator|callback|call|one|humans|agents|people|representative|supervisor) .. (needed|required|necessary|thanks|thank you|please),
        no (human|person|agent|manager|operator|callback|representative|supervisor) (please|thanks|needed),
        (don't|do not|please don't) (think|believe) (i|we|it|a|that) .. (need|needs|want|have to|necessary),
        (don't|do not) have (anyone|anybody|someone|somebody|a|your), (no|not any|any) reason to,
        than (talking|speaking|calling|chatting|waiting|a human|a person|an agent|most|any|having|being),
        (don't|do not) (get|let|make) (anyone|anybody|someone|a), not (looking|trying|asking|here) to,
        (human|person|agent|manager) would have (been|taken),
        (don't|do not|didn't|did not|doesn't|won't|wouldn't|donot|dnt|not) (want|need|wish|require|care|feel like|intend|plan|have to|wanna|like|prefer|really want|really need|even need|even want|actually need|actually want),
        (don't|do not|didn't) (think i|believe i) (need|want), (don't|do not) think .. (necessary|needed|required), no need, needn't, need not,
        not necessary, without, rather not, would rather not,
        (don't|do not|pls don't|never|no|not) (transfer|connect|call|calling|ring|phone|escalate|escalating|hand|pass|put|send|forward|bother|involve|contact|transferring|connecting),
        not (asking|looking) for, instead of (talking|speaking|chatting|calling|contacting|waiting|a human|a person|an agent), avoid, avoiding,
        not interested in, no desire, happy with, rather than, prefer not
      declined: is not (necessary|needed|required), isn't (necessary|needed|required), not (necessary|needed|required),
        aren't (necessary|needed|required), are not (necessary|needed|required), won't be (necessary|needed|required), unnecessary, can wait,
        is not an option for me
      past: spoke, spoken, talked, chatted, was (talking|speaking|chatting|in contact|connected|in touch), were (talking|speaking|chatting),
        been (talking|speaking|chatting|in touch) , had a (call|chat|talk|conversation|word) with, told (me|us), helped (me|us), called (me|us),
        rang (me|us), phoned (me|us), contacted (me|us), has (already|) (called|contacted|phoned|solved|fixed|helped),
        have (already|) (called|contacted|solved|fixed|helped), solved, fixed, resolved,
        was (great|very|so|really|super|helpful|nice|kind|rude|amazing|excellent|lovely|awesome|brilliant|fantastic|polite|friendly|good|wonderful|perfect),
        were (great|very|so|really|super|helpful|nice|kind|amazing|excellent), did a (great|good|fantastic|wonderful), thanks to, yesterday
      manage: add, adding, added, invite, inviting, assign, assigning, assigned, remove, removing, delete, deleting, deactivate, hire, hiring, become,
        becoming, create, creating, rename, train, training, promote, import, export, list, which, how many, each, every, per, are you (a|an|),
        are u (a|an|), r u (a|an|), is (it|this|that) (a|an|the|), am i (talking|speaking|chatting|writing) (to|with), you are (a|an|),
        you're (a|an|), i am (a|an|the|), i'm (a|an|the|), as (a|an|the), what (is|does|s|can) (a|an|the),
        (cost|costs|price|license|licence|seats|seat|limit) (of|for|per), role of, (can|could|does|may|might|should) (a|an|one|each|every|any) single,
        name of, written by, sound like, talk like, extra, add another, additional, second, replace, replacing, more than one, multiple
      about: program, seat, seats, license, licenses, licence, licences, plan, plans, price, prices, pricing, cost, costs, role, roles, permission,
        permissions, module, commission, commissions, report, reports, field, app, tab, page, setting, settings, limit, limits, view, dashboard, list,
        login, status, button, template, profile, skills, feature, approval, readable, error, rights, level, performance, portal, hours, package,
        tier, tool, software, widget, workspace, inbox, mode, signature, notification, notifications, avatar, photo, email, e mail, ticket, tickets,
        conversation, conversations, group, user, users, access, invitation, count, utilization, availability, statistics, schedule, training, fee,
        fees, (can|cannot|can't) (log|see|edit|open|access), add on, addon, api, assist, copilot, performance, response time, response times,
        satisfaction
      other: affiliate agent,
        (can|could|may|does|do|should|will) (a|an|one|the|each|every|my|our|two) (agent|manager|operator|person|employee|supervisor|representative|colleague|specialist|teammate|team member|agents|managers|people) (have two|have access|have more|have multiple|have several|have different|have a role|have the|see|edit|view|use|approve|log|change|delete|add|export|read|share|open|create|work|be|access|own|manage|belong|need|two),
        human (resources|resource|error|errors|readable|rights|body|conversations|capital|nature|factor|factors|translation|generated|written),
        humanity, humanly, user agent, user agents, real estate agent, real estate agents, travel agent, insurance agent, estate agent,
        ai (agent|agents|assistant|copilot), product manager, project manager, in person, per person, first person, third person, tag manager,
        password manager, task manager, file manager, ads manager, device manager, team manager, office manager, hr manager,
        contact (form|forms|details|list|lists|page|information|info|data|field|us|person|persons|record|records|import|properties|email),
        chat with us, free agent, (customer|client|user|technical) support (plan|plans|price|pricing|hours|software|role|package|fee|cost),
        (support|service|customer service|customer support) (hours|opening|plan|plans|level|ticket|tickets|article|articles|page|email|times|time|agents can|inbox|software),
        person (who|that) (signed|left|pays|created|owns|made|sold|set|installed|is responsible|manages|ordered|bought|handles|was|has),
        person responsible, the person (who|that|whose|responsible|in charge|listed|named), every person, a person (has|can have|may have), end user,
        end users, support (for|multiple|this|the|these|my language|that|dark|single|sso|arabic|html|windows|mac|linux), supports,
        customer success stories, sales agents, human friendly, talking about, speaking of, any other, boss fight, any other questions, sales manager,
        general manager, event manager, operator precedence, boolean operator, search operator, person or company, contact manager,
        connect (to|with) (the|my|your|our|a|slack|google|whatsapp|facebook|salesforce|hubspot|zapier|quickbooks|xero|wifi|outlook|server) (api|calendar|account|server|wifi|website|store|shop|printer|database|crm|slack|google|number|app|system|integration|),
        can i (call|ring|phone) (you|someone|somebody|a) (from|through|via|in|inside|within) (the|your|my) (app|widget|product),
        (a|an) (manager|agent|operator|person|employee|representative|colleague|expert|specialist) (can|could|may|might|is able to|has to|must|should) (see|view|edit|have|use|access|approve|log|change|delete|add|export|read|share|open|create),
        your people (page|tab), expert mode, expert settings, specialist plan
      howto: how (do|can|could|would|should|to|does|is|did) , where (do|can|could), what does, what happens, when does, does (the|your|it),
        do you (support|offer), can (the|your) (bot|app|widget|system|software|product|ai|assistant), what (is|are), configure, set up, setting up,
        workflow, workflows, integration, automatically, can i (set|configure|assign|route|transfer|forward|escalate)
      route: transfer, transfers, assign, assigns, reassign, route, routing, forward, escalate, escalates, hand over, handover, hands over, handoff,
        hand off, pass a, connect a, connect my, set up, configure, configuring, ticket, tickets, conversations, workflow, workflows, calls, chats,
        my customers, our customers, visitors, trigger, triggers, rule, rules
      third: (a|the) (customer|client|user|visitor) (wants|needs|would|asks|can|could), (my|our|their|his|her) (customer|customers|client|clients|user|users|visitor|visitors|guest|guests|patient|patients|student|students|tenant|tenants|employee|employees|technician|technicians|members|subscribers|leads),
        customers, clients, users, visitors,
        (my|our) (boss|husband|wife|son|daughter|mother|father|mom|mum|dad|accountant|lawyer|team|colleague|colleagues|bank|manager|partner|friend|brother|sister|staff|bookkeeper|agency|landlord|supplier|doctor|insurance|it department|it guy|it team|coworker),
        he, she, they, he wants, she wants, they want
      mine: my, our, my own, their, his, her, his own, her own, of my, of our
      report: (page|message|error|it|screen|site|article|mail|email|app|he|she|they|website|banner|popup|faq|docs|documentation|text|chat|button|form|letter|bot|sms) (says|shows|said|tells|told|states|stated|reads|reading|asks|asked|suggests|keeps saying|saying|mentions|displays|displayed|wrote|mentioned),
        asked (if|whether), says that, labeled, labelled, titled, entitled, saw a, i read that, quote, the word, the phrase, the words, the term,
        translate, what does .. mean
      but: but, instead, except, just, only, anymore, any more, wait, waiting, because, until, unless, then, otherwise
      polite: please, pls, plz, plss, pleas, plox, now, asap, right now, right away, immediately, urgently, urgent, a, an, the, to, with, for, from,
        of, me, i, my, your, just, thanks, thank you, thx, ty, ok, okay, yes, no, yep, yeah, today, sir, madam, 🙏, 😡, 😤, 🤬, 😠, 😭, 😢, 😩, 🙄,
        😊, 🙂, 🤖, ❓, ❗, ➡, ❌, ✅, only, again, not, bot, here, on, and, quick, some, one, in, kindly, dear god, omg, wtf, hello, hi, hey,
        good morning, finally, at last, at once, speak, talk, chat, connect, help, fucking, damn, bloody, freaking, f ing, goddamn, real, live, actual
      greeting: hi, hello, hey, dear, hiya, howdy, morning, good (morning|afternoon|evening|day), thanks, thank you, thx, cheers, bye, goodbye,
        congrats, great job
      retract: never mind, nevermind, nvm, forget (it|about it|that), no longer (need|needed|necessary), sorted it, solved it, found it,
        figured it out, it works now, works now, i'm good now, ignore (that|my|this), scratch that, all good now, changed my mind
      known: reference, references, preference, argent, manger, personal, persons, urgent, agenda, humane, moment, prison, parson, reason, season, lesson, humor, humour, hungry, hymns,
        taking, walking, tank, task, tasks, walk, balk, speck, steak, sneak, break, peaks, beach, react, teach, reads, contract, contrast, contacts,
        content, compact, concert, collect, convert, context, direct, mange, manage, managed, manages, operate, operates, operated, operation,
        cooperator, specialists, experts, export, exports, employer, employers, employed, simple, sample, present, presentation, discus, disgust,
        disguise, chatty, chart, charts, charting, charging, changing, transfers, transfer, transform, consults, agents, resent, recent, record,
        parent, person's, client, events, agency, urgently, tram, steam, cream, beam, term, terms, terminal, serves, serve, server, servers, services,
        service, devices, device, customers, customer, custom, customs, consumer, support, supports, supported, report, import, someones, everyone,
        sometime, somewhere, anytime, anywhere, anything, something, nobody, everybody, people's, peoples, purple, employee's, pepole, staffs, stuff,
        stiff, boss's, loss, bass, base, mass, wants, waste, wait, plane, plant, plate, while, which, whole, want, went, wang, mean, send, need, seed,
        feed, been, like, life, live, lives, living, leaving, giving, loving, having, making, asking, basing, cooking, booking, looking, working,
        ringing, calling, billing, filing, filling, falling, killing, selling, telling, pulling, polling, phones, phone, prone, ping, rings, rank,
        bring, string, touch, tough, torch, coach, couch, reach, reached, rich, each, peach, breach, escalates, escalator, member, members, remember,
        number, numbers, timber, superior, exterior, interior, team's, teams, humans, hitman, woman, women, roman, german, ramen, wooden, connect,
        connects, connected, connecting, correct, convict, connection, expects, expect, inspect, aspect, except, accept, request, requests, requested,
        request's, bequest
      """;

  private EnglishContexts() {}
}

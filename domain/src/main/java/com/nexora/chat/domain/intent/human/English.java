package com.nexora.chat.domain.intent.human;

/// Words of English that ask for a person, and of what customers write everywhere.
final class English {

  static final String ENGLISH = """
      human: (real|proper|actual|human) (conversation|chat|reply|answer|response|voice), human, humans, human being, human beings, hooman, humanoid,
        (real|actual|live|living|genuine|true|flesh and blood) (human|humans|person|people|agent|agents|operator|rep|representative|employee|staff|being|beings|soul|individual|support|one),
        (real|actual|live) human (being|beings|agent|person|support), real life (person|human|people),
        (someone|somebody|anyone|anybody|person|people) (real|human|alive|living|actual|with a brain|with a pulse|with a heart|with brains|who is real|who's real|who breathes|who actually works),
        (someone|somebody|anyone|anybody|person|people) .. not a (bot|robot|machine|computer), flesh and blood, warm body, breathing person,
        person with a (brain|pulse|heart), non bot, (my|our|an|) account manager, (my|our|) customer success manager, (my|our) csm,
        human (agent|advisor|adviser|operator|support|assistance|help|rep|representative|eyes|touch|colleague|assistant|contact|intervention|customer service)
      role: (one|any) of you, adult, grown up, (a|any|some) member of staff, member of staff, person, agent, representative, rep, operator, advisor,
        adviser, consultant, supervisor, manager, boss, superior, teammate, team mate, team member, coworker, colleague, colleagues,
        member of (your|the) (team|staff|support|support team), staff member, specialist, expert, employee,
        (support|customer|service|customer service|customer support) (agent|rep|representative|person|guy|guys|staff|specialist|engineer|advisor),
        csr,
        (someone|somebody|anyone|anybody|person|people|guy) (from|in|at|on|with) (your|the|) (team|support|staff|billing|sales|company|customer|side|end|office|department|technical|accounts|finance|crew|service),
        (one|some|any) of your (colleagues|coworkers|team|agents|people|staff|guys|experts|specialists|reps|support|advisors|operators|employees),
        team lead, team leader, head of support, whoever is in charge, person in charge, somebody in charge, someone in charge,
        someone (senior|higher up|competent|more senior|responsible|qualified|who (knows|can|understands|cares|actually|is))
      role: somebody (senior|higher up|competent|responsible|qualified|who (knows|can|understands|cares|actually|is)), someone else, somebody else,
        colleague of yours, your (boss|manager|supervisor|superior|colleague|agent|people|staff)
      anyone: support, sales, billing, accounts, any1, some1, someone, somebody, anyone, anybody, sb, people, staff, guys, agents, representatives,
        reps, operators, managers, technician, technicians, engineer, you guys, your side, your end, your office
      desk: customer (servise|servis), customer (service|support|care|services|relations), support (team|staff|department|desk|line), service (desk|team|department), helpdesk,
        help desk, your team, the team, (billing|sales|accounts|finance|technical|tech|complaints) (team|department|support), billing department,
        hotline, call (center|centre), escalate, escalation, live (support|help|assistance), live chat, management
      emoji: 🙋, 🙋♀, 🙋♂, 👩💼, 👨💼, 🧑💼, 👤, 👥, 🧑, 👩, 👨, 🧍, 👩💻, 👨💻, 🧑💻, 🗣, 💁, 💁♀, 💁♂, 📞, ☎, 📲, 🆘, 🧑🔧, 👷, 🙋🏻, 👨🔧, 👩🔧
      speak: talk, tak to, talking, talk 2, speak, speaking, chat (with|to|2|wit|wiht|w|live), chatting, converse, deal with, dealing with, discuss,
        discussing, reach, contact, get in touch, in touch with, get (a|) hold of, get ahold of, get through to, connected (to|with), a word with,
        hear from, heard by, handled by, assisted by, helped by, served by, looked at by, seen by, reviewed by, answered by, read by,
        (help|assistance|support|answer|reply|response|call|feedback|message|guidance|email) from, call with, meeting with, phone with,
        conversation with, appointment with, turn to, complain to, complaint to, write to, ask (a|an|someone|somebody|anyone), consult,
        explain (this|it|that|my|everything|myself) .. to, interact with, communicate with, call (a|an|someone|somebody|your), answers from,
        attention of, work with (a|an|someone), spk
      pass: (get|call|fetch|bring|find|send) (your|the) , get me, pass .. on to,
        (connect|transfer|pass|put|hand|forward|redirect|send|direct|switch|refer|route|hook|patch|escalate|bring|get|take|give|move|shift) (me|us),
        (put|hand|pass|transfer|forward|send|give|refer|escalate|switch|assign|redirect|route|take|bring|move|hand off|show|raise) (this|it|that|my (case|issue|problem|request|question|ticket|chat|matter)|this (chat|case|issue|conversation|problem|request|ticket|matter)|the (matter|issue|case|problem)) .. to,
        hand (over|off) to, connect (to|with), transfer to, switch (to|over), change to, forward to, redirect to, get .. involved, involve, loop in,
        bring in, put .. on, put through, needs to go to, should go to, has to go to, escalated (to|by), passed (on|over|) to, handed (over|) to,
        transferred to, forwarded to, redirected to, routed to, assigned to (me|my case|this), take it up with, raise (this|it) with, fetch, summon,
        page, hook me up
      want: more comfortable, comfortable, happier, who's, want, i (want|need|would|require|demand|have asked|asked), wanna,
        (asked|asking|ask|begged|begging) .. for (a|an), insist on, need, needs, require, would like, i'd like, i like to, id like, would love,
        i'd love, would prefer, prefer, i'd rather, rather, can i, could i, may i, might i, can we, could we, can you, could you, would you, will you,
        is there, are there, isn't there, aren't there, there's, is it possible, be possible, possible to, any, any chance, where (is|are|the hell|s),
        give me, give us, gimme, get me, get us, let me, let us, looking for, hoping, hope, wish, demand, insist, expect, time for, how about,
        what about, who, better (by|with|if|for|off), easier, deserve, ask for, asking for, asked for, request, requesting, do you have,
        don't you have, got any, exist, do you employ, still have, waiting for, wait for, bring me, send me, find me, get a, got a, get an,
        id like (a|an), like a, like to, rather have, settle for, have a, have an, requires, calls for, prefer a, trust, feel better, benefit from,
        appreciate, what i need, all i want, make sense to get, worth getting, do better with, use a, do with a, best if, helpful if, good if,
        great if, nice if, easier if, perhaps, maybe
      handle: be free for, free to, be available, confirm (this|it|that), take over, takes over, took over, take a look, have a look, takes a look,
        had a look, look (at|into), looks (at|into), looking (at|into) (this|it|my), looked (at|into) (this|it|my), jump in, step in, steps in,
        handle (this|it|my), handles (this|it), help me (personally|in person|directly|properly|instead), deal with, sort (this|it|that) out,
        sort out (this|my), figure (this|it) out, solve (this|it|my), resolve (this|it|my), check (this|it|my (case|account|issue)) , get back to me,
        get in touch, contact me, contacted me, reach out, reached out, reaches out, pick (this|it) up, join (this|the|us|me), reads (this|these|my),
        answer (me|my), answers (me|my), work (there|here), working (there|here), works (there|here), on this, go through (this|it) with me,
        walk me through, explain (this|it) to me, take care of (this|it|me|my), to the phone, needed, required, available, answers the phone
      wish: any1 (there|here), (contacted|called|reached|rung|phoned|call|contact) .. by (phone|telephone), be (called|phoned|rung|called back),
        (transfer|connect|escalate) me (already|now|please|asap), escalate to, (call|ring|phone|telephone|cal) (me|us) (back|),
        (calls|rings|phones|called|rang|phoned) (me|us) (back|) .. easier, easier if .. (called|rang|phoned|calls|rings|phones) (me|us),
        (give|gimme) (me|us|) a (call|ring|buzz|bell|shout|callback|call back),
        (want|need|request|requesting|like|get|have|schedule|arrange|book|prefer|for) .. (callback|call back|callbacks|phone call),
        (callback|call back) (please|request|requested|pls|plz), pick up the phone,
        (talk|speak|discuss .. |explain ..) (on|over|by|via) (the|) (phone|telephone),
        (a|quick|short) (phone call|call) with (you|someone|somebody|a), (jump|hop|get) on a (call|quick call),
        reach me (on|at|by) (my|the|phone|this), can i (call|ring|phone) (you|someone|somebody|a),
        (number|phone|phone number|hotline) .. (i|we) (can|could) (call|ring|talk|speak|reach)
      wish: escalate (this|it|that|my|now|please|the|immediately|asap|to (a|an|your|the) (manager|supervisor|human|person)), please escalate,
        (want|need|like|have|get) .. escalated, (file|lodge|make) a complaint with
      wish: (is|are|there) (anybody|anyone|somebody|someone|anyone else|a soul) (real|human|alive|actually|even|still|really|) (out|over|) (there|here|home|around|awake|alive|listening|reading|left|at home|on the other end|behind|in),
        (anyone|anybody|any one|any body) (real|human|actually|at all|) (out|over|) (there|here|home|around|around here|awake|alive|listening|left|real|working|online|available|who can (help|talk)),
        (hello|hi|helo|hey) (anyone|anybody|someone|somebody),
        (any|actual|real|some|are there|other) people .. (work|working|there|here|left|around|reading|behind|answering|in this chat),
        are there (any|actual|real) people,
        (does|do) (anyone|anybody|anybody real|people|humans|actual people|a person|real people) (actually|even|still|really|) (work|works|read|reads|answer|answers|exist|reply|respond),
        (anyone|someone|somebody|anybody) .. (working|works|work) (there|here),
        who (can|do|should|could) i (talk|speak|turn|contact|call|reach|complain|go), who is in charge, living being, pulse over there,
        talk to you in person, where (is|are) (everyone|everybody|the staff|your staff|all the people),
        (staff|people|colleagues|team) i can (talk|speak|reach|call|contact)
      wish: get (someone|somebody), need (someone|somebody) (to|who|that|from|real|now|please|asap),
        want (someone|somebody) (to|who|that|from|real|now|please|asap),
        (have|having|like) (someone|somebody) (call|contact|reach|help|look|ring|phone|get|check|take|explain|from|on|review|assist),
        (human|humans|person|agent|operator|representative|manager|supervisor|rep) (please|pls|plz|plss|plees|now|asap),
        put (someone|somebody|a person) on, in person please
      nobot: (skip|bypass|lose|ditch|kill|drop) (the|this) (bot|robot|ai|chatbot),
        (fobbed off|brushed off|helped|served|handled|answered) by a (bot|robot|machine), (leave|out of|escape) this (bot|robot),
        instead of (a|this|the) (bot|robot|machine|chatbot|ai), rather than (a|this|the) (bot|robot|machine|chatbot|ai),
        (sick|tired) of .. (bot|bots|robot|robots|chatbot|chatbots|machine|machines|ai),
        (done|fed up|finished|through) (with|talking to|speaking to|chatting with) .. (bot|bots|robot|robots|chatbot|chatbots|machine|machines|ai),
        (enough|had enough) (of|with) .. (bot|bots|robot|robots|chatbot|chatbots|machine|ai),
        no more (bot|bots|robot|robots|chatbot|chatbots|machine|ai),
        (hate|refuse to|not going to|not gonna|won't|can't stand|cannot stand|stop making me|not willing to|why am i|waste my time|wasting my time|pointless) (talk|talking|talk to|discuss|chat|chatting|speak|speaking|to talk|arguing|argue|deal|dealing|arguing with|explain|explaining) .. (bot|bots|robot|robots|chatbot|chatbots|machine|machines|ai|wall|software|script|program|computer|toaster|algorithm),
        (not|no) a (bot|robot|chatbot|machine), not talk to (bots|a bot|robots|machines|ai), turn off .. bot .. me, get rid of .. bot .. me,
        anything but .. (bot|robot|machine), anyone but .. (bot|robot|machine)
      """;

  private English() {}
}

package com.nexora.chat.domain.lead;

/// How people write in English when they may buy, and when they do not. See [LeadWords].
final class English {

  static final LeadWords WORDS = LeadWords.of("en", """
      common:
        the, and, is, for, we, to, a, our, you, i, my, of, do, in, it, with, this, are, can, what
        how
      wants:
        (book|schedule|arrange|request|see|get|have|want|need) (a|an|the|your)? _ (demo|walkthrough
          |product tour)
        (a|your)? demo for (my|our|the) (team|company|business|boss|office|crew)
        demo of your (product|platform|software|tool|system)
        (get|send|need|want|have|give|request|like|prepare) (me|us|them|him|her|you)? (a|an|your
          |the)? _ (quote|quotation|pricing proposal|proposal|offer|price list) _ for
        (send|give) (me|us|him|her|them) (a|an|your|the)? _ (quote|quotation|proposal|offer|pricing
          |price list)
        (could|can|please) ~ (send|give) ~ (us|me|him|her|them) ~ (quote|pricing|offer|proposal
          |price list)
        (a|your) quote for #, (a|your) quote for (our|my) (team|company|business|office|crew|firm)
        (i|we|they|she|he|who|company|team|department|business|firm|school|clinic|employees) (need
          |needs|require|requires|want|wants) (a|an|some|new|better|something) ~ (software|tool|system
          |crm|platform|app|solution|helpdesk|program|to|for)
        (decide|deciding|decision) ~ (whether|between) ~, trial extension
        send (over)? (your)? _ pricing, send (me|us) (some|your|the)? (pricing|prices|rates)
        interested in (buying|purchasing|your|getting|trying|using|evaluating|signing|switching
          |moving|subscribing|the|an|a) _ (product|platform|software|tool|solution|system|service
          |services|plan|plans|demo|trial|quote|api|app|enterprise|annual|subscription)
        interested in (buying|purchasing|getting|evaluating|switching|subscribing|your|a quote
          |pricing)
        (are|is|were|am|be|very|we're|i'm) interested in your
        (looking|searching|shopping|hunting|in the market) (for|at|around for|4) (a|an|some|new|any
          |good)? ~ (software|tool|system|platform|solution|crm|app|product|program|helpdesk|package
          |vendor|provider|alternative|service)
        looking (for|at) (something|anything|options|software|tools|solutions|alternatives) _ (to
          |for|that|which|like)
        (evaluating|comparing|assessing|considering|reviewing|trialing|trialling|shortlisting
          |researching) ~ (tool*|platform*|software|solution*|vendor*|system*|option*|product*
          |provider*|alternative*|you|yours)
        (is|are|our|we) ~ (evaluating|considering|comparing) (your|you), on (the|our) shortlist
        shortlist* you
        (want|wants|would like|need|looking|thinking|plan|planning|hoping|considering|ready|decided
          |like|hope|wish|wanting|trying|about) (to|of|about|on) _ (buy|buying|purchase|purchasing
          |subscribe|subscribing|sign up|signing up|switch|switching|migrate|migrating|moving|invest
          |replace|replacing|roll out|rolling out|adopt|adopting|implement) _ (to|from|for|your|you
          |something|a|an|our|some|with|licen*|this|it|the|everything|here|over|us|next|in|by|before)
        (want|would like|like|need) to (switch|move|migrate|change) ~ (from|to)
        moving (away)? from ~ to (you|your), (switch|migrate|move) (over)? to you
        before we (buy|sign|commit|purchase|decide|subscribe|switch)
        before (i|we) (buy|purchase|commit|sign up|subscribe)
        (ready|about) to (buy|purchase|sign up|subscribe)
        (buy|purchase|add|order|get|need) ~ (#|more|additional|extra|another|some) _ (licenses
          |licences|seats|users|accounts|subscriptions|logins)
        (talk|speak|chat|someone|somebody|anyone|person|contact|call|meeting|connect) ~ (to|with|in
          |from) (your|the|a|somebody in|someone in|someone from)? (sales|sales team|account executive
          |sales rep|salesperson|sales person)
        contact sales, sales team
        (volume|bulk|team|nonprofit|non-profit|startup|multi-seat|enterprise|corporate) (pricing
          |discount|discounts|price|licensing|plan for|rates|rate)
        (what|how much) ~ (cost|price|pay|charge|run|set|be) (us|me) ~ (for|with|if|to|per)
        (what|how much) (would|will|does|do) ~ cost (us|for (#|our|my|a team|a company)) ~
        (price|pricing|cost|costs|charge|rates|quote) _ for (#|a team|a company|our|my|teams|a small
          |companies|businesses) ~
        (price|pricing) for (a|an) (team|company|business|firm|group) of
        (rfp|request for proposal|procurement|tender) ~
        trial (for|extension) ~ (team|company|business|decide|office)
        (plan|plans|package|tier|pro|product|it|this) ~ (fit*|suit*|work*|good|right|best
          |enough) for (a|our|my|us) ~ (company|business|team|firm|shop|crew|office|agency|startup)
        which (plan|package|tier) ~ (for|fit|suit|recommend|need|should)
        (what|which|is there|a) ~ (plan|package|option) (that|which|to|would) (fits|suits|fit)
        what (could|can|would|do) we get for
        (could|can|would) (somebody|someone|you) (show|walk) (us|me) (how|through|around|the product
          |your)
        (could|can|would) (somebody|someone|you) ~ call (us|me|him|her) (about|regarding) (buying
          |pricing|your product|a plan)
        (reseller|enterprise|annual|yearly) (contract|agreement|license|licence|pricing|plan) ~ (for
          |our|company|team|interest*)
        about an annual contract
        (thinking|planning) (about|of|on) (using|getting|trying) ~ (you|your|this|it)
        (we|i) (want|would like|need|'d like) to (try|test|pilot|evaluate|trial) (it|this|your|you
          |the) ~
        want* to buy (something|a|an|your|the) ~
        (we're|we are|i'm|i am|i need|we need|need) ~ (software|tool|system|crm|platform|app
          |solution) (for|to|that) (our|my|the|manag*|schedul*|track*|invoic*|handl*|dispatch*
          |plan*) ~
      asks:
        pricing, price, prices, cost, costs, how much, trial, demo, quote, plan for, plans, discount
        licences, licenses, subscription, sign up, signing up, cheap*, purchase, buy, offer
      business:
        our (team|company|business|firm|office|agency|startup|organisation|organization|crew
          |technicians|shop|practice|clinic|school|department|staff|employees)
        my (team|company|business|firm|office|agency|startup|crew|shop|practice|clinic|boss|biz
          |employer)
        we (are|'re) (a|an) ~ (company|business|firm|agency|startup|contractor|practice|clinic
          |school|team|shop|charity|nonprofit|studio|org*)
        we're (a|an) ~, i (run|own|manage) ~, small business
        (a|the) _ (company|business|firm|contractor)
      support:
        (can't|cannot|can not|couldn't|unable to|won't|doesn't|does not|isn't|is not|not) _ (log
          |login|load*|work*|open*|sync*|save|sign in|receive*|see|find|access*|connect*|print*|show*
          |update*|send*|upload*)
        error*, bug, bugs, broken, crash*, fail*, invoice (is|was|for|from|shows|from)
        (charged|billed) (twice|again|wrong*|double|us|me|for), refund*, cancel*, downgrad*
        password, log in, login
        how (do|can|to) (i|we)? ~ (add|change|delete|remove|export|import|edit|update|create|make
          |set up|print|invite|reset|turn|enable|disable)
        where (do|can) (i|we) (find|change|see|add|download|edit)
        (my|our) trial (shows|has|is|was|ended|expired), (a|my|our) customer, fixed, stopped working
        (raised|increase*) (the|your)? price*, price (list)? (import|increase), duplicate
        payment method, credit card, already paid, i paid
      others:
        are you (hiring|recruiting)
        (job|jobs|position|vacancy|vacancies|career*|internship*|intern) (at|with|in|opening*
          |application|available|open|this|for) ~ (your|company|summer|you)
        (my|attached|attach*|send) _ (cv|resume|résumé)
        apply* (for|to) (a|the|your|this) ~ (job|position|role|opening|internship|vacancy)
        (offer|have) ~ internships, open positions
        (i'm|i am) ~ looking for (a|an)? _ (job|work|position|role|internship|opportunities)
        (guest post*|backlink*|dofollow|link building|link exchange|sponsored post)
        (increase|boost|grow|double|triple|improve|rank) your (sales|traffic|ranking|revenue|leads
          |visibility|website|conversion*|seo|business|roi)
        (get|bring|generate|send|deliver) you ~ (leads|traffic|customers|clients|appointments)
        we (offer|provide|specialize|specialise|do) ~ (seo|outsourcing|web design
          |development services|marketing services|lead generation|email lists
          |cleaning services for your|to companies like yours)
        (outsourcing|recruitment|staffing|seo|marketing|lead generation) (company|agency|firm) (from
          |with|and can|that|and|here)
        (help|build) (you|your company) (build|with your|grow|scale|develop)
        i (represent|am reaching out|'m reaching out), partner with you, our services to (you|your)
        list of ~ (emails|contacts)
        (would|we'd|i'd) (love|like) to (help you|offer you|show you how)
        would you be open to a (quick|short)
        (i'm|i am|as) (a|an) _ (student|journalist|reporter|researcher|phd|blogger|intern|pupil
          |editor)
        (my|our|a) _ (thesis|dissertation|university project|homework|class project|school project
          |coursework|assignment)
        for (students|my university|my thesis|my class)
        (university|school|college|student) (project|discount|assignment|paper)
        (take part|participate) in (our|a|my) ~ (survey|study)
        press (contact|inquiry|enquiry|kit|office)
        (writing|write|working on) (an|a) _ (article|story|piece|feature|paper), reporter with
        (interview|comment) ~ for (our|an|my|a) (article|podcast|magazine|story|paper)
        (selected|chance|won) (to|the)? win, you (have)? (won|been selected), bitcoin, crypto*
        casino, lottery, viagra, click (now|here to), earn money, make money, forex
        investment opportunity, inheritance
        (personal|private|home|household) (use|project|purposes), just (for)? (me|myself)
        for my own (use|to-do)
        (my|our) (kitchen|sink|house|apartment|toilet|boiler|bathroom|tap|roof|washing machine
          |shower|flat|drain|basement|radiator) (is|are|has|at|sink|tap|roof|needs|won't|keeps
          |leak*) ~
        (my|our) (flat|garden|apartment|house) _, moving house
        send (a|someone|somebody) _ (plumber|electrician|technician|tomorrow|today)
        (need|looking for) (a|an) (plumber|electrician|roofer|cleaner|gardener|handyman)
        (decided|chose|chosen|gone|going|went|going) ~ (go)? with (another|a different|somebody else
          |someone else|a competitor|someone) ~
        not interested (any more|anymore|in your), no longer (interested|looking|need*)
        (signed|going) with (another|a competitor|someone else), went (for|with) another
        stop (sending|emailing|contacting|calling), unsubscribe
      numbers:
        two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11
        twelve=12, thirteen=13, fourteen=14, fifteen=15, sixteen=16, eighteen=18, twenty=20
        twenty-five=25, thirty=30, forty=40, fifty=50, sixty=60, hundred=100
      months:
        january february march april may june july august september october november december jan
        feb mar apr jun jul aug sept sep oct nov dec
      size:
        # _ (people|employees|staff|seats|users|technicians|techs|agents|licenses|licences|members
          |persons|workers|engineers|drivers|installers|fitters|plumbers|electricians|cleaners
          |colleagues|teammates|guys|logins|accounts|men|folks|reps|devs|developers|fte|ftes|operators
          |contractors|headcount|nurses|doctors|teachers|vans|heads|mechanics|gardeners|roofers
          |painters|consultants|crew|subscriptions|individuals)
        # (full-time|part-time|field|office|service|support|more|additional|extra) _ (people
          |employees|staff|seats|users|technicians|techs|agents|licenses|licences|members|workers)
        (team|company|business|firm|crew|staff|office|shop|group|workforce|agency|startup|practice
          |organisation|organization|department|clinic|school|outfit) (of|with) (about|around|roughly
          |approximately|nearly|over|almost|some|only|just)? (maybe)? #
        we (are|'re) (about|around|roughly|only|just|currently|now|a|at|nearly|like)? #
        we're (about|around|roughly|only|just|currently|now|a|at|nearly|like)? #
        (there's|there are|there is) (about|around|only|just|like)? #, # of us
        #-(person|people|man|strong|employee|seat|user|member)
        # (person|man|employee|seat|user) _ (team|company|business|firm|shop|crew|startup|outfit
          |office|plan)
        headcount (is|of) (about)? #
      budget:
        budget*, spend, afford, up to, no more than, at most, max, maximum, set aside, allocated
        willing to pay, can pay, price range, what (could|can) we get for, to spend
      month:
        month, monthly, mo, pcm
      year:
        year, yearly, annual, annually, yr, annum, p.a.
      time:
        (by|before|until|till) (the)? (end|start|beginning|middle) of (the|this|next)? (month
          |quarter|year|week|summer|season|q1|q2|q3|q4|@|financial year|fiscal year)
        (by|before|until|till|from|starting|start in|starting in|begin in|beginning in|go live in
          |live by|around|as of|in) (early|late|mid|mid-|next)? (@|q1|q2|q3|q4|spring|summer|autumn
          |fall|winter|christmas|easter|new year|the new year|the holidays|the summer|the season
          |year end|year-end|the spring) (next year|#)?
        (this|next|the coming|coming) (month|quarter|year|week|spring|summer|autumn|fall|winter|@
          |season)
        (within|in|over) (the)? (next|coming|about)? (couple of|few|#|a|a couple of|a few) (days
          |weeks|months|week|month|quarter|quarters|year)
        as soon as possible, asap, immediately, right away, straight away
        (by|before|until) (monday|tuesday|wednesday|thursday|friday|tomorrow|tonight)
        end of (the|this|next)? (month|quarter|year|week|@|q1|q2|q3|q4)
        (early|later) (next|this) (month|year|week|quarter), no rush
        (start|begin|starting) (tomorrow|today|monday|soon), soon
      meeting:
        demo, call, walkthrough, meeting, appointment, video, chat, zoom, webinar
      begin:
        start*, begin*, decid*, buy, purchase, sign*, live, launch*, roll*, switch*, migrat*
        implement*, need*, choose
      use-after:
        (software|tool|system|crm|app|platform|solution|product|something|program|package|service|it
          |one|this|tools|anything|helpdesk) (to|for) (help)? (us|me|our)? (with|to)?
        (use|using|need|want) (it|this|you|something|your product|your tool) (to|for)
        for (managing|scheduling|tracking|handling|planning|invoicing|dispatching|organising
          |organizing|onboarding|booking)
        tool for, we (do|handle|manage|install), thinking about (a|an)
      use-before:
        software, biz
        (company|business|firm|contractor) _ (and|in|from|with|of|here|is|that|needs|looking)
      use-end:
        by, before, and (we|yours|i|our|it), we, what, for (#|our|my|us|about), can, next, this
        in (the|@|#), who, which, because, so, that, is, do, and what, from, is on, yours, are, i'm
        we're, a, an, some, of a, my, has, have, small, i, with, at, looking for, looking
      i-am:
        i am, i'm, im, as the, as a, as an, as, my role is, my title is, here, i work as, this is
        my position is, speaking as
      title:
        chief ~ officer, ceo, cto, coo, cfo, cio, cmo, vp of *, vp *, vice president of *
        vice president, head of *, director of *, managing director, director, co-founder, cofounder
        founder, co-owner, owner, business owner, president, partner, managing partner
        (office|operations|ops|general|project|product|service|support|sales|it|hr|marketing|account
          |facility|facilities|field|branch|plant|procurement|purchasing|finance|team|customer success
          |customer service|practice|regional|store|site|logistics|fleet|warehouse|dispatch|business
          |event|community|property|maintenance|shop|office and) manager
        (operations|it|hr|office|sales|service|finance) (lead|coordinator|director|administrator
          |admin)
        dispatcher, team lead, supervisor, foreman, bookkeeper, accountant, controller, consultant
        freelancer, principal, buyer, purchaser, administrator, secretary, receptionist, assistant
        coordinator, engineer, developer, architect, manager, director
      i-run:
        i (run|own|manage|lead|head|oversee|look after|handle) (a|an|the|our|all|my)? ~ (office
          |company|business|firm|shop|team|agency|department|it|operations|practice|clinic|startup
          |crew|school|support|store|studio|purchasing|procurement|logistics|dispatch|scheduling|desk
          |side|fleet|finance)
      """);

  private English() {}
}

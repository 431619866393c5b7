package com.nexora.chat.domain.lead;

/// How people write in Portuguese when they may buy, and when they do not. See [LeadWords].
final class Portuguese {

  static final LeadWords WORDS = LeadWords.of("pt", """
      common:
        o, os, as, e, é, para, que, uma, um, nos, com, em, por, meu, minha, não, nosso, nossa, somos
        olá, do, da, no, na, ao, mais, vocês, você, se, quero, seu, sua, de
      wants:
        (procuramos|procuro|procurando|precisamos|preciso|buscamos|precisam|busco|buscando|procura
          |precisa) (um|uma|de um|de uma|de|algum|por)? ~ (software|sistema|programa|ferramenta
          |solução|plataforma|aplicativo|aplicação|app|crm|fornecedor|alternativa|algo)
        (enviar|envie|enviem|mandem|mandar|fazer|passar|preparar|receber|solicitar|gostaria|preciso
          |precisamos|pedir|manda) ~ (orçamento|cotação|proposta|preços|oferta|tabela de preços
          |valores) ~
        (orçamento|cotação|preço|preços|proposta|valor|valores) para (#|minha|a minha|nossa|a nossa
          |uma|empresas|um|equipes) ~
        cotação
        (uma|ver uma|agendar|ver a|marcar|solicitar) (demo|demonstração|apresentação do produto) ~
        demonstração para, demo para
        (trocar|mudar|migrar|substituir) (de|para|do|o) ~ (sistema|software|programa|ferramenta
          |fornecedor|vocês|excel|plataforma|vosso)
        (interesse|interessado|interessada|interessados|interessadas|interessa) (em|no|na|pelo|pela
          |num|contratar|o|a|nos)? ~ (produto|solução|software|sistema|plano|contratar|comprar|serviço
          |serviços|ferramenta|adquirir|plataforma|vosso|seu|sua)?
        (temos|tenho) interesse, (estamos|estou) interessad*
        (queremos|quero|gostaríamos de|gostaria de|pensando em|pensamos em|querem|quer|pretendemos
          |planejamos|vamos|queríamos) ~ (contratar|comprar|adquirir|implantar|implementar|assinar
          |adotar|trocar de sistema|investir)
        antes de (contratar|comprar|assinar|decidir|fechar|adquirir|fecharmos|decidirmos)
        (avaliando|comparando|avaliamos|comparamos|analisando|avaliar|a avaliar
          |a comparar) ~ (ferramenta*|soluç*|opç*|fornecedor*|programa*|sistema*|software*|vocês
          |o vosso|alternativa*|produto*|plataforma*)
        (quanto|qual o preço|qual o valor|qual é o preço|que preço) ~ (custa|fica|sai|custaria
          |ficaria|cobram|é|seria) ~ (para|pra|por) (#|um|uma|a minha|minha|nossa|o meu) ~
        quanto (custa|ficaria|custaria|fica) ~ (para|pra) ~
        (licenças|usuários|contas|utilizadores) (a mais|adicionais|extras)
        (alguém|falar|contato|contacto|equipe|equipa|pessoa|time) (do|com|de|com o|da) (comercial
          |vendas|um vendedor|um comercial|área comercial)
        (qual|que) (plano|pacote|licença) ~ (recomendam|recomenda|indicam|serve|ideal|precisamos
          |aconselham)
        licitação, desconto* por volume, (contrato|plano|pagamento) anual
        teste (grátis|gratuito) para (empresas|minha|a nossa), têm teste grátis
        (queremos|gostaríamos de|gostaria de) (testar|experimentar|avaliar) ~
        (comprar|adicionar|contratar) ~ (licenças|usuários|utilizadores|assentos)
      asks:
        preço, preços, quanto, custa, fica, demo, plano, planos, licenças, teste, valores, desconto
        contratar, comprar, orçamento, proposta
      business:
        (minha|nossa|nosso|meu|meus|nossos) (empresa|negócio|equipe|equipa|escritório|oficina
          |agência|clínica|loja|time|chefe|funcionários|escola|pme)
        somos (uma|um|#) ~, (uma|pequena|para) (empresa|agência|pme)
        (tenho|dirijo|gerencio) (um|uma) ~, empresas, empresa, oficina
      support:
        não (consigo|conseguimos|funciona|funcionam|veem|vejo|vê|aparece|aparecem|carrega|abre
          |encontro|recebi|consegue|dá) ~
        erro*, falha, bug, fatura ~ (errada|está|de|do), cobrado, cobrada, cobrança, reembolso
        cancelar, cancelamento, senha, palavra-passe, fazer login, entrar na minha
        como (adiciono|altero|excluo|crio|exporto|importo|mudo|faço|apago|edito|posso) ~
        onde (altero|mudo|encontro|posso) ~, (um|meu|ao) cliente, aumentaram, aumento de, cartão
        forma de pagamento
      others:
        (procuro|busco|procurando) (emprego|trabalho|estágio|vaga), currículo, curriculum, meu cv
        vaga*, estágio*, (estão|vocês estão) contratando, candidatar*, a contratar pessoas
        (somos|sou) (uma|de uma)? agência (de)? (marketing|seo|publicidade|digital|recrutamento
          |desenvolvimento) ~
        (aumentar|dobrar|duplicar|melhorar|impulsionar|alavancar) (as suas|suas|sua|o seu|seu
          |as vossas|a sua) ~
        (oferecemos|ofereço|oferecer) (serviços|nossos|a vocês|à sua) ~, backlink*
        artigo patrocinado, guest post, nossos serviços para ~, gerar (leads|clientes)
        parceria comercial, estudante, tcc, (minha|uma) (tese|dissertação|monografia)
        (trabalho|projeto) (da faculdade|de faculdade|universitário|da universidade|de conclusão
          |escolar)
        pesquisa acadêmica, questionário, jornalista, repórter
        (escrevendo|escrevo|preparando|a escrever) (uma|um) (matéria|artigo|reportagem)
        assessoria de imprensa, entrevista*, bitcoin, criptomoeda*, cassino, casino, ganhe
        ganhar dinheiro, clique aqui, loteria, herança, uso (pessoal|particular|próprio)
        só para mim, sou particular
        (minha|meu|da minha|em) (casa|torneira|pia|banheiro|cozinha|chuveiro|cano|esquentador) ~
        o cano ~, mandar alguém ~
        (preciso|procuro) (de)? um (encanador|eletricista|canalizador|pintor|jardineiro)
        (escolhemos|optamos|decidimos|fechamos|optado) ~ (outro|outra|por outro|por outra|com outro
          |com outra) ~
        não (temos|tenho|estamos|estou) (mais)? (interesse|interessad*)
        não (precisamos|queremos) mais, descadastr*
      numbers:
        dois=2, duas=2, três=3, quatro=4, cinco=5, seis=6, sete=7, oito=8, nove=9, dez=10, onze=11
        doze=12, treze=13, catorze=14, quatorze=14, quinze=15, dezesseis=16, dezasseis=16, vinte=20
        trinta=30, quarenta=40, cinquenta=50, sessenta=60, cem=100
      months:
        janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
      size:
        # (funcionário*|pessoa*|usuário*|utilizador*|colaborador*|técnico*|licença*|conta*|membro*
          |agente*|colega*|trabalhador*|empregado*|motorista*|veículo*|carros|sócios|atendentes
          |assentos|vendedores|médicos|profissionais|instaladores|eletricistas|acessos|postos)
        (equipe|equipa|empresa|time|oficina|escritório|clínica|negócio) (de|com) (cerca de|uns|umas
          |aproximadamente|mais de|quase|só)? #
        (somos|seremos|seríamos|estamos em|somos em) (uns|umas|cerca de|atualmente|só|apenas|hoje
          |quase)? #
        mais # (licenças|usuários|utilizadores|contas)
      budget:
        orçamento*, gastar, até, máximo, no máximo, investir, teto, não mais de, pagar, verba
        dispomos
      month:
        mês, mensal, mensais, por mês
      year:
        ano, anual, anuais, anos
      time:
        (até|antes de|para|no|a partir de|desde|em|antes do|ao|pro) (o|a)? (fim|final|início|começo
          |meados) (de|do) (ano|mês|trimestre|@|semestre|verão|próximo mês)
        (em|até|a partir de|para|antes de|antes do|desde|no|durante o) (@|natal|verão|inverno
          |primavera|outono|carnaval|próximo mês|próximo ano|próximo trimestre|início de @|ano novo)
        (este|neste|próximo|no próximo|deste) (mês|trimestre|ano|verão|semestre)
        (mês|ano|semana) que vem, (esta|nesta|próxima|na próxima) (semana)
        (em|dentro de|nos próximos|nas próximas) (#|um|uma|poucos|poucas|duas)? (dias|semanas|meses
          |mês|semana)
        o mais (rápido|cedo|depressa|breve) possível, o quanto antes, quanto antes, imediatamente
        assim que possível, (fim|final) de (ano|mês|@), urgente, com urgência
      meeting:
        demo, demonstração, ligar, ligação, reunião, chamada, videochamada, conversa
      begin:
        começar, iniciar, decidir, contratar, implantar, implementar, trocar, lançar, precis*
        comprar, fechar
      use-after:
        (software|sistema|programa|ferramenta|solução|plataforma|aplicativo|app|crm|algo|produto
          |ferramentas|soluções|programas|serviço|sistemas) (para|de|que nos ajude a|que permita) (a|o
          |os|as|nossos|nossas)?
        (usá-lo|usar|utilizá-lo|usaríamos|queremos usar) para (a|o|os)?
        para (gerir|gerenciar|organizar|controlar|planejar|faturar|administrar|agendar)
      use-before:
      use-end:
        e (quanto|queremos|precisamos|qual|gostaria*), antes, quanto, qual, em @
        para (#|minha|nossa|uma|o mês), o mais, com #, a partir, que, é
      i-am:
        sou, como, trabalho como, meu cargo, eu sou, aqui, quem fala
      title:
        diretor (geral|técnico|de|comercial|financeiro|executivo|administrativo
          |operacional) (operações|tecnologia|vendas|compras|marketing|ti|projetos)?
        diretora (geral|técnica|de|comercial|financeira|executiva|administrativa
          |operacional) (operações|tecnologia|vendas|compras|marketing|ti|projetos)?
        diretor, diretora
        gerente (geral|de|comercial|administrativo|administrativa) (operações|projetos|vendas
          |compras|ti|loja|escritório|rh)?
        gerente, dono, dona, proprietário, proprietária, fundador, fundadora, cofundador
        cofundadora, sócio, sócia, sócio-gerente, chefe de *, responsável (de|pelo|pela|por|da|do) *
        responsável, encarregado, encarregada, administrador, administradora, coordenador (de)? *
        coordenadora (de)? *, coordenador, coordenadora, ceo, cto, coo, cfo, presidente, contador
        contadora, contabilista, assistente, secretária, consultor, consultora, supervisor
        supervisora, gestor (de)? *, gestora (de)? *, gestor, gestora
      i-run:
        (tenho|dirijo|gerencio|administro|cuido de|cuido da|cuido do|toco|sou dono de|sou dona de
          |giro) (um|uma|a|o|minha|nossa)? ~ (empresa|negócio|oficina|escritório|agência|clínica|loja
          |equipe|equipa|restaurante|área|ti|compras|estúdio|hotel|administração)
      """);

  private Portuguese() {}
}

package com.nexora.chat.domain.lead;

/// How people write in Spanish when they may buy, and when they do not. See [LeadWords].
final class Spanish {

  static final LeadWords WORDS = LeadWords.of("es", """
      common:
        el, los, las, y, es, para, que, una, un, nos, con, en, por, mi, no, su, nuestro, nuestra
        somos, hola, la, de, se, lo, del, al, le, más
      wants:
        (buscamos|busco|buscando|necesitamos|necesito|necesitan|busca|buscan|necesita) (un|una|algún
          |el|alguna)? ~ (programa|software|sistema|herramienta|solución|plataforma|aplicación|app|crm
          |proveedor|alternativa|algo)
        (pasar|enviar|envíen|envíenme|manden|mandar|hacer|dar|preparar|cotizar|recibir|pedir
          |solicitar|quisiera|necesito|necesitamos|obtener|pásenme|mándenme) ~ (presupuesto|cotización
          |oferta|precios|propuesta|tarifas|lista de precios) ~
        (presupuesto|cotización|precio|precios|oferta|tarifas|tarifa) para (#|mi|nuestra|una|nuestro
          |empresas|un|equipos) ~
        cotización, cotizar
        (una|ver una|ver la|la|agendar|solicitar|pedir|reservar) (demo|demostración
          |presentación del producto) ~
        demo para, demostración para
        (cambiarnos|cambiar|migrar|pasarnos|pasar|reemplazar|sustituir|cambiarme) (de|a|desde
          |nuestro) ~ (sistema|programa|software|herramienta|proveedor|ustedes|vosotros|excel
          |plataforma)
        (interesa|interesan|interesado|interesada|interesados|interesadas|interesaría|interés) ~ (en
          |contratar|su|vuestro|vuestra|comprar|el|por) ~
        (nos|me) interesa* (contratar|su|vuestro|vuestra|el|adquirir|comprar|probar|la) ~
        (estamos|estoy) interesad* en ~
        (queremos|quiero|quisiera|quisiéramos|queríamos|pensamos|quieren|pensando en|planeamos
          |vamos a|quiere|me gustaría|nos gustaría|deseamos|gustaría) ~ (contratar|comprar|adquirir
          |implantar|implementar|suscribirnos|suscribirme|cambiarnos|invertir|probarlo con|ampliar)
        antes de (contratar|comprar|firmar|decidir|decidirnos|suscribirnos|adquirir|la compra)
        (evaluando|comparando|evaluamos|comparamos|valorando|analizando|estudiando
          |valoramos) ~ (herramienta*|solucion*|opcion*|proveedor*|programa*|sistema*|software|su
          |alternativa*|oferta*|producto*|plataforma*)
        (cuánto|cuanto|qué precio|que precio|precio) ~ (cuesta|sale|costaría|saldría|cobran|vale
          |tiene|sería|costaria) ~ (para|con) (#|un|una|mi|nuestra|nuestro) ~
        cuánto (cuesta|costaría|sale) ~ para ~
        (licencias|usuarios|cuentas|puestos) (más|adicionales|extra)
        (alguien|persona|contactar|hablar|comercial|equipo) (de|con|del) (ventas|comercial
          |el equipo de ventas|un comercial|un asesor comercial)
        (qué|cuál|que) (plan|paquete|tarifa|licencia) ~ (recomiendan|recomendáis|conviene|me sirve
          |sería|necesitamos|recomienda|nos conviene)
        licitación, descuento* por volumen, (contrato|plan|pago) anual
        (periodo|período|versión|prueba) (de prueba|gratis|gratuita) para (empresas|mi|nuestra)
        tienen (periodo|período) de prueba
        (queremos|nos gustaría|me gustaría) (probar|evaluar) (su|el|vuestro|la) ~
      asks:
        precio, precios, cuánto, cuanto, cuesta, sale, demo, plan, planes, licencias, prueba, tarifa
        tarifas, descuento, contratar, comprar, presupuesto, oferta
      business:
        (mi|nuestra|nuestro|mis|nuestros) (empresa|negocio|equipo|despacho|taller|agencia|pyme
          |clínica|oficina|empleados|compañía|jefe|tienda|escuela|trabajadores)
        somos (una|un|#) ~, (una|pequeña|para) (empresa|pyme|compañía|agencia)
        (dirijo|gestiono|tengo) (un|una) ~, empresas, empresa, taller
      support:
        no (puedo|podemos|funciona|funcionan|ven|ve|veo|aparece|aparecen|carga|me deja|abre
          |encuentro|llega|sirve) ~
        error*, falla, fallo, factura ~ (mal|está|de|del|incorrecta), cobraron, cobrado, cobro
        reembolso, devolución, cancelar, dar de baja, contraseña, iniciar sesión, entrar en mi
        cómo (añado|cambio|borro|elimino|creo|exporto|importo|agrego|puedo|modifico|hago|edito) ~
        dónde (cambio|puedo|encuentro|está) ~, (un|mi|al) cliente, subieron, subida de, tarjeta
        método de pago
      others:
        (busco|buscando) (empleo|trabajo|prácticas), currículum, curriculum, mi cv, vacante*
        (puesto|oferta) de trabajo, postular*, prácticas, pasantía*, están contratando
        (somos|soy) (una|de una)? agencia (de)? (marketing|seo|publicidad|desarrollo|reclutamiento
          |digital) ~
        (aumentar|duplicar|mejorar|incrementar|impulsar|posicionar) (sus|su|tus|tu|vuestras
          |vuestro) ~
        (les|le|te|os) (ofrecemos|ofrezco|podemos ofrecer|queremos ofrecer) ~
        ofrecemos (servicios|nuestros|desarrollo) ~, backlink*, artículo patrocinado, post invitado
        nuestros servicios a ~, generar (clientes|leads), colaboración comercial, estudiante
        (mi|una) tesis
        (trabajo|proyecto) (de fin de grado|final|universitario|de clase|de la universidad), tfg
        tfm, encuesta, investigación académica, periodista, reportero*
        (escribo|preparo|escribiendo) (un|una) (artículo|reportaje|nota), contacto de prensa
        entrevista*, bitcoin, criptomoneda*, casino, gana dinero, ganar dinero, haz clic, lotería
        has ganado, herencia, uso (personal|particular|privado), solo para mí, soy particular
        (mi|en) (casa|grifo|baño|cocina|fregadero|caldera|lavadora|inodoro) ~ (rompió|gotea|pierde
          |atascado|atascó|fuga|tubería)
        (se me|se) rompió ~, mandar (a)? (alguien|un) ~
        (necesito|busco) un (fontanero|plomero|electricista|pintor|jardinero)
        (elegimos|escogimos|optamos|optado|decidido|hemos elegido|contratamos|quedamos) ~ (otro|otra
          |con otro|por otro|por otra|con otra) ~
        (ya no|no) (estamos|estoy|nos) interesa*, ya no (necesitamos|necesito|queremos) ~
        darme de baja
      numbers:
        dos=2, tres=3, cuatro=4, cinco=5, seis=6, siete=7, ocho=8, nueve=9, diez=10, once=11
        doce=12, trece=13, catorce=14, quince=15, dieciséis=16, veinte=20, veinticinco=25
        treinta=30, cuarenta=40, cincuenta=50, sesenta=60, cien=100
      months:
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
      size:
        # (empleado*|persona*|usuario*|trabajador*|técnico*|licencia*|puesto*|cuenta*|miembro*
          |agente*|compañer*|colaborador*|gente|operario*|conductor*|vehículo*|furgoneta*|socios
          |asesores|médicos|profesionales|instaladores|electricistas|fontaneros|vendedores|chicos
          |asientos)
        (equipo|empresa|plantilla|taller|oficina|despacho|negocio|pyme|clínica) (de|con) (unos|unas
          |unas|cerca de|aproximadamente|alrededor de|casi|solo|más de)? #
        (somos|seríamos|seremos|estamos) (unos|unas|actualmente|solo|solamente|ahora|como|casi)? #
      budget:
        presupuesto*, gastar, hasta, máximo, como mucho, invertir, tope, no más de, pagar
        disponemos, destinar
      month:
        mes, mensual*, mensuales, /mes
      year:
        año, anual*, años
      time:
        (antes de|para|a|hacia|desde|a partir de|en|durante|hasta) (el|la|las)? (fin|final|finales
          |principios|mediados|comienzos|inicio) (de|del) (año|mes|trimestre|@|este mes|este año
          |verano|la temporada|semestre)
        (en|para|a partir de|desde|antes de|hacia|durante) (@|navidad|verano|primavera|otoño
          |invierno|el verano|la primavera|enero|navidades|semana santa|el otoño|el invierno)
        (este|próximo|el próximo|el|del próximo) (mes|trimestre|año|verano|otoño|invierno
          |semestre) (que viene)?
        el (mes|año|trimestre) que viene, (esta|la próxima) (semana|primavera|temporada)
        la semana que viene
        (en|dentro de) (los próximos|las próximas|unos|unas|un par de)? (#|un|una|pocos|pocas) (días
          |semanas|meses|mes|semana)
        lo antes posible, cuanto antes, de inmediato, inmediatamente, ya mismo
        lo más pronto posible, (fin|finales) de (año|mes|@), urgente
      meeting:
        demo, demostración, llamada, llamar, reunión, cita, videollamada
      begin:
        empezar, comenzar, arrancar, decidir, decisión, contratar, implantar, implementar, cambiar*
        lanzar, necesit*, comprar
      use-after:
        (programa|software|sistema|herramienta|solución|plataforma|aplicación|app|crm|algo|producto
          |herramientas|soluciones|programas|servicio|proveedor|módulo) (para|de|que nos ayude a
          |que permita) (la|el|los|las|nuestros|nuestras)?
        (usarlo|utilizarlo|usarla|lo usaríamos|lo queremos|lo necesitamos) para (la|el|los)?
        con el fin de, para (gestionar|organizar|controlar|planificar|facturar|llevar|administrar)
      use-before:
      use-end:
        y (cuánto|cuanto|queremos|nos|necesitamos|qué), antes, cuánto, qué, en @
        para (#|mi|nuestra|una|abril), lo antes, con #, a partir, desde, que, es, tiene
      i-am:
        soy, como, trabajo de, trabajo como, mi cargo, mi puesto, aquí, le escribe, les escribe
      title:
        director (general|técnico|de|comercial|financiero|ejecutivo|administrativo
          |operativo) (operaciones|tecnología|ventas|compras|marketing|sistemas|proyectos|recursos
          |obra)?
        directora (general|técnica|de|comercial|financiera|ejecutiva|administrativa
          |operativa) (operaciones|tecnología|ventas|compras|marketing|sistemas|proyectos|recursos
          |obra)?
        director, directora
        gerente (general|de|comercial|administrativo) (operaciones|proyectos|ventas|compras|sistemas
          |ti|tienda|planta|oficina)?
        gerente, dueño, dueña, propietario, propietaria, fundador, fundadora, cofundador
        cofundadora, socio, socia, jefe de *, jefa de *, jefe, jefa, responsable de *, responsable
        encargado (de)? *, encargada (de)? *, encargado, encargada, administrador, administradora
        coordinador, coordinadora, ceo, cto, coo, cfo, presidente, presidenta, contador, contadora
        contable, asistente, secretaria, consultor, consultora, asesor, asesora, supervisor
        supervisora, autónomo
      i-run:
        (dirijo|gestiono|llevo|administro|manejo|soy dueño de|soy dueña de|tengo) (un|una|la|el|mi
          |nuestra)? ~ (empresa|negocio|taller|oficina|despacho|agencia|pyme|clínica|equipo|tienda
          |restaurante|área|informática|compras|estudio|hotel|administración)
      """);

  private Spanish() {}
}

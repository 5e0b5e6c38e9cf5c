/**
 * Frequent words, and words for being ill, in the languages that are most written to practices in the United Kingdom besides English. None of them is an
 * English word: what is spelt alike is left out. Accents do not matter.
 */
export const foreignWords: string = [
  // Welsh
  "mae wedi gyda fy dw rwy rydw ydw dwi dydw nid oes gen gennyf gennych ddim yn yr ac neu ond os gwelwch dda diolch prynhawn hoffwn angen poen bol frest anadlu meddyg apwyntiad tabledi eisiau gallu methu teimlo ers wythnos ddoe heddiw oherwydd hefyd iawn sydd dros ar ei eu eich ein",
  // Polish
  "boli mnie nie jest sie dzien dobry prosze dziekuje moge czy jak bardzo moje moja moj mojego mojej dziecko ktory ktora przez tylko juz jestem potrzebuje recepta recepte lek leki tabletki glowa głowa brzuch goraczka klatce piersiowej wizyta wizyte lekarz lekarza od dni oraz ale chce chciałabym chcialbym chciałbym nadal kiedy mi ze",
  // Romanian
  "doare ma ziua buna multumesc rog vreau este sunt foarte si nu cu pentru dar fiul fiica copilul mea meu mei durere burta piept febra tuse doctorul reteta programare medicamente pastile zile ieri astazi azi putea avea nevoie imi",
  // Hindi, Urdu, Punjabi, Bengali in Latin letters
  "mujhe mera meri hai hain nahi nahin kya aur bahut bohot dard bukhar sar mein ko se ki ka ke ho raha rahi gaya gayi chahiye dawai dawa sahib sahab sab shukriya meherbani kripya bachay bachi bacha beti saans seene khansi kal aaj subah raat mainu meinu tuhada saadi tusi assi hega dukhda dukh amar ami achhe hocche byatha jor matha osudh khub kintu korte apni dhonnobad amake",
  // French
  "je suis ai mal mon mes est les des une et dans avec depuis bonjour merci tete ventre fievre toux docteur medecin ordonnance vous voulez voudrais besoin rendez pas tres mais que qui sur jours hier aujourd hui enfant fils fille peux pouvez douleur poitrine respirer nous",
  // Portuguese and Spanish
  "estou tenho minha meus minhas dor cabeca barriga febre tosse obrigado obrigada dia tarde preciso consulta receita remedio medico nao muito muita uma para com por mas filho filha desde ontem hoje posso peito respirar dias hola buenos buenas gracias necesito tengo duele dolor cabeza estomago fiebre tos hijo hija pero porque puedo quiero cita receta pastillas muy mucho mucha ayer hoy esta estoy una los las el del pecho mis favor como cuando la",
  // Italian and German
  "sono mio mia della dolore testa pancia febbre grazie buongiorno vorrei bisogno ricetta figlio figlia perche molto giorni da oggi che ich habe meine meinen ist und nicht der das eine mit seit kopf schmerzen bauch fieber husten bitte danke guten brauche termin rezept arzt kann sehr aber gestern heute sohn tochter wir auch",
  // Turkish
  "bir cok ve agrıyor agriyor agrım agrim basım basim karnım karnim ates atesim var yok icin lutfen tesekkur merhaba randevu recete ilac doktor gun oglum kızım kizim istiyorum benim bu ama degil nasıl nasil gogsum nefes",
  // Somali and Swahili
  "waxaan waxa aan ayaa iyo igu ku aheyn xanuun xanuunka madax madaxa calool caloosha qandho wiil gabadh gabar ilmo ilmaha dhakhtar dhakhtarka daawo ballan mahadsanid fadlan maanta shalay laakiin aniga nahay tahay haa maya laga waan nina ninahisi ninaumwa maumivu kichwa tumbo homa daktari tafadhali asante mtoto siku jana sana kwa ya",
  // Arabic in Latin letters
  "andi indi wajaa waja3 rasi batni shukran salam alaikum inshallah min fi mawid dawaa ibni binti ayni alam marid mareed",
  // Lithuanian, Hungarian, Albanian, Bulgarian and Ukrainian in Latin letters, Dutch, Tagalog, Yoruba
  "skauda galva labas aciu noriu turiu vaikas nem faj fejem hasam vagyok kerem koszonom gyerek orvos gyogyszer dhemb dhimbje koka barku kam eshte nuk faleminderit ju lutem mjeku glava temperatura molq blagodaria mene bolit bolyt golova ik heb mijn niet een het hoofdpijn buik koorts graag afspraak recept masakit ang ng aking ako po ulo tiyan lagnat salamat gamot anak ori inu ndun jowo ese",
].join(" ");

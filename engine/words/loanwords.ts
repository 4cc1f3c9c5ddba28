/**
 * Words that English prose uses and the dictionary behind `rare-words.ts` lacks: parts of
 * borrowed phrases (“modus operandi”, “al dente”), foods and customs, and words newer than it.
 * Written for Burnish; the spellings are those of https://www.merriam-webster.com/.
 */
const LIST = `
  facto jure fide bona modus etcetera lingua franca terra firma prima facie capita annum diem dente operandi vivendi bono magna carta cum laude summa alma pater mater ipso nauseam
  infinitum absurdum hominem hoc quid quo pro forma ergo ibid idem sic viva voce vox populi mortem
  verite noir chouette avant pointe proto femme fatale homme enfant terrible raison d'être d'état d'art objet objets coup coups
  grace blanche carte carré prix fixe plat jour naturel garde avant avante rigueur jure déjà entendu
  faux pas savoir faire joie vivre mots juste mot tête dieu merci beau monde belle époque chaise longue
  papier mâché crème brûlée fraîche lait soufflé flambé sauté rosé pâté pâtisserie brioche éclair
  croissant baguette gratin confit coulis roux bouillon bisque fondue raclette tarte tatin cuvée
  terroir sommelier maître chef cuisine nouvelle bistro brasserie boulangerie chateau château villa
  cafe cafes protege proteges fiance fiancee resume resumes cliche cliches passe puree attache
  attaches expose exposes naivete facade facades decor debut debutante soiree melee regime elite
  clientele haute couture prêt porter bourgeois bourgeoisie laissez mise scène oeuvre œuvre auteur
  dolce vita gelato panini ciabatta focaccia prosciutto mozzarella ricotta mascarpone parmigiano
  pesto risotto gnocchi polenta tiramisu limoncello espresso macchiato latte cappuccino barista
  pizzaiolo pizzaioli antipasto bruschetta carbonara bolognese marinara lasagne trattoria osteria
  tapas paella sangria rioja jamón chorizo queso jalapeño jalapeno habanero burrito quesadilla
  enchilada fajita taco tacos nachos guacamole salsa tortilla ceviche empanada churro churros
  mañana fiesta siesta hacienda quinceañera piñata pinata señor señora señorita barrio machismo
  schadenfreude zeitgeist weltschmerz doppelgänger wunderkind kindergarten über uber kitsch angst
  bratwurst sauerkraut schnitzel strudel lager pilsner leitmotiv realpolitik wanderlust ersatz
  sushi sashimi ramen udon soba miso tofu tempura wasabi teriyaki sake bento matcha edamame karaoke
  manga anime otaku kawaii emoji samurai ninja sensei dojo karoshi hikikomori ikigai kaizen tsunami
  umami yakuza geisha kimono kimchi bulgogi bibimbap hanbok chaebol dim sum wok pak choi bok
  lychee tai chi qigong feng shui yin yang kung kowtow gung rogan josh biryani tandoori naan
  chapati samosa dal dhal ghee masala tikka korma vindaloo paneer raita lassi chai chutney sari
  salwar kameez guru karma dharma yoga asana namaste bhangra sitar tabla dhoti raj sadhu ashram
  hummus falafel tahini kebab shawarma shisha hookah couscous tagine harissa halal haram hijab
  niqab burqa abaya imam mullah sheikh fatwa jihad ramadan eid hajj madrasa souk bazaar medina
  kosher bagel latke challah matzo hanukkah shabbat torah rabbi kibbutz mensch schlep chutzpah
  borscht blini pierogi kefir vodka dacha babushka perestroika glasnost oligarch siloviki hygge
  smorgasbord fika lagom sauna ombudsman fjord moomin quokka haka whare wai pho banh satay rendang
  sambal nasi goreng batik gamelan ubuntu safari kwanzaa dashiki veld braai trek apartheid bantu
  favela favelas tronc santoor djembe capoeira samba bossa favela feijoada caipirinha açaí acai poncho quinoa llama
  satnav satnavs blogpost blogposts vlog vlogs vlogger vloggers podcast podcasts podcaster selfie
  selfies hashtag hashtags retweet retweets emojis meme memes livestream livestreams webinar
  webinars smartphone smartphones smartwatch chatbot chatbots deepfake deepfakes malware
  ransomware spyware adware botnet botnets blockchain bitcoin bitcoins cryptocurrency
  cryptocurrencies crypto fintech edtech biotech startup startups unicorn crowdfunding crowdfund
  crowdfunded coworking glamping staycation mocktail microbiome microbiota metagenome transcriptome
  proteome metabolome genomics proteomics optogenetics epigenome epigenetics crispr
  antiretroviral antiretrovirals vancomycin teicoplanin luminol gigatonne gigatonnes megatonne gigawatt
  terabyte terabytes petabyte gigabit mbps kbps gbps kwh mwh wifi bluetooth broadband ethernet
  http https html url urls app apps admin admins tech cyber cosplay cosplayer cosplayers vape
  vaper vapers vaping flerovium livermorium copernicium nihonium moscovium tennessine oganesson
  roentgenium darmstadtium millennial millennials gen boomer boomers wellness mindfulness keto vegan
  vegans veganism flexitarian pescatarian gluten probiotics burpee burpees pilates parkour
  snowboarder kitesurfing paddleboard paddleboarding zipline ziplining gif gifs jpeg pdf usb
  supercool cryo xeno neuro homo sapiens erectus neanderthal neanderthals pandemic covid
  coronavirus vaxxer vaxxers antivaxxer infodemic lockdown lockdowns furlough furloughed
  upcycle upcycled upcycling rewilding decarbonise decarbonize decarbonisation agritech`;

/** In lower case, with and without accents. */
export const LOANWORDS: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));

/**
 * The base forms of common English words, American and British, in lower case: what the endings and
 * beginnings in `engine/english.ts` can't make of another. From SCOWL, sizes 10 to 60
 * (http://wordlist.aspell.net/), with some ninety newer words.
 * Copyright 2000-2020 by Kevin Atkinson, with parts from public word lists named there.
 * Permission to use, copy, modify, distribute and sell these word lists is granted without fee,
 * provided that the copyright notices appear in all copies; the lists come without any warranty.
 */
export const englishWords = () => `
aah aardvark aback abacus abaft abalone abandon abase abash abate abattoir abbess abbey abbot abbr
abbrev abbreviate abdicate abdomen abdominal abduct abductee abeam abed aberrant aberration abet
abettor abeyance abhor abhorrence abhorrent abidance abide ability abject abjuratory abjure ablate
ablaze able abloom ablution ably abnegate abnormal aboard abode abolish abolition abominable
abominate aborigine aborning abort abortionists abound about above aboveboard abracadabra abrade
abrasion abrasive abreast abridge abridgment abroad abrogate abrupt abs abscess abscissa
abscission abscond abseil absence absent absentee absentminded absinth absinthe absolute absolve
absorb absorbance absorbency absorbent absorption absorptive abstain abstemious abstention
abstinence abstinent abstract abstruse absurd abundance abundant abuse abut abuzz abysmal abyss
acacia academe academia academician academy acanthus accede accelerate accent accentual accentuate
accept acceptance acceptation access accessibility accessible accessorise accessorize accessory
accident acclaim acclamation acclimate acclimatise acclimatize acclivity accolade accommodate
accompaniment accompany accomplice accomplish accord accordance accordant accordionists accost
account accountancy accountant accouter accoutre accredit accreditation accretion accrue acct
acculturate accumulate accuracy accurate accursed accusative accusatory accuse accustom ace aced
acerbate acerbic acerbity acetaminophen acetate acetic acetone acetyl acetylene ache achene
achieve achoo achromatic achy acid acidify acidosis acidulous acing acknowledge acknowledgment
acme acne acolyte aconite acorn acoustic acquaint acquaintance acquiesce acquiescence acquiescent
acquire acquisition acquisitive acquit acquittal acre acreage acrid acrimonious acrimony acrobat
acronym acrophobia acropolis across acrostic acrylamide acrylic act actinium activate activists
activities actress actual actualise actualize actuarial actuary actuate acuity acumen acupressure
acupuncture acute acyclovir acyl adage adagio adamant adapt adaptation add addend addenda addendum
addible addict addition additive addle address addressee adduce adenine adenocarcinoma adenoid
adept adequacy adequate adhere adherence adherent adhesion adhesive adiabatic adieu adipose adj
adjacency adjacent adjective adjoin adjourn adjudge adjudicate adjudicatory adjunct adjure adjust
adjutant adman admen admin administered administering administers administrate admiralty admire
admissibility admissible admission admit admittance admix admixture admonish admonition admonitory
ado adobe adolescence adolescent adopt adore adorn adrenal adrenaline adrenergic adrift adroit ads
adsorb adsorbent adsorption adtech adulate adulatory adult adulterant adulterate adulterers
adulteress adulterous adultery adumbrate adv advance advantage advantageous advent adventitious
adventure adventuresome adventuresses adventurous adverb adverbial adversarial adversary adverse
advert advertise advertorial advice advise advisory advocacy advocate advt adware adz adze aegis
aeon aerate aerialists aerie aerobatic aerobic aerodrome aerodynamic aerofoil aerogram aerogramme
aeronautic aeroplane aerosol aerospace aery aesthete aetiology afar affable affair affect
affectation affectionate afferent affiance affidavit affiliate affine affirm affirmation
affirmative affix afflatus afflict affluence affluent afford afforest afforestation affray affront
afghan aficionado afield afire aflame afloat aflutter afoot aforementioned aforesaid aforethought
afoul afraid afresh aft afterbirth afterburner aftercare aftereffect afterglow afterimage
afterlife afterlives aftermarket aftermath afternoon aftershave aftershock aftertaste afterthought
afterward afterword aftie afto again against agape agar agate agave age aged agency agenda
agenesis agent ageratum agglomerate agglutinate aggrandise aggrandize aggravate aggregate
aggression aggressive aggressor aggrieve aggro aghast agile aging agitate agitprop agleam aglitter
aglow agnostic ago agog agonise agonize agony agoraphobia agoraphobic agrarian agree agribusiness
agriculturalists agriculture agronomy aground ague aha ahchoo ahead ahem ahoy aid aide aigrette
ail aileron aim air airbag airbase airbed airborne airbrush airbus aircraft aircraftman
aircraftmen aircrew airdrome airdrop airfare airfield airflow airfoil airfreight airgun airhead
airletter airlift airline airlock airmail airman airmen airplane airplay airport airshow airsick
airspace airspeed airstrike airstrip airtight airtime airwaves airway airwoman airwomen airworthy
airy aisle aitch ajar aka akimbo akin alabaster alack alacrity alarm alas alb albacore albatross
albeit albinism albino album albumen albumin albuminous alchemy alcohol alcove alder alderman
aldermen alderwoman alderwomen ale aleatory alehouse alembic alert alewife alewives alfalfa
alfresco alga algae algal algebra algorithm alias alibi alien alienate alight align alike aliment
alimentary alimony alive aliyah alkali alkaline alkalise alkalize alkaloid alkyd all allay allege
allegiance allegory allegretto allegro allele alleluia allergen allergy alleviate alley alleyway
alliance alligator alliterate allocate allot allover allow allowance alloy allspice allude allure
allusion allusive alluvial alluvium ally almanac almanack almighty almond almoner almost alms
almshouse aloe aloft aloha alone along alongshore alongside aloof aloud alp alpaca alpha alphabet
alphabetise alphabetize alphanumeric alpine already alright also alt altar altarpiece altcoin
alteration altercation alternate although altimeter altitude alto altogether altruism altruist
alum alumina aluminium aluminum alumna alumnae alumni alumnus alveolar always amalgam amalgamate
amanuenses amanuensis amaranth amaretto amaryllis amass amateur amatory amaze amazon amazonian
ambassador ambassadorial ambassadress amber ambergris ambiance ambidexterity ambidextrous ambience
ambient ambiguity ambiguous ambit ambitious ambivalence ambivalent amble ambo ambrosia ambrosial
ambulance ambulanceman ambulancemen ambulancewoman ambulancewomen ambulant ambulate ambulatory
ambuscade ambush ameba amebae amebic ameboid ameliorate amen amend amerce americium amethyst
amiable amicable amid amide amidst amigo amine amino amir amiss amitriptyline amity ammeter ammo
ammonia ammonium ammunition amnesia amnesiac amnesic amnesty amniocenteses amniocentesis amnion
amniotic amoeba amoebae amoebic amok among amongst amontillado amoral amorous amorphous amortise
amortize amount amour amoxicillin amp amperage ampere ampersand amphetamine amphibian amphibious
amphitheater amphitheatre amphora amphorae ampicillin ample amplification amplify amplitude
ampoule ampule amputate amputee amt amuck amulet amuse amygdala amylase amyloid anabolism
anachronism anachronistic anaconda anaemia anaemic anaerobe anaesthesia anaesthesiology
anaesthetic anaesthetise anaesthetist anaesthetize anagram anal analgesia analgesic analog
analogise analogize analogous analogue analogy analysand analyse analysis analyst analytic analyze
anapest anarchism anarchy anathema anathematise anathematize anatomise anatomize anatomy ancestor
ancestral ancestress ancestry anchor anchorage anchorite anchorman anchormen anchorpeople
anchorperson anchorwoman anchorwomen anchovy ancient ancillary and andante andiron androgen
androgynous androgyny android anecdote anemia anemic anemometer anemone anent anesthesia
anesthesiology anesthetic anesthetise anesthetist anesthetize aneurysm anew angel angelfish
angelica anger angina angioplasty angiosperm angle angleworm anglicise anglicisms anglicize
anglophile anglophone angora angostura angry angst angstrom anguish angular angulation anhydrous
aniline anilingus animadversion animadvert animalcule animate anime animosity animus anion anise
anisette ankh ankle anklebone anklet annalist annals anneal annelid annex annexation annihilate
anniversary annotate announce annoy annoyance annual annualised annualized annuitant annuity annul
annular annulus annunciation anode anodise anodize anodyne anoint anomalous anomaly anon anonymity
anonymous anopheles anorak anorectic anorexia anorexic another ans answer answerphone ant antacid
antagonise antagonism antagonist antagonize antarctic ante anteater antebellum antecedence
antecedent antechamber antedate antediluvian antelope antenatal antenna antennae anterior anteroom
anthem anther anthill anthologise anthologize anthology anthracite anthrax anthropocentric
anthropoid anthropology anthropomorphic anthropomorphise anthropomorphism anthropomorphize
anthropomorphous anti antiabortionist antibiotic antichrist anticipate anticipatory anticked
anticking anticline anticommunists antigen antilabour antimacassar antimony antipasti antipasto
antipathy antiperspirant antiphon antipodals antipodean antiquarian antiquary antiquate antique
antiretroviral antirrhinum antisemitic antisemitism antithetic antivenin antivivisectionist
antiwar antler antonym antonymous antrum antsy anus anvil anxiety anxious any anybody anyhow
anymore anyone anyplace anything anytime anyway anywhere aorta aortic apace apart apartheid
apathetic apathy apatite ape aped aperitif aperture apex aphasia aphasic aphelia aphelion aphid
aphorism aphoristic aphrodisiac apiary apical apiece aping apish aplenty aplomb apocalypse
apocalyptic apocrypha apocryphal apogee apolitical apologetic apologia apologise apologize apology
apoplectic apoplexy apoptosis apoptotic apostasy apostate apostatise apostatize apostle apostolic
apostrophe apothecary apothegm apotheoses apotheosis app appall appaloosa apparatchik apparatus
apparel apparent apparition appeal appear appearance appease appellant appellate append appendage
appendectomy appendicitis appendix appertain appetiser appetising appetite appetizer appetizing
applaud applause apple applejack applesauce applet appliance applicability applicably applicant
application applicator appliers appoint appointee apportion appose apposite appraise appreciable
appreciate appreciatory apprehend apprehension apprehensive apprentice apprise apprize approach
approbation appropriate approve approx approximate appurtenance appurtenant apricot apron apropos
apse apt aptitude aqua aquaculture aqualung aquamarine aquanaut aquaplane aquarium aquatic
aquatint aquavit aqueduct aqueous aquifer aquiline arabesque arability arable arachnid
arachnophobia arbiter arbitrage arbitrageur arbitrament arbitrary arbitrate arbor arboreal
arboretum arborvitae arbutus arc arcade arcane arch archaeology archaic archaism archaist
archangel archbishop archbishopric archdeacon archdiocesan archdiocese archduchess archduke
archenemy archeology archery archetype archfiend archiepiscopal archipelago architect
architectonic architecture architrave archivists archway arctic ardent ardor arduous are area
arena argent arginine argon argosy argot argue argument argumentation argumentative argyle aria
arid aright arise arisen aristocracy aristocrat arithmetic arithmetician ark arm armada armadillo
armament armature armband armchair armhole armistice armlet armload armorers armorial armory
armoured armourer armouring armours armoury armpit armrest army aroma aromatherapy aromatic arose
around arouse arpeggio arr arraign arrange arrant arras array arrears arrhythmia arrhythmic
arrivals arrogance arrogant arrogate arrow arrowhead arrowroot arroyo arse arsehole arsenal
arsenic arson art artefact arterial arteriole arteriosclerosis artery arthritic arthritis
arthropod arthroscope arthroscopy artichoke article articulacy articular articulate artifact
artifice artificial artillery artilleryman artillerymen artisan artiste artistry artsy artwork
arty arugula arum arvo asap asbestos ascend ascendance ascendancy ascendant ascendency ascendent
ascension ascent ascertain ascetic ascot ascribe ascription aseptic asexual ash ashamed ashcan
ashen ashlar ashore ashram ashtray ashy aside asinine ask askance askew aslant asleep asocial asp
asparagus aspartame aspect aspen asperities aspersion asphalt asphodel asphyxia asphyxiate
aspidistra aspirant aspirate aspire aspirin ass assail assailant assassin assassinate assault
assay assemblage assemble assemblyman assemblymen assemblywoman assemblywomen assent assert
assesses assessment assessor asset asseverate asshole assiduity assiduous assign assignation
assignee assimilate assistance assistant assize assn assoc associate assonance assonant assort
assortative asst assuage assume assumption assumptive assurance assure astatine aster asterisk
astern asteroid asthma asthmatic astigmatic astigmatism astir astonish astound astraddle astrakhan
astral astray astride astringency astringent astrolabe astrologer astrology astronaut astronomer
astronomy astrophysical astrophysicist astrophysics astute asunder asylum asymmetry asymptomatic
asymptotic asynchronous atavism atavist ataxia ataxic ate ateliers atheism atheist atherosclerosis
atherosclerotic athirst athleisure athlete athwart atilt atishoo atlas atmosphere atoll atom
atomise atomize atone atop atria atrial atrioventricular atrium atrocious atrocity atrophy
atropine attach attack attain attainder attar attempt attend attendance attendant attendee
attention attentive attenuate attest attestation attire attitude attitudinal attitudinise
attitudinize attn attorney attract attractant attribute attrition attune atty atwitter atypical
aubergine auburn auction auctioneer audacious audacity audibility audible audience audio audiology
audiometer audiophile audiotape audiovisual audit auditorium auditory auger aught augment
augmentation augmentative augur augury august auk aunt auntie aunty aura aural aureola aureole
aureus auricle auricular aurora auscultate auspice auspicious austere austral authentic
authenticate author authoresses authorial authorise authoritarian authoritative authorize autism
autistic auto autobahn autobiographer autobiography autoclave autocracy autocrat autocross
autodidact autograph autoimmune automaker automate automatise automatize automaton automobile
automotive autonomous autonomy autopilot autopsy autosuggestion autoworker autumn aux auxiliary
auxin avail avalanche avarice avaricious avast avatar avaunt avdp ave avenge avenue aver average
averse avert avg avian aviary aviation aviator aviatrices aviatrix avid avionic avitaminosis avo
avocado avocation avoid avoidance avoidant avoirdupois avouch avow avuncular await awake awaken
award awardee aware awash away awe awed aweigh awesome awestruck awful awhile awing awkward awl
awn awoke awoken awol awry axe axed axial axing axiom axiomatic axis axle axletree axolotl axon
ayah ayatollah aye azalea azimuth azure baa babble babe babel baboon babushka baby babysat babysit
baccalaureate baccarat bacchanal bacchanalia bacchanalian baccy bachelor bacillary bacilli
bacillus back backache backbench backbit backbite backbitten backboard backbone backbreaking
backchat backcloth backcomb backdate backdoor backdrop backend backfield backfire backgammon
background backhand backhoe backlash backlog backpack backpedal backrest backroom backscratching
backseat backside backslapper backslapping backslash backslid backslide backspace backspin
backstabber backstabbing backstage backstair backstop backstory backstreet backstretch backstroke
backtalk backtrack backup backward backwash backwater backwoods backwoodsman backwoodsmen backyard
bacon bacteria bacterial bactericide bacteriology bacterium bad baddie baddy bade badge badinage
badlands badman badmen badminton badmouth baffle bag bagatelle bagel baggage baggie baggy bagpipe
baguette bah baht bail bailey bailiff bailiwick bailout bailsman bailsmen bairn bait baize bake
bakery bakeshop baklava baksheesh balaclava balalaika balance balboa balcony bald balderdash
baldfaced baldric baldy bale baleen balk balky ball ballad balladeer balladry ballast ballcock
ballerina ballet ballgame ballgirl ballgown ballistics balloon ballot ballpark ballplayer
ballpoint ballroom ballsy bally ballyhoo balm balmy baloney balsa balsam baluster balustrade
bamboo bamboozle ban banalities banana band bandage bandana bandanna bandbox bandeau bandeaux
bandit banditry bandleader bandmaster bandoleer bandolier bandsman bandsmen bandstand bandwagon
bandwidth bandy bane bang bangle bani banisters banjo bank bankbook bankcard banknote bankroll
bankrupt bankruptcy bannister bannock banns banquet banquette banshee bantam bantamweight banter
banyan banzai baobab bap baptise baptism baptist baptistery baptistry baptize bar barb barbacoa
barbarian barbaric barbarise barbarism barbarity barbarize barbarous barbecue barbel barbell
barbeque barberry barbershop barbie barbiturate barbwire barcarole bard bare bareback barefaced
barefoot barehanded bareheaded barelegged barf bargain barge bargeman bargemen barhop barista
baritone barium bark barkeep barley barmaid barman barmen barmy barn barnacle barney barnstorm
barnyard barometer barometric baron baronage baronesses baronet baronetcy baronial barony baroque
barque barrack barracuda barrage barramundi barre barrel barren barrette barricade barrier barrio
barristers barroom barrow bartender barter baryon basalt base baseball baseboard baseline baseman
basemen bash basil basilica basilisk basin basis bask basket basketball basketry basketwork basque
bass basset bassinet basso bassoon basswood bast bastard bastardise bastardize bastardy baste bat
batch bate bath bathe bathetic bathhouse bathmat bathos bathrobe bathroom bathtub bathwater
bathyscaph bathyscaphe bathysphere batik batiste batman batmen baton batsman batsmen battalion
batten batterers batterings battery battle battleax battleaxe battledore battledress battlefield
battlefront battleground batty bauble baud baulk bauxite bawd bawdy bawl bay bayberry bayonet
bayou bazaar bazillion bazooka bbl bdrm beach beachcomber beachfront beachhead beachwear beacon
bead beadle beady beagle beak beam bean beanbag beanfeast beanie beanpole beansprout beanstalk
bear beard bearskin beast beat beaten beatification beatify beatitude beatnik beau beaut beauteous
beautician beautification beautiful beautify beauty beaux beaver bebop becalm became because beck
beckon becloud become becquerel bed bedaub bedazzle bedbug bedchamber bedclothes bedeck bedevil
bedfellow bedhead bedim bedizen bedlam bedpan bedpost bedraggle bedridden bedrock bedroll bedroom
bedside bedsit bedsore bedspread bedstead bedtime bee beebread beech beechnut beef beefburger
beefcake beefsteak beefy beehive beekeeper beekeeping beeline been beep beer beery beeswax beet
beetle beetroot beeves befall befallen befell befit befog before beforehand befoul befriend
befuddle beg began begat beget beggar beggary begin begone begonia begot begotten begrime begrudge
beguile beguine begum begun behalf behalves behave behavior behaviourists behead beheld behemoth
behest behind behindhand behold beholden behoove behove beige being bejewel belabor belated belay
belch beleaguer belfry belie belief believe belittle bell belladonna bellboy belle belletrist
bellhop bellicose belligerence belligerency belligerent bellman bellmen bellow bellwether
bellyache bellybutton bellyfuls belong beloved below belt beltway beluga belying bemire bemoan
bemuse bench benchmark bend bendy beneath benedictine benediction benedictory benefaction
benefactor benefactress benefice beneficence beneficent beneficial beneficiary benefit benevolence
benevolent benighted benign benignant bent bentonite bentwood benumb benzene benzine benzyl
bequeath bequest berate bereave bereft beret berg beriberi berk berkelium berm berry berserk berth
beryl beryllium beseech beseem beset beside besiege besmear besmirch besom besot besought
bespangle bespatter bespeak bespectacled bespoke bespoken best bestial bestiary bestir bestow
bestrew bestrewn bestridden bestride bestrode bestseller bestselling bet beta betake betaken
betcha betel bethink bethought betide betimes betoken betook betray betroth bettor between betwixt
bevel beverage bevvy bevy bewail beware bewhiskered bewigged bewilder bewitch bey beyond bezel
bhaji biannual bias biathlon bib bible bibliographer bibliography bibliophile bibulous bicameral
bicarb bicarbonate bicentenary bicentennial bicep bicker bickie biconcave biconvex bicuspid
bicycle bid biddable bidden biddy bide bidet bidirectional biennial biennium bier biff biffo
bifocal bifurcate big bigamous bigamy biggie biggish bighead bighearted bighorn bight bigmouth
bigot bigotry bigwig bijou bijoux bike bikini bikkie bilabial bilateral bilberry bile bilge
bilingual bilious bilirubin bilk bill billabong billboard billet billfold billhook billiard
billingsgate billionaire billionth billow billowy billy billycan bimbo bimetallic bimetallism
bimodal bimonthly bin binary binaural bind bindery bindweed binge bingle bingo binman binmen
binnacle binocular binomial bio biochemical biochemist biochemistry biodegrade biodiesel
biodiversity bioethics biofeedback biofilm biofuel biog biographer biography biol biology
biomarker biomass biomedical bionic biophysical biophysicist biophysics biopic biopsy bioreactor
biorhythm biosensor biosphere biosynthesis biotech biotechnology biotin bipartisan bipartite biped
biplane bipolar biracial birch bird birdbath birdbrain birdcage birdhouse birdie birdlime birdseed
birdsong birdwatcher birdying biretta birth birthday birthmark birthplace birthrate birthright
birthstone bis biscuit bisect bisexual bishop bishopric bismuth bison bisque bistro bit bitch
bitchy bitcoin bite bitmap bitten bittern bittersweet bitty bitumen bituminous bivalent bivalve
bivouac bivouacked bivouacking biweekly biyearly biz bizarre blab blabbermouth black blackamoor
blackball blackberry blackbird blackboard blackcurrant blacken blackface blackguard blackhead
blackjack blackleg blacklisted blacklisting blacklists blackmail blackout blacksmith blacksnake
blackthorn blacktop bladder blade blag blah blame blameworthy blanch blancmange bland
blandishments blank blanket blare blarney blaspheme blasphemous blasphemy blast blastoff blatancy
blatant blather blaze blazon bldg bleach bleak blear bleary bleat bled bleed bleep blemish blench
blend bless blew blight blimey blimp blind blindfold blindside bling blini blink blintz blintze
blip bliss blister blistery blithe blithesome blitz blitzkrieg blizzard bloat blob bloc block
blockade blockage blockbuster blockbusting blockchain blockhead blockhouse blog bloke blond blonde
blood bloodbath bloodcurdling bloodhound bloodletting bloodline bloodmobile bloodshed bloodshot
bloodstain bloodstock bloodstream bloodsucker bloodsucking bloodthirsty bloody bloom bloop blossom
blossomy blot blotch blotchy blotto blouse blow blowfly blowgun blowhard blowhole blowie blowjob
blowlamp blown blowout blowpipe blowsy blowtorch blowup blowy blowzy blubber blubbery bludgeon
bludger blue bluebell blueberry bluebird bluebonnet bluebottle bluefish bluegill bluegrass
bluejacket bluejay bluejeans bluenose bluepoint blueprint bluestocking bluesy bluet bluey bluff
blunder blunderbuss blunt blur blurb blurry blurt blush bluster blusterous blustery blvd boa boar
board boardinghouse boardroom boardwalk boast boat boathouse boatload boatman boatmen boatswain
boatyard bob bobbin bobble bobby bobbysoxer bobcat bobolink bobsled bobsleigh bobtail bobwhite
bocce bocci boccie bock bod bodacious bode bodega bodge bodice bodkin body bodybuilder
bodybuilding bodyguard bodysuit bodywork boffin boffo bog bogan bogey bogeyman bogeymen boggle
boggy bogie bogus bogyman bogymen bohemian boil boilermaker boilerplate boisterous bola bold
boldface bole bolero bolivar boll bollard bollix bollocking bollocks bologna bolshevik bolshie
bolshy bolster bolt bolthole bolus bomb bombard bombardier bombast bombproof bombshell bombsite
bonanza bonbon bonce bond bondage bondholder bondman bondmen bondsman bondsmen bondwoman bondwomen
bone bonehead boneshaker boneyard bonfire bong bongo bonhomie bonito bonk bonnet bonny bonobo
bonsai bonus bony bonz bonza bonze boo boob booboo booby boodle booger boogeyman boogeymen boogie
boogieman boohoo book bookbinder bookbindery bookbinding bookcase bookend bookie bookkeeper
bookkeeping booklet bookmaker bookmaking bookmark bookmobile bookplate bookseller bookshelf
bookshelves bookshop bookstall bookstore bookworm boolean boom boombox boomerang boon boondocks
boondoggle boonies boor boorishnesses boost boot bootblack bootee booth bootie bootlace bootleg
bootstrap booty booze boozy bop borax bordello border borderland borderline bore boredom borehole
born borne boron borough borrow borsch borscht borstal borzoi bosh boshter bosker bosom bosomy
boss bossy bosun bot botany botch both botheration bothersome botnet bottle bottleneck bottom
botulinum botulism boudoir bouffant bougainvillea bough bought bouillabaisse bouillon boulder
boules boulevard bounce bouncy bound boundary bounden bounteous bountiful bounty bouquet bourbon
bourgeois bourgeoisie bout boutique bouzouki bovine bovver bow bowdlerise bowdlerize bowel bowl
bowleg bowline bowman bowmen bowsprit bowstring bowwow box boxcar boxroom boxwood boxy boy boycott
boyfriend boysenberry bozo bpm bps bra brace bracelet bracero bracken bracket brackish bract brad
bradawl bradycardia brae brag braggadocio braggart braid braille brain brainchild brainchildren
brainpower brainstorm brainteaser brainwash brainwave brainy braise brake brakeman brakemen
bramble bran branch brand brandy brash brasserie brasses brassiere brassy brat bratty bratwurst
bravado brave bravery bravo bravura brawl brawn brawny bray braze brazen brazier breach bread
breadbasket breadboard breadbox breadcrumb breadfruit breadline breadth breadwinner break breakage
breakaway breakdown breakeven breakfast breakfront breakneck breakout breakpoints breakthrough
breakup breakwater bream breast breastbone breastfed breastfeed breastplate breaststroke
breastwork breath breathalyse breathalyze breathe breathtaking breathy bred breech breed breeze
breezeway breezy brekkie brekky brethren breve brevet breviary brew brewery brewpub brexit briar
bribe bribery brick brickbat brickie bricklayer bricklaying brickwork brickyard bride bridegroom
bridesmaid bridge bridgehead bridgework bridle bridleway brie brief briefcase brig brigade
brigadier brigand brigandage brigantine bright brighten brill brilliance brilliancy brilliant
brilliantine brim brimstone brindle brine bring brink brinkmanship briny brioche briquet briquette
brisk brisket bristle britches brittle bro broach broad broadband broadcast broadcloth broaden
broadloom broadminded broadsheet broadside broadsword brocade broccoli brochette brochure brogan
brogue broil broke broken brokenhearted brokerage brolly bromide bromine bronc bronchi bronchitic
bronchitis bronchus bronco broncobuster brontosaur brontosaurus bronze brooch brood broodmare
broody brook brooklet broom broomstick broth brothel brotherhoods brotherliness brougham brought
brouhaha brow browbeat browbeaten brown brownfield brownie brownout brownstone browse brr bruin
bruise bruit brumby brunch brunet brunette brunt brush brushoff brushstroke brushwood brushwork
brusque brutalise brutalities brutalize brute bub bubble bubblegum bubo buccaneer buck buckaroo
buckboard bucket buckeye buckle buckram bucksaw buckshot buckskin buckteeth bucktooth buckwheat
buckyball bucolic bud buddy budge budgerigar budget budgetary budgie buff buffalo buffet buffoon
buffoonery bug bugaboo bugbear buggery buggy bugle build buildup built builtin bulb bulbous bulge
bulgy bulimarexia bulimia bulimic bulk bulkhead bulky bull bulldog bulldoze bullet bulletin
bulletproof bullfight bullfinch bullfrog bullhead bullhorn bullock bullpen bullring bullseye
bullshit bullwhip bully bulrush bulwark bum bumbag bumble bumblebee bumf bump bumph bumpkin
bumptious bumpy bun bunch bunchy bunco buncombe bundle bundy bung bungalow bungee bunghole bungle
bunk bunkhouse bunko bunkum bunny bunt bunyip buoy buoyancy buoyant bur burble burbs burden
burdensome burdock bureau bureaucracy bureaucrat bureaucratise bureaucratize burg burgeon burgh
burglar burglarise burglarize burglarproof burglary burgle burgomaster burgundy burial burka burl
burlap burlesque burn burnishers burnoose burnous burnout burnt burp burqa burr burrito burro
burrow bursa bursae bursar bursary bursitis burst bury bus busboy busby busgirl bush bushel
bushfire bushie bushman bushmaster bushmen bushranger bushwhack bushy businessman businessmen
businessperson businesswoman businesswomen busk buskin busload bust bustle busty busy busybody
busywork but butane butch butchery butler butt butte butterball buttercream buttercup butterfat
butterfingered butterfingers butterfly buttermilk butternut butterscotch buttery buttock button
buttonhole buttonwood buttress butty buxom buy buyback buyout buzz buzzard buzzkill buzzword bxs
bye bygone bylaw byline bypass bypath byplay byproduct byre byroad bystander byte byway byword
byzantine cab cabala caballero cabana cabaret cabbage cabbie cabby cabdriver cabin cabinet
cabinetmaker cabinetmaking cabinetry cabinetwork cable cablecast cablegram cabochon caboodle
caboose cabriolet cabstand cacao cache cachepot cachet cackle cacophonous cacophony cacti cactus
cad cadaver cadaverous caddie caddish caddying cadence cadenza cadet cadge cadmium cadre caducei
caduceus caesarean caesium caesura cafeteria cafetiere caff caffeinated caffeine caftan cage cagey
cagoule cagy cahoot caiman cairn caisson caitiff cajole cajolery cake cakewalk cal calabash
calaboose calamari calamine calamitous calamity calcareous calciferous calcification calcify
calcimine calcine calcite calcium calculable calculate calculi calculus caldera caldron calendar
calf calfskin caliber calibrate calibre calico californium caliper caliph caliphate calisthenic
calk call calla callback calligrapher calligraphy calliope calliper callisthenic callosity callous
callow callus calm calorie calorific calumet calumniate calumnious calumny calve calypso calyx cam
camaraderie camber cambial cambium cambric camcorder came camel camelhair camellia cameo camera
cameraman cameramen camerapeople cameraperson camerawoman camerawomen camerawork camiknickers
camisole camomile camouflage camp campaign campanile campanology campfire campground camphor
campsite campus campy camshaft can canalise canalize canard canary canasta cancan cancel
cancellation cancellous cancelous cancer cancerous candelabra candelabrum candid candida candidacy
candidate candidature candle candlelight candlelit candlepower candlestick candlewick candor candy
candyfloss cane canebrake canine canisters canker cankerous cannabis cannelloni cannery cannibal
cannibalise cannibalize cannon cannonade cannonball cannot canny canoe canola canon canonise
canonize canoodle canopy canst cant cantabile cantaloup cantaloupe cantankerous cantata canteen
canticle cantilever canto canton canvas canvasback canyon cap capabilities capacious capacitance
capacitor capacity caparison cape capeskin capillarity capillary capital capitalise
capitalistically capitalize capitation capitol capitulate caplet capo capon cappuccino caprice
capricious capsicum capsize capstan capstone capsular capsule capsulise capsulize capt captain
captaincy captious captivate captivities capture car carafe caramel caramelise caramelize carapace
carat caravan caravansarai caravansary caravanserai caravel caraway carbide carbine carbohydrate
carbolic carbon carbonaceous carbonate carboniferous carbonise carbonize carborundum carboy carbs
carbuncle carbuncular carburetor carburetter carburettor carcass carcinogen carcinoma card
cardamom cardamon cardboard cardholder cardiac cardiae cardie cardigan cardinal cardio cardiogram
cardiograph cardiology cardiomyopathy cardiopulmonary cardiovascular cardsharp care careen
careerists carefree caregiver caresses caret caretaker careworn carfare cargo carhop caribou
caricature caries carillon carious carjack cark carload carmaker carmine carnage carnal carnation
carnelian carney carnie carnival carnivora carnivore carnivorous carny carob carol carom carotene
carotid carouse carousel carp carpel carpenter carpentry carpet carpetbag carpi carpool carport
carpus carrel carriage carriageway carrion carrot carroty carry carryall carrycot carryout
carryover carsick cart cartage cartel carthorse cartilage cartilaginous cartload cartographer
cartography carton cartoon cartridge cartwheel carve carvery caryatid casaba cascade cascara case
casebook caseharden casein caseload casework cash cashback cashbook cashew cashier cashmere casino
cask casket cassava casserole cassette cassia cassock cassowary cast castanet castaway caste
castellated castigate castle castoff castrate casual casualty casuist casuistry cat cataclysm
catacomb catafalque catalepsy cataleptic catalog catalogue catalpa catalyse catalysis catalyst
catalytic catalyze catamaran catapult cataract catarrh catastrophe catatonia catatonic catbird
catboat catcall catch catchall catchpenny catchphrase catchword catchy catechise catechism
catechist catechize categorise categorize category catercorner caterers caterings caterpillar
caterwaul catfish catgut catharses catharsis cathartic cathedral catheter catheterise catheterize
cathode catholic catkin catnap catnip catsuit catsup cattail cattery cattle cattleman cattlemen
catty catwalk caucus caudal caught cauldron cauliflower caulk causalities causative cause causerie
causeway caustic cauterise cauterize caution cautionary cautious cavalcade cavalier cavalry
cavalryman cavalrymen cave caveat caveman cavemen cavern cavernous caviar caviare cavil cavitation
cavort caw cay cayenne cayuse cease ceasefire ceca cecal cecum cedar cede cedilla ceilidh ceiling
celandine celeb celebrant celebrate celebratory celebrity celeriac celerity celery celesta
celestial celibacy celibate cell cellar cellmate cello cellophane cellphone cellular cellulite
cellulitis celluloid cellulose cement cementum cemetery cenobite cenotaph censer censor censorial
censorious censure census cent centaur centavo centenarian centenary centennial centerboard
centerfold centerpiece centigrade centigram centigramme centiliter centilitre centime centimeter
centimetre centipede centralise centralize centre centreboard centrefold centrepiece centrifuge
centripetal centurion century ceo cephalic ceramic ceramist cereal cerebellar cerebellum cerebra
cerebral cerebrate cerebrovascular cerebrum cerement ceremonial ceremonious ceremony cerise cerium
cermet cert certain certainty certifiable certificate certify certitude cerulean cervical cervices
cervix cesarean cesium cessation cession cesspit cesspool cetacean ceteris cfo chafe chaff
chaffinch chagrin chain chainsaw chair chairlift chairman chairmen chairperson chairwoman
chairwomen chaise chalcedony chalet chalice chalk chalkboard chalky challenge challis chamber
chamberlain chambermaid chambray chameleon chamois chamomile champ champagne championships chance
chancel chancellery chancellor chancery chancre chancy chandelier chandler change changeling
changelog changeover channel channelise channelize chanson chant chanteuse chantey chanticleer
chaos chaotic chap chaparral chapati chapatti chapbook chapeau chapel chaperon chaperonage
chaperone chaplain chaplaincy chaplet chappy chapter char charabanc character characterise
characteristically characteristics characterize charade charbroil charcoal chard chardonnay charge
chariot charioteer charisma charismatic charitable charlady charlatan charlatanry charlie charm
chart charterers chartreuse charwoman charwomen chary chase chasm chassis chaste chasten chastise
chasuble chat chateaus chatline chatroom chattel chatterbox chatterers chatty chauffeur chauvinism
chauvinist cheap cheapen cheapo cheapskate cheat check checkbook checkbox checkerboard checklists
checkmate checkoff checkout checkpoint checkroom checksum checkup cheddar cheek cheekbone cheeky
cheep cheer cheerio cheerleader cheery cheese cheeseboard cheeseburger cheesecake cheesecloth
cheeseparing cheesy cheetah chef chem chemicals chemise chemistry chemo chemotherapeutic
chemotherapy chemurgy chenille cheque chequebook chequerboard cherish cheroot cherry chert cherub
cherubim chervil chess chessboard chessman chessmen chest chesterfield chestnut chesty chevalier
cheviot chevron chew chewy chg chge chi chiaroscuro chic chicane chicanery chichi chick chickadee
chicken chickenfeed chickenhearted chickenpox chickenshit chickpea chickweed chicle chicory chide
chief chiefdom chieftain chiffon chiffonier chigger chignon chihuahua chilblain child childbearing
childbirth childcare childminder childminding childproof children chile chili chill chilli chilly
chimaera chime chimera chimerical chimney chimp chimpanzee chin china chinaware chinchilla chine
chink chino chinstrap chintz chintzy chinwag chip chipboard chipmunk chipolata chippie chippy
chirography chiropody chiropractic chiropractor chirp chirpy chirrup chisel chit chitchat chitin
chitinous chitlins chitosan chitterlings chivalrous chivalry chive chivvy chivy chlamydia
chlamydiae chloral chlordane chloride chlorinate chlorine chlorofluorocarbon chloroform
chlorophyll chloroplast chm choc chock chockablock chocoholic chocolate chocolatey chocolaty
choice choir choirboy choirmaster choke chokecherry cholecystectomy cholecystitis choler cholera
cholesterol chomp chook choose choosy chop chophouse choppy chopstick chorale chord chordate chore
chorea choreograph choreography choristers choroid chortle chorus chose chosen chow chowder chrism
christen christian christology chromatic chromatin chromatography chrome chromium chromosome
chronic chronicle chronograph chronology chronometer chrysalis chrysanthemum chub chubby chuck
chuckhole chuckle chuffed chug chukka chum chummy chump chunder chunk chunky chunter church
churchgoer churchgoing churchman churchmen churchwarden churchwoman churchwomen churchyard churl
churn chute chutney chutzpah chyme chyron ciabatta ciao cicada cicatrice cicatrix cicerone
ciceroni cider cigar cigarette cigarillo cilantro cilia cilium cinch cinchona cincture cinder cine
cinema cinematic cinematographer cinematography cinnabar cinnamon cipher cir circa circadian
circle circlet circuit circuitous circuitry circuity circular circularise circularize circulate
circulatory circumcise circumference circumferential circumflex circumlocution circumlocutory
circumnavigate circumpolar circumscribe circumscription circumspect circumstance circumstantial
circumvent circus cirque cirrhosis cirrhotic cirri cirrus cis cisgender cistern cit citadel cite
citified citizen citizenry citric citron citronella citrous citrus city citywide civet civic civil
civilian civilise civilize civvies clack clad clade claim claimant clairvoyance clairvoyant clam
clambake clamber clammy clamorous clamoured clamouring clamours clamp clampdown clan clandestine
clang clangorous clank clannish clansman clansmen clanswoman clanswomen clap clapboard
clapperboard claptrap claque claret clarification clarify clarinet clarinettist clarion clarity
clash clasp class classicists classifiable classification classify classmate classroom classwork
classy clatter clause claustrophobia claustrophobic clavichord clavicle clavier claw clay clayey
clayier clayiest clean cleanse cleanup clear clearance clearheaded clearinghouse clearway cleat
cleavage cleave clef cleft clematis clemency clement clementine clench clerestory clergy clergyman
clergymen clergywoman clergywomen cleric clerk clever clevis clew click clickbait client cliff
cliffhanger cliffhanging clifftop climacteric climactic climate climatology climax climb clime
clinch cling clingfilm clingy clinic clinician clink cliometric cliometrician clip clipboard
clique cliquey clit clitorides clitoris cloaca cloacae cloak cloakroom clobber cloche clock
clockwork clod cloddish clodhopper clog cloistered cloistering cloisters cloistral clomp clone
clonidine clonk clop close closefisted closemouthed closeout closet closeup closure clot cloth
clothe clotheshorse clothesline clothespin clothier cloture cloud cloudburst cloudy clout clove
cloven cloverleaf cloverleaves clown cloy club clubbable clubfeet clubfoot clubhouse clubland
cluck clue clump clumpy clumsy clung clunk clunky cluster clutch clutter cnidarian coach coachload
coachman coachmen coachwork coadjutor coagulant coagulate coal coalesce coalescence coalescent
coalface coalfield coalition coalmine coarsen coast coastguard coastline coat coathanger coatroom
coattail coax cob cobalt cobble cobblestone cobnut cobra cobweb cobwebby coca cocaine cocci coccus
coccyges coccyx cochlea cochleae cochlear cock cockade cockamamie cockatiel cockatoo cockatrice
cockchafer cockcrow cockerel cockeyed cockfight cockle cockleshell cockney cockpit cockroach
cockscomb cocksucker cocksure cocktail cocky coco cocoa coconut cod coda coddle code codeine codex
codfish codger codicil codification codify codon codpiece codswallop coed coeducational
coelenterate coenobite coerce coeval coffee coffeecake coffeehouse coffeemaker coffeepot coffer
cofferdam coffin cog cogency cogitate cognac cognate cognisable cognisance cognisant cognition
cognitive cognizable cognizance cognizant cognomen cognoscente cognoscenti cogwheel cohabitant
coherence coherency coherent cohesively cohesiveness coho cohort coif coiffure coil coin coinage
coincide coir coitus coke col cola colanders cold coldblooded coleslaw coleus coley colicky
coliseum colitis coll collaborate collage collagen collapse collapsible collar collarbone collard
collate collateralise collateralize colleague collect collectible collectivise collectivists
collectivize colleen college collegiality collegian collegiate collide collie colliery collision
collocate colloid colloq colloquial colloquium colloquy collude collusion collusive cologne colon
colonel colonelcy colonial colonise colonize colonnade colonoscopy colony colophon colorant
coloratura colorblind coloreds colorfast colorfully colorfulness colorists colorize colorlessly
colorlessness colorway colossi colossus colostomy colostrum colourant colouration colourblind
coloureds colourfast colourfully colourfulness colourise colourists colourize colourlessly
colourlessness colourway colt columbine column columnar com coma comakers comatose comb combat
combatant combine combo combust combustibility combustible come comeback comedienne comedown
comedy comestible comet comeuppance comfit comfort comfy comicality comm comma command commandant
commandeer commando commemorate commence commend commendation commendatory commensurable
commensurate commentary commentate commerce commercial commercialise commercialize commie
commingle commiserate commissar commissariat commissary commission commissionaire commit committal
committee committeeman committeemen committeewoman committeewomen commode commodification
commodious commodore common commonalities commonalty commonplace commonsense commonweal
commonwealth commotion commune communicability communicably communicant communicate communique
commutative commutator commute comp compact companion companionway company comparative compare
comparison compartment compartmentalise compartmentalize compass compassionate compatibility
compatible compatriot compeer compel compendious compendium compensate compensatory compete
competence competency competent competition competitive competitor compile complacence complacency
complacent complain complainant complaint complaisance complaisant complected complement
complementary complete complex compliance compliant complicate complicit complicity compliment
complimentary component comport compose composite compost composure compote compound comprehend
comprehensibility comprehensible comprehension comprehensive compress compressible comprise
compromise comptroller compulsion compulsive compulsory compunction compute computerate
computerise computerize comrade con concatenate concave conceal concede conceit conceive
concentrate concentric concept conceptual conceptualise conceptualize concern concert concertgoer
concertina concertise concertize concertmaster concerto concession concessionaire concessionary
conch conchie concierge conciliate conciliatory concise conclave conclude conclusion conclusive
concoct concomitant concord concordance concordant concordat concourse concrete concubinage
concubine concupiscence concupiscent concur concurrence concurrency concurrent concuss condemn
condemnation condemnatory condensate condense condescend condescension condign condiment condition
condo condole condolence condom condominium condone condor conduce conduct conductance
conductibility conductible conductress conduit cone coney confab confabulate confection
confectionery confederacy confederate confer conferee conference conferrable conferral confess
confessionals confetti confidant confidante confide confidence confident confidential configure
confine confirm confirmation confirmatory confiscate confiscatory conflagration conflate conflict
confluence confluent conform conformance conformation confound confraternity confront
confrontation confuse confute conga congeal congenial congenital conger congeries congest
conglomerate congrats congratulate congratulatory congregant congregate congregationalism
congregationalist congress congressman congressmen congresspeople congressperson congresswoman
congresswomen congruence congruent congruity congruous conifer coniferous conj conjecture conjoin
conjoint conjugal conjugate conjunct conjunctiva conjunctivitis conjuncture conjure conk conman
connect connexion conniption connivance connive connoisseur connotative connote connubial conquer
conquest conquistador consanguineous consanguinity conscience conscientious conscious conscript
consecrate consecutive consensual consensus consent consequence consequent consequential
conservancy conservationists conservatism conservative conservatoire conservator conservatory
conserve consider considerate consign consignee consisted consistence consistency consistent
consisting consistory consists consolatory console consolidate consonance consonant consort
consortia consortium conspectus conspicuous conspiracy conspirator conspiratorial conspire
constable constabulary constancy constant constellation consternation constipate constituency
constituent constitute constitutionalism constitutionality constitutionals constrain constraint
constrict construct constructionists construe consubstantiation consul consular consulate consult
consultancy consultant consultation consultative consume consumerists consummate consumption
consumptive cont contact contagion contagious contain containerise containerize contaminant
contaminate contd contemn contemplate contemporaneity contemporaneous contemporary contempt
contemptible contemptuous contend content contentious conterminous contestant context contextual
contextualise contextualize contiguity contiguous continence continent contingency contingent
continua continuance continue continuous continuum contort contortionists contoured contouring
contours contra contraband contrabassoon contraception contraceptive contract contractible
contractile contractual contradict contradictory contradistinction contraflow contrail
contraindicate contralto contraption contrapuntal contrarian contrariety contrariwise contrary
contrast contravene contravention contretemps contribute contributory contrite contrivance
contrive control controllable controversial controversy controvert controvertible contumacious
contumacy contumelious contumely contuse conundrum conurbation convalesce convalescence
convalescent convection convective convector convene convenience convenient convent conventicle
conventionalise conventionality conventionalize conventioneer converge convergence convergent
conversant conversationalist converse convert convertibility convertible convex convey conveyance
convict convince convivial convocation convoke convoluted convolution convoy convulse cony coo
cooee cook cookbook cookery cookhouse cookie cookout cookware cooky cool coolabah coolant coolibah
coolie coon coonskin coop cooperage cooperatively cooperativeness cooperatives cooperators
coordinators coot cootie cop copacetic copay cope copperhead copperplate coppery copra copse
copter copula copulate copy copybook copycat copyright copywriter coquetry coquette cor coracle
corbel cord cordage cordial cordillera cordite cordon cordovan corduroy core coreligionists corgi
coriander cork corkage corkscrew corm cormorant corn cornball cornbread corncob corncrake cornea
corneal cornerstone cornet cornfield cornflakes cornflour cornflower cornice cornmeal cornrow
cornstalk cornstarch cornucopia corny corolla corollary corona coronal coronary coronation
coronavirus coroner coronet corp corpora corporals corporate corporeal corpse corpsman corpsmen
corpulence corpulent corpus corpuscle corpuscular corr correct correlate correspond correspondence
correspondent corridor corrie corroborate corroboratory corroboree corrode corrosion corrosive
corrugate corrupt corruptibility corruptible corsage corsair corset cortex cortical cortices
cortisol cortisone corundum coruscate corvette cos cosh cosigners cosmetic cosmetician cosmetology
cosmic cosmogony cosmology cosmonaut cosmopolitan cosmos cosset cossie cost costume costumier
costumire cosy cot cote coterie coterminous cotillions cottage cottar cotton cottonmouth
cottonseed cottontail cottonwood cottony cotyledon couch couchette cougar cough could coulis
coulomb council councillor councilman councilmen councilperson councilwoman councilwomen counsel
counsellor count countdown countenance counteract counterfeit counterman countermand countermen
counteroffensives counteroffers counterrevolution counterspy countertenors countervail countesses
countrified country countryman countrymen countryside countrywide countrywoman countrywomen county
countywide coup coupe couple couplet courage courageous courgette courier course coursebook
coursework court courteous courtesan courtesy courthouse courtier courtroom courtyard couscous
cousin couture couturier covalent cove coven covenant coverage coverall coverings coverlet coverup
covet covetous covey covid cow cowardice cowardliness cowbell cowbird cowboy cowcatcher cowgirl
cowhand cowherd cowhide cowl cowlick cowman cowmen coworkers cowpat cowpoke cowpox cowpuncher
cowrie cowshed cowslip cox coxcomb coxswain coy coyote coypu cozen cozenage cozy cozzie cpd cpl
cps crab crabby crabgrass crack crackdown crackerjack crackhead crackle crackpot crackup cradle
craft craftsman craftsmen craftspeople craftswoman craftswomen crafty crag craggy cram cramp
crampon cranberry crane cranial cranium crank crankcase crankshaft cranky cranny crap crape
crappie crappy crapshooter crash crass crate cravat crave craven craw crawdad crawl crawlspace
crayfish crayon craze crazy creak creaky cream creamery creamy crease create creationists creature
cred credence credential credenza credibility credible credit creditworthy credo credulity
credulous creed creek creel creep creepy cremains cremate crematoria crematorium crematory creme
crenelate crenellate creole creosote crepe crept crepuscular crescendo crescent cress crest
crestfallen cretaceous cretin cretinous cretonne crevasse crevice crew crewel crewelwork crewman
crewmen crib cribbage crick cricket cried crier cries crikey crime criminal criminalise
criminalize criminology crimp crimson cringe crinkle crinoline cripes cripple crises crisis crisp
crispbread crispy crisscross criteria criterion critic criticise criticize critique critter croak
croaky croc crochet crock crockery crocodile crocus croft croissant crone crony crook crookneck
croon crop cropland croquet croquette crosier cross crossbar crossbeam crossbones crossbow
crossbowman crossbowmen crossbred crossbreed crosscheck crosscurrent crosscut crossfire crosshatch
crossover crosspatch crosspiece crossroad crosstown crosswalk crosswind crossword crotch crotchet
crotchety crouch croup croupy crow crowbar crowd crowdfund crowfeet crowfoot crown crozier crucial
crucible crucifix cruciform crucify crud cruddy crude cruel cruelty cruet cruise cruller crumb
crumble crumby crummy crumpet crumple crunch crunchy crupper crusade cruse crush crust crustacean
crusty crutch crux cry crybaby cryogenic cryonics cryosurgery crypt cryptanalysis cryptocurrency
cryptogram cryptographer cryptography crystal crystalline crystallise crystallize crystallography
ctn cto ctr cub cubbyhole cube cubicle cubit cuboid cuckold cuckoldry cuckoo cucumber cud cuddle
cudgel cue cued cuff cuing cuisine culinary cull cullender culminate culotte culpable culprit cult
cultivar cultivate culture culvert cum cumber cumbersome cumbrous cumin cummerbund cumulative
cumuli cumulonimbi cumulonimbus cumulus cuneiform cunnilingus cunning cunt cup cupboard cupcake
cupid cupola cuppa cupric cur curacy curare curate curatorial curb curbside curbstone curd curdle
cure curettage curfew curia curiae curie curio curiosities curious curium curl curlew curlicue
curmudgeon currant currency current curricula curricular curriculum curry currycomb curse cursory
curt curtail curtain curtsey curtsy curvaceous curvature curve curvy cushion cushy cusp cuspid
cuss custard custodial custodian custody custom customary customhouse customise customize cut
cutaneous cutaway cutback cute cutesy cutey cuticle cutie cutlass cutler cutlery cutlet cutoff
cutout cutthroat cuttlefish cutup cutworm cwt cyan cyanide cyanobacteria cyberbully cybernetic
cyberpunk cybersex cyberspace cyborg cyclamen cycle cyclometer cyclone cyclopaedia cyclopedia
cyclopes cyclops cyclotron cygnet cylinder cylindrical cymbal cynic cynosure cypher cypress cyst
cystitis cytokines cytology cytoplasm cytosine czar czarina dab dabble dace dacha dachshund dactyl
dad dadaism dadaist daddy dado daemon daffodil daffy daft dag dago daguerreotype dahlia daily
dainty daiquiri dairy dairymaid dairyman dairymen dairywoman dairywomen dais daisy dale dalliance
dally dalmatian dam damage damask dame dammit damn damnation damp dampen damsel damselfly damson
dance dandelion dander dandify dandle dandruff dandy dang dangerous dangle danish dank danseuse
dapper dapple dare daredevil daredevilry daresay dark darken darkie darkroom darling darn dart
dartboard dash dashboard dashiki dastard data database dataset datatype date datebook dateline
dateset datum daub daughter daunt dauphin davenport davit dawdle dawn day daybed daybreak daycare
daydream daylight daylong daytime daze dazzle dbl deacon deaconesses deactivate dead deadbeat
deadbolt deaden deadhead deadline deadlock deadpan deadset deadwood deaf deafen deal dealerships
dealt dean deanery dear dearie dearth deary death deathbed deathblow deathtrap deathwatch deaves
deb debacle debar debark debarkation debase debate debauch debauchee debauchery debenture
debilitate debility debit debonair debouch debrief debris debt debug debunk debut decade decadence
decadency decadent decaf decaff decaffeinate decagon decal decamp decant decapitate decathlete
decathlon decay decease decedent deceit deceive decelerate decency decennial decent decentralise
decentralize deception deceptive decibel decide deciduous deciliter decilitre decimal
decimalisation decimalization decimate decimeter decimetre decipher decision decisive deck
deckchair deckhand declaim declamation declamatory declarative declaratory declare
declassification declassify declaw declension decline declivity decode decoherence decolonise
decolonize decommission decompose decomposition decompress decongestant deconstruct
deconstructionists decontaminate decontrol decor decorate decorous decorum decoupage decouple
decoy decrease decree decrement decrepit decrepitude decrescendo decriminalise decriminalize decry
decryption dedicate dedicatory deduce deducible deduct deductible deed deejay deem deep deepen
deepfake deer deerskin deerstalker deescalate def deface defalcate defamatory defame default
defeat defecate defect defence defend defendant defense defensible deference deferential
deferments deferral defiance defiant defibrillation defibrillator deficiency deficient deficit
defile define definite deflate deflationary deflect deflower defog defoliant defoliate
deforestation deforested deforesting deforests deform deformation defraud defray defrock defrost
deft defunct defuse defy deg degas degeneracy degenerate degrade degree dehumanise dehumanize
dehumidify dehydrate dehydrogenase dehydrogenate deice deification deify deign deism deist deity
deject delay delectable delectation delegate delete deleterious deleverage delft delftware deli
deliberate delicacy delicate delicatessen delicious delight delimit delimitation delineate
delinquency delinquent deliquesce deliquescent delirious delirium deliver deliverance delivery
deliveryman deliverymen dell delouse delphinium delta delude deluge delusion delusive deluxe delve
demagnetise demagnetize demagogue demagoguery demagogy demand demarcate demean demented dementia
demerit demesne demigod demigoddess demijohn demilitarise demilitarize demimondaine demimonde
demise demist demitasse demo demob demobilise demobilize democracy democrat democratise
democratize demodulate demographer demography demolish demolition demon demonetise demonetize
demoniac demonise demonize demonology demonstrable demonstrate demoralise demoralize demote
demotivate demount demulcent demur demure demurral demystification demystify den denationalise
denationalize denature dendrite dengue deniable denial denigrate denim denitrification denizen
denominate denotative denote denouement denounce dense dent dentifrice dentin dentine dentistry
dentition denture denuclearise denuclearize denude denunciation deny deodorant deodorise deodorize
depart departmentalise departmentalize departure depend dependant dependence dependency dependent
depersonalise depersonalize depict depilatory deplane deplete deplore deploy depolarise depolarize
depoliticise depoliticize deponent depopulate deport deportation deportee depose deposit
depository depot deprave deprecate deprecatory depreciate depredation depress depressant
depressurise depressurize deprive deprogram dept depth depute deputise deputize deputy dequeue
derail derange derby deregulate derelict deride derision derisive derisory derivative derive
dermal dermatitis dermatology dermis derogate derogatory derrick derringer derv desalinate
desalinise desalinize desalt descale descant descend descendant descendent descent describe
description descriptive descriptor descry desecrate desegregate deselect desensitise desensitize
desert desertification deserve desiccant desiccate desiderata desideratum design designate desire
desirous desist desk deskill desktop desolate despair despatch desperado desperate despicable
despise despite despoil despoliation despondence despondency despondent despot dessert
dessertspoon destabilise destabilize destine destiny destitute destroy destruct destructibility
destructible desuetude desultory detach detail detain detainee detect detentes detention deter
detergent deteriorate determinant determinate determine deterministically deterrence deterrent
detest detestation dethrone detonate detour detox detoxification detoxify detract detriment
detritus deuce deuterium devalue devastate develop deviance deviancy deviant deviate device devil
devilry deviltry devious devise devitalise devitalize devo devoid devolution devolve devops devote
devotee devotionals devour devout dew dewberry dewclaw dewdrop dewlap dewy dexterity dexterous
dextrose dharma dhoti dhow diabetes diabetic diabolic diacritic diadem diaereses diaeresis
diagnose diagnosis diagnostic diagnostician diagonal diagram diagrammatic dial dialect dialog
dialogue dialyses dialysis dialyzes diam diamagnetic diamagnetism diameter diametric diamond
diamondback diapason diaper diaphanous diaphragm diaphragmatic diarrhea diarrhoea diary diaspora
diastase diastole diathermy diatom diatonic diatribe diazepam dibble dibs dice dicey dichotomous
dichotomy dicier diciest dick dickens dickey dickhead dicky dickybird dicotyledon dicotyledonous
dict dicta dictate dictatorial dictatorships dictionary dictum did didactic diddle diddlysquat
diddums didgeridoo dido didst die died diehard dielectric diereses dieresis diesel diet dietary
dietetic dietician dietitian differ difference different differentiable differential differentiate
difficult difficulty diffidence diffident diffract diffuse dig digerati digestibility digestible
digestions digestives digicam digit digitalis digitise digitize dignify dignitary dignity digraph
digress dike diktat dilapidated dilapidation dilate dilatory dildo dilemma dilettante diligence
diligent dill dilly dillybag dillydally diluent dilute dim dime dimension diminish diminuendo
diminution diminutive dimple dimwit din dinar dine dinette ding dingbat dingdong dinghy dingle
dingo dingus dingy dinkum dinky dinnertime dinnerware dinosaur dint diocesan diocese diode diorama
dioxide dioxin dip diphtheria diphthong diploid diploma diplomacy diplomat diplomata diplopia
dipole dippy dipso dipsomania dipsomaniac dipstick dipterous diptych dire direct directorate
directorial directorships directory dirge dirigible dirk dirndl dirt dirty dis disagreeableness
disagreeably disagreements disambiguate disappointingly disappointments disapprovingly disarm
disastrous disavowals disbar disbelievers disbelievingly disburse disc discern discernible
disciple disciplinarian disciplinary discipline disclaimers disco discography discoloration
discolored discoloring discolors discoloured discolouring discolours discombobulate discomfiture
disconcertingly disconnectedly disconnectedness disconnections disconsolate discontentedly
discontinuations discontinuities discordance discordant discotheque discounters discouragements
discouragingly discovered discoverer discoveries discovering discovers discreditably discreet
discrepancy discrepant discrete discretionary discriminant discriminate discriminatory
discursively discursiveness discus discussant discussions disdain disembowel disenchanted
disenchanting disenchantment disenchants disencumbered disencumbering disencumbers disenfranchised
disenfranchisement disenfranchises disenfranchising disengagements disentangled disentanglement
disentangles disentangling disestablish disfavored disfavoring disfavors disfavour disfigurements
disgracefully disgracefulness disgruntle disgustedly disgustingly dish dishabille dishcloth
dishearteningly dishevel dishonestly dishonorable dishonored dishonoring dishonors dishonour
dishpan dishrag dishtowel dishware dishwasher dishwater dishy disillusioned disillusioning
disillusionment disillusions disincentive disinfectant disinformation disinterest disinterment
disinterred disinters disinvestment disjointedly disjointedness disjunctive disk diskette
dislocations dismal dismay dismissals dismissively disorderliness disown disparage disparate
disparities dispassion dispatchers dispel dispensary dispense disperse dispirit displacements
disposables disposals disposers dispositional dispositions dispossess disputant disputatious
dispute disquisition disreputably disrespectfully disrupt dissections dissectors dissemble
disseminate dissensions dissenters dissertation dissidence dissident dissimilarities dissimulators
dissipate dissociate dissonance dissonant dissuade dissuasive dist distaff distance distant
distastefully distastefulness distensions distentions distil distillate distillery distinct
distinguish distortions distractedly distractions distraught distressingly distributional
distributions distributively distributors distributorship district distrustfully disturb
disturbance disuse disyllabic ditch dither ditransitive ditsy ditto ditty ditz ditzy diuretic
diurnal div diva divalent divan dive diverge divergence divergent diverse diversification
diversify diversionary divert diverticulitis divestiture divide dividend divine divisibility
divisible division divisive divisor divorce divot divulge divvy dixieland dizzy djellaba
djellabahs doable dob dobbin doberman dobro doc docent docile dock docket dockland dockside
dockworker dockyard doctor doctorate doctrinaire doctrine docudrama document documentary
documentation dodder doddery doddle dodge dodgem dodgy dodo doe doer doeskin doff dog dogcart
dogcatcher doge dogear dogfight dogfish doggerel doggie doggone doggy doghouse dogie dogleg dogma
dogmatic dogmatism dogmatist dognapper dogsbody dogsled dogtrot dogwood doh doily doing doldrums
dole doll dollar dollhouse dollop dolly dolmen dolomite dolorous dolphin dolt domain dome
domestically domesticate domesticity domestics domicile domiciliary dominance dominant dominate
dominatrices dominatrix domineer dominion domino don dona donate done dong dongle donkey donnish
donnybrook doodad doodah doodle doodlebug doohickey doolally doom doomsayer doomsday doomster
doona door doorbell doorjamb doorkeeper doorknob doorknocker doorman doormat doormen doorplate
doorpost doorstep doorstop doorway dooryard dopa dopamine dope dopey dopier dopiest dopiness dork
dorky dorm dormancy dormant dormice dormitory dormouse dorsal dory dos dosage dose dosh dosimeter
dosshouse dossier dost dot dotage dotard dotcom dote doth dotty double doubleheader doublespeak
doublet doubloon doubt douche dough doughnut doughty doughy dour douse dove dovecot dovecote
dovetail dowager dowdy dowel dower down downbeat downcast downdraft downdraught downfall
downfallen downfield downgrade downhearted downhill download downmarket downplay downpour
downrange downright downriver downscale downshift downside downsize downspout downstage downstairs
downstate downstream downswing downtempo downtime downtown downtrend downtrodden downturn downward
downwind downy dowry dowse doxology doyen doyenne doz doze dozen dozenth dozy dpi dpt drab drachma
draconian draft draftee draftsman draftsmen draftswoman draftswomen drafty drag draggy dragnet
dragon dragonfly dragoon dragster drain drainage drainboard drainpipe drake dram drama dramatic
dramatise dramatist dramatize drank drape drapery drastic drat draught draughtboard draughtsman
draughtsmen draughtswoman draughtswomen draughty draw drawback drawbridge drawl drawn drawstring
dray dread dreadlocks dreadnought dream dreamboat dreamland dreamt dreamworld dreamy drear dreary
dredge dregs drench dress dressage dressmaker dressmaking dressy drew dribble driblet dried drier
dries driest drift driftnet driftwood drill drillmaster drily drink drip drippy drive drivel
driven driveshaft driveway drizzle drogue droll drollery drolly dromedary drone drongo drool droop
droopy drop dropkick droplet dropout dropsy dross drought drove drown drowse drowsy drub drudge
drudgery drug druggie druggy drugstore druid drum drumbeat drumlin drumstick drunk drunkard
drunken drupe druthers dry dryad drywall dual dub dubbin dubiety dubious ducal ducat duchess duchy
duck duckbill duckboards duckling duckpins duckweed ducky duct ductile dud dude dudgeon due duel
duellists duenna duet duff dug dugout duh duke dukedom dulcet dulcimer dull dullard dully duly
dumb dumbbell dumbfound dumbo dumbstruck dumbwaiter dumdum dummy dump dumpling dumpsite dumpster
dumpy dun dunce dunderhead dune dung dungaree dungeon dunghill dunk dunno dunny duo duodecimal
duodena duodenal duodenum duopoly dupe duple duplex duplicate duplicitous durable durance duration
duress during durst durum dusk dusky dust dustbin dustcart dustman dustmen dustpan dustsheet dusty
dutch duteous dutiable dutiful duty duvet dwarf dweeb dwell dwelt dwindle dyadic dybbuk dybbukim
dye dyed dyer dyestuff dying dyke dynamic dynamism dynamite dynamo dynasty dysentery dysfunction
dyslectic dyslexia dyslexic dyspepsia dyspeptic dysphagia dysphoria dysphoric dysprosium dystonia
dystopi dystopia dystopian each eager eagle eaglet ear earache earbash earbud eardrum earl earldom
earlobe earmark earmuff earn earphone earpiece earplug earshot earsplitting earth earthbound
earthen earthenware earthling earthquake earthshaking earthward earthwork earthworm earthy earwax
earwig ease easel east eastbound easterlies eastern easternmost eastward easy easygoing eat eaten
eatery eave eavesdrop ebb ebony ebullience ebullient ebullition eccentric eccl ecclesial
ecclesiastic echelon echidna echinoderm echo echolocation eclectic eclipse ecliptic eclogue
ecocide ecol ecology ecommerce econ econometric economise economize economy ecosystem ecotourism
ecotourist ecru ecstasy ecstatic ecu ecumenical ecumenicism ecumenism eczema edamame eddy
edelweiss edema edge edgeways edgy edibility edible edict edifice edify edit editorial
editorialise editorialize eds educ educate educationalist educationists educe edutainment eek eel
eerie eerily eeriness eff efface effect effectual effectuate effeminacy effeminate effendi
efferent effervesce effervescence effervescent effete efficacious efficacy efficiency efficient
effigy efflorescence efflorescent effluence effluent effluvia effluvium efflux effort effrontery
effulgence effulgent effuse egad egalitarian egg eggbeater eggcup egghead eggnog eggplant eggshell
eglantine ego egocentric egoistical egomania egomaniac egotism egotist egregious egress egret
eider eiderdown eigenvalue eigenvector eight eighteen eighteenth eighth eightieth eighty
einsteinium eisteddfod either ejaculate ejaculatory eject eke eked eking elaborate eland elapse
elastic elasticated elasticise elasticize elate elbow elbowroom elder elderberry eldercare eldest
eldritch elect electioneer electorate electric electrician electrification electrify
electrocardiogram electrocardiograph electrocardiography electrocute electrode electrodynamics
electroencephalogram electroencephalograph electroencephalography electrologist electrolysis
electrolyte electromagnet electromotive electron electronica electroplate electroscope
electroshock electrostatic electrotype electroweak eleemosynary elegance elegant elegiac elegy
elem element elementary elephant elephantiasis elephantine elev elevate eleven eleventh elf elfin
elicit elicitation elide eligibility eligible eliminate elision elite elixir elk ell ellipse
ellipsis ellipsoid elliptic elm elocution elocutionary elodea elongate elope eloquence eloquent
else elsewhere elucidate elude elusive elver elves emaciate email emanate emancipate emasculate
embalm embank embargo embark embarkation embarrass embassy embattled embed embellish ember
embezzle embitter emblazon emblem emblematic embodiment embody embolden embolisation embolism
embolization emboss embouchure embower embrace embrasure embrocation embroider embroidery embroil
embryo embryology embryonic emcee emend emendation emerald emerge emergence emergency emergent
emerita emeritus emery emetic emf emigrant emigrate eminence eminent emir emirate emissary
emission emit emo emoji emollient emolument emote emoticon emotionalise emotionalism emotionalize
empanel empathetic empathise empathize empathy emperor emphases emphasis emphasise emphasize
emphatic emphysema empire empiricists emplacement employ employee emporium empower empress empty
empyrean ems emu emulate emulsification emulsify emulsion enablers enact enamel enamelware enamor
enc encampments encapsulate encephalitic encephalitis enchanters enchantingly enchantments
enchantress enchilada encl enclave encoders encomium encountered encountering encounters
encouragements encouragingly encroach encrustation encumbrance ency encyclical encyclopaedic
encyclopedic end endangered endangering endangerment endangers endearingly endearments endeavor
endemic endgame endmost endocarditis endocrine endocrinology endogenous endometrial endometriosis
endometrium endorphin endorse endoscope endoscopy endothelial endothermic endotracheal endow
endpoint endue endure endways enema enemy energetic energise energize energy enervate enfilade
enforcers engage engine engravers engravings enhance enigma enigmatic enjambments enjoy
enlargements enlargers enlistee enlistments enmity ennui enormity enormous enough enquirers
enquiringly enquiry enrol enrollments ens ensemble ensue ensurers entanglements entente enter
enteritis enterprise entertain enthral enthronements enthuse enthusiasm enthusiast entice entirety
entitlements entity entomology entourage entrancingly entrant entreatingly entrenchments
entrepreneur entrepreneurial entropy entry entryphone entryway enumerable enumerate enunciate
enure enuresis envelop envelope envious environment environmentalists environs envisioned
envisioning envisions envoy envy enzed enzymatic enzyme eolian eon eosinophil epaulet epaulette
ephedrine ephemera ephemeral epic epicenter epicentre epicure epicurean epidemic epidemiology
epidermal epidermic epidermis epidural epiglottis epigram epigrammatic epigraph epigraphy epilepsy
epileptic epilogue epinephrine epiphany episcopacy episcopal episcopate episode epistemic
epistemology epistle epistolary epitaph epithelial epithelium epithet epitome epitomise epitomize
epoch eponymous epoxy epsilon equable equal equalise equalize equanimity equate equatorial equerry
equestrian equestrienne equidistant equilateral equilibrium equine equinoctial equinox equip
equipage equipoise equitable equitation equity equiv equivalence equivalency equivalent equivocal
equivocate era eradicable eradicate erase erasure erbium ere erect erectile erelong eremite erg
ergo ergonomic ergosterol ergot ermine erode erodible erogenous erosion erosive erotic erotica err
errand errant errata erratic erratum erroneous ersatz erst erstwhile eruct eructation erudite
erupt erysipelas erythrocyte erythromycin escalate escallop escalope escapade escape escapee
escapology escargot escarole escarpment eschatology eschew escort escritoire escrow escudo
escutcheon esky esophageal esophagi esophagus esoteric esp espadrille espalier especial espionage
esplanade esport esports espouse espresso esprit espy esquire essay essence essential est
established establishes establishing establishment estate esteem esthetic estimable estimate
estoppel estradiol estrange estrogen estrous estrus estuary eta etc etch eternal eternity ethane
ethanol ether ethereal ethic ethmoid ethnic ethnocentric ethnocentrism ethnographer ethnography
ethnology ethology ethos ethyl ethylene etiolated etiology etiquette etymology eucalypti
eucalyptus eucaryote euchre euclidean eugenic eukaryote eulogise eulogize eulogy eunuch euphemism
euphemistic euphonious euphony euphoria euphoric eureka euro europium eutectic euthanasia
euthanize euthenics eutrophication evacuate evacuee evade evaluate evanescence evanescent
evangelic evangelise evangelism evangelist evangelize evaporate evasion evasive eve even
evenhanded evensong event eventide eventual eventuate ever everglade evergreen everlasting
evermore every everybody everyday everyone everyplace everything everywhere evict evidence evident
evil evildoer evildoing evince eviscerate evocation evocative evoke evolution evolutionary evolve
ewe ewer exabyte exacerbate exact exactitude exaggerate exajoule exalt exaltation exam examine
example exasperate excavate exceed excel excellence excellency excellent excelsior except
exceptionalism excerpt excess exchange exchequer excise excite exciton exclaim exclamation
exclamatory exclude exclusion exclusionary exclusive excommunicate excoriate excrement excrescence
excrescent excreta excrete excretory excruciating exculpate exculpatory excursion excursive excuse
exec execrable execrate execute executioners executrices executrix exegeses exegesis exegetic
exemplar exemplary exemplification exemplify exempt exercise exert exes exeunt exfoliate exhale
exhaust exhaustible exhibit exhibitionists exhilarate exhort exhortation exhume exigence exigency
exigent exiguity exiguous exile exist existence existent existential exit exobiology exodus
exogenous exon exonerate exoplanet exorbitance exorbitant exorcise exorcism exorcist exorcize
exoskeleton exosphere exothermic exotic exotica exp expand expanse expansible expansionary
expansionists expat expatiate expatriate expect expectancy expectant expectation expectorant
expectorate expedience expediency expedient expedite expeditionary expeditious expel expend
expenditure expense experience experiential experiment experimentation expert expertise expiate
expiatory expire expiry explain explanation explanatory expletive explicable explicate explicit
explode exploit exploitation exploitative exploratory explore explosion explosive expo exponent
exponential exponentiation export exportation expose exposition expositor expository expostulate
exposure expound express expressible expressionistic expressionists expressionlessly expressway
expropriate expulsion expunge expurgate exquisite ext extant extemporaneous extempore extemporise
extemporize extend extendible extensibility extensible extension extensive extent extenuate
exterior exterminate external externalise externalize extinct extinguish extirpate extol extort
extortionate extortioners extortionists extra extracellular extract extracurricular extradite
extrajudicial extralegal extramarital extramural extraneous extraordinaire extraordinary
extrapolate extrasensory extraterrestrial extraterritorial extravagance extravagant extravaganza
extravehicular extreme extricable extricate extrinsic extroversion extrovert extrude extrusion
extrusive exuberance exuberant exude exult exultant exultation exurb exurban exurbanite exurbia
eye eyeball eyebrow eyed eyedropper eyeglass eyelash eyelet eyelid eyeliner eyeopener eyeopening
eyepiece eyesight eyesore eyestrain eyeteeth eyetooth eyewash eyewitness eying eyrie fab fable
fabric fabricate fabulous facade face facecloth facelift facepalm facet facetious facial facile
facilitate facsimile fact factionalism factious factitious factoid factorial factorise factorize
factory factotum factual faculty fad faddish faddy fade faecal faeces faerie faery faff fag faggot
fagot fail faille failure fain faint fainthearted fair fairground fairway fairy fairyland faith
fajita fake fakir falcon falconry fall fallacious fallacy fallback fallen fallibility fallible
falloff fallout fallow false falsetto falsie falsifiable falsification falsify falter fame
familial familiar familiarise familiarize family famine famous fan fanatic fanboy fanciable
fanciful fancy fancywork fandango fandom fanfare fang fanlight fanny fantail fantasia fantasise
fantasize fantastic fantasy fanzine far farad faraway farce fare farewell farfetched farina
farinaceous farm farmhand farmhouse farmland farmstead farmyard faro farrago farrier farrow
farseeing farsighted fart farther farthermost farthest farthing fascia fascicle fascinate fascism
fascist fashion fashionista fast fastback fastball fasten fastidious fat fatalistic fatalists
fatalities fatback fate fathead father fatherland fathom fatigue fatso fatten fatty fatuity
fatuous fatwa faucet fault faultfinder faultfinding faulty faun fauna fauvism fauvist faux fave
favorably favorite favourable favoured favouring favourite favours fawn fax fay fayre faze fealty
fear fearsome feasibility feasible feast feat feather featherbedding featherbrained featherweight
feathery feature febrile fecal feces feckless fecund fecundate fed federalise federalism
federalist federalize federals federate fedora fee feeble feed feedback feedbag feedlot feel
feelgood feet feign feint feisty feldspar felicitate felicitous felicity feline fell fella
fellatio fellow fellowman fellowmen felon felonious felony felt fem female feminine feminise
feminism feminist feminize femur fen fence fend fenestration fennel fentanyl fer fermentation
fermium fern ferny ferocious ferocity ferret ferromagnetic ferromagnetism ferrous ferrule ferry
ferryboat ferryman ferrymen fertile fertilise fertilize ferule fervency fervent fervid fervor fess
fest festivals festivities festoon feta fetal fetch feted fetid feting fetish fetlock fetter
fettle fettuccine fetus feud feudalistic fever few fey fez fezzes fiasco fiat fib fiberboard
fiberfill fiberglass fibre fibreboard fibrefill fibreglass fibril fibrillate fibrin fibroid
fibrosis fibrous fibula fibulae fibular fiche fichu fickle fiction fictionalise fictionalize
fictitious fictive ficus fiddle fiddlesticks fidelity fidget fidgety fiduciary fie fief fiefdom
field fieldsman fieldsmen fieldwork fiend fierce fiery fiesta fife fifteen fifteenth fifth
fiftieth fifty fig fight fightback figurative figure figurehead figurine filament filamentous
filbert filch file filename filet filial filibuster filigree fill fillet fillip filly film
filmmaker filmstrip filmy filo filter filth filthy filtrable filtrate fin finagle finale finalise
finalize finance financial financier finch find fine finery finespun finesse finger fingerboard
fingerling fingermark fingernail fingerprint fingertip finial finicky finis finishers finite fink
finny fir fire firearm fireball firebomb firebox firebrand firebreak firebrick firebug firecracker
firedamp firefight firefly fireguard firehouse firelight fireman firemen fireplace fireplug
firepower fireproof firescreen fireside firestorm firetrap firetruck firewall firewater firewood
firework firm firmament firmware first firstborn firsthand firth fiscal fish fishbowl fishcake
fisherman fishermen fishery fishhook fishmonger fishnet fishpond fishtail fishwife fishwives fishy
fissile fission fissure fist fistfight fisticuffs fistula fistulous fit five fix fixate fixture
fizz fizzle fizzy fjord flab flabbergast flabby flaccid flack flag flagella flagellant flagellate
flagellum flagman flagmen flagon flagpole flagrance flagrancy flagrant flagstaff flagstone flail
flair flak flake flaky flambeing flambes flamboyance flamboyancy flamboyant flame flamenco
flameproof flamethrower flamingo flammable flan flange flank flannel flannelette flap flapjack
flare flareup flash flashback flashbulb flashcard flashcube flashgun flashlight flashpoint flashy
flask flat flatbed flatboat flatbread flatcar flatfeet flatfish flatfoot flatiron flatland flatlet
flatmate flatten flatterers flatteringly flattery flattish flattop flatulence flatulent flatus
flatware flatworm flaunt flautist flavor flavorsome flavourings flavoursome flaw flax flaxen flay
flea fleabag fleabite fleapit fleck fled fledged fledgeling fledgling flee fleece fleecy fleet
flesh fleshpot fleshy flew flex flexibility flexible flextime flibbertigibbet flick flied flier
flies fliest flight flighty flimflam flimsy flinch fling flint flintlock flinty flip flippancy
flippant flirt flirtation flirtatious flirty flit float flock floe flog flood floodgate floodlight
floodlit floodplain floodwater floorboard floorwalker floozie floozy flop flophouse floppy flora
floral florescence florescent floret florid florin florist floss flossy flotation flotilla flotsam
flounce flouncy flounder flour floury flout flow flowchart flowerbed flowerings flowerpot flowery
flown flt flu flub fluctuate flue fluency fluent fluff fluffy fluid fluke fluky flume flummox
flung flunk flunky fluoresce fluorescence fluorescent fluoridate fluoride fluorine fluorite
fluorocarbon fluoroscope fluoxetine flurry flush fluster flute flutter fluttery fluvial flux fly
flyaway flyblown flyby flycatcher flyleaf flyleaves flyover flypaper flypast flysheet flyspeck
flyswatter flyway flyweight flywheel foal foam foamy fob focal focus fodder foe foetal foetid
foetus fog fogbound fogey foggy foghorn fogy foible foil foist fol fold foldaway foldout foliage
folio folk folklore folksinger folksinging folksy folktale folkway foll follicle follow foment
fomentation fond fondant fondle fondue font fontanel fontanelle food foodie foodstuff fool foolery
foolhardy foolproof foolscap foot footage football footbridge footfall foothill foothold footie
footlights footling footlocker footloose footman footmen footnote footpath footplate footprint
footrace footrest footsie footslogging footsore footstep footstool footwear footwork footy fop
foppery foppish for forage foray forbade forbear forbearance forbid forbidden forbore forborne
force forceps forcible ford fore forearm forebodings forecasters forego foreign foreleg foreman
foremen forensic forequarters forerunners foresaw foresee foresightedness foresters forestland
forestry forever forevermore forfeit forfeiture forgather forgave forge forgery forget forgettable
forgiven forgivers forgo forgone forgot forgotten fork forklift forlorn form formaldehyde formalin
formalise formalists formalities formalize format formfitting formidable formula formulae
formulate fornicate forsake forsaken forsook forsooth forswear forswore forsworn forsythia fort
forte forth forthcoming forthright forthwith fortieth fortification fortify fortissimo fortitude
fortnight fortress fortuitous fortuity fortunate fortune fortuneteller fortunetelling forty forum
forward forwent fossa fossick fossil fossilise fossilize foster fought foul foulard foulmouthed
found foundation foundling foundry fount fountain fountainhead four fourfold fourposter fourscore
foursome foursquare fourteen fourteenth fourth fowl fox foxfire foxglove foxhole foxhound foxhunt
foxtrot foxy foyer fps fracas frack fractal fraction fractious fracture fragile fragment
fragmentary fragmentation fragrance fragrant frail frailty frame framework franc franchise
franchisee francium francophone frangibility frangible frank frankfurter frankincense frantic
frappes frat fraternal fraternise fraternity fraternize fratricide fraud fraudster fraudulence
fraudulent fraught fray frazzle freak freakout freaky freckle free freebase freebee freebie
freebooter freeborn freedman freedmen freedom freehand freehold freelance freeload freeman
freemasonry freemen freemium freephone freesia freestanding freestone freestyle freethinker
freethinking freeware freeway freewheel freewill freeze freight french frenemy frenetic frenzy
freq frequency frequent fresco fresh freshen freshet freshman freshmen freshwater fret fretsaw
fretwork friable friar friary fricassee fricative friction fridge fried friedcake friend fries
frieze frig frigate fright frighten frigid frill frilly fringe frippery frisk frisky frisson
fritter fritz frivolity frivolous frizz frizzle frizzy fro frock frog frogman frogmarch frogmen
frogspawn frolicked frolicker frolicking frolics frolicsome from frond front frontage frontbench
frontend frontier frontiersman frontiersmen frontierswoman frontierswomen frontispiece frontline
frontward frosh frost frostbit frostbite frostbitten frosty froth frothy froufrou frown frowsy
frowzy froze frozen fructify fructose frugal fruit fruitcake fruiterers fruity frump frumpy
frustrate frustum fry fuchsia fuck fuckhead fuddle fudge fuehrer fuel fug fuggy fugitive fugue
fuhrer fulcrum fulfil fulfill full fullback fully fulminate fulsome fumble fume fumigant fumigate
fumy fun function functionalists functionalities functionary functor fund fundamental fundraiser
fundraising funerals funerary funereal funfair fungal fungi fungible fungicide fungoid fungous
fungus funicular funk funky funnel funny funnyman funnymen fur furbelow furbish furious furl
furlong furlough furn furnace furnishings furniture furore furosemide furphy furrow furry further
furtherance furthermore furthermost furthest furtive fury furze fuse fusee fuselage fusibility
fusible fusileer fusilier fusillade fuss fussbudget fusspot fussy fustian fusty fut futile futon
future futurology futz fuze fuzz fuzzy fwd fwy gab gabardine gabble gabby gaberdine gabfest gable
gad gadabout gadfly gadget gadgetry gadolinium gaff gaffe gag gaga gaggle gaiety gaily gain
gainsaid gainsay gait gal gala galactic galah galaxy gale galena gall gallant gallantry
gallbladder galleon galleria gallery galley gallimaufry gallium gallivant gallon gallop gallows
gallstone galoot galore galosh galumph galvanic galvanise galvanism galvanize galvanometer gambit
gamble gambol game gamecock gamekeeper gamesmanship gamesters gamete gamey gamification gamify
gamin gamine gamma gammon gammy gamut gamy gander gang gangbusters gangland ganglia gangling
ganglion gangplank gangrene gangrenous gangsta gangster gangway ganja gannet gantlet gantry gaol
gap gape gar garage garb garbage garbageman garbanzo garble garbo garden gardenia garfish
gargantuan gargle gargoyle garland garlicky garner garnet garnish garnishee garotte garret
garrison garrote garrotte garrulity garrulous garter gas gasbag gaseous gash gasholder gasket
gaslight gasman gasmen gasohol gasolene gasoline gasometer gasp gassy gastric gastritis
gastroenteritis gastrointestinal gastronome gastronomy gastropod gasworks gate gateau gateaux
gatecrash gatehouse gatekeeper gatepost gateway gather gauche gaucherie gaucho gaudy gauge gaunt
gauntlet gauze gauzy gave gavel gavotte gawd gawk gawky gawp gay gaze gazebo gazelle gazette
gazillion gazpacho gazump gear gearbox gearshift gearwheel gecko geddit gee geed geek geeky geese
geezer geisha gel gelatin gelatine gelatinous gelcap geld gelid gelignite gem gemmology gemology
gemstone gen gendarme gender gene genealogy genera generalise generalissimo generalists generality
generalize generals generalship generate generically generics generosity generous genesis genetic
geniculate genie genii genital genitalia genitive genitourinary genius genocide genome genre gent
genteel gentian gentile gentle gentlefolk gentleman gentlemen gentlewoman gentlewomen
gentrification gentrify gentry genuflect genuine genus geocache geocentric geochemistry geode
geodesy geodetic geoengineering geog geographer geography geology geom geomagnetic geomagnetism
geometer geometry geophysical geophysicist geophysics geopolitical geopolitics geostationary
geosynchronous geosyncline geotag geothermal geothermic geranium gerbil geriatric geriatrician
germ germane germanium germicide germinal germinate gerontology gerrymander gerund gestalt gestapo
gestate gesticulate gesture gesundheit get getaway getup gewgaw geyser ghastly ghat ghee gherkin
ghetto ghettoise ghettoize ghost ghostwrite ghostwritten ghostwrote ghoul giant giantesses gibber
gibbet gibbon gibbous gibe giblet giddy gift gig gigabit gigabyte gigafactories gigafactory
gigagram gigagramme gigahertz gigajoule gigameter gigametre gigantic gigapascal gigapixel gigawatt
giggle gigolo gild gill gillie gilt gimbals gimcrack gimcrackery gimlet gimme gimmick gimmickry
gimmicky gimp gimpy gin ginger gingerbread gingersnap gingery gingham gingivitis ginkgo ginormous
ginseng giraffe gird girdle girl girlfriend girlie girly giro girt girth gist git gite give
giveaway giveback given gizmo gizzard glacial glaciate glacier glad gladden glade gladiator
gladiatorial gladiola gladioli gladiolus gladsome glam glamorise glamorize glamorous glamoured
glamouring glamourize glamours glance gland glandular glans glare glasnost glass glassblower
glassblowing glasshouse glassware glassy glaucoma glaze glazier gleam glean glee glen glenohumeral
glenoid glib glide glimmer glimpse glint glissandi glissando glisten glister glitch glitter
glitterati glittery glitz glitzy gloaming gloat glob globalise globalists globalize globe
globetrotter globetrotting globular globule globulin glockenspiel gloom gloomy glop gloppy
glorification glorify glorious glory gloss glossary glossolalia glossy glottal glottis glove glow
glowworm glucagon glucose glue gluey gluier gluiest glum gluon glut gluten glutenous glutinous
glutton gluttonous gluttony glycerin glycerine glycerol glycogen glycol glyph gnarl gnarly gnash
gnat gnaw gneiss gnocchi gnome gnu goad goal goalie goalkeeper goalkeeping goalmouth goalpost
goalscorer goaltender goat goatee goatherd goatskin gob gobbet gobble gobbledegook gobbledygook
goblet goblin gobsmacked gobstopper god godawful godchild godchildren goddam goddammit goddamn
goddaughter goddess godfather godforsaken godhead godmother godparent godsend godson godspeed goer
goes gofer goggle going goiter goitre gold goldbrick golden goldenrod goldfield goldfinch goldfish
goldmine goldsmith golf golliwog golly gonad gondola gondolier gone gong gonna gonorrhea
gonorrheal gonorrhoea gonorrhoeal goo goober good goodby goodbye goodhearted goodie goodnight
goodo goodwill goody gooey goof goofball goofy google gooier gooiest gook goon goop goose
gooseberry goosebumps gooseflesh goosestep gopher gore gorge gorgeous gorgon gorilla gormandise
gormandize gormless gorp gorse gory gosh goshawk gosling gospel gossamer gossip gossipy got gotcha
goth gotta gotten gouache gouge goulash gourd gourde gourmand gourmet gout gouty gov govern
governance governesses govt gown grab grabby grace gracious grackle grad gradate grade gradient
gradual graduate graffiti graffito graft graham grail grain grainy gram grammar grammarian
grammatical gramme gramophone grampus gran granary grand grandad grandam grandaunt grandchild
grandchildren granddad granddaddy granddaughter grandee grandeur grandfather grandiloquence
grandiloquent grandiose grandma grandmother grandnephew grandniece grandpa grandparent grandson
grandstand granduncle grange granite grannie granny granola grant grantee grantsmanship granular
granulate granule grape grapefruit grapeshot grapevine graph graphite graphology grapnel grapple
grasp grass grasshopper grassland grassroots grassy grate gratification gratify gratin gratis
gratitude gratuitous gratuity gravamen grave gravedigger gravel graven graveside gravestone
graveyard gravid gravimeter gravitas gravitate gravy gray graybeard graze grease greasepaint
greasy great greatcoat greathearted grebe greed greedy green greenback greenbelt greenery
greenfield greenfly greengage greengrocer greenhorn greenhouse greenie greenmail greenroom
greenstone greensward greenwood greet gregarious gremlin grenade grenadier grenadine grew grey
greyhound grid griddle griddlecake gridiron gridlock grief grievance grieve grievous griffin
griffon grill grille grim grimace grime grimy grin grind grindstone gringo grip gripe grippe
grisly grist gristle gristmill grit gritty grizzle groan groat grocer grocery grog groggy groin
grommet groom groomsman groomsmen groove groovy grope grosbeak grosgrain gross grotesque grotto
grotty grouch grouchy ground groundbreaking groundcloth groundhog groundnut groundsheet
groundskeeper groundsman groundsmen groundswell groundwater groundwork group groupie groupware
grouse grout grove grovel grow growl grown grownup growth groyne grub grubby grubstake grudge
gruel gruesome gruff grumble grump grumpy grunge grungy grunion grunt guacamole guanine guano
guarani guarantee guarantor guaranty guard guardhouse guardian guardrail guardroom guardsman
guardsmen guava gubernatorial guerilla guerrilla guess guesstimate guesswork guest guestbook
guesthouse guestroom guff guffaw guidance guide guidebook guideline guidepost guild guildhall
guile guillemot guillotine guilt guilty guinea guise guitar gulag gulch gulden gulf gull gullet
gullibility gullible gully gulp gum gumball gumbo gumboil gumboot gumdrop gummy gumption gumshoe
gun gunboat gunfight gunfire gunge gungy gunk gunky gunman gunmen gunmetal gunnel gunnery gunny
gunnysack gunpoint gunpowder gunrunner gunrunning gunshot gunslinger gunsmith gunwale guppy gurgle
gurney guru gush gushy gusset gussy gust gustatory gusto gusty gut gutsy guttersnipe guttural
gutty guv guvnor guy guzzle gybe gym gymkhana gymnasium gymnast gymnosperm gymslip gynaecology
gynecology gyp gypster gypsum gypsy gyrate gyrfalcon gyro gyroscope gyve haberdasher haberdashery
habiliment habit habitat habitual habituate hacienda hack hackathon hackle hackney hacksaw
hacktivist hackwork had haddock hadith hadst haem haematite haematology haemoglobin haemophilia
haemophiliac haemorrhage haemorrhoid hafnium haft hag haggard haggis haggish haggle hagiographer
hagiography hah hahnium haiku hail hailstone hailstorm hair hairball hairband hairbreadth
hairbrush haircloth haircut hairdo hairdresser hairdressing hairdrier hairdryer hairgrip hairline
hairnet hairpiece hairpin hairsbreadth hairsplitter hairsplitting hairspray hairspring hairstyle
hairy haj hajj hajji hake halberd halcyon hale half halfback halfhearted halfpence halfpenny
halftime halftone halfway halfwit halibut halite halitosis hall hallelujah hallmark halloo hallow
hallucinate hallucinatory hallucinogen hallway halo halogen halon halt halterneck halve halyard
ham hamburg hamlet hammerers hammerhead hammerings hammerlock hammertoe hammock hammy hamper
hamster hamstring hamstrung hand handbag handball handbarrow handbill handbook handbrake handcar
handcart handclasp handcraft handcuff handgun handheld handhold handicap handicraft handiwork
handkerchief handle handlebar handmade handmaid handmaiden handout handover handpick handrail
handsaw handset handshake handsome handspring handstand handwork handwoven handwriting handwritten
handy handyman handymen hang hangar hangdog hangman hangmen hangnail hangout hangover hangup hank
hankerings hankie hanky hansom hap haphazard haploid happen happenstance happy haptic harangue
harass harbinger harbor harbormaster hard hardback hardball hardboard hardbound hardcore hardcover
harden hardhat hardheaded hardhearted hardihood hardliner hardscrabble hardstand hardtack hardtop
hardware hardwood hardworking hardy hare harebell harebrained harelip harem haricot hark harlequin
harlot harlotry harm harmonica harmonious harmonise harmonium harmonize harmony harness harp
harpoon harpsichord harpy harridan harrow harrumph harry harsh hart harvest has hash hashtag hasp
hassle hassock hast haste hasten hasty hat hatband hatbox hatch hatchback hatcheck hatchery
hatchet hatchway hate hatemonger hath hatpin hatred hatstand hauberk haughty haul haulage haulier
haunch haunt hauteur have haven haversack havoc haw hawk hawsers hawthorn hay haycock hayloft
haymaker haymaking haymow hayrick hayride hayseed haystack haywire hazard hazardous haze hazel
hazelnut hazmat hazy hdqrs head headache headband headbanger headbanging headboard headbutt
headcase headcheese headcount headdress headfirst headgear headhunt headlamp headland headlight
headline headlock headlong headman headmaster headmen headmistress headphone headpiece headpin
headquarter headrest headroom headscarf headscarves headset headshrinker headsman headsmen
headstall headstand headstone headstrong headteacher headwaiter headwaters headway headwind
headword heady heal health healthcare healthy heap hear heard hearken hearsay hearse heart
heartache heartbeat heartbreak heartbroken heartburn hearten heartfelt hearth hearthrug
hearthstone heartland heartrending heartsick heartstrings heartthrob heartwarming heartwood hearty
heat heath heathen heathendom heatproof heatstroke heatwave heave heaven heavenward heavy
heavyhearted heavyset heavyweight heck heckle hectare hectic hectogram hectogramme hectometer
hectometre hector hedge hedgehog hedgehop hedgerow hedonism hedonist heed heehaw heel heft hefty
hegemony hegira heifer height heighten heinous heir heiresses heirloom heist held helical helices
helicopter heliocentric heliotrope helipad heliport helium helix hell hellbent hellcat hellebore
hellfire hellhole hello helluva helm helmet helmsman helmsmen helot help helpline helpmate helve
hem hematite hematology heme hemiplegia hemisphere hemline hemlock hemoglobin hemophilia
hemophiliac hemorrhage hemorrhoid hemostat hemp hempen hemstitch hen hence henceforth henceforward
henchman henchmen henna henpeck hep heparin hepatic hepatitis hepatocyte heptagon heptathlon her
herald heraldry herb herbaceous herbage herbalists herbicide herbivore herbivorous herculean herd
herdsman herdsmen here hereabout hereafter hereby hereditary herein hereinafter hereof hereon
heresy heretic hereto heretofore hereunder hereunto hereupon herewith heritable heritage
hermaphrodite hermetic hermit hermitage hermitian hernia hernial herniate hero heroin heroine
heron herpes herpetology herringbone herself hertz hes hesitance hesitancy hesitant hesitate
hessian hetero heterodox heterodoxy heterogeneity heterogeneous heterosexual heuristic hew hex
hexadecimal hexagon hexagram hexameter hey heyday hgt hgwy hiatus hibachi hibernate hibiscus
hiccough hiccup hick hickey hickory hid hidden hide hideaway hidebound hideous hideout hie hied
hierarchy hieroglyph high highball highborn highboy highbrow highchair highfalutin highhanded
highland highlight highroad hightail highway highwayman highwaymen hijab hijack hike hilarious
hilarity hill hillbilly hillock hillside hilltop hilly hilt him himself hind hindmost hindquarter
hindrance hindsight hinge hint hinterland hip hipbath hipbone hiphuggers hippie hippo hippocampus
hippodrome hippopotamus hippy hipster hiragana hire hireling hirsute his hist histamine histogram
histology histopathology historian historiographer historiography history histrionic hit hitch
hitchhike hither hitherto hive hivemind hiya hmm hoagie hoard hoarfrost hoarse hoary hoax hob
hobbit hobble hobby hobbyhorse hobgoblin hobnail hobnob hobo hoc hock hockey hockshop hod
hodgepodge hoe hoecake hoed hoedown hoer hog hogan hogback hoggish hogshead hogtie hogtying
hogwash hoick hoist hoke hokey hokier hokiest hokum hold holdall holdout holdover holdup hole
holey holiday holidaymaker holistically holler hollow holly hollyhock holmium holocaust hologram
holograph holography hols holster holy homage hombre homburg home homebody homeboy homecoming
homegrown homeland homemade homemaker homemaking homeopath homeopathy homeostasis homeostatic
homeowner homepage homeroom homeschooling homesick homespun homestead homestretch hometown
homeward homework homewrecker homey homicide homie homiletic homily hominess hominid hominoid
hominy homo homoeopath homoeopathy homoeostasis homoeostatic homoerotic homogeneity homogeneous
homogenise homogenize homograph homologous homology homonym homophobia homophobic homophone
homosexual hon honcho hone honesty honey honeybee honeycomb honeydew honeylocust honeymoon
honeypot honeysuckle honk honkie honky honorableness honorably honorarium honorary honoree
honorers honorific honourable honoured honouree honourer honouring honours hooch hood hoodie
hoodlum hoodoo hoodwink hooey hoof hook hookah hookup hookworm hooky hooligan hoon hoop hoopla
hooray hoosegow hoot hootch hootenanny hoover hooves hop hope hopscotch hora horde horehound
horizon horizontal hormone horn hornbeam hornblende hornet hornpipe horny horology horoscope
horrendous horrible horrid horrify horror horse horseback horsebox horseflesh horsefly horsehair
horsehide horselaugh horseman horsemen horseplay horsepower horseradish horseshit horseshoe
horsetail horsetrading horsewhip horsewoman horsewomen horsey horsy hortatory horticulturalists
horticulture hos hosanna hose hosepipe hosier hosiery hosp hospholipase hospice hospitable
hospital hospitalise hospitalize host hostage hostel hostelry hostesses hostile hostler hot hotbed
hotblooded hotbox hotcake hotdog hotel hotelier hotfoot hothead hothouse hotkey hotline hotplate
hotpot hotshot hottie hound hour hourglass houri house houseboat housebound houseboy housebreak
housebroke housebroken houseclean housecoat housefly household househusband housekeeper
housekeeping houselights housemaid houseman housemaster housemate housemen housemistress
housemother houseparent houseplant houseproud houseroom housetop housewares housewarming housewife
housewives housework hove hovel hoverboard hovercraft how howbeit howdah howdy however howitzer
howl howsoever howzat hoyden hrs http huarache hub hubbub hubby hubcap hubris huckleberry huckster
huddle hue hued huff huffy hug huge huh hula hulk hull hullabaloo hum human humane humanise
humanitarian humanize humankind humanoid humble humbug humdinger humdrum humeri humerus humid
humidification humidify humiliate humility hummingbird hummock hummocky hummus humongous
humoresque humorists humorlessly humorlessness humorous humoured humouring humourless humours hump
humpback humph humus hunch hunchback hundred hundredfold hundredth hundredweight hung hungover
hungry hunk hunky hunt huntress huntsman huntsmen hurdle hurl hurrah hurray hurricane hurry hurt
hurtle husband husbandman husbandmen husbandry hush husk husky hussar hussy hustings hustle hut
hutch huzza huzzah hwy hyacinth hybrid hybridise hybridize hydra hydrangea hydrant hydrate
hydraulic hydro hydrocarbon hydrocephalus hydrochloride hydrocortisone hydrodynamic hydroelectric
hydrofoil hydrogen hydrogenate hydrogenous hydrology hydrolyse hydrolysis hydrolyze hydrometer
hydrometry hydrophilic hydrophobia hydrophobic hydrophone hydroplane hydroponic hydrosphere
hydrotherapy hydrothermal hydrous hydroxide hyena hygiene hygrometer hying hymen hymeneal hymn
hymnbook hype hyperactive hyperbola hyperbole hypercar hypercritical hypercube hyperglycemia
hyperinflation hyperlink hypermarket hypermedia hyperparathyroidism hyperplane hypersensitive
hyperspace hypertension hypertensive hypertext hyperthyroid hypertrophy hyperventilate hypervisor
hyphen hyphenate hypnoses hypnosis hypnotherapy hypnotic hypnotise hypnotism hypnotist hypnotize
hypo hypoallergenic hypochondria hypochondriac hypocrisy hypocrite hypodermic hypoglycemia
hypoglycemic hypotenuse hypothalami hypothalamus hypothermia hypotheses hypothesis hypothesise
hypothesize hypothetical hypothyroid hyssop hysterectomy hysteresis hysteria hysteric iamb iambi
iambus ibex ibid ibidem ibis ibuprofen ice iceberg iceboat icebound icebox icebreaker icecap iced
iceman icemen ichthyology icicle icier iciest icily iciness icing icky icon iconoclasm iconoclast
iconography ictus icy idea ideal idealise idealistically idealize idem identical identifiable
identification identify identikit identity ideogram ideograph ideologue ideology ides idiocy idiom
idiomatic idiopathic idiosyncrasy idiosyncratic idiot idle idly idol idolater idolatress
idolatrous idolatry idolise idolize ids idyll iffy ifs igloo igneous ignite ignoble ignominious
ignominy ignoramus ignorance ignorant ignore iguana ikon ilea ileitis ileum ilia ilium ilk ill
illegal illegibility illegible illegitimacy illegitimate illiberal illicit illimitable illiteracy
illiterate illogical illuminate illumine illus illusionists illusory illustrate illustrious image
imagery imaginary imaginative imagine imago imam imbecile imbed imbibe imbrication imbroglio imbue
imitable imitate immaculate immanence immanency immanent immeasurably immediacy immense immerse
immersible imminence imminent immobilisers immobilizers immodestly immolate immoralities immorally
immortalise immortalize immovability immovably immune immunise immunize immunodeficiency
immunodeficient immunoglobulin immunology immure immutability immutably imp impairments impala
impasse impassibility impassible impasto impatiens impeachers impeachments impeccable impecunious
impedance impede impedimenta impel imperative imperceptibility imperf imperfections imperial
imperialistically imperious imperishable impersonate imperturbability imperturbably impervious
impetigo impetuosity impetuous impetus impinge implacability implacably implement implementation
implicate implicit implode implore implosion impolitenesses imponderable importance important
importation importers importunate importune imposers imposingly impositions imposters impostors
impotence impoverish impracticability impracticably impracticality impractically imprecate
impregnable impregnate impresario impresses impressibility impressible impression impressive
imprimatur imprinters imprisonments improbability improbably impromptu improperly improvements
improvise impudence impudent impugn impulsively impulsiveness impulsivity impurities impute
inactively inactivity inadvertence inadvertent inadvisability inalienability inalienably inamorata
inane inapplicable inapt inasmuch inaugurals inaugurate inbox inc incandescence incandescent
incantation incapability incapably incapacitate incarcerate incarnadine incarnate incendiary
incense incentives inception incessant incestuous inch inchoate inchworm incidence incident
incinerate incipience incipient incise incitements inciters incivilities incl incline include
inclusion inclusive incognito incomers incommunicable incommunicado incomparably inconceivability
inconceivably inconsolably incontestable incorrigibility incorrigible increasingly increment
incrementalists incriminate incriminatory incrustation incubate incubus inculcate inculpate
incumbency incumbent incunabula incunabulum incur incursions ind indebtedness indefatigable
indefeasible indefinably indelible indemnification indemnify indemnity indentation indescribably
indeterminably indeterminacy index indexation indicate indictments indie indigence indigenous
indigent indigestion indignant indignation indigo indiscretions indispensability indispensables
indispensably indisposed indisposition indisputably indissolubly indistinguishably indite indium
individual individualise individualistically individualize individuate indoctrinate indolence
indolent indomitable indubitable induce inductance inductee inductions inductively indue indulge
indulgence indulgent industrial industrialise industrialize industrious industry inebriate
ineffability ineffably ineffectively ineffectiveness ineluctable inept ineptitude inequalities
inert inertia inertial inescapably inevitable inexcusably inexorable inexpensively inexpensiveness
inexpiable inf infamy infant infanticide infantile infantry infantryman infantrymen infarct
infatuate infect infectious inference inferential inferior inferno infestation infidel infielders
infighters infiltrators infinitesimal infinities infinitival infinitives infinitude infirmary
infirmities infix inflammation inflammatory inflate inflationary inflect inflexions inflict
influence influential influenza info infomercial informality informant informatics informational
informatively informativeness informers infotainment infra infrared infrasonic infrastructure
infrequence infringements infuriate infusers infusions ingenious ingenuity ingenuous ingest
inglenook ingot ingratiate ingredient ingress inguinal inhabitant inhalant inhalations inhalator
inhalers inherent inherit inheritance inhibit inhibitory inhumanities inimical iniquitous iniquity
initial initialise initialize initiate initiatory initio inject injunctive injure injurious ink
inkblot inkling inkstand inkwell inky inlay inlet inn innards innate innermost innersole
innerspring innervate innit innkeeper innocence innocent innocuous innovate innovatory innuendo
inoculate inoffensively inoffensiveness inorganically inositol input inquirers inquiringly inquiry
inquisition inquisitive inquisitor inquisitorial ins inscribers inscriptions inscrutable
insecticide insectivore insectivorous insecurities inseminate insensate insert inset insiders
insidious insignia insinuate insipid insistence insistent insistingly insofar insolence insolent
insomnia insomniac insomuch insouciance insouciant inspect inspectorate inspirational inspirations
inspiratory inst installation installers installments instalments instant instantaneous
instantiate instigate instil instillation instinct instinctual institute institutionalise
institutionalize instr instruct instrument instrumentalists instrumentation insubordination
insufferably insula insular insulate insulin insult insurance insureds insurers insurgence
insurgency insurgent insurmountably insurrection int intaglio integer integral integrate integrity
integument intel intellect intellectual intellectualise intellectualize intelligence intelligent
intelligentsia intelligibility intelligible intendeds intensification intensify intensities
intensively intensiveness intensives intentional intentions interact intercept intercessor
intercessory interchangeability interchangeably intercom interconnections interdenominational
interdepartmental interestingly interfere interference interferon intergovernmental interim
interior interj interject interleukin interlinings interlocutor interlocutory interlopers
interlude intermediary interments intermezzi intermissions intermittence intermittency
intermittent intermix internalise internalize internationalism internationalist internationals
interne internecine internee internet internships interpolate interpret interpretation
interpretative interregnum interrelated interrelates interrelating interrelation interrogate
interrogatory interrupt intersectional intersections intersex intersperse interstice interstitial
interval intervene interventionism interventionist interventions interviewee interviewers interwar
intestacy intestine intifada intimacy intimate intimidate into intolerable intonations intoners
intoxicant intoxicate intracranial intractability intractably intramural intramuscular intranet
intransigence intransigent intransitively intransitives intrastate intrauterine intravenous
intrepid intricacy intricate intrigue intrinsic intro introduce introduction introductory introit
introspect introversion introvert intrude intrusion intrusive intuit inundated inundates
inundating inundation inure invade invaluably invasions invective inveigh inveigle inventions
inventively inventiveness inventors inventory inversions inverters investigate investigatory
investiture investments investors inveteracy inveterate invidious invigilate invigorate
invincibility inviolability inviolably invitationals invite invitee invoke involve iodide iodine
iodise iodize ion ionise ionize ionosphere iota ipecac irascibility irascible irate ire irenic
irides iridescence iridescent iridium iris irk irksome iron ironclad ironmonger ironmongery
ironstone ironware ironwood ironwork irony irradiate irrational irreclaimable irreconcilable
irrecoverable irredeemable irreducible irrefutable irregular irrelevance irrelevancy irrelevant
irreligion irreligious irremediable irremovable irreparable irreplaceable irrepressible
irreproachable irresistible irresolute irrespective irresponsibility irresponsible irretrievable
irreverence irreverent irreversible irrevocable irrigable irrigate irritable irritant irritate
irrupt ischaemia ischaemic ischemia ischemic isinglass isl island isle islet ism isobar isolate
isolationists isomer isometric isomorphic isomorphism isosceles isotherm isotope isotropic
issuance issue isthmian isthmus ital italicise italicize itch itchy item itemise itemize iterate
itinerant itinerary its itself ivied ivies ivory ivy jab jabberers jabot jacaranda jack jackaroo
jackass jackboot jackdaw jacket jackhammer jackknife jackknives jackpot jackrabbit jackstraw
jacquard jade jadeite jag jaguar jail jailbird jailbreak jailhouse jalopy jalousie jam jamb
jambalaya jamboree jammy jangle janitor janitorial japan jape jar jargon jasmine jasper jato
jaundice jaunt jaunty java javelin jaw jawbone jawbreaker jawline jay jaybird jaywalk jazz jazzy
jct jealous jealousy jean jeep jeer jeez jejuna jejune jejunum jell jello jelly jellybean
jellyfish jellyroll jemmy jennet jenny jeopardise jeopardize jeopardy jeremiad jerk jerkin
jerkwater jerky jeroboam jerrican jerrybuilt jerrycan jersey jest jet jetliner jetport jetsam
jettison jetty jewel jewellery jewelry jib jibe jiff jiffy jig jiggle jigsaw jihad jillaroo jilt
jimmy jimsonweed jingle jingoism jingoist jink jinn jinni jinricksha jinrikisha jinx jitney
jitterbug jitters jittery jive job jobholder jobshare jobsworth jock jockey jockstrap jocose
jocular jocund jodhpurs joey jog joggle john johnny johnnycake join joinery joint joist jojoba
joke jokey joky jollification jollity jolly jolt jonquil josh jostle jot joule jounce jouncy
journal journalese journey journeyman journeymen journo joust jovial jowl jowly joy joyous
joyridden joyride joyrode joystick jubilant jubilation jubilee judder judge judgment judicatory
judicature judicial judiciary judicious judo jug juggernaut juggle jugglery jugular juice juicy
jujitsu jujube jukebox julep julienne jumble jumbo jumbuck jump jumpsuit jumpy jun junco junction
juncture jungle junior juniper junk junket junketeer junkie junky junkyard junta juridic
jurisdiction jurisprudence juror jury juryman jurymen jurywoman jurywomen just justice justifiable
justification justify jut jute juvenile juxtapose juxtaposition kabbala kabbalah kabob kaboom
kabuki kaddish kaffeeklatch kaffeeklatsch kaftan kaiser kale kaleidoscope kamikaze kana kanga
kangaroo kanji kaolin kapok kappa kaput karakul karaoke karat karate karma karmic kart katakana
katydid kayak kayo kazoo kebab kebob kedgeree keel keelhaul keen keep keepsake keg kelp kelpie
kelvin ken kennel keno kepi kept keratin keratitis kerb kerbside kerchief kerfuffle kernel
kerosene kerosine kestrel ketch ketchup keto ketogenic ketone kettle kettledrum key keybinding
keyboard keyhole keynote keypad keypunch keystone keystroke keyword khaki khan kibble kibbutz
kibbutzim kibitz kibosh kick kickback kickball kickboxing kickoff kickstand kicky kid kiddie
kiddish kiddo kidnap kidney kidskin kielbasa kielbasi kike kill killdeer killjoy kiln kilo
kilobyte kilocoulomb kilocycle kilogram kilogramme kilohertz kilojoule kiloliter kilolitre
kilometer kilometre kilonewton kilopascal kiloton kilovolt kilowatt kilt kimono kin kinase kind
kinda kindergarten kindhearted kindle kindred kine kinematic kinetic kinfolk king kingdom
kingfisher kingmaker kingpin kink kinky kinsfolk kinsman kinsmen kinswoman kinswomen kiosk kip
kirsch kismet kiss kissoff kissogram kit kitbag kitchen kitchenette kitchenware kite kith kitsch
kitschy kitten kitty kiwi kiwifruit klaxon kleptocracy kleptomania kleptomaniac klutz klutzy knack
knackwurst knapsack knave knavery knead knee kneecap kneel knell knelt knew knicker knickerbockers
knickknack knife knight knish knit knitwear knives knob knobbly knobby knock knockabout knockdown
knockoff knockout knockwurst knoll knot knothole knotty know knowledge known knuckle knuckleduster
knucklehead knurl koala kohl kohlrabi kola kook kookaburra kooky kopeck kopek korma kosher kowtow
kph kraal kraut krill krone krypton kuchen kudos kudzu kumquat kvetch kylie lab label labia labial
labile labium laboratory laborers laborious laborsaving laboured labourer labouring labours
laboursaving laburnum labyrinth labyrinthine lac lace lacerate lacewing lacework lachrymal
lachrymose lack lackadaisical lackey lackluster lacklustre laconic lacquer lacrimal lacrosse
lactate lacteal lactic lactose lacuna lacunae lacy lad laddie laddish lade laden ladle lady
ladybird ladybug ladyfinger ladylove laetrile lag laggard lagniappe lagoon laid lain lair laird
laity lake lakefront lakeside lallygag lam lama lamasery lamb lambada lambast lambaste lambda
lambency lambent lambkin lambskin lambswool lame lamebrain lament lamentation lamina laminae
laminar laminate lamington lamp lampblack lamplight lampoon lamppost lamprey lampshade lanai lance
lancet land landau landfall landfill landholder landholding landlady landline landlocked landlord
landlubber landmark landmass landmine landowner landowning landscape landslid landslide landslip
landsman landsmen landward lane language languid languish languor languorous lank lanky lanolin
lantern lanthanum lanyard lap laparoscopy laparotomy lapboard lapdog lapel lapidary lapin lappet
lapse laptop lapwing larboard larcenous larceny larch lard lardy large largehearted largo lariat
lark larkspur larrikin larva larvae larval laryngeal larynges laryngitis larynx lasagna lasagne
lascivious laser lash lass lassie lassitude lasso last lat latch latchkey late latecomer latency
latent lateraled lateraling laterals latex lath lathe lathery latitude latitudinal latitudinarian
latrine latte lattice latticework laud laudanum laudatory laugh laughingstock laughter launch
launchpad launder launderette laundress laundrette laundromat laundry laundryman laundrymen
laundrywoman laundrywomen laureate laurel lav lava lavage lavaliere lavatorial lavatory lave
lavender law lawbreaker lawbreaking lawgiver lawmaker lawmaking lawman lawmen lawn lawnmower
lawrencium lawsuit lawyer lax laxative lay layabout layaway layette layman laymen layoff layout
layover laypeople layperson layup laywoman laywomen laze lazy lazybones lbs lbw lea leach lead
leaden leaderships leaf leafage leaflet leafstalk leafy league leak leakage leaky lean leap
leapfrog leapt learn learnt lease leaseback leasehold leash least leather leatherette leatherneck
leathery leave leaven lech lecherous lechery lecithin lectern lecture led ledge lee leech leek
leer leery leeward leeway left leftmost leftover leftward lefty leg legacy legalese legalise
legalisms legalistic legalities legalize legate legatee legato legend legendary legerdemain leggin
leggy leghorn legibility legible legionary legionnaire legislate legislature legit legitimacy
legitimate legitimatise legitimatize legitimise legitimize legman legmen legroom legume leguminous
legwarmer legwork lei leisure leisurewear leitmotif leitmotiv lemma lemme lemon lemonade
lemongrass lemony lemur lend length lengthen lengthy lenience leniency lenient lenitive lens lent
lentil lento leonine leopard leopardesses leotard leper leprechaun leprosy leprous lepta lepton
lesbian lesion less lessee lessen lesson lest let letdown lethal lethargy letterbox letterers
letterhead letterpress lettuce letup leucine leucotomy leukaemia leukemia leukemic leukocyte levee
level levelheaded lever leverage leviathan levitate levity levy lewd lexical lexicographer
lexicography lexicon lexis liability liable liaise liaison liar lib libation libel libellous
libelous liberalise liberalism liberality liberalize liberalness liberals liberate libertarian
libertine liberty libidinal libidinous libido librarian library librettist libretto lice licence
license licensee licentiate licentious lichen licit lick licorice lid lido lie lied lief liege
lien lieu lieutenancy lieutenant life lifebelt lifeblood lifeboat lifebuoy lifeforms lifeguard
lifeline lifelong lifesaver lifesaving lifespan lifestyle lifetime lifework lift liftoff ligament
ligate ligature light lighten lightface lightheaded lighthearted lighthouse lightning lightproof
lightweight ligneous lignin lignite like likelihood liken lilac lilliputian lilly lilo lilt lily
limb limbo lime limeade limelight limerick limescale limestone limey limit limitation limn limo
limousine limp limpet limpid limy linage linchpin linden line lineage lineament linear linebacker
linefeed lineman linemen linen linesman linesmen lineup ling lingerers lingerie lingeringly
lingerings lingo lingual linguine linguini linguist liniment link linkage linkman linkmen linkup
linnet lino linoleum linseed lint lintel linty lion lionesses lionhearted lionise lionize lip
lipid liposuction lippy lipread lipstick liq liquefaction liquefy liqueur liquid liquidate
liquidise liquidize liquify liquor liquorice lira lire lisle lisp lissom lissome list listen
listeria listicle lit litany litchi lite literacy literalness literals literary literate literati
literature lithe lithesome lithium lithograph lithography lithosphere litigant litigate litigious
litmus litotes litre litterbug litterers little littoral liturgy live livelihood livelong liven
liverwort liverwurst livery liveryman liverymen livestock livestream livid lizard llama llano load
loaf loam loamy loan loansharking loanword loath loathe loathsome loaves lob lobar lobby lobe
lobotomise lobotomize lobotomy lobster local locale localise localize locate locavore loci lock
lockdown locket lockjaw lockout locksmith lockstep lockup loco locomotion locomotive locoweed
locum locus locust locution lode lodestar lodestone lodge loft lofty log loganberry logarithm
logbook loge loggerhead loggia logicality logician login logistical logistics logjam logo logoff
logon logotype logout logrolling logy loin loincloth loiter lolcat loll lollipop lollop lolly
lollygag lollypop lone lonesome long longboat longbow longevity longhair longhand longhorn
longhouse longitude longitudinal longshoreman longshoremen longsighted longstanding longtime
longueur longways loo loofah look lookalike lookout lookup loom loon loonie loony loop loophole
loopy loose loosen loot lop lope lopsided loquacious loquacity lord lore lorgnette loris lorn
lorry lose loss lost lot lottery lotto lotus louche loud loudhailer loudmouth loudspeaker lough
lounge lour louse lousy lout louver louvre love lovebird lovechild lovelorn lovemaking loveseat
lovesick lovey low lowborn lowboy lowbrow lowdown lowercase lowermost lowland lowlife lox loyal
loyalty lozenge ltd luau lubber lube lubricant lubricate lubricious lubricity lucid luck lucky
lucrative lucre lucubrate ludicrous ludo luff lug luge luggage lughole lugsail lugubrious lukewarm
lull lullaby lulu lumbago lumbar lumber lumberjack lumberman lumbermen lumberyard lumen luminary
luminescence luminescent luminosity luminous lummox lump lumpectomy lumpen lumpenproletariat lumpy
lunacy lunar lunatic lunch lunchbox luncheon luncheonette lunchroom lunchtime lung lunge lungfish
lunkhead lupin lupine lupus lurch lure lurgy lurid lurk luscious lush lust lustre lustrous lusty
lutanist lute lutenist lutetium lux luxuriance luxuriant luxuriate luxurious luxury lyceum lychee
lychgate lye lying lymph lymphatic lymphocyte lymphoid lymphoma lynch lynx lyre lyrebird lyricists
lysosomal lysosomes mac macabre macadam macadamia macadamise macadamize macaque macaroni macaroon
macaw mace macerate mach machete machinate machine machinery machismo macho macintosh mack
mackerel mackinaw mackintosh macro macrobiotic macrocosm macroeconomic macron macrophages
macroscopic mad madam madame madcap madden made mademoiselle madhouse madman madmen madras madrasa
madrasah madrassa madrigal madwoman madwomen maelstrom maestro mafia mafiosi mafioso mag magazine
mage magenta maggot maggoty magi magician magicked magicking magisterial magistracy magistrate
magma magnanimity magnanimous magnate magnesia magnesium magnet magnetise magnetite magnetize
magneto magnetometer magnetosphere magnification magnificence magnificent magnify magniloquence
magniloquent magnitude magnolia magnon magnum magpie magus maharaja maharajah maharanee maharani
maharishi mahatma mahjong mahogany mahout maid maiden maidenhair maidenhead maidservant mail
mailbag mailbox maillot mailman mailmen mailshot maim main mainframe mainland mainline mainmast
mainsail mainspring mainstay mainstream maintain maintenance maintop maisonette maize majesty
majolica major majordomo majorette majoritarian make makeover makeshift makeup makeweight
malachite maladjusted maladjustment maladministration maladroit malady malaise malamute
malapropism malaria malarial malarkey malathion malcontent male malediction malefaction malefactor
malefic maleficence maleficent malevolence malevolent malfeasance malformation malformed
malfunction malice malicious malign malignancy malignant malingered malingerer malingering
malingers mall mallard malleable mallet mallow malnourished malnutrition malocclusion malodorous
malpractice malt maltose maltreat malty malware mam mama mamba mambo mamma mammal mammalian
mammary mammogram mammography mammon mammoth mammy man manacle manage manageress managerial
mananas manatee mandala mandamus mandarin mandate mandatory mandible mandibular mandolin mandrake
mandrel mandrill mane maneuver manga manganese mange mangetout mangle mango mangrove mangy
manhandle manhole manhunt mania maniac manicure manifest manifestation manifesto manifold manikin
manila manilla manioc manipulable manipulate mankind manky manna mannequin mannerisms mannish
manoeuver manoeuvre manometer manorial manpower mansard manse manservant manslaughter manta mantel
mantelpiece mantelshelf mantelshelves mantes mantilla mantis mantissa mantle mantoes mantra manual
manufacture manumission manumit manure manuscript many map maple mapmaker mar marabou marabout
maraca maraschino marathon maraud marble marbleise marbleize march marchioness mare margarine
margarita marge margin marginalia marginalise marginalize maria mariachi marigold marijuana
marimba marina marinade marinara marinate marine marionette marital maritime marjoram mark
markdown market marketeer marketplace markka markkaa marksman marksmen markup marl marlin
marlinespike marmalade marmoreal marmoset marmot maroon marque marquee marquesses marquetry
marquis marquise marquisette marriage marrow marry marsh marshland marshmallow marshy marsupial
mart marten martensite martial martin martinet martingale martini martyr martyrdom marvel
marvellous marvelous marzipan mas masc mascara mascot masculine mash mashup mask masochism
masochist mason masonry masque masquerade massacre massage masseur masseuse massif massively
massiveness mast mastectomy masterclass masterfully mastermind masterpiece masterstroke masterwork
mastery masthead masticate mastiff mastitis mastodon mastoid masturbate masturbatory mat matador
match matchbook matchbox matchlock matchmaker matchmaking matchstick matchwood mate material
materialise materialistically materialize maternal maternity matey math mathematical mathematician
mathematics matins matres matriarch matriarchy matrices matricide matriculate matrimonial
matrimony matrix matron matt matte mattock mattress maturate mature matzo matzoh matzot matzoth
maudlin maul maunder mausoleum mauve maven maverick maw mawkish max maxi maxilla maxillae
maxillary maxim maxima maximise maximize maximum may maybe mayday mayflower mayfly mayhem mayo
mayonnaise mayoralty mayoress maypole mayst maze mazurka mdse mead meadow meadowlark meager meagre
meal mealtime mealy mealybug mealymouthed mean meander meanie meaningfully meaningfulness
meaninglessly meaninglessness meant meantime meanwhile meany meas measles measure meat meatball
meathead meatloaf meatloaves meatpacking meaty mecca mechanic mechanise mechanism mechanistic
mechanize med medalists medallion medallists meddle meddlesome media mediaeval medial median
mediate medicaid medicals medicament medicare medicate medicine medico medieval mediocre meditate
medium medley medulla medusa medusae meed meek meerschaum meet meetinghouse meetup meg mega
megabit megabucks megabyte megachurch megacycle megadeath megagram megagramme megahertz megajoule
megalith megalomania megalomaniac megalopolis megameter megametre megapascal megaphone megapixel
megastar megaton megawatt meh meiosis meiotic melamine melancholia melancholy melange melanin
melanoma meld meliorate mellifluous mellow melodious melodrama melodramatic melody melon melt
meltdown member membrane membranous meme memento memo memoir memorabilia memorability memorably
memorandum memorial memorialise memorialize memorise memorize memory memsahib men menace menage
menagerie mend mendacious mendacity mendelevium mendicancy mendicant menfolk menhaden menial
meningeal meningitis meninx menisci meniscus menopause menorah mensch menservants menstrual
menstruate mensurable mensuration menswear mental menthol mentholated mention mentor menu meow
mercantile mercenary mercer mercerise mercerize merchandise merchant merchantman merchantmen
merciful merciless mercurial mercury mercy mere meretricious merganser merge meridian meringue
merino merit meritocracy meritocratic meritorious mermaid merman mermen merriment merry merrymaker
merrymaking mes mesa mescal mescalin mescaline mesdames mesdemoiselles mesh mesmeric mesmerise
mesmerism mesmerize mesomorph meson mesosphere mesquite message messeigneurs messenger messiah
messianic messieurs messmate messy mestizo met metabolic metabolise metabolism metabolite
metabolize metacarpal metacarpi metacarpus metadata metalanguage metallurgy metalwork metamorphic
metamorphism metamorphose metamorphosis metaphor metaphysical metaphysics metastases metastasis
metastasise metastasize metastatic metatarsal metatarsi metatarsus metatheses metathesis mete
metempsychoses metempsychosis meteorically meteorite meteoroid meteorology metformin meth
methadone methamphetamine methane methanol methinks method methodicalness methodology methotrexate
methought methyl meticulous metre metricate metricise metricize metro metronome metropolis
metropolitan mettle mettlesome mew mewl mezzanine mezzo mfg mfr mgr miaow miasma mic mica mice
mick mickey micro microbe microbial microbiological microbiologists microcomputers microcosm
microdot microeconomics microelectronics microfibers micromanagers micrometers micron
microorganisms microprocessors microscopy mid midair midday midden middle middlebrow middleman
middlemen middlemost middleweight middy midfield midge midget midi midland midlife midmost
midnight midpoint midrib midriff midsection midshipman midshipmen midsize midst midstream
midsummer midterm midtown midway midweek midwife midwifery midwinter midwived midwives midwiving
midyear mien miff might mighty mignonette migraine migrant migrate migratory mikado mike mil
milady milch mild mildew mile mileage milepost milestone milf milieu militancy militant militarise
militarism militarize military militate militia militiaman militiamen milk milkmaid milkman
milkmen milkshake milksop milkweed milky mill millage millennia millennial millennium millet
milliard millibar milligram milligramme milliliter millilitre millimeter millimetre milliner
millinery millionaire millionairesses millionth millipede millisecond millpond millrace millstone
millstream millwright milometer milquetoast milt mime mimeograph mimetic mimicked mimicker
mimicking mimicry mimosa min minaret minatory mince mincemeat mind mindbogglingly mindset mine
minefield mineralogy minerals minestrone minesweeper mingle mingy mini miniature miniaturise
miniaturize minibar minibike minibus minicab minicam minicomputer minim minima minimalists
minimise minimize minimum miniseries miniskirt ministered ministerial ministering ministers
ministrant ministration ministry minivan mink minnesinger minnow minorities minoxidil minster
minstrel minstrelsy mint mintage minty minuend minuet minus minuscule minute minuteman minutemen
minutia minutiae minx miracle miraculous mirage mire mirror mirth miry misanthrope misanthropy
misapplied misapplies misapplying misappropriations misc miscalculations miscegenation
miscellaneous miscellany mischievous miscibility miscible miscommunications misconceptions
misconstructions miscreant miscue misdemeanors misdemeanour misdid misdo miser misery misfeasance
misfit misgivings misguidedly mishap mishit mishmash misinformation misinformed misinforming
misinforms misjudgements mislay misleadingly misled misnomer misogamy misogynous misogyny
misquotations misreadings misremembered misremembering misremembers misreported misreporting
misreports misrepresent misrepresentations miss misshapen missile missilery missionary missioners
missis misspellings misstatements missus mist mistletoe mistral mistrustfully misty
misunderstanding misunderstands misuse mite mitigate mitochondria mitochondrial mitochondrion
mitoses mitosis mitotic mitre mitt mitten mitzvah mix mixture mizzen mizzenmast mkay mks mnemonic
moan moat mob mobile mobilise mobilize mobster moccasin mocha mock mockery mockingbird
mockumentary mod modalities mode model modem moderate modern modernise modernize modesty modicum
modifiable modification modify modular modularisation modularization modulate module modulus
moggie moggy mogul mohair moi moiety moil moire moist moisten moisture moisturise moisturize molar
molasses mold moldboard moldy mole molecular molecule molehill moleskin molestation molesters moll
mollification mollify mollusc molluscan mollusk molluskan molly mollycoddle molt molten molybdenum
mom moment momenta momentary momentous momentum mommy monad monarch monarchy monastery monastic
monaural monetarism monetary monetise monetize money moneybag moneybox moneygrubber moneygrubbing
moneylender moneymaker moneymaking monger mongol mongoloid mongoose mongrel monies moniker monism
monist monition monitor monitory monk monkey monkeyshine monkshoods mono monochromatic monochrome
monocle monoclonal monocotyledon monocotyledonous monocular monody monogamous monogamy monogram
monograph monolingual monolith monologist monologue monomania monomaniac monomer mononucleosis
monophonic monoplane monopolise monopolize monopoly monorail monosyllabic monosyllable monotheism
monotheist monotone monotonous monotony monounsaturated monoxide monseigneur monsieur monsignor
monsoon monster monstrance monstrosity monstrous montage month monument moo mooch mood moody moon
moonbeam moonlight moonlit moonscape moonshine moonshot moonstone moonstruck moonwalk moor moorhen
moorland moose moot mop mope mopey mopier mopiest moppet moraine morale moralise moralistically
moralize morass moratorium moray morbid mordancy mordant more morel moreover morgue moribund morn
morocco moron morose morph morpheme morphia morphine morphology morrow morsel mortal mortar
mortarboard mortgage mortgagee mortician mortification mortify mortise mortuary mos mosaic mosey
mosh mosque mosquito mossback mossie mossy most mot mote motel motet moth mothball motherboard
motherfucker motherfucking motherland motherliness motif motile motionlessly motionlessness
motivate motley motocross motorbike motorboat motorcade motorcar motorcycle motorise motorists
motorize motorman motormen motormouth motorway mottle motto moue mould mouldy moult mound mount
mountain mountaineer mountainous mountainside mountaintop mountebank mourn mouse mousetrap mousey
moussaka mousse moustache mousy mouth mouthfeel mouthpiece mouthwash mouthwatering mouthy mouton
move movie moviegoer mow moxie mozzarella mozzie mpg mph mtg mtge much mucilage mucilaginous muck
muckrake mucky mucous mucus mud muddie muddle muddleheaded muddy mudflap mudflat mudguard mudpack
mudroom mudslide mudslinger mudslinging muenster muesli muezzin muff muffin muffle mufti mug
muggins muggle muggy mugshot mugwump mujaheddin mujahedin mukluk mulatto mulberry mulch mulct mule
muleskinner muleteer mull mullah mullein mullet mulligan mulligatawny multi multicolored
multicoloured multiculturalism multifarious multilateral multilayered multinationals multiple
multiplex multiplicand multiplication multiplicative multiplicities multiprocessors multitude
multitudinous mum mumble mumbletypeg mummery mummification mummify mummy mumps mun munch munchie
munchkin mundane municipal munificence munificent munition mural murder murderesses murderous murk
murky murmur murmurous murrain mus muscat muscatel muscle musclebound muscleman musclemen muscular
musculature musculoskeletal muse musette museum mush mushroom mushy musicale musicals musician
musicology musk muskeg muskellunge musket musketeer musketry muskie muskmelon muskox muskoxen
muskrat musky muslin mussel mussy must mustache mustachio mustang mustard musty mutagen mutant
mutate mute mutilate mutineer mutinous mutiny mutt mutterers mutterings mutton muttonchops muttony
mutual muumuu muzak muzzle muzzy mycology myelitis myna mynah myocardial myocardium myopia myopic
myriad myrmidon myrrh myrtle myself mysterious mystery mystic mystification mystify mystique myth
mythologise mythologize mythology myxomatosis naan nab nabob nacelle nacho nacre nacreous nadir
nae naff nag nah naiad naif nail nailbrush naive naivety naked name nameplate namesake nana nanny
nanometer nanometre nanosecond nanotechnology nanotube nap napalm nape naphtha naphthalene napkin
napoleon nappy narc narcissism narcissist narcissus narcolepsy narcoleptic narcoses narcosis
narcotic narcotise narcotize nark narky narrate narrow narwhal nary nasal nasalise nasalize
nascence nascent nasturtium nasty natal natch nation nationalise nationalistic nationalists
nationalities nationalize nationwide native natl natter natty naturalise naturalistic naturalists
naturalize nature naught naughty nausea nauseam nauseate nauseous nautical nautilus nave navel
navigable navigate navvy navy nay naysayer neanderthal neap near nearby nearshore nearside
nearsighted neat neaten neath nebula nebulae nebular nebulous necessary necessitate necessitous
necessity neck neckband neckerchief necklace neckline necktie necrology necromancer necromancy
necrophilia necrophiliac necropolis necroses necrosis necrotic nectar nectarine need needle
needlepoint needlewoman needlewomen needlework needy nefarious neg negate neglect negligee
negligence negligent negligible negotiable negotiate negritude negro negroid neigh neighbor
neighbourhoods neighbourliness neither nelson nematode nemeses nemesis neoclassic neocolonialism
neocolonialist neocon neoconservative neocortex neodymium neolithic neologism neon neonate
neophyte neoplasm neoplastic neoprene nepenthe nephew nephrite nephritis nephropathy nepotism
nepotist neptunium nerd nerdy nerve nervous nervy nest nestle net netball netbook nether
nethermost netherworld nett nettle nettlesome network neural neuralgia neuralgic neurasthenia
neurasthenic neuritic neuritis neurology neuron neuroscience neuroscientist neuroses neurosis
neurosurgeon neurosurgery neurosurgical neurotic neurotransmitter neut neutral neutralise
neutralize neutrino neutron never nevermore nevertheless nevi nevus new newbie newborn newcomer
newel newfangled newfound newlywed newsagency newsagent newsboy newscast newsdealer newsflash
newsgirl newsgroup newshound newsletter newsman newsmen newspaper newspaperman newspapermen
newspaperwoman newspaperwomen newspeak newsprint newsreader newsreel newsroom newsstand newsweekly
newswoman newswomen newsworthy newsy newt newton next nexus niacin nib nibble nice nicety niche
nick nickel nickelodeon nickname nicotine niece nifedipine niff niffy nifty nigga niggard niggaz
nigger niggle nigh night nightcap nightclothes nightclub nightdress nightfall nightgown nighthawk
nightie nightingale nightlife nightlight nightlong nightmare nightshade nightshirt nightspot
nightstand nightstick nighttime nightwatchman nightwatchmen nightwear nighty nihilism nihilist nil
nimbi nimble nimbus nimby nimrod nincompoop nine ninepin nineteen nineteenth ninetieth ninety
ninja ninny ninth niobium nip nipple nippy nirvana nisei nit nite nitpick nitrate nitre
nitrification nitrite nitro nitrocellulose nitrogen nitrogenous nitroglycerin nitroglycerine
nitwit nix nob nobble nobelium nobility noble nobleman noblemen noblewoman noblewomen nobody
nocturne nod noddle noddy node nodular nodule noel noes noggin nohow noise noisemaker noisome
noisy nomad nomenclature nominal nominate nominee non nonactives nonage nonagenarian
nonavailability nonbelievers noncaloric nonce nonchalance nonchalant nonclericals noncom
noncommunicable noncomplying nonconductors nonconformists noncooperation nondenominational
nondepartmental nondescript nondeterministic nondrinkers none noneducational nonenforceable
nonesuch nonetheless nonfat nonflowering nong nongovernmental noninterchangeable nonintervention
noninvasive nonmetallic nonmetals nonoccurence nonoperational nonpareil nonpayments nonperishable
nonphysical nonpolitical nonprescription nonprofessionals nonpublic nonpunishable nonredeemable
nonrefillable nonrefundable nonrepresentational nonrestrictive nonreturnable nonsensical
nonsmokers nonspecialist nonstarters nonsurgical nontarnishable nontheatrical nontropical
nonvoters noodle nook nookie nooky noon noonday noontide noontime noose nope nor norm normalcy
normalise normalize normative north northbound northeast northeastern northeastward northerlies
northern northernmost northward northwest northwestern northwestward nos nose nosebag nosebleed
nosecone nosedived nosedives nosediving nosegay nosey nosh nostalgia nostalgic nostril nostrum
nosy not notabilities notarial notarise notarize notary notate notch note notebook notelet notepad
notepaper noteworthy nothing notice noticeboard notifiable notification notify notoriety notorious
notwithstanding nougat nought noun nourish nous nova novae novel novelette novelise novelize
novella novelty novena novenae novene novice novitiate now nowadays noway nowhere nowise nowt
noxious nozzle nth nuance nub nubbin nubby nubile nuclear nucleate nuclei nucleic nucleoli
nucleolus nucleon nucleoside nucleotide nucleus nude nudge nugatory nugget nuggety nuisance nuke
null nulla nullification nullify numb numbskull numerable numeracy numeral numerate numeric
numerology numerous numinous numismatic numismatist numskull nun nuncio nunnery nuptial nurse
nurselings nursemaid nursery nurseryman nurserymen nursling nurture nus nut nutcase nutcracker
nuthatch nuthouse nutmeat nutmeg nutpick nutria nutrient nutriment nutrition nutritious nutritive
nutshell nutty nuzzle nylon nymph nymphet nympho nymphomania nymphomaniac oaf oak oaken oakum oar
oarlock oarsman oarsmen oarswoman oarswomen oases oasis oat oatcake oaten oath oatmeal obbligato
obduracy obdurate obedience obedient obeisance obeisant obelisk obese obey obfuscate obi obit
obituary obj object objectification objectify objectionably objurgate oblate obligate obligatory
oblige oblique obliterate oblivion oblivious oblong obloquy obnoxious oboe obs obscene
obscurantism obscurantist obscure obsequious obsequy observance observant observatory observe
obsesses obsession obsessive obsidian obsolesce obsolescence obsolescent obsolete obstacle
obstetric obstetrician obstinacy obstinate obstreperous obstruct obstructionists obtain obtrude
obtrusion obtrusive obtuse obverse obviate obvious ocarina occasion occidental occlude occlusion
occlusive occult occupancy occupant occupation occupy occur occurrence ocean oceanfront oceangoing
oceanographer oceanography oceanology ocelot och ochre ocker octagon octal octane octave octavo
octet octogenarian octopus ocular oculist oculomotor odalisque odd oddball ode odious odium
odometer odor odoriferous odorous odour odyssey oecus oedema oedipal oenology oenophile oesophagi
oesophagus oestradiol oestrogen oestrous oestrus oeuvre off offbeat offboarding offence offend
offense offerings offertory offhand office officeholder official officialdom officialese officiant
officiate officious offline offload offprint offset offshoot offshore offside offsite offspring
offstage offtrack oft often oftentimes ofttimes ogle ogre ogresses ohm ohmmeter oho ohs oik oil
oilcan oilcloth oilfield oilman oilmen oilskin oily oink ointment okapi okay okra old olden oldie
oldster oleaginous oleander oleo oleomargarine oles olfactory oligarch oligarchy oligonucleotide
oligopoly olive ombudsman ombudsmen omega omelet omelette omen omicron ominous omission omit
omnibus omnipotence omnipotent omnipresence omnipresent omniscience omniscient omnivore omnivorous
oms onboard once oncogene oncology oncoming one onerous oneself onetime ongoing onion onionskin
online onlooker onlooking only onomatopoeia onomatopoeic onomatopoetic onrush onscreen onset
onshore onside onsite onslaught onstage onto ontogeny ontology onus onward onya onyx oodles ooh
oomph oops ooze oozy opacity opal opalescence opalescent opaque opcode ope oped open opencast
openhanded openhearted openwork opera operable operand operate operetta ophthalmic ophthalmology
opiate opine oping opinionated opioid opium opossum opp opponent opportune opportunistically
oppose opposite oppress opprobrious opprobrium ops opt optician optima optimal optimise optimism
optimist optimize optimum optometry opulence opulent opus oracle oracular oral orange orangeade
orangery orangutan orate oratorio oratory orb orbicular orbit orc orca orchard orchestra
orchestral orchestrate orchid ordain ordeal order ordinal ordinance ordinary ordinate ordnance
ordure ore oregano org organ organdie organdy organelle organise organize organza orgasm orgiastic
orgy oriel orient orientalists orientate orienteering orifice orig origami origin originate oriole
orison ormolu ornament ornamentation ornate ornery ornithology orotund orphan orphanage orris
orthodontia orthodontic orthodontist orthodox orthodoxy orthogonal orthography orthopaedic
orthopaedist orthopedic orthopedist orzo oscillate oscillatory oscilloscope osculate osier osmium
osmosis osmotic osprey ossicles ossification ossify ostensible ostentation ostentatious
osteoarthritis osteopath osteopathy osteoporosis ostler ostracise ostracism ostracize ostrich
other otherworldly otiose otter ottoman oubliette ouch ought ounce our ourselves oust out outage
outbid outbox outbuildings outcroppings outcry outdid outdo outdoorsy outercourse outermost
outerwear outfielders outfit outfox outgo outgun outhit outlandishly outlandishness outlaw outlay
outlet outliers outnumbered outnumbering outnumbers outpourings output outrageous outran outriders
outriggers outrun outset outsiders outstandingly outstations outta outwit outworkers ouzo ova oval
ovarian ovary ovate oven ovenbird ovenproof ovenware over overachievers overact overage overall
overarm overate overawe overbearingly overbid overbuy overdid overdo overdub overdue overeat
overemotional overfed overfly overjoy overlap overlay overlie overmastered overmastering
overmasters overpasses overpay overpowered overpowering overpowers overran overreactions
overrefined overrun oversaw oversea oversee overstatements oversubscribed oversubscribes
oversubscribing oversupplied oversupplies oversupplying overt overtax overture overuse
overvaluations overweeningly overwhelmingly oviduct oviparous ovoid ovular ovulate ovule ovum owe
owed owing owl owlet own oxalate oxblood oxbow oxcart oxen oxford oxidant oxidase oxidative oxide
oxidise oxidize oxtail oxyacetylene oxygen oxygenate oxymora oxymoron oyster ozone pablum pabulum
pace pacemaker pacesetter pacey pachyderm pachysandra pacification pacifism pacify pack package
packet packinghouse packsaddle pact pacy pad paddle paddock paddy padlock padre paean paediatric
paediatrician paedophile paedophilia paella pagan page pageant pageantry pageboy paginate pagoda
pah paid pail pain painkiller painkilling painstaking paint paintball paintbox paintbrush
paintwork pair paisley pajama pal palace paladin palaeolithic palaeontology palanquin palatalise
palatalize palate palatial palatinate palatine palaver palazzi palazzo pale paleface paleo
paleographer paleography paleolithic paleontology palette palfrey palimony palimpsest palindrome
palisade pall palladium pallbearer pallet palliate pallid palm palmate palmetto palmistry palmtop
palmy palomino palpable palpate palpitate palsy paltry pampas pamper pamphlet pamphleteer pan
panacea panache panama panatella pancake panchromatic pancreas pancreatic pancreatitis panda
pandemic pandemonium pander pane panegyric panel panellists pang panhandle panicked panicking
panicky pannier panoply panorama panoramic panpipes pansy pant pantaloons pantechnicon pantheism
pantheist pantheon panther pantie panto pantomime pantry pantsuit panty pantyhose pantyliner
pantywaist pap papa papacy paparazzi paparazzo papaw papaya paperback paperbark paperboard
paperboy paperclip paperers papergirl paperhanger paperhanging paperweight paperwork papery
papilla papillae papillary papoose pappy paprika papyri papyrus par para parabola parabolic
paracetamol parachute parade paradigm paradigmatic paradisaical paradise paradox paraffin
paragliding paragon paragraph parakeet paralegal parallax parallel parallelisation parallelised
parallelization parallelized parallelogram paralyse paralysis paralytic paralyze paramagnetic
paramecia paramecium paramedic parameter parameterise parameterize parametric paramilitary
paramount paramountcy paramour paranoia paranoiac paranoid paranormal parapet paraphernalia
paraphrase paraplegia paraplegic paraprofessional parapsychology paraquat parasailing parascending
parasite parasol parasympathetic parathion parathyroid paratroop paratyphoid parboil parcel parch
pardner pardon pare paregoric parent parentage parentheses parenthesis parenthesise parenthesize
parenthetic paresis parfait pariah paribus parietal parimutuel parishioner park parka parkland
parkway parky parlance parlay parley parliament parliamentarian parliamentary parlor parlous
parmigiana parmigiano parochial parody parole parolee parotid paroxysm parquet parquetry parricide
parrot parry parse parsec parsimonious parsimony parsley parsnip parson parsonage part partake
partaken parterre parthenogenesis partial participant participate participatory participial
participle particle particleboard particular particularise particularize particulate partisan
partition partitive partizan partner partook partridge parturition partway party parvenu pas
pascal paschal pasha passably passage passageway passbook passel passenger passerby passersby
passim passionate passionflower passionless passions passively passiveness passives passivity
passivize passkey passphrase passport password past pasta paste pasteboard pastel pastern
pasteurise pasteurize pastiche pastille pastime pastorals pastorate pastrami pastry pasturage
pasture pastureland pasty pat patch patchouli patchwork patchy pate patella patellae patent
paterfamilias paternal paternity paternoster path pathetic pathfinder pathogen pathology pathos
pathway patience patient patina patinae patine patio patisserie patois patresfamilias patriarch
patriarchate patriarchy patrician patricide patrimonial patrimony patriot patrol patrolman
patrolmen patrolwoman patrolwomen patron patronage patronesses patronise patronize patronymic
patroon patsy pattern patty paucity paunch paunchy pauper pauperise pauperize pause pave pavilion
pavlova paw pawl pawn pawnbroker pawnbroking pawnshop pawpaw pay payback paycheck payday payee
payload paymaster payoff payola payout payphone payroll payslip paywall pct pea peace peacekeeper
peacekeeping peacemaker peacemaking peacetime peach peachy peacock peafowl peahen peak peaky peal
peanut pear pearl peasant peasantry peashooter peat peaty pebble pecan peccadillo peccary peck
pecs pectic pectin pectoral pectoralis peculate peculiar pecuniary pedagogue pedagogy pedal pedalo
pedant pedantry peddle pederast pederasty pedestal pedestrian pedestrianise pedestrianize
pediatric pediatrician pedicab pedicure pedigree pediment pedlar pedometer pedophile pedophilia
peduncle pee peed peek peekaboo peel peen peep peepbo peephole peepshow peer peerage peeresses
peeve peewee peewit peg pegboard peignoir pejoration pejorative peke pekinese pekingese pekoe
pelagic pelf pelican pellagra pellet pellucid pelmet pelt pelvic pelvis pemmican pen penalise
penalize penalty penance pence penchant pencil pend pendant pendent pendulous pendulum penetrable
penetrate penfriend penguin penicillin penile peninsula peninsular penis penitence penitent
penitential penitentiary penknife penknives penlight penman penmen pennant penniless pennon penny
pennyweight pennyworth penology pensionable pensioned pensioner pensioning pensions pensively
pensiveness pent pentacle pentagon pentagram pentameter pentathlete pentathlon penthouse penuche
penultimate penumbra penumbrae penurious penury peon peonage peony people pep peppercorn
peppermint pepperoni peppery peppy pepsin peptic peptide per peradventure perambulate percale
perceive percent percentage percentile perceptible perception perceptive perceptual perch
perchance percipience percipient percolate percussion percussive perdition perdurable peregrinate
peregrine peremptory perennial perestroika perfect perfecta perfectibility perfectible
perfectionists perfidious perfidy perforate perforce perform performance performative perfume
perfumery perfunctory perfusion pergola perhaps pericardia pericardial pericarditis pericardium
perigee perihelia perihelion peril perilous perimeter perinatal perinea perineum period
periodicals periodontal periodontics periodontist peripatetic peripheral periphery periphrases
periphrasis periphrastic periscope perishables perishers peristalses peristalsis peristaltic
peristyle peritoneal peritoneum peritonitis periwig periwinkle perjure perjury perk perky perm
permafrost permanence permanency permanent permeable permeate permissible permission permissive
permit permittivity permute pernicious peroration peroxide perpendicular perpetrate perpetual
perpetuate perpetuity perplex perquisite persecute perseverance persevere persiflage persimmon
persisted persistence persistent persisting persists persnickety person persona personae personage
personalise personalities personalize personalty personification personify personnel perspective
perspex perspicacious perspicacity perspicuity perspicuous perspire persuade persuasion persuasive
pert pertain pertinacious pertinacity pertinence pertinent perturb perturbation pertussis peruke
peruse perv pervade pervasive perverse pervert peseta pesky peso pessary pessimism pessimist pest
pesticide pestiferous pestilence pestilent pestilential pestle pesto pet petabyte petajoule petard
petawatt petcock petiole petite petitionary petitioners petrel petrifaction petrify petrochemical
petrodollar petrol petrolatum petroleum petrology petticoat pettifog pettifoggery pettish petty
petulance petulant petunia pew pewee pewit pewter peyote pfennig phaeton phagocyte phalanger
phalanges phalanx phalli phallic phallocentric phallocentrism phallus phantasm phantasmagoria
phantasmagorical phantom pharaoh pharisaic pharisee pharmaceutic pharmacology pharmacopeia
pharmacopoeia pharmacotherapy pharmacy pharyngeal pharynges pharyngitis pharynx phase phaseout
phat pheasant phenacetin phenobarbital phenol phenom phenomena phenomenal phenomenology phenomenon
phenotype phenytoin pheromone phew phi philander philanthropy philately philharmonic philippic
philistine philodendron philology philosopher philosophise philosophize philosophy philter philtre
phish phlebitis phlegm phlegmatic phloem phlox phobia phobic phoebe phoenix phone phonecard
phoneme phonetic phonetician phoney phonograph phonology phonon phony phooey phosphate
phosphodiesterase phosphor phosphorescence phosphorescent phosphorous phosphorus phosphorylation
photo photocell photocopy photoelectric photoengrave photofinishing photogenic photograph
photography photojournalism photojournalist photometer photon photosensitive photostat
photosynthesis photosynthesise photosynthesize photosynthetic phototropic phototropism
phototypesetter phototypesetting photovoltaic phrase phrasebook phraseology phrenology phyla
phylactery phylogeny phylum phys physicality physicals physician physicists physicked physicking
physio physiognomy physiography physiology physiotherapy physique phytoplankton pianissimo pianist
piano pianoforte pianola piaster piastre piazza pibroch pic pica picador picante picaresque
picayune piccalilli piccolo pick pickax pickerel picket pickle pickpocket pickup picky picnic
picnicked picnicker picnicking picot pictogram pictograph pictorial picture picturesque piddle
pidgin pie piebald piece piecemeal piecework piecrust pied pier pierce piety piezoelectric piffle
pig pigeon pigeonhole piggery piggish piggy piggyback pigheaded piglet pigmentation pigpen pigskin
pigsty pigswill pigtail piing pike pikestaff pikestaves pilaf pilaster pilchard pile pileup pilfer
pilferage pilgrim pilgrimage pill pillage pillar pillbox pillock pillory pillow pillowcase
pillowslip pilly pilot pilothouse pimento pimiento pimp pimpernel pimple pin pinafore pinball
pincer pinch pincushion pine pineapple pinewood piney pinfeather ping pinhead pinhole pink pinkeye
pinkie pinko pinky pinnacle pinnate pinny pinochle pinpoint pinprick pinsetter pinstripe pint
pinto pinup pinwheel piny pinyin pinyon pioneer pious pip pipe pipeline pipette pipework pipit
pippin pipsqueak piquancy piquant pique piracy piranha pirate pirogi piroshki pirouette pirozhki
pis piscatorial pismire pissoir pistachio piste pistil pistillate pistol piston pit pita pitapat
pitch pitchblende pitchfork pitchman pitchmen piteous pitfall pith pithead pithy pitiable pitiful
pitiless piton pitta pittance pituitary pity pivot pix pixel pixie pizazz pizza pizzazz pizzeria
pizzicati pizzicato pkg pkt pkwy placard placate placatory place placebo placeholder placekick
placenta placental placid placket plagiarise plagiarism plagiarize plagiary plague plaice plaid
plain plainchant plainclothes plainclothesman plainclothesmen plainsman plainsmen plainsong
plainspoken plaint plaintiff plait plan planar plane planeload planet planetarium planetary
plangency plangent plank plankton plant plantain plantar plantation plaque plash plasma plasmon
plaster plasterboard plastic plasticise plasticize plastique plat plate plateau platelet platen
platform platinum platitude platitudinous platonic platoon platy platypus plaudit plausibility
plausible play playact playback playbill playbook playboy playfellow playgirl playgoer playground
playgroup playhouse playlists playmate playoff playpen playroom playschool plaything playtime
playwright plaza plea plead pleasant pleasantry please pleasure pleat pleb plebby plebe plebeian
plebiscite plectra plectrum pledge plenary plenipotentiary plenitude plenteous plentiful plenty
plenum pleonasm plethora pleura pleurae pleurisy plexiglass plexus pliable pliancy pliant plied
pliers plies plight plimsoll plinth plod plonk plop plosive plot plough ploughman ploughmen
ploughshare plover plow plowman plowmen plowshare ploy pluck plucky plug plughole plugin plum
plumage plumb plume plummet plummy plump plumy plunder plunge plunk pluperfect plural pluralise
pluralize plus plush plushy plutocracy plutocrat plutonium pluvial ply plywood pneumatic
pneumococcal pneumococci pneumococcus pneumonia poach pock pocket pocketbook pocketknife
pocketknives pockmark pod podcast podiatry podium poem poesy poet poetaster poetesses poetry
pogrom poi poignancy poignant poinciana poinsettia point pointblank pointillism pointillist pointy
poise poison poisonous poke pokey pokie poky pol polar polarise polarize pole poleaxe polecat
polemic polestar police policeman policemen policewoman policewomen policy policyholder
policymaker polio poliomyelitis polishers politburo polite politesse politician politicise
politicize politicking politico polka poll pollack pollard pollen pollie pollinate polliwog
pollock pollster pollutant pollute pollywog polo polonaise polonium poltergeist poltroon poly
polyacrylamide polyamory polyandrous polyandry polyclinic polyesters polyethylene polygamous
polygamy polyglot polygon polygraph polyhedral polyhedron polymath polymer polymerise polymerize
polymorphic polymorphous polynomial polyp polyphony polypropylene polysemous polystyrene
polysyllabic polysyllable polytechnic polytheism polytheist polythene polyunsaturate polyurethane
polyvinyl pom pomade pomander pomegranate pommel pommy pomp pompadour pompano pompom pomposity
pompous ponce poncho poncy pond ponderers ponderous pone pong pongee poniard pontiff pontifical
pontificate pontoon pony ponytail poo pooch poodle poof poofter pooh pool poolroom poolside poop
poor poorboy poorhouse pop popcorn pope popgun popinjay poplar poplin popover poppa poppadom
poppet poppy poppycock populace popular popularise popularize populate populism populist populous
popup porcelain porch porcine porcupine pore porgy pork porky porn porno pornographer pornography
porosity porous porphyritic porphyry porpoise porridge porringer port portage portcullis portend
portent portentous porterhouse portfolio porthole portico portmanteau portrait portraiture portray
portulaca pose poseur posh posit positivists positron poss posse possesses possession possessive
possessor possibility possible possum post postage postbag postbox postdoc posterior posthumous
postie postilion postillions postlude postman postmasters postmen postmistresses postmodernists
postmortem postpartum postponements postprandial postulate posture postwar posy pot potash
potassium potato potbelly potboiler potency potent potentate potential potentiate pothead pother
potherb potholder pothole pothook potluck potpie potpourri potsherd potshot pottage pottery potty
pouch pouf pouffe poulterer poultice poultry pounce pound poundage pour pout poverty pow powder
powdery powerboat powerfully powerhouse powerlessly powerlessness powwow pox ppm ppr
practicalities practice practicum practise practitioner praesidium praetor praetorian pragmatic
pragmatism pragmatist prairie praise praiseworthy praline pram prance prang prank prankster
praseodymium prat prate pratfall prattle prawn pray prayerfully preach precedence precedent
precept precinct preciosity precious precipice precipitant precipitate precipitous precise
preclude preclusion precocious preconceptions precursors predators predatory predecessor
predeterminers predicament predicate predictability predictably predictions predictors predigested
predigesting predigests predilection predisposed predisposes predisposing predisposition
prednisone preemie preempt preen pref prefab prefatory prefect prefecture preferably preference
preferential prefix pregnancy pregnant prehensile prehistorical preinstalled prejudgements
prejudice prelim preliminary prelude premed premier premiere premise premium premix prenup prep
preparations preparatory preparedness prepay preponderance preponderant preponderate prepositional
prepositions prepossess preposterous preppie preppy prequel prerecorded prerecording prerecords
preregister prerogative pres presbyopia presbyter presbytery preschoolers prescient prescriptions
prescriptively presence presentably presentation presenters presentments preservationist
preservative preservers preset presidency president presidential presidia presidium pressie
pressman pressmen pressure pressurise pressurize prestidigitation prestige prestigious presto
presume presumption presumptive pretax pretence pretenders pretensions pretentious preterit
preterite preternatural prettify pretty pretzel prev prevail prevalent prevaricate preventative
preventives previewers previous previsions prewar prey prezzie priapic price pricey pricier
priciest prick prickle pride pried prier pries priest priestesses prig priggish prim primacy
primaeval primary primate prime primeval primitive primogenitor primogeniture primordial primp
primrose primula prince princedom princesses principal principle print printmaking printout prion
prior prioresses prioritise prioritize priory prise prism prismatic prison prissy pristine prithee
privacy private privatise privatize privet privilege privy prize prizefight prizewinner
prizewinning pro proactive prob probabilistic probabilities probate probationary probationers
probe problem problematic probosces proboscis procaine procaryote procedure proceed process
processionals proclaim proclamation proclivity proconsul proconsular procrastinate procreate
proctor procurator procure prod prodigal prodigious prodigy produce producible product prof
profane professedly professes profession professionalise professionalize professor professorial
proficiency proficient profile profit profiteer profiterole profligacy profligate proforma
profound profundity profuse progenitor progeny progesterone progestin prognathous prognoses
prognosis prognostic prognosticate program programmatic programme progress prohibit
prohibitionists prohibitory project projectile projectionists prokaryote prolapse prole
proletarian proletariat proliferate prolific prolix prologue prolong prolongation prom promenade
promethium prominence prominent promiscuity promiscuous promise promissory promo promontory
promote prompt promptitude promulgate pron prone prong pronghorn pronominal pronoun pronounce
pronto pronuclear pronunciation proof proofread prop propaganda propagandise propagandist
propagandize propagate propane propel propellant propensity property prophecy prophesy prophet
prophetesses prophylactic prophylaxes prophylaxis propinquity propitiate propitiatory propitious
proponent proportion proportionate propose proposition propound propranolol proprietary proprietor
proprietorial proprietress propriety propulsion propulsive prorate prorogation prorogue prosaic
proscenium prosciutto proscribe proscription prose prosecute proselyte proselytise proselytize
prosocial prosody prospect prospectus prosper prosperous prostate prostheses prosthesis prosthetic
prostitute prostrate prosy protactinium protagonist protean protect protectionists protectorate
protein protest protestant protestation protocol proton protoplasm prototype protozoa protozoan
protozoic protract protrude protrusile protrusion protuberance protuberant proud prov prove proven
provenance provender provenience proverb proverbial provide providence provident providential
province provincial provision proviso provocateur provocation provocative provoke provolone
provost prow prowl proximal proximate proximity proxy prude prudence prudent prudential prudery
prune prurience prurient pry psalm psaltery psephology pseud pseudo pseudonym pseudonymous
pseudoscience pseudy pshaw psi psittacosis psoriasis psst psych psyche psychedelia psychedelic
psychiatry psycho psychoactive psychoanalyse psychoanalysis psychoanalyst psychoanalytic
psychoanalyze psychobabble psychodrama psychogenic psychokinesis psychokinetic psychology
psychometric psychoneuroses psychoneurosis psychopath psychopathology psychopathy
psychopharmacology psychophysiology psychosis psychosomatic psychotherapy psychotic psychotropic
ptarmigan pterodactyl ptomaine pub pubertal puberty pubescence pubescent pubis publican
publication publicise publicist publicity publicize publicly publish puce puck pud puddle pudenda
pudendum pudgy pueblo puerile puerperal puff puffball puffin puffy pug pugilism pugilist
pugnacious pugnacity puke pukka pulchritude pulchritudinous pule pull pullback pullet pulley
pullout pullover pulmonary pulp pulpit pulpwood pulpy pulsar pulsate pulse pulverise pulverize
puma pumice pummel pump pumpernickel pumpkin pun punch punchbag puncheon punchline punchy
punctilio punctilious punctual punctuate puncture pundit punditry pungency pungent punishingly
punishments punitive punk punnet punster punt puny pup pupa pupae pupate pupil puppet puppeteer
puppetry puppy purblind purchase purdah pure purebred puree purgative purgatorial purgatory purge
purification purify purine puritan purl purlieu purloin purple purport purpose purr purse
pursuance pursuant pursue pursuit purulence purulent purvey purveyance purview pus push pushbike
pushcart pushchair pushover pushpin pushup pushy pusillanimity pusillanimous pussy pussycat
pussyfoot pustular pustule put putative putdown putout putrefaction putrefactive putrefy
putrescence putrescent putrid putsch putt puttee putterers putty putz puzzle pvt pwn
pyelonephritis pygmy pyjama pylon pylori pyloric pylorus pyorrhea pyorrhoea pyramid pyre
pyrimidine pyrite pyromania pyromaniac pyrotechnic pyruvate python pyx pzazz qts qty qua quack
quackery quad quadrangle quadrangular quadrant quadraphonic quadratic quadrature quadrennial
quadrennium quadriceps quadrilateral quadrille quadriplegia quadriplegic quadrivium quadruped
quadruple quadruplet quadruplicate quaff quagmire quahog quail quaint quake quaky qualification
qualify qualitative quality qualm quandary quango quanta quantifiable quantification quantify
quantise quantitation quantitative quantity quantize quantum quarantine quark quarrel quarrelsome
quarry quart quarterback quarterdeck quarterfinal quarterlies quartermaster quarterstaff
quarterstaves quartet quartile quarto quartz quasar quash quasi quatrain quaver quavery quay
quayside queasy queen queer quell quench querulous query quesadilla quest questionably questioners
questioningly questionings questionnaire queue quibble quiche quick quicken quickfire quickie
quicklime quicksand quicksilver quickstep quid quiescence quiescent quiet quieten quietude quietus
quiff quill quilt quin quince quinidine quinine quinoa quinsy quint quintessence quintessential
quintet quintuple quintuplet quip quipster quire quirk quirky quirt quisling quit quitclaim quite
quittance quiver quivery quixotic quiz quizzes quizzical quo quoin quoit quondam quorate quorum
quot quota quote quoth quotidian quotient qwerty rabbet rabbi rabbinate rabbinic rabbit rabble
rabid rabies raccoon race racecourse racegoer racehorse raceme racetrack raceway racial rack
racket racketeer raconteur racoon racquet racquetball racy rad radar radarscope raddled radial
radian radiance radiant radiate radicalise radicalism radicalize radicals radicchio radii radio
radioactive radiocarbon radiogram radiographer radiography radioisotope radiology radioman
radiomen radiometer radiometry radiophone radioscopy radiosonde radiosurgery radiotelegraph
radiotelegraphy radiotelephone radiotherapy radium radius radon raffia raffish raffle raft rag
raga ragamuffin ragbag rage ragga raggedy raglan ragout ragtag ragtime ragweed ragwort rah raid
rail railcard raillery railroad railway railwayman railwaymen raiment rain rainbow raincoat
raindrop rainfall rainmaker rainmaking rainproof rainstorm rainwater rainy raise raisin raja rajah
rake rally ram ramble rambunctious ramekin ramie ramification ramify ramjet ramp rampage rampancy
rampant rampart ramrod ramshackle ran ranch rancid rancor rancorous rand random randomise
randomize randy ranee rang range rangefinder rangy rani rank rankle ransack ransom ransomware rant
rap rapacious rapacity rape rapeseed rapid rapier rapine rappel rapport rapporteur rapprochement
rapscallion rapt rapture rapturous rare rarebit rarefaction rarefy rascal rash rasp raspberry
raspy raster rat ratatouille ratbag ratchet rate ratepayer rather rathskeller ratification ratify
ratio ratiocinate rationale rationalise rationalize rationals ratline rattan rattle rattlebrain
rattlesnake rattletrap rattrap ratty raucous raunchy ravage rave ravel raven ravenous ravine
ravioli ravishers ravishingly raw rawboned rawhide ray rayon raze razoo razorback razz razzmatazz
rcpt reach react reactance reactant reactionary read readabilities readerships readjustments
readout ready real realignments realise realistically realize realm realpolitik realtors realty
ream reap reapplied reapplies reapplying reappraisals rear rearguard rearm rearmost rearrangements
rearward reason reassess reassignments reassuringly rebel rebellions rebellious rebid rebuke rebus
rebut rebuttals rec recalcitrance recalcitrant recalculations recantation recap recapitulations
recce recd receipt receive receptacle reception receptive receptor recesses recessionals
recessionary recessive rechartered rechartering recharters recidivism recidivist recipe recipient
reciprocal reciprocate reciprocity recitalist recitals recitations recitative reciters reckless
reckon reclamation recline recluse recognise recognize recollections recolored recoloring recolors
recoloured recolouring recolours recompense recon reconcile reconciliations recondite
reconnaissance reconnoiter reconnoitre reconstructions recorders recordings recoverable recovered
recoveries recovering recovers recreant recreational recreations recriminate recriminatory
recrudesce recrudescence recrudescent recruit rectal rectangle rectangular rectifiable
rectification rectify rectilinear rectitude recto rector rectory rectum recumbent recuperate recur
recurrence recursively recuse recyclables red redact redbird redbreast redbrick redcap redcoat
redcurrant redden reddish redeemers redemption redemptive redevelopments redhead redid rediscover
rediscovery redissolved redissolves redissolving redistributed redistributes redistributing
redistribution redistributor redlining redneck redo redolence redolent redoubtably redound redskin
reduce reducible reductase reductionist reductions redundancy redundant redwood redye reed reedy
reef reek reel reelections reenactments reenlisted reenlisting reenlistment reenlists reestablish
reevaluations reeve reexaminations ref refactored refactoring refactors refection refectory
referee reference referendum referent referential referral referrers refinements refiners
refinished refinishes refinishing refit reflate reflationary reflect reflexively reflexives
reflexivity reflexology reforestation reforested reforests reformations reformatory reformers
reformists reformulations refract refractory refrain refreshers refreshingly refreshments
refrigerant refrigerate refuge refugee refulgence refulgent refurbishments refurnished refurnishes
refurnishing refusals refute reg regalia regard regatta regency regeneracy regex reggae regicide
regime regimen regiment regimentation regionalism registered registering registers registrant
registrar registration registry regnant rego regress regret regrettable regular regularise
regularize regulate regulatory regurgitate rehab rehabilitate rehearings rehearsals reification
reify reign reimburse reimposed reimposes reimposing rein reincarnations reincorporated
reincorporates reincorporating reincorporation reinfections reinforced reinforcement reinforces
reinforcing reinstalled reinstalling reinstated reinstatement reinstates reinstating reinvented
reinventing reinvention reinvents reinvested reinvesting reinvestment reinvests reiterations
reject rejig rejoice rejoinder rejuvenate rel relatedness relaters relational relations
relationship relatively relatives relativism relativist relativity relax relaxant relaxation relay
relentlessly relentlessness relevance relevancy relevant reliance reliant relieve religion
religiosity religious relinquish reliquary reluctance reluctant rely rem remainder remainer remand
remap remarkableness remarkably remastered remastering remasters remediable remedy remembrance
reminders reminisce reminiscence reminiscent remissions remit remittance remix remnant remonstrant
remonstrate remorse removals removers remunerate renaissance renal rend renderings rendezvous
rendition renegade renege renew rennet rennin renounce renovate renown rent renumbered renumbering
renumbers renunciation reorg reorganisations reorganizations rep repairers repairman repairmen
reparations repartee repatriate repay repeatability repeatably repeatedly repeaters repel
repellent repentance repentant repertoire repertory repetitions repetitious repetitively
repetitiveness replacements replenish replete replica replicate reportedly reporters reportorial
repositioning repository repossess reprehend reprehensibility reprehensible reprehension
representative represented representing represents represses repression repressive reprieve
reprimand reprisals reproach reproducers reproducibility reproductions reprovingly reptile
reptilian republic repudiate repugnance repugnant repulsively repulsiveness repute requiem
requirements requisite requiters reran rerecorded rerecording rerecords rerun res resat rescind
rescission rescue researchers resections resellers resemble resentfully resentfulness resentments
reserpine reservations reservedly reservedness reservists reservoir reset resew residence
residency resident residential residua residue residuum resignation resignedly resilience
resiliency resilient resin resinous resistance resistant resistible resistivity resistors resit
resolutions resonance resonant resonate resorption resoundingly resourcefully resourcefulness
resow resp respect respirator respiratory resplendence resplendent respond respondent response
responsibility responsible rest restatements restaurant restaurateur restitution restorations
restorative restorers restrainers restraint restrictions restrictively restrictiveness restroom
restructurings resubscribed resubscribes resubscribing result resultant resume resumption
resupplied resupplies resupplying resurgence resurgent resurrect resuscitate retailers retain
retaliate retaliatory retard retardant retardation retch retentively retentiveness reticence
reticent reticulated reticulation reticulum retie retina retinoblastoma retinue retiree
retirements retractile retractions retrenchments retributions retrieve retro retroactive retrofire
retrofit retrograde retrogress retrorocket retrospect retrovirus retry retsina returnables
returnee returners reuse rev revaluations revealingly revealings reveille revel revelation
revelatory revelry revenge revenuers reverberate revere reverence reverend reverent reverential
reverie reversals reversibility reversible reversions revertible revetments reviewers revilers
revisers revisionism revisionist revisions revivalism revivalist revivals revivification revoke
revoltingly revolutionary revolutionise revolutionist revolutionize revolutions revolve revue
revulsion rewed reworkings rhapsodise rhapsodize rhapsody rhea rhenium rheostat rhesus rhetoric
rhetorician rheum rheumatic rheumatism rheumatoid rheumy rhinestone rhinitis rhino rhinoceros
rhinoplasty rhinovirus rhizome rho rhodium rhododendron rhomboid rhombus rhubarb rhyme rhymesters
rhythm rial rib ribald ribaldry ribbon riboflavin rice rich rick rickets rickety rickrack rickshaw
ricochet ricotta rid riddance ridden riddle ride ridge ridgepole ridgy ridicule ridiculous rife
riff riffle riffraff rifle rifleman riflemen rift rig rigamarole rigatoni right righteous
rightmost righto rightsize rightward rigid rigmarole rigorous rigours rile rill rim rime rind ring
ringgit ringleader ringlet ringmaster ringside ringtone ringworm rink rinse riot riotous rip
riparian ripcord ripe ripen ripoff riposte ripple ripsaw riptide rise risen risibility risible
risk risky risotto rissole rite ritual ritualised ritualistically ritualized ritzy riv rivalry
rive riven riverbank riverbed riverboat riverfront riverside rivet riviera rivulet riyal roach
road roadbed roadblock roadhouse roadie roadkill roadrunner roadshow roadside roadster roadway
roadwork roadworthy roam roan roar roast rob robbery robe robin robocall robot robotaxi robotise
robotize robust rock rockabilly rockbound rockery rocket rocketry rockfall rocky rococo rod rode
rodent rodeo roe roebuck roentgen roger rogue roguery roil roister role roll rollback
rollerblading rollerskating rollick rollmop rollover romaine roman romance romantic romanticise
romanticize romeo romp rondo rood roof rooftop rook rookery rookie room roomette roommate roomy
roost root rootkit rootlet rope ropy rort rosary rose roseate rosebud rosebush rosemary rosette
rosewater rosewood rosin roster rostrum rosy rot rota rotary rotate rotatory rote rotgut
rotisserie rotogravure rototiller rotten rottweiler rotund rotunda rouble rouge rough roughage
roughcast roughen roughhouse roughie roughneck roughshod roughy roulette round roundabout roundel
roundelay roundhouse roundup roundworm rouse roust roustabout rout route routine routinise
routinize roux rove row rowan rowboat rowdy rowel rowlock royal royalty rpm rps rte rub rubato
rubberise rubberize rubberneck rubbery rubbish rubbishy rubble rubdown rube rubella rubicund
rubidium ruble rubric ruby ruched ruck rucksack ruckus ructions rudder ruddy rude rudiment
rudimentary rue rued ruff ruffian ruffle rug rugby rugrat ruin ruination ruing ruinous rule rum
rumba rumble rumbustious ruminant ruminate rummage rummy rumormonger rumoured rumouring
rumourmonger rumours rump rumple rumpus run runabout runaround runaway rundown rune rung runlet
runnel runny runoff runt runtime runty runway rupee rupiah rupture rural ruse rush rushy rusk
russet rust rusticate rustle rustproof rusty rut rutabaga ruthenium rutherfordium ruthless rutty
rye sabbath sabbatical saber sable sabot sabotage saboteur sabra sabre sac saccharin saccharine
sacerdotal sachem sachet sack sackcloth sacra sacred sacrifice sacrificial sacrilege sacrilegious
sacristan sacristy sacroiliac sacrosanct sacrum sad sadden saddle saddlebag saddlery sadhu
sadistically sadomasochism sadomasochist safari safe safeguard safekeeping safety safflower
saffron sag saga sagacious sagacity sage sagebrush saggy sago saguaro sahib said sail sailboard
sailboat sailcloth sailfish sailplane saint saith sake saki salaam salacious salacity salad
salamander salami salary sale saleroom salesclerk salesgirl saleslady salesman salesmen
salespeople salesperson salesroom saleswoman saleswomen salience salient saline saliva salivary
salivate sallow sally salmon salmonella salmonellae salon saloon salsa salt saltbox saltcellar
saltine saltpeter saltpetre saltshaker saltwater salty salubrious salutary salutatorian salutatory
salute salvage salve salvo samarium samba same samey samosa samovar sampan sample samurai
sanatorium sanctification sanctify sanctimonious sanctimony sanction sanctity sanctuary sanctum
sand sandalwood sandbag sandbank sandbar sandblast sandbox sandcastle sandgroper sandhog sandlot
sandman sandmen sandpaper sandpiper sandpit sandshoe sandstone sandstorm sandwich sandy sane sang
sangfroid sangria sanguinary sanguine sanitarian sanitarium sanitary sanitation sanitise sanitize
sank sans sanserif sap sapience sapiens sapient sapling sapphire sappy saprophyte sapsucker
sapwood saran sarcasm sarcastic sarcoma sarcophagi sarcophagus sardine sardonic sarge sari sarky
sarnie sarong sarsaparilla sartorial sash sashay sass sassafras sassy sat satanic satanism
satanist satay satchel sate sateen satellite satiable satiate satiety satin satinwood satiny
satire satirise satirize satisfaction satisfactory satisfy satori satrap satsuma saturate
saturnine satyr satyriasis sauce saucepan saucy sauerkraut sauna saunter saurian sauropod sausage
sauternes savage savagery savanna savant save savior savory savoured savouring savours savoury
savoy savvy saw sawbones sawbuck sawdust sawfly sawhorse sawmill sawyer sax saxifrage saxophone
say scab scabbard scabby scabies scabrous scad scaffold scalar scalawag scald scale scalene
scallion scallop scallywag scalp scalpel scam scamp scampi scan scandal scandalise scandalize
scandalmonger scandalous scandium scant scanty scapegoat scapegrace scapula scapulae scapular scar
scarab scarce scare scarecrow scaremonger scarf scarification scarify scarlatina scarlet scarp
scarves scary scat scathing scatology scatterbrain scatterings scattershot scatty scavenge
scenario scenarist scene scenery scent scepter sceptic sceptre sch schadenfreude schedule schema
schemata schematic schematise schematize scheme scherzo schilling schismatic schistosomiasis
schizo schizoid schizophrenia schizophrenic schlemiel schlep schlepp schlock schlocky schmaltz
schmaltzy schmo schmoe schmooze schmuck schnapps schnauzer schnitzel schnook schnoz schnozzle
scholar scholastic school schoolbag schoolbook schoolboy schoolchild schoolchildren schooldays
schoolfellow schoolgirl schoolhouse schoolkid schoolmarm schoolmaster schoolmate schoolmistress
schoolroom schoolteacher schoolwork schoolyard schooner schuss schussboomer schwa sci sciatic
sciatica science scientific scientist scimitar scintilla scintillate scion scissor scleroses
sclerosis sclerotic scoff scofflaw scold scoliosis sconce scone scoop scoot scope scorbutic scorch
score scoreboard scorecard scorekeeper scoreline scorn scorpion scotch scoundrel scour scourge
scout scoutmaster scow scowl scrabble scrag scraggly scraggy scram scramble scrap scrapbook scrape
scrapheap scrapie scrappy scrapyard scratch scratchcard scratchpad scratchy scrawl scrawly scrawny
scream scree screech screechy screen screencast screenplay screensaver screenshot screenwriter
screenwriting screw screwball screwdriver screwworm screwy scribble scribe scrim scrimmage scrimp
scrimshaw scrip script scripture scriptwriter scrivener scrod scrofula scrofulous scroll scrooge
scrota scrotal scrotum scrounge scroungy scrub scrubby scruff scruffy scrum scrumhalf scrumhalves
scrummage scrump scrumptious scrumpy scrunch scrunchie scrunchy scruple scrupulosity scrupulous
scrutineer scrutinise scrutinize scrutiny scuba scud scuff scuffle scull scullery sculpt
sculptress sculpture scum scumbag scummy scupper scurf scurfy scurrility scurrilous scurry scurvy
scutcheon scuttle scuttlebutt scuzzy scythe sea seabed seabird seaboard seaborne seacoast seafarer
seafaring seafloor seafood seafront seagoing seagull seahorse seal sealant sealskin seam seaman
seamen seamount seamstress seamy seaplane seaport sear search searchlight seascape seashell
seashore seasick seaside season seat seatmate seawall seaward seawater seaway seaweed seaworthy
sebaceous seborrhea seborrhoea sebum sec secant secateurs secede secession seclude seclusion
seclusive second secondary secondhand secrecy secret secretarial secretariat secretary secrete
secretory sect sectarian sectary sectionalism sectionals secular secularise secularize secure secy
sedan sedate sedentary sedge sedgy sediment sedimentary sedimentation sedition seditious seduce
seduction seductive seductress sedulous see seed seedbed seedcase seedling seedpod seedy seek seem
seen seep seepage seer seersucker seesaw seethe segment segmentation segregate segregationists
segue seigneur seignior seigniorial seine seismic seismograph seismography seismology seize
seizure seldom select selectman selectmen selenium selenographer selenography self selfie selfsame
sell selloff sellotape sellout seltzer selvage selvedge selves semantic semaphore semblance semen
semester semi semiautomatics semiconductors semifinalists semifinals semimonthlies seminal seminar
seminarian semiotic semipro semiprofessionals semiretired semitrailers semitropical semiweeklies
semolina sempstress sen senate senatorial send sendoff senescence senescent senile senior senna
senora senorita sensationalise sensationalism sensationalist sensationalize sense sensibility
sensible sensitise sensitive sensitize sensory sensual sensuous sent sentence sententious
sentience sentient sentiment sentimentalise sentimentalists sentimentalize sentinel sentry sepal
separable separate sepia sepsis septa septal septet septic septicaemia septicaemic septicemia
septicemic septuagenarian septum sepulcher sepulchre seq sequel sequence sequential sequester
sequestrate sequin sequitur sequoia seraglio serape seraph sere serenade serendipitous serendipity
serene serf serfdom serge sergeant serial serialise serialize series serif serigraph serine
serious sermon sermonise sermonize serology serotonin serous serpent serpentine serrate serried
serum servant serve servery service serviceman servicemen servicewoman servicewomen serviette
servile servitor servitude servo servomechanism servomotor sesame sesquicentennial session set
setback setscrew setsquare sett settee settle setup seven seventeen seventeenth seventh seventieth
seventy sever severance severe sew sewage sewerage sewn sex sexagenarian sexology sexpot sextant
sextet sexting sexton sextuplet sexual sexy shabby shack shackle shad shade shadow shadowbox
shadowy shady shaft shag shaggy shah shake shakedown shaken shakeout shakeup shaky shale shall
shallot shallow shalom shalt sham shaman shamble shambolic shame shamefaced shampoo shamrock
shandy shanghai shank shantung shanty shantytown shape shard share sharecrop shareholder
shareholding shareware sharia shariah shark sharkskin sharp sharpen sharpie sharpshooter
sharpshooting sharpy shat shatterproof shave shaven shawl shay shaykh she sheaf shear sheath
sheathe sheave shebang shebeen shed sheen sheeny sheep sheepdog sheepfold sheepherder sheepskin
sheet sheik sheikdom sheikh sheikhdom sheila shekel shelf shell shellac shellacked shellacking
shellfire shellfish shelter shelve shenanigan shepherd shepherdesses sherbet sherd sheriff sherry
shew shewn shh shiatsu shibboleth shied shield shier shies shiest shift shifty shiitake shill
shillelagh shim shimmery shimmy shin shinbone shindig shine shingle shinguard shinny shinsplints
shiny ship shipboard shipbuilder shipbuilding shipload shipmate shipowner shipshape shipwreck
shipwright shipyard shire shirk shirr shirt shirtfront shirtsleeve shirttail shirtwaist shirty
shit shitfaced shithead shitload shitty shiv shivery shoat shock shockproof shod shoddy shoe
shoehorn shoelace shoemaker shoeshine shoestring shoetree shogun shogunate shone shonk shonky shoo
shook shoot shootout shop shopaholic shopfitter shopfitting shopfront shopkeeper shoplift shoppe
shoptalk shopworn shore shorebird shoreline short shortage shortbread shortcake shortchange
shortcoming shortcrust shortcut shorten shortfall shorthand shorthorn shortie shortlisted
shortlisting shortlists shortsighted shortstop shortwave shorty shot shotgun should shout shove
shovel show showbiz showboat showcase showdown showerproof showery showgirl showground showjumping
showman showmen shown showoff showpiece showplace showroom showstopper showstopping showtime showy
shpt shrank shrapnel shred shrew shrewd shriek shrift shrike shrill shrilly shrimp shrine shrink
shrinkage shrive shrivel shriven shroud shrub shrubbery shrubby shrug shrunk shrunken shtick shuck
shudder shuffle shuffleboard shun shunt shush shut shutdown shuteye shutoff shutout shutterbug
shuttle shuttlecock shy shyster sibilant sibling sibyl sibylline sic sick sickbay sickbed sicken
sickie sickle sicko sickout sickroom side sidearm sidebar sideboard sideburns sidecar sidekick
sidelight sideline sidelong sideman sidemen sidepiece sidereal sidesaddle sideshow sidesplitting
sidestep sidestroke sideswipe sidetrack sidewalk sidewall sideways sidewinder sidle siege sienna
sierra siesta sieve sift sigh sight sightread sightseeing sightseer sigma sign signage signalers
signalise signalize signallers signalman signalmen signatory signature signboard signet
significance significant signification signify signora signore signori signorina signorine
signpost silage silence silent silhouette silica silicate siliceous silicon silicone silicosis
silk silken silkscreen silkworm silky sill silly silo silt silty silvan silver silverfish
silversmith silvertail silverware silvery sim simian similar simile similitude simonise simonize
simony simpatico simper simple simpleminded simpleton simplex simplification simplify
simplistically simulacra simulacrum simulate simulcast simultaneity simultaneous sin since sincere
sine sinecure sinew sinewy sing singalong singe single singlet singleton singletree singsong
singular sink sinkhole sinology sinuosity sinuous sinus sinusitis sinusoidal sip siphon sir sire
siree siren sirloin sirocco sirrah sirree sis sissified sissy sister sit sitar sitcom site sitemap
situ situate six sixfold sixpence sixshooter sixteen sixteenth sixth sixtieth sixty size sizzle
ska skate skateboard skedaddle skeet skein skeletal skeleton skeptic skerrick sketch sketchbook
sketchpad sketchy skew skewbald ski skibob skid skidpan skiff skiffle skilful skill skillet skim
skimp skimpy skin skincare skinflick skinflint skinhead skinny skint skintight skip skirmish skirt
skit skite skittish skittle skive skivvy skoal skua skulduggery skulk skull skullcap skullduggery
skunk sky skycap skydive skyjack skylark skylight skyline skyrocket skyscraper skyward skywriter
skywriting slab slack slacken slag slagheap slain slake slalom slam slander slanderous slang
slangy slant slap slapdash slaphappy slapstick slash slat slate slather slattern slaughter
slaughterhouse slave slaveholder slavery slaw slay sleaze sleazebag sleazeball sleazy sled sledge
sledgehammer sleek sleep sleepover sleepwalk sleepwear sleepy sleepyhead sleet sleety sleeve
sleigh sleight slender slenderise slenderize slept sleuth slew slice slick slid slide slideshow
slier sliest slight slily slim slime slimline slimy sling slingback slingshot slink slinky slip
slipcase slipcover slipknot slippage slippery slippy slipshod slipstream slipway slit slither
slithery sliver slob slobbery sloe slog slogan sloganeering sloop slop slope sloppy slosh slot
sloth slouch slouchy slough sloven slow slowcoach slowdown slowpoke sludge sludgy slue slug
sluggard sluggish sluice slum slumber slumberous slumbrous slumdog slumlord slummy slump slung
slunk slur slurp slurry slush slushy slut sluttish slutty sly smack small smallholder smallholding
smallpox smarmy smart smarten smartphone smartwatch smarty smartypants smash smashup smattering
smear smeary smell smelly smelt smidge smidgen smidgeon smidgin smilax smile smiley smirch smirk
smite smith smithereens smithy smitten smock smog smoggy smoke smokehouse smokescreen smokestack
smokey smoko smoky smolder smooch smoochy smooth smoothie smoothy smote smother smoulder smudge
smudgy smug smuggle smut smutty snack snaffle snafu snag snail snake snakebite snakeskin snaky
snap snapdragon snappish snappy snapshot snare snarky snarl snarly snatch snazzy sneak sneaky
sneer sneeze snick snide sniff sniffle sniffy snifter snigger snip snipe snippet snippy snit
snitch snivel snob snobbery snobbish snobby snog snood snooker snoop snoopy snoot snooty snooze
snore snorkel snort snot snotty snout snow snowball snowbank snowbird snowblower snowboard
snowbound snowdrift snowdrop snowfall snowfield snowflake snowline snowman snowmen snowmobile
snowplough snowplow snowshed snowshoe snowstorm snowsuit snowy snub snuff snuffbox snuffle snug
snuggle soak soap soapbox soapstone soapsuds soapy soar sob sobriety sobriquet soc sociable social
socialise socialite socialize societal society socioeconomic sociology sociopath sociopolitical
sock socket sockeye sod soda sodden sodium sodomise sodomite sodomize sodomy soever sofa soft
softback softball softbound softcover soften softhearted softie software softwood softy soggy soil
sojourn sol solace solar solaria solarium sold solderers soldier soldiery sole solecism solemn
solemnify solemnise solemnize solenoid solicit solicitation solicitous solicitude solid solidarity
solidi solidification solidify solidus soliloquise soliloquize soliloquy solipsism solipsistic
solitaire solitary solitude solo solstice solubility soluble solute solve solvency solvent somatic
somatosensory somber sombre sombrero some somebody someday somehow someone someplace somersault
somerset something sometime someway somewhat somewhere somnambulism somnambulist somnolence
somnolent son sonar sonata sonatina song songbird songbook songfest songster songstress songwriter
songwriting sonnet sonny sonogram sonorous sonsofbitches sook sooky soon soot sooth soothe
soothsayer soothsaying sooty sop soph sophistical sophisticate sophistry sophomore soporific soppy
soprano sorbet sorcerer sorceress sorcery sordid sore sorehead sorghum sororities sorrel sorrow
sorry sort sorta sortie sot sottish sou sough sought souk soul soulmate sound soundalike soundbar
soundbite soundboard soundcheck soundproof soundscape soundtrack soup soupy sour source sourdough
sourpuss sousaphone souse south southbound southeast southeastern southeastward southerlies
southern southernmost southpaw southward southwest southwestern southwestward souvenir sovereign
sovereignty soviet sow sown soy soybean sozzled spa space spacecraft spaceflight spaceman spacemen
spaceport spacesuit spacetime spacewalk spacewoman spacewomen spacey spacial spacier spaciest
spaciness spacious spade spadework spadix spaghetti spake spam span spandex spangle spaniel spank
spar spare spareribs spark sparkie sparkle sparky sparrow sparrowhawk sparse spartan spasm
spasmodic spastic spat spate spathe spatial spatula spavin spawn spay speak speakeasy speakerphone
spear spearfish speargun spearhead spearmint spec specialise specialisms specialists specialities
specialize specialty specie specif specifiable specification specify specimen specious speck
speckle spectacle spectacular spectate specter spectra spectre spectrometer spectroscope
spectroscopy spectrum speculate sped speech speechify speechwriter speed speedboat speedometer
speedrun speedster speedup speedway speedwell speedy speleology spell spellbind spellbound
spellcheck spelldown spelt spelunker spelunking spend spendthrift spent sperm spermatozoa
spermatozoon spermicide spew sphagnum sphere spheroid sphincter sphinx spic spice spicule spicy
spider spiderweb spidery spied spiel spies spiff spiffy spigot spike spiky spill spillage
spillover spillway spilt spin spinach spindle spine spinet spinnaker spinneret spinney spinoff
spinster spiny spiracle spiraea spire spirea spirit spiritual spirituous spirochaete spirochete
spiry spit spitball spite spitfire spittle spittoon spiv splanchnic splash splashdown splashy
splat splay splayfeet splayfoot spleen splendid splendor splendorous splenectomy splenetic splice
spliff spline splint splintery split splodge splosh splotch splotchy splurge splutter spoil
spoilage spoilsport spoilt spoke spoken spokesman spokesmen spokespeople spokesperson spokeswoman
spokeswomen spoliation sponge spongy sponsor spontaneity spontaneous spoof spook spooky spool
spoon spoonbill spoonerisms spoor sporadic spore sporran sport sportscast sportsman sportsmen
sportspeople sportsperson sportswear sportswoman sportswomen sportswriter sporty spot spotlight
spotlit spotty spouse spout sprain sprang sprat sprawl spray spread spreadeagled spreadsheet spree
sprig sprightly spring springboard springbok springtime springy sprinkle sprint sprite spritz
sprocket sprog sprout spruce sprung spry spud spume spumoni spumy spun spunk spunky spur spurge
spurious spurn spurt sputa sputnik sputter sputum spy spyglass spymaster spyware sqq squab
squabble squad squadron squalid squall squally squalor squamous squander square squash squashy
squat squatocracy squaw squawk squeak squeaky squeal squeamish squeegee squeeze squeezebox squelch
squelchy squib squid squidgy squiffy squiggle squint squire squirm squirmy squirrel squirt squish
squishy sriracha ssh stab stabilise stability stabilize stable stableman stablemate stablemen
staccato stack stadium staff stag stage stagecoach stagecraft stagehand stagestruck stagey
stagflation staggeringly stagnancy stagnant stagnate stagy staid stain stair staircase stairway
stairwell stake stakeholder stakeout stalactite stalagmite stale stalemate stalk stall stallholder
stalwart stamen stamina stammer stamp stampede stance stanch stand standalone standard standardise
standardize standby standee standoff standout standpipe standpoint standstill standup stank stanza
staph staphylococcal staphylococci staphylococcus staple star starboard starburst starch starchy
stardom stardust stare starfish starfruit stargaze stark starlet starlight starling starlit starry
starstruck start startle startup starve starveling stash stasis stat state statecraft statehouse
stateroom stateside statesman statesmen stateswoman stateswomen statewide stationary stationers
stationery stationmaster statistical statistician statistics statuary statue statuesque statuette
stature status statute statutory staunch stave stay std stead steadfast steady steak steakhouse
steal stealth stealthy steam steamboat steamfitter steamfitting steampunk steamroll steamy steed
steel steelmaker steelworker steelworks steely steelyard steep steepen steeple steeplechase
steeplejack steer steerage steersman steersmen stegosauri stegosaurus stein stellar stem stemware
stench stencil steno stenographer stenography stenosis stent stentorian step stepbrother stepchild
stepchildren stepdad stepdaughter stepfather stepladder stepmom stepmother stepparent steppe
steppingstone stepsister stepson stereo stereophonic stereoscope stereotype sterile sterilise
sterilize sterling stern sternum steroid stertorous stet stethoscope stetson stevedore stew
steward stewardesses stick stickleback stickler stickpin stickup sticky stickybeak sties stiff
stiffen stifle stigma stigmata stigmatic stigmatise stigmatize stile stiletto still stillbirth
stillborn stilt stimulant stimulate stimuli stimulus sting stingray stingy stink stinkbug stinky
stint stipend stipendiary stipple stipulate stir stirrup stitch stitchery stoat stochastic stock
stockade stockbreeder stockbroker stockbroking stockholder stockinet stockinette stockpile
stockpot stockroom stocktaking stocky stockyard stodge stodgy stogie stogy stoic stoke stole
stolen stolid stolon stomach stomachache stomp stone stonemason stonewall stoneware stonewashed
stonework stonkered stonking stony stood stooge stool stoop stop stopcock stopgap stoplight
stopover stoppable stoppage stopple stopwatch storage store storefront storehouse storekeeper
storeroom storey stork storm stormy story storyboard storybook storyteller storytelling stoup
stout stouthearted stove stovepipe stow stowage stowaway straddle strafe straggle straight
straightaway straightedge straighten straightforward straightjacket straightway strain strait
straiten straitjacket straitlaced strand strange strangle stranglehold strangulate strap strata
stratagem strategy strati stratification stratify stratosphere stratum stratus straw strawberry
stray streak streaky stream streamline street streetcar streetlamp streetlight streetwalker
strength strengthen strenuous strep streptococcal streptococci streptococcus streptomycin stress
stretch stretchmarks stretchy strew strewn strewth stria striae striated striation stricken strict
stricture stridden stride stridency strident strife strike strikebound strikebreaker
strikebreaking strikeout strine string stringency stringent stringy strip stripe stripey stripling
striptease stripy strive striven strobe stroboscope strode stroke stroll strong strongbox
stronghold strongman strongmen strongroom strontium strop strophe stroppy strove struck
structuralists structure strudel struggle strum strumpet strung strut strychnine stub stubble
stubborn stubby stucco stuck stud studbook student studio studious study stuff stuffy
stultification stultify stumble stump stumpy stun stung stunk stunt stuntman stuntmen stupefaction
stupefy stupendous stupid stupor sturdy sturgeon stutter sty stye style styli stylise
stylistically stylistics stylize stylus stymie styptic suasion suave sub subaltern subbasements
subcontractors subdue subeditors subheadings subj subject subjugate subjunctive sublet sublimate
subliminal submariners submergence submerse submersible submissions submissively submissiveness
submit suborn subpar subpoena subprofessionals subreddit subscribers subscriptions subsections
subsequent subservience subservient subset subsidence subsidiarity subsidiary subsidise subsidize
subsidy subsisted subsistence subsisting subsists substantial substantiate substantive substations
substituent substitute substrate subsume subsumption subterfuge subterranean subtle subtlety
subtopics subtotaled subtotaling subtotalled subtotalling subtotals subtractions subtrahend
subtropical subtropics suburb suburbanite suburbia subventions subversively subversiveness
subversives subway succeed success succinct succor succotash succubi succubus succulence
succulency succulent succumb such suck suckle sucrose suction sudden suds sudsy sue sued suede
suet suety suffer sufferance suffice sufficiency sufficient suffix suffixation suffocate suffragan
suffrage suffragette suffuse sugar sugarcane sugarcoat sugarplum sugary suggest suggestibility
suggestible suicide suing suit suitcase suite sukiyaki sulfa sulfate sulfide sulfonamides sulfur
sulfurous sulk sulky sullen sully sulphate sulphide sulphur sulphurous sultan sultana sultanate
sultry sum sumac summarise summarize summary summat summerhouse summertime summery summit summitry
summon sumo sump sumptuous sun sunbake sunbath sunbathe sunbeam sunbed sunbelt sunblock sunbonnet
sunburn sunburst sundae sundeck sunder sundial sundown sundress sundry sunfish sunflower sung
sunglasses sunhat sunk sunken sunlamp sunlight sunlit sunny sunrise sunroof sunscreen sunset
sunshade sunshine sunshiny sunspot sunstroke suntan suntrap sunup sup superannuate superapp superb
superchargers supercilious supercomputers superconductivity superconductors superego
supererogation supererogatory superficial superfluous superimposed superimposes superimposing
superimposition superintended superintendence superintendent superintending superintends superior
superlatively superlatives superman supermassive supermen supermom supernal supernaturally
supernaturals supernumerary superpowers supersede superspreaders superstition superstitious
supertankers supervene supervisions supervisors supervisory supine supp suppertime suppl supplant
supple supplementary supplementation suppliant supplicant supplicate suppliers support suppose
supposition suppository suppress suppressant suppressible suppurate supra supranational supremacy
supreme supremo supt surcease surcharge surcingle sure surefire surefooted surety surf surface
surfboard surfeit surge surgeon surgery surly surmise surmount surname surpass surplice surplus
surprise surreal surrealistically surrender surreptitious surrey surrogacy surrogate surround
surtax surtitle surveillance survey survivalists survive susceptibility susceptible sushi suspect
suspend suspense suspicion suspicious suss sustain sustenance sutler suttee suture suzerain
suzerainty svelte swab swaddle swag swagman swagmen swain swallow swallowtail swam swami swamp
swampland swampy swan swank swanky swansdown swansong swap sward swarm swarthy swash swashbuckler
swashbuckling swastika swat swatch swath swathe sway swayback swear swearword sweat sweatband
sweatpants sweatshirt sweatshop sweatsuit sweaty swede sweep sweepstake sweet sweetbread
sweetbriar sweetbrier sweetcorn sweeten sweetheart sweetie sweetmeat swell swellhead swelter swept
sweptback swerve swift swig swill swim swimsuit swimwear swindle swine swineherd swing swingeing
swipe swirl swirly swish switch switchback switchblade switchboard switchover swivel swiz swizz
swollen swoon swoop swoosh sword swordfish swordplay swordsman swordsmen swore sworn swot swum
swung sybarite sycamore sycophancy sycophant syllabic syllabicate syllabification syllabify
syllable syllabub syllabus syllogism syllogistic sylph sylvan symbioses symbiosis symbiotic symbol
symbolise symbolize symbology symmetry sympathetic sympathise sympathize sympathy symphony
symposium symptom symptomatic syn synagogal synagogue synapse synaptic sync synch synchronise
synchronize synchronous synchrony syncopate syncope syndicalism syndicalist syndicate syndrome
synergism synergy synfuel synod synonym synonymous synonymy synopses synopsis synoptic synovial
syntactic syntax synth synthesis synthesise synthesize synthetic synthetize syphilis syphilitic
syphon syringe syrup syrupy system systematic systematise systematize systole tab tabbouleh tabby
tabernacle tabla table tableau tableaux tablecloth tableland tablespoon tablet tabletop tableware
tabloid taboo tabular tabulate tachograph tachometer tachycardia tachyon tacit taciturn tack
tackle tacky taco tact tactician tactile tad tadpole taffeta taffrail taffy tag tagliatelle
tagline taiga tail tailback tailboard tailbone tailcoat tailgate taillight tailpiece tailpipe
tailspin tailwind taint take takeaway taken takeoff takeout takeover talc talcum tale talebearer
talent tali talisman talk talkative talkie talky tall tallboy tallow tallowy tally tallyho talon
talus tam tamale tamarack tamarind tambourine tame tamoxifen tamp tamperers tampon tan tanager
tanbark tandem tandoori tang tangelo tangent tangential tangerine tangibility tangible tangle
tango tangy tank tankard tannery tannin tansy tantalise tantalize tantalum tantamount tantra
tantrum tap tapas tape tapeline tapestry tapeworm tapioca tapir tappet taproom taproot tar
taramasalata tarantella tarantula tardy tare target tariff tarmac tarmacadam tarmacked tarmacking
tarn taro tarot tarp tarpaulin tarpon tarragon tarry tarsals tarsi tarsus tart tartan tartar tarty
taser task taskbar taskmaster taskmistress tassel taste tasty tat tatami tatterdemalion tattie
tattle tattletale tattoo tatty tau taught taunt taupe taut tauten tautologous tautology tavern
tawdry tawny tax taxa taxation taxi taxicab taxidermy taximeter taxiway taxman taxmen taxon
taxonomy taxpayer taxpaying tbs tbsp tea teabag teacake teach teacup teak teakettle teal tealight
team teammate teamster teamwork teapot tear tearaway teardrop teargas tearjerker tearoom teary
tease teasel teaspoon teat teatime teazel teazle tech techie technetium technical technician
technicolor technique techno technobabble technocracy technocrat technology technophobe tectonic
ted teddy tedious tedium tee teed teem teen teenage teeny teenybopper teepee teeter teeth teethe
teetotal tektite tel telecast telecom telecommunication telecommute teleconference telegenic
telegram telegraph telegraphese telegraphy telehealth telekinesis telekinetic telemarketer
telemarketing telemeter telemetry teleology telepathy telephone telephony telephoto
telephotography teleplay teleport teleportation teleprinter teleprocessing teleprompter telesales
telescope teletext telethon teletype teletypewriter televangelism televangelist televise
teleworker teleworking telex tell telltale tellurium temblor temerity temp tempera temperance
temperate temperature tempestuous tempi template temple tempo temporary temporise temporize tempt
temptation temptress tempura ten tenacious tenacity tenancy tenant tenantry tench tend tendency
tendentious tenderfoot tenderhearted tenderise tenderize tenderloin tendinitis tendon tendonitis
tendril tenement tenet tenfold tennis tenon tenpin tense tensile tent tentacle tentative
tenterhook tenth tenuity tenuous tenure tepee tepid tequila terabit terabyte terahertz terajoule
terapixel terawatt terbium tercentenary tercentennial teriyaki term termagant terminable terminal
terminate termini terminology terminus termite tern ternary terr terrace terracotta terrain
terrapin terrarium terrazzo terrestrial terrible terrify terrine territorial territory terrorise
terrorists terrorize terry terrycloth terse tertiary tessellate test testament testamentary
testate testatrices testatrix testicle testicular testify testimonial testimony testis
testosterone testy tetanus tetchy tether tetra tetracycline tetrahedral tetrahedron tetrameter
text textbook textile textual texture thalami thalamus thalidomide thallium than thane thank
thanksgiving that thatch thaw the theater theatergoer theatre theatregoer theatricality
theatricals thee theft their them thematic theme themselves then thence thenceforth thenceforward
theocracy theocratic theodolite theologian theology theorem theoretic theoretician theorise
theorize theory theosophy therapeutic therapy there thereabout thereafter thereat thereby therefor
therefore therefrom therein theremin thereof thereon thereto theretofore thereunder thereunto
thereupon therewith therm thermodynamic thermometer thermometric thermonuclear thermoplastic
thermos thermostat thesauri thesaurus these thesis thespian theta thew they thiamine thick thicken
thicket thickheaded thicko thickset thief thieve thievery thigh thighbone thimble thin thine thing
thingamabob thingamajig thingumabob thingummy thingy think third thirst thirsty thirteen
thirteenth thirtieth thirty this thistle thistledown thither tho thole thong thoracic thorax
thorium thorn thorny thorough thoroughbred thoroughfare thoroughgoing those thou though thought
thousand thousandfold thousandth thraldom thrall thralldom thrash thread threadbare thready threat
threaten three threefold threepence threescore threesome threnody thresh threshold threw thrice
thrift thrifty thrill thrive throat throaty throb throe thrombi thrombolytic thromboses thrombosis
thrombotic thrombus throne throng throttle through throughout throughput throughway throw
throwaway throwback thrown thru thrum thrush thrust thruway thud thug thuggery thuggish thulium
thumb thumbnail thumbprint thumbscrew thumbtack thump thunder thunderbolt thunderclap thundercloud
thunderhead thunderous thundershower thunderstorm thunderstruck thundery thus thwack thwart thy
thyme thymine thymus thyroid thyself tiara tibia tibiae tibial tic tick ticket tickle ticktacktoe
ticktock tidbit tiddler tiddly tiddlywink tide tideland tidemark tidewater tideway tidy tie
tieback tiebreak tied tiepin tier tiff tiger tight tighten tightfisted tightrope tightwad tigress
til tilapia tilde tile till tillage tilt timber timberland timberline timbre timbrel time
timekeeper timekeeping timeline timeout timepiece timescale timeserver timeserving timeshare
timestamp timetable timeworn timezone timid timorous timothy timpani timpanist tin tincture tinder
tinderbox tine tinfoil ting tinge tingle tinker tinkle tinnie tinnitus tinny tinplate tinpot
tinsel tinsmith tint tintinnabulation tintype tinware tiny tip tippet tippex tipple tipster tipsy
tiptoe tiptop tirade tiramisu tire tiresome tiro tissue tit titan titanium titbit titch titchy
tithe titian titillate titivate title titleholder titmice titmouse tittivate tittle titty titular
tizz tizzy tnpk toad toadstool toady toast toastmaster toastmistress toasty tobacco tobacconist
toboggan toccata tocopherol tocsin today toddle toddy toe toecap toed toehold toenail toerag toff
toffee tofu tog toga together toggle toil toilet toiletry toilette toilsome toke token told tole
tolerably tolerance tolerant tolerate toll tollbooth tollgate tollway toluene tom tomahawk tomato
tomb tombola tomboy tombstone tomcat tome tomfoolery tomography tomorrow tomtit ton tonalities
tone tonearm tong tongue tonight tonnage tonne tonsil tonsillectomy tonsillitis tonsorial tonsure
tony too took tool toolbar toolbox toolkit toolmaker toot tooth toothache toothbrush toothpaste
toothpick toothsome toothy tootle tootsie top topaz topcoat topdressing topee topflight topi
topiary topicality topknot topmast topmost topnotch topographer topography topology topple topsail
topside topsoil topspin toque tor torah torch torchbearer torchlight tore toreador tormentingly
tormentors torn tornado torpedo torpid torpor torque torrent torrential torrid torsional torso
tort torte tortellini tortilla tortoise tortoiseshell tortoni tortuous torture torturous torus
tosh toss tossup tot totalisator totalitarian totalities totalizator tote totem totterers toucan
touch touchdown touchline touchpaper touchscreen touchstone touchy tough toughen toughie toupee
tour touristy tourmaline tournament tourney tourniquet tousle tout tow toward towboat towel
towelette towhead towhee towline town townee townhouse townie townsfolk townsman townsmen
townspeople townswoman townswomen towpath towrope toxaemia toxemia toxic toxicology toxin toy
toyboy trabecula trabeculae trabecular trabecule trace tracery trachea tracheae tracheal
tracheotomy track trackball tracksuit tract trad trade trademark tradesman tradesmen tradespeople
tradeswoman tradeswomen tradition traditionalists traduce traffic trafficked trafficker
trafficking tragedian tragedienne tragedy tragic tragicomedy tragicomic trail trailblazer
trailblazing train trainee trainload trainman trainmen trainspotter trainspotting traipse trait
traitorous trajectory tram tramcar tramlines trammel tramp trample trampoline tramway trance
tranche tranquil tranquilize tranquillise tranquillity tranquillize trans transact transatlantic
transceiver transcend transcendence transcendent transcendentalists transcontinental transcribe
transcript transducer transduction transect transept transfer transference transfigure transfinite
transfix transform transformation transformative transfuse transgender transgenic transgress
transience transiency transient transistorise transistorize transistors transit transitory transl
translate transliterate translocation translucence translucency translucent transmigrate
transmissible transmission transmit transmittable transmittal transmittance transmogrification
transmogrify transmute transnational transoceanic transom transpacific transparency transparent
transphobia transphobic transpire transplant transplantation transpolar transponder transport
transportation transpose transposition transsexual transubstantiation transverse transvestism
transvestite trap trapdoor trapeze trapezium trapezoid trappable trapshooting trash trashcan
trashy trauma traumatic traumatise traumatize travail travel travelog travelogue traverse travesty
trawl tray treacherous treachery treacle tread treadle treadmill treas treason treasonous treasure
treasury treat treatise treaty treble tree treeline treetop trefoil trek trellis trematode tremble
tremendous tremolo tremor tremulous trench trenchancy trenchant trencherman trenchermen trend
trendsetter trendsetting trendy trepidation trespass tress trestle trews trey triad triage trial
triangle triangular triangulate triathlete triathlon tribe tribesman tribesmen tribeswoman
tribeswomen tribulation tribune tributary tribute trice tricentennial triceps triceratops trichina
trichinae trichinosis trick trickery trickle trickster tricky tricolor tricycle trident tried
triennial trier tries trifecta trifle trifocals trig triglyceride trigonometry trike trilateral
trilby trill trillionth trillium trilobite trilogy trim trimaran trimesters trimonthly
trinitrotoluene trinity trinket trio trip tripartite tripe triple triplet triplex triplicate
tripod tripos triptych tripwire trireme trisect trite tritium triumph triumphant triumvir
triumvirate trivalent trivet trivia trivial trivialise trivialize trivium trochaic trochee trod
trodden troglodyte troika troll trolley trolleybus trollop trolly trombone tromp troop trope
trophy troposphere troppo trot troth troubadour trouble troublemaker troubleshoot troubleshot
troublesome trough trounce troupe trouser trousseau trousseaux trout trove trow trowel troy
truancy truant truce truck truckie truckle truckload truculence truculent trudge true truelove
truffle trug truly trump trumpery trumpet truncate truncheon trundle trunk truss trust trustee
trustworthy trusty truth truthiness try tryout tryptophan tryst tsar tsetse tsp tsunami tub tuba
tubby tube tubercle tubercular tuberculin tuberculosis tuberculous tuberose tuberous tubular
tubule tuck tuft tug tugboat tuition tularaemia tularemia tulip tulle tum tumble tumbledown
tumbleweed tumbrel tumbril tumescence tumescent tumid tummy tumorous tumours tumult tumultuous tun
tuna tundra tune tuneup tungsten tunnel tunny tuple tuppence tuppenny tuque turban turbid turbine
turbo turbocharge turbofan turbojet turboprop turbot turbulence turbulent turd turducken tureen
turf turfy turgid turkey turmeric turmoil turn turnabout turnaround turnbuckle turncoat turnip
turnkey turnoff turnout turnover turnpike turnstile turntable turpentine turpitude turps turquoise
turret turtle turtledove turtleneck tush tusk tussle tussock tussocky tut tutelage tutelary
tutorial tutti tutu tux tuxedo twaddle twain twang twangy twas twat tweak twee tweedy tween tweet
tweezers twelfth twelve twelvemonth twentieth twenty twerk twerp twice twiddle twig twiggy
twilight twilit twill twin twine twinge twinight twinkle twinset twirl twirly twist twisty twit
twitch twitchy twittery twixt two twofer twofold twopence twopenny twosome twp tycoon tying tyke
tympani tympanic tympanist tympanum type typecast typeface typescript typeset typewrite
typewritten typewrote typhoid typhoon typhus typicality typification typify typo typographer
typography typology tyrannicide tyrannise tyrannize tyrannosaur tyrannosaurus tyrannous tyranny
tyrant tyre tyro tzar tzatziki ubiquitous ubiquity udder ufology ugh ugly uhf ukase ukulele ulcer
ulcerate ulcerous ulna ulnae ulnar ulster ult ulterior ultimate ultimatum ultimo ultra
ultraconservative ultrahigh ultralight ultramarine ultramodern ultrasensitive ultrashort
ultrasonic ultrasound ultraviolet ululate umbel umber umbilical umbilici umbilicus umbra umbrage
umbrella umiak umlaut ump umpire umpteen umpteenth unabashedly unabridgeds unacceptability
unacceptably unaccountably unadvisedly unaffectedly unalterable unaltered unanimous unappealingly
unarguably unarmored unary unassimilable unassisted unassumingly unattractively unavailability
unavailingly unavoidably unbar unbearably unbecomingly unbeknown unbeknownst unbelievably
unbelievers unbid unblinkingly unblushingly unbothered unbox uncap unceasingly uncharacteristic
uncial uncle uncleanlier uncleanliest uncleanliness uncolored uncoloured uncomfortably
uncomplainingly uncomprehendingly uncompromisingly unconcernedly unconscionable unconstitutional
uncontested unconventional unconvincingly uncooperative uncoordinated uncouth uncovered uncovering
uncovers unction unctuous uncut undauntedly undecideds undemonstratively under underachievers
underact underage underarm underbellies underbid underclassman underclassmen undercoatings
undercut underdog underestimations underfed underfur undergarments undergo underhandedly
underhandedness underlay underlie underlip underpasses underpay underpin undersea understandably
understandingly understandings understatements undertakers undertakings undertow underway
underwriters undeservedly undesirability undesirables undesirably undid undigested undischarged
undisclosed undisguised undissolved undistributed undo undoubtedly undue undulant undulate
unearthliness uneconomical unemotional unenclosed unencumbered unenforceable unenforced
unenlightened unerringly uneventfully unexceptionable unexceptional unexpectedly unexpectedness
unfailingly unfaithfully unfaithfulness unfashionably unfathomably unfavorable unfed unfeelingly
unfinished unfit unfix unflaggingly unflappable unflattering unflavoured unflinchingly
unforgivable unforgiving unfriendlier unfriendliest unfriendliness unfurnished ungainlier
ungainliest ungainliness ungodlier ungodliest ungodliness ungracefully ungratefully ungratefulness
unguent ungulate unhelpfully unhesitatingly unhindered unhistorical unhurriedly uni unicameral
unicellular unicorn unicycle unidirectional unification uniform unify unilateral unimaginably
unimpaired unimpeachable unimposing unimpressed unimproved unincorporated uninformative uninformed
uninhabitable uninhabited uninhibitedly uninspired uninspiring uninstallable uninstalled
uninstaller uninstalling uninstalls uninsured unintended uninterested uninteresting
uninterruptedly uninterruptible union unique unisex unison unit unitary unite unitise unitize
unity univ univalent univalve universalise universalize universe univocal unkempt unkindlier
unkindliest unknowingly unknowings unlawfully unlawfulness unlettered unlikelier unlikeliest
unlikeliness unlimbered unlimbering unlimbers unlit unlovelier unloveliest unman unmemorable
unmentionables unmet unmistakable unmolested unmusical unnaturally unnaturalness unnervingly
unnumbered unobjectionable unpardonably unpin unpolished unpolitical unprecedentedly unpredictable
unpremeditated unprepared unpreventable unproductively unprofitably unpunished unquestionable
unquestioned unquestioning unrealistic unreasonableness unreasonably unrecognisably unrecognizably
unreconstructed unrecorded unrefined unreformed unrehearsed unrelated unreleased unrelenting
unreliably unrelievedly unremarkable unremarked unremembered unremittingly unrepeatable unreported
unrequited unreserved unresolved unresponsively unresponsiveness unrestrained unrestricted
unrevealed unrevealing unrewarded unrewarding unrivaled unrivalled unrulier unruliest unruliness
unsay unscathed unseasonably unseeingly unseemlier unseemliest unseemliness unselfishly
unselfishness unset unshakably unshorn unsightlier unsightliest unsightliness unskillfully
unsparingly unspeakably unstintingly unsubscribed unsubscribes unsubscribing unsuccessfully
unsuitability unsuitably unsupervised unsurprisingly unsuspectingly unsymmetrical untarnished
unthinkably unthinkingly untie until untimelier untimeliest untimeliness untiringly unto
untouchables untruthfully untruthfulness untutored untypical unutterably unwavering unwed unwieldy
unwillingly unwillingness unwittingly unworldliness unzip upbeat upbraid upbringing upchuck
upcoming upcountry update updraft updraught upend upfront upgrade upheaval upheld uphill uphold
upholster upholstery upkeep upland uplift upload upmarket upmost upon upped upper uppercase
upperclassman upperclassmen upperclasswoman upperclasswomen uppercut uppermost upping uppish
uppity upraise uprear upright uprising upriver uproar uproarious uproot ups upscale upset upshot
upside upsilon upskill upstage upstairs upstanding upstart upstate upstream upstroke upsurge
upswing uptake uptempo upthrust uptick uptight uptown uptrend upturn upvote upward upwind uracil
uraemia uraemic uranium urban urbane urbanise urbanize urbanology urchin urea uremia uremic ureter
urethane urethra urethrae urethral urge urgency urgent uric urinalyses urinalysis urinary urinate
urine urn urogenital urology ursine urticaria usa usability usable usage use used user username
usher usherette using usu usurer usurious usurp usurpation usury ute utensil uteri uterine uterus
utilise utilitarian utility utilize utmost utopia utopian utter utterance uttermost uveitis uvula
uvular uxorious vac vacancy vacant vacate vacationers vacationists vaccinate vaccine vacillate
vacuity vacuole vacuous vacuum vagabond vagabondage vagarious vagary vagina vaginae vaginal
vaginitis vagrancy vagrant vague vagus vain vainglorious vainglory val valance vale valediction
valedictorian valedictory valence valency valentine valet valetudinarian valiance valiant valid
validate valise valley valorous valuate value valve valvular vamoose vamp vampire van vanadium
vandal vandalise vandalize vane vanguard vanilla vanishings vanquish vantage vape vapid vaporise
vaporize vaporous vapory vapours vapoury vaquero var variable variance variant variate varicolored
varicoloured varicose variegate varietal variety various varlet varmint varnish varsities vary
vascular vase vasectomy vasoconstriction vasomotor vassal vassalage vast vat vaudeville
vaudevillian vault vaunt veal vector veejay veep veer veg vegan vegeburger vegetable vegetarian
vegetate vegges veggie veggieburger vehemence vehemency vehement vehicle vehicular veil vein vela
velar veld veldt vellum velocipede velocity velodrome velour velum velvet velveteen velvety venal
venation vend vendetta vendible veneer venerable venerate venereal vengeance vengeful venial
venireman veniremen venison venom venomous venous vent ventilate ventilatory ventral ventricle
ventricular ventriloquism ventriloquy venture venturesome venturous venue veracious veracity
veranda verandah verapamil verb verbalise verbalize verbatim verbena verbiage verbose verboten
verdant verdict verdigris verdure verge verifiable verification verify verisimilitude veritable
verity vermicelli vermiculite vermiform vermilion vermin verminous vermouth vernacular vernal
vernier veronica verruca verrucae versa versatile verse versification versify verso versus vert
vertebra vertebrae vertebral vertebrate vertex verticals vertiginous vertigo verve very vesicle
vesicular vesiculate vesper vessel vest vestibule vestige vestigial vestry vestryman vestrymen vet
vetch veteran veterinarian veterinary veto vex vexation vexatious vhf via viability viable viaduct
vial viand vibe vibraharp vibrancy vibrant vibraphone vibrate vibrato vibratory viburnum vicar
vicarage vicarious vice vicegerent vicennial viceregal viceroy vichyssoise vicinity vicious
vicissitude victim victimise victimize victor victorious victory victual videlicet video
videocassette videoconferencing videodisc videophone videotape vie vied view viewfinder viewpoint
vigesimal vigil vigilance vigilant vigilante vignette vigor vigorous viking vile vilification
vilify villa village villain villainous villainy villein villeinage villi villus vim vinaigrette
vincible vindicate vindictive vine vinegar vinegary vineyard vino vinous vintage vintner vinyl
viol viola violate violence violent violet violin violincello violoncellist violoncello viper
viperous virago viral vireo virgin virgule virile virology virtualisation virtualization virtue
virtuosity virtuoso virtuous virulence virulent virus visa visage viscera visceral viscid viscose
viscount viscountcy viscountesses viscous viscus vise visibility visible visionary visit visitant
visitation vista visual visualise visualize vita vitae vital vitalise vitalize vitamin vitiate
viticulture vitreous vitrifaction vitrification vitrify vitrine vitriol vittles vituperate viva
vivace vivacious vivaria vivarium vivid vivify viviparous vivisect vivisectionists vixen viz
vizier vlf vlog vocab vocable vocabulary vocal vocalise vocalize vocation vocative vociferate
vociferous vodka vogue voice voicemail void voile vol volatile volatilise volatilize volcanic
volcanism volcano vole volition volley volleyball volt voltage voltaic voltmeter volubility
voluble volume volumetric voluminous voluntarism voluntary volunteer voluptuary voluptuous volute
vomit voodoo voracious voracity vortex votary vote vouch vouchsafe vow vowel voyage voyageur
voyeur vulcanise vulcanism vulcanize vulgar vulgarian vulgarise vulgarize vulnerable vulpine
vulture vulturous vulva vulvae vuvuzela vying wack wacko wacky wad waddle wade wadge wadi wafer
waffle waft wag wage wagerers waggery waggish waggle waggon wagon wagtail waif wail wain wainscot
wainwright waist waistband waistcoat waistline wait waitperson waitress waitstaff waive wake waken
wale walk walkabout walkaway walkies walkout walkover walkway wall wallaby wallah wallboard wallet
walleye wallflower wallop wallow wallpaper wally walnut walrus waltz wampum wan wand wanderers
wanderings wanderlust wane wangle wank wanna wannabe wannabee want wanton wapiti war warble
warbonnet ward warden wardress wardrobe wardroom ware warehouse warfare warfarin warhead warhorse
warlock warlord warm warmblooded warmhearted warmonger warmth warmup warn warp warpaint warpath
warplane warrant warranty warren warrior wart warthog wartime warty wary was wasabi wash washbasin
washboard washbowl washcloth washerwoman washerwomen washout washrag washroom washstand washtub
washy wasp wassail wast wastage waste wastebasket wasteland wastepaper wastewater wastrel watch
watchband watchdog watchmaker watchmaking watchman watchmen watchstrap watchtower watchword water
waterbed waterbird waterboard waterborne watercolor watercourse watercraft watercress waterfall
waterfowl waterfront waterhole waterlilies waterline waterlogged watermark watermelon watermill
waterpower waterproof watershed waterside waterspout watertight waterway waterwheel waterworks
watery watt wattage wattle wave waveband waveform wavefront wavelength wavelet waverers waveringly
wavy wax waxen waxwing waxwork waxy way waybill wayfarer wayfaring waylaid waylay wayside wayward
wazoo weak weaken weakfish weakling weal wealth wealthy wean weapon weaponize weaponry wear
wearisome weary weasel weather weatherboard weathercock weatherise weatherize weatherman
weathermen weatherperson weatherproof weatherstrip weave web webcam webcast webfeet webfoot
webinar webisode weblog webmaster webmistress website wed wedge wedgie wedlock wee weed weedkiller
weedy week weekday weekend weeknight ween weenie weensy weeny weep weepie weepy weer weest weevil
weft weigh weighbridge weight weightlifter weightlifting weighty weir weird weirdie weirdo welcome
weld welfare welkin well wellhead wellie wellington wellspring welly welsh welt welterweight wen
wench wend went wept were werewolf werewolves west westbound westerlies western westernise
westernize westernmost westie westward wet wetback wetland whack whacko whale whaleboat whalebone
wham whammy wharf wharves what whatchamacallit whatever whatnot whatshername whatshisname whatsit
whatsoever wheat wheaten wheatgerm wheatmeal whee wheedle wheel wheelbarrow wheelbase wheelchair
wheelhouse wheelie wheelwright wheeze wheezy whelk whelm whelp when whence whenever whensoever
where whereabouts whereas whereat whereby wherefore wherein whereof whereon wheresoever whereto
whereupon wherever wherewith wherry whet whether whetstone whew whey which whichever whiff
whiffletree while whilom whilst whim whimper whimsicality whimsy whine whinge whinny whiny whip
whipcord whiplash whippersnapper whippet whippletree whippoorwill whipsaw whir whirl whirligig
whirlpool whirlwind whirlybird whirr whisk whiskery whiskey whisky whisper whist whistle whit
white whitebait whiteboard whitecap whitefish whitehead whitelisted whitelisting whitelists whiten
whiteout whitetail whitewall whitewash whitewater whitey whither whittle whiz whizkid whizz
whizzbang who whoa whodunit whoever whole wholefood wholegrain wholehearted wholemeal wholesale
wholesome wholewheat wholly whom whomever whomsoever whoop whoopee whoosh whop whore whorehouse
whorl whose whoso whosoever whup why wick wickerwork wicket wide widemouthed widen widescreen
widespread widgeon widget widow width wield wiener wienie wife wifi wig wigeon wiggle wight wiglet
wigwag wigwam wiki wild wildcard wildcat wildebeest wildernesses wildfire wildflower wildfowl
wildlife wile wilful will williwaw willow willowy willpower willy wilt wily wimp wimple wimpy win
wince winch wind windbag windblown windbreak windburn windcheater windchill windfall windflower
windjammer windlass windmill window windowpane windowsill windpipe windproof windrow windscreen
windshield windsock windstorm windsurf windswept windup windward windy wine wineglass winegrower
winemaker winery wing wingding wingnut wingspan wingspread wingtip wink winkle winnable winnow
wino winsome winter wintergreen winterise winterize wintertime wintry winy wipe wire wirehair
wiretap wiry wisdom wise wiseacre wisecrack wiseguy wish wishbone wisp wispy wist wisteria wit
witch witchcraft witchery witchetty with withdraw withdrawn withdrew withe witheringly witherings
withheld withhold within without withstand withstood witticisms witty wive wiz wizard wizardry
wizened wizzes wkly woad wobbegong wobble wodge woe woebegone wog wok woke woken wold wolf
wolfhound wolfram wolverine wolves woman womanise womanize womankind womb wombat women womenfolk
won wonder wonderland wondrous wonk wonky wont woo wood woodbine woodblock woodcarver woodcarving
woodchuck woodcock woodcraft woodcut wooden woodland woodlice woodlot woodlouse woodman woodmen
woodpecker woodpile woodshed woodsman woodsmen woodsy woodwind woodwork woodworm woody woof wool
woolen woolgathering woollen woomera woop woozy wop word wordage wordbook wordplay wordsmith wordy
wore work workaday workaholic workbasket workbench workbook workday workfare workflow workforce
workhorse workhouse workingman workingmen workingwoman workingwomen workload workman workmate
workmen workout workplace workroom worksheet workshop workshy worksite workspace workstation
worktable worktop workup workweek world worldview worldwide worm wormhole wormwood wormy worn
worriment worrisome worry worrywart worse worsen worship worst wort worth worthwhile worthy wot
wotcha would wouldst wound wove woven wow wowserism wowsers wowsery wpm wrack wraith wrangle wrap
wraparound wrasse wrath wreak wreath wreathe wreck wreckage wren wrench wrest wrestle wretch
wriggle wright wring wrinkle wrist wristband wristwatch writ write writhe written wrong wrongdoer
wrongdoing wrongheaded wrote wroth wrought wrung wry wunderkind wurst wuss wussy xenon xenophobe
xenophobia xerography xerox xis xylem xylene xylophone yabber yabbie yabby yacht yachtsman
yachtsmen yachtswoman yachtswomen yahoo yak yakka yam yammerers yang yank yap yard yardage yardarm
yardman yardmaster yardmen yardstick yarmulke yarn yarrow yashmak yaw yawl yawn yea yeah year
yearbook yearling yearlong yearn yeast yeasty yegg yell yellow yellowhammer yellowy yelp yen
yeoman yeomanry yeomen yep yer yes yeshiva yeshivot yest yesterday yesteryear yet yeti yew yid
yield yikes yin yip yipe yippee yob yobbo yodel yoga yoghourt yoghurt yogi yogic yogourt yogurt
yoke yokel yolk yon yonder yonks yore you young youngster your yourself yourselves youse youth yow
yowl yrs ytterbium yttrium yuan yucca yuck yucky yuk yukky yule yuletide yum yummy yup yuppie
yuppify yurt zac zack zany zap zappy zeal zealot zealotry zealous zebra zebu zed zeitgeist zenith
zeolite zephyr zeppelin zero zest zesty zeta zigzag zilch zillion zinc zincked zincking zine
zinfandel zing zingy zinnia zip zippy zircon zirconium zit zither zloty zodiac zombie zone zonked
zoo zookeeper zoology zoom zoophyte zooplankton zoster zounds zucchini zwieback zydeco zygote
zymurgy
`;

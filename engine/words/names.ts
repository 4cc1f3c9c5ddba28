/**
 * Names, peoples and languages that English never writes small: words that SCOWL
 * (http://wordlist.aspell.net/), up to size 70, has with a capital alone. Left out
 * are constellations, whose names are Latin words that a translation may leave standing, and
 * “della”, which stands small inside Italian names.
 * Copyright 2000-2020 by Kevin Atkinson, with parts from public word lists named there.
 * Permission to use, copy, modify, distribute and sell these word lists is granted without fee,
 * provided that the copyright notices appear in all copies; the lists come without any warranty.
 */
export const names = () => `
Aachen Aalborg Aalesund Aaliyah Aalst Aalto Aarau Aargau Aarhus Aaron Aaronic Abadan Abaddon
Abbasid Abbevillian Abbott Abby Abdias Abdul Abednego Abel Abelard Abelson Abenaki Abeokuta
Aberdare Aberdeen Aberdonian Abernathy Abib Abidjan Abilene Abingdon Abkhazia Abkhazian Abnaki
Abner Abraham Abrams Abruzzi Absalom Abuja Abukir Abydos Abyssinia Abyssinian Acadia Acadian
Acapulco Accad Accenture Acevedo Achaea Achaean Achaemenid Achates Achebe Achelous Achernar
Acheron Acheson Achilles Achitophel Acis Aconcagua Acosta Acrilan Acrux Actaeon Actium Acuff Adam
Adamic Adamite Adan Adana Adapa Adar Adas Addams Adderley Addie Addington Addison Addisonian
Addressograph Adela Adelaide Adelbert Adele Adeline Aden Adenauer Adhara Adidas Adige Adirondack
Adkins Adler Adlerian Admetus Adolf Adolfo Adolph Adonai Adonic Adowa Adrastus Adrenalins Adrian
Adriana Adrianople Adriatic Adrienne Aduwa Adventist Advil Aegaeon Aegean Aegeus Aegina Aegir
Aegisthus Aegospotami Aegyptus Aelfric Aeneas Aeneid Aeolia Aeolians Aeolic Aeolis Aeolus Aeroflot
Aeschines Aeschylean Aeschylus Aesculapian Aesculapius Aesop Aesopian Aesopic Aetna Aetolia
Afghanistan Africa African Africana Africander Africanise Africanist Africanize Afrikaans
Afrikander Afrikaner Afrocentric Afrocentrism Afrocentrist Agadir Agamemnon Agana Agassi Agassiz
Agatha Aggeus Agincourt Aglaia Agnes Agnew Agni Agra Agram Agricola Agrigento Agrippa Agrippina
Aguadilla Aguascalientes Aguilar Aguinaldo Aguirre Agulhas Agustin Ahab Ahaggar Ahasuerus
Ahithophel Ahmad Ahmadabad Ahmadinejad Ahmed Ahmedabad Ahmednagar Ahriman Ahvenanmaa Ahwaz Aida
Aidoneus Aiken Aileen Aimee Aintab Ainu Airdrie Airedale Aires Aisha Aisne Aitken Ajaccio Ajax
Ajmer Akan Akbar Akhenaton Akhmatova Akhnaton Akihito Akita Akiva Akkad Akkadian Akkerman
Akmolinsk Akron Aksum Alabama Alabaman Alabamian Aladdin Alagez Alagoas Alai Alamein Alamogordo
Alana Alaric Alaskan Albacete Alban Albania Albanian Albany Albemarle Alberich Alberio Alberta
Albertan Alberti Alberto Albi Albigenses Albigensian Albinus Albion Albireo Alboin Alborg Albright
Albuquerque Alcaeus Alcatraz Alceste Alcestis Alcibiades Alcides Alcindor Alcmena Alcmene Alcoa
Alcor Alcoran Alcott Alcuin Alcyone Aldabra Aldan Aldebaran Alden Alderamin Alderney Aldershot
Aldine Aldo Alecto Aleichem Alejandra Alejandro Aleksandropol Aleksandrovsk Alemanni Alemannic
Alembert Aleppo Alessandria Aleut Aleutian Alex Alexandra Alexandretta Alexandria Alexandrian
Alexei Alexis Alfieri Alfonso Alfonzo Alford Alfred Alfreda Algeciras Algenib Alger Algeria
Algerian Algernon Algieba Algiers Algol Algonkian Algonkin Algonquian Algonquin Alhambra Alhena
Alicante Alice Alicia Aligarh Alighieri Alioth Alisa Alisha Alison Alissa Alistair Alkaid Alkmaar
Alkoran Allah Allahabad Allan Alleghenies Allegheny Allegra Allen Allenby Allende Allentown
Allhallowmas Allhallows Allhallowtide Allie Allier Allison Alloway Allstate Allyn Allyson Almach
Almaty Almohad Almoravid Alnilam Alnitak Alonzo Alost Aloysius Alpert Alphard Alphecca Alpheratz
Alpheus Alphonse Alphonso Alphonsus Alpo Alsace Alsatia Alsatian Alsop Alston Alta Altaba Altai
Altaic Altair Altamira Altdorf Altdorfer Althing Altman Altoids Alton Altona Altoona Aludra
Alundum Alva Alvah Alvarado Alvarez Alvaro Alvin Alyce Alyson Alyssa Alzheimer Amadeus Amado
Amagasaki Amalekite Amalia Amanda Amarillo Amaru Amaterasu Amati Amazonas Amazonia Ambala Amboise
Ambrose Amenhotep Amer Amerasian America American Americana Americanisation Americanise
Americanised Americanising Americanism Americanist Americanizations Americanize Americanized
Americanizing Americanness Americano Amerind Amerindian Amersfoort Ames Ameslan Amgen Amhara
Amharic Amherst Amiens Amish Amoco Amon Amor Amos Amoy Amparo Amphitrite Amphitryon Amritsar
Amsterdam Amtrak Amundsen Amur Amway Amytal Anabel Anacin Anacreon Anaheim Anam Ananias Ananiases
Anasazi Anastasia Anatole Anatolia Anatolian Anatolic Anaxagoras Anaximander Anaximenes Anchises
Ancohuma Andalusia Andalusian Andaman Andamanese Andean Anderlecht Andersen Anderson Andes Andine
Andizhan Andorra Andorran Andre Andrea Andrei Andretti Andrew Andrewes Andrianampoinimerina
Androcles Andromache Andropov Andros Andvari Andy Aneto Angara Angarsk Angela Angeleno Angeles
Angelia Angelico Angelina Angeline Angelique Angelita Angell Angelo Angelou Angevin Angie Angkor
Angl Anglesey Angleton Anglia Anglian Anglican Anglicanism Anglocentric Anglocentrism
Anglocentrist Anglomanias Anglophilias Anglophobias Angola Angolan Anguilla Angus Anguses Anhalt
Anhui Anhwei Aniakchak Anibal Anita Anjou Ankara Anking Annabel Annabelle Annam Annamese Annapolis
Annapurna Anne Annecy Annenberg Annetta Annette Annie Anniston Annmarie Anouilh Anschauung
Anschluss Anselm Anselmo Ansermet Anshan Antabuse Antaeus Antakiya Antalya Antananarivo Antarctica
Antares Anthony Anthropocene Antibes Anticosti Antietam Antifa Antigone Antigua Antiguan Antillean
Antilles Antioch Antipas Antipater Antisana Antisthenes Antofagasta Antoine Antoinette Anton
Antone Antonia Antoninus Antonio Antonius Antony Antrim Antung Antwan Antwerp Anubis Anuradhapura
Anvers Anzac Anzio Aorangi Apachean Apalachicola Aparri Apeldoorn Apelles Apennine Apia Apis Apoc
Apollinaire Apollonius Apollyon Appalachia Appalachian Appenzell Appleseed Appleton Appomattox
April Apuleius Apulia Apure Aqaba Aquafresh Aquariuses Aquileia Aquinas Aquino Aquitaine Arab
Arabella Arabia Arabian Arabist Araby Araceli Arachne Arad Arafat Arafura Aragats Aragon Aragonese
Araguaia Araguaya Aral Aram Aramaic Aramco Aranyaka Arapaho Arapahoe Ararat Aras Araucania
Araucanian Arawak Arawakan Arawn Araxes Arbela Arbil Arbitron Arbuthnot Arcady Archaean
Archaeozoic Archeozoic Archibald Archie Archilochus Archimedean Archimedes Archipenko Arctogaea
Arctogea Arcturus Ardabil Ardebil Ardell Ardelle Arden Ardennes Arduino Arecibo Areopagite
Areopagus Arequipa Aretino Arezzo Argenteuil Argentina Argentinean Argentinian Argive Argo Argolis
Argonne Argyrol Arhus Ariadne Arian Arianism Arianrhod Arica Arieses Ariminum Ariosto Aristaeus
Aristarchus Aristides Aristippus Aristophanes Aristotelian Aristotelianism Aristotle Arius Ariz
Arizona Arizonan Arizonian Arjuna Arkansan Arkansas Arkhangelsk Arkwright Arlberg Arleen Arlen
Arlene Arlin Arline Arlington Arlo Armageddon Armagh Armand Armando Armani Armenia Armenian
Arminius Armonk Armstrong Arne Arneb Arnhem Arno Arnold Arnulfo Aron Arpanet Arran Arrhenius Arron
Artaxerxes Artemis Arthur Arthurian Artie Artois Arturo Aruba Arundel Aruwimi Aryan Aryanise
Aryanize Asama Asben Ascanius Ascella Asch Ascham Asclepiadean Asclepius Asgard Ashanti Ashcroft
Ashe Asher Asheville Ashford Ashgabat Ashikaga Ashkenazi Ashkenazic Ashkenazim Ashkhabad Ashlee
Ashley Ashmolean Ashton Ashtoreth Ashur Ashurbanipal Asia Asiago Asian Asiatic Asimov Asir Askja
Asmara Asmera Asmodeus Asoka Aspasia Aspell Aspidiske Aspinwall Asquith Assad Assam Assamese
Asshur Assiniboin Assiniboine Assisi Assiut Assuan Assur Assurbanipal Assyr Assyria Assyrian
Assyriologies Assyriology Astaire Astana Astarte Asti Astolat Aston Astor Astoria Astrid AstroTurf
Asturias Astyanax Asur Aswan Asyut Atabrine Atacama Atahualpa Atalanta Atari Atascadero Atbara
Atchafalaya Aten Athabasca Athabascan Athabaska Athabaskan Athamas Athanasian Athanasius
Athapaskan Athelstan Athena Athene Athenian Athens Athos Atkins Atkinson Atlanta Atlantan
Atlantean Atlantic Atlantis Atli Aton Atreus Atropos Attenborough Attica Attila Attis Attlee Attu
Attucks Atwood Aube Aubervilliers Aubrey Auckland Aude Auden Audi Audion Audra Audrey Audubon Auer
Augean Augsburg Augusta Augustan Augustine Augustinian Augustus Aurangabad Aurangzeb Aurelio
Aurelius Aureomycins Aurignacian Auriol Aurungabad Auschwitz Ausgleich Aussie Aust Austen Auster
Austerlitz Austin Australasia Australasian Australia Australian Australoid Australopithecus
Australorp Austrasia Austria Austrian Austroasiatic Austronesia Austronesian Autolycus Auvergne
Avalokitesvara Avalon Avar Avebury Avellaneda Aventine Avernus Averroes Averroism Avertin Avery
Avesta Avestan Aveyron Avicenna Avignon Avila Avior Avis Avlona Avogadro Avon Avondale Axminster
Axum Ayacucho Ayala Ayer Ayesha Aylesbury Aymara Aymaran Ayrshire Ayyubid Azana Azania Azazel
Azcapotzalco Azerbaijan Azerbaijani Azikiwe Azilian Azorean Azores Azorian Azov Azrael Aztec
Aztecan Aztlan Baalbek Baath Baathist Babar Babbage Baber Babette Babeuf Babi Babism Babur Babylon
Babylonia Babylonian Bacall Bacardi Bacchae Bacchus Backus Bacolod Bactria Bactrian Badajoz
Badalona Baden Badoglio Baeda Baeria Baeyer Baez Baffin Bagdad Bagehot Baghdad Bahai Bahaism
Bahama Bahaman Bahamanian Bahamian Bahia Bahrain Bahraini Bahrein Baidu Baikal Bailly Bairam Baird
Bairiki Bakersfield Bakhtaran Bakst Baku Bakunin Baky Bala Balaam Balakirev Balaklava Balanchine
Balaton Balbo Baldwin Balearic Balenciaga Balfour Bali Balikpapan Balinese Baliol Balkan Balkanise
Balkh Balkhash Ballance Ballarat Ballard Balliol Ballycastle Ballymena Ballymoney Balmung Balt
Balthazar Baltic Baltimore Baluchi Baluchistan Balzac Bamako Bambara Bamberg Bambi Banach Banaras
Banares Banbridge Banbury Bancroft Bandaranaike Bandung Banff Bangalore Bangka Bangladesh
Bangladeshi Bangor Bangui Bangweulu Banjarmasin Banjermasin Banjul Banka Banneker Bannockburn
Bantu Bantustan Banville Baotou Baptiste Barabbas Barack Barbadian Barbados Barbara Barbarella
Barbarossa Barbary Barbera Barbirolli Barbour Barbra Barbuda Barbudan Barbusse Barcelona
Barceloneta Barclay Bardeen Bareilly Barents Bari Barkley Barmecidal Barmecide Barnabas Barnaby
Barnard Barnardo Barnaul Barnes Barnet Barnett Barnsley Barnum Barocchio Baroda Baroja Barozzi
Barquisimeto Barr Barranquilla Barrault Barrera Barrett Barrie Barron Barros Barry Barrymore
Barsac Bart Barth Barthes Bartholdi Bartholomew Bartlett Bartolommeo Baruch Baryshnikov Basel
Bashan Bashkir Basie Basilan Basildon Basilian Basilicata Baskerville Basle Basra Basseterre
Bastia Bastogne Basuto Basutoland Bataan Batangas Batavia Bathsheba Bathurst Batista Batu Baucis
Baudelaire Baudouin Baudrillard Bauer Bauhaus Bauhauses Baum Bautzen Bavaria Bavarian Bayamon
Bayer Bayern Bayes Bayesian Bayeux Baykal Baylor Bayonne Bayreuth Baywatch Baziotes Beaconsfield
Beardmore Beardsley Bearnaise Beasley Beatlemania Beatles Beatrice Beatrix Beatriz Beatty Beaufort
Beauharnais Beaujolais Beaumarchais Beaumont Beaune Beauregard Beauvais Beauvoir Beaverbrook
Beaverton Bebel Bechtel Bechuana Bechuanaland Becker Beckett Beckford Beckley Beckman Beckmann
Becky Bedford Bedfordshire Bedivere Bedloe Beebe Beecham Beecher Beefaroni Beelzebub Beerbohm
Beersheba Beethoven Beeton Behan Behistun Behmenism Behmenist Behring Beiderbecke Beijing Beira
Beirut Bekesy Bela Belarus Belarusian Belau Belem Belfast Belfort Belg Belgae Belgian Belgium
Belgorod Belgrade Belgravia Belial Belinda Belisarius Belize Belizean Bella Bellamy Bellatrix
Bellay Bellerophon Bellingham Bellini Bellinzona Belloc Bellona Belmont Belmopan Beloit Belorussia
Belorussian Belostok Belovo Belsen Beltane Belushi Bemba Benacerraf Benares Benchley Bendictus
Bendigo Bendix Benedictines Benedictus Benelux Benetton Benevento Beng Bengal Bengalese Bengali
Benghazi Benin Beninese Benita Benito Bennett Bennie Bennington Benoni Benson Bentham Benthamism
Bentinck Bentley Benton Benue Benxi Benz Benzedrine Beograd Beowulf Berar Berber Berbera
Berchtesgaden Bercy Berdichev Berenice Berenson Berezina Berezniki Bergamo Bergen Berger Bergerac
Bergius Bergman Bergson Bergsonism Beria Bering Beriosova Berkeleian Berkeleianism Berkeley
Berkeleyite Berkshire Berle Berliner Berlioz Berlitz Bermejo Bermuda Bermudan Bermudian Bernadette
Bernadine Bernadotte Bernanke Bernard Bernardine Bernardo Bernays Bernbach Berne Bernese Bernhard
Bernhardt Bernice Bernie Bernina Bernini Bernoulli Bernstein Berra Bert Berta Bertelsmann Bertie
Bertillon Bertram Bertrand Berwick Berzelius Besant Beskids Bess Bessarabia Bessarabian Bessel
Bessemer Bessie Betelgeuse Bethany Bethe Bethlehem Bethsaida Bethune Betjeman Betsey Betsy Bette
Betti Bettie Bettye Beulah Beuthen Bevan Beveridge Beverley Beverly Bevin Bewick Bexley Beyer
Beyrouth Bharat Bhili Bhopal Bhutan Bhutanese Bhutto Biafra Biafran Biak Bialystok Bianca Biarritz
Biddle Biden Biedermeier Biel Bielefeld Bienne Bierce Bifrost BigQuery Biggles Bihar Bihari Biisk
Bikaner Biko Bikol Bilbao Billiton Biloxi Bimini Bingen Bingham Binghamton Bini Bioko Bircher
Birkenhead Birkenstock Birmingham Bisayas Biscay Biscayne Bishkek Bisitun Biskra Bismarck
Bismarckian Bismark Bisquick Bissau Bisutun BitTorrent Bithynia Bithynian Bitolj Biysk Bizerte
Bizet Bjerknes Bjork Blackbeard Blackburn Blackett Blackfeet Blackfoot Blackmun Blackpool
Blacksburg Blackshirt Blackstone Blackwell Blagoveshchensk Blaine Blair Blake Blanc Blanca
Blanchard Blankenship Blantyre Blatz Blavatsky Blenheim Blevins Blida Bligh Blindheim Bloch
Bloemfontein Blois Blok Blondel Blondie Bloomfield Bloomingdale Bloomington Bloomsburg Bloomsbury
Bluetooth Blum Blythe Boabdil Boadicea Boanerges Boaz Bobbi Bobbie Bobbitt Boccaccio Boccherini
Boccioni Bochum Bodhidharma Bodleian Bodoni Boehmenism Boehmenist Boeing Boeotia Boeotian Boer
Boethius Bogor Bohol Bohr Boiardo Boise Boito Bojangles Bokhara Boleyn Bolingbroke Bolivian
Bollywood Bolognan Bolognese Bolshoi Bolton Boltzmann Bolzano Bomarc Bombay Bonaire Bonaparte
Bonaventura Bonaventure Bonheur Bonhoeffer Bonn Bonnard Bonner Bonneville Boole Boone Boothia
Bootle Bordelaise Borden Bordon Borgerhout Borges Borghese Borgia Borglum Borgs Boris Borlaug
Bornean Borneo Bornholm Bornu Borobudur Borodin Borodino Boru Bosanquet Bosch Bose Bosnia Bosnian
Bosporus Bossuet Bostonian Boswell Botha Bothnia Bothwell Botox Botswana Botticelli Bottrop
Botvinnik Boucher Boucicault Boudicca Bougainville Boulanger Boulez Boulogne Bourbaki Bourges
Bourgogne Bourguiba Bournemouth Bovary Bowditch Bowell Bowen Bowie Boyd Boyer Boyle Boyne Bozcaada
Bozen Brabant Bracknell Bradbury Braddock Bradenton Bradford Bradley Bradly Bradshaw Bradstreet
Brady Braga Bragg Bragi Brahe Brahmagupta Brahman Brahmana Brahmanee Brahmanic Brahmanical
Brahmanism Brahmanist Brahmaputra Brahmi Brahminic Brahminical Brahminism Brahms Brahmsian Brahui
Braila Brakpan Bramante Brampton Brancusi Brandeis Branden Brandenburg Brandi Brandie Brando
Brandon Brandt Brantford Braque Brasilia Brasov Bratislava Brattain Braun Braunschweig Braz
Brazilian Brazos Brazzaville Breakspear Brecht Brechtian Breckenridge Breda Bregenz Bremen
Bremerhaven Bremerton Brenda Brendan Brennan Brenner Brenton Brentwood Brescia Breslau Brest Bret
Bretagne Brett Breuer Breughel Brexit Breyer Brezhnev Brian Briana Briand Brianna Briareus Brice
Bridalveil Bridgeport Bridger Bridget Bridgetown Bridgett Bridgette Bridgman Brigadoon Briggs
Brigham Brighton Brigid Brigit Brigitte Brillouin Brinkley Brisbane Britain Britannic Britannica
Briticism British Britisher Britishism Britishness Britney Briton Brittanies Brittany Britten
Brittney Brno Brobdingnag Broca Brocken Brockton Brodsky Broglie Brokaw Bromberg Bromley Bronson
Bronte Bronx Brooke Brooklyn Brooklynese Browne Brownian Brownsville Broz Brubeck Bruce Bruch
Bruckner Bruegel Brueghel Bruges Brugge Brumaire Brummel Brummell Brundisium Brunei Bruneian
Brunel Brunelleschi Brunhild Brunhilde Bruno Brunswick Brusa Brussels Brutus Bruxelles Bryan
Bryansk Bryant Bryce Brynhild Brynner Bryon Brython Brythonic Brzezinski Buber Bucaramanga
Bucephalus Buchan Buchanan Bucharest Buchenwald Buchmanism Buchner Buchwald Buckingham
Buckinghamshire Buckley Buckner Bucovina Budapest Buddhism Buddhist Buddhology Budweis Budweiser
Buenaventura Buffon Buford Bugatti Bugzilla Buick Buitenzorg Bujumbura Bukavu Bukhara Bukharin
Bukovina Bulawayo Bulfinch Bulg Bulganin Bulgari Bulgaria Bulgarian Bullpup Bullwinkle Bultmann
Bumppo Bunche Bundelkhand Bundesbank Bundesrat Bundestag Bunin Bunsen Bunyan Buonaparte Buonarroti
Burbage Burbank Burberries Burberry Burch Burgas Burgenland Burghley Burgos Burgoyne Burgundian
Burks Burleigh Burlington Burma Burman Burmese Burnaby Burnett Burney Burnley Burnsian Burris
Burroughs Burschenschaft Burt Burundi Burundian Burushaski Buryat Busch Bushire Bushnell Busoni
Busra Buxtehude Byblos Bydgoszcz Byelarus Byelorussia Byelorussian Byelostok Byers Byng Byrd Byron
Byronic Bytom Byzantines Byzantinism Byzantium Caaba Cabanatuan Cabinda Cabot Cabral Cabrera
Cabrini Cacus Caddoan Cadette Cadillac Cadiz Cadmus Caedmon Caelian Caen Caenis Caerleon
Caernarvon Caernarvonshire Caesarea Caesarism Cagliari Cagliostro Cagney Caguas Cahokia Caiaphas
Caine Cainozoic Cairene Cairo Caithness Caitlin Caius Cajan Calabar Calabria Calabrian Calais
Calchas Calcutta Calcuttan Calder Calderon Caldwell Caleb Caledonia Caledonian Calexico Calgary
Calhoun Cali Caliban Calicut California Californian Caligula Callaghan Callahan Callao Callicrates
Callie Callimachus Callisto Caloocan Calpe Caltanissetta Calvert Calvin Calvinism Calvinist
Calvinistic Calvinistical Camacho Camaguey Camarillo Camb Cambodia Cambodian Cambrai Cambria
Cambrian Cambridge Cambridgeshire Cambyses Camden Camelopardus Camelots Camembert Camenae Cameron
Cameroon Cameroonian Cameroun Camiguin Camilla Camille Camoens Camoes Campanella Campania Campbell
Campbellite Campeche Campinas Campobello Camry Cana Canaan Canaanite Canad Canada Canadian
Canadianism Canaletto Canara Canarese Canaveral Canberra Cancun Candace Candia Candice Candide
Candiot Candlemas Candlemases Canea Canicula Cannes Canopus Canossa Canova Cantabrigian Cantonese
Cantrell Cantu Canute Capablanca Capek Capella Capernaum Capet Capetian Capetown Capistrano Capone
Caporetto Cappadocia Cappadocian Capra Capri Capricorn Capricornis Capua Capulet Cara Caracalla
Caracas Caravaggio Carboloy Carbonari Carbondale Carcassonne Carchemish Cardenas Cardiff
Cardiganshire Cardin Cardozo Carducci Carew Carey Caria Carib Cariban Caribbean Carinthia Carissa
Carla Carlene Carleton Carlisle Carlist Carlo Carlota Carlotta Carlovingian Carlow Carlsbad
Carlson Carlton Carly Carlyle Carmarthen Carmarthenshire Carmel Carmela Carmelite Carmella Carmelo
Carmichael Carnap Carnarvon Carnatic Carne Carnegie Carniola Carnot Carole Carolina Caroline
Carolingian Carolinian Carolyn Carpathian Carracci Carranza Carrara Carreras Carrickfergus Carrie
Carrillo Carroll Carson Carstensz Cartagena Carteret Cartersville Cartesian Cartesianism Carthage
Carthaginian Carthusian Cartier Caruso Cary Caryl Casablanca Casals Casandra Casanova Casaubon
Casey Casio Caslon Caspar Casper Caspian Cassandra Cassatt Cassel Cassidy Cassie Cassiodorus
Cassiopeia Cassirer Cassius Castalia Castaneda Castiglione Castile Castilian Castilla Castillo
Castlereagh Castries Castro Catalan Catalina Catalonia Catalonian Catanduanes Catania Catanzaro
Cath Cathar Catharine Cathay Cather Catherine Cathie Cathleen Catholicisms Cathryn Cathy Catiline
Cato Catskill Catt Cattegat Catullus Cauca Caucasia Caucasian Caucasoid Caucasus Cauchy Cauvery
Cavafy Cavan Cavell Cavite Cavour Cawnpore Caxton Cayes Cayuga Ceausescu Cebu Cebuano Cecelia
Cecil Cecile Cecilia Cecily Cecrops Cedric Celaeno Celanese Celebes Celgene Celia Celina Cellini
Celsius Celtic Celticism Celticist Cenis Centralia Cephalonia Ceram Cerberus Cerenkov Cerf
Cervantes Cervin Cesena Cessna Cetinje Ceto Ceuta Ceylon Ceylonese Ceyx Cezanne Chadian Chadic
Chadwick Chaeronea Chagall Chagos Chagres Chaitanya Chaitin Chalcidice Chalcis Chaldaea Chaldea
Chaldean Chaldee Chaliapin Chalmers Chambersburg Chambertin Chamonix Chamorro Champlain
Champollion Chan Chancellorsville Chandigarh Chandon Chandra Chandragupta Chandrasekhar Chanel
Chaney Changchun Changsha Changteh Chantilly Chanukah Chaoan Chaplin Chaplinesque Chappaquiddick
Chapultepec Charbray Charcot Chardin Charente Chari Charlemagne Charlene Charleroi Charles
Charleston Charlottenburg Charlottesville Charlottetown Charlton Charmaine Charmin Charolais
Charon Charpentier Charterhouse Chartisms Chartres Charybdis Chasid Chasidim Chasity Chassid
Chassidic Chassidim Chassidism Chatham Chattahoochee Chattanooga Chatterley Chatterton Chaucer
Chaucerian Chaumont Chauncey Chavannes Chavez Chayefsky Cheboksary Chechen Chechnya Cheetos
Cheever Chefoo Cheiron Cheju Chekhov Chekhovian Chekiang Chellean Chelmsford Chelsea Cheltenham
Chelyabinsk Chelyuskin Chemnitz Chemulpo Chen Chenab Cheney Chengchou Chengchow Chengdu Chengteh
Chengtu Chennai Cheops Cher Cherbourg Cheremis Cheremkhovo Cherenkov Cherepovets Cheri Cherie
Chernenko Chernobyl Chernomyrdin Cherokee Cherubini Cheryl Chesapeake Cheshvan Chester
Chesterfieldian Chesterton Chetumal Chevrolet Cheyenne Chiai Chian Chiapas Chiba Chibcha Chibchan
Chicago Chicagoan Chichester Chichihaerh Chickamauga Chickasaw Chiclayo Chiclets Chifley Chihli
Chilean Chilin Chillon Chilon Chilpancingo Chilung Chimborazo Chimbote Chimkent Chimu Chinaman
Chinamen Chinan Chinatown Chinchow Chindwin Chinese Chinghai Chinkiang Chinookan Chios Chipewayan
Chipewyan Chippendale Chippewa Chiquita Chirac Chirico Chiron Chishima Chisholm Chisinau Chita
Chivas Chkalov Chlodwig Chloe Chloromycetin Choiseul Cholon Cholula Chomsky Chongjin Chongqing
Chonju Chopra Chretien Chris Christ Christa Christadelphian Christchurch Christendom Christensen
Christhood Christi Christianisation Christianise Christianism Christianities Christianity
Christianization Christianize Christianly Christians Christiansand Christina Christine Christlike
Christly Christmas Christmases Christmastide Christmastime Christogram Christoper Christophe
Christopher Chromebook Chrysler Chrysostom Chrystal Chubb Chukchi Chumash Chung Chungking Chur
Churchill Churchillian Churriguera Chuvash Cibber Ciceronian Cienfuegos Ciliata Cilicia Cimabue
Cimbri Cimmerian Cimon Cincinnati Cincinnatus Cinderella Cindy CinemaScope Cinerama Cipango Cipro
Circassia Circassian Circe Cirenaica Ciscaucasia Cistercian Citibank Citigroup Citroen Clackmannan
Clactonian Claiborne Clair Claire Clairol Clancy Clapeyron Clapton Clara Clare Clarenceux Clarice
Clarissa Clark Clarke Clarksville Claud Claude Claudel Claudette Claudia Claudine Claudio Claudius
Claus Clausewitz Clausius Clavius Clayton Cleanthes Clearasil Clearwater Cleisthenes Clemenceau
Clemens Clementina Clements Clemons Clemson Cleo Cleobulus Cleon Cleopatra Cleveland Cliburn
Clichy Clifford Clifton Clinton Clio Clisthenes Clive Clojure Clorets Clorox Clotho Clouet
Clouseau Clovis Cluj Cluny Clwyd Clyde Clydebank Clydesdale Clytemnestra Cmdr Cnidus Cnossus Cnut
Coahuila Coatbridge Coates Cobain Cobbett Cobden Cobham Coblenz Cobol Cochabamba Cochise Cochran
Cockaigne Cockayne Cockcroft Cocteau Cocytus Cody Coffey Cohan Coimbatore Coimbra Cointreau
Colbert Colchester Colchis Coleen Coleman Coleraine Coleridge Coleridgian Colet Colette Colfax
Colgate Coligny Colima Collin Colmar Colo Colombes Colombia Colombian Colombo Coloradan Coloradoan
Colossae Colossian Coltrane Colum Columbia Columbian Columbus Comanche Comanchean Comdr Comdt
Comenius Comines Cominform Comintern Commines Commodus Comnenus Como Comoran Comorian Comorin
Comoro Compaq Compositae Comptometer Compton CompuServe Comr Conakry Conan Concetta Conchobar
Concorde Condillac Condorcet Conestoga Confucian Confucianism Confucianist Confucius Congolese
Congreve Conley Connacht Connaught Connecticut Connellsville Connemara Connery Connie Connolly
Connors Conrad Conrail Conroe Constance Constanta Constantia Constantine Constantinople Consuelo
Contreras Conway Cooke Cookstown Cooley Coolidge Cooperstown Coorg Coors Copacabana Copeland
Copenhagen Copernican Copernicus Copland Copley Copperfield Coppertone Coppola Copt Coptic Cora
Corbusier Corcovado Corcyra Corday Cordelia Cordelier Cordoba Cordova Corelli Corfam Corfu Corina
Corine Corinne Corinth Corinthian Coriolanus Coriolis Corleone Cormack Corneille Cornelia
Cornelius Cornell Cornish Cornishes Cornishman Cornishwoman Cornwall Cornwallis Coronado Corot
Correggio Corriedale Corrientes Corrine Corsica Corsican Cortes Corteses Cortez Cortland Corunna
Corvallis Corydon Cosby Cosenza Cosgrave Costco Costello Costermansville Costner Cotonou Cotopaxi
Cotswold Cottbus Couperin Courbet Courbevoie Courland Courtney Courtrai Cousteau Coventries
Coventry Coverdale Coverley Covington Cowell Cowes Cowley Cowpens Cowper Coyle Cozumel Crabbe
Cracow Craigavon Craigie Craiova Cranach Cranmer Cranwell Crashaw Crassus Crawford Crecy Creighton
Creon Cressida Cretan Crete Creuse Crichton Crimea Crimean Cripps Crisco Criseyde Crispi Cristina
Croat Croatia Croatian Croce Crockett Croesus Crompton Cromwell Cromwellian Cronin Cronkite Cronus
Crookes Crosby Crowley Croydon Cruikshank Crusoe Cruz Csonka Ctesiphon Cthulhu Cuba Cuban
Cuchulain Cucuta Cuenca Cuernavaca Cufic Cuisinart Culbertson Culiacan Cullen Cumae Cuman
Cumberland Cumbria Cumbrian Cummings Cunard Cunaxa Cuneo Cunningham Cupar Curacao Curitiba Curtin
Curtis Curzon Cusco Cushing Cushite Cushitic Custer Cuthbert Cuvier Cuxhaven Cuyp Cuzco Cwmbran
Cybele Cyclades Cydnus Cymbeline Cymric Cymru Cymry Cynewulf Cynthia Cypriot Cypriote Cyrano
Cyrenaic Cyrenaica Cyrenaican Cyrenaicism Cyrene Cyril Cyrillic Cyrus Cythera Cytherea Cyzicus
Czech Czechia Czechoslovak Czechoslovakia Czechoslovakian Czernowitz Czerny Czestochowa Dacca
Dachau Dacia Dacian Daedalus Dagan Dagda Dagenham Dagmar Dagon Daguerre Dahna Dahoman Dahomean
Dahomey Daimler Dairen Dakar Dakota Dakotan Daladier Dalai Daley Dalhousie Dalian Daliesque
Dallapiccola Dallas Dallasite Dalmatia Damaraland Damascus Damian Damien Damietta Damion Damocles
Damon Dampier Dana Danaides Danang Danaus Danbury Dane Danelaw Dangerfield Danial Daniel Danielle
Dannie Danny Danone Dante Dantean Dantesque Danton Danu Danube Danubian Danville Danzig Daphnis
Dapsang Darby Dardan Dardanelles Dardanus Daren Darfur Darien Darin Dario Darius Darjeeling Darla
Darlan Darlene Darlington Darmstadt Darnell Darnley Darold Darrel Darrell Darren Darrin Darrow
Darryl Darth Dartmoor Dartmouth Darvon Darwin Darwinian Darwinism Darwinist Darwinistic Daryl
Daubigny Daudet Daugava Daugavpils Daugherty Daumier Davao Dave David Davidson Davis Dawes Dawkins
Dawson Dayak Dayan Dayton DeGeneres DeKalb Deakin Deana Deandre Deane Deann Deanna Deanne Dearborn
Deauville Debbie Debian Debora Deborah Debouillet Debra Debrecen Debussy Decapolis Decatur Decca
Deccan December Decembrist Dedekind Deena Defoe Deianira Deidre Deimos Deirdre Dejesus Dekker
Delacroix Delacruz Delaney Delano Delaunay Delaware Delawarean Delawarian Delbert Deledda Deleon
Delgado Delhi Delia Delian Delibes Delilah Delius Delmar Delmarva Delmer Delmonico Delores
Deloris Delorme Delos Delphi Deltona Demavend Demerol Demeter Demetrius Deming Democritus
Demogorgon Demosthenes Dempsey Dena Denali Denbighshire Deneb Denebola Deng Denis Denise Denmark
Dennis Denny Denpasar Denton Denver Denys Deon Depp Derain Derbent Derbyshire Derek Derick Dermot
Derrida Derwent Descartes Desdemona Desiree Desmond Desmoulins Dessalines Dessau Detroit Deucalion
Deut Deuteronomy Deutschland Deventer Devereux Devi Devin Devonshire Dewayne Dewey Dexamyl
Dexedrine Dezhnev Dhahran Dhaka Dhammapada Dhaulagiri DiCaprio DiMaggio Diaghilev Dian Diana Diane
Diann Dianna Dianne Dias Diaz Dickensian Dickerson Dickinson Dickson Dictograph Didache Diderot
Didrikson Diefenbaker Diego Diem Dienbienphu Dieppe Dietrich Dijkstra Dijon Dilantin Dilbert
Dillard Dillinger Dillon Dimitrovo Dina Dinah Dinesen Dinka Diocletian Diogenes Diomedes Dion
Dione Dionne Dionysia Dionysiac Dionysius Dionysos Dionysus Diophantine Diophantus Dior Dioscuri
Dirac Directoire Dirichlet Disney Disneyland Disraeli Diwali Dixiecrat Dixielands Dixon Diyarbakir
Djakarta Djambi Django Djerba Djibouti Djokjakarta Dmitri Dnepr Dneprodzerzhinsk Dnepropetrovsk
Dnieper Dniester Dnipropetrovsk Dobruja Docetism Docetist Doctorow Dodecanese Dodgson Dodoma
Dodona Dodson Doenitz Doha Dolby Dollfuss Dollie Dolores Domingo Dominguez Dominic Dominica
Dominican Dominus Domitian Donahue Donal Donald Donaldson Donar Donatello Donatist Donatus Donau
Donbas Doncaster Donegal Donets Donetsk Donizetti Donn Donne Donnell Donner Donnie Donny Donovan
Dooley Doolittle Doonesbury Doppler Dorcas Dorchester Dordogne Dordrecht Doreen Dorian Doric Doris
Doritos Dorking Dorothea Dorothy Dorpat Dorset Dorsetshire Dorsey Dorthy Dortmund Dostoevski
Dostoevsky Dostoyevski Dostoyevskian Dostoyevsky Dothan Dotson Dottie Douai Douala Douay Doubleday
Doubs Doug Douglas Doukhobor Douro Dowland Downpatrick Dowson Doyle Dracula Drakensberg Dramamine
Drambuie Drano Drava Dravidian Drayton Dreibund Dreiser Drenthe Dresden Dreyfus Drin Drinkwater
Dristan Drogheda Dropbox Drupal Druze Dryden Dschubba DuBois DuPont Duala Duane Dubai Dubayy
Dubcek Dubhe Dublin Dubliner Dubrovnik Dubuffet Dubuque Duchamp Dudley Duero Duffy Dufy Duhamel
Duisburg Dukas Dulles Duluth Dumbarton Dumfries Dumuzi Dumyat Duna Dunaj Dunant Dunbar Dunbarton
Duncan Dundalk Dundee Dunedin Dunfermline Dungannon Dunkirk Dunlap Dunlop Dunn Dunne Dunois
Dunsany Dunsinane Dunstable Dunstan Dupleix Duracell Duran Durango Durante Durazzo Durban Durex
Durey Durga Durham Durius Durkheim Durocher Durrell Durward Duse Dushanbe Dustbuster Dustin
Dutchwoman Duvalier Dvina Dvinsk Dwaine Dwayne Dwight Dyak Dyaus Dyfed Dylan Dyson Dzerzhinsk
Dzerzhinsky Dzungaria Eadwig Eakins Ealing Earhart Earle Earlene Earline Earnestine Earnhardt Earp
Eastbourne Eastertide Eastman Eastwood Eaton Eban Eben Ebeneezer Ebert Eblana Eblis Ebola Eboracum
Ebro Ecbatana Eccles Ecclesiastes Ecclesiasticus Ecclus Eckhart Ecua Ecuador Ecuadoran Ecuadorean
Ecuadorian Edam Edda Eddie Eddington Eden Edessa Edgar Edgardo Edgeworth Edinburgh Edirne Edison
Edith Edmond Edmonton Edmund Edna Edom Edomite Edos Edsel Edson Eduardo Edward Edwardian Edwardo
Edwin Edwina Edwy Edythe Eeyore Effie Efik Efrain Efren Egbert Egeria Eggo Egmont Egypt
Egyptologies Egyptology Ehrenberg Ehrenburg Ehrlich Eichmann Eiffel Eijkman Eileen Eindhoven Eire
Eisenach Eisenhower Eisenstein Eisk Eisner Ekaterinburg Ekaterinodar Ekaterinoslav Elagabalus
Elaine Elam Elamite Elamitic Elanor Elasticsearch Elastoplast Elba Elbe Elbert Elbrus Elburz
Eldersburg Eldon Eldorado Elea Eleanor Eleanore Eleatic Eleazar Electra Elena Eleusis Elgar Elgon
Elia Elijah Elinor Eliot Elis Elisa Elisabeth Elisabethville Elisavetgrad Elisavetpol Elise Eliseo
Elisha Eliz Eliza Elizabeth Elizabethan Elizabethtown Elizabethville Elkhart Ella Ellen Ellesmere
Ellice Ellie Ellington Elliot Elliott Ellis Ellison Ellsworth Ellwood Ellyn Elma Elmer Elmira Elmo
Elnath Elnora Elohim Elohist Eloise Eloy Elroy Elsa Elsie Elsinore Eltanin Elton Eluls Elva Elvia
Elvin Elvira Elvis Elway Elwood Elyot Elyria Elysium Elzevir Emacs Emanuel Emden Emerson
Emersonian Emil Emile Emilia Emilie Emilio Emily Eminem Emmanuel Emmen Emmett Emory Empedocles
Empirin Empson Encarta Enceladus Endecott Endicott Endymion Enesco Enewetak Enfield Engadine
Engels England Englisher Englishism Englishman Englishmen Englishry Englishwoman Englishwomen Enid
Enif Eniwetok Enki Enkidu Enlil Ennis Enniskillen Ennius Enoch Enos Enrico Enrique Enron Enschede
Ensor Entebbe Enugu Enyo Eogene Eolians Eolic Eozoic Epaminondas Epcot Ephesian Ephesus Ephraim
Ephraimite Epictetus Epicurus Epidaurus Epimenides Epimethius Epiph Epirus Epis Epsom Epson
Epstein Erasmus Erastian Erastianism Erato Eratosthenes Erbil Erebus Erechtheum Erechtheus
Ereshkigal Erevan Erewhon Erfurt Erhard Erich Ericka Erickson Ericson Ericsson Erie Erigena Erik
Erika Eriksson Erin Eris Erises Eritrea Eritrean Erivan Erlang Erlanger Erlenmeyer Erma Erna
Ernestine Ernesto Ernie Ernst Errol Erse Erskine ErvIn Erwin Erymanthus Erzgebirge Erzurum Esau
Esbjerg Escaut Escher Escherichia Escondido Escorial Escurial Esdraelon Esdras Esfahan Eskilstuna
Eskimo Eskimoan Eskisehir Esmeralda Esperantist Esperanto Esperanza Espinoza Espoo Esquiline
Esquimau Essen Essene Essequibo Essex Essie Este Esteban Estela Estella Estelle Esth Esther
Esthonia Estienne Estonia Estonian Estrada Estremadura Eteocles Ethan Ethel Ethelbert Ethelred
Etherege Ethernet Ethiop Ethiopia Ethiopian Ethiopic Etobicoke Eton Etruria Etrurian Etruscan Etta
Etzel Euboea Eucharist Eucken Euclid Eugene Eugenie Eugenio Euhemerus Eula Euler Eumenides Eunice
Euphrates Euphrosyne Eurasia Eurasian Euratom Eure Euripidean Euripides Eurocentric Eurocentrism
Eurocentrist Euroclydon Eurodollar Europa Europe European Europeanise Europeanised Europeanising
Eurus Euryalae Euryale Eurydice Eurystheus Eusebius Eustachian Eustis Euterpe Evan Evangelina
Evangeline Evanston Evansville Evelyn Evenki EverReady Everest Everett Everette Evesham Evian
Evita Evora Evvoia Ewing Excalibur Excedrin Exercycle Exeter Exmoor Exocet Exod Extremadura Exxon
Eyck Eysenck Ezechiel Ezek Ezekiel Ezra Fabian Fabianism Fabre Fabrikoid Facebook Faenza Faeroe
Faeroese Fafnir Fahd Fahrenheit Fairbanks Fairfax Fairfield Fairhope Fairweather Faisal Faisalabad
Faiyum Faizabad Fajardo Falange Falasha Faliscan Falkirk Falkland Falkner Falla Fallopian Falmouth
Falstaff Falstaffian Falster Falwell Famagusta Fanfani Fannie Fanti Fargo Faridabad Farley
Farmington Farnese Faroe Farouk Farquhar Farragut Farrakhan Farrell Farsi Fascista Fashoda
Fassbinder Fatah Fatima Fatimid Fatshan Faulkner Faulknerian Fauntleroy Faunus Faust Faustino
Faustus Fawkes Fayal Faye Fayetteville Fayum Februaries February Fechner Federico Feininger
Felecia Felice Felicia Felipe Felix Fellini Fenian Fenianism Fenrir Ferber Ferdinand Fergus
Ferguson Ferlinghetti Fermanagh Fermat Fernandel Fernandez Fernando Ferne Ferrari Ferraro Ferrell
Ferris Ferrol Feuchtwanger Feuillant Feynman Fezzan Fianna Fiberglas Fibonacci Fichte Fichtean
Fidel Fides Fiedler Fiesole Fifeshire Figaro Figueroa Fiji Fijian Filipino Fillmore Filofax
Finisterre Finland Finlander Finlay Finley Finn Finnbogadottir Finnegan Finney Finnic Finnish
Finsen Finsteraarhorn Fiona Firdausi Firefox Firenze Fischer Fitchburg FitzGerald Fitzpatrick
Fitzroy Fitzsimmons Fiume Fizeau Flagstad Flaminius Flamsteed Flanagan Flanders Flatt Flaubert
Flaxman Fleetwood Fleischer Flem Fletcherism Flintshire Flintstones Flodden Florentia Flores
Florey Florida Floridan Floridian Florine Florio Florsheim Flotow Floyd Flynn Foch Foggia Fokine
Fokker Folgers Folkestone Folketing Folsom Fomalhaut Fontainebleau Fonteyn Foochow Foosball
Foraker Forbes Forfar Formosa Formosan Forrest Forseti Forster Forsyth Fortaleza Fortuna Fostoria
Fotheringhay Fotomat Foucault Foucquet Fouquet Fourier Fourierism Fourneyron Fowles Fowliang Foxe
Fragonard Fran France Francesca Francine Francis Francisca Franciscan Francisco Franck Franco
Francois Francoise Franconia Franconian Frankel Frankenstein Frankfort Frankie Frankish Franklyn
Franny Franz Fraser Frauen Frauenfeld Fraulein Fraunhofer Frazer Frazier Fred Freda Freddie Freddy
Frederic Frederica Frederick Fredericka Fredericksburg Fredericton Frederiksberg Fredric Fredrick
Freetown Frei Freiburg Freida Fremantle Fremont Frenchman Frenchmen Frenchwoman Frenchy Freon
Frescobaldi Fresno Freud Freudian Freudianism Frey Freya Freyja Freyr Freytag Fribourg Friday
Frieda Friedan Friedman Friedmann Friedrich Friesian Friesland Frigg Frigga Frigidaire Frimaire
Friml Frisch Frisco Frisians Frito Friulian Frobisher Frodo Froebel Froissart Fromm Fronde
Frontenac Frostbelt Froude Fructidor Frunze Frye Fuad Fuchou Fuchs Fuegian Fuentes Fugger Fujian
Fujitsu Fujiwara Fujiyama Fukien Fukuoka Fukuyama Fula Fulani Fulbright Fullerton Fulton Funabashi
Funafuti Funchal Furman Furness Furnivall Fushih Fushun Fuzhou Fuzzbuster Gabar Gaberones Gabo
Gabon Gabonese Gaborone Gabriel Gabriela Gabrielle Gacrux Gaddafi Gadhelic Gadsden Gaea Gaekwar
Gael Gaelic Gagarin Gaia Gaikwar Gail Gaiman Gaines Gainesville Gainsborough Gaiseric Gaitskell
Gaius Galahad Galata Galatia Galatian Galba Galbraith Galcha Galen Galenism Galibi Galicia
Galician Galilean Galilei Galileo Galla Gallagher Galle Gallegos Gallia Gallicanism Gallice
Gallicise Gallo Galloway Gallup Galois Galsworthy Galton Galvani Galveston Galway Galwegian
Gambian Gambrinus Gamow Gand Ganda Gandalf Gandhi Gandhian Gandhiism Gandzha Ganesa Ganesha Ganges
Gangetic Gangtok Gansu Gantrisin Garamond Garcia Gard Gardiner Gardner Gareth Garfield Garfunkel
Gargantua Garnett Garonne Garrett Garrick Garry Gary Garza Gascony Gaskell Gaspar Gaspe Gaspesian
Gastonia Gateshead Gath Gatha Gatling Gatorade Gatsby Gatun Gauguin Gauhati Gaul Gaulish Gaullism
Gaullist Gautama Gautier Gavin Gawain Gaya Gayle Gaylord Gayomart Gaza Gaziantep Gdansk Gdynia
Geber Geelong Geffen Gehenna Gehrig Geiger Geisel Gelbvieh Gelderland Geller Gelsenkirchen Gemara
Genaro Genevan Genevese Genevieve Genghis Genl Genoese Genova Genovese Genseric Geoffrey George
Georgeann Georgetown Georgia Georgian Georgina Gera Gerald Geraldine Gerard Gerardo Gerber Gerhard
Geritol Gerlachovka Germanise Germanism Germanophile Germanophobe Germantown Germany Germiston
Geronimo Gerry Gers Gershwin Gertrude Geryon Gesualdo Getty Gettysburg Geulincx Gezira Ghana
Ghanaian Ghanian Ghazvanid Gheber Ghebre Ghent Ghibelline Ghiberti Ghirlandaio Giacometti Giannini
Giauque Gibbs Gibeon Gibeonite Gibraltar Gibran Gide Gideon Gielgud Gienah Gifu Gigantes
Gigantopithecus Gigli Gijon Gilbertian Gilbertine Gilberto Gilchrist Gilda Gilead Gileadite Giles
Gilgamesh Gillespie Gillette Gilliam Gillian Gilligan Gilman Gilmore Gilolo Gilroy Gilson Gina
Gingrich Gino Ginsberg Ginsburg Ginsu Giorgione Giotto Giovanni Giraud Giraudoux Girgenti Gironde
Girondist Gisborne Gisela Giselle Gish Gissing GitHub Giuliani Giuseppe Giza Gladys Glagolitic
Glarus Glaser Glasgow Glastonbury Glaswegian Glauce Glaxo Glazunov Gleason Gleiwitz Glencoe Glenda
Glendale Glendower Glenlivet Glenn Glenna Glinka Gliwice Glomma Gloucester Gloucestershire Gluck
Glyndwr Gnosticise Gnosticize Gobelin Gobi Godard Godavari Goddard Godesberg Godfrey Godiva
Godolphin Godot Godthaab Godthab Godunov Godwin Godzilla Goebbels Goering Goethals Goethe Gogh
Gogol Goiania Goidelic Golan Golda Goldberg Goldie Golding Goldman Goldoni Goldsboro Goldschmidt
Goldwater Goldwyn Golgi Gomel Gomez Gomorrah Gompers Gomulka Goncourt Gond Gondar Gondi
Gondwanaland Gongorism Gonzales Gonzalez Gonzalo Goodall Goode Goodrich Goodwin Goolagong
Gorbachev Gordian Gordimer Gordon Goren Gorey Gorgas Gorgonzola Gorizia Gorki Gorky Gorlovka
Gorton Goshen Gosplan Gosse Gotama Gotha Gotham Gothenburg Gothicise Gotland Gouda Goudy Gould
Gounod Gourmont Gower Goya Grable Gracchus Graceland Gracie Graciela Grady Graeae Graecise
Graecism Graf Graffias Grafton Grahame Graiae Grainger Grampian Granada Granados Granicus Granjon
Granta Granth Granville Graphophone Grasmere Gratian Grattan Gravesend Gravettian Grayslake Graz
Grecian Grecise Grecism Greco Greece Greeks Greeley Greenaway Greene Greenland Greenlander
Greenlandic Greenock Greenpeace Greensboro Greensleeves Greenspan Greenville Greenwich Greer Greg
Gregg Gregorian Gregorio Grenada Grenadian Grendel Grenoble Grenville Gresham Greta Gretchen
Gretel Gretzky Greuze Grieg Griffith Grillparzer Grimaldi Grimke Grimm Grimsby Griqua Griselda
Grodno Groenendael Grolier Gromyko Groningen Gropius Gros Grosswardein Grote Grotius Grover Grozny
Grumman Grundy Grundyism Guadalajara Guadalcanal Guadalquivir Guadalupe Guadeloupe Guadiana
Guallatiri Guam Guamanian Guanabara Guanajuato Guangdong Guangzhou Guantanamo Guardafui Guardi
Guarneri Guarnerius Guarnieri Guat Guatemala Guatemalan Guayama Guayaquil Gucci Gudrun Guelders
Guelph Guenevere Guernica Guerra Guerrero Guevara Guggenheim Guiana Guianan Guido Guienne
Guillermo Guin Guinean Guinevere Guinness Guiscard Guiyang Guizhou Guizot Gujarat Gujarati
Gujranwala Gulfport Gullah Gulliver Gumbel Gunnar Gunther Guofeng Gupta Gurkha Gustav Gustavo
Gustavus Gutenberg Guthrie Guthrun Gutierrez Guyana Guyanese Guyenne Guzman Gwalior Gwen
Gwendoline Gwendolyn Gwent Gwyn Gwynedd Gyandzha Haarlem Haas Habacuc Habakkuk Habana Haber
Habsburg Hadar Haddington Hadean Hadhramaut Hadoop Hadrian Haeckel Hagar Hagen Hagerstown Haggai
Hagiographa Hague Hahn Hahnemann Haida Haidarabad Haifa Haig Haikou Hainan Hainaut Haiphong Haiti
Haitian Hakenkreuz Hakka Hakluyt Hakodate Halafian Haldane Haleakala Haley Halicarnassus Halifax
Halley Halliburton Hallie Halloween Hallowmas Hallowmases Hallstatt Halmahera Halmstad Hals Halsey
Halsingborg Hama Hamadan Hamah Hamamatsu Haman Hambletonian Hamelin Hamhung Hamilcar Hamill
Hamilton Hamiltonian Hamitic Hamlin Hamm Hammarskjold Hammerfest Hammersmith Hammerstein Hammett
Hammond Hammurabi Hammurapi Hampden Hampshire Hampstead Hampton Hamsun Hancock Handel Haney
Hanford Hangchou Hangchow Hangzhou Hankow Hanna Hannah Hannibal Hannover Hanoi Hanover Hanoverian
Hans Hansard Hansberry Hanseatic Hansen Hanson Hanuka Hanukah Hanukkah Hanyang Hapsburg Harappa
Harar Harare Harbin Hardecanute Hardenberg Hardin Harding Hargeisa Hargreaves Haringey Harlan
Harland Harlem Harlemite Harley Harlingen Harlow Harmon Harmsworth Harold Harrar Harrell Harriet
Harriett Harriette Harriman Harrington Harris Harrisburg Harrison Harrisonburg Harrods Harrovian
Harte Hartford Hartley Hartline Hartman Hartmann Harvard Harvey Hasa Hasbro Hasdrubal Hasid
Hasidic Hasidim Hasidism Haskell Hassid Hassidim Hatfield Hathaway Hathor Hatshepset Hatshepsut
Hatsheput Hatteras Hattie Hattiesburg Hauptmann Hausa Hausdorff Havana Havanan Havel Havoline
Havre Hawaii Hawaiian Hawke Hawkins Haworth Hawthorne Hayden Haydn Hayek Hayes Haynes Haywood
Hayworth Hazleton Hazlitt Heaney Hearst Heaviside Hebbel Hebei Hebert Hebraic Hebraise Hebraism
Hebraist Hebraistic Hebraistical Hebrew Hebridean Hebrides Hebron Hecate Hecuba Hedjaz Heep
Heerlen Hefner Hegel Hegelian Hegelianism Heidegger Heidelberg Heidi Heiduc Heifetz Heilbronn
Heilongjiang Heilungkiang Heimdall Heimlich Heine Heineken Heinlein Heinrich Heinz Heisenberg
Heisman Hejaz Hekate Helaine Helen Helena Helene Helga Helgoland Helicobacter Heligoland
Heliogabalus Heliopolis Helladic Hellas Helle Hellen Hellene Hellenic Hellenisation Hellenise
Helleniser Hellenism Hellenist Hellenistic Hellenizer Hellespont Hellman Helmand Helmholtz Helmut
Helsinki Helvellyn Helvetia Helvetian Helvetic Helvetii Helvetius Hemet Hemings Hemingway
Hemingwayesque Henan Hench Henderson Hendrick Hendrix Hengelo Hengist Hennessy Henri Henrietta
Henrik Hensley Henslowe Henson Henze Hepburn Hephaestus Hepplewhite Heptateuch Hera Heraclea
Heracles Heraclid Heraclitean Heracliteanism Heraclitus Herakleion Herakles Heraklion Herat
Herbart Herbartian Herbert Hercegovina Herculaneum Hereford Herefordshire Herero Heriberto Herisau
Herman Hermann Hermaphroditus Hermes Hermine Herminia Hermite Hermon Hermosillo Hernandez Herne
Herod Herodias Herodotus Heroku Herophilus Herr Herren Herrera Herrick Herriot Herschel Hersey
Hershel Hershey Hertford Hertfordshire Hertha Hertzog Hertzsprung Herzegovina Herzl Heshvan
Heshwan Hesiod Hesione Hesper Hesperia Hesperian Hesperides Hesperus Hess Hesse Hester Hestia
Heston Hesychast Hettie Hevesy Hewitt Hewlett Hexateuch Heyduck Heyerdahl Heywood Hezbollah
Hezekiah Hialeah Hiawatha Hibernia Hibernian Hibernicism Hickman Hickok Hieronymus Higashiosaka
Higgins Hightstown Hilario Hilary Hilbert Hilda Hildebrand Hildegard Hildegarde Hildesheim
Hilfiger Hillary Hillel Hilliard Hillingdon Hilton Hilversum Hilwan Himalaya Himalayan Himeji
Himmler Himyarite Himyaritic Hinayana Hindemith Hindenburg Hindi Hindoo Hindu Hinduism Hindustan
Hindustani Hines Hinesville Hinshelwood Hinton Hipparchus Hippocrates Hippocratic Hippocrene
Hippolytus Hippomenes Hiram Hirobumi Hirohito Hiroshige Hiroshima Hispania Hispanic Hispanicise
Hispaniola Hitachi Hitchcock Hitler Hitlerian Hitlerism Hittite Hmong Hoad Hobart Hobbema Hobbes
Hobbesian Hobbism Hobbs Hoboken Hochheimer Hockney Hodeida Hodge Hodgkin Hoenir Hoff Hoffa Hoffman
Hofmannsthal Hofstadter Hofuf Hogarth Hogarthian Hogue Hogwarts Hohenlinden Hohenlohe Hohenstaufen
Hohenzollern Hohhot Hohokam Hokan Hokkaido Hokusai Holarctic Holbein Holcomb Holguin Holinshed
Hollander Hollandia Hollerith Holley Hollie Hollis Holloway Hollywood Holman Holocaine Holofernes
Holst Holyhead Homeric Homs Hondo Honduran Honduranean Honduranian Honduras Honecker Honegger
Honeywell Honiara Honolulu Honshu Hoogh Hooghly Hooke Hoosier Hooverville Hopeh Hopewell Hopi
Hopkins Horace Horacio Horae Horatian Horatio Horeb Horlivka Hormel Hormuz Hornblower Horne Horney
Horowitz Horsa Horta Hortense Horthy Horton Horus Hosea Hospitalet Hotien Hotpoint Hottentot
Houdini Houdon Houma Hounslow Housman Houston Houstonian Houyhnhnm Hovhaness Howard Howell Howrah
Hoxha Hrothgar Hrvatska Hsining Hsinking Huambo Huang Huascaran Hubbard Hubble Hubei Huber Hubert
Hubli Huddersfield Hudibrastic Hudson Huelva Huerta Huey Huffman Hufuf Huggins Hugh Hughes Hughie
Hugli Hugo Huguenot Huhehot Huitzilopotchli Humber Humberside Humberto Humboldt Hume Humism
Humperdinck Humphrey Humphry Hunan Hungarian Hungary Hungnam Hunspell Huntingdon Huntingdonshire
Huntington Huntley Huntsville Hunyadi Hupeh Hurd Huron Hurston Husain Hussein Husserl Hussite
Huston Hutchinson Hutton Hutu Huxley Huygens Huysmans Hwang Hyacinthus Hyades Hyde Hyderabad
Hygeia Hyksos Hymettus Hyperion Hypnos Hyrcania Hyundai Iaccoca Iacocca Iago Iapetus Iasi Ibadan
Ibague Iberia Iberian Ibert Ibiza Iblis Ibsen Icahn Icaria Icarian Icarus Icel Iceland Icelander
Icelandic Iceni Ichang Ichinomiya Iconium Ictinus Idaho Idahoan Idahoes Idomeneus Idun Ieper
Ieyasu Ifni Igbo Ignacio Ignatius Igor Igorot Igraine Iguacu Iguassu Iguazu Ijssel Ijsselmeer Ikea
Ikhnaton Ilene Ilion Illampu Illimani Illinoian Illinois Illinoisan Illyria Illyrian Illyricum
Ilocano Iloilo Ilyushin Imelda Imhotep Immanuel Imodium Imogen Imogene Imphal Imus Inanna Inca
Incan Inchon India Indiaman Indiamen Indian Indiana Indianan Indianapolis Indianian Indianisation
Indianise Indianization Indianize Indianness Indics Indio Indira Indochina Indochinese Indonesia
Indonesian Indore Indra Indre Indy Ines Inez Inge Inglewood Ingres Ingrid Inhambane Injun Inkerman
Innsbruck Inonu Instagram Instamatic Intelsat Interlaken Internationale Internets Interpol
Intertype Inuit Inuktitut Inupiaq Invercargill Ioannina Iona Ionesco Ionia Ionian Iowa Iowan
Iphigenia Ipoh Ipsambul Ipsus Ipswich Iqaluit Iqbal Iquique Iquitos Iran Irani Iranian Iraq Iraqi
Irbid Irbil Ireland Irene Irish Irisher Irishism Irishman Irishmen Irishwoman Irishwomen Irkutsk
Irma Iroquoian Iroquois Irrawaddy Irtish Irtysh Irvin Irvine Irving Irwin Isaac Isabela Isabelle
Isador Isadora Isadore Isaiah Isaias Isar Iscariot Iseult Isfahan Isherwood Ishim Ishmael
Ishmaelite Ishtar Isiah Isidor Isidro Isis Iskenderun Islam Islamabad Islamic Islamise Islamism
Islamist Islamite Islamize Islamophobia Islamophobic Islington Ismael Ismail Isocrates Isolde
Ispahan Ispell Israel Israeli Israelite Israelitish Issac Issachar Issus Istanbul Isth Istria
Istrian Isuzu Itaipu Italia Italian Italianise Italianism Italy Itasca Ithaca Ithacan Ithaki
Ithunn Iulus Ivan Ivanhoe Ivanovo Ives Ivorian Ixion Ixtapalapa Iyar Iyeyasu Iyyar Izaak Izanagi
Izanami Izhevsk Izmir Izmit Izod Iztaccihuatl Izvestia Jabalpur Jackie Jacklyn Jackson Jacksonian
Jacksonville Jaclyn Jacob Jacobean Jacobi Jacobian Jacobinic Jacobinical Jacobinism Jacobite
Jacobitical Jacobitism Jacobsen Jacobson Jacque Jacquelin Jacqueline Jacquelyn Jadotville Jael
Jaffa Jaffna Jagannath Jagatai Jagiellon Jahangir Jahveh Jahvist Jaime Jain Jainism Jaipur Jakarta
Jalapa Jalisco Jamaal Jamaica Jamaican Jamal Jamar Jame Jamel Jamesian Jameson Jamestown Jami
Jamie Jamshedpur Jamshid Jana Janacek Janell Janelle Janesville Janet Janette Janice Janiculum
Janie Janina Janine Janis Janjaweed Janna Jannie Jansen Jansenism Jansenist Januaries January
Janus Japanese Japheth Japhetic Japura Jared Jarlsberg Jarrett Jarrod Jarrow Jarry Jarvis Jason
Jassy JavaScript Javan Javanese Javier Jaxartes Jayapura Jayawardene Jaycee Jayne Jayson Jeanie
Jeanine Jeanne Jeannette Jeannie Jeannine Jedda Jedi Jeeves Jefferey Jefferson Jeffersonian
Jeffery Jeffrey Jeffry Jehol Jehosaphat Jehoshaphat Jehovah Jehovist Jekyll Jellicoe Jemappes Jena
Jenifer Jenkins Jenna Jenner Jennie Jennifer Jennings Jensen Jephthah Jerald Jeraldine Jerba Jere
Jeremiah Jeremias Jeremy Jerez Jeri Jericho Jerilyn Jermaine Jerold Jerome Jerri Jerrie Jerrod
Jerrold Jerseyite Jerusalem Jerusalemite Jervis Jespersen Jesselton Jessica Jesu Jethro Jevons
Jewell Jewess Jewesses Jewish Jewishness Jewry Jezreel Jhansi Jhelum Jiangsu Jiangxi Jidda Jilin
Jillian Jilolo Jimenez Jinan Jinja Jinnah Jinny Jinzhou Jivaro Joab Joachim Joan Joann Joanna
Joanne Joaquin Jocasta Jocelin Jocelyn Jodi Jodie Jodo Jody Joel Joesph Joffre Jogjakarta Johann
Johanna Johannesburg Johannisberger Johnathan Johnathon Johnie Johnson Johnsonese Johnsonian
Johnston Johnstown Johore Joinville Jokjakarta Jolene Joliet Jolliet Jolo Jolson Jonah Jonas
Jonathan Jonathon Jonesboro Joni Jonson Joplin Joppa Jordaens Jordanian Jorge Jose Josef Josefa
Josefina Josephine Josephson Josephus Joshua Josiah Josie Josue Jotunheim Jove Jovian Jowett Joyce
Joycean Joyner Juan Juana Juanita Juarez Jubal Jubbulpore Judaea Judaean Judaeo Judah Judaic
Judaica Judaical Judaise Judaism Judaize Judd Jude Judea Judean Judi Judie Judith Judson
Jugendstil Jugoslav Jugoslavia Jugoslavian Jugurtha Jules Julia Julian Juliana Juliann Julianne
Julie Julien Juliet Juliette Julio Julius Julliard Jullundur Julundur July Jumada Jumna June
Juneau Juneberries Juneberry Jung Jungfrau Jungian Junius Juno Junoesque Jupiter Jurua Justin
Justina Justine Justinian Justitia Jutland Jylland Kaaba Kaaren Kabul Kabyle Kadar Kadiyevka
Kaduna Kaffraria Kafiristan Kafka Kafkaesque Kagera Kagoshima Kahlua Kahn Kahului Kaifeng Kailua
Kairouan Kaiserslautern Kaitlin Kalahari Kalamazoo Kalat Kalb Kalevala Kalgan Kalgoorlie Kalidasa
Kalimantan Kalinin Kaliningrad Kalisz Kalmar Kalmuck Kalmyk Kaluga Kalyan Kamakura Kamasutra
Kamchatka Kamehameha Kamerun Kamet Kampala Kampuchea Kampuchean Kananga Kanara Kanarese Kanazawa
Kanchenjunga Kandahar Kandinski Kandinsky Kaneohe Kankakee Kannada Kano Kanpur Kansan Kansas Kansu
Kantian Kantianism Kaohsiung Kaolack Kaposi Karachi Karafuto Karaganda Karaite Karaj Karajan
Karakoram Karakorum Karamazov Karbala Kareem Karelia Karelian Karen Karenina Kari Karin Karina
Karl Karla Karloff Karlsbad Karlsruhe Karnak Karo Karol Karolyn Karttikeya Karyn Kasai Kasey
Kashgar Kashmiris Kasparov Kassa Kassala Kassel Katanga Katar Kate Katelyn Katharevusa Katharine
Katherine Katheryn Kathiawar Kathie Kathleen Kathmandu Kathrine Kathryn Kathy Katie Katina Katmai
Katmandu Katowice Katrina Katrine Kattegat Katy Kauai Kaufman Kaunas Kaunda Kaveri Kawabata
Kawasaki Kaye Kayla Kayseri Kazak Kazakh Kazakhstan Kazan Kazantzakis Kazbek Kean Keaton Keats
Keatsian Keble Kedah Kedron Keelung Keenan Keewatin Keijo Keillor Keisha Keitel Keith Kekkonen
Kelantan Keller Kelley Kelli Kellie Kellogg Kelsey Kelso Kemble Kemerovo Kempis Kenai Kendall
Kendra Kendrick Kenilworth Kenmore Kennan Kennedy Kenneth Kennewick Kennith Kenny Kenosha Kentish
Kenton Kentuckian Kentucky Kenya Kenyan Kenyatta Kenyon Keogh Keokuk Keos Kepler Kerala Kerbela
Kerch Kerensky Keresan Kerguelen Keri Kerman Kermanshah Kermit Kerouac Kerr Kerri Kesselring
Kettering Ketubim Keven Kevin Kevlar Kevorkian Keynes Keynesian Keynesianism Khabarovsk
Khachaturian Khalid Khalkha Khania Kharkiv Kharkov Khartoum Khasi Khayyam Khazar Khelat Kherson
Khiva Khmer Khoikhoi Khoisan Khomeini Khorana Khotan Khrushchev Khufu Khulna Khwarizmi Khyber
Kiangsi Kiangsu Kiaochow Kibo Kickapoo Kidd Kidderminster Kidron Kiel Kielce Kierkegaard
Kierkegaardian Kieth Kiev Kievan Kigali Kikuyu Kilauea Kildare Kilimanjaro Kilkenny Killarney
Killeen Killiecrankie Kilmarnock Kilroy Kimberley Kimberly Kinabalu Kincardine Kinchinjunga
Kingsley Kingsport Kingston Kingstown Kinney Kinross Kinsey Kinshasa Kioto Kiowa Kipling Kirby
Kirchhoff Kirchner Kirghistan Kirghizes Kirghizia Kiribati Kirin Kirinyaga Kirk Kirkcaldy
Kirkcudbright Kirkland Kirkpatrick Kirkuk Kirkwall Kirman Kirov Kirovabad Kirovograd Kirsten
Kiruna Kisangani Kishinev Kishinyov Kislev Kissimmee Kissinger Kistna Kisumu Kitakyushu Kitwe
Kiushu Kiwanis Klagenfurt Klaipeda Klamath Klan Klansman Klansmen Klaus Klausenburg Klee Klein
Kleist Klemperer Klimt Kline Klingon Klopstock Kmart Knapp Kngwarreye Knievel Knopf Knossos
Knossus Knowles Knox Knoxville Knudsen Knuth Kobarid Kobe Koblenz Koch Kochab Kochi Kodachrome
Kodak Kodaly Kodiak Kodok Koestler Kofu Koheleth Kohima Kohinoor Koizumi Kojak Kokand Kokomo
Kokoschka Kokura Kollwitz Kolomna Kolwesi Kolyma Komi Kommunarsk Kommunizma Komsomol Komsomolsk
Kong Kongo Konrad Konstanz Konya Koontz Kootenay Kopeisk Koppel Koran Koranic Kordofan Kordofanian
Korea Korean Kornberg Koroseal Kory Korzybski Kosciusko Kosciuszko Kosice Kosovar Kosovo Kossuth
Kostroma Kosygin Kotah Kotlin Koufax Kovno Kovrov Koweit Kowloon Kozhikode Krak Krakatau Krakatoa
Krakau Krakow Kramatorsk Kramer Krasnodar Krasnoyarsk Krebs Krefeld Kreisler Kremenchug Krems
Kresge Kriemhild Kringle Krishna Krishnamurti Krista Kristen Kristi Kristiansand Kristie Kristin
Kristina Kristine Kristopher Kristy Kroc Kroger Kronecker Kronos Kronstadt Kropotkin Kruger
Krugersdorp Krupp Krystal Kshatriya Kuban Kublai Kubrick Kuching Kueiyang Kuenlun Kufic Kuhn
Kuibyshev Kulthumm Kulturkampf Kulun Kumamoto Kumasi Kunlun Kunming Kunstlied Kuomintang Kuopio
Kura Kurd Kurdish Kurdistan Kure Kuril Kurile Kurilian Kurland Kurosawa Kuroshio Kursk Kurt Kurtis
Kusch Kush Kutaisi Kutenai Kutuzov Kuwait Kuwaiti Kuybyshev Kuzbas Kuznets Kuznetsk Kwajalein Kwan
Kwangchow Kwangchowan Kwangju Kwangtung Kwanzaa Kweichow Kweilin Kweisui Kweiyang Kymric Kymry
Kynewulf Kyoto Kyrgyz Kyrgyzstan Kythera Kyushu LaFollette Laaland Laban Labe Labiche Labourite
Labradorean Labradorian Labuan Laccadive Lacedaemon Lacedaemonian Lachesis Laclos Laconia Laconian
Ladin Ladoga Ladon Ladonna Ladysmith Laertes Lafayette Lafitte Lagerkvist Lagos Lagrange
Lagrangian Lagting Lahnda Lahore Laibach Laius Lajos Lakehurst Lakeisha Lakewood Lakisha Lakota
Lakshmi Lala Lamaism Lamaist Lamar Lamarck Lamarckian Lamarckism Lamartine Lamaze Lambeth
Lamborghini Lambrusco Lammas Lammases Lammastide Lamont Lampedusa Lanark Lancashire Lancaster
Lancastrian Lancelot Lanchou Lanchow Landes Landon Landor Landowska Landry Landsat Landseer
Landsteiner Landsturm Landtag Landwehr Lanfranc Langer Langerhans Langland Langmuir Langobard
Langobardic Langton Langtry Languedoc Lanka Lankan Lankester Lanny Lansing Lanzhou Laoag Laocoon
Laodicea Laodicean Laoighis Laomedon Laos Laotian Laozi Lapith Laplace Laplacian Lapland Laplander
Lapp Lappish Lara Laramie Lardner Laredo Larne Larousse Larry Larsen Larson Lascaux Lashio Lasker
Laski Lassa Lassalle Lassen Lastex Latasha Lateran Latham Latimer Latin Latinate Latiner Latinise
Latinised Latinising Latinism Latinist Latinx Latisha Latium Latona Latonya Latoya Latrobe Latvia
Latvian Laudian Laudianism Laue Laughton Launceston Laurasia Lauren Laurence Laurent Laurentian
Lauri Laurie Laurier Lausanne Lautrec Laval Lavern Laverne Lavinia Lavoisier Lavonne Lawanda Lawes
Lawrence Lawson Lawton Layamon Layard Layla Layton Lazaro Lazarus Leacock Leadbelly Leah Leakey
Leander Leann Leanna Leanne Learjet Leatheroid Leavenworth Leavis Lebanese Lebanon Lebesgue
Leblanc Lebrun Lecce Lecky Leda Lederberg Leeds Leesburg Leeuwarden Leeuwenhoek Legaspi Legendre
Legnica Lego Legree Lehman Lehmann Lehmbruck Leibnitz Leibniz Leicester Leicestershire Leiden Leif
Leigh Leighton Leila Leinster Leipzig Leith Leix Lela Leland Lelia Lely Lemaitre Lemberg Lemnos
Lemuel Lemuria Lena Lenard Lenin Leninakan Leningrad Leninism Leninist Lennon Lenny Lenoir Lenora
Lenore Lents Leola Leominster Leon Leona Leonard Leonardo Leoncavallo Leonel Leonid Leonidas
Leonor Leonora Leonore Leopardi Leopold Leopoldo Leos Lepanto Lepidus Lepke Lermontov Lerner Leroy
Lerwick Lesa Lesley Leslie Lesotho Lesseps Lessie Lessing Lester Lestrade Leta Letha Lethbridge
Leticia Letitia Leto Lett Lettish Leucas Leucippus Leuctra Leukas Levalloisian Levantine Leven
Leverhulme Leverrier Levesque Levi Levine Levit Leviticus Levitt Levittown Levkas Lewes Lewinsky
Lewisham Lewiston Lewisville Lexington Lexus Leyden Leyte Lhasa Lhotse Liam Liao Liaoning Liaotung
Liaoyang Lias Libau Libava Libby Liberace Liberec Liberia Liberian Libia LibreOffice Libreville
Librium Libya Libyan Lichfield Lichtenstein Lidia Lidice Lieberman Liebig Liebknecht Liechtenstein
Liechtensteiner Liederkranz Liegnitz Liestal Lietuva Lieut Liffey Liguria Ligurian Lila Lilia
Lilian Liliana Lilienthal Lilith Liliuokalani Lille Lillian Lillie Lilly Lilongwe Limassol
Limavady Limbaugh Limbourg Limburg Limoges Limousin Limpopo Lina Linacre Linares Lincoln
Lincolnshire Linda Lindbergh Lindesnes Lindsay Lindsey Linlithgow Linnaean Linnaeus Linnean Linton
Linus Linux Linuxes Linwood Linz Lipchitz Lipetsk Lipizzaner Lippe Lippi Lippizaner Lippmann
Lipscomb Lipton Lisa Lisbon Lisburn Lissajous Listerine Listerism Liston Liszt Lithuania
Lithuanian Litton Livermore Liverpool Liverpudlian Livia Livingston Livingstone Livonia Livonian
Livorno Livy Liza Lizzie Lizzy Ljubljana Llewellyn Llewelyn Lloyd Loanda Lobachevsky Lobito
Locarno Lochinvar Locke Lockean Lockheed Lockwood Lockyer Locris Lodi Lodz Loeb Loewe Loewi Loews
Lofoten Lohengrin Loire Loiret Lois Loki Lola Lolita Lolland Lollobrigida Lomax Lombardi Lombards
Lombardy Lombok Lombroso Lomond Lompoc Lond London Londonderry Londoner Londrina Longfellow
Longford Longinus Longmont Longobard Longstreet Longueuil Longview Lonna Lonnie Lonny Lopez Lora
Lorain Loraine Lorca Lorelei Loren Lorena Lorene Lorentz Lorentzian Lorenz Lorenzetti Lorenzo
Loretta Lori Lorie Lorient Lorinda Lorna Lorraine Lorre Lorrie Lothian Lott Lotta Lottie Lotty
Lotze Louella Louisa Louisburg Louise Louisiana Louisianan Louisianian Louisville Louisvillian
Lourdes Louth Louvain Lovecraft Lovelace Lovell Lowell Lowenbrau Lowestoft Lowry Loyang Loyd
Loyola Lualaba Luanda Luann Luanne Lubavitcher Lubbock Lublin Lubumbashi Lucan Lucania Lucas Lucca
Lucia Lucian Luciano Lucien Lucile Lucilius Lucille Lucina Lucinda Lucio Lucius Lucknow Lucretia
Lucretian Lucretius Lucullus Lucy Luda Luddite Ludendorff Ludhiana Ludlow Ludwig Ludwigshafen
Luella Lufthansa Luftwaffe Luganda Lugansk Lugo Lugosi Luigi Luik Luis Luisa Lula Lulea Lully
Luluabourg Lumumba Lungki Lunik Luoyang Lupe Lupercalia Luria Lusaka Lusatia Lusatian Lushun
Lusitania Luth Luther Lutheran Lutheranism Luthuli Luton Lutyens Luvs Luwian Luxembourg
Luxembourger Luxembourgian Luxemburg Luxor Luzern Luzon Lviv Lvov Lyallpur Lyautey Lycaon Lycaonia
Lycia Lycian Lycurgus Lydgate Lydia Lydian Lyell Lyle Lyly Lyman Lynchburg Lynda Lyndon Lynette
Lynn Lynne Lynnette Lyon Lyonnais Lyonnesse Lysander Lysenko Lysenkoism Lysias Lysimachus Lysippus
Lysistrata Lysols Lytton Lyublin Maalox Maastricht Mabel Mable Mabuse MacArthur MacBride MacDonald
MacLeish Macanese Macao Macau Macaulay Macbeth Macc Maccabaean Maccabean Maccabees Maccabeus
Macedon Macedonia Macedonian Maceio Machiavelli Machiavellianisms Machmeter Macias Mackenzie
Mackinac Macleod Macmillan Macpherson Macready Macy Madag Madagascan Madagascar Maddox Madeiran
Madeline Madelyn Madera Madison Madisonian Madrid Madrilenian Madura Madurai Maeander Maebashi
Maecenas Maestricht Maeterlinck Mafeking Magallanes Magdalena Magdalenian Magdeburg Magellan
Magellanic Maggie Magherafelt Maghreb Maginot Magnitogorsk Magog Magoo Magritte Magsaysay Magyar
Mahabharata Maharashtra Mahavira Mahayana Mahayanist Mahdi Mahdism Mahdist Mahfouz Mahican Mahler
Mahomet Mahound Mahratta Maia Maidenform Maidstone Maidu Maiduguri Maigret Maillol Maiman
Maimonides Maine Mainer Maintenon Mainz Maisie Maitland Maitreya Majorca Majorcan Majunga Majuro
Makalu Makarios Makassar Makeyevka Makhachkala Makiyivka Makkah Malabar Malabo Malachi Malachias
Malaga Malagasy Malamud Malang Malatya Malawi Malawian Malay Malaya Malayalam Malayan Malaysia
Malaysian Malcolm Maldivan Maldive Maldivian Maldon Maldonado Malebranche Malecite Malherbe Malian
Malibu Malinda Malinowski Maliseet Mallomars Mallorca Mallory Malone Malory Malpighi Malplaquet
Malraux Malta Maltese Malthus Malthusian Malthusianism Malvern Malvinas Mamet Mamore Manado
Managua Managuan Manama Manassas Manasseh Manaus Manchester Manchu Manchukuo Manchuria Manchurian
Mancini Mancunian Mandaean Mandalay Mandan Mande Mandean Mandela Mandelbrot Mandelstam Mandeville
Mandingo Mandrell Mandy Manfred Manhattanite Manichaeism Manichean Manicheism Manipur Manisa
Manitoba Manitoban Manitoulin Manizales Mankato Manley Mann Mannerheim Mannheim Manolete Mansfield
Manson Manteca Mantegna Mantinea Manuel Manuela Manutius Manx Manxman Manxwoman Manzoni Maoism
Maoist Maori Mapplethorpe Maputo Maracaibo Maracanda Maracay Maranon Marat Maratha Marathi Marceau
Marcelino Marcellus Marcelo Marche Marcheshvan Marci Marcia Marciano Marcie Marcionism Marco
Marconi Marcus Marcuse Marcy Marduk Margaret Margarito Margate Margaux Margery Margherita Margie
Margo Margot Margret Margrethe Mari Marian Mariana Marianna Marianne Mariano Maribel Maricela
Marie Mariehamn Marienbad Marietta Marilee Marilyn Marilynn Marin Marinduque Marinetti Mario
Mariolatry Mariology Marion Marisa Marisol Marissa Marist Maritain Maritimer Maritsa Maritza
Mariupol Marius Marivaux Marjorie Marjory Markab Markham Markov Markova Marla Marlboro Marlborough
Marlene Marley Marlon Marlowe Marlyn Marmara Marmolada Marne Maroc Maronite Maros Marple Marquand
Marquesan Marquesas Marquette Marquez Marquita Marrakech Marrakesh Marriott Marseillaise Marsha
Marshallese Marta Martaban Martha Marti Martina Martineau Martinez Martinique Martinmas
Martinmases Marty Marva Marvell Marvin Marx Marxian Marxism Marxist Mary Maryann Maryanne
Maryellen Maryland Marylander Marylon Marylou Marylyn Marysville Masaccio Masada Masai Masan
Masaryk Masbate Mascagni Masefield Maserati Maseru Mashhad Masinissa Masorete Masoretic Masqat
Massachuset Massachusett Massasoit Massenet Massey Massilia Massorete MasterCard Masuria Matabele
Matabeleland Matadi Matamoros Mather Matheson Mathew Mathewson Mathias Mathilda Mathis Mathura
Matisse Matlab Matlock Matsu Matsuyama Mattel Matterhorn Matthew Matthias Mattie Maude Maugham
Maui Mauldin Maulmain Maupassant Maura Maureen Mauretania Mauretanian Mauriac Maurice Mauricio
Maurine Maurist Mauritania Mauritanian Mauritian Mauritius Mauro Maurois Maury Maurya Mauryan
Mauser Mawson Maximilian Maxine Mayaguez Mayakovski Mayans Mayence Mayenne Mayer Mayfair Maynard
Mayon Mayotte Mayra Maytag Maytime Mazama Mazarin Mazatlan Mazda Mazdaism Mazola Mazzini Mbabane
Mbini Mboya McAdam McAllen McBride McCain McCall McCarthy McCarthyism McCartney McCarty McClain
McClellan McClure McConnell McCormack McCormick McCoy McCray McCullers McCullough McDaniel
McDonald McDonnell McDowell McEnroe McFadden McFarland McGee McGovern McGowan McGuffey McGuire
McHenry McIntosh McIntyre McJob McKay McKee McKenzie McKinley McKinney McKnight McLaughlin McLean
McLeod McLuhan McMahon McMillan McNamara McNaughton McNeil McPherson McQueen McVeigh Meade Meagan
Mechlin Mecklenburg Medan Medawar Mede Medea Medellin Medford Medicean Medici Medit Mediterraneans
Meerut Megaera Megan Meganthropus Meghan Megiddo Megrez Meier Meighen Meiji Meilhac Meir Meissen
Meistersinger Meitner Mejia Mekka Meknes Mekong Melanesia Melanesian Melanie Melba Melbourne
Melchior Melchizedek Meleager Melendez Melian Melinda Melisa Melisande Melissa Melitopol Melos
Melpomene Melva Melville Melvillean Melvin Melvyn Memcached Memling Memnon Memphian Memphis Menado
Menam Menander Mencius Mencken Mendel Mendeleev Mendelian Mendelism Mendelssohn Menderes Mendez
Mendocino Mendoza Menelaus Menelik Mengzi Menifee Menkalinan Menkar Menkent Mennen Mennonite
Menominee Menorca Menotti Mentholatum Menton Menuhin Menzies Mephisto Mephistopheles Merak Merca
Mercado Mercator Merced Mercedes Mercia Mercian Merck Mercurochrome Meredith Merida Merlyn
Merodach Merovingian Merriam Merrick Merrill Merrimack Merritt Mersey Merseyside Mersin
Merthiolate Merton Mervin Mervyn Merwin Merwyn Mesabi Meshach Mesmer Mesoamerica Mesopotamia
Mesopotamian Mesozoic Messalina Messapian Messene Messenia Messerschmidt Messiaen Messias Messidor
Messina Metacom Metairie Metallica Metamucil Metaphysicals Metchnikoff Methodius Metternich Metz
Mexicali Mexican Mexico Meyer Meyerbeer Meyerhof Mfume Miami Miamian Miaplacidus Micah Mich
Michael Michaelmas Michaelmases Micheal Micheas Michel Michelangelo Michele Michelin Michelle
Michelob Michelson Michigan Michigander Michiganite Michoacan Mickie Micmac Micronesia Micronesian
Microsoft Midas Middelburg Middlesbrough Middleton Middletown Mideast Mideastern Mideasterner
Midgard Midian Midianite Midlothian Midwest Midwesterner Miguel Mikhail Mikoyan Milagros Milan
Milanese Mildred Milesian Miletus Milford Milhaud Milicent Millais Millard Millay Millicent Millie
Millikan Milne Milosevic Milosz Miltiades Milton Miltonian Miltonic Miltown Milwaukee Mimamsa
Mimas Mimi Mimir Minamoto Mindanao Mindoro Mindszenty Mindy Minerva Mingrelian Mingus Minho Minn
Minna Minneapolis Minnelli Minnesota Minnesotan Minoan Minolta Minorcan Minot Minotaur Minsk
Minsky Mintaka Minuit Miocene Miquelon Mira Mirabeau Mirach Miraflores Miranda Mirfak Miriam Miro
Mirzam Miseno Mishnah Miskito Miskolc Mississauga Mississippi Mississippian Missoula Missouri
Missourian Mistassini Misti Mitchel Mitchell Mitford Mithgarthr Mithra Mithraism Mitra Mitsubishi
Mitterrand Mitty Mitzi Mixtec Mizar Mlle Mmes Mnemosyne Moab Moabite Mobil Mobutu Mocambique
Modesto Modigliani Modred Moet Mogadiscio Mogadishu Mogador Moghul Mogilev Mogilyov Mohacs Moham
Mohamed Mohammad Mohammed Mohammedan Mohammedanism Mohave Mohegan Moho Mohock Mohorovicic Moises
Moiseyev Mojave Mokpo Moldau Moldavia Moldavian Moldova Moldovan Molech Moliere Molina Molnar
Molokai Molotov Moltke Molucca Moluccan Mombasa Mommsen Monacan Monaco Monaghan Monchengladbach
Monck Moncton Mondale Monday Mondrian Monegasque Monessen Monet Mongolia Mongolian Mongolic Monica
Monique Monmouth Monmouthshire Monnet Monongahela Monroe Monrovia Monsanto Mont Montagnais Montagu
Montague Montaigne Montana Montanan Montcalm Montefiascone Montenegran Montenegrin Montenegro
Monterey Monterrey Montespan Montesquieu Montessori Monteux Monteverdi Montevideo Montezuma
Montfort Montgomery Montherlant Monticello Montmartre Montoya Montparnasse Montpelier Montpellier
Montrachet Montreal Montserrat Monty Moog Mooney Moore Moradabad Moraea Moran Morava Moravia
Moravian Morbihan Mordecai Mordred Mordvin Morea Morean Moreau Morelia Morelos Moreno Morgantown
Moriarty Morin Morisco Morison Morisot Morita Morley Mormon Mormonism Moro Moroccan Moroni
Morpheus Morphy Morrison Morristown Mortimer Morton Moscow Mosel Moseley Moselle Moskva Moslem
Moslemism Mosley Mosul Motherwell Motorola Motown Motrin Moulmein Moulton Mountbatten Mourne
Moussorgsky Mousterian Mouthe Mowgli Mozambicans Mozambique Mozarab Mozart Mozilla Mses Msgr
Muawiya Mubarak Mueller Mugabe Mughal Muhammad Muhammadan Muhammadanism Muharram Mujib Mukden
Mulciber Mulder Mulhouse Mullikan Mullins Mulroney Multan Multics Mumbai Mumford Muncie Munda
Munich Munoz Munro Murasaki Murat Murchison Murcia Murcian Murdoch Murfreesboro Muriel Murillo
Murmansk Murrieta Murrow Murrumbidgee Muscovy Musharraf Musial Musil Muskegon Muskogean Muskogee
Muslim Musset Mussolini Mussorgsky Mussulman Mutazilite Mutsuhito Muttra Mwanza Mweru MySpace
Myanma Myanmar Mycenae Mycenaean Mycostatin Myers Mykolayiv Myles Mylitta Myra Myrdal Myrna Myron
Mysia Mysore Myst Mytilene Myukolayiv NaDene Nabataea Nabataean Nabatea Nabatean Nabisco Nablus
Nabokov Nabonidus Nader Nadia Nadine Nagaland Nagano Nagasaki Nagoya Nagpur Nagy Nahuatl Nahuatlan
Nahum Naipaul Nair Nairn Nairobi Naismith Nalchik Nama Namangan Namaqualand Namath Namhoi Namibia
Namibian Nammu Nampa Nampula Namtar Nanak Nanchang Nanette Nanjing Nanking Nannette Nanning Nanook
Nansen Nantes Nantucket Nantucketer Naoise Naomi Naphtali Napier Naples Napoleonic Napster Nara
Naraka Narbada Narbonne Narmada Narnia Narraganset Narragansett Narva Narvik Naseby Nash Nashik
Nashua Nashville Nasik Nassau Nasser Natalia Natalie Natasha Natchez Nate Nathan Nathanael
Nathaniel Natick Naucratis Naugahyde Nauru Nauruan Navaho Navahoes Navajo Navajoes Navarino
Navarre Navarro Navratilova Naxos Nayarit Nazarene Nazareth Nazarite Nazca Naziism Nazism Ndjamena
Ndola Neapolis Neapolitan Nebiim Nebo Nebr Nebraska Nebraskan Nebuchadrezzar Neckar Nefertiti
Negev Negress Negresses Negrillo Negrito Negroes Negros Nehemiah Nehru Neil Neisse Nejd Nelda Nell
Nellie Nelsen Neman Nembutal Nemea Nemean Neocene Neogaea Neogea Neoplatonism Neoptolemus
Neotropical Nepal Nepalese Nepali Nepos Neptune Neptunian Nereus Nerf Nernst Nero Neronian Neruda
Nerva Nescafe Nesselrode Nessus Nestorian Nestorius Netflix Neth Netherland Netherlander
Netherlandish Netscape Nettie Netzahualcoyotl Neusatz Neustria Neva Nevada Nevadan Nevadian
Nevelson Nevers Nevil Neville Nevin Nevis Nevski Nevsky Newark Newburg Newburgh Newcastle Newcomen
Newfoundland Newfoundlander Newham Newman Newport Newry Newsweek Newtonian Newtownabbey
Newtownards Nexis Ngaliema Nguyen Niamey Nibelung Nibelungenlied Nicaea Nicaean Nicaragua
Nicaraguan Niccolo Nicene Nichiren Nicholas Nichole Nichols Nicholson Nichrome Nicias Nicklaus
Nickolas Nicobar Nicobarese Nicodemus Nicola Nicolai Nicole Nicolson Nicosia Nidaros Niebuhr
Niedersachsen Nielsen Niersteiner Nietzsche Nietzschean Niflheim Nigel Niger Nigeria Nigerian
Nigerien Nihon Niigata Niihau Nijinsky Nike Nikita Nikkei Nikki Nikko Niklaus Nikolaev Nikolai
Nikolayev Nikon Nile Nilgiri Nilotic Nilsson Nimes Nimitz Nimwegen Nina Nineveh Ningal Ningpo
Ningsia Nintendo Ninurta Niobe Nipissing Nippon Nipponese Nippur Nirenberg Nisan Nissan Nita Niue
Nivea Nivernais Nixon Njord Nkrumah NoDoz Noachian Noah Nobel Nobelist Noelle Noemi Nofretete
Noguchi Nokia Nola Nolan Nolde Nootka Nora Norbert Norberto Nordau Nordics Noreen Norfolk Norgay
Norge Noriega Normand Normandy Norplant Norris Norse Norseman Norsemen Northallerton Northampton
Northamptonshire Northcliffe Northman Northmen Northrop Northrup Northumberland Northumbria
Northumbrian Norton Norw Norway Norwegian Norwich Nosferatu Nostradamus Notogaea Notogea
Nottingham Nottinghamshire Notus Nouakchott Noumea Novara Novartis November Novgorod Novocain
Novokuznetsk Novosibirsk Noxzema Noyce Nubian Nukualofa Numidia Numidian Nunavut Nunez Nunki
Nupercaine Nuremberg Nureyev Nuristan Nurmi Nusku NutraSweet NyQuil Nyasa Nyasaland Nyaya Nyeman
Nyerere Nynorsk Oahu Oakland Oakley Oates Oaxaca Obad Obadiah Obama Obamacare Oberammergau
Oberhausen Oberland Oberlin Oberon Ocala Ocaml Occam Occidentalise Oceania Oceanian Oceanside
Oceanus Ochoa Ockeghem Ockham Octavia Octavian Octavio Octavius October Odell Odelsting Odense
Oder Odessa Odets Odin Odis Odoacer Odom Odra Odyssean Odysseus Oedipus Oenone Ofelia Offenbach
OfficeMax Ogbomosho Ogden Ogilvy Oglala Oglethorpe Ogpu Ohio Ohioan Oireachtas Oise Oisin Oistrakh
Ojibwa Ojibway Okavango Okayama Okeechobee Okefenokee Okhotsk Okie Okinawa Okinawan Okla Oklahoma
Oklahoman Oktoberfest Olaf Olajuwon Olav Olcott Oldcastle Oldenburg Oldfield Oldham Oldsmobile
Olduvai Olen Olenek Olga Oligocene Olin Olivetti Olivia Olivier Ollie Olmec Olmsted Olomouc Olsen
Olson Olympia Olympian Olympic Olympus Omagh Omaha Oman Omani Omar Omayyad Omdurman Ommiad Omphale
Omsk Onassis Oneal Onega Onegin Oneida Onondaga Onondagan Onsager Ontarian Ontario Oort Opel
OpenOffice Ophelia Ophir Oporto Oppenheimer Oprah Oran Orangeism Orangeman Orangemen Oranjestad
Orbison Orcus Ordovician Ordzhonikidze Orebro Oreg Oregon Oregonian Orel Orem Oren Orenburg Oreo
Oreopithecus Orestes Oresund Orff Oriente Origen Orin Orinoco Orion Orissa Oriya Orizaba
Orjonikidze Orkney Orlando Orleanist Orly Ormandy Ormazd Ormuz Orontes Orozco Orpheus Orpington
Orrin Orson Ortega Ortegal Orth Ortiz Oruro Orval Orvieto Orville Orwell Orwellian Osage Osaka
Osbert Osborn Osborne Oscan Oscar Osceola Osee Osgood Oshawa Oshkosh Osiris Oslo Osman Osmanli
Osset Ossetia Ossetic Ossian Ossietzky Ostend Ostrava Ostrogoth Ostwald Ostyak Osvaldo Oswald
Othello Othman Otis Otranto Ottawa Otterburn Otway Ouachita Ouagadougou Oudh Oujda Oulu Ouse
Overijssel Ovid Oviedo Owen Owenism Owensboro Oxbridge Oxfordshire Oxnard Oxonian Oxus Oxycontin
Ozark Ozenfant Ozymandias Ozzie Paar Pablo Pabst Pacheco Pachuca Pacino Packard Paderewski Padilla
Padova Padua Padus Paestum Paganini Paglia Pahang Pahari Paige Paine Paiute Pakistan Pakistani
Palaearctic Palaeogene Palaeozoic Palau Palawan Palearctic Palembang Palenque Paleocene Paleogene
Paleozoic Palermo Palestine Palestinian Palestrina Paley Pali Palikir Palladian Palladio Pallas
Palma Palmdale Palmerston Palmira Palmolive Palomar Pamela Pamir Pamlico Pamphylia Pamplona
Panamanian Panasonic Panathenaea Panay Panchiao Pandarus Pandean Pangaea Panhellenism Panjabi
Pankhurst Panmunjom Pannonia Pantagruel Pantelleria Panza Paoting Papago Papandreou Papeete Papen
Paphlagonia Paphos Papiamento Papua Papuan Paracelsus Paraguay Paraguayan Paraiba Paralympian
Paralympic Paramaribo Parcae Parcheesi Pareto Paricutin Parisian Parkersburg Parkinson Parkman
Parl Parma Parmenides Parmentier Parnaiba Parnassian Parnassus Parnassuses Parnell Paros Parrish
Parsee Parsi Parsifal Parthenon Parthenopaeus Parthenope Parthenos Parthia Parthian Parvati
Pasadena Pasargadae Pascagoula Pasco Pashto Pasquale Passamaquoddy Pasternak Pasteur Pasteurian
Pasto Patagonia Patagonian Patel Paterson Pathan Patmore Patmos Patna Paton Patras Patrica Patrice
Patricia Patroclus Patterson Patti Patton Paula Paulette Pauli Pauline Pauling Pavarotti Pavlodar
Pavlov Pavlovian Paxton PayPal Payne Peabody Peale Pearlie Pearson Peary Pechora Peckinpah
Pecksniffian Pecos Peebles Peele Pegu Pehlevi Peiping Peipus Peirce Peking Pelagianism Pelasgian
Pelee Pelias Pelion Pella Pelletier Peloponnese Peloponnesian Peloponnesus Peloponnisos Pelops
Pemba Pena Penderecki Penelope Peneus Penn Penney Pennington Pennsylvania Pennsylvanian Pennzoil
Penobscot Pensacola Pentateuch Pentax Pentecost Pentecostal Pentecostalism Pentecostalist Pentheus
Pentium Pentothal Penutian Penza Penzance Peoria Pepin Pepsi Pepys Pepysian Pequot Pera Peraea
Perak Perbunan Perceval Percival Percy Perdido Perelman Perez Pergamum Pergamus Pergolesi
Periclean Pericles Perigordian Perl Perlis Perlman Pernambuco Pernik Pernod Peron Perot Perrault
Perrin Perseid Persephone Persepolis Perseus Pershing Persia Persian Persis Perth Peru Perugia
Perutz Peruvian Peruzzi Pesach Pescara Peshawar Peshitta Pestalozzi Petaluma Pete Peterborough
Petersburg Petersen Peterson Petra Petrarch Petrarchan Petrie Petrine Petrograd Petronius
Petropavlovsk Petrozavodsk Peugeot Pfizer Pforzheim Phaedra Phaedrus Phaethon Phanerozoic
Pharsalus Phebe Phecda Pheidippides Phekda Phelps Phidias Phidippides Philadelphia Philadelphian
Philae Philby Philem Philemon Philip Philippa Philippe Philippeville Philippi Philippian
Philippines Philippopolis Phillip Phillipa Phillis Philly Philo Philoctetes Phineas Phipps
Phlegethon Phobos Phocaea Phocis Phoenicia Phoenician Phrixus Phrygia Phrygian Phyfe Phyllis
Piacenza Piaf Piaget Piave Picard Picardy Picasso Piccard Pickering Pickett Pickford Pickwickian
Pict Pictish Piedmontese Piemonte Pieria Pierian Pierides Pierre Pieta Pietermaritzburg Piggott
Pilate Pilatus Pilcomayo Pilipino Pillsbury Pilsen Pilsudski Piman Pinatubo Pinckney Pincus Pindar
Pindaric Pindus Pinero Pinkerton Pinkster Pinocchio Pinochet Pinsk Pinter Pinteresque Piraeus
Pirandello Piranesi Pisa Pisan Pisano Pisgah Pisistratus Pissaro Pissarro Pistoia Pitcairn Pitt
Pittman Pittsburgh Pittsfield Piura Pius Pizarro Planck Plantagenet Plassey Plata Plataea Plath
Plato Platonism Platonist Plattdeutsch Platte Plauen Plautus PlayStation Playtex Pleistocene
Pleven Plexiglas Plexiglases Pliny Pliocenes Ploesti Plotinus Plovdiv Plutarch Pluto Plutus
Plymouth Pocahontas Pocatello Pocono Podgorica Podhoretz Podolsk Podunk Pohai Poiret Poirot
Poisson Poitier Pola Polack Poland Polanski Polaris Polaroid Politian Pollaiuolo Pollux Pollyanna
Poltava Polybius Polycarp Polyclitus Polycrates Polydeuces Polygnotus Polyhymnia Polynesia
Polynesian Polynices Polyphemus Pomerania Pomeranian Pommard Pomona Pompeian Pompeii Pompeiian
Pompidou Ponape Pondicherry Pondoland Pontchartrain Pontefract Pontiac Pontormo Pontus Poole Poona
Popocatepetl Poppins Porfirio Pori Porrima Porsche Porsena Porterville Portia Portlander
Portsmouth Portugal Portuguese Poseidon Posen Potawatomi Potemkin Potomac Potsdam Pottawatomie
Pottstown Poughkeepsie Poulenc Powell PowerPoint Powhatan Powys Poyang Poznan Pozsony Pozzuoli
Prada Prado Praetorius Prague Praia Prakrit Pratchett Prato Pravda Praxiteles Preakness
Precambrian Preminger Premyslid Prensa Presb Presbyterianisms Presbyterians Prescott Presley
Preston Pretoria Pretorius Preussen Previn Priam Pribilof Priceline Priestley Princeton Prinz
Priscian Priscilla Pristina Prius Proclus Procne Procopius Procrustes Procter Procyon Prokofiev
Prokopyevsk Prometheus Pronuba Propertius Proserpina Proserpine Prot Protagoras Protagorean
Protestantism Proudhon Proust Proustian Provencals Provence Provincetown Prozac Pruitt Prus
Prussia Prussian Prussianism Prut Prynne Pryor Pskov Ptah Ptolemaeus Ptolemaic Ptolemaist
Ptolemies Ptolemy Puccini Puckett Puebla Puerto Puget Puglia Pulaski Pulitzer Pune Punic Punjab
Punjabi Purcell Purdue Purina Purus Pusan Pusey Puseyism Pushkin Pushtu Putin Putnam Putumayo Puzo
PyTorch Pydna Pygmalion Pyle Pylos Pynchon Pyongyang Pyotr Pyrenaean Pyrenean Pyrenees
Pyriphlegethon Pyrrha Pyrrho Pythagoras Pythagorean Pythagoreanism Pythia Pythian Qaddafi Qadhafi
Qantas Qatar Qatari Qingdao Qinghai Qiqihar Quadragesima Quakerism Qualcomm Quaoar Quasimodo
Quathlamba Quayle Quebec Quebecer Quebecker Quechua Quechuan Queensland Queenslander Queenstown
Quelpart Quemoy Quentin Queretaro Quesnay Quetzalcoatl Quezon Quiberon Quilmes Quimper Quincy
Quinn Quinquagesima Quintero Quintilian Quinton Quirinal Quirinus Quirites Quito Qumran Quonset
Quran Quranic Rabaul Rabelais Rabelaisian Rabia Rabin Rachael Rachel Rachelle Rachmaninoff Racine
Radcliff Radcliffe Radnorshire Radom Raeburn Rafael Rajab Rajasthan Rajasthani Rajkot Rajput
Rajputana Rajshahi Ralegh Raleigh Rama Ramachandra Ramadan Ramakrishna Ramanujan Ramayana Rambo
Rameau Rameses Ramesses Ramirez Ramiro Ramon Ramos Ramsay Ramses Ramsey Ramsgate Rancagua Ranchi
Randal Randall Randell Randers Randi Randolph Randwick Rangoon Rankin Rankine Raoul Rapallo
Raphael Rappaport Rapunzel Raquel Rarotonga Rasalgethi Rasalhague Rasht Rask Rasmussen Rasputin
Rasta Rastaban Rastafarian Rastafarianism Rathaus Rathauser Rathenau Ratliff Rattigan Raul Ravenna
Rawalpindi Rawlings RayBan Rayburn Rayleigh Raymond Raymundo Reade Reagan Reaganomics Reba Rebecca
Rebekah Rechabite Recife Redbridge Redford Redgrave Redis Redmond Redstone Reese Refugio
Regensburg Reggie Regin Reginald Regiomontanus Regis Regor Regt Rehnquist Reich Reichenberg
Reichstag Reid Reilly Reims Reinaldo Reinhardt Reinhold Rembrandt Remington Remscheid Remus Rena
Renault Rene Renee Renfrew Reni Rennes Reno Renoir Resht Resistencia Reuben Reuchlin Reuters
Reuther Reva Reval Revlon Reyes Reykjavik Reyna Reynaldo Reynaud Reynold Rhadamanthus Rhaetia
Rhaetian Rhaetic Rhee Rheims Rheingau Rheinland Rhenish Rhetian Rhetic Rhiannon Rhineland
Rhinelander Rhoda Rhodanus Rhode Rhodesia Rhodesian Rhodian Rhodos Rhona Rhonda Rhondda Ribbentrop
Ribera Ricardo Riccio Richard Richardson Richelieu Richie Richmond Richthofen Rickenbacker Rickie
Rickover Ricky Rico Riefenstahl Riemann Rienzi Riga Rigel Rigi Rigoberto Rigoletto Rijeka Riksdag
Rilke Rimbaud Rimini Ringling Ringo Rios Ripley Ripon Ripuarian Rita Ritalin Rivera Riyadh Rizal
Rizzio Roanoke Robbia Robbie Robby Roberson Robert Roberta Roberto Robertson Robeson Robespierre
Robinson Robitussin Robson Robt Robyn Roca Rocco Rocha Rochambeau Rochdale Roche Rochelle
Rochester Rockefeller Rockford Rockhampton Rockies Rockingham Rockne Rockville Rockwell
Roddenberry Roderick Rodger Rodin Rodney Rodolfo Rodrick Rodrigo Rodriguez Rodriquez Roeg Roethke
Rogelio Roget Rojas Roku Rolaids Roland Rolando Rolex Rolland Rollin Rollo Rolodex Rolvaag Romagna
Romaic Romains Romanesque Romani Romania Romanian Romanies Romanised Romanises Romanising Romanism
Romanist Romanoff Romanov Romansch Romansh Romany Romberg Romblon Rome Romero Romish Rommel Romney
Romulus Rona Ronal Ronald Roncesvalles Ronda Ronnie Ronny Ronsard Ronstadt Rontgen Rooney
Roosevelt Roquefort Rorschach Rosa Rosales Rosalie Rosalind Rosalinda Rosalyn Rosamond Rosamund
Rosanna Rosanne Rosario Roscius Roscommon Roseann Roseanne Roseau Rosecrans Roselyn Rosemarie
Rosenberg Rosendo Rosenzweig Rosetta Rosewall Rosicrucian Rosicrucianism Rosie Rosinante Rosita
Roslyn Ross Rossetti Rossini Rossiya Rostand Rostock Rostov Rostropovich Roswell Rotarian Roth
Rotherham Rothermere Rothko Rothschild Rotorua Rotterdam Rouault Roubaix Roulers Roumania
Roumanian Roundhead Rourke Roussillon Rowe Rowena Rowland Rowlandson Rowling Roxanne Roxburgh
Roxie Roxy Royce Ruanda Rubbermaid Ruben Rubenesque Rubik Rubin Rubinstein Ruchbah Rudolf Rudolph
Rudy Rudyard Rufus Ruhr Ruisdael Ruiz Rukeyser Rumania Rumanian Rumelia Rumpelstiltskin Rumsfeld
Runnymede Runyon Rupert Rurik Rushdie Rushmore Ruskin Ruskinian Russ Russell Russian Russianise
Russianize Russo Russophobe Rutan Rutgers Ruthann Ruthenia Ruthenian Ruthie Rutland Rutledge
Ruwenzori Ruysdael Ruyter Rwanda Rwandan Ryan Ryazan Rybinsk Rydberg Ryder Ryeland Ryle Ryswick
Ryukyu Ryukyuan Ryurik Saab Saadi Saar Saarinen Saarland Saatchi Saba Sabadell Sabaean Sabah
Sabatier Sabbatarian Sabean Sabellian Sabik Sabina Sabrina Sacagawea Sacajawea Sacco Sachs Sachsen
Sackville Sacramento Sadat Saddam Sadducean Sadducee Sadie Sadr Safar Safavid Safeway Sagamihara
Sagan Saginaw Sagittariuses Saguache Saguenay Sagunto Sahaptin Sahara Saharan Saharanpur Saharian
Sahel Sahelian Saida Saigon Saipan Saipanese Saiph Saiva Sakha Sakhalin Sakharov Saks Sakti
Saladin Salado Salamanca Salas Salazar Salem Salerno Salesforce Salford Salian Salinger Salisbury
Salish Salishan Salk Sallie Sallust Salmanazar Salome Salonika Salta Saltillo Salton Salvador
Salvadoran Salvadorean Salvadorian Salvatore Salween Salyut Salzburg Samantha Samar Samarang
Samaria Samarinda Samarkand Samarqand Samian Sammie Sammy Samnite Samnium Samoa Samoan Samos
Samoset Samothrace Samoyedic Sampson Samson Samsonite Samsun Samsung Samuel Samuelson Sana Sanaa
Sanchez Sanchung Sanctus Sandakan Sandburg Sandhurst Sandinista Sandoval Sandra Sandrocottus
Sanford Sanforized Sangraal Sanhedrin Sanka Sankara Sankhya Sanmicheli Sanscrit Sanskrit
Sanskritic Sanskritist Santa Santana Santayana Santee Santiago Saphar Sapir Sapphira Sappho
Sapporo Sara Saracen Saragossa Sarah Sarajevo Saralee Saransk Sarasota Sarasvati Saratoga Saratov
Sarawak Sardanapalus Sardinia Sardinian Sardis Sardou Sargent Sargon Sarmatia Sarmatian Sarnen
Sarnoff Saroyan Sarpedon Sarraute Sarre Sarthe Sarto Sartre Sasha Sask Saskatchewan Sassanian
Sassanid Sassenach Sassoon Satan Saturday Saturn Saturnian Saudi Sauk Saunders Saundra Saussure
Sava Savaii Savoie Savona Savonarola Savoyard Saxon Sazeracs Scaldis Scalia Scaliger Scamander
Scanderbeg Scandian Scandinavia Scandinavian Scarborough Scarlatti Scarron Schaerbeek Schaffhausen
Scheat Schedar Scheherazade Schelde Scheldt Schelling Schenectady Schiaparelli Schick Schindler
Schlegel Schleiermacher Schlesien Schlesinger Schleswig Schliemann Schlitz Schmidt Schnabel
Schneider Schnitzler Schoenberg Schopenhauer Schopenhauerism Schrecklichkeit Schrieffer Schroeder
Schubert Schultz Schulz Schumacher Schuman Schumann Schumpeter Schuyler Schuylkill Schwaben
Schwann Schwartz Schwarzenegger Schwarzkopf Schwarzwald Schweinfurt Schweitzer Schweiz Schweppes
Schwerin Schwinger Schwinn Scientology Scilly Scipio Scorsese Scotchman Scotchmen Scotchwoman
Scotchwomen Scotism Scotland Scotsman Scotsmen Scotswoman Scotswomen Scott Scotticism Scottish
Scottsdale Scotus Scranton Scriabin Scribner Scruggs Sculley Scutari Scylla Scyros Scythia
Scythian Seabee Seaborg Seagram Seattle Sebastian Sebring Secunderabad Seddon Sedgemoor Sedna
Seebeck Seeger Sega Segovia Segre Segundo Segway Seiko Seinfeld Sejm Sejong Selangor Selassie
Selden Selectric Selena Selene Seleucia Seleucid Seleucus Selim Seljuk Selkirk Selma Selznick
Semang Semarang Semele Seminole Semipalatinsk Semiramis Semite Semitic Semitism Sempach Semtex
Sendai Senegal Senegalese Senegambia Senghor Senlac Sennacherib Sennar Sennett Sensurround Seoul
Sephardi Sephardic September Septembrist Septuagesima Septuagint Sequoya Sequoyah Serajevo Serapis
Serb Serbia Serbian Serengeti Sergei Sergio Sergipe Seringapatam Serpasil Servia Sestos Seth
Seurat Seuss Sevastopol Severini Severn Severus Seville Sevillian Seward Sexagesima Seychelles
Seyfert Seymour Sezession Sfax Sforza Shaaban Shaanxi Shaban Shabbat Shabuoth Shackleton Shadwell
Shaffer Shaftesbury Shahaptian Shahjahanpur Shaka Shakespeare Shakespearean Shakespearian Shakhty
Shakta Shakti Shana Shandong Shane Shang Shankar Shankara Shanna Shannon Shanxi Shapiro SharePoint
Shari Sharlene Sharon Sharpe Sharron Shasta Shaula Shaun Shauna Shavian Shavuot Shawna Shawnee
Shawwal Shcharansky Shcherbakov Sheba Shebat Shebeli Sheboygan Shechem Sheena Sheffield Shekinah
Shelby Sheldon Shelia Shelley Shelton Shemite Shenandoah Shensi Shenyang Shepard Sheppard Sheratan
Sheraton Sherbrooke Sheree Sheri Sheridan Sherman Sherri Sherrie Sherrill Sherrington Sherwin
Sherwood Sheryl Shevardnadze Shevat Shia Shiah Shihkiachwang Shiism Shiite Shijiazhuang Shikoku
Shilha Shillong Shiloh Shinar Shinto Shintoism Shintoist Shiraz Shirley Shizuoka Shluh Shoa Shoah
Shockley Sholapur Sholokhov Shoshone Shoshonean Shoshoni Shostakovich Shostakovitch Showa Shrek
Shreveport Shrewsbury Shriner Shropshire Shrovetide Shufu Shula Shulamite Shushan Shylockian
Sialkot Siam Sian Sibelius Siberia Siberian Sicanian Sichuan Sicilia Sicilian Sicily Sickert
Sicyon Siddhartha Siddons Sidney Sidon Sidra Siegbahn Siegfried Siena Sienese Sienkiewicz
Sierpinski Sigismund Sigmund Signac Signorelli Sigrid Sigurd Sihanouk Sikang Sikh Sikhism Sikkim
Sikkimese Silastic Silesian Siloam Silures Silurians Silvanus Silvester Silvia Simbirsk Simenon
Simeon Simferopol Simla Simmental Simmons Simon Simone Simonides Simpson Simpsonville Sinai
Sinaloa Sinatra Sinbad Sinclair Sindbad Sindhi Singapore Singaporean Singh Singhalese Sinhalese
Sining Sinkiang Sion Siouan Sioux Siple Siqueiros Sirach Siracusa Siret Sirius Sisera Sisley
Sismondi Sistine Sisyphean Sisyphus Sita Sitka Sitsang Sitwell Siva Sivan Sjaelland Skagerak
Skagerrak Skagway Skelton Skopje Skoplje Skuld Skye Skype Skyros Slackware Slashdot Slav Slavic
Slavism Slavonia Slavonian Slavonic Slavophile Slesvig Slidell Sligo Sloane Slocum Slovak Slovakia
Slovakian Slovene Slovenia Slovenian Slurpee Smetana Smirnoff Smithson Smithsonian Smolensk
Smollett Smyrna Snapple Snowdon Snowdonia Snyder Sobranje Socastee Soche Sochi Socinian Socinus
Socorro Socotra Socrates Socratic Soekarno Soemba Soembawa Soerabaja Sofia Sogdian Sogdiana
Soissons Sokoto Sokotra Solent Soleure Solihull Solingen Solis Solomon Solonian Solonic Solothurn
Solutrean Solzhenitsyn Somali Somalia Somalian Somaliland Somersetshire Somme Somnus Somoza
Sondheim Sondra Songhai Songhua Sonia Sonja Sonora Sonoran Sony Sonya Soochow Soong Sophie
Sophoclean Sophocles Sophonias Sopwith Sorbian Sorbonne Sordello Sorrento Sosa Soto Soult
Souphanouvong Sourceforge Sousa Southampton Southdown Southey Southport Southwark Soutine
Sovietisation Soweto Soyinka Spaak Spaatz Spahn Spalato Spandau Spanglish Spaniard Spanish Sparta
Spartacus Spartanburg Spartans Spencerian Spencerianism Spengler Spenglerian Spenser Spenserian
Sperry Spielberg Spillane Spinoza Spinozism Spinx Spiro Spithead Spitsbergen Spock Spokane
Sporades Springdale Springfield Springsteen Squanto Squibb Srinagar Srivijaya Srta Stacey Staci
Stacie Stacy Stael Stafford Staffordshire StairMaster Stakhanovism Stalin Stalinabad Stalingrad
Stalinism Stalinist Stalinsk Stallone Stambul Stamford Stan Stanford Stanislavsky Stanley Stanton
Starbucks Starkey Staten Statius Staubach Staunton Stavanger Stavropol Steele Stefan Stefanie
Stefansson Steichen Steiermark Steinbeck Steinem Steiner Steinmetz Steinway Stendhal Stengel
Stephan Stephanie Stephen Stephenson Sterlitamak Sterne Sterno Stettin Steuben Steubenville Steve
Stevenage Stevenson Stevie Stewart Stheno Stieglitz Stilton Stimson Stine Stirling Stockhausen
Stockholm Stockport Stockton Stokowski Stolichnaya Stolypin Stonehenge Stoppard Stornoway Storting
Stowe Strabane Strabo Strachey Stradivari Stradivarius Strafford Stralsund Strasbourg Strathclyde
Straus Stravinsky Strega Streisand Strickland Strindberg Stromboli Stuart Studebaker
Sturmabteilung Stuttgart Stuyvesant Styria Styrofoams Styron Styx Suarez Subaru Subotica Suchow
Sucrets Sudan Sudanese Sudbury Sudeten Sudetenland Sudoku Sudra Suellen Suetonius Suez Suffolk
Suffr Sufi Sufic Sufism Suharto Suisse Sukarno Sukkoths Sulawesi Suleiman Sulfonal Sulla Sullivan
Sumatran Sumba Sumbawa Sumer Sumeria Sumerian Sumerologies Sumerology Sumgait Sumner Sumter Sumy
Sunchon Sunda Sundanese Sunday Sunderland Sundsvall Sungari Sungkiang Sunkist Sunni Sunnite
Sunnyvale Suomi Superbowl Surabaja Surabaya Surakarta Suribachi Surinam Suriname Surinamese Surya
Susa Susan Susana Susanna Susannah Susanne Susian Susie Susquehanna Sussex Sutherland Sutlej
Sutton Suva Suwanee Suwannee Suwon Suzan Suzann Suzanne Suzette Suzhou Suzuki Suzy Svalbard Sven
Svengali Sverdlovsk Sverige Swabia Swabian Swadeshi Swahili Swammerdam Swanee Swansea Swanson
Swatow Swazi Swaziland Swed Sweden Swedenborg Swedenborgian Swedenborgianism Swedish Swinburne
Swindon Swissair Switz Switzer Switzerland Sybaris Sydney Sylvanus Sylvester Sylvie Symonds Synge
Syracuse Syria Syriac Syrian Syzran Szabadka Szczecin Szechuan Szechwan Szeged Szilard Szombathely
Szymanowski Szymborska Tabasco Tabatha Tabitha Tabriz Tabrizes Tacitus Tacoma Tadzhik Tadzhikistan
Taegu Taejon Tafilelt Taft Tagalog Tagore Tagus Tahiti Tahitian Tahoe Taichung Taif Taihoku Tainan
Taine Taino Taipei Taiping Taisho Taiwan Taiwanese Taiyuan Tajik Tajikistan Tajo Takakkaw
Takamatsu Takao Taklamakan Taklimakan Talca Talcahuano Taliban Taliesin Tallahassee Tallchief
Talley Talleyrand Tallin Tallinn Talmud Talmudical Talmudist Talos Tamatave Tamaulipas Tamburlaine
Tameka Tamera Tamerlane Tami Tamika Tamil Tammany Tammi Tammuz Tammuzes Tampa Tampax Tampere
Tampico Tamra Tanach Tanagra Tanana Tananarive Tancred Taney Tanganyika Tanganyikan Tangiers
Tangshan Tanguy Tania Tanisha Tanjore Tannenberg Tanoan Tanta Tanya Tanzania Tanzanian Taoism
Taoist Taoistic Tarantino Taranto Tarawa Tarazed Tarbell Tarbes Tarentum Targum Tarim Tarkenton
Tarkington Tarlac Tarnopol Tarpeia Tarragona Tarrasa Tarrytown Tarshish Tartarean Tartarus Tartary
Tartu Tartuffery Tasha Tashkent Tasman Tasmania Tasmanian Tasso Tatiana Tatra Tatry Tatum Taunton
Tauruses Tavares Tavel Taylor Tayside Tbilisi Tchad Tchaikovskian Tchaikovsky Tchaikovskyan TeXes
Teasdale Tebaldi Tebet Tecumseh Tegucigalpa Teheran Tehran Tehuantepec Teide Telegonus Telegu
Telemachus Telemann Teletypesetter Tellus Telstar Telugu Temecula Temuco Tenedos Tenerife Teniers
Tenn Tennessean Tennessee Tennesseean Tenniel Tennyson Tennysonian Tenochtitlan TensorFlow
Teotihuacan Tepic Terceira Terence Teresa Tereshkova Teresina Tereus Teri Terkel Terni Ternopol
Terpsichore Terramycins Terran Terrance Terrell Terrence Terri Terrie Terrill Tertullian Tess
Tessa Tessie Tessin Tethys Teton Tetzel Teucer Teut Teuton Teutonic Teutonise Teutonism Tevere
Tevet Texaco Texan Texarkana Teyde Tezel Thackeray Thad Thaddeus Thai Thailand Thailander Thales
Thalesian Thalia Thames Thanet Thanh Thant Thapsus Tharp Thea Thebae Thebaid Theban Theiler Thelma
Themis Themistocles Theocritus Theodora Theodore Theodoric Theodosius Theophilus Theophrastus
Theravada Theresa Therese Thermidor Thermit Thermopylae Theron Thersites Theseus Thespis Thess
Thessalian Thessalonian Thessalonica Thessalonike Thessaly Thetis Thieu Thimbu Thimphu Thisbe
Thomas Thomism Thomistic Thompson Thomson Thor Thorazine Thoreau Thoreauvian Thorndike Thornton
Thorvaldsen Thoth Thrace Thracia Thracian Thuban Thucydides Thule Thun Thur Thurber Thurgau
Thurman Thurmond Thurrock Thursday Thutmose Thyestes Tianjin Tiber Tiberian Tiberias Tiberis
Tiberius Tibesti Tibet Tibetan Ticino Ticketmaster Ticonderoga Tieck Tienanmen Tientsin Tiepolo
Tiflis Tigre Tigrinya Tigris Tijuana Tilburg Tillich Tillman Tilsit Timaru Timbuktu Timex
Timisoara Timmy Timor Timoshenko Timour Timur Timurid Tina Tinkerbell Tinkertoy Tinseltown
Tintoretto Tippecanoe Tipperary Tirana Tirane Tiresias Tirol Tirolean Tirolese Tirpitz
Tiruchirapalli Tisha Tishri Tisiphone Tisza Titanesque Titanomachy Tithonus Titianesque Titicaca
Tito Titograd Titoism Titus Titusville Tityus Tivoli Tjirebon Tlaloc Tlaxcala Tlemcen Tlingit
Tobago Tobagonian Tobey Tobias Tobit Tobolsk Tocantins Tocharian Tocqueville Todd Togliatti Togo
Togoland Togolese Tojo Tokharian Tokugawa Tokyo Tokyoite Tolkien Tolstoi Tolstoy Tolstoyan Toltec
Toltecan Toluca Tolyatti Tomas Tombaugh Tombouctou Tomlin Tommie Tompkins Tomsk Tongan Toni Tonia
Tonkin Tonkinese Tonya Toowoomba Topeka Tophet Topsy Torbay Torino Toronto Torontonian Torquay
Torquemada Torrance Torrens Torreon Torres Torricelli Tortola Tortuga Torvalds Toryism Tosca
Toscana Toscanini Toshiba Toto Toul Toulon Toulouse Touraine Tourane Tourcoing Tournai Tourneur
Townes Townsend Townsville Toyama Toynbee Toyoda Toyonaka Toyota Trabzon Tracey Traci Tracie
Tractarianisms Tracy Trafalgar Traherne Trailways Trajan Tralee Tran Transcaucasia Transvaal
Transylvania Transylvanian Trapani Trappist Travancore Travolta Trebizond Treblinka Trekkie
Trengganu Trent Trento Trenton Trentonian Trevelyan Trevino Treviso Trevithick Trevor Trichinopoly
Tricia Tridentine Tridentum Trieste Trimurti Trina Trincomalee Trinidad Trinidadian Trinitarianism
Trinitarians Tripitaka Tripolitan Trippe Triptolemus Tripura Trisha Tristan Tristram Trivandrum
Trobriand Troia Troja Trojan Trollope Trondheim Tropicana Trossachs Trotski Trotsky Trotskyism
Trotskyist Trotskyite Trowbridge Troyes Truckee Trudeau Trudy Truffaut Trujillo Truk Truman
Trumbull Truro Tsana Tsaritsyn Tshombe Tsimshian Tsinan Tsingtao Tsingyuan Tsiolkovsky Tsitsihar
Tsongkhapa Tsushima Tsvetaeva Tswana Tuamotu Tuareg Tubman Tucson Tucuman Tudor Tues Tuesday
Tuinal Tula Tulane Tull Tulsa Tulsan Tulsidas Tungting Tungus Tunguses Tungusic Tunguska Tunis
Tunisia Tunisian Tunney Tupi Tupian Tupperware Tupungato Turanian Turco Turenne Turgenev Turgot
Turin Turing Turkestan Turki Turkic Turkish Turkmen Turkmenian Turkmenistan Turkoman Turku Turlock
Turpin Tuscaloosa Tuscan Tuscany Tuscarora Tuscon Tuskegee Tussaud Tutankhamen Tutankhaten Tutsi
Tutuila Tuvalu Tuvaluan Tuxtla Tver Tweeddale Tweedsmuir Twelfthtide Twickenham Twila Twizzlers
Tyburn Tyche Tycho Tylenol Tyndale Tyndall Tyndareus Tynwald Typha Typhoeus Tyree Tyrian Tyrol
Tyrolean Tyrolese Tyrolienne Tyrone Tyrr Tyrrhenian Tyson Tyumen Tzupo Ubangi Ucayali Uccello
Udall Udine Uffizi Uganda Ugandan Ugaritic Ugrian Ugric Uhland Uighur Uigur Ujiji Ujungpandang
Ukraine Ukrainian Ulaanbaatar Ulbricht Ulpian Ulsan Ultrasuede Ulyanovsk Ulysses Umayyad Umbria
Umbrian Umbriel Unamuno Ungava Uniat Unicode Unilever Uniontown Uniroyal Unitas Unix Unixes
Unterwalden Unukalhai Upanishad Updike Upjohn Upolu Uppsala Upton Ural Uralian Uralic Uranian
Uranus Urdar Urdu Urey Urfa Urga Uriah Uriel Uris Urmia Urquhart Ursula Ursuline Uruguay Uruguayan
Urumchi Urumqi Usenet Ushant Ushas Uspallata Ustinov Utah Utahan Utahn Uther Utica Utrecht Utrillo
Uxmal Uzbek Uzbekistan Uzis Vaal Vaasa Vacaville Vader Vaduz Vaishnava Vaisya Valais Valarie
Valdez Valdosta Valenciennes Valenti Valentin Valentino Valenzuela Valera Valeria Valerie Valhalla
Valium Valladolid Vallejo Valletta Vallombrosa Valois Valona Valparaiso Valvoline Vance Vancouver
Vanderbilt Vanir Vanuatu Vanuatuan Vanzetti Varanasi Vardar Vardhamana Varese Vargas Varityper
Varro Varuna Vasari Vashti Vasquez Vassar Vatican Vauban Vaucluse Vaud Vaudois Vaughan Vaughn
Vazquez Veadar Veblen Veda Vedanta Vedantic Vedda Vegemite Veii Velez Velma Velveeta Venetia
Venetic Venezia Venezuela Venezuelan Venice Venlo Venn Ventolin Ventris Ventura Venusberg Venusian
Veracruz Vercelli Vercingetorix Verde Verdi Verdun Vereeniging Verein Vergil Verizon Verlaine
Vermeer Vermont Vermonter Vern Verna Verne Vernoleninsk Vernon Verona Veronese Verrazano
Verrazzano Verrocchio Versailles Vertumnus Verulamium Verwoerd Vesalius Vespasian Vespucci
Vesuvius Viacom Viagra Viborg Vicente Vicki Vickie Vicksburg Vicky Vico Victorian Victorianism
Victorville Victrola Vida Vidal Vidar Vienna Vienne Viennese Vientiane Vietcong Vietminh Vietnam
Vietnamese Vignola Vigo Viipuri Vijayanagar Vijayawada Vila Villahermosa Villanovan Villarreal
Villeneuve Villon Vilma Vilna Vilnius Vilyui Vince Vincennes Vincent Vinci Vindemiatrix Vindobna
Vindobona Vineland Vinland Vinnitsa Vinson Virchow Virgie Virgil Virgilian Virginian Visakhapatnam
Visalia Visayan Visby Visconti Vishakhapatnam Vishinsky Vishnu Visigoth Vistula Vitebsk Vitim Vito
Vitoria Vitsyebsk Vitus Vivaldi Vivekananda Vivian Vivienne Vlad Vladikavkaz Vladimir Vladivostok
Vlaminck Vlasic Vlissingen Vltava Vogul Volcker Voldemort Volga Volgograd Volkswagen Volos Volsci
Volscian Volstead Volsung Voltaire Volturno Volvo Vonda Vonnegut Voronezh Voroshilov
Voroshilovgrad Voroshilovsk Vorster Vortumnus Vosges Vostok Votyak Vries Vuillard Vuitton Vyatka
Vyborg Waadt Waal Wabash Wace Waco Wadai Wafd Wagner Wagnerian Wagram Wahhabi Waikiki Waite
Wakashan Wakayama Wakefield Waksman Walachia Walcott Waldemar Walden Waldenburg Waldenses
Waldensian Waldheim Waldorf Walesa Walgreen Walhalla Walkman Wallace Wallachia Wallasey
Wallenstein Wallis Walloon Walmart Walpole Walpurgisnacht Walsall Walsh Walsingham Walt Walter
Walton Wampanoag Wanamaker Wanda Wanderjahr Wandsworth Wanhsien Wankel Warbeck Warhol Warley
Warrington Warta Wartburg Warwick Warwickshire Wasatch Washington Washingtonian Wassermann
Waterbury Waterford Watertown Watkins Watson Watsonville Watteau Watusi Wausau Waverley Wayland
Wayne Waynesboro Waziristan Webb Webern Weddell Wedekind Wedgwood Wednesday Wehrmacht Weichsel
Weierstrass Weill Weimar Weinberg Weirton Weismannism Weiss Weisshorn Weissmuller Weizmann Weldon
Welland Weller Welles Wellesley Wellesz Welshman Welshmen Welshwoman Weltpolitik Welty Wembley
Wenatchee Wenceslaus Wendell Wendi Wendish Wendy Wensleydale Wentworth Werner Wesak Weser Wesley
Wesleyan Wesleyanism Wessex Wesson Westfalen Westinghouse Westminster Westmorland Weston
Westphalia Westphalian Wetterhorn Wexford Weyden Weymouth Wezen Wharton Wheaties Wheatley
Wheatstone Whiggery Whiggish Whiggism Whipple Whitaker Whitechapel Whitefield Whitehall Whiteley
Whitfield Whitley Whitman Whitney Whitsun Whitsunday Whitsuntide Whittier Whittington Whyalla WiFi
Wichita Wickliffe Wicklow Wieland Wiemar Wien Wiesbaden Wiesel Wiesenthal Wiggins Wigner Wikileaks
Wikipedia Wilber Wilberforce Wilbert Wilbur Wilburn Wilcox Wilda Wilde Wiley Wilford Wilfred
Wilfredo Wilhelm Wilhelmina Wilhelmstrasse Wilkerson Wilkes Wilkins Wilkinson Willa Willamette
Willard Willemstad William Williamsburg Williamson Williamsport Willis Wilma Wilmer Wilmington
Wilson Wilsonian Wilton Wiltshire Wimbledon Wimsey Winchell Winchester Windermere Windex Windhoek
Windsor Winfield Winfred Winfrey Winifred Winnebago Winnebagoes Winnie Winnipeg Winnipegger
Winnipegosis Winston Winthrop Winton Wisc Wisconsin Wisconsinite Wisd Wisla Wismar Witt Wittenberg
Wittgenstein Witwatersrand Wobegon Wodehouse Woden Wolfe Wolff Wolfgang Wollaston Wollongong
Wollstonecraft Wolof Wolsey Wolverhampton Wonderbra Wong Woodard Woodbridge Woodhull Woodrow
Woodstock Woolf Woolite Woolley Woolongong Woolworth Wooster Wooten Worcesters Worcestershire
WordPress Wordsworth Wotan Wotton Wovoka Wozniak Wozzeck Wrangell Wrigley Wroclaw Wuhan Wuhsien
Wuhu Wulfila Wundt Wuppertal Wurlitzer Wusih Wyandot Wyat Wyatt Wycherley Wycliffe Wycliffite
Wyeth Wylie Wyoming Wyomingite Xamarin Xanadu Xanthippe Xanthus Xantippe Xavier Xenakis Xenocrates
Xenophanes Xenophon Xeres Xerxes Xhosa Xiamen Xian Xiaoping Ximenes Xingu Xinjiang Xiongnu Xizang
Xmas Xmases Xnty Xochipilli Xosa Xuthus Xuzhou Yacc Yafo Yahata Yahtzee Yahveh Yahwe Yahweh
Yahwistic Yakima Yakut Yakutsk Yalow Yalta Yalu Yama Yamagata Yamaha Yamashita Yamoussoukro Yamuna
Yangon Yangtze Yanina Yankee Yankeeism Yaobang Yaounde Yaqui Yaren Yarkand Yarmouth Yaroslavl
Yataro Yates Yauco Yawata Yazoo Yeager Yeats Yeatsian Yeisk Yekaterinburg Yellowknife Yellowstone
Yeltsin Yemen Yemeni Yemenite Yenisei Yenisey Yentai Yerevan Yerkes Yesenia Yevtushenko Yezd Yezo
Ygerne Yggdrasil Yiddish Yingkow Ymir Yoda Yoknapatawpha Yoko Yokohama Yokosuka Yolanda Yong Yonne
Yorkist Yorkshire Yorktown Yoruba Yoruban Yosemite Yossarian YouTube Youngstown Ypres Ypsilanti
Yser Yseult Yucatan Yugo Yugoslav Yugoslavia Yugoslavian Yukaghir Yukon Yuma Yunnan Yupik Yurev
Yuri Yves Yvette Yvonne Zabrze Zacatecas Zach Zachariah Zacharias Zachary Zachery Zacynthus
Zagazig Zagreb Zagreus Zaharias Zairean Zairian Zama Zambesi Zambezi Zambia Zambian Zamboanga
Zamboni Zamenhof Zamora Zane Zanuck Zanzibar Zapopan Zaporozhye Zapotec Zappa Zara Zaragoza
Zarathustra Zarqa Zealand Zebedee Zebulun Zech Zechariah Zedekiah Zedong Zeebrugge Zeeland
Zeffirelli Zeke Zelda Zelig Zelma Zenger Zeno Zenobia Zeph Zephaniah Zephyrhills Zephyrus Zermatt
Zetland Zeus Zeuxis Zhangjiakou Zhdanov Zhejiang Zhengzhou Zhivago Zhukov Zibo Ziegfeld Ziegler
Ziggy Zika Zilpah Zimbabwe Zimbabwean Zimmerman Zinovievsk Zion Zionism Zionist Zipangu Ziploc
Ziska Zlatoust Zoan Zola Zollverein Zoloft Zomba Zorn Zoroaster Zoroastrian Zoroastrianism Zosma
Zsigmondy Zubenelgenubi Zubeneschamali Zukor Zulu Zululand Zuni Zweig Zwickau Zwingli Zwinglian
Zwolle Zworykin Zyrian Zyrtec Zyuganov
`;

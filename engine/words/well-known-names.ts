/**
 * Names that news and encyclopaedias are full of and general word lists lack: peoples, dynasties,
 * gods, cities, languages, firms and persons. Written for Burnish from general knowledge.
 */
export const wellKnownNames = () => `
Achaemenid Afrikaner Ahmedabad Airbnb Airbus Akhenaten Akkadian Alibaba Allahabad Almaty Amenhotep
Amritsar Ankara Antananarivo April Arjuna Armenian Arunachal Aryabhata Aryan Ashgabat Ashikaga
Ashoka Ashurbanipal Assamese Assyrian Astana Aurangzeb Avesta Awadh Awadhi Aymara Azerbaijani
Babur Babylonian Baekje Baidu Balaji Balochi Balochistan Bamako Bangladeshi Barcelona Bashkir
Bashkortostan Bavarian Belarusian Belgrade Benazir Bengali Bengaluru Bharat Bharatpur Bhojpuri
Bhopal Bhutan Bhutanese Bhutto Bihari Bijapur Biratnagar Birendra Bishkek Bollywood Bolshevik
Bolsheviks Bosnian Brahmaputra Brahmin Bratislava Breton Brezhnev Britney Buddhism Buddhist
Buddhists Bundestag Burmese Byzantines Byzantium Calvinist Cameroonian Cantonese Carnatic
Carpathian Carpathians Carthaginian Castilian Caucasian Chaldean Chalukya Chandigarh Chandragupta
Chechen Chechens Chechnya Chennai Cherokee Chhattisgarh Chhetri Chisinau Chitwan Chola Cholas
Chongqing Chosun Chulalongkorn Circassian Congolese Coptic Cossack Cossacks Crimean Croatian
Croats Cypriot Czechs Dagestan Dahal Dalit Dalits Damascus Danubian Dashain Dasharatha December
Deoband Devanagari Dhaka Dharan Dhaulagiri Djibouti Dniester Donbas Donetsk Draupadi Dravidian
Druze Dubai Durga Durgapur Durkheim Dushanbe Ecuadorian Edo Einstein Elamite Elizabethan Engels
Eritrean Estonian Estonians Etruscan Etruscans Euphrates Facebook Faisalabad Fatimid Fatimids
February Fijian Filipino Filipinos Flemish Foxconn Freudian Friday Fujian Fujitsu Gadhafi Galician
Ganapati Gandhara Gandhi Gandhiji Ganesh Ganesha Ganga Ganges Garhwal Gautama Gazprom Geneva
Georgians Ghaznavid Ghazni Ghent Gilgamesh Girondist Girondists Goa Goebbels Goguryeo Goldman
Gorbachev Gorkha Gorkhas Goryeo Goths Guangzhou Guarani Gujarat Gujarati Gupta Guptas Gurkhas
Gurung Guterres Guyanese Gyanendra Habsburg Habsburgs Haitian Hamas Hammurabi Hanoi Hanoverian
Hanuman Harappa Harappan Hasidic Hausa Hebrews Heian Hellenic Hellenistic Helsinki Herzegovina
Hezbollah Himachal Hindi Hindu Hinduism Hindus Hindustan Hindutva Hittite Hittites Hizbullah Hmong
Hohenzollern Hokkaido Homeric Honshu Huawei Huguenot Huguenots Hungarian Hussite Hussites Hutu
Hyderabad Hyundai Icelandic Igbo Incan Incas Indonesian Indra Indus Ingush Innsbruck Instagram
Inuit Ionian Iraqi Iraqis Iroquois Islamabad Islamic Islamist Islamists Islamophobia Israelite
Israelites Istanbul Jacobin Jacobins Jaffna Jagannath Jainism Jains Jaipur Jammu Janakpur January
Javanese Jharkhand Jinnah Jodhpur Joseon Judaism July June Jurchen Kabbalah Kabul Kaliningrad
Kalmyk Kamakura Kanchi Kannada Kannauj Kanpur Karachi Karelian Karnali Karnataka Kashmiri
Kathmandu Kauravas Kazakh Kazakhs Kazakhstan Kerala Khalistan Khartoum Khazar Khazars Khmer Khmers
Khomeini Khorasan Khrushchev Kievan Kinshasa Kirghiz Koirala Konkan Konkani Korean Koreans Kosovar
Kosovo Kremlin Krishna Kshatriya Kumaon Kuomintang Kurd Kurdish Kurdistan Kurds Kushan Kushans
Kuwaiti Kyiv Kyoto Kyrgyz Kyrgyzstan Kyushu Ladakh Ladakhi Lahore Lakshman Lakshmana Lakshmi
Lalitpur Laotian Latvian Latvians Lenin Leninist Lepcha Lettish Levantine Lhasa Liaodong Libyan
Licchavi Limbu Lithuanian Lithuanians Lucknow Luftwaffe Lumbini Lutheran Lutherans Luxembourgish
Lviv Macedonian Madhesh Madhesi Madhya Madrid Maduro Magadha Magar Magyars Mahabharata Maharashtra
Mahayana Mahendra Maithili Malagasy Malayalam Malaysian Maldivian Mamluk Mamluks Manchu Manchuria
Manchus Mandela Manichaean Maoist Maoists Maratha Marathas Marathi Marxism Marxist Marxists
Mauryan Mauryas Mayan Mayans Medina Meiji Mercosur Merovingian Mesopotamia Mesopotamian Microsoft
Milosevic Minamoto Minoan Minsk Mithila Mizoram Modi Moldovan Monday Mongols Montenegrin Mordovian
Mughal Mughals Mumbai Muscovite Myanmar Mysore Nagaland Nagarjuna Nagarkot Nagasaki Nahuatl
Nalanda Namibian Narayan Narayana Narendra Naruhito Navajo Nazi Nazis Nazism Nefertiti Nehru Nepal
Nepalese Nepali Nepalis Netflix Newar Newari Newars Nigerian Nintendo Nishapur Nobunaga Norwegians
November Nubian Nubians Occitan October Odia Odisha Olympian Orissa Oromo Ossetian Ostrogoth
Ostrogoths Pahlavi Pakistani Pakistanis Palestinian Palestinians Pallava Pallavas Pandava Pandavas
Pandya Pandyas Panini Parisian Parthian Parthians Parvati Pashto Pashtun Pashtuns Patanjali
Peloponnese Peloponnesian Pemba Persian Persians Peshawar Petersburg Phoenician Phoenicians
Podgorica Pokhara Polynesia Polynesian Portuguese Prachanda Prithvi Prussian Prussians Ptolemaic
Puducherry Punjab Punjabi Punjabis Puranas Pyongyang Qatari Qinghai Quechua Quran Quranic
Rajasthan Rajasthani Rajput Rajputs Ramadan Ramayana Rameses Ramesses Rashtrakuta Ravana
Rawalpindi Reykjavik Rigveda Riksdag Riyadh Rohingya Romanian Romanians Ronaldo Russians Rwandan
Ryukyu Safavid Safavids Sagarmatha Sami Samsung Sanskrit Santali Sarajevo Saraswati Sassanian
Sassanid Sassanids Satavahana Saturday Saudis Scandinavian Scythian Scythians Sejong Seleucid
Seleucids Seljuk Seljuks Senegalese Seoul September Serbian Serbians Shaiva Shaivism Shakti Shakya
Shandong Shenzhen Shiite Shiites Shikoku Shinto Shiva Siberian Sichuan Siddhartha Sikh Sikhism
Sikhs Sikkim Sikkimese Sindh Sindhi Sinhala Sinhalese Sita Slavonic Slovak Slovaks Slovene
Slovenes Slovenian Solukhumbu Somali Somalis Sorbian Spaniard Spaniards Srinagar Stalin Stalinist
Stockholm Sudanese Sugauli Sumatran Sumerian Sumerians Sunday Sunni Sunnis Surinamese Swahili
Swazi Syrian Syrians Tadzhik Taipei Taiping Taiwanese Tajik Tajikistan Tajiks Taliban Tallinn
Tamang Tamil Tamils Taoism Taoist Tashkent Tatar Tatars Tatarstan Tbilisi Telangana Telugu Terai
Teutonic Thakuri Tharu Thessaloniki Thracian Thracians Thursday Thutmose Tibetan Tibetans Tigrayan
Tigrinya Tihar Timorese Timurid Timurids Tirana Togolese Tokugawa Tokyo Toyota Transcaucasia
Transnistria Transylvania Transylvanian Tribhuvan Tripura Trotsky Trotskyist Tswana Tuareg Tuesday
Tunisian Turkic Turkmen Turkmenistan Tutankhamen Tutankhamun Tutsi Tutsis Tuvan Udaipur Uighur
Uighurs Ukrainian Ukrainians Umayyad Umayyads Upanishad Upanishads Urdu Uttarakhand Uyghur Uyghurs
Uzbek Uzbekistan Uzbeks Vaishnava Vaishnavism Vaishya Vajrayana Varanasi Vedanta Vedic Venetian
Venetians Venezuelan Vietcong Vietnamese Vijayanagara Vilnius Vishnu Visigoth Visigothic Visigoths
Vivekananda Vladivostok Voivodina Volkswagen Vyasa Wahhabi Wallachia Wallachian Walloon Walloons
Warsaw Wednesday Westphalian Wikipedia Wolof Xhosa Xiaomi Xinjiang Yemeni Yerevan Yiddish
Yogyakarta Yoruba Yudhishthira Yugoslav Yugoslavia Yunnan Zagreb Zambian Zelensky Zelenskyy
Zhejiang Zhou Zhuang Zimbabwean Zionism Zionist Zionists Zoroastrian Zoroastrianism Zulu Zulus
`;

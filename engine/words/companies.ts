/**
 * Firms that news writes about, by the first word of their names, in small letters; and nouns for
 * bodies that English calls “it”. Written for Burnish from general knowledge.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const COMPANIES = set(`
  accenture adidas adobe airbnb airbus alibaba alphabet amazon amd asus audi baidu barclays bayer bmw
  boeing bosch bytedance canon chevron cisco citigroup citroen danone dell deloitte disney ebay
  ericsson evergrande exxonmobil facebook ferrari fiat foxconn fujitsu gazprom geely gigabyte google
  heineken hitachi honda honeywell hp hsbc htc huawei hyundai ibm ikea infosys instagram intel jpmorgan
  kia lenovo lg linkedin lukoil lufthansa mazda mastercard meta micron microsoft mitsubishi motorola
  nestle netflix nike nintendo nissan nokia nvidia oneplus openai oppo oracle panasonic paypal pepsi
  peugeot pfizer philips porsche qualcomm raytheon realme renault rosneft roscosmos rostelecom ryanair
  samsung sberbank seat siemens skoda sony spacex spotify starbucks stellantis subaru suzuki tcl
  telegram tencent tesla tiktok toshiba toyota twitter uber unilever vivo vodafone volkswagen volvo
  walmart whatsapp wikipedia xiaomi yahoo yandex youtube zara zte`);

export const BODIES = set(`
  airline automaker bank brand carmaker company concern corporation enterprise firm manufacturer
  retailer startup vendor`);

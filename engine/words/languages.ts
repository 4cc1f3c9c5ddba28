/**
 * The commonest function words of languages in Latin script: articles, prepositions, conjunctions,
 * pronouns, forms of “be” and “have”. The closed classes of any grammar; checked against the
 * frequency lists of https://en.wiktionary.org/wiki/Wiktionary:Frequency_lists.
 */
export const FUNCTION_WORDS_OF: Readonly<Record<string, string>> = {
  en: `the of and to in is was that for it with as on be by at from are this have has had were not
    but his her they which you or an will would their been its who more she he we there can all if
    than when about into also after said up other what some could only out no my do did does how
    because these those them our your over while where both through during before between`,
  de: `der die das und ist nicht mit auf für von dem den des ein eine einen einem einer sich auch es
    im zu wird wurde wurden sind war bei nach aus wie über hat haben oder aber noch nur durch zum
    zur vor kann ich sie wir werden dass daß als um an so diese dieser`,
  fr: `le la les de des du et est une dans pour que qui sur par avec pas plus ne au aux ce cette sont
    il elle ils nous vous mais ou ont été être leur leurs comme se sa ses son même fait aussi
    où à un en très tout deux après entre sans sous chez`,
  es: `el la los las de del y en que es un una por con para no se su sus al lo como más pero fue han
    ha este esta estos entre cuando sin sobre también hasta desde muy ya son era ser está o le
    porque donde todo había`,
  pt: `o os as de do da dos das e em no na nos nas que é um uma por com para não se seu sua ao à
    como mais mas foi são este esta entre quando sem sobre também até desde muito já era ser está
    pelo pela ou ele ela isso tem foram`,
  it: `il lo la i gli le di del della dei delle e è in che un una per con non si su nel nella al
    alla dal dalla come più ma sono ha hanno questo questa tra quando anche fino molto già era
    essere da ai o ed suo sua cui stato`,
  ro: `și în de la cu pe nu se care este sunt un o din pentru ca că au fost mai al ale lui prin sau
    dar după fi era această acest între când fără până foarte ei lor a am ar să ce iar fiind`,
  nl: `de het een en van in is dat op te met voor niet zijn aan er door als ook maar om uit bij naar
    wordt werd deze dit die was heeft hebben over nog kan of tot ze hij zij wij we worden waren
    had geen meer`,
  sv: `och att det som en på är av för med den till inte har de om ett var jag men från vid så han
    kan när efter eller hade nu man där sig sin skulle blev också under mot detta sina denna`,
  da: `og det at en den til er som på de med han af for ikke der var mig sig men et har om vi min
    havde ham hun nu fra du ud jeg også efter eller blev kan når være disse dette skulle mod hvor
    blive deres`,
  nb: `og i det på som er en til å av for at var med ikke den har de han om et fra men vi seg ble
    jeg også etter eller hadde kan når være disse dette skulle mot hvor blir sin sitt noe noen
    hun dem`,
  fi: `ja on ei se että hän oli ovat myös mutta kun niin joka sekä tai kuin ole ollut jossa mukaan
    vain jos sen hänen ovat olivat jälkeen kanssa vielä tämä tässä ennen joita siitä voi mitä
    jotka eikä`,
  et: `ja on ei et see oli ka kui mis ta ning oma või aga siis seda kes selle tema aasta pärast
    kuid nii välja olid pole veel ole juba üle koos nad sest ega mille millest peale kõik ainult
    mida need`,
  lv: `un ir ar no uz par kas ka bija tika pēc vai arī kā bet tā to nav gada viņš viņa pie līdz
    tiek tas šis lai savu kurš gan pirms starp jau bez kad`,
  lt: `ir yra buvo su į iš kad tai kaip jo jos bet po per už ne savo nuo prie apie kuris tik dėl
    taip pat iki arba metų jis ji jie jų šis buvę jau nėra`,
  pl: `i w z na się nie do że jest to od za po jak przez dla był była było o oraz ale są jego jej
    który która które także przed przy tym już ich lub gdy może być tego co roku czy ten został`,
  cs: `a v se na je že s z do to o ve pro od by jako jsem jsou byl byla bylo ale také podle roce
    po při jeho který která které nebo však ještě ze než jen této aby už být jejich před mezi`,
  sk: `a v sa na je že s z do to o vo pre od by ako som sú bol bola bolo ale aj podľa roku po pri
    jeho ktorý ktorá ktoré alebo však ešte zo než len tejto aby už byť ich pred medzi bolí`,
  hu: `a az és hogy nem is egy volt ez meg csak de mint már még el ki vagy van után való pedig
    amely akkor lett ha fel minden között voltak azt szerint által alatt több kell`,
  tr: `ve bir bu için ile da de olarak çok daha olan sonra gibi kadar en ne ya ama o var mi değil
    her ise oldu göre ancak tarafından olduğu olduğunu veya şu ki ilk hem yılında`,
  hr: `i u je na se da za su od s iz kao bio bila bilo ali koji koja koje te ne do po o što ili
    nije također prema kako samo nakon bi biti nakon već još sve između godine kada pri njegov`,
  sl: `in je v na se da za so od z iz kot bil bila bilo ki ali ne do po tudi pri leta ter pa bi
    biti še med lahko ga kjer ko jih svoje tem zaradi`,
  ca: `el la els les de del i en que és un una per amb no es al a com més però va ser van seva seu
    aquest aquesta entre quan sense també fins molt ja són era o dels als pels on`,
  sq: `të e në dhe i një për me nga që është së u ka më si janë nuk ishte por kjo ky mund ose kanë
    deri sipas pas ishin duke edhe do`,
  is: `og í að á er sem var ekki til um með fyrir það við hann af en eru frá hún hafa þá þess þar
    eftir hefur voru eða þau þeir`,
  id: `yang dan di dari untuk pada dengan dalam ini itu tidak adalah oleh sebagai juga ke akan
    telah atau mereka dapat karena ada bahwa tersebut lebih saat menjadi setelah`,
  vi: `và của là các có được một trong cho không những với này đã người từ khi đến về như tại vào
    cũng để ra năm theo sau nhiều`,
};

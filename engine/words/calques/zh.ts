import type { Calque } from '../../calque-pattern.ts';

/** Calques of Chinese. Written for Burnish from general knowledge of the language. */
export const CHINESE: readonly Calque[] = [
  {
    from: '加油',
    use: 'B',
    match: 'add* (some|more) oil',
    say: ['keep* going', 'cheer* on'],
    unless:
      'pan cook fry stir heat engine lamp salad flour garlic salt pepper butter water mix skin',
    bad: ['The crowd shouted “[[add oil]]” to the runners.'],
    good: ['Heat the pan and add oil.', 'The oil adds a shine.'],
  },
  {
    from: '马马虎虎',
    use: 'B',
    match: 'horse horse (and) tiger tiger',
    say: ['so-so'],
    bad: ['The food was [[horse horse tiger tiger]].'],
    good: ['A horse and a tiger met.', 'They drew one horse, one tiger.'],
  },
  {
    from: '人山人海',
    use: 'A',
    match: [
      'people mountain (and) people sea',
      'mountain|mountains of people and sea|seas of people',
    ],
    say: ['huge crowds'],
    bad: ['On the square it was [[people mountain people sea]].'],
    good: ['The people of the mountain met the people of the sea.', 'A sea of people filled it.'],
  },
  {
    from: '给你点颜色看看',
    use: 'A',
    match:
      'give* you|him|her|them|us|me (a) some|little|bit (of) color|colour|colors|colours to see',
    say: ['teach* them a lesson'],
    bad: ['The coach will [[give them some colour to see]].'],
    good: ['The paint gives it some colour.', 'Give them something to see.'],
  },
  {
    from: '开门见山',
    use: 'A',
    match: 'open* (the) door (and) (to) see* (the) mountain|mountains',
    say: ['get* straight to the point'],
    unless: 'hotel room balcony hut cabin morning',
    bad: ['Let us [[open the door and see the mountain]].'],
    good: ['She opened the hotel room door to see the mountains.', 'The door was open.'],
  },
  {
    from: '一石二鸟',
    use: 'A',
    match: [
      'one stone two birds',
      'one stone , two birds',
      'one arrow two|double vultures|hawks|birds',
    ],
    say: ['two birds with one stone'],
    bad: ['The tax is [[one stone two birds]] for the town.'],
    good: ['It kills two birds with one stone.', 'One stone lay by two nests of birds.'],
  },
  {
    from: '七上八下',
    use: 'A',
    match: 'seven up|ups (and) eight down|downs',
    say: ['on edge'],
    bad: ['Before the exam his heart was [[seven up eight down]].'],
    good: ['Seven went up and eight went down.', 'Team Seven is up by eight.'],
  },
  {
    from: '吹牛',
    use: 'A',
    match: 'blow* (the|a|his|their) cow|cows|bull|cowhide (skin)',
    say: ['brag*'],
    unless: 'horn whistle wind storm tornado trumpet',
    bad: ['He likes to [[blow cows]] about his car.', 'They were [[blowing the bull]] again.'],
    good: ['The wind blew cows off their feet.', 'He blows the horn to call cows.'],
  },
  {
    from: '带来快乐, 带来压力',
    use: 'C',
    match:
      'bring*|brings (us|people|them|me|him|her|great|much|a) (great|lot) (of) pressure|happiness|convenience to',
    say: ['put* pressure on'],
    bad: ['Rents [[bring pressure to]] young people.'],
    good: ['They brought pressure to bear on him.', 'It brought no joy.'],
    unless: 'bear',
  },
  {
    from: '好好学习，天天向上',
    use: 'A',
    match: ['good good study , day day up', 'good good study'],
    say: ['study hard'],
    bad: ['The banner says “[[good good study, day day up]]”.'],
    good: ['It is a good study.', 'Good, good: study it well.'],
  },
  {
    from: '随着…的发展',
    use: 'C',
    match: '^ with the continuous|rapid|constant|vigorous development of',
    say: ['As'],
    bad: ['[[With the continuous development of]] trade, the port grew.'],
    good: ['The rapid development of the port cost much.', 'With the port came trade.'],
  },
];

/**
 * Firms, platforms and goods whose names are common English words too, in lower case. Written for
 * Burnish from general knowledge.
 */
export const BRANDS: ReadonlySet<string> = new Set(
  `adobe alphabet amazon android apple asus aurora bing blackberry boeing booking box bumble bolt canon
  chase chrome coach corsair cricket delta discord disney dove dyson expedia explorer ford fox gap genesis
  gmail google grab gucci halo harper honor hulu indeed intel jaguar kindle lexus lincoln line lotus
  mastercard match mega mercury meta mini mint mustang nest netflix nike nissan nothing nokia notion
  nova office opera opel oracle orange otto outlook pandora parallels paramount peacock pixel polo
  prime puma ram reddit ring rolex safari samsung seat shell shopify signal skype slack smart snap
  snapchat sony spotify square stripe subway surface swift switch target teams telegram tesla threads
  tide tinder total toyota twitch twitter uber unilever unity universal vans virgin visa vodafone
  volvo walmart waze windows word xbox xerox yahoo yelp zara zoom`.split(/\s+/),
);

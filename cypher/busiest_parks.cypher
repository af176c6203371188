// answers which parks saw most events, and how many officials came
// 答 哪些园区活动最多，来过多少人
// param since: not before this day, month or year (default "")
// param until: not after this day, month or year (default "")
// param limit: how many parks (default 20)
MATCH (park:Park)<-[:LOCATED_IN]-(event:Event)
WHERE ($since = '' OR event.date >= left($since, size(event.date)))
  AND ($until = '' OR left(event.date, size($until)) <= $until)
OPTIONAL MATCH (event)<-[:PRESIDED|SPOKE_AT|ATTENDED]-(person:Person)
WITH park, count(DISTINCT event) AS events, count(DISTINCT person) AS people, max(event.date) AS last
RETURN park.name AS park, events AS events, people AS people, last AS last, park.id AS id
ORDER BY events DESC, people DESC, id
LIMIT $limit

// answers which officials took part in most events in a place and period
// 答 某地某段时间谁参加的活动最多
// param place: name or id (division code) of the place
// param since: not before this day, month or year (default "")
// param until: not after this day, month or year (default "")
// param limit: how many people (default 20)
MATCH (place:Place)
WHERE place.id = $place OR place.name = $place
MATCH (place)<-[:LOCATED_IN*1..5]-(event:Event)
WHERE ($since = '' OR event.date >= left($since, size(event.date)))
  AND ($until = '' OR left(event.date, size($until)) <= $until)
WITH DISTINCT event
MATCH (event)<-[act:PRESIDED|SPOKE_AT|ATTENDED]-(person:Person)
WITH person,
     count(DISTINCT event) AS events,
     count(DISTINCT CASE WHEN type(act) = 'PRESIDED' THEN event END) AS presided,
     count(DISTINCT CASE WHEN type(act) = 'SPOKE_AT' THEN event END) AS spoke,
     min(event.date) AS first,
     max(event.date) AS last
RETURN person.name AS person,
       events AS events,
       presided AS presided,
       spoke AS spoke,
       first AS first,
       last AS last,
       person.id AS id
ORDER BY events DESC, presided DESC, id
LIMIT $limit

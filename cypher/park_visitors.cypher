// answers which officials came to a park, when and for what
// 答 谁到过某园区，何时、为何而来
// param park: id of the park, its name, alias or a part of them
// param since: not before this day, month or year (default "")
// param until: not after this day, month or year (default "")
MATCH (park:Park)
WHERE park.id = $park OR park.name CONTAINS $park OR park.official_name CONTAINS $park
   OR $park IN coalesce(park.aliases, [])
MATCH (park)<-[:LOCATED_IN]-(event:Event)
WHERE ($since = '' OR event.date >= left($since, size(event.date)))
  AND ($until = '' OR left(event.date, size($until)) <= $until)
MATCH (event)<-[act:PRESIDED|SPOKE_AT|ATTENDED]-(person:Person)
RETURN park.name AS park,
       person.name AS person,
       event.date AS date,
       event.name AS event,
       act.manner AS manner,
       act.sentences[0] AS sentence,
       act.id AS edge
ORDER BY park, date, event, person, edge

// answers what happened in a park, by date
// 答 某园区有过哪些活动，按日期
// param park: id of the park, its name, alias or a part of them
// param since: not before this day, month or year (default "")
// param until: not after this day, month or year (default "")
MATCH (park:Park)
WHERE park.id = $park OR park.name CONTAINS $park OR park.official_name CONTAINS $park
   OR $park IN coalesce(park.aliases, [])
MATCH (park)<-[place:LOCATED_IN]-(event:Event)
WHERE ($since = '' OR event.date >= left($since, size(event.date)))
  AND ($until = '' OR left(event.date, size($until)) <= $until)
RETURN park.name AS park,
       event.date AS date,
       event.name AS event,
       event.kind AS kind,
       COUNT { (event)<-[:PRESIDED|SPOKE_AT|ATTENDED]-(:Person) } AS acts,
       event.id AS id,
       place.id AS edge
ORDER BY park, date, event, edge

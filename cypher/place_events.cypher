// answers what happened in a place, or anywhere below it, by date
// 答 某地（含下辖各地）有过哪些活动，按日期
// param place: name or id (division code) of the place
// param since: not before this day, month or year (default "")
// param until: not after this day, month or year (default "")
// param kind: only meeting, inspection, reception, signing, ceremony, appointment or other (default "")
// param limit: how many events (default 100)
MATCH (place:Place)
WHERE place.id = $place OR place.name = $place
MATCH (place)<-[:LOCATED_IN*1..5]-(event:Event)
WHERE ($since = '' OR event.date >= left($since, size(event.date)))
  AND ($until = '' OR left(event.date, size($until)) <= $until)
  AND ($kind = '' OR event.kind = $kind)
WITH DISTINCT event
RETURN event.date AS date, event.name AS event, event.kind AS kind, event.id AS id
ORDER BY date, event, id
LIMIT $limit

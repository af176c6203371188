// answers which parks lie in a place, or anywhere below it
// 答 某地（含下辖各地）有哪些园区
// param place: name or id (division code) of the place
MATCH (place:Place)
WHERE place.id = $place OR place.name = $place
MATCH (place)<-[:LOCATED_IN*1..4]-(park:Park)
WITH DISTINCT place, park
OPTIONAL MATCH (park)<-[:LOCATED_IN]-(event:Event)
WITH place, park, count(DISTINCT event) AS events
RETURN place.name AS place,
       park.name AS park,
       park.level AS level,
       park.kind AS kind,
       events AS events,
       place.id AS place_id,
       park.id AS id
ORDER BY place_id, events DESC, id

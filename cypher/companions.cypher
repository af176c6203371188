// answers with whom a person appeared at events, most often first
// 答 某人最常与谁一起出席活动
// param person: name, alias or id of the person
// param limit: how many people (default 20)
MATCH (person:Person)
WHERE person.id = $person OR person.name = $person OR $person IN coalesce(person.aliases, [])
MATCH (person)-[:PRESIDED|SPOKE_AT|ATTENDED]->(event:Event)
WITH DISTINCT person, event
MATCH (event)<-[:PRESIDED|SPOKE_AT|ATTENDED]-(other:Person)
WHERE other.id <> person.id
WITH person, other, count(DISTINCT event) AS events, min(event.date) AS first, max(event.date) AS last
RETURN person.name AS person,
       other.name AS companion,
       events AS events,
       first AS first,
       last AS last,
       person.id AS id,
       other.id AS companion_id
ORDER BY events DESC, id, companion_id
LIMIT $limit

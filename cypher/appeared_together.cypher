// answers which people appeared together at events most often
// param at_least: only pairs that share so many events (default 3)
// param limit: how many pairs (default 20)
MATCH (person:Person)-[:PRESIDED|SPOKE_AT|ATTENDED]->(event:Event)
WITH person, collect(DISTINCT event.id) AS attended
// A pair that shares so many events consists of people who took part in so many.
WHERE size(attended) >= $at_least
UNWIND attended AS event_id
WITH event_id, person.id AS person_id
ORDER BY person_id
WITH event_id, collect(person_id) AS people
UNWIND range(0, size(people) - 2) AS i
UNWIND people[i + 1..] AS other_id
WITH people[i] AS one_id, other_id, count(*) AS events
WHERE events >= $at_least
WITH one_id, other_id, events
ORDER BY events DESC, one_id, other_id
LIMIT $limit
MATCH (first:Person {id: one_id})
MATCH (second:Person {id: other_id})
RETURN first.name AS one, second.name AS other, events AS events, one_id AS one_id, other_id AS other_id
ORDER BY events DESC, one_id, other_id

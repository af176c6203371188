// answers which people appeared together at events most often
// param at_least: only pairs that share so many events (default 3)
// param limit: how many pairs (default 20)
MATCH (person:Person)-[:PRESIDED|SPOKE_AT|ATTENDED]->(event:Event)
WITH person, collect(DISTINCT event.id) AS events
// A pair that shares so many events consists of people who took part in so many.
WHERE size(events) >= $at_least
UNWIND events AS event
WITH event, person.id AS person
ORDER BY person
WITH event, collect(person) AS people
UNWIND range(0, size(people) - 2) AS i
UNWIND people[i + 1..] AS other
WITH people[i] AS one, other, count(*) AS events
WHERE events >= $at_least
WITH one, other, events
ORDER BY events DESC, one, other
LIMIT $limit
MATCH (first:Person {id: one})
MATCH (second:Person {id: other})
RETURN first.name AS one, second.name AS other, events AS events, one AS one_id, other AS other_id
ORDER BY events DESC, one_id, other_id

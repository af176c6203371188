// answers which people appeared together at events most often
// 答 哪些人最常一起出席活动
// param at_least: only pairs that share so many events (default 3)
// param limit: how many pairs (default 20)
MATCH (person:Person)-[:PRESIDED|SPOKE_AT|ATTENDED]->(event:Event)
WITH person, collect(DISTINCT event) AS attended
// A pair that shares so many events consists of people who took part in so many.
WHERE size(attended) >= $at_least
UNWIND attended AS event
WITH event, person, person.id AS person_id
ORDER BY person_id
WITH event, collect(person) AS people
UNWIND range(0, size(people) - 2) AS i
WITH people[i] AS one, people[i + 1..] AS others
UNWIND others AS other
WITH one, other, count(*) AS events
WHERE events >= $at_least
RETURN one.name AS one, other.name AS other, events AS events, one.id AS one_id, other.id AS other_id
ORDER BY events DESC, one_id, other_id
LIMIT $limit

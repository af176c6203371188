// answers which offices seem to have several holders at once: a succession, a second seat or an error
// 答 哪些职务似乎同时有几个人担任：先后接任、另有一席，或有误
// param limit: how many offices (default 50)
MATCH (person:Person)-[held:HOLDS_ROLE]->(role:Role)
WHERE held.status IN ['current', 'appointed'] AND held.until IS NULL
WITH role, person, max(held.last_seen) AS seen
ORDER BY role.id, seen DESC, person.id
WITH role, collect(person.name) AS people, collect(coalesce(seen, '')) AS seen
WHERE size(people) > 1
RETURN role.name AS office, size(people) AS holders, people AS people, seen AS seen, role.id AS id
ORDER BY holders DESC, id
LIMIT $limit

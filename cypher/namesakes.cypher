// answers which people share a name, with what tells them apart
// 答 哪些人同名，凭什么区分
// param name: only this name (default "")
// param limit: how many people (default 100)
MATCH (person:Person)
WHERE $name = '' OR person.name = $name
WITH person.name AS name, count(person) AS bearers
WHERE bearers > 1
MATCH (person:Person)
WHERE person.name = name
OPTIONAL MATCH (person)-[held:HOLDS_ROLE]->(role:Role)
WITH name, bearers, person, role, max(held.last_seen) AS seen
ORDER BY person.id, seen DESC, role.name, role.id
WITH name, bearers, person, collect(role.name) AS offices, max(seen) AS seen
RETURN name AS name, bearers AS bearers, person.id AS id, offices AS offices, seen AS seen
ORDER BY bearers DESC, name, id
LIMIT $limit

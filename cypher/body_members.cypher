// answers who holds or held an office in a body
// 答 谁在某机构任职或曾任职
// param body: id of the body, its name, official name or alias
MATCH (body:Body)
WHERE body.id = $body OR body.name = $body OR body.official_name = $body
   OR $body IN coalesce(body.aliases, [])
MATCH (body)<-[:ROLE_IN]-(role:Role)<-[held:HOLDS_ROLE]-(person:Person)
RETURN body.name AS body,
       role.name AS office,
       person.name AS person,
       held.status AS status,
       held.first_seen AS first_seen,
       held.last_seen AS last_seen,
       person.id AS id,
       held.id AS edge
ORDER BY body, office, coalesce(last_seen, '') DESC, edge

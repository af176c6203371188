// answers who was appointed, proposed or removed in a period, the latest first
// 答 某段时间谁被任命、拟任或免职，最近的在前
// param since: not before this day, month or year (default "")
// param until: not after this day, month or year (default "")
// param place: only offices whose name begins with this place (default "")
// param limit: how many (default 100)
MATCH (person:Person)-[held:HOLDS_ROLE]->(role:Role)
WHERE held.status IN ['appointed', 'proposed', 'removed']
  AND ($place = '' OR role.name STARTS WITH $place)
WITH person, held, role, coalesce(held.since, held.until, held.first_seen) AS date
WHERE ($since = '' OR date >= left($since, size(date)))
  AND ($until = '' OR left(date, size($until)) <= $until)
RETURN date AS date,
       person.name AS person,
       held.status AS status,
       role.name AS office,
       held.sentences[0] AS sentence,
       person.id AS id,
       held.id AS edge
ORDER BY coalesce(date, '') DESC, edge
LIMIT $limit

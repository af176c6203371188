// answers which offices a person holds or held, when, and the sentence and article that say so
// 答 某人任过哪些职务、何时见报、依据哪句话哪篇文章
// param person: name, alias or id of the person
MATCH (person:Person)
WHERE person.id = $person OR person.name = $person OR $person IN coalesce(person.aliases, [])
MATCH (person)-[held:HOLDS_ROLE]->(role:Role)
OPTIONAL MATCH (article:Article {id: held.articles[0]})
RETURN person.name AS person,
       person.id AS id,
       role.name AS office,
       held.status AS status,
       held.since AS since,
       held.until AS until,
       held.first_seen AS first_seen,
       held.last_seen AS last_seen,
       held.sentences[0] AS sentence,
       article.title AS article,
       held.id AS edge
ORDER BY id, coalesce(since, first_seen), office, edge

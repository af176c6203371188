// answers what a person did, by date: the events, the part taken and where they were
// 答 某人参加过什么活动、起什么作用、在哪里，按日期
// param person: name, alias or id of the person
// param since: not before this day, month or year (default "")
// param until: not after this day, month or year (default "")
MATCH (person:Person)
WHERE person.id = $person OR person.name = $person OR $person IN coalesce(person.aliases, [])
MATCH (person)-[act:PRESIDED|SPOKE_AT|ATTENDED]->(event:Event)
WHERE ($since = '' OR event.date >= left($since, size(event.date)))
  AND ($until = '' OR left(event.date, size($until)) <= $until)
OPTIONAL MATCH (event)-[:LOCATED_IN]->(where)
WITH person, act, event, where
ORDER BY where.name, where.id
WITH person, act, event, collect(where.name) AS places
RETURN person.name AS person,
       event.date AS date,
       event.name AS event,
       type(act) AS relation,
       act.manner AS manner,
       places AS places,
       act.sentences[0] AS sentence,
       person.id AS id,
       act.id AS edge
ORDER BY id, date, event, edge

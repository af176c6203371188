// answers at which events two people met, and what each did there
// 答 两个人在哪些活动上碰面，各做了什么
// param one: name, alias or id of one person
// param other: name, alias or id of the other
MATCH (one:Person)-[his:PRESIDED|SPOKE_AT|ATTENDED]->(event:Event)
WHERE one.id = $one OR one.name = $one OR $one IN coalesce(one.aliases, [])
MATCH (event)<-[its:PRESIDED|SPOKE_AT|ATTENDED]-(other:Person)
WHERE (other.id = $other OR other.name = $other OR $other IN coalesce(other.aliases, []))
  AND other.id <> one.id
RETURN event.date AS date,
       event.name AS event,
       one.name AS one,
       type(his) AS one_did,
       other.name AS other,
       type(its) AS other_did,
       his.id AS one_edge,
       its.id AS other_edge
ORDER BY date, event, one_edge, other_edge

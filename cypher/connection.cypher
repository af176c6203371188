// answers how two people are connected: the shortest chain of offices, bodies, parks and events
// 答 两个人怎样联系起来：经由职务、机构、园区和活动的最短路径
// param from: name, alias or id of one person
// param to: name, alias or id of the other
// param limit: how many chains of that length (default 3)
MATCH (one:Person), (other:Person)
WHERE (one.id = $from OR one.name = $from OR $from IN coalesce(one.aliases, []))
  AND (other.id = $to OR other.name = $to OR $to IN coalesce(other.aliases, []))
  AND one.id <> other.id
MATCH chain = allShortestPaths(
  (one)-[:HOLDS_ROLE|ROLE_IN|PRESIDED|SPOKE_AT|ATTENDED|ORGANISED|ADMINISTERS*..6]-(other)
)
WITH length(chain) AS steps,
     [node IN nodes(chain) | node.id] AS ids,
     [node IN nodes(chain) | node.name] AS names,
     [edge IN relationships(chain) | type(edge)] AS relations,
     [edge IN relationships(chain) | edge.id] AS edges
ORDER BY edges
// Whoever both spoke and attended is one step on the same way.
WITH steps, ids, names, collect(relations) AS relations, collect(edges) AS edges
RETURN steps AS steps, names AS names, relations[0] AS relations, edges[0] AS edges
ORDER BY steps, edges
LIMIT $limit

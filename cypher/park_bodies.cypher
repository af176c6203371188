// answers which bodies administer a park, and the sentence that says so
// 答 哪些机构管理某园区，依据哪句话
// param park: id of the park, its name, alias or a part of them
MATCH (park:Park)
WHERE park.id = $park OR park.name CONTAINS $park OR park.official_name CONTAINS $park
   OR $park IN coalesce(park.aliases, [])
MATCH (park)<-[administers:ADMINISTERS]-(body:Body)
RETURN park.name AS park,
       body.name AS body,
       body.kind AS kind,
       administers.basis AS basis,
       administers.sentences[0] AS sentence,
       administers.id AS edge
ORDER BY park, body, edge

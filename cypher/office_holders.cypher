// answers who holds or held an office, the latest seen first; a bare title (市长) means just that, not 副市长 or 代市长
// 答 谁任某职或曾任某职，最近见报的在前；只写职务名（市长）就只指正职，不含副市长、代市长
// param office: name or id of the office (成都市市长), or a bare title (市长, 副市长)
// param place: only offices whose name begins with this place (default "")
MATCH (person:Person)-[held:HOLDS_ROLE]->(role:Role)
WHERE (role.id = $office OR role.name = $office
    OR (role.name ENDS WITH $office AND $office ENDS WITH role.title
      AND none(before IN ['副', '代', '代理', '助理', '总', '第一'] WHERE role.name ENDS WITH before + $office)))
  AND ($place = '' OR role.name STARTS WITH $place)
RETURN role.name AS office,
       person.name AS person,
       held.status AS status,
       held.since AS since,
       held.until AS until,
       held.first_seen AS first_seen,
       held.last_seen AS last_seen,
       person.id AS id,
       held.id AS edge
ORDER BY office, coalesce(last_seen, '') DESC, edge

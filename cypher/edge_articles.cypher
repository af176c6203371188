// answers which articles stand behind an edge, each with its sentence
// 答 一条关系背后有哪些文章，各依据哪句话
// param edge: id of the edge, as other queries and `parkgraph show` print it
MATCH (source)-[edge]->(target)
WHERE edge.id = $edge
UNWIND range(0, size(coalesce(edge.articles, [])) - 1) AS number
MATCH (article:Article {id: edge.articles[number]})
RETURN source.name AS source,
       type(edge) AS relation,
       target.name AS target,
       article.published AS published,
       article.title AS title,
       edge.sentences[number] AS sentence,
       article.url AS url,
       article.id AS article,
       number AS number
ORDER BY number

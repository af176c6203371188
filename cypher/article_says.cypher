// answers what one article says: every edge that rests on it
// 答 一篇文章说了什么：以它为依据的每条关系
// param article: id, url or title of the article, or a part of the title
MATCH (article:Article)
WHERE article.id = $article OR article.url = $article OR article.title CONTAINS $article
// Whatever an article says something about is mentioned or reported in it.
MATCH (article)<-[:MENTIONED_IN|REPORTED_IN]-(source)
WITH DISTINCT article, source
MATCH (source)-[edge]->(target)
WHERE article.id IN edge.articles AND NOT target:Article
RETURN article.title AS article,
       source.name AS source,
       type(edge) AS relation,
       target.name AS target,
       edge.status AS status,
       edge.manner AS manner,
       edge.id AS edge,
       article.id AS id
ORDER BY id, relation, source, target, edge

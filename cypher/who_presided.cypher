// answers who presided over, spoke at and attended an event, with the sentence that says so
// 答 某活动由谁主持、谁讲话、谁出席，依据哪句话
// param event: id of the event, its name or a part of it
MATCH (event:Event)
WHERE event.id = $event OR event.name CONTAINS $event
MATCH (who)-[act:PRESIDED|SPOKE_AT|ATTENDED]->(event)
RETURN event.name AS event,
       event.date AS date,
       CASE type(act) WHEN 'PRESIDED' THEN '1 presided' WHEN 'SPOKE_AT' THEN '2 spoke' ELSE '3 attended' END AS part,
       who.name AS who,
       act.manner AS manner,
       act.sentences[0] AS sentence,
       act.id AS edge
ORDER BY date, event, part, who, edge

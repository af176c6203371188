/** What is known: nodes, edges with their sentences, articles, and who is next to whom. */
class Model {
  constructor(part) {
    this.nodes = new Map();
    this.edges = new Map();
    this.articles = new Map();
    this.touching = new Map();
    this.version = 0;
    this.add(part);
  }

  /** Take in nodes and edges; those known stay as they are. */
  add(part) {
    for (const node of part.nodes) {
      if (this.nodes.has(node.id)) continue;
      this.nodes.set(node.id, node);
      this.touching.set(node.id, []);
    }
    for (const edge of part.edges) {
      if (this.edges.has(edge.id) || !this.nodes.has(edge.source) || !this.nodes.has(edge.target)) continue;
      edge.said = (edge.said ?? []).map(([i, article]) => ({ sentence: part.sentences[i], article }));
      this.edges.set(edge.id, edge);
      this.touching.get(edge.source).push(edge);
      if (edge.target !== edge.source) this.touching.get(edge.target).push(edge);
    }
    for (const [id, article] of Object.entries(part.articles)) this.articles.set(id, article);
    this.months = null;
    this.degrees = new Map();
    this.version += 1;
  }

  other(edge, id) {
    return edge.source === id ? edge.target : edge.source;
  }

  neighbours(id) {
    return new Set((this.touching.get(id) ?? []).map((edge) => this.other(edge, id)));
  }

  isArticle(id) {
    return this.nodes.get(id)?.label === "Article";
  }

  /** How many others a node touches, articles aside. */
  degree(id) {
    if (!this.degrees.has(id)) {
      let count = 0;
      for (const n of this.neighbours(id)) if (!this.isArticle(n)) count += 1;
      this.degrees.set(id, count);
    }
    return this.degrees.get(id);
  }

  name(id) {
    return this.nodes.get(id)?.name ?? id;
  }

  /** Ids from start to goal over the fewest edges, through no article; empty where there is no way. */
  path(start, goal) {
    const before = new Map([[start, null]]);
    const queue = [start];
    for (let i = 0; i < queue.length && !before.has(goal); i += 1) {
      if (this.isArticle(queue[i]) && queue[i] !== start) continue;
      for (const next of [...this.neighbours(queue[i])].sort()) {
        if (!before.has(next)) {
          before.set(next, queue[i]);
          queue.push(next);
        }
      }
    }
    if (!before.has(goal)) return [];
    const way = [goal];
    while (way[0] !== start) way.unshift(before.get(way[0]));
    return way;
  }

  /** Edges between two nodes, either way. */
  between(a, b) {
    return (this.touching.get(a) ?? []).filter((edge) => this.other(edge, a) === b);
  }

  ownDate(node) {
    return (node.label === "Article" ? node.published : node.label === "Event" ? node.date : "") ?? "";
  }

  /** First and last partial date of an edge; both empty where it is true of no day alone. */
  span(edge) {
    for (const id of [edge.source, edge.target]) {
      const node = this.nodes.get(id);
      if (node.label === "Event" && node.date) return [node.date, node.date];
    }
    if (["ROLE_IN", "LOCATED_IN", "ADMINISTERS"].includes(edge.type)) return ["", ""];
    const first = edge.since || edge.first_seen || "";
    const last = edge.until || edge.last_seen || "";
    return [first || last, last || first];
  }

  /** The first and last month that anything is dated, as YYYY-MM; null where nothing is. */
  period() {
    if (this.months) return this.months;
    let [first, last] = ["9999", ""];
    const see = (date) => {
      if (!/^\d{4}/.test(date)) return;
      if (date < first) first = date;
      if (lastDay(date) > last) last = lastDay(date);
    };
    for (const node of this.nodes.values()) see(this.ownDate(node));
    for (const edge of this.edges.values()) this.span(edge).forEach(see);
    this.months = last ? [month(first, "01"), month(last, "12")] : null;
    return this.months;
  }
}

/** A date that sorts after every day that a partial date covers. */
function lastDay(date) {
  return date.length < 10 ? date + "-99-99".slice(0, 10 - date.length) : date;
}

function month(date, otherwise) {
  const m = date.slice(5, 7);
  return `${date.slice(0, 4)}-${m && m !== "99" ? m : otherwise}`;
}

/** Whether a span of dates touches the period from … to (either side may be open). */
function within([first, last], from, to) {
  return first !== "" && (!from || lastDay(last) >= from) && (!to || first <= lastDay(to));
}

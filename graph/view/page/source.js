/** Where more of the graph comes from: the file holds all of it … */
class FileSource {
  constructor(model) {
    this.model = model;
    this.served = false;
  }

  get total() {
    let count = 0;
    for (const node of this.model.nodes.values()) if (node.label !== "Article") count += 1;
    return count;
  }

  async expand() {}

  async find(text) {
    return rank(this.model, text);
  }

  async path(start, goal) {
    return this.model.path(start, goal);
  }
}

/** … or a server on this machine hands out what is asked for. */
class ServerSource {
  constructor(model, total) {
    this.model = model;
    this.total = total;
    this.served = true;
    this.asked = new Set();
  }

  async ask(path, parameters, body) {
    const url = new URL(path, location.href);
    for (const [key, value] of Object.entries(parameters ?? {})) url.searchParams.append(key, value);
    const options =
      body === undefined
        ? {}
        : {
            method: "POST",
            body: JSON.stringify(body),
            headers: { "Content-Type": "application/json" },
          };
    const answer = await fetch(url, options);
    const data = await answer.json();
    if (!answer.ok) throw new Error(data.error ?? answer.statusText);
    return data;
  }

  async expand(id) {
    if (this.asked.has(id)) return;
    this.model.add(await this.ask("api/around", { id }));
    this.asked.add(id);
  }

  async find(text) {
    const found = await this.ask("api/search", { text });
    this.model.add({ nodes: found.nodes, edges: [], sentences: [], articles: {} });
    return found.nodes.map((node) => node.id);
  }

  async path(start, goal) {
    const found = await this.ask("api/path", { start, goal });
    this.model.add(found);
    return found.path;
  }

  /** Whether the graph has been built anew since the server read it. */
  async changed() {
    return (await this.ask("api/changed")).changed;
  }

  /** Make sure that these nodes and the edges between them are known. */
  async fetchNodes(ids) {
    this.model.add(await this.ask("api/nodes", undefined, { ids }));
  }
}

const FOUND_AT_MOST = 12;

function fold(text) {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

/** Ids of nodes that a text means, best first: whole name, beginning, pinyin, part; then short names and hubs. */
function rank(model, text) {
  const wanted = fold(text);
  if (!wanted) return [];
  const hits = [];
  for (const node of model.nodes.values()) {
    const score = fit(node, wanted);
    if (score) hits.push([score, node.name.length, -model.touching.get(node.id).length, node.id]);
  }
  hits.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (a[3] < b[3] ? -1 : 1));
  return hits.slice(0, FOUND_AT_MOST).map((hit) => hit[3]);
}

/** 1 is the best fit, 0 none. */
function fit(node, wanted) {
  if (node.id === wanted) return 1;
  node.folded ??= [node.name, ...(node.aliases ?? []), node.official_name ?? ""].map(fold);
  const behind = node.label === "Article" ? 5 : 0;
  if (node.folded.includes(wanted)) return 1 + behind;
  if (node.folded.some((name) => name.startsWith(wanted))) return 2 + behind;
  if (node.typed && /^[a-z0-9]+$/.test(wanted)) {
    const typed = node.typed.split(" ");
    if (typed.includes(wanted)) return 3 + behind;
    if (typed.some((form) => form.startsWith(wanted))) return 4 + behind;
  }
  return node.folded.some((name) => name.includes(wanted)) ? 5 + behind : 0;
}

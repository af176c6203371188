/** What is to be seen, from what is known and what was chosen: nodes with points, edges between them. */
function compose(model, state, places) {
  const { now } = state;
  const steps = now.steps.map(([kind, id]) => stepOf(model, now, kind, id));
  if (now.path.length) steps.push(...now.path.map((id, i) => ({ near: now.path.slice(0, i), ids: [id] })));
  if (now.pins.length) steps.push({ near: [], ids: now.pins });
  const points = places.of(now, steps);
  const kept = new Set([...now.pins, ...now.path, state.selected]);
  const hidden = new Set(now.hidden);
  const nodes = new Map();
  for (const [id, computed] of points) {
    const node = model.nodes.get(id);
    if (!node || hidden.has(id) || !(kept.has(id) || passes(model, node, now))) continue;
    const [x, y] = now.moved[id] ?? computed;
    nodes.set(id, { id, node, x, y, pinned: now.pins.includes(id) });
  }
  return { nodes, edges: edgesAmong(model, nodes, now) };
}

function stepOf(model, now, kind, id) {
  if (kind === "expand")
    return { near: [id], ids: [id, ...byName(model, model.neighbours(id))].filter(shows) };
  const near = [...model.neighbours(id)].filter((n) => !model.isArticle(n)).sort();
  return { near, ids: [id] };

  function shows(n) {
    return n === id || !now.off.includes(model.nodes.get(n).label);
  }
}

function byName(model, ids) {
  return [...ids].sort((a, b) =>
    model.name(a) < model.name(b) ? -1 : model.name(a) > model.name(b) ? 1 : a < b ? -1 : 1,
  );
}

function passes(model, node, { off, from, to }) {
  if (off.includes(node.label)) return false;
  if (!from && !to) return true;
  const own = model.ownDate(node);
  if (own) return within([own, own], from, to);
  let dated = false;
  for (const edge of model.touching.get(node.id)) {
    const span = model.span(edge);
    if (span[0] && within(span, from, to)) return true;
    dated ||= span[0] !== "";
  }
  return !dated;
}

function edgesAmong(model, nodes, { off, from, to }) {
  const edges = [];
  for (const id of nodes.keys()) {
    for (const edge of model.touching.get(id)) {
      if (edge.source !== id || !nodes.has(edge.target) || off.includes(edge.type)) continue;
      const span = model.span(edge);
      if ((from || to) && span[0] && !within(span, from, to)) continue;
      edges.push(edge);
    }
  }
  return edges;
}

/** The ids that stand out: a path, else what is next to the node or edge looked at; null: all alike. */
function focusOf(model, scene, state, hovered) {
  if (!hovered && state.now.path.length && !state.selected) return new Set(state.now.path);
  const at = hovered || state.selected;
  const edge = model.edges.get(at);
  if (edge) return new Set([edge.source, edge.target]);
  if (!scene.nodes.has(at)) return null;
  return new Set([at, ...model.neighbours(at)].filter((id) => scene.nodes.has(id)));
}

/** Lay out what is visible anew, when asked: springs along edges, everything else pushes. Pinned nodes stay. */
function arranged(scene, rounds = 120) {
  const nodes = [...scene.nodes.values()].map(({ id, x, y, pinned }) => ({ id, x, y, pinned, dx: 0, dy: 0 }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const springs = scene.edges.map((edge) => [byId.get(edge.source), byId.get(edge.target)]);
  const length = 120;
  for (let round = 0; round < rounds; round += 1) {
    for (const node of nodes) node.dx = node.dy = 0;
    push(nodes, length);
    for (const [a, b] of springs) pull(a, b, length);
    const step = 40 * (1 - round / rounds) + 1;
    for (const node of nodes) {
      const force = Math.hypot(node.dx, node.dy);
      if (node.pinned || !force) continue;
      node.x += (node.dx / force) * Math.min(step, force);
      node.y += (node.dy / force) * Math.min(step, force);
    }
  }
  return Object.fromEntries(nodes.map(({ id, x, y }) => [id, [Math.round(x), Math.round(y)]]));
}

// Beyond this many nodes pushing each pair would keep the page from answering.
const ARRANGED_AT_MOST = 600;

function push(nodes, length) {
  for (let i = 0; i < nodes.length; i += 1) {
    for (let j = i + 1; j < nodes.length; j += 1) {
      const [a, b] = [nodes[i], nodes[j]];
      // Labels are wide and low, so sideways distance counts less.
      const [x, y] = [(a.x - b.x) / 1.4 || 0.1 * (i - j), a.y - b.y || 0.1];
      const square = x * x + y * y;
      if (square > 36 * length * length) continue;
      const force = (length * length) / square;
      a.dx += x * force;
      a.dy += y * force;
      b.dx -= x * force;
      b.dy -= y * force;
    }
  }
}

function pull(a, b, length) {
  const [x, y] = [a.x - b.x, a.y - b.y];
  const force = Math.hypot(x, y) / length / 2;
  a.dx -= x * force;
  a.dy -= y * force;
  b.dx += x * force;
  b.dy += y * force;
}

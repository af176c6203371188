/**
 * What lies over either drawing: a veil over everything that is not looked at, what is looked at drawn again on
 * it, rings, and the names. So looking at something costs one frame and no change to the drawing below.
 */
function paintOverlay(context, drawing) {
  const { focus, scene, selected, theme } = drawing;
  const { zoom } = drawing.camera;
  if (focus) {
    veil(context, theme.halo);
    for (const edge of scene.edges) {
      if (edge.id === selected || (focus.has(edge.source) && focus.has(edge.target)))
        paintEdge(context, drawing, edge, zoom);
    }
    for (const id of focus) if (scene.nodes.has(id)) paintNode(context, drawing, scene.nodes.get(id));
  }
  for (const item of scene.nodes.values()) {
    if (item.id === selected) ring(context, drawing, item, 3 / zoom, 2.5 / zoom);
    else if (item.pinned) ring(context, drawing, item, 3 / zoom, 1.5 / zoom);
  }
  paintWords(context, drawing);
}

function veil(context, paper) {
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = fade(paper, 0.84);
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.restore();
}

function paintEdge(context, drawing, edge, zoom) {
  const { scene, turns, selected, theme } = drawing;
  const bend = bendOf(scene, edge, turns);
  const { a, b, x, y } = bend;
  context.strokeStyle = edge.id === selected ? theme.ink : theme.line;
  context.lineWidth = 1.6 / zoom;
  context.setLineDash(edge.basis === "stated" ? [] : [4 / zoom, 4 / zoom]);
  context.beginPath();
  context.moveTo(a.x, a.y);
  context.quadraticCurveTo(x, y, b.x, b.y);
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = context.strokeStyle;
  context.beginPath();
  arrowHead(context, ...headOf(bend, drawing.radius(edge.target) + 1 / zoom), 8 / zoom);
  context.fill();
}

function paintNode(context, drawing, item) {
  const look = drawing.looks[item.node.label];
  const path = new Path2D();
  shape(path, look.shape, item.x, item.y, drawing.radius(item.id));
  context.fillStyle = look.colour;
  context.fill(path);
}

function ring(context, drawing, item, gap, width) {
  context.beginPath();
  context.arc(item.x, item.y, drawing.radius(item.id) * 1.15 + gap, 0, 7);
  context.lineWidth = width;
  context.strokeStyle = drawing.theme.ink;
  context.stroke();
}

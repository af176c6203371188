/**
 * Writes names on a drawing, always in the same size: as many as fit without lying on each other, those in focus
 * and the hubs first. `drawing` is either kind; the context's units are those of the drawing.
 */
function paintWords(context, drawing) {
  const { zoom } = drawing.camera;
  context.textAlign = "center";
  context.lineJoin = "round";
  context.lineWidth = 3 / zoom;
  paintNames(context, drawing, zoom);
  if (drawing.focus && drawing.focus.size < 40) paintEdgeWords(context, drawing, zoom);
}

const NAME_SIZE = 12;
const NAME_LINE = 14;

function paintNames(context, drawing, zoom) {
  const { focus, theme, byImportance, box } = drawing;
  const room = new Room2D(box.clientWidth, box.clientHeight, byImportance.length > 1000 ? 120 : 240);
  const inFocus = (item) => focus?.has(item.id);
  const order = focus
    ? [...byImportance.filter(inFocus), ...byImportance.filter((item) => !inFocus(item))]
    : byImportance;
  context.font = `${NAME_SIZE / zoom}px ${FONT}`;
  context.textBaseline = "top";
  for (const item of order) {
    if (room.full) break;
    const lines = (item.node.short ?? item.node.name).split("\n");
    const high = lines.length * NAME_LINE;
    const wide = Math.max(...lines.map((line) => line.length)) * NAME_SIZE;
    const at = drawing.toPage(item.x, item.y);
    const gap = drawing.radius(item.id) * zoom + 3;
    // Below the node, or above it where something is written already.
    const shift = [gap, -gap - high].find((dy) => room.takes(at.x, at.y + dy, wide, high));
    if (shift === undefined) continue;
    const opacity = focus === null || inFocus(item) ? 1 : 0.25;
    context.strokeStyle = fade(theme.halo, opacity);
    context.fillStyle = fade(theme.ink, opacity);
    lines.forEach((line, i) => write(context, line, item.x, item.y + (shift + NAME_LINE * i) / zoom));
  }
}

/** What each edge in focus says, in its middle. */
function paintEdgeWords(context, drawing, zoom) {
  const { focus, theme, scene } = drawing;
  context.font = `${10 / zoom}px ${FONT}`;
  context.textBaseline = "middle";
  context.strokeStyle = theme.halo;
  context.fillStyle = theme.ink;
  for (const edge of scene.edges) {
    if (!focus.has(edge.source) || !focus.has(edge.target)) continue;
    const { a, b, x, y } = bendOf(scene, edge, drawing.turns);
    write(context, drawing.wordOf(edge), (a.x + b.x) / 4 + x / 2, (a.y + b.y) / 4 + y / 2);
  }
}

function write(context, text, x, y) {
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

/** Room for names on the screen, in pixels. */
class Room2D {
  constructor(width, height, most) {
    [this.width, this.height, this.most] = [width, height, most];
    this.taken = [];
    this.full = false;
  }

  /** Take this place (centre of its top) if it is on the screen and free. */
  takes(x, y, width, height) {
    const box = [x - width / 2, y, x + width / 2, y + height];
    if (box[2] < 0 || box[3] < 0 || box[0] > this.width || box[1] > this.height) return false;
    if (this.taken.some((t) => box[0] < t[2] && box[2] > t[0] && box[1] < t[3] && box[3] > t[1]))
      return false;
    this.taken.push(box);
    this.full = this.taken.length >= this.most;
    return true;
  }
}

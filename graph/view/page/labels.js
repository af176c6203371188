/**
 * Writes names on a drawing, always in the same size: as many as fit without lying on each other, those in focus
 * and the hubs first, then what the edges in focus say. The context's units are those of the drawing.
 */
function paintWords(context, drawing) {
  const { focus, byImportance, box } = drawing;
  const { zoom } = drawing.camera;
  context.textAlign = "center";
  context.lineJoin = "round";
  context.lineWidth = 3 / zoom;
  const room = new Room2D(box.clientWidth, box.clientHeight, byImportance.length > 1000 ? 120 : 240);
  if (byImportance.length <= SPARED_AT_MOST) spareNodes(room, drawing);
  drawing.named = new Set();
  const [inFocus, others] = [[], []];
  for (const item of byImportance) (focus?.has(item.id) ? inFocus : others).push(item);
  paintNames(context, drawing, inFocus, room, 1);
  if (focus && focus.size < 40) paintEdgeWords(context, drawing, room);
  paintNames(context, drawing, others, room, focus ? 0.25 : 1);
}

const NAME_SIZE = 12;
const NAME_LINE = 14;
const WORD_SIZE = 10;
const BESIDE = 6;
const WORD_AT_MOST = 12;
const SPARED_AT_MOST = 400;

function paintNames(context, drawing, items, room, opacity) {
  const { theme } = drawing;
  const { zoom } = drawing.camera;
  context.font = `${NAME_SIZE / zoom}px ${FONT}`;
  context.textBaseline = "top";
  context.strokeStyle = fade(theme.halo, opacity);
  context.fillStyle = fade(theme.ink, opacity);
  for (const item of items) {
    if (room.full) break;
    const lines = (item.node.short ?? item.node.name).split("\n");
    const high = lines.length * NAME_LINE;
    const wide = Math.max(...lines.map((line) => widthOf(line, NAME_SIZE)));
    const spot = spotFor(item, wide, high, drawing, room);
    if (!spot) continue;
    drawing.named.add(item.id);
    const [x, y] = [item.x + spot[0] / zoom, item.y + spot[1] / zoom];
    lines.forEach((line, i) => write(context, line, x, y + (NAME_LINE * i) / zoom));
  }
}

/** Where a name goes, in pixels from its node to the middle of its top: below, above or beside it. */
function spotFor({ id, x, y }, wide, high, drawing, room) {
  const at = drawing.toPage(x, y);
  const gap = drawing.radius(id) * drawing.camera.zoom + 3;
  const [below, above] = [
    [0, gap],
    [0, -gap - high],
  ];
  // Beside it only well away from the next node, which the name could seem to belong to.
  const beside = [1, -1].map((side) => [side * (gap + wide / 2 + BESIDE), -high / 2, 2 * BESIDE]);
  const free = ([dx, dy, more = 0], sparing) =>
    room.takes(at.x + dx, at.y + dy, wide + more, high, sparing);
  // Rather on a node or over the margin than not at all.
  return [below, above, ...beside].find((spot) => free(spot, true)) ?? [below, above].find((s) => free(s, false));
}

/** Names leave the nodes themselves to be seen, where these are few. */
function spareNodes(room, drawing) {
  const { zoom } = drawing.camera;
  for (const { id, x, y } of drawing.scene.nodes.values()) {
    const at = drawing.toPage(x, y);
    room.spare(at.x, at.y, drawing.radius(id) * zoom);
  }
}

/** What each edge in focus says, at its middle or a little further along, where there is room. */
function paintEdgeWords(context, drawing, room) {
  const { focus, theme, scene } = drawing;
  const { zoom } = drawing.camera;
  context.font = `${WORD_SIZE / zoom}px ${FONT}`;
  context.textBaseline = "middle";
  context.strokeStyle = theme.halo;
  context.fillStyle = theme.ink;
  for (const edge of scene.edges) {
    if (!focus.has(edge.source) || !focus.has(edge.target)) continue;
    const bend = bendOf(scene, edge, drawing.turns);
    const full = drawing.wordOf(edge);
    const word = full.length > WORD_AT_MOST ? `${full.slice(0, WORD_AT_MOST - 1)}…` : full;
    const [wide, high] = [widthOf(word, WORD_SIZE), WORD_SIZE + 2];
    const spot = [0.5, 0.62, 0.38].map((part) => alongBend(bend, part)).find(([x, y]) => {
      const at = drawing.toPage(x, y);
      return room.takes(at.x, at.y - high / 2, wide, high);
    });
    if (spot) write(context, word, ...spot);
  }
}

/** About how wide a text is: Chinese characters are as wide as high, others about half. */
function widthOf(text, size) {
  let wide = 0;
  for (const character of text) wide += character < "\u2e80" ? 0.6 : 1;
  return wide * size;
}

function write(context, text, x, y) {
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

/** Room for words on the screen, in pixels. */
class Room2D {
  constructor(width, height, most) {
    [this.width, this.height, this.most] = [width, height, most];
    this.taken = [];
    this.spared = [];
    this.full = false;
  }

  /** Keep a disc free, if that can be. */
  spare(x, y, radius) {
    this.spared.push([x - radius, y - radius, x + radius, y + radius]);
  }

  /** Take this place (centre of its top) if it is on the screen and free; all of it, if others are spared. */
  takes(x, y, width, height, sparing = false) {
    const box = [x - width / 2, y, x + width / 2, y + height];
    if (box[2] < 0 || box[3] < 0 || box[0] > this.width || box[1] > this.height) return false;
    const meets = (t) => box[0] < t[2] && box[2] > t[0] && box[1] < t[3] && box[3] > t[1];
    if (this.taken.some(meets)) return false;
    if (sparing && (box[0] < 0 || box[2] > this.width || this.spared.some(meets))) return false;
    this.taken.push(box);
    this.full = this.taken.length >= this.most;
    return true;
  }
}

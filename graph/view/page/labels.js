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
  drawing.named = new Set();
  const [inFocus, others] = [[], []];
  for (const item of byImportance) (focus?.has(item.id) ? inFocus : others).push(item);
  spareNodes(focus ? inFocus : others, room, drawing);
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
    const { x: atX, y: atY } = drawing.toPage(item.x, item.y);
    if (atX < -120 || atY < -50 || atX > room.width + 120 || atY > room.height + 50) continue;
    const lines = (item.node.short ?? item.node.name).split("\n");
    const spot = spotFor(item, lines, drawing, room);
    if (!spot) continue;
    drawing.named.add(item.id);
    const [x, y] = [item.x + spot[0] / zoom, item.y + spot[1] / zoom];
    lines.forEach((line, i) => write(context, line, x, y + (NAME_LINE * i) / zoom));
  }
}

/** Where a name goes, in pixels from its node to the middle of its top: below, above or beside it. */
function spotFor({ id, x, y }, lines, drawing, room) {
  const at = drawing.toPage(x, y);
  const widths = lines.map((line) => widthOf(line, NAME_SIZE));
  const [wide, high] = [Math.max(...widths), lines.length * NAME_LINE];
  const gap = drawing.radius(id) * drawing.camera.zoom + 3;
  const [below, above] = [
    [0, gap],
    [0, -gap - high],
  ];
  // Beside it only well away from the next node, which the name could seem to belong to.
  const beside = [-high / 2, gap - 8, 8 - gap - high].flatMap((dy) =>
    [1, -1].map((side) => [side * (gap + wide / 2 + BESIDE), dy, 2 * BESIDE]),
  );
  const free = ([dx, dy, more = 0], sparing) =>
    room.takes(
      widths.map((width, i) => boxAt(at.x + dx, at.y + dy + i * NAME_LINE, width + more, NAME_LINE)),
      sparing,
    );
  // Rather on a node or over the margin than not at all.
  return [below, above, ...beside].find((spot) => free(spot, true)) ?? [below, above].find((s) => free(s, false));
}

/** Names leave the nodes themselves to be seen, but for their rims, where these are few. */
function spareNodes(items, room, drawing) {
  if (items.length > SPARED_AT_MOST) return;
  const { zoom } = drawing.camera;
  for (const { id, x, y } of items) {
    const at = drawing.toPage(x, y);
    const radius = 0.8 * drawing.radius(id) * zoom;
    room.spared.push(boxAt(at.x, at.y - radius, 2 * radius, 2 * radius));
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
      return room.takes([boxAt(at.x, at.y - high / 2, wide, high)]);
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
    this.count = 0;
  }

  /** Take these places if they are on the screen and free; wholly on it and off the nodes, if `sparing`. */
  takes(boxes, sparing = false) {
    if (!boxes.every((box) => this.isFree(box, sparing))) return false;
    this.taken.push(...boxes);
    this.count += 1;
    return true;
  }

  isFree(box, sparing) {
    if (box[2] < 0 || box[3] < 0 || box[0] > this.width || box[1] > this.height) return false;
    if (sparing && (box[0] < 0 || box[2] > this.width || meetsAny(box, this.spared))) return false;
    return !meetsAny(box, this.taken);
  }

  get full() {
    return this.count >= this.most;
  }
}

/** Left, top, right and bottom around the middle of the top. */
function boxAt(x, y, width, height) {
  return [x - width / 2, y, x + width / 2, y + height];
}

function meetsAny([left, top, right, bottom], boxes) {
  return boxes.some((box) => left < box[2] && right > box[0] && top < box[3] && bottom > box[1]);
}

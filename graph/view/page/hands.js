/** Mouse, pen and fingers on the canvas: click, double click, drag, pinch and wheel. */
class Hands {
  constructor(drawing, handlers) {
    Object.assign(this, { drawing, handlers });
    this.grip = null; // {x, y, id, moved} while a button or finger is down
    this.pointers = new Map();
    const on = (name, action, options) => drawing.canvas.addEventListener(name, action, options);
    on("pointerdown", (event) => this.down(event));
    on("pointermove", (event) => this.moved(event));
    on("pointerup", (event) => this.up(event));
    on("pointercancel", (event) => this.up(event));
    on("pointerleave", () => this.grip || handlers.hover(""));
    on("dblclick", (event) => {
      const id = drawing.at(...spot(event));
      if (id) handlers.open(id);
    });
    on("wheel", (event) => this.wheel(event), { passive: false });
  }

  down(event) {
    this.drawing.canvas.setPointerCapture(event.pointerId);
    const [x, y] = spot(event);
    this.pointers.set(event.pointerId, [x, y]);
    this.grip = { x, y, id: this.drawing.at(x, y), moved: false };
  }

  moved(event) {
    const { grip, pointers } = this;
    const [x, y] = spot(event);
    if (!grip) this.handlers.hover(this.drawing.at(x, y));
    else if (pointers.size === 2) this.pinch(event.pointerId, [x, y]);
    else {
      pointers.set(event.pointerId, [x, y]);
      grip.moved ||= Math.hypot(x - grip.x, y - grip.y) >= 4;
      if (grip.moved) this.drag(grip, x, y);
    }
  }

  up(event) {
    this.pointers.delete(event.pointerId);
    if (!this.grip || this.pointers.size) return;
    const { x, y, id, moved } = this.grip;
    this.grip = null;
    if (!moved && event.type === "pointerup") this.handlers.click(id || this.drawing.edgeAt(x, y));
    else if (moved && id) {
      const item = this.drawing.scene.nodes.get(id);
      this.handlers.moved(id, Math.round(item.x), Math.round(item.y));
    } else if (moved) this.handlers.looked();
  }

  drag(grip, x, y) {
    const { drawing } = this;
    if (grip.id) {
      const item = drawing.scene.nodes.get(grip.id);
      [item.x, item.y] = drawing.fromPage(x, y);
      drawing.paint();
    } else {
      drawing.panBy(x - grip.x, y - grip.y);
      [grip.x, grip.y] = [x, y];
    }
  }

  pinch(id, to) {
    const from = this.pointers.get(id);
    const [other] = [...this.pointers].filter(([key]) => key !== id).map(([, point]) => point);
    const factor = distance(to, other) / distance(from, other);
    this.pointers.set(id, to);
    if (Number.isFinite(factor) && factor > 0) {
      this.drawing.zoomAt((to[0] + other[0]) / 2, (to[1] + other[1]) / 2, factor);
    }
    this.handlers.looked();
  }

  wheel(event) {
    event.preventDefault();
    this.drawing.zoomAt(...spot(event), Math.exp(-event.deltaY / 400));
    this.handlers.looked();
  }
}

function spot(event) {
  return [event.offsetX, event.offsetY];
}

function distance([ax, ay], [bx, by]) {
  return Math.hypot(ax - bx, ay - by);
}

import type { Drawing, DrawOp } from '../style/drawing';

/** Draws an image for the map. Throws where the browser gives no canvas. */
export function rasterize({ width, height, ops }: Drawing, pixelRatio: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = width * pixelRatio;
  canvas.height = height * pixelRatio;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to draw symbols on');
  for (const op of ops) {
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    draw(context, op);
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function draw(context: CanvasRenderingContext2D, op: DrawOp): void {
  if (op.kind === 'text') {
    context.font = `700 ${op.size}px "Noto Sans", "Helvetica Neue", Arial, sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.fillStyle = op.fill;
    // Capitals are about 0.72 em high: this puts their middle, not the font's, on the point.
    context.fillText(op.text, op.at[0], op.at[1] + op.size * 0.36);
    return;
  }
  const scale = op.scale ?? 1;
  context.translate(...(op.at ?? [0, 0]));
  context.scale(scale, scale);
  const path = new Path2D(op.path);
  if (op.fill) {
    context.fillStyle = op.fill;
    context.fill(path, 'evenodd');
  }
  if (op.stroke) {
    context.strokeStyle = op.stroke;
    context.lineWidth = (op.width ?? 1) / scale;
    context.lineJoin = 'round';
    context.setLineDash((op.dash ?? []).map((length) => length / scale));
    context.stroke(path);
  }
}

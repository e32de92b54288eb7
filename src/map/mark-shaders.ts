/** Shaders of `marks-layer.ts`. All lengths are CSS pixels; colours leave premultiplied, as MapLibre blends them. */
import { SHAPE_CELL_REACH, SHAPE_CELLS_A_ROW } from './mark-textures.js';
import { PLATE_HALF_HEIGHT_PX } from './ring-geometry.js';

const HEAD = `#version 300 es
precision highp float;
precision highp int;
`;

/** Pixel position to clip space, y down. */
const TO_CLIP = `
uniform vec2 u_view;
vec4 toClip(vec2 px) { return vec4(px.x / u_view.x * 2.0 - 1.0, 1.0 - px.y / u_view.y * 2.0, 0.0, 1.0); }
`;

/** Room round a mark for its casing, the pulse and the sign of being selected. */
const REACH_PX = '16.0';

export const MARK_VERTEX = `${HEAD}${TO_CLIP}
layout(location=0) in vec4 a_place;   // x, y, radius, strength of colour
layout(location=1) in vec4 a_look;    // 1 for an area's plate, 2 for its bar alone, pulse 0..1, selected, 1 for a single incident
layout(location=2) in vec4 a_share0;
layout(location=3) in vec4 a_share1;
layout(location=4) in vec4 a_share2;
layout(location=5) in vec4 a_shape;   // shape, category of a single incident, half width of the bar, opacity
out vec2 v_px;
flat out vec4 v_place, v_look, v_share0, v_share1, v_share2, v_shape;
void main() {
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) * 2.0 - 1.0;
  v_px = corner * (max(a_place.z, a_shape.z) + ${REACH_PX});
  v_place = a_place; v_look = a_look; v_share0 = a_share0; v_share1 = a_share1; v_share2 = a_share2; v_shape = a_shape;
  gl_Position = toClip(a_place.xy + v_px);
}`;

export const MARK_FRAGMENT = `${HEAD}
uniform vec3 u_colours[12];
uniform vec3 u_ink, u_paper;
uniform float u_ratio;
uniform sampler2D u_shapes;
in vec2 v_px;
flat in vec4 v_place, v_look, v_share0, v_share1, v_share2, v_shape;
out vec4 o_colour;

float shareEnd(int i) { return i < 4 ? v_share0[i] : i < 8 ? v_share1[i - 4] : v_share2[i - 8]; }
/** 1 inside an edge, 0 outside, over one device pixel. */
float inside(float distancePx) { return clamp(0.5 - distancePx * u_ratio, 0.0, 1.0); }
vec4 over(vec4 top, vec4 below) { return top + below * (1.0 - top.a); }
vec4 paint(vec3 colour, float alpha) { return vec4(colour * alpha, alpha); }
vec3 aged(vec3 colour) { return mix(u_paper, colour, v_place.w); }

/** Colour at a share 0..1 of the way; gaps of paper between the categories. lengthPx is the whole way. */
vec3 shareColour(float at, float lengthPx, bool closed) {
  float nearest = 1e6, start = 0.0;
  vec3 colour = u_colours[11];
  bool found = false;
  for (int i = 0; i < 12; i++) {
    float end = shareEnd(i);
    if (end <= start) continue;
    if (!found && at <= end) { colour = u_colours[i]; found = true; }
    if (end < 0.9999) nearest = min(nearest, abs(at - end));
    else if (closed && start > 0.0) nearest = min(nearest, min(at, 1.0 - at));
    start = end;
  }
  return mix(u_paper, aged(colour), 1.0 - inside(nearest * lengthPx - 0.7));
}

vec4 ring(float d) {
  float radius = v_place.z, band = clamp(radius * 0.3, 3.2, 8.0);
  float at = fract(atan(v_px.x, -v_px.y) / 6.2831853 + 1.0);
  vec4 disc = paint(u_paper, inside(d - radius - 1.5) * 0.94);
  float onBand = inside(d - radius) * (1.0 - inside(d - radius + band));
  return over(paint(shareColour(at, 6.2831853 * max(d, 1.0), true), onBand), disc);
}

vec4 single() {
  float radius = max(v_place.z, 0.01);
  vec2 cell = v_px / radius / ${SHAPE_CELL_REACH.toFixed(1)} * 0.5 + 0.5;
  if (cell != clamp(cell, 0.0, 1.0)) return vec4(0.0);
  int shape = int(v_shape.x), row = ${SHAPE_CELLS_A_ROW};
  vec2 picture = texture(u_shapes, (vec2(shape % row, shape / row) + cell) / float(row)).rg;
  return over(paint(aged(u_colours[int(v_shape.y)]), picture.r), paint(u_paper, picture.g * 0.94));
}

/** Distance to a box with round corners; negative inside. */
float box(vec2 p, vec2 halfSize, float corner) {
  vec2 q = abs(p) - halfSize + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

/** A plate carries the number of an area above the bar of its shares: square, as no spot is meant. */
vec4 plate() {
  bool bare = v_look.x > 1.5;
  float halfBar = v_shape.z - (bare ? 0.0 : 3.0);
  vec2 onBar = v_px - vec2(0.0, bare ? 0.0 : 7.5);
  float d = bare ? box(v_px, vec2(halfBar + 1.3, 3.3), 1.5) : box(v_px, vec2(v_shape.z, ${PLATE_HALF_HEIGHT_PX.toFixed(1)}), 4.0);
  vec3 colour = shareColour(clamp(onBar.x / halfBar * 0.5 + 0.5, 0.0, 1.0), 2.0 * halfBar, false);
  vec4 ground = paint(u_paper, inside(d) * 0.93);
  vec4 line = paint(u_ink, inside(abs(d) - 0.5) * 0.28 + inside(abs(d - 2.5) - 0.9) * v_look.z);
  return over(paint(colour, inside(box(onBar, vec2(halfBar, 2.0), 0.5))), over(line, ground));
}

void main() {
  float d = length(v_px), radius = v_place.z;
  vec4 drawn;
  if (v_look.x > 0.5) drawn = plate();
  else {
    drawn = mix(ring(d), single(), v_look.w);
    float wave = inside(abs(d - radius - 2.0 - 11.0 * v_look.y) - 0.9) * 0.7 * (1.0 - v_look.y);
    drawn = over(drawn, paint(u_ink, wave));
    float chosen = inside(abs(d - radius - 4.0) - 1.1) * v_look.z;
    drawn = over(drawn, over(paint(u_ink, chosen), paint(u_paper, inside(abs(d - radius - 4.0) - 2.4) * v_look.z * 0.9)));
  }
  if (drawn.a <= 0.003) discard;
  o_colour = drawn * v_shape.w;
}`;

export const FIGURE_VERTEX = `${HEAD}${TO_CLIP}
uniform vec2 u_cell;   // size of a figure's cell, CSS pixels
uniform vec2 u_sheet;  // cells of the sheet: figures, sizes
layout(location=0) in vec4 a_figure;   // x, y, column, row
layout(location=1) in float a_opacity;
out vec2 v_at;
flat out float v_opacity;
void main() {
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1));
  v_at = (a_figure.zw + corner) / u_sheet;
  v_opacity = a_opacity;
  gl_Position = toClip(a_figure.xy + (corner - 0.5) * u_cell);
}`;

export const FIGURE_FRAGMENT = `${HEAD}
uniform vec3 u_ink, u_paper;
uniform sampler2D u_figures;
in vec2 v_at;
flat in float v_opacity;
out vec4 o_colour;
void main() {
  vec2 picture = texture(u_figures, v_at).rg;
  vec4 halo = vec4(u_paper, 1.0) * picture.g * 0.92;
  o_colour = (vec4(u_ink, 1.0) * picture.r + halo * (1.0 - picture.r)) * v_opacity;
}`;

export const FLOW_VERTEX = `${HEAD}${TO_CLIP}
layout(location=0) in vec4 a_edge;   // x, y, distance across, half width
layout(location=1) in float a_opacity;
out vec2 v_across;
out float v_opacity;
void main() {
  v_across = a_edge.zw;
  v_opacity = a_opacity;
  gl_Position = toClip(a_edge.xy);
}`;

export const FLOW_FRAGMENT = `${HEAD}
uniform vec3 u_flow, u_paper;
uniform float u_ratio;
in vec2 v_across;
in float v_opacity;
out vec4 o_colour;
void main() {
  float d = abs(v_across.x) - v_across.y;
  float body = clamp(0.5 - d * u_ratio, 0.0, 1.0);
  float casing = clamp(0.5 - (d - 1.2) * u_ratio, 0.0, 1.0) * 0.85;
  o_colour = (vec4(u_flow, 1.0) * body + vec4(u_paper, 1.0) * casing * (1.0 - body)) * v_opacity;
}`;

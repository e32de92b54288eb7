/** Shaders of `points-layer.ts`. One vertex an incident; what the window, the filters and the mode hide is moved out of sight. */
import { CHOSEN, VISIBLE } from './point-store.js';
import { SHAPE_CELL_REACH, SHAPE_CELLS_A_ROW } from './mark-textures.js';

/** CSS pixels that a pulse travels outward, and that the sign of being chosen takes. */
const PULSE_REACH_PX = '9.0';
/** Smaller marks than this are discs: no shape could be told. */
const SHAPED_FROM_PX = '3.2';

export const POINT_VERTEX = `#version 300 es
precision highp float;
precision highp int;
layout(location=0) in vec2 a_at;       // Mercator, relative to the store's origin
layout(location=1) in uvec3 a_when;    // start, end: seconds; category and size
layout(location=2) in uint a_state;
uniform vec2 u_view, u_offset;         // CSS pixels
uniform float u_scale, u_ratio, u_radius, u_growth;
uniform uvec2 u_window;                // seconds, half-open
uniform float u_hold, u_fade, u_aged, u_pulse;   // seconds, and the strength that is left
uniform uint u_categories;
flat out float v_radius, v_strength, v_phase, v_chosen;
flat out uint v_category;
out float v_size;
void main() {
  uint category = a_when.z & 255u;
  bool shown = a_when.x < u_window.y && a_when.y > u_window.x
    && (a_state & ${VISIBLE}u) != 0u && ((u_categories >> category) & 1u) != 0u;
  if (!shown) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); gl_PointSize = 0.0; return; }
  float age = float(u_window.y - a_when.x);
  v_strength = 1.0 - (1.0 - u_aged) * clamp((age - u_hold) / max(1.0, u_fade - u_hold), 0.0, 1.0);
  v_phase = u_pulse > 0.0 ? clamp(age / u_pulse, 0.0, 1.0) : 1.0;
  v_chosen = (a_state & ${CHOSEN}u) != 0u ? 1.0 : 0.0;
  v_category = category;
  float grown = u_radius + u_growth * float(a_when.z >> 8) / 255.0;
  v_radius = grown * mix(0.5, 1.0, v_phase);
  // No larger than what is drawn: with many thousands, each pixel counts.
  float reach = grown < ${SHAPED_FROM_PX} ? grown + 1.3 : grown * ${SHAPE_CELL_REACH.toFixed(1)};
  v_size = 2.0 * (v_phase < 1.0 || v_chosen > 0.5 ? grown + ${PULSE_REACH_PX} : reach);
  gl_PointSize = v_size * u_ratio;
  vec2 px = a_at * u_scale + u_offset;
  gl_Position = vec4(px.x / u_view.x * 2.0 - 1.0, 1.0 - px.y / u_view.y * 2.0, 0.0, 1.0);
}`;

export const POINT_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
uniform vec3 u_colours[12];
uniform int u_shape[12];
uniform vec3 u_ink, u_paper;
uniform float u_ratio;
uniform sampler2D u_shapes;
flat in float v_radius, v_strength, v_phase, v_chosen;
flat in uint v_category;
in float v_size;
out vec4 o_colour;
float inside(float distancePx) { return clamp(0.5 - distancePx * u_ratio, 0.0, 1.0); }
vec4 over(vec4 top, vec4 below) { return top + below * (1.0 - top.a); }
vec4 paint(vec3 colour, float alpha) { return vec4(colour * alpha, alpha); }
void main() {
  vec2 px = (gl_PointCoord - 0.5) * v_size;
  float d = length(px);
  vec3 colour = u_colours[v_category];
  vec4 drawn;
  if (v_radius < ${SHAPED_FROM_PX}) {
    drawn = over(paint(colour, inside(d - v_radius)), paint(u_paper, inside(d - v_radius - 0.8) * 0.8));
  } else {
    vec2 cell = px / v_radius / ${SHAPE_CELL_REACH.toFixed(1)} * 0.5 + 0.5;
    int shape = u_shape[v_category], row = ${SHAPE_CELLS_A_ROW};
    vec2 picture = cell == clamp(cell, 0.0, 1.0) ? texture(u_shapes, (vec2(shape % row, shape / row) + cell) / float(row)).rg : vec2(0.0);
    drawn = over(paint(colour, picture.r), paint(u_paper, picture.g * 0.9));
  }
  drawn *= v_strength;
  if (v_phase >= 1.0 && v_chosen < 0.5) { o_colour = drawn; return; }
  float wave = inside(abs(d - v_radius - ${PULSE_REACH_PX} * v_phase) - 0.8) * 0.7 * (1.0 - v_phase);
  drawn = over(paint(u_ink, wave), drawn);
  float ring = abs(d - v_radius - 3.5);
  drawn = over(over(paint(u_ink, inside(ring - 1.0) * v_chosen), paint(u_paper, inside(ring - 2.2) * 0.9 * v_chosen)), drawn);
  o_colour = drawn;
}`;

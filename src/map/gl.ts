/** The few WebGL2 steps that the layers share. */

export interface Program {
  program: WebGLProgram;
  /** Location of a uniform by name; throws for a name that the shader has not. */
  uniform(name: string): WebGLUniformLocation;
}

export function makeProgram(
  gl: WebGL2RenderingContext,
  vertexSource: string,
  fragmentSource: string,
): Program {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertexSource],
    [gl.FRAGMENT_SHADER, fragmentSource],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error('the WebGL context is lost: no shader');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(linkFailure(gl, program));
  const locations = new Map<string, WebGLUniformLocation>();
  const uniform = (name: string): WebGLUniformLocation => {
    const known = locations.get(name) ?? gl.getUniformLocation(program, name);
    if (!known) throw new Error(`the shader has no uniform "${name}"`);
    locations.set(name, known);
    return known;
  };
  return { program, uniform };
}

function linkFailure(gl: WebGL2RenderingContext, program: WebGLProgram): string {
  const shaders = gl.getAttachedShaders(program) ?? [];
  return `shader: ${[gl.getProgramInfoLog(program), ...shaders.map((shader) => gl.getShaderInfoLog(shader))].join(' ')}`;
}

/** Declares interleaved float attributes from location 0 on, on the bound buffer; sizes in floats. */
export function floatAttributes(gl: WebGL2RenderingContext, sizes: readonly number[], divisor: 0 | 1): void {
  const stride = sizes.reduce((sum, size) => sum + size, 0) * Float32Array.BYTES_PER_ELEMENT;
  let offset = 0;
  sizes.forEach((size, location) => {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride, offset);
    gl.vertexAttribDivisor(location, divisor);
    offset += size * Float32Array.BYTES_PER_ELEMENT;
  });
}

/** MapLibre leaves its own pixel-store state behind, so each setting that matters is set. */
export function makeTexture(
  gl: WebGL2RenderingContext,
  picture: HTMLCanvasElement,
  mipmaps: boolean,
): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, picture);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, mipmaps ? gl.LINEAR_MIPMAP_LINEAR : gl.LINEAR);
  if (mipmaps) gl.generateMipmap(gl.TEXTURE_2D);
  return texture;
}

export function bindTexture(
  gl: WebGL2RenderingContext,
  texture: WebGLTexture,
  uniform: WebGLUniformLocation,
): void {
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.uniform1i(uniform, 0);
}
